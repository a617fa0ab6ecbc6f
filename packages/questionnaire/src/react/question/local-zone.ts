import type { Parts } from './typed-parts.ts';

/** The offset of this browser's clock at the moment that the parts say, such as `+09:00`; nothing without a time. */
export function localZone({ year, month, day, time = '' }: Parts): string {
  const [hours, minutes] = time.split(':').map(Number);
  const offset = -new Date(Number(year), Number(month) - 1, Number(day), hours, minutes).getTimezoneOffset();
  if (Number.isNaN(offset) || hours === undefined) return '';
  const two = (number: number) => String(Math.trunc(number)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}
