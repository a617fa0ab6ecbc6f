import { createHmac, randomBytes } from 'node:crypto';
import type { Clock } from '../database/clock.ts';

const WINDOW_SECONDS = 60;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Addresses remembered at once. Past it the one that began first is forgotten, so that memory has an end. */
const MOST_ADDRESSES = 10_000;

export interface RateLimit {
  /** Counts one request. `undefined` if it may go on, or else the seconds to wait. */
  take(address: string): number | undefined;
}

/**
 * At most `perMinute` requests per client address and minute, counted in the memory of this process. An address is
 * kept as a keyed hash for a minute or two, and the key is a new one every day, so that no list of visitors arises.
 */
export function createRateLimit({ perMinute, now }: { readonly perMinute: number; readonly now: Clock }): RateLimit {
  const windows = new Map<string, { count: number; readonly endsAt: number }>();
  let salt = { bytes: randomBytes(32), day: 0 };

  function keyOf(address: string, moment: number): string {
    const day = Math.floor(moment / DAY_MILLISECONDS);
    if (day !== salt.day) {
      salt = { bytes: randomBytes(32), day };
      windows.clear();
    }
    return createHmac('sha256', salt.bytes).update(networkOf(address)).digest('base64url');
  }

  /** All windows have one length, so those that ended stand in front. */
  function forget(moment: number): void {
    for (const [key, { endsAt }] of windows) {
      if (endsAt > moment && windows.size < MOST_ADDRESSES) return;
      windows.delete(key);
    }
  }

  return {
    take(address) {
      const moment = now().getTime();
      const key = keyOf(address, moment);
      const known = windows.get(key);
      if (known && known.endsAt > moment) {
        known.count += 1;
        return known.count > perMinute ? Math.ceil((known.endsAt - moment) / 1000) : undefined;
      }
      windows.delete(key);
      forget(moment);
      windows.set(key, { count: 1, endsAt: moment + WINDOW_SECONDS * 1000 });
      return undefined;
    },
  };
}

/** One household or clinic has a whole `/64` of IPv6, so its addresses count as one. */
function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [front = '', back] = plain.split('::');
  const groups = front.split(':').filter(Boolean);
  const behind = (back ?? '').split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - behind.length) }, () => '0');
  return [...groups, ...zeros, ...behind]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
