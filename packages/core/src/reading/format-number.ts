/** A number as `locale` (BCP 47) writes it, with all of its digits, and the words of its unit where it has one. */
export function formatNumber(value: number, locale: string, unit?: string | number): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(value);
  return unit === undefined ? number : `${number} ${unit}`;
}
