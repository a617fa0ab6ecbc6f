import { anyText } from '@osseo/testing/text';
import fc from 'fast-check';

/** Texts of the kinds that break calendar files, in any mixture. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      anyText(),
      fc.constantFrom(
        '턱 보형물 수술 후 ',
        'زرع الذقن ',
        '👩🏽‍⚕️',
        '🇰🇷',
        '\r',
        '\r\n',
        '\n',
        '\u0007',
        '\u2028',
        '\ud800',
        ';,:"\\',
        '=cmd()',
        'e\u0301'.repeat(60),
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** What a calendar file keeps of a text: line ends become one kind, and what may not stand there goes. */
export function keptOf(text: string): string {
  return text.replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n').replaceAll(/(?![\t\n])\p{Control}|\p{Surrogate}/gu, '');
}
