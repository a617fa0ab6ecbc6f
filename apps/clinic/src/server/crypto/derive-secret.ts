import { hkdfSync } from 'node:crypto';
import type { KeyRing } from './key-ring.ts';

/** A secret for one purpose, made from the current key, so that a site has one secret to keep. */
export function deriveSecret(keys: KeyRing, purpose: string): string {
  return Buffer.from(hkdfSync('sha256', keys.current.bytes, '', `osseo ${purpose}`, 32)).toString('base64url');
}
