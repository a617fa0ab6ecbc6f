import type { SessionSnapshot } from '../engine/model/session.ts';
import type { DraftPort } from './model.ts';

/** A `CryptoKey`, by a name that a server without the types of browsers knows as well. */
type SealKey = Parameters<typeof crypto.subtle.encrypt>[1];

export interface SealedDraftsOptions {
  /** AES-GCM keys of 256 bits, e.g. from `importSealKey`: the first seals, all of them open. */
  readonly keys: readonly [SealKey, ...SealKey[]];
  /** What is sealed here, e.g. the canonical address of the form with its version: another form's state does not open. */
  readonly purpose: string;
  /** How long a page can be posted after it was shown; 24 hours unless said. */
  readonly minutes?: number;
  /** The time in milliseconds, for tests. */
  readonly now?: () => number;
}

/**
 * Drafts that are kept nowhere: the answers so far travel in a hidden field of the page, sealed, so that nobody but this
 * server can read or change them. Nothing is stored before somebody sends, neither in the browser nor here.
 *
 * The price: a post answers with the next page itself, since no address can hold the answers. Going back by the browser's
 * button shows an earlier page, and posting that one goes on from there; sending twice has the same `submissionKey`.
 * "Change" is a button (`GO.back`), not a link, and the state grows with the answers.
 */
export function sealedDrafts({ keys, purpose, minutes = 24 * 60, now = Date.now }: SealedDraftsOptions): DraftPort {
  const additionalData = new TextEncoder().encode(purpose);

  return {
    keepsNothing: true,

    async loadDraft({ state }) {
      if (state === undefined) {
        return { kind: 'open', snapshot: null, revision: 0, submissionKey: crypto.randomUUID() };
      }
      const sealed = await open(state);
      if (!sealed || sealed.until < now()) return { kind: 'gone' };
      return { kind: 'open', ...sealed };
    },

    async saveDraft(_draft, { revision, snapshot, submissionKey }) {
      const next = { snapshot, submissionKey, revision: revision + 1, until: now() + minutes * 60_000 };
      return { kind: 'saved', revision: next.revision, state: await seal(next) };
    },

    async deleteDraft() {},
  };

  async function seal(sealed: Sealed): Promise<string> {
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const plain = new TextEncoder().encode(JSON.stringify(sealed));
    const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, keys[0], plain);
    return toBase64Url(new Uint8Array([...iv, ...new Uint8Array(bytes)]));
  }

  async function open(state: string): Promise<Sealed | undefined> {
    const bytes = fromBase64Url(state);
    if (!bytes) return undefined;
    const [iv, sealed] = [bytes.slice(0, IV_BYTES), bytes.slice(IV_BYTES)];
    for (const key of keys) {
      try {
        const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed);
        return JSON.parse(new TextDecoder().decode(plain)) as Sealed;
      } catch {
        // Sealed by another key, for another form, or changed on the way.
      }
    }
    return undefined;
  }
}

/** A key for `sealedDrafts` from 32 random bytes, as base64 or base64url. Keep it where the host keeps its secrets. */
export async function importSealKey(base64: string): Promise<SealKey> {
  const bytes = fromBase64Url(base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''));
  if (bytes?.length !== 32) throw new TypeError('Osseo: a key for sealed drafts has 32 bytes, written as base64.');
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

const IV_BYTES = 12;

interface Sealed {
  readonly snapshot: SessionSnapshot;
  readonly submissionKey: string;
  readonly revision: number;
  /** In milliseconds. */
  readonly until: number;
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x80_00) text += String.fromCharCode(...bytes.subarray(at, at + 0x80_00));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
