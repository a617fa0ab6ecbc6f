import { expect, it } from 'vitest';
import { clinic } from '../../clinic.config.ts';
import { adopt } from './clinic-config.ts';
import { refuseAdoptions } from './refuse-adoptions.ts';

it('takes the rules of this clinic', () => {
  expect(() => refuseAdoptions(clinic)).not.toThrow();
});

it('refuses a rule that does not exist, or that is adopted twice', () => {
  const adoptedRules = adopt('A clinician', '2026-11-20', ['r01-every-day', 'r01-every-day', 'r99-no-such-rule']);
  expect(() => refuseAdoptions({ adoptedRules })).toThrow('"r01-every-day" (adopted-twice), "r99-no-such-rule"');
});
