import { adoptionProblems, draftedRules } from '@osseo/risk-forms';
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
    '"r01-every-day" (adopted-twice), "r99-no-such-rule" (unknown-rule)',
  );
});

it('refuses a rule in another version than the clinic read, or in no version', () => {
  expect(() => refuseAdoptions({ adoptedRules: adopted('0.0.9', 'r01-every-day') })).toThrow(
    '"r01-every-day" (other-version)',
  );
  const unread = adopted('0.2.0', 'r01-every-day').map(({ version: _version, ...adoption }) => adoption);
  expect(() => refuseAdoptions({ adoptedRules: unread })).toThrow('"r01-every-day" (no-version)');
});
