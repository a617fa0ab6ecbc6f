import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SuiteContext } from '../testing/suite-context.ts';

const PASSWORD = 'a long enough password';
const MINUTE = 60_000;

export function staffSuite(context: SuiteContext): void {
  // The sign-in engine reads the clock of the machine.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: context.clock.now() });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  let accounts = 0;
  let addresses = 0;
  const newAddress = () => `192.0.2.${(addresses += 1)}`;

  async function newAccount(): Promise<string> {
    const email = `clinician-${(accounts += 1)}@clinic.example`;
    await context.server.staff.create({ email, name: 'Clinician', password: PASSWORD });
    return email;
  }

  const requestWith = (setCookies: readonly string[], headers: Record<string, string> = {}) =>
    new Request('https://clinic.example/staff', {
      headers: { cookie: setCookies.map((cookie) => cookie.split(';')[0]).join('; '), ...headers },
    });

  async function signedIn(): Promise<{ readonly email: string; readonly setCookies: readonly string[] }> {
    const email = await newAccount();
    const result = await context.server.staff.signIn({ email, password: PASSWORD, clientAddress: newAddress() });
    if (result.kind !== 'signed-in') throw new Error(`Sign-in said ${result.kind}.`);
    return { email, setCookies: result.setCookies };
  }

  function pass(minutes: number): void {
    context.clock.pass(minutes);
    vi.setSystemTime(Date.now() + minutes * MINUTE);
  }

  it('sign in with the right password and get a cookie that scripts, other sites and other hosts cannot use', async () => {
    const { email, setCookies } = await signedIn();
    const session = setCookies.find((cookie) => cookie.startsWith('__Host-osseo-staff='));
    expect(session).toMatch(/; HttpOnly/);
    expect(session).toMatch(/; Secure/);
    expect(session).toMatch(/; SameSite=Strict/);
    expect(session).toMatch(/; Path=\//);
    expect(session).not.toMatch(/Domain=/);
    expect(await context.server.staff.requireStaff(requestWith(setCookies))).toMatchObject({
      kind: 'staff',
      staff: { email, name: 'Clinician' },
    });
  });

  it('leave a line in the audit log when they are refused, which names nobody', async () => {
    const email = await newAccount();
    const refusals = () => context.rows("select actor, submission_id from audit where action = 'sign-in-refused'");
    const before = (await refusals()).length;
    const attempt = { email, password: 'not the password', clientAddress: newAddress() };
    for (let count = 0; count < 3; count += 1) await context.server.staff.signIn(attempt);
    expect((await refusals()).slice(before)).toEqual(
      Array.from({ length: 3 }, () => ({ actor: 'unknown', submission_id: null })),
    );
    expect(JSON.stringify(await context.rows('select * from audit'))).not.toContain(email);
  });

  it('are refused in the same words for a wrong password, an unknown address and nonsense', async () => {
    const email = await newAccount();
    const clientAddress = newAddress();
    for (const attempt of [
      { email, password: 'a wrong long password' },
      { email: 'nobody@clinic.example', password: PASSWORD },
      { email: 'no address', password: PASSWORD },
      { email: '', password: '' },
    ]) {
      expect(await context.server.staff.signIn({ ...attempt, clientAddress })).toEqual({ kind: 'refused' });
    }
  });

  it('have to wait after five attempts from one address; another address does not', async () => {
    const email = await newAccount();
    const clientAddress = newAddress();
    const attempt = (address: string, password = 'a wrong long password') =>
      context.server.staff.signIn({ email, password, clientAddress: address });
    for (let count = 0; count < 5; count += 1) expect((await attempt(clientAddress)).kind).toBe('refused');

    const limited = await attempt(clientAddress, PASSWORD);
    expect(limited).toMatchObject({ kind: 'too-many-attempts' });
    expect(limited.kind === 'too-many-attempts' && limited.retryAfterSeconds).toBeGreaterThan(0);
    expect((await attempt(newAddress(), PASSWORD)).kind).toBe('signed-in');

    pass(2);
    expect((await attempt(clientAddress, PASSWORD)).kind).toBe('signed-in');
  });

  it('are anonymous without a cookie, with a forged one and after the signature has changed', async () => {
    const { setCookies } = await signedIn();
    const tampered = setCookies.map((cookie) => cookie.replace(/=(.)/, (_, first) => `=${first === 'A' ? 'B' : 'A'}`));
    for (const cookies of [[], ['__Host-osseo-staff=made.up'], tampered]) {
      expect(await context.server.staff.requireStaff(requestWith(cookies))).toMatchObject({ kind: 'anonymous' });
    }
  });

  it('stay signed in while they work and are signed out after 15 idle minutes', async () => {
    const { setCookies } = await signedIn();
    for (let round = 0; round < 3; round += 1) {
      pass(13);
      expect((await context.server.staff.requireStaff(requestWith(setCookies))).kind).toBe('staff');
    }
    pass(16);
    expect((await context.server.staff.requireStaff(requestWith(setCookies))).kind).toBe('anonymous');
  });

  it('are signed out after eight hours however busy they are', async () => {
    const { setCookies } = await signedIn();
    for (let minutes = 0; minutes < 8 * 60; minutes += 10) {
      expect((await context.server.staff.requireStaff(requestWith(setCookies))).kind).toBe('staff');
      pass(10);
    }
    expect((await context.server.staff.requireStaff(requestWith(setCookies))).kind).toBe('anonymous');
    // The session itself has ended, not this one answer.
    expect((await context.server.staff.requireStaff(requestWith(setCookies))).kind).toBe('anonymous');
  });

  it('are signed out in the database, so that a copied cookie is worth nothing', async () => {
    const { setCookies } = await signedIn();
    const { setCookies: cleared } = await context.server.staff.signOut(requestWith(setCookies));
    expect(cleared.find((cookie) => cookie.startsWith('__Host-osseo-staff='))).toMatch(/Max-Age=0/);
    expect((await context.server.staff.requireStaff(requestWith(setCookies))).kind).toBe('anonymous');
  });

  it('leave neither password nor client address nor browser in the database', async () => {
    const email = await newAccount();
    await context.server.staff.signIn({ email, password: PASSWORD, clientAddress: '198.51.100.7' });
    const dump = JSON.stringify(await context.rows('select * from staff_sessions, staff_accounts'));
    expect(dump).not.toContain(PASSWORD);
    expect(dump).not.toContain('198.51.100.7');
  });

  it('leave no session and no client address behind once both have expired', async () => {
    const { email } = await signedIn();
    await context.server.staff.signIn({ email, password: 'a wrong password', clientAddress: '198.51.100.8' });
    await context.server.expire();
    expect(JSON.stringify(await context.rows('select key from staff_attempts'))).toContain('198.51.100.8');
    pass(61);
    await context.server.expire();
    expect(await context.rows('select id from staff_sessions')).toEqual([]);
    expect(await context.rows('select id from staff_attempts')).toEqual([]);
  });

  it('get no account with a taken address or a short password, and the message repeats neither', async () => {
    const email = await newAccount();
    const { staff } = context.server;
    await expect(staff.create({ email: email.toUpperCase(), name: 'X', password: PASSWORD })).rejects.toThrow(
      'an account with this e-mail address already',
    );
    await expect(staff.create({ email: 'new@clinic.example', name: 'X', password: 'short one' })).rejects.toThrow(
      expect.not.stringContaining('short one'),
    );
  });

  it('are written down when they come and go', async () => {
    const { email, setCookies } = await signedIn();
    await context.server.staff.signOut(requestWith(setCookies));
    const lines = await context.rows(
      `select action from audit join staff_users on staff_users.id = actor where email = '${email}' order by audit.id`,
    );
    expect(lines.map((line) => line['action'])).toEqual(['account-created', 'signed-in', 'signed-out']);
  });
}
