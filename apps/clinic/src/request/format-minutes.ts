/** A length of time in words, in whole hours where it has any ("2 hours", "90 minutes"). */
export function formatMinutes(minutes: number, format: string): string {
  const inHours = minutes % 60 === 0;
  const unit = inHours ? 'hour' : 'minute';
  return new Intl.NumberFormat(format, { style: 'unit', unit, unitDisplay: 'long' }).format(
    inHours ? minutes / 60 : minutes,
  );
}
