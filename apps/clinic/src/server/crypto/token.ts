import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits in base64url. It is given out once; the database keeps its hash alone. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * SHA-256 in hexadecimal. A token has 256 random bits, so its hash needs neither
 * salt nor stretching, and rows are looked up by it: what the time of a lookup
 * might tell is the beginning of a hash, and no token can be made from that.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
