import { createHash } from 'node:crypto';

/** The keys of one site: new data is sealed with the first, old data opens with any. */
export interface KeyRing {
  readonly current: EncryptionKey;
  find(id: string): EncryptionKey | undefined;
}

interface EncryptionKey {
  /** Eight hexadecimal digits made from the key itself; they go into every envelope. */
  readonly id: string;
  /** 32 bytes. */
  readonly bytes: Uint8Array;
}

/**
 * Reads one or more keys, base64 of 32 bytes each, separated by commas. To
 * rotate, put the new key in front and keep the old one behind it.
 *
 * @throws {Error} if a key is not 32 bytes. The message never holds the text it was given.
 */
export function readKeyRing(text: string): KeyRing {
  const keys = text.split(',').map((part, index) => readKey(part.trim(), index));
  const [current] = keys;
  if (!current) throw new Error('Osseo: there is no encryption key.');
  return { current, find: (id) => keys.find((key) => key.id === id) };
}

function readKey(text: string, index: number): EncryptionKey {
  const bytes = Buffer.from(text, 'base64');
  // Buffer skips what is no base64, so the round trip tells a mistyped key from a good one.
  if (bytes.length !== 32 || bytes.toString('base64') !== text) {
    throw new Error(
      `Osseo: encryption key ${index + 1} is not 32 bytes in base64. Make one with \`openssl rand -base64 32\`.`,
    );
  }
  return { id: createHash('sha256').update('osseo key id').update(bytes).digest('hex').slice(0, 8), bytes };
}
