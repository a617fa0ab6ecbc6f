import { toLatinDigits } from './to-latin-digits.ts';

/** More digits than this cannot be kept exactly as a number. */
const MAX_DIGITS = 15;

/**
 * Reads a number the way `locale` (BCP 47) writes it, in any script's digits, or gives `undefined`. Groups of thousands
 * are taken only in the shape that the language gives them; what two languages read differently, such as `1,500`, is
 * unreadable without a locale.
 */
export function parseNumber(text: string, locale: string | undefined): number | undefined {
  const plain = toLatinDigits(text.trim())
    .replaceAll('\u066B', '.') // The Arabic decimal separator is never anything else.
    .replaceAll(/[\s\u066C'’]/g, ' ')
    .replace(/^[\u200E\u200F\u061C]*[-\u2212]/, '-');
  const separators = numberSeparators(locale);
  const unsigned = ungroup(plain.replace(/^-\s*/, ''), separators);
  if (unsigned === undefined || unsigned.replace('.', '').length > MAX_DIGITS) return undefined;
  const value = Number(unsigned);
  return plain.startsWith('-') && value !== 0 ? -value : value;
}

/** The marks with which a language writes numbers. */
export interface NumberSeparators {
  readonly decimal: string;
  readonly group: string;
}

/** Gives digits with at most one point, or `undefined`. */
function ungroup(text: string, separators: NumberSeparators | undefined): string | undefined {
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

const known = new Map<string, NumberSeparators | undefined>();

/** How a language writes numbers; nothing where it says neither point nor comma. */
export function numberSeparators(locale: string | undefined): NumberSeparators | undefined {
  if (locale === undefined) return undefined;
  if (!known.has(locale)) known.set(locale, findSeparators(locale));
  return known.get(locale);
}

/** Only point and comma can be mistaken for each other, so only they are asked for. */
function findSeparators(locale: string): NumberSeparators | undefined {
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
