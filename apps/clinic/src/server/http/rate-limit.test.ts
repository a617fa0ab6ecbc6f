import { describe, expect, it } from 'vitest';
import { createTestClock } from '../testing/test-clock.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';

const NOON = new Date('2027-01-10T12:00:00Z');

function limit(perMinute = 3, start = NOON): { readonly limit: RateLimit; pass(minutes: number): void } {
  const clock = createTestClock(start);
  return { limit: createRateLimit({ perMinute, now: clock.now }), pass: clock.pass };
}

const times = (count: number, rate: RateLimit, address: string) =>
  Array.from({ length: count }, () => rate.take(address));

describe('requests of one address', () => {
  it('go on up to the limit, then wait until a minute after the first', () => {
    const { limit: rate, pass } = limit();
    expect(times(4, rate, '192.0.2.1')).toEqual([undefined, undefined, undefined, 60]);
    pass(0.5);
    expect(rate.take('192.0.2.1')).toBe(30);
    pass(0.5);
    expect(rate.take('192.0.2.1')).toBeUndefined();
  });

  it('do not count for another address', () => {
    const { limit: rate } = limit();
    times(5, rate, '192.0.2.1');
    expect(rate.take('192.0.2.2')).toBeUndefined();
  });

  it.each([
    ['2001:db8:0:7::1', '2001:0db8:0000:0007:aaaa:bbbb:cccc:dddd'],
    ['2001:db8::1', '2001:db8:0:0:ffff::'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
  ])('count together for %s and %s, which are one network', (one, other) => {
    const { limit: rate } = limit();
    times(3, rate, one);
    expect(rate.take(other)).toBe(60);
  });

  it('start anew with a new day, whose hashes match no earlier one', () => {
    const { limit: rate, pass } = limit(3, new Date('2027-01-10T23:59:50Z'));
    expect(times(4, rate, '192.0.2.1').at(-1)).toBe(60);
    pass(0.25);
    expect(rate.take('192.0.2.1')).toBeUndefined();
  });

  it('are forgotten, the earliest first, when very many addresses ask within a minute', () => {
    const { limit: rate } = limit(1);
    for (let index = 0; index <= 10_000; index += 1) rate.take(`address-${index}`);
    expect(rate.take('address-10000')).toBe(60);
    expect(rate.take('address-5000')).toBe(60);
    expect(rate.take('address-0')).toBeUndefined();
  });
});
