/// <reference types="node" />
import { gzipSync } from 'node:zlib';
import { LOCALES, type Locale } from '@osseo/core';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { PROCEDURE_IDS, type ProcedureId } from './model/procedure-id.ts';
import { openQuestions } from './review-sheet/open-questions.ts';
import { notesOf, worded } from './testing/worded-procedures.ts';

/** Sizes after gzip, as a page pays them; in bytes. */
const ONE_PROCEDURE = 8 * 1024;
const ALL_NAMES = 1024;

/** Characters from which on a text is one sentence, and no other's by chance. */
const TELLING = 25;

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

function sentences(id: ProcedureId, locale: Locale): readonly string[] {
  return Object.values(worded[locale][id].words.statements);
}

/** The sentences and the keys of other procedures and other languages that stand in the code of one page. */
function strangers(code: string, id: ProcedureId, locale: Locale): readonly string[] {
  const own = new Set(sentences(id, locale));
  const ownKeys = new Set(Object.keys(worded[locale][id].procedure.statements));
  const foreign = PROCEDURE_IDS.flatMap((other) => {
    const keys = Object.keys(worded[locale][other].procedure.statements).filter((key) => !ownKeys.has(key));
    return [
      ...LOCALES.flatMap((language) => sentences(other, language)).filter(
        (text) => text.length >= TELLING && !own.has(text),
      ),
      ...keys.flatMap((key) => ['"', "'", '`'].map((quote) => quote + key + quote)),
    ];
  });
  return [...new Set(foreign)].filter((text) => code.includes(text) && ![...own].some((mine) => mine.includes(text)));
}

describe.each(PROCEDURE_IDS)('one page with %s', (id) => {
  it.each(LOCALES)('in %s pays for that alone', async (locale) => {
    const code = await bundle(`
      export * from './catalogue/${id}/index.ts';
      export * from './catalogue/${id}/${locale}.ts';
    `);
    expect(code).toContain(worded[locale][id].words.statements['summary']);
    expect(strangers(code, id, locale)).toEqual([]);
    if (locale !== 'ko') expect(code).not.toMatch(/[\u3131-\uD79D]/);
    expect(code).not.toContain('doi:');
    expect(Object.values(notesOf[id]).filter((note = '') => note.length >= TELLING && code.includes(note))).toEqual([]);
    expect(gzipSync(code).length).toBeLessThanOrEqual(ONE_PROCEDURE);
  });
});

it('tells one page from another', async () => {
  const code = await bundle(`
    export * from './catalogue/hand-fat-transfer/en.ts';
    export * from './catalogue/chin-implant/index.ts';
    export * from './catalogue/hand-fat-transfer/es.ts';
  `);
  const found = strangers(code, 'hand-fat-transfer', 'en');
  expect(found).toContain(worded.es['hand-fat-transfer'].words.statements['summary']);
  expect(found.some((text) => text.includes('complication-numb-eptfe'))).toBe(true);
});

it('costs nothing for types alone', async () => {
  const code = await bundle(`
    import type { Procedure, ProcedureId, ProcedureWords } from './index.ts';
    import type { ChinImplantStatement } from './catalogue/chin-implant/index.ts';
    export type Page = ProcedureWords<Procedure<ChinImplantStatement>> & { id: ProcedureId };
  `);
  expect(code).toBe('');
});

it('keeps what is open for reviewers from a page that reads the model', async () => {
  const code = await bundle(`
    import { PROCEDURE_IDS, untilDay } from './index.ts';
    console.log(PROCEDURE_IDS, untilDay(3));
  `);
  const asked = Object.values(openQuestions).flat();
  expect(code).toContain('chin-implant');
  expect(asked.filter(({ subject, gap }) => code.includes(subject) || code.includes(gap.why))).toEqual([]);
});

it.each(LOCALES)('names every procedure in %s for less than a kilobyte', async (locale) => {
  const code = await bundle(`
    export * from './names/index.ts';
    export * from './names/${locale}.ts';
  `);
  for (const id of PROCEDURE_IDS) {
    expect(code).toContain(worded[locale][id].words.name);
    expect(code).not.toContain(worded[locale][id].words.statements['summary']);
  }
  expect(gzipSync(code).length).toBeLessThanOrEqual(ALL_NAMES);
});
