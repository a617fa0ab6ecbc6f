/// <reference types="node" />
import { act } from '@testing-library/react';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ReactElement } from 'react';
import { expect, it, vi } from 'vitest';
import { drawStory, type Told } from './draw-story.tsx';
import { readAloud } from './read-aloud.ts';

/**
 * Every story below a folder is read out as the transcript beside its file says, the first of a file once more with all
 * of it opened. After a change of words or roles, `vitest run -u` writes the transcripts again: read what changed.
 */
export function describeTranscripts(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ENDING));

  it.each(files.toSorted())('%s is read out as its transcript says', async (file) => {
    const { default: meta, ...stories } = (await import(path.join(folder, file))) as Record<string, Told>;
    const texts: string[] = [];
    for (const [name, story] of Object.entries(stories)) {
      // What is done with a story is said where it stands by itself.
      if (story.play) continue;
      const closed = await read(drawStory(meta, story), hideWhatIsClosed);
      const opened = texts.length === 0 ? await read(drawStory(meta, story)) : closed;
      texts.push(`# ${name}\n${closed}`);
      if (opened !== closed) texts.push(`# ${name}, opened\n${opened}`);
    }
    if (texts.length === 0) return;
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(
      path.join(folder, `${file.slice(0, -ENDING.length)}.transcript.txt`),
    );
  });
}

const ENDING = '.stories.tsx';

/** A part that is loaded on demand is read as it is once it is there. */
async function read(story: ReactElement, prepare: (page: HTMLElement) => void = () => undefined): Promise<string> {
  const spoken = await readAloud(story, async (page) => {
    await act(() => vi.dynamicImportSettled());
    prepare(page);
  });
  return readable(spoken).join('\n');
}

/** As a browser does; jsdom shows what is in a closed `<details>`. */
function hideWhatIsClosed(page: HTMLElement): void {
  for (const inside of page.querySelectorAll('details:not([open]) > :not(summary)'))
    inside.toggleAttribute('hidden', true);
}

/** A page without where each thing ends, and without words that the line before has just said as the name of what they are in. */
function readable(spoken: readonly string[]): readonly string[] {
  const begun = spoken.filter((line) => !/^end(?: of)?\b/u.test(line) && line !== 'paragraph');
  return begun.filter((line, index) => !`${begun[index - 1]?.replace(/^\w+, /u, '')}, `.startsWith(`${line}, `));
}
