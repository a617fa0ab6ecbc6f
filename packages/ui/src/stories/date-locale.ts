/**
 * How dates and numbers are written in the language that the toolbar chose. English alone needs a country as well. Arabic
 * has none, so that `Intl` writes the digits that the words of the stories have, 0 to 9, wherever a number is shown; with
 * a country that has others, such as `ar-EG`, it writes those.
 */
export function dateLocaleOf({ locale }: Readonly<Record<string, unknown>>): string {
  return ['ko', 'es', 'ar'].find((each) => each === locale) ?? 'en-GB';
}
