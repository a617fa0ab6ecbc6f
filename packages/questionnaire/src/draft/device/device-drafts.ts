import type { SessionSnapshot } from '../../engine/model/session.ts';
import { createCode, readCode } from './code.ts';
import { lockerOf, newSalt, type Locker } from './locker.ts';
import type { LockedStore } from './locked-store.ts';

/** Answers that are kept in this browser, locked. */
export interface DeviceDrafts {
  /** Whether answers of an earlier visit are here. What is past its time is wiped by that. */
  find(): Promise<boolean>;
  /** Makes a code, and a key of it. Nothing is kept before the first `keep`. */
  begin(): Promise<{ readonly code: string; readonly locker: Locker }>;
  /** Opens what is here; `undefined` where the code is another, or nothing is here. */
  open(typed: string): Promise<{ readonly snapshot: SessionSnapshot; readonly locker: Locker } | undefined>;
  keep(locker: Locker, snapshot: SessionSnapshot): Promise<void>;
  wipe(): Promise<void>;
}

export interface DeviceDraftsOptions {
  readonly store: LockedStore;
  readonly purpose: string;
  readonly hours: number;
  readonly now: () => number;
}

export function deviceDrafts({ store, purpose, hours, now }: DeviceDraftsOptions): DeviceDrafts {
  async function current() {
    const locked = await store.read();
    if (!locked || locked.until > now()) return locked;
    await store.wipe();
    return undefined;
  }

  return {
    find: async () => (await current()) !== undefined,
    async begin() {
      const code = createCode();
      return { code, locker: await lockerOf(code, newSalt(), purpose) };
    },
    async open(typed) {
      const [code, locked] = [readCode(typed), await current()];
      if (code === undefined || !locked) return undefined;
      const locker = await lockerOf(code, locked.salt, purpose);
      const text = await locker.unlock(locked);
      return text === undefined ? undefined : { snapshot: JSON.parse(text) as SessionSnapshot, locker };
    },
    keep: async (locker, snapshot) =>
      store.write(await locker.lock(JSON.stringify(snapshot), now() + hours * 3_600_000)),
    wipe: () => store.wipe(),
  };
}
