import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyRing } from './key-ring.ts';

/** The place an envelope belongs to, e.g. `drafts`, its row and its column. It opens nowhere else. */
export interface Place {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** An envelope that cannot be opened. It says why, and nothing of what is inside. */
export class EnvelopeError extends Error {
  readonly reason: 'malformed' | 'unknown-key' | 'not-authentic';

  constructor(reason: EnvelopeError['reason']) {
    super(`Osseo: a stored record could not be opened (${reason}).`);
    this.name = 'EnvelopeError';
    this.reason = reason;
  }
}

const VERSION = 'v1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a JSON value with AES-256-GCM as `v1.<key id>.<nonce, tag and text>`.
 *
 * The nonce is 96 random bits; a clinic would have to store 2^32 records under
 * one key before two might meet (NIST SP 800-38D, 8.3). Place and key id are
 * authenticated too, so that a record moved to another row does not open.
 */
export function seal(keys: KeyRing, place: Place, value: unknown): string {
  const { id, bytes } = keys.current;
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', bytes, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(authenticated(id, place));
  const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return `${VERSION}.${id}.${Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url')}`;
}

/** Whether the ring has the key that an envelope names. */
export function hasKeyOf(keys: KeyRing, envelope: string): boolean {
  return keys.find(envelope.split('.')[1] ?? '') !== undefined;
}

/** @throws {EnvelopeError} if the envelope was changed, moved, or sealed with a key that is not on the ring. */
export function open(keys: KeyRing, place: Place, envelope: string): unknown {
  const [version, id, body, ...rest] = envelope.split('.');
  if (version !== VERSION || !id || !body || rest.length > 0) throw new EnvelopeError('malformed');
  const key = keys.find(id);
  if (!key) throw new EnvelopeError('unknown-key');

  const data = Buffer.from(body, 'base64url');
  if (data.length < NONCE_BYTES + TAG_BYTES) throw new EnvelopeError('malformed');
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, data.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(authenticated(id, place));
  decipher.setAuthTag(data.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return JSON.parse(decrypt(decipher, data.subarray(NONCE_BYTES + TAG_BYTES)));
}

function decrypt(decipher: ReturnType<typeof createDecipheriv>, text: Uint8Array): string {
  try {
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  } catch {
    throw new EnvelopeError('not-authentic');
  }
}

function authenticated(keyId: string, { table, row, column }: Place): Buffer {
  return Buffer.from(JSON.stringify(['osseo', VERSION, keyId, table, row, column]), 'utf8');
}
