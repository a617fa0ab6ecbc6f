import type { Config } from './config/config.ts';
import { readConfig } from './config/config.ts';
import type { Clock } from './database/clock.ts';
import type { OpenDatabase } from './database/database.ts';
import { openDatabase } from './database/open-database.ts';
import { withStoreErrors } from './database/store-error.ts';
import { createDrafts } from './drafts/create-drafts.ts';
import type { Drafts } from './drafts/draft.ts';
import { createTokenCookie, type TokenCookie } from './http/cookies.ts';
import { createRateLimit, type RateLimit } from './http/rate-limit.ts';
import { createReceipts } from './receipts/create-receipts.ts';
import type { Receipts } from './receipts/receipt.ts';
import { createAuth } from './staff/create-auth.ts';
import { createStaff } from './staff/create-staff.ts';
import { ensureDevelopmentAccount, type DevelopmentAccount } from './staff/development-account.ts';
import { expireStaff } from './staff/expire-staff.ts';
import type { Staff } from './staff/staff.ts';
import { refuseUnknownKeys } from './submissions/refuse-unknown-keys.ts';
import { createSubmissions } from './submissions/create-submissions.ts';
import type { Submissions } from './submissions/submission.ts';

/** Everything behind the pages. One per process. */
export interface ClinicServer {
  readonly config: Config;
  readonly drafts: Drafts;
  readonly submissions: Submissions;
  readonly receipts: Receipts;
  readonly staff: Staff;
  readonly cookies: { readonly draft: TokenCookie; readonly receipt: TokenCookie };
  /** How often one client address may start and send plans. */
  readonly limits: { readonly start: RateLimit; readonly send: RateLimit };
  /** Where the data is, in words for the person who started the process. */
  readonly place: string;
  /** Only in development. */
  readonly developmentAccount: DevelopmentAccount | undefined;
  /** Deletes drafts, receipts, staff sessions and sign-in attempts that are past their time. The host calls it every five minutes. */
  expire(): Promise<void>;
  readonly close: () => Promise<void>;
}

/** Puts a server together from its settings. Pages take `getServer`, tests take this. */
export async function openServer(config: Config, now: Clock = () => new Date()): Promise<ClinicServer> {
  const database = await openDatabase(config);
  try {
    return await serverOver(database, config, now);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The same over a database that is open already. */
export async function serverOver(
  { db, place, close }: OpenDatabase,
  config: Config,
  now: Clock = () => new Date(),
): Promise<ClinicServer> {
  const { keys, origin, idleMinutes, plansPerMinute: perMinute } = config;
  await refuseUnknownKeys(db, keys);
  const auth = createAuth({ db, keys, origin });
  const drafts = withStoreErrors(createDrafts({ db, keys, now, idleMinutes }));
  const receipts = withStoreErrors(createReceipts({ db, keys, now, idleMinutes }));
  const secure = origin.startsWith('https:');
  const inDevelopment = config.mode === 'development';

  return {
    config,
    drafts,
    receipts,
    submissions: withStoreErrors(createSubmissions({ db, keys, now, idleMinutes })),
    staff: withStoreErrors(createStaff({ auth, db, now, origin })),
    cookies: { draft: createTokenCookie('draft', { secure }), receipt: createTokenCookie('receipt', { secure }) },
    limits: { start: createRateLimit({ perMinute, now }), send: createRateLimit({ perMinute, now }) },
    place,
    developmentAccount: inDevelopment ? await ensureDevelopmentAccount(auth, config.dataFolder) : undefined,
    async expire() {
      await drafts.expire();
      await receipts.expire();
      await expireStaff(db, now());
    },
    close,
  };
}

/**
 * The bundled pages and the host are two copies of this module in one process.
 * The symbol makes them share one server, since a data folder opens once.
 */
const SHARED: unique symbol = Symbol.for('osseo.clinic.server');

const holder: { [SHARED]?: Promise<ClinicServer> | undefined } & object = globalThis;

/** The server of this process, opened by whoever asks first. A failed opening is tried again by the next. */
export function getServer(): Promise<ClinicServer> {
  holder[SHARED] ??= Promise.resolve()
    .then(() => openServer(readConfig(process.env)))
    .catch((error: unknown) => {
      holder[SHARED] = undefined;
      throw error;
    });
  return holder[SHARED];
}
