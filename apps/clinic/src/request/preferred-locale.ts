import { isLocale, LOCALES, type Locale } from '../languages.ts';

const DEFAULT_LOCALE: Locale = LOCALES[0] ?? 'en';

/** The language of the site that an `Accept-Language` header likes best; English where it likes none. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? '').split(',').map(readWish);
  const best = wishes.filter(({ weight }) => weight > 0).toSorted((one, other) => other.weight - one.weight);
  for (const { language } of best) {
    if (isLocale(language)) return language;
  }
  return DEFAULT_LOCALE;
}

function readWish(text: string): { readonly language: string; readonly weight: number } {
  const [tag = '', ...parameters] = text.trim().split(';');
  const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
  return { language: tag.toLowerCase().split('-')[0] ?? '', weight: quality === undefined ? 1 : Number(quality) };
}
