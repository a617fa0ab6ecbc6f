import { randomUUID } from 'node:crypto';
import { and, eq, gt, isNull, lte } from 'drizzle-orm';
import { hasKeyOf, open, seal } from '../crypto/envelope.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import { createToken, hashToken } from '../crypto/token.ts';
import { earlier, minutesAfter, type Clock } from '../database/clock.ts';
import type { Database } from '../database/database.ts';
import type { Draft, DraftReading, Drafts } from './draft.ts';
import { drafts } from './drafts-table.ts';

/** Seven days: a draft that is touched every hour still ends. */
const LONGEST_MINUTES = 7 * 24 * 60;

const LARGEST_PAYLOAD = 256 * 1024;

type Row = typeof drafts.$inferSelect;

/** Drafts in the database, sealed. Statements that must not race are single statements. */
export function createDrafts(options: {
  readonly db: Database;
  readonly keys: KeyRing;
  readonly now: Clock;
  readonly idleMinutes: number;
}): Drafts {
  const { db, keys, now, idleMinutes } = options;

  const place = (id: string) => ({ table: 'drafts', row: id, column: 'sealed_payload' });
  const expiryOf = (createdAt: Date) =>
    earlier(minutesAfter(now(), idleMinutes), minutesAfter(createdAt, LONGEST_MINUTES));
  const alive = (token: string) => and(eq(drafts.tokenHash, hashToken(token)), gt(drafts.expiresAt, now()));

  async function find(token: string | undefined): Promise<Row | undefined> {
    if (!token) return undefined;
    const [row] = await db.select().from(drafts).where(alive(token));
    return row;
  }

  function toDraft(row: Row, sealed: string): Draft {
    return {
      revision: row.revision,
      submissionKey: row.id,
      payload: open(keys, place(row.id), sealed),
      expiresAt: row.expiresAt,
    };
  }

  async function read(token: string | undefined): Promise<DraftReading> {
    const row = await find(token);
    if (!row) return { kind: 'gone' };
    if (row.submissionId) return { kind: 'sent', submissionId: row.submissionId };
    // A draft of a key that was taken away cannot be opened any more: its person may begin again.
    if (row.sealedPayload === null || !hasKeyOf(keys, row.sealedPayload)) return { kind: 'gone' };

    const expiresAt = expiryOf(row.createdAt);
    await db.update(drafts).set({ expiresAt }).where(eq(drafts.id, row.id));
    return { kind: 'open', draft: toDraft({ ...row, expiresAt }, row.sealedPayload) };
  }

  return {
    async create(payload) {
      const [id, token, createdAt] = [randomUUID(), createToken(), now()];
      const expiresAt = expiryOf(createdAt);
      const sealedPayload = seal(keys, place(id), payload);
      await db
        .insert(drafts)
        .values({ id, tokenHash: hashToken(token), revision: 1, sealedPayload, createdAt, expiresAt });
      return { token, draft: { revision: 1, submissionKey: id, payload, expiresAt } };
    },

    read,

    async save(token, { revision, payload }) {
      if (Buffer.byteLength(JSON.stringify(payload)) > LARGEST_PAYLOAD) return { kind: 'too-large' };
      const row = await find(token);
      if (!row) return { kind: 'gone' };

      const change = {
        revision: revision + 1,
        sealedPayload: seal(keys, place(row.id), payload),
        expiresAt: expiryOf(row.createdAt),
      };
      const unchanged = and(eq(drafts.id, row.id), eq(drafts.revision, revision), isNull(drafts.submissionId));
      const [saved] = await db.update(drafts).set(change).where(unchanged).returning({ revision: drafts.revision });
      if (saved) return { kind: 'saved', revision: saved.revision, expiresAt: change.expiresAt };

      const newer = await read(token);
      return newer.kind === 'open' ? { kind: 'stale', draft: newer.draft } : newer;
    },

    async wipe(token) {
      if (token) await db.delete(drafts).where(eq(drafts.tokenHash, hashToken(token)));
    },

    async expire() {
      const gone = await db.delete(drafts).where(lte(drafts.expiresAt, now())).returning({ id: drafts.id });
      return gone.length;
    },
  };
}
