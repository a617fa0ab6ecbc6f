import { describe, expect, it } from 'vitest';
import { createToken, hashToken } from './token.ts';

describe('a token', () => {
  it('has 256 bits and fits a cookie', () => {
    const token = createToken();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(createToken()).not.toBe(token);
  });

  it('is kept as SHA-256', () => {
    // The test vector of FIPS 180-2 for "abc".
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
