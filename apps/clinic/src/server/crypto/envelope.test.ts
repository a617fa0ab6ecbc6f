import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EnvelopeError, open, seal } from './envelope.ts';
import { readKeyRing, type KeyRing } from './key-ring.ts';

const newKey = (): string => randomBytes(32).toString('base64');
const keys = readKeyRing(newKey());
const place = { table: 'drafts', row: 'row-1', column: 'payload' };
const canary = 'canary-4711';

function reasonOf(attempt: () => unknown): string | undefined {
  try {
    attempt();
  } catch (error) {
    if (error instanceof EnvelopeError) return error.reason;
    throw error;
  }
  return undefined;
}

describe('an envelope', () => {
  it('gives back every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(open(keys, place, seal(keys, place, plain))).toEqual(plain);
      }),
    );
  });

  it('shows nothing of its content, and never looks the same twice', () => {
    const envelopes = [seal(keys, place, canary), seal(keys, place, canary)];
    expect(envelopes[0]).not.toBe(envelopes[1]);
    for (const envelope of envelopes) {
      expect(envelope).not.toContain(canary);
      expect(Buffer.from(envelope.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain(canary);
    }
  });

  it('does not open after any of its bytes has changed', () => {
    const [version, id, body = ''] = seal(keys, place, canary).split('.');
    const bytes = Buffer.from(body, 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      const envelope = `${version}.${id}.${changed.toString('base64url')}`;
      expect(reasonOf(() => open(keys, place, envelope))).toBe('not-authentic');
    }
  });

  it.each([{ table: 'receipts' }, { row: 'row-2' }, { column: 'summary' }])(
    'does not open in another place: %o',
    (change) => {
      const envelope = seal(keys, place, canary);
      expect(reasonOf(() => open(keys, { ...place, ...change }, envelope))).toBe('not-authentic');
    },
  );

  it('does not open with another key, whatever key it claims', () => {
    const other = readKeyRing(newKey());
    const envelope = seal(keys, place, canary);
    expect(reasonOf(() => open(other, place, envelope))).toBe('unknown-key');
    const renamed = envelope.replace(keys.current.id, other.current.id);
    expect(reasonOf(() => open(other, place, renamed))).toBe('not-authentic');
  });

  it.each(['', 'v1', 'v2.00000000.AAAA', 'v1.x.', 'a.b.c.d'])('that is none is refused as malformed: %j', (text) => {
    expect(reasonOf(() => open(keys, place, text))).toBe('malformed');
  });

  it('that is cut short is refused as malformed', () => {
    expect(reasonOf(() => open(keys, place, `v1.${keys.current.id}.AAAA`))).toBe('malformed');
  });

  it('sealed before a rotation still opens, and new ones use the new key', () => {
    const [oldKey, freshKey] = [newKey(), newKey()];
    const before: KeyRing = readKeyRing(oldKey);
    const after: KeyRing = readKeyRing(`${freshKey}, ${oldKey}`);
    expect(open(after, place, seal(before, place, canary))).toBe(canary);
    expect(reasonOf(() => open(before, place, seal(after, place, canary)))).toBe('unknown-key');
  });
});
