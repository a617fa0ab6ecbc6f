import { describe, expect, it } from 'vitest';
import { chinImplantEn } from '../catalogue/chin-implant/en.ts';
import { chinImplant } from '../catalogue/chin-implant/index.ts';
import { chinImplantKo } from '../catalogue/chin-implant/ko.ts';
import { procedureFileProblems, readProcedureFile } from './index.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
const whole = JSON.parse(
  JSON.stringify({ procedure: chinImplant, words: { en: chinImplantEn, ko: chinImplantKo } }),
) as Json;
const LOCALES = ['en', 'ko'] as const;

/** The same data with another value at a path, or without it. */
function withAt(data: Json, path: string, value: Json | undefined): Json {
  const [head = '', ...rest] = path.split('.');
  const isList = Array.isArray(data);
  const copy: Record<string, Json> = { ...(data as Readonly<Record<string, Json>>) };
  const next = rest.length === 0 ? value : withAt(copy[head] ?? {}, rest.join('.'), value);
  if (next === undefined) delete copy[head];
  else copy[head] = next;
  return isList ? Object.values(copy) : copy;
}

function problemsOf(data: Json): readonly string[] {
  return procedureFileProblems(data, LOCALES).map(({ path, message }) => `${path}: ${message}`);
}

it('takes a procedure that was written to a file', () => {
  expect(problemsOf(whole)).toEqual([]);
  expect(readProcedureFile(whole, LOCALES).procedure).toEqual(chinImplant);
});

it('takes the positions and the medicine of a task, and what stays when it is all done again', () => {
  const task = {
    id: 'rest',
    span: { unit: 'day', from: 0, to: null },
    statement: 'care-head-up',
    touches: [],
    positions: ['back'],
    medicine: { system: 'https://clinic.example/medicines', code: 'm-1' },
    survivesRevision: true,
  };
  const withTask = withAt(whole, 'procedure.recovery.tasks.0', task);
  expect(problemsOf(withAt(withTask, 'procedure.recovery.restrictions.0.survivesRevision', true))).toEqual([]);
  expect(problemsOf(withAt(withTask, 'procedure.recovery.tasks.0.positions.0', 'upside-down'))).toHaveLength(1);
  expect(problemsOf(withAt(withTask, 'procedure.recovery.tasks.0.medicine.code', 1))).toHaveLength(1);
});

describe('a file with a fault names its path and the next step', () => {
  it.each<readonly [fault: string, path: string, value: Json | undefined, said: RegExp]>([
    ['a wrong key', 'procedure.recovry', {}, /^procedure\.recovry: .*check its spelling/],
    ['a missing key', 'procedure.longevity', undefined, /^procedure\.longevity: is missing/],
    [
      'an overlapping phase',
      'procedure.recovery.phases.1.span.from',
      2,
      /^procedure\.recovery\.phases\.1\.span: phase "early" overlaps .* begin it on day 4/,
    ],
    [
      'a gap between phases',
      'procedure.recovery.phases.1.span.from',
      6,
      /^procedure\.recovery\.phases\.1\.span: days 4 to 5/,
    ],
    [
      'an unknown source',
      'procedure.statements.summary.sources.0',
      'nobody-1999',
      /^procedure\.statements\.summary\.sources: "nobody-1999" is not in the bibliography/,
    ],
    [
      'a statement that nobody wrote',
      'procedure.steps.0',
      'step-magic',
      /^procedure\.steps\.0: names the statement "step-magic"/,
    ],
    [
      'a statement that nothing names',
      'procedure.statements.spare',
      { sources: ['howe-2019'], review: { status: 'draft' } },
      /^procedure\.statements\.spare: nothing names/,
    ],
    [
      'a kind that plans do not know',
      'procedure.recovery.restrictions.0.kind',
      'tobacco',
      /^procedure\.recovery\.restrictions\.0\.kind: expected/,
    ],
    [
      'a range the wrong way round',
      'procedure.duration.minutes',
      { min: 60, max: 30 },
      /^procedure\.duration\.minutes/,
    ],
    ['a missing locale', 'words.ko', undefined, /^words\.ko: is missing/],
    [
      'a missing sentence',
      'words.ko.statements.summary',
      undefined,
      /^words\.ko\.statements\.summary: is missing in this language/,
    ],
    ['an empty sentence', 'words.en.statements.summary', ' ', /^words\.en\.statements\.summary: is empty/],
    ['no warning signs', 'procedure.warningSigns', [], /^procedure\.warningSigns: has no sign that is emergency/],
    [
      'no word of no treatment',
      'procedure.alternatives',
      ['alternative-filler', 'alternative-none'],
      /^procedure\.alternatives\.0: the first alternative must be no treatment/,
    ],
    [
      'a statement on nothing',
      'procedure.statements.summary',
      { sources: [], review: { status: 'draft' } },
      /^procedure\.statements\.summary: name a source/,
    ],
    [
      'a statement that calls itself a gap',
      'procedure.statements.caution-age',
      { sources: [], uncited: 'gap', needsReview: true, review: { status: 'draft' } },
      /^procedure\.statements\.caution-age\.uncited: expected "label"/,
    ],
    [
      'a claim that calls itself a label',
      'procedure.statements.caution-age',
      { sources: [], uncited: 'label', review: { status: 'draft' } },
      /^procedure\.statements\.caution-age: cites no work/,
    ],
  ])('%s', (_, path, value, said) => {
    expect(problemsOf(withAt(whole, path, value))).toContainEqual(expect.stringMatching(said));
  });

  it('lists every fault, and uses none of the file', () => {
    const broken = withAt(
      withAt(withAt(whole, 'procedure.recovry', {}), 'procedure.recovery.restrictions.0.kind', 'tobacco'),
      'words.ko',
      undefined,
    );
    expect(() => readProcedureFile(broken, LOCALES)).toThrow(/since 3 of its parts are wrong/);
  });

  it.each([null, 7, 'text', [], {}])('says that %j is no procedure', (data) => {
    expect(procedureFileProblems(data, LOCALES).length).toBeGreaterThan(0);
  });
});

it('takes works of the clinic’s own', () => {
  const own = { title: 'Our audit', by: 'The clinic', year: 2026, doi: null, kind: 'survey' };
  const cited = withAt(whole, 'procedure.statements.summary.sources.0', 'own:audit');
  expect(problemsOf(cited)).toContainEqual(expect.stringContaining('"own:audit" is not in the bibliography'));
  expect(problemsOf(withAt(cited, 'procedure.ownSources', { 'own:audit': own }))).toEqual([]);
  const at = (address: string) => withAt(cited, 'procedure.ownSources', { 'own:audit': { ...own, address } });
  expect(problemsOf(at('https://clinic.example/audit'))).toEqual([]);
  expect(problemsOf(at('javascript:alert(1)'))).toEqual([expect.stringContaining('begins with https:')]);
});
