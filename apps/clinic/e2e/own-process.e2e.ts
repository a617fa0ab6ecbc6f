import { expect, it } from 'vitest';
import { wordsFor } from '../src/words/index.ts';
import { answerByHttp, fieldsToSend } from './http-journey.ts';
import { headingOf, httpVisitor, type HttpVisitor } from './http-visitor.ts';
import { answerDontKnow, choose } from './journey.ts';
import { openPage } from './open-page.ts';
import { startOwnSite } from './own-site.ts';

// What a site of its own is needed for: its limits, its account and its sudden end.

it(
  'gives a new session at each sign-in and none back after signing out, and logs no account',
  { timeout: 60_000 },
  async () => {
    const site = await startOwnSite();
    const [, email = '', password = ''] = /^Staff\s+\S+\s+(\S+)\s+(\S+)/m.exec(site.said()) ?? [];
    const began = site.said().length;
    const signIn = (visitor: HttpVisitor, secret: string) =>
      visitor.post('/en/staff/sign-in', [
        ['email', email],
        ['password', secret],
      ]);
    const staff = httpVisitor(site.url, [['osseo-staff', 'planted.planted']]);
    await signIn(staff, password);
    const old = staff.twin();
    const again = staff.twin();
    await signIn(again, password);
    expect(staff.cookies.get('osseo-staff')).not.toBe('planted.planted');
    expect(again.cookies.get('osseo-staff')).not.toBe(old.cookies.get('osseo-staff'));
    expect((await old.ask('/en/staff')).status).toBe(200);

    await staff.post('/en/staff/sign-out', []);
    expect((await old.ask('/en/staff')).status).toBe(303);
    expect((await again.ask('/en/staff')).status).toBe(200);

    const wrong: Response[] = [];
    for (let count = 0; count < 6; count += 1)
      wrong.push(await signIn(httpVisitor(site.url), `not the password ${count}`));
    expect(wrong.at(0)?.status).toBe(422);
    expect(wrong.at(-1)?.status).toBe(429);
    expect(Number(wrong.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
    for (const secret of [email, password, 'not the password']) expect(site.said().slice(began)).not.toContain(secret);
  },
);

it(
  'keeps every acknowledged answer when the server is killed in the middle of posts',
  { timeout: 60_000 },
  async () => {
    const site = await startOwnSite();
    const patient = httpVisitor(site.url);
    await answerByHttp(patient, { medicines: 'canary-medicine' });
    const fields = await fieldsToSend(patient);
    const twins = Array.from({ length: 5 }, () => patient.twin());
    const sending = twins.map((twin) => twin.post('/en/plan/check', fields).catch(() => undefined));
    await Promise.race(sending);
    await site.kill();
    await Promise.all(sending);
    await site.start();

    const acknowledged = twins.filter(({ cookies }) => cookies.has('osseo-receipt'));
    expect(acknowledged.length).toBeGreaterThan(0);
    for (const twin of acknowledged) expect((await twin.ask('/en/plan/sent')).status).toBe(200);
    expect(site.said()).not.toContain('canary-medicine');
  },
);

it(
  'behind a proxy counts by the address that the proxy wrote, and says when to come back',
  { timeout: 60_000 },
  async () => {
    const site = await startOwnSite({
      OSSEO_MODE: 'production',
      OSSEO_ORIGIN: 'https://clinic.example',
      OSSEO_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
      OSSEO_PLANS_PER_MINUTE: '2',
    });
    const start = (forwarded: string) =>
      httpVisitor(site.url).post('/en/plan', [['procedure', 'chin-implant']], {
        origin: 'https://clinic.example',
        'x-forwarded-proto': 'https',
        'x-forwarded-host': 'clinic.example',
        'x-forwarded-for': forwarded,
      });
    const answers = [
      await start('10.0.0.1, 192.0.2.1'),
      await start('10.0.0.2, 192.0.2.1'),
      await start('10.0.0.3, 192.0.2.1'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 429]);
    expect(answers[0]?.headers.get('set-cookie')).toMatch(/^__Host-osseo-draft=.*; HttpOnly; SameSite=Lax; Secure/);
    const [, , refused] = answers;
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused?.headers.get('strict-transport-security')).toContain('max-age=31536000');
    expect(refused && (await headingOf(refused))).toBe(wordsFor('en').tooMany.title);
    expect((await start('192.0.2.2')).status).toBe(303);
  },
);

it(
  'loses nothing without script when the server goes away in the middle: loading the page again sends it again',
  { timeout: 90_000 },
  async () => {
    const site = await startOwnSite();
    const { page } = await openPage({ baseURL: site.url, javaScriptEnabled: false });
    await choose(page, 'en');
    await answerDontKnow(page, 'en');
    const answered = await page.getByRole('radio', { checked: true }).count();
    await site.kill();
    await page.getByRole('button', { name: wordsFor('en').plan.continue, exact: true }).click({ noWaitAfter: true });
    // The browser says that nobody answers, and Playwright takes that for a failure.
    await page.waitForURL('chrome-error://chromewebdata/').catch(() => undefined);
    await site.start();
    await page.reload();
    await page.waitForURL('**/questions/2');
    await page.goto('/en/plan/questions/1');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(answered);
  },
);
