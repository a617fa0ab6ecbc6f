import { expect, it } from 'vitest';
import { clinic } from '../../clinic.config.ts';
import { refuseMissingLines } from './refuse-missing-lines.ts';

const crisisLine = { en: '000', ko: '000', es: '000' };

it('lets this clinic be built', () => {
  expect(() => refuseMissingLines(clinic)).not.toThrow();
});

it('refuses a site that asks about self-harm and names no crisis line', () => {
  expect(() => refuseMissingLines({ questions: ['R01', 'R33'] })).toThrow('Give `crisisLine` in clinic.config.ts.');
  expect(() => refuseMissingLines({ questions: ['R01', 'R33'], crisisLine })).not.toThrow();
  expect(() => refuseMissingLines({ questions: ['R01'] })).not.toThrow();
});
