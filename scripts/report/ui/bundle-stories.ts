import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { bundle } from '../browser/bundle.ts';
import { UI } from './parts.ts';

/** Stories by folder: the text of a file that does not exist, or nothing where the file of the folder is meant. */
export type Planted = Readonly<Record<string, string>>;

const IN_BROWSER = fileURLToPath(import.meta.resolve('./in-browser.tsx'));
const ON_SERVER = fileURLToPath(import.meta.resolve('./on-server.tsx'));
const NO_STORYBOOK = fileURLToPath(import.meta.resolve('./no-storybook.ts'));

/** One script that hands the stories of every folder to what runs them. */
export function bundleForBrowser(folders: readonly string[], planted: Planted): Promise<string> {
  return bundleStories(folders, planted, 'browser', `import { start } from '${IN_BROWSER}';\nstart(modules);`);
}

/** One script for Node that exports the stories of every folder, rendered. */
export function bundleForServer(folders: readonly string[], planted: Planted): Promise<string> {
  return bundleStories(
    folders,
    planted,
    'node',
    `import { renderModules } from '${ON_SERVER}';\nexport const rendered = renderModules(modules);`,
  );
}

function bundleStories(
  folders: readonly string[],
  planted: Planted,
  platform: 'browser' | 'node',
  last: string,
): Promise<string> {
  const entry = path.join(UI, 'all-stories.ts');
  const files = new Map(folders.map((folder) => [folder, path.join(UI, folder, `${folder}.stories.tsx`)]));
  const texts = new Map(Object.entries(planted).map(([folder, text]) => [files.get(folder), text]));
  texts.set(entry, [...importing(files), last].join('\n'));

  return bundle({
    input: entry,
    platform,
    alias: { 'storybook/test': NO_STORYBOOK },
    plugin: {
      name: 'planted-stories',
      resolveId: (id) => (texts.has(id) ? id : null),
      // A story that has styles of its own has them for the Storybook.
      load: (id) => texts.get(id) ?? (id.endsWith('.css') ? { code: '', moduleType: 'js' } : null),
    },
  });
}

function importing(files: ReadonlyMap<string, string>): readonly string[] {
  const entries = [...files].map(([folder, file], index) => ({ folder, file, name: `stories${index}` }));
  return [
    ...entries.map(({ file, name }) => `import * as ${name} from '${file}';`),
    `const modules = { ${entries.map(({ folder, name }) => `'${folder}': ${name}`).join(', ')} };`,
  ];
}
