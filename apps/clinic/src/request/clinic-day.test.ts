import { expect, it } from 'vitest';
import { clinicDay } from './clinic-day.ts';

it('is the day by the clinic’s clock, not by the server’s', () => {
  const moment = new Date('2026-12-31T18:30:00Z');
  expect(clinicDay(moment, 'Europe/London')).toBe('2026-12-31');
  expect(clinicDay(moment, 'Asia/Seoul')).toBe('2027-01-01');
});
