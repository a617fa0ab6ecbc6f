import { afterEach, expect, it, vi } from 'vitest';
import { messages, texts } from './calendar/calendar.examples.ts';
import { toCalendar } from './calendar/to-calendar.ts';
import { planRecovery } from './plan-recovery.ts';
import { chinOn, toothOn } from './recovery.examples.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

// The days on which each zone's clocks move, or on which midnight does not exist.
const DAYS = ['2026-03-07', '2026-09-05', '2026-10-31', '2028-02-29'];

const filesIn = (zone: string) => {
  vi.stubEnv('TZ', zone);
  expect(new Intl.DateTimeFormat('en').resolvedOptions().timeZone).toBe(zone);
  return DAYS.map((on) => {
    const plan = planRecovery([chinOn(on), toothOn(on)]);
    return [plan, toCalendar(plan, { texts, messages, stamp: '20261121T090000Z', locale: 'en', detail: 'full' })];
  });
};

it.each(['America/New_York', 'Asia/Seoul', 'Pacific/Apia', 'America/Santiago'])(
  '1.3 a plan and its calendar are the same in %s as in UTC',
  (zone) => {
    const there = filesIn(zone);
    expect(there).toEqual(filesIn('UTC'));
  },
);
