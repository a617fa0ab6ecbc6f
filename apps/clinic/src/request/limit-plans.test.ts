import { expect, it } from 'vitest';
import { createRateLimit } from '../server/http/rate-limit.ts';
import { createTestClock } from '../server/testing/test-clock.ts';
import { limitPlans } from './limit-plans.ts';

function visitor(): (method: string, pathname: string) => Promise<number | undefined> {
  const { now } = createTestClock();
  const limits = { start: createRateLimit({ perMinute: 1, now }), send: createRateLimit({ perMinute: 1, now }) };
  return (method, pathname) => limitPlans({ method, pathname, clientAddress: '192.0.2.1' }, async () => ({ limits }));
}

it('counts starting and sending apart, in whatever language', async () => {
  const ask = visitor();
  expect(await ask('POST', '/en/plan')).toBeUndefined();
  expect(await ask('POST', '/ko/plan')).toBe(60);
  expect(await ask('POST', '/en/plan/check')).toBeUndefined();
  expect(await ask('POST', '/en/plan/check')).toBe(60);
});

it('never makes anyone wait who reads, answers a question or signs in', async () => {
  const ask = visitor();
  for (let count = 0; count < 5; count += 1) {
    for (const path of ['/en/plan', '/en/plan/check']) expect(await ask('GET', path)).toBeUndefined();
    for (const path of ['/en/plan/questions/1', '/en/plan/sent', '/en/staff/sign-in']) {
      expect(await ask('POST', path)).toBeUndefined();
    }
  }
});
