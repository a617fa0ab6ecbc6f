import type { Auth } from 'better-auth';
import { writeAudit } from '../audit/write-audit.ts';
import type { Clock } from '../database/clock.ts';
import { minutesAfter } from '../database/clock.ts';
import type { Database } from '../database/database.ts';
import { CLIENT_ADDRESS_HEADER } from './create-auth.ts';
import { createAccount } from './create-account.ts';
import type { SignIn, Staff, StaffCheck } from './staff.ts';

/** A working day. After it the password is asked again, however busy the day. */
const LONGEST_MINUTES = 8 * 60;

export function createStaff({
  auth,
  db,
  now,
  origin,
}: {
  readonly auth: Auth;
  readonly db: Database;
  readonly now: Clock;
  readonly origin: string;
}): Staff {
  /** A request from ourselves: no header of the client's reaches the engine but the cookie we hand on. */
  function ask(path: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<Response> {
    return auth.handler(
      new Request(new URL(`/api/auth${path}`, origin), {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin, ...headers },
        body: JSON.stringify(body),
      }),
    );
  }

  async function requireStaff(request: Request): Promise<StaffCheck> {
    const { headers, response } = await auth.api.getSession({
      headers: new Headers({ cookie: request.headers.get('cookie') ?? '' }),
      returnHeaders: true,
    });
    const setCookies = headers.getSetCookie();
    if (!response) return { kind: 'anonymous', setCookies };
    if (now() >= minutesAfter(new Date(response.session.createdAt), LONGEST_MINUTES)) {
      return { kind: 'anonymous', setCookies: await endSession(request) };
    }
    const { id, name, email } = response.user;
    return { kind: 'staff', staff: { id, name, email }, setCookies };
  }

  async function endSession(request: Request): Promise<readonly string[]> {
    const response = await ask('/sign-out', {}, { cookie: request.headers.get('cookie') ?? '' });
    return response.headers.getSetCookie();
  }

  return {
    requireStaff,

    async signIn({ email, password, clientAddress }): Promise<SignIn> {
      const response = await ask('/sign-in/email', { email, password }, { [CLIENT_ADDRESS_HEADER]: clientAddress });
      if (response.status === 429) {
        return { kind: 'too-many-attempts', retryAfterSeconds: Number(response.headers.get('x-retry-after') ?? 60) };
      }
      if (!response.ok) {
        // Whose address it was is not looked up: the log must not tell accounts from guesses.
        await writeAudit(db, { at: now(), actor: 'unknown', action: 'sign-in-refused' });
        return { kind: 'refused' };
      }
      await writeAudit(db, { at: now(), actor: await userIdIn(response), action: 'signed-in' });
      return { kind: 'signed-in', setCookies: response.headers.getSetCookie() };
    },

    async signOut(request) {
      const check = await requireStaff(request);
      const setCookies = await endSession(request);
      if (check.kind === 'staff') await writeAudit(db, { at: now(), actor: check.staff.id, action: 'signed-out' });
      return { setCookies };
    },

    async create(account) {
      const member = await createAccount(auth, account);
      await writeAudit(db, { at: now(), actor: member.id, action: 'account-created' });
      return member;
    },
  };
}

async function userIdIn(response: Response): Promise<string> {
  const body = (await response.json()) as { readonly user: { readonly id: string } };
  return body.user.id;
}
