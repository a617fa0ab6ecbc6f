import { describe, expect, it } from 'vitest';
import { readKeyRing } from './key-ring.ts';

describe('an encryption key', () => {
  it.each(['', 'short', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64'), '!'.repeat(44)])(
    'that is not 32 bytes in base64 is refused: %j',
    (text) => {
      expect(() => readKeyRing(text)).toThrow('not 32 bytes in base64');
    },
  );

  it('that is refused is not repeated in the message', () => {
    expect(() => readKeyRing('my-secret-typo')).toThrow(expect.not.stringContaining('my-secret-typo'));
  });

  it('has an id made from its bytes', () => {
    const [one, two] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)].map((bytes) => bytes.toString('base64'));
    expect(readKeyRing(one ?? '').current.id).toMatch(/^[\da-f]{8}$/);
    expect(readKeyRing(one ?? '').current.id).not.toBe(readKeyRing(two ?? '').current.id);
  });
});
