import { readCode } from './code.ts';

/** What lies in the browser: nothing of it says anything about the answers but how long they are. */
export interface Locked {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
  /** In milliseconds. It is sealed in with the answers: nobody can put it off. */
  readonly until: number;
}

/** A key that was made of a code. It is in memory alone, and cannot be read out. */
export interface Locker {
  lock(text: string, until: number): Promise<Locked>;
  /** `undefined` where the code was another. */
  unlock(locked: Locked): Promise<string | undefined>;
}

/** OWASP's number for PBKDF2 with SHA-256 (2023): each attempt at a code costs about a fifth of a second. */
const ITERATIONS = 600_000;

/** @param purpose What is kept, e.g. the canonical address of the form with its version. */
export async function lockerOf(code: string, salt: Uint8Array<ArrayBuffer>, purpose: string): Promise<Locker> {
  const bytes = new TextEncoder().encode(readCode(code) ?? code);
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  const cipher = (iv: Uint8Array<ArrayBuffer>, until: number) => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(`${until} ${purpose}`),
  });

  return {
    async lock(text, until) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt(cipher(iv, until), key, new TextEncoder().encode(text));
      return { salt, iv, sealed, until };
    },
    async unlock({ iv, sealed, until }) {
      try {
        return new TextDecoder().decode(await crypto.subtle.decrypt(cipher(iv, until), key, sealed));
      } catch {
        return undefined;
      }
    },
  };
}

export function newSalt(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(16));
}
