import { expect, it } from 'vitest';
import { clinic } from '../../clinic.config.ts';
import { LOCALES } from '../languages.ts';
import { refuseMissingLines } from './refuse-missing-lines.ts';

const crisisLine = { en: '000', ko: '000', es: '000' };

it('lets this clinic be built', () => {
  expect(() => refuseMissingLines(clinic)).not.toThrow();
});

it('refuses a site that asks about self-harm and names no crisis line', () => {
  expect(() => refuseMissingLines({ ...clinic, questions: ['R01', 'R33'] })).toThrow(
    'Give `crisisLine` in clinic.config.ts (',
  );
  expect(() => refuseMissingLines({ ...clinic, questions: ['R01', 'R33'], crisisLine })).not.toThrow();
});

it.each(LOCALES)('refuses a site without the emergency number of its readers in %s, by its place', (locale) => {
  const emergencyNumber = { ...clinic.emergencyNumber, [locale]: ' ' };
  expect(() => refuseMissingLines({ ...clinic, emergencyNumber })).toThrow(
    `Give \`emergencyNumber.${locale}\` in clinic.config.ts.`,
  );
});

it.each(['', '-', '\u00A0', 'to follow'])('takes “%s” for no telephone of the clinic', (number) => {
  const phone = { ...clinic.phone, clinic: number };
  expect(() => refuseMissingLines({ ...clinic, phone })).toThrow('Give `phone.clinic` in clinic.config.ts.');
});

it('names every number that is missing at once', () => {
  const without = { ...clinic, phone: { clinic: '', afterHours: '' }, emergencyNumber: { en: '', ko: '119', es: '' } };
  expect(() => refuseMissingLines(without)).toThrow(
    'Give `emergencyNumber.en`, `emergencyNumber.es`, `phone.clinic`, `phone.afterHours` in clinic.config.ts.',
  );
});

it.each(['112', '1-1-2', '+44 20 7946 0018', '(02) 119'])('takes “%s” for a number', (number) => {
  expect(() => refuseMissingLines({ ...clinic, phone: { clinic: number, afterHours: number } })).not.toThrow();
});
