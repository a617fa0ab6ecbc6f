import { adoptionProblems, draftedRules } from '@osseo/risk-forms';
import { toCivilDate } from '@osseo/core';
import { expect, it } from 'vitest';
import { clinic } from '../../clinic.config.ts';
import { adopt } from './clinic-config.ts';
import { refuseAdoptions } from './refuse-adoptions.ts';

const adopted = (version: string, ...rules: string[]) => adopt('A clinician', '2026-11-20', version, rules);

it('has every rule of this clinic on, in the version that it read', () => {
  expect(adoptionProblems(draftedRules, clinic.adoptedRules)).toEqual([]);
  expect(() => refuseAdoptions(clinic)).not.toThrow();
});

it('refuses a rule that does not exist, or that is adopted twice', () => {
  const adoptedRules = adopted('0.2.0', 'r01-every-day', 'r01-every-day', 'r99-no-such-rule');
  expect(() => refuseAdoptions({ adoptedRules })).toThrow(
    /"r01-every-day" \(adopted-twice.*"r99-no-such-rule" \(unknown-rule/,
  );
});

it('refuses a rule in another version than the clinic read, or in no version', () => {
  expect(() => refuseAdoptions({ adoptedRules: adopted('0.0.9', 'r01-every-day') })).toThrow(
    '"r01-every-day" (other-version; version 0.0.9 adopted by A clinician, 2026-11-20; given is 0.2.0)',
  );
  const unread = adopted('0.2.0', 'r01-every-day').map(({ version: _version, ...adoption }) => adoption);
  expect(() => refuseAdoptions({ adoptedRules: unread })).toThrow('"r01-every-day" (no-version');
});

const edition = {
  rule: 'r15-antidepressant',
  of: draftedRules.find(({ id }) => id === 'r15-antidepressant')?.version ?? '',
  version: '0.2.0-clinic.1',
  changes: { tier: 'caution' },
  by: 'Dr Editor',
  on: toCivilDate('2026-11-01'),
  reason: 'Local audit',
} as const;

it('takes an edition that is adopted in its own version, and in no other', () => {
  const adoptedRules = adopted('0.2.0-clinic.1', 'r15-antidepressant');
  expect(() => refuseAdoptions({ adoptedRules, editions: [edition] })).not.toThrow();
  expect(() => refuseAdoptions({ adoptedRules: [], editions: [edition] })).toThrow(
    '"r15-antidepressant" (edition-not-adopted; edition 0.2.0-clinic.1',
  );
});

it('names an edition whose shipped rule has moved on, with who edited it and when', () => {
  const adoptedRules = adopted('0.2.0-clinic.1', 'r15-antidepressant');
  expect(() => refuseAdoptions({ adoptedRules, editions: [{ ...edition, of: '0.0.1' }] })).toThrow(
    `(edited-other-version; edition 0.2.0-clinic.1 of version 0.0.1 by Dr Editor, 2026-11-01; given is ${edition.of})`,
  );
});
