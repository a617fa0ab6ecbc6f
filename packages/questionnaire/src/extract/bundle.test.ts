/// <reference types="node" />
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';

/** After gzip, as a page pays it; in bytes. */
const LIMIT = 4 * 1024;

async function bundle(entry: string): Promise<string> {
  const build = await rolldown({ input: `${import.meta.dirname}/${entry}`, logLevel: 'silent' });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  return output[0].code;
}

describe('what a page pays', () => {
  it.each(['index.ts', 'definition/index.ts', 'template/index.ts', '../assemble/index.ts'])(
    'for %s is small',
    async (entry) => {
      expect(gzipSync(await bundle(entry)).length).toBeLessThanOrEqual(LIMIT);
    },
  );

  it('for a session holds nothing of extraction or assembly', async () => {
    expect(await bundle('../engine/index.ts')).not.toMatch(
      /observationExtract|definitionExtract|templateExtract|subQuestionnaire/,
    );
  });
});
