import type { ValueReading } from './reading.ts';

/**
 * Reads a whole or decimal number the way `locale` writes it, in any script's
 * digits. Groups of thousands are taken only in the shape that the language
 * gives them; what two languages read differently is unreadable without a locale.
 */
export function readNumber(text: string, type: 'integer' | 'decimal', locale: string | undefined): ValueReading {
  const value = numberOf(text, locale);
  if (value === undefined) return { code: 'unreadable' };
  if (type === 'decimal') return { answers: [{ kind: 'decimal', value }] };
  return Number.isInteger(value) ? { answers: [{ kind: 'integer', value }] } : { code: 'not-whole' };
}

/** More digits than this cannot be kept exactly as a number. */
const MAX_DIGITS = 15;

export function numberOf(text: string, locale: string | undefined): number | undefined {
  const plain = toLatinDigits(text.trim())
    .replaceAll('\u066B', '.') // The Arabic decimal separator is never anything else.
    .replaceAll(/[\s\u066C'’]/g, ' ')
    .replace(/^[\u200E\u200F\u061C]*[-\u2212]/, '-');
  const separators = separatorsOf(locale);
  const unsigned = ungroup(plain.replace(/^-\s*/, ''), separators);
  if (unsigned === undefined || unsigned.replace('.', '').length > MAX_DIGITS) return undefined;
  const value = Number(unsigned);
  return plain.startsWith('-') && value !== 0 ? -value : value;
}

interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** Gives digits with at most one point, or `undefined`. */
function ungroup(text: string, separators: Separators | undefined): string | undefined {
  if (/^\d+$/.test(text)) return text;
  const spaced = text.replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, '');

  if (separators) {
    const { decimal, group } = separators;
    const [whole = '', fraction, ...rest] = spaced.split(decimal);
    const [first = '', ...groups] = whole.split(group);
    const grouped = groups.length > 0 && /^\d{1,3}$/.test(first) && groups.every((digits) => /^\d{3}$/.test(digits));
    if (grouped && rest.length === 0 && (fraction === undefined || /^\d+$/.test(fraction))) {
      return [first, ...groups, ...(fraction === undefined ? [] : ['.', fraction])].join('');
    }
  }

  const [, whole, mark, fraction] = /^(\d*)(?:([.,])(\d+))?$/.exec(spaced) ?? [];
  if (whole === undefined || spaced === '') return undefined;
  if (mark === undefined || fraction === undefined) return whole;
  // "1,500" is one and a half or fifteen hundred, depending on who types it.
  const ambiguous = !separators && mark === ',' && fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return ambiguous ? undefined : `${whole || '0'}.${fraction}`;
}

const known = new Map<string, Separators | undefined>();

/** How a language writes numbers; nothing where it says neither point nor comma. */
export function separatorsOf(locale: string | undefined): Separators | undefined {
  if (locale === undefined) return undefined;
  if (!known.has(locale)) known.set(locale, findSeparators(locale));
  return known.get(locale);
}

/** Only point and comma can be mistaken for each other, so only they are asked for. */
function findSeparators(locale: string): Separators | undefined {
  try {
    const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(0.5);
    const decimal = parts.find(({ type }) => type === 'decimal')?.value;
    if (decimal === '.' || decimal === ',') return { decimal, group: decimal === '.' ? ',' : '.' };
    return undefined;
  } catch {
    // A tag that is no language is as good as none.
    return undefined;
  }
}

/**
 * Writes the decimal digits of other scripts as 0-9. In each script they stand in a row from zero, with no other digit
 * before it; beyond the 16 bits of the scripts that keyboards write, rows stand side by side, and are left alone.
 */
export function toLatinDigits(text: string): string {
  return text.replaceAll(/(?!\d)\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(code - value - 1))) value += 1;
    return digit.length > 1 ? digit : String(value);
  });
}
