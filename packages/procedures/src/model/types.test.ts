import { DRAFT } from '@osseo/core';
import { expect, it } from 'vitest';
import { chinImplantEn } from '../catalogue/chin-implant/en.ts';
import { chinImplant } from '../catalogue/chin-implant/index.ts';
import { dentalImplantEn } from '../catalogue/dental-implant/en.ts';
import type { dentalImplant } from '../catalogue/dental-implant/index.ts';
import { riskFactorsEn } from '../risk-factors/en.ts';
import type { RiskFactorWords } from '../risk-factors/index.ts';
import type { SourceId } from '../sources/index.ts';
import { warningSignsEn } from '../warning-signs/en.ts';
import type { WarningSignWords } from '../warning-signs/index.ts';
import type { ProcedureWords, WordedProcedure } from './procedure.ts';

it('refuses a translation with a missing sentence', () => {
  const { summary: _, ...rest } = dentalImplantEn.statements;
  const incomplete: ProcedureWords<typeof dentalImplant> = {
    ...dentalImplantEn,
    // @ts-expect-error -- the summary has no words
    statements: rest,
  };
  expect(incomplete.statements).not.toHaveProperty('summary');
});

it('refuses the words of one procedure for another', () => {
  // @ts-expect-error -- the statements of a chin implant are not those of a dental implant
  const swapped: ProcedureWords<typeof dentalImplant> = chinImplantEn;
  expect(swapped.name).toBe('chin implant');
});

it('refuses a missing warning sign, and a missing escalation', () => {
  const { 'RF-04': _, ...signs } = warningSignsEn.signs;
  // @ts-expect-error -- RF-04 has no words
  const incomplete: WarningSignWords = { ...warningSignsEn, signs };
  const silent: WarningSignWords['signs']['RF-07'] = {
    ...warningSignsEn.signs['RF-07'],
    // @ts-expect-error -- bleeding can become an emergency, so the words must say when
    escalation: null,
  };
  expect([incomplete.locale, silent.why]).not.toContain('');
});

it('refuses a missing risk factor', () => {
  const { R04: _, ...names } = riskFactorsEn.names;
  // @ts-expect-error -- R04 has no name
  const incomplete: RiskFactorWords = { ...riskFactorsEn, names };
  expect(incomplete.review).toBe(DRAFT);
});

it('refuses a source that the bibliography does not have', () => {
  // @ts-expect-error -- no such work
  const source: SourceId = 'nobody-1999';
  expect(source).toBe('nobody-1999');
});

it('takes any procedure with its own words where a page takes one', () => {
  const worded: WordedProcedure = { procedure: chinImplant, words: chinImplantEn };
  expect(worded.words.statements['summary']).toContain('chin');
});
