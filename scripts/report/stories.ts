import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/steps.ts';

export interface StoryFigures {
  readonly stories: number;
  readonly files: number;
  /** Exported components of the packages that no story file names. */
  readonly componentsWithout: readonly string[];
}

/** Stories of the built Storybook, and the components that have none. */
export async function reportStories(): Promise<StoryFigures> {
  const stories = storyEntries();
  const files = globSync('packages/*/src/**/*.stories.tsx', { cwd: ROOT });
  const told = files.map((file) => readFileSync(path.join(ROOT, file), 'utf8')).join('\n');
  return {
    stories: stories.length,
    files: files.length,
    componentsWithout: exportedComponents().filter((name) => !new RegExp(`\\b${name}\\b`).test(told)),
  };
}

interface StoryEntry {
  readonly type: string;
  /** The file that tells the story. */
  readonly importPath: string;
}

/** What the built Storybook lists as a story. */
export function storyEntries(): readonly StoryEntry[] {
  const file = path.join(ROOT, 'apps/storybook/storybook-static/index.json');
  const { entries } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly entries: Readonly<Record<string, StoryEntry>>;
  };
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/** Names that the React entries export and that are components by their spelling. */
function exportedComponents(): string[] {
  const entries = globSync(['packages/ui/src/*.ts', 'packages/*/src/react/index.ts'], { cwd: ROOT });
  const names = entries.flatMap((file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8').replaceAll(/export type \{[^}]*\}/g, '');
    return [...text.matchAll(/export \{([^}]*)\}/g)].flatMap(([, list = '']) =>
      list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => /^[A-Z][A-Za-z]*$/.test(name) && /[a-z]/.test(name)),
    );
  });
  return [...new Set(names)].toSorted();
}
