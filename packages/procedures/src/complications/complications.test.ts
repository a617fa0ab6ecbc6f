import { LOCALES } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import type { ProcedureId } from '../model/procedure-id.ts';
import { sources } from '../sources/index.ts';
import { easeEs } from '../testing/readability/ease-es.ts';
import { gradeEn } from '../testing/readability/grade-en.ts';
import { procedures } from '../testing/worded-procedures.ts';
import { complicationsEn } from './en.ts';
import { complicationsEs } from './es.ts';
import { COMPLICATION_IDS, complications } from './index.ts';
import { complicationsKo } from './ko.ts';

const words = { en: complicationsEn, ko: complicationsKo, es: complicationsEs };
const all = COMPLICATION_IDS.map((id) => complications[id]);

it('has the 30 complications of the evidence, each under its own id', () => {
  expect(COMPLICATION_IDS.length).toBe(30);
  expect(Object.values(complications).map(({ id }) => id)).toEqual(COMPLICATION_IDS);
});

describe.each(all)('$id', ({ id, procedures: after, provenance, codes }) => {
  it('follows at least one procedure, each named once', () => {
    expect(after.length).toBeGreaterThan(0);
    expect(new Set(after).size).toBe(after.length);
  });

  it('stands on works of the bibliography, as a draft', () => {
    expect(provenance.sources).not.toEqual([]);
    expect(provenance.review.status).toBe('draft');
    for (const source of provenance.sources) expect(sources).toHaveProperty([source]);
  });

  it('has each code once, with its display', () => {
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    for (const { code, display } of codes) expect([code, display]).not.toContain('');
  });

  it.each(LOCALES)('says in %s what it is and how it comes about', (locale) => {
    const { name, mechanism } = words[locale].complications[id];
    expect(name).not.toMatch(/^$|\.$/);
    expect(mechanism).toMatch(/\.$/);
  });

  it('reads easily', () => {
    expect(gradeEn(complicationsEn.complications[id].mechanism)).toBeLessThanOrEqual(8);
    expect(easeEs(complicationsEs.complications[id].mechanism)).toBeGreaterThanOrEqual(65);
    for (const sentence of complicationsKo.complications[id].mechanism.split(/(?<=\.)\s/)) {
      expect(sentence.length).toBeLessThanOrEqual(60);
      expect(sentence).toMatch(/니다\.$/);
    }
  });
});

describe('the procedures', () => {
  /** These borrow what their parts can bring, so that they may name any entry. */
  const UMBRELLAS: readonly string[] = ['jawline-contouring', 'facial-balancing'];

  it.each(procedures)('$id names only complications that are known after it', (procedure) => {
    if (UMBRELLAS.includes(procedure.id)) return;
    const named = procedure.complications.flatMap(({ catalogue }) => catalogue ?? []);
    expect(named.filter((id) => !complications[id].procedures.includes(procedure.id as ProcedureId))).toEqual([]);
  });

  it('name every complication whose entry lists them', () => {
    const missing = procedures.flatMap(({ id, complications: own }) =>
      all
        .filter((entry) => entry.procedures.includes(id as ProcedureId))
        .filter((entry) => !own.some(({ catalogue }) => catalogue === entry.id))
        .map((entry) => `${entry.id} ${id}`),
    );
    expect(missing).toEqual([]);
  });

  it('can bring clots wherever a general anaesthetic is given', () => {
    for (const { id, anaesthesia } of procedures) {
      if (anaesthesia.some(({ kind }) => kind === 'general'))
        expect(complications['CX-28'].procedures, id).toContain(id);
    }
  });

  it('can all bring a severe allergic reaction, and all but the dental ones regret', () => {
    const regretted = complications['CX-30'].procedures;
    expect(complications['CX-29'].procedures.filter((id) => !regretted.includes(id))).toEqual([
      'dental-implant',
      'mini-dental-implants',
      'implant-revision',
    ]);
  });
});
