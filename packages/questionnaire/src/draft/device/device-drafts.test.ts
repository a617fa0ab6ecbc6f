import { describe, expect, it } from 'vitest';
import { sessionOf } from '../../engine/testing/session-of.ts';
import { createCode, readCode } from './code.ts';
import { deviceDrafts } from './device-drafts.ts';
import type { Locked } from './locker.ts';

const CANARY = 'canary-answer-3309';
const HOUR = 3_600_000;

function start(purpose = 'urn:form|1', at: { locked?: Locked } = {}) {
  const clock = { now: 1_000_000 };
  const drafts = deviceDrafts({
    purpose,
    hours: 24,
    now: () => clock.now,
    store: {
      read: () => Promise.resolve(at.locked),
      write: (locked) => Promise.resolve(void (at.locked = locked)),
      wipe: () => Promise.resolve(void delete at.locked),
    },
  });
  return { drafts, clock, at };
}

function answered() {
  const session = sessionOf([{ linkId: 'note', type: 'string' }]);
  session.answer('note', [{ kind: 'string', value: CANARY }]);
  return session.toSnapshot();
}

describe('answers on this device', () => {
  it('open with their code, however it is typed, and with no other', async () => {
    const { drafts } = start();
    const { code, locker } = await drafts.begin();
    await drafts.keep(locker, answered());
    expect(await drafts.find()).toBe(true);
    expect((await drafts.open(` ${code.toLowerCase().replace('-', ' ').replaceAll('0', 'o')} `))?.snapshot).toEqual(
      answered(),
    );
    expect(await drafts.open(createCode())).toBeUndefined();
    expect(await drafts.open('1234')).toBeUndefined();
  });

  it('lie there locked: nothing of them can be read', async () => {
    const { drafts, at } = start();
    const { code, locker } = await drafts.begin();
    expect(at.locked).toBeUndefined();
    await drafts.keep(locker, answered());
    const bytes = [at.locked?.sealed ?? new ArrayBuffer(0), at.locked?.salt, at.locked?.iv];
    const text = bytes.map((part) => new TextDecoder('latin1').decode(part)).join('');
    expect(Object.keys(at.locked ?? {}).toSorted()).toEqual(['iv', 'salt', 'sealed', 'until']);
    for (const secret of [CANARY, 'note', code]) expect(text).not.toContain(secret);
  });

  it('are wiped after a day, and nobody can put that off', async () => {
    const { drafts, clock, at } = start();
    const { code, locker } = await drafts.begin();
    await drafts.keep(locker, answered());
    const put = { ...at.locked!, until: at.locked!.until + HOUR };
    clock.now += 24 * HOUR - 1;
    expect(await drafts.find()).toBe(true);
    clock.now += 1;
    expect(await drafts.find()).toBe(false);
    expect(at.locked).toBeUndefined();
    at.locked = put;
    expect(await drafts.open(code)).toBeUndefined();
  });

  it('of one form do not open in another', async () => {
    const { drafts, at } = start();
    const { code, locker } = await drafts.begin();
    await drafts.keep(locker, answered());
    expect(await start('urn:other|1', at).drafts.open(code)).toBeUndefined();
  });

  it('are gone when they are wiped', async () => {
    const { drafts, at } = start();
    const { code, locker } = await drafts.begin();
    await drafts.keep(locker, answered());
    await drafts.wipe();
    expect([at.locked, await drafts.find(), await drafts.open(code)]).toEqual([undefined, false, undefined]);
  });
});

describe('a code', () => {
  it('is one of a thousand million million, without letters that look alike', () => {
    const codes = Array.from({ length: 500 }, createCode);
    expect(new Set(codes).size).toBe(500);
    expect(codes.every((code) => /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/.test(code))).toBe(true);
    expect(codes.map(readCode)).toEqual(codes);
  });

  it.each(['', '1234', 'password', 'K7M2Q-9XT4', 'K7M2Q-9XT4BB', 'K7M2Q-9XT4U', '<script>xx'])(
    'is never “%s”',
    (typed) => {
      expect(readCode(typed)).toBeUndefined();
    },
  );
});
