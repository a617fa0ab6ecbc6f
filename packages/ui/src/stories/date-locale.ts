/** How dates and numbers are written in the language that the toolbar chose. English and Arabic need a country as well. */
export function dateLocaleOf({ locale }: Readonly<Record<string, unknown>>): string {
  return DATE_LOCALES[String(locale)] ?? 'en-GB';
}

const DATE_LOCALES: Readonly<Record<string, string>> = { ko: 'ko', es: 'es', ar: 'ar-EG' };
