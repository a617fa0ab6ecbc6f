import { and, asc, count, desc, isNull, sql } from 'drizzle-orm';
import type { KeyRing } from '../crypto/key-ring.ts';
import type { Database } from '../database/database.ts';
import { toEntry } from './to-entry.ts';
import type { SubmissionPage, Submissions } from './submission.ts';
import { submissions } from './submissions-table.ts';

const DEFAULT_PAGE_SIZE = 20;
const LARGEST_PAGE_SIZE = 100;

/** One page of the inbox: not reviewed first, then by severity, then unread, then newest. */
export async function listSubmissions(
  { db, keys }: { readonly db: Database; readonly keys: KeyRing },
  options: Parameters<Submissions['list']>[0] = {},
): Promise<SubmissionPage> {
  const { unread, unreviewed, all } = await counts(db);
  const total = options.only === 'unread' ? unread : options.only === 'unreviewed' ? unreviewed : all;
  const pageSize = clamp(options.pageSize ?? DEFAULT_PAGE_SIZE, 1, LARGEST_PAGE_SIZE);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = clamp(options.page ?? 1, 1, pages);

  const rows = await db
    .select()
    .from(submissions)
    .where(
      and(
        options.only === 'unread' ? isNull(submissions.firstReadAt) : undefined,
        options.only === 'unreviewed' ? isNull(submissions.reviewedAt) : undefined,
      ),
    )
    .orderBy(
      sql`${submissions.reviewedAt} is not null`,
      desc(submissions.severity),
      sql`${submissions.firstReadAt} is not null`,
      desc(submissions.createdAt),
      asc(submissions.id),
    )
    .limit(pageSize)
    .offset((page - 1) * pageSize);

  return { entries: rows.map((row) => toEntry(keys, row)), page, pages, total, unread };
}

async function counts(
  db: Database,
): Promise<{ readonly unread: number; readonly unreviewed: number; readonly all: number }> {
  const [row] = await db
    .select({
      all: count(),
      unread: sql<number>`count(*) filter (where ${submissions.firstReadAt} is null)`.mapWith(Number),
      unreviewed: sql<number>`count(*) filter (where ${submissions.reviewedAt} is null)`.mapWith(Number),
    })
    .from(submissions);
  return row ?? { all: 0, unread: 0, unreviewed: 0 };
}

/** A page number comes from an address, so it may be anything. */
function clamp(value: number, min: number, max: number): number {
  return Number.isInteger(value) ? Math.min(Math.max(value, min), max) : min;
}
