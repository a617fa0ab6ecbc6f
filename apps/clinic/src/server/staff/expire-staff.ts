import { lt } from 'drizzle-orm';
import { minutesAfter } from '../database/clock.ts';
import type { Database } from '../database/database.ts';
import { staffAttempts, staffSessions } from './staff-tables.ts';

/** Attempts name client addresses, so they go as soon as no limit counts them: after an hour. */
const ATTEMPTS_KEPT_MINUTES = 60;

/** Deletes sessions that ended and attempts that count no more. */
export async function expireStaff(db: Database, now: Date): Promise<void> {
  await db.delete(staffSessions).where(lt(staffSessions.expiresAt, now));
  const oldest = minutesAfter(now, -ATTEMPTS_KEPT_MINUTES).getTime();
  await db.delete(staffAttempts).where(lt(staffAttempts.lastRequest, oldest));
}
