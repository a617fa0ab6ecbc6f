import { betterAuth, type Auth, type BetterAuthOptions } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import type { KeyRing } from '../crypto/key-ring.ts';
import { deriveSecret } from '../crypto/derive-secret.ts';
import type { Database } from '../database/database.ts';
import { staffAccounts, staffAttempts, staffSessions, staffUsers, staffVerifications } from './staff-tables.ts';

const IDLE_SECONDS = 15 * 60;
export const SHORTEST_PASSWORD: number = 12;

/** Wrong passwords from one address before it has to wait. */
const ATTEMPTS = { max: 5, window: 60 };

/** The header that names the client. Only `createStaff` builds requests, so nobody else can write it. */
export const CLIENT_ADDRESS_HEADER: string = 'x-osseo-client-address';

/**
 * The sign-in engine. None of its routes is reachable over HTTP: `createStaff`
 * builds the requests it is asked, so sign-up and all else stay closed.
 */
export function createAuth({
  db,
  keys,
  origin,
}: {
  readonly db: Database;
  readonly keys: KeyRing;
  readonly origin: string;
}): Auth {
  const secure = origin.startsWith('https:');
  const cookieName = (purpose: string) => `${secure ? '__Host-' : ''}osseo-${purpose}`;

  const options: BetterAuthOptions = {
    baseURL: origin,
    secret: deriveSecret(keys, 'staff sessions'),
    telemetry: { enabled: false },
    // Its log lines name e-mail addresses.
    logger: { disabled: true },
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: {
        user: staffUsers,
        session: staffSessions,
        account: staffAccounts,
        verification: staffVerifications,
        rateLimit: staffAttempts,
      },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: SHORTEST_PASSWORD },
    session: { expiresIn: IDLE_SECONDS, updateAge: 30 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: { '/sign-in/email': ATTEMPTS, '/sign-out': false },
    },
    databaseHooks: {
      // The session works without them, so they are not kept.
      session: { create: { before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }) } },
    },
    advanced: {
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      // The names carry the stricter prefix already.
      useSecureCookies: false,
      cookies: {
        session_token: { name: cookieName('staff') },
        session_data: { name: cookieName('staff-data') },
        dont_remember: { name: cookieName('staff-brief') },
      },
      // Strict, unlike a draft: opening a submission leaves a mark, so no link from elsewhere may do it.
      defaultCookieAttributes: { secure, sameSite: 'strict', httpOnly: true, path: '/' },
    },
  };
  return betterAuth(options);
}
