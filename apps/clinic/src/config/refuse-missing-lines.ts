import { OsseoError } from '@osseo/core';
import { LOCALES } from '../languages.ts';
import type { ClinicConfig } from './clinic-config.ts';

/** What of a clinic says whom to call. */
export type Lines = Pick<ClinicConfig, 'questions' | 'crisisLine' | 'phone' | 'emergencyNumber'>;

/**
 * Stops a build whose site would leave somebody without a number to call. Every plan and every warning sign names the
 * emergency number and the clinic's; the answer of a question about self-harm is never only stored.
 * @throws {OsseoError} `invalid-procedure`, which names each place in clinic.config.ts
 */
export function refuseMissingLines({ questions, crisisLine, phone, emergencyNumber }: Lines): void {
  const numbers: readonly (readonly [string, string])[] = [
    ...LOCALES.map((locale) => [`emergencyNumber.${locale}`, emergencyNumber[locale]] as const),
    ...Object.entries(phone).map(([line, number]) => [`phone.${line}`, number] as const),
    ...(crisisLine ? LOCALES.map((locale) => [`crisisLine.${locale}`, crisisLine[locale]] as const) : []),
  ];
  // A space, a dash or "to be filled in" is there, and cannot be dialled.
  const missing = numbers.filter(([, number]) => !/\d{2}/.test(number.replaceAll(/[^\p{L}\d]/gu, '')));
  const places = missing.map(([place]): string => place);
  if (questions.includes('R33') && !crisisLine) places.push('crisisLine');
  if (places.length === 0) return;
  throw new OsseoError(
    'invalid-procedure',
    `Osseo: somebody would be left without a number to call. Give ${places.map((place) => `\`${place}\``).join(', ')} in clinic.config.ts` +
      `${places.includes('crisisLine') ? ' (the line stands beside the question about self-harm, R33)' : ''}.`,
  );
}
