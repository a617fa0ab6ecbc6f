import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits in base64url. It is given out once; the database keeps its hash alone. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * SHA-256 in hexadecimal. A token has 256 random bits, so its hash needs neither
 * salt nor stretching, and rows can be looked up by it.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Compares two hashes in a time that does not depend on where they differ. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')];
  return left.length === right.length && timingSafeEqual(left, right);
}
