/** A moment as an ISO instant by the clock of the clinic, so that its first letters are the day and the time that people there read. */
export function clinicInstant(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(moment);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '00', minutes = '00'] = /^GMT([+-])(\d{2}):(\d{2})$/.exec(name) ?? [];
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const there = new Date(moment.getTime() + ahead * 60_000).toISOString().slice(0, 19);
  return `${there}${sign}${hours}:${minutes}`;
}
