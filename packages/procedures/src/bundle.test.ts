/// <reference types="node" />
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, it } from 'vitest';
import { worded } from './testing/worded-procedures.ts';

/** What a page pays for: the minified bundle of some entries, as a consumer's bundler makes it. */
async function bundle(code: string): Promise<string> {
  const build = await rolldown({
    input: 'page',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? `${import.meta.dirname}/page.ts` : null),
        load: (id) => (id.endsWith('/page.ts') ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  return output[0].code;
}

it.each([
  ['dental-implant', 'dentalImplant', 'chin-implant'],
  ['chin-implant', 'chinImplant', 'dental-implant'],
] as const)('one page with the %s in English pays for that alone', async (folder, name, other) => {
  const code = await bundle(`
    export { ${name} } from './${folder}/index.ts';
    export { ${name}En } from './${folder}/en.ts';
  `);
  expect(code).toContain(worded.en[folder].words.statements['summary']);
  expect(code).not.toMatch(/[\u3131-\uD79D]/);
  expect(code).not.toContain(worded.en[other].words.statements['summary']);
  expect(code).not.toContain('doi:');
  expect(gzipSync(code).length).toBeLessThanOrEqual(8 * 1024);
});
