import { readFileSync } from 'node:fs';
import type { Bundle } from 'fhir/r4.js';
import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { riskMessagesFor } from '../src/plan/risk-messages.ts';
import { wordsFor } from '../src/words/index.ts';
import { expectToFit, PHONE } from './expect-to-fit.ts';
import { it } from './it.ts';
import { answerDontKnow, answerTheRest, choose, send } from './journey.ts';
import { openPage } from './open-page.ts';
import { signIn } from './sign-in.ts';

const words = wordsFor('en').staff;
const { tiers, judging } = riskMessagesFor('en').flags;

it(
  'takes a submission from the inbox to a reviewed state and into a file, on a phone and without script',
  { timeout: 120_000 },
  async () => {
    const patient = await openPage();
    await choose(patient.page, 'en');
    await patient.page.getByRole('group', { name: /smoke/ }).getByRole('radio', { name: 'Every day' }).check();
    await answerDontKnow(patient.page, 'en');
    await answerTheRest(patient.page, 'en');
    await send(patient.page, 'en');
    const reference = await patient.page.locator('.clinic-reference').textContent();

    const { page, violations } = await openPage({ ...PHONE, javaScriptEnabled: false });
    await signIn(page, 'en');
    await expectToFit(page);
    const row = page.getByRole('row').filter({ hasText: reference ?? '' });
    expect(await row.textContent()).toContain(words.unread);
    expect(await row.textContent()).toContain(tiers.high);
    await row.getByRole('link').click();
    await expectToFit(page);

    const smoking = page.getByRole('article').filter({ hasText: 'Every day' });
    expect(await smoking.first().textContent()).toContain(tiers.high);
    expect(
      await smoking
        .first()
        .getByText(/not reviewed/i)
        .count(),
    ).toBe(1);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: words.export }).click(),
    ]);
    const bundle = JSON.parse(readFileSync(await download.path(), 'utf8')) as Bundle;
    const types = new Set(bundle.entry?.map(({ resource }) => resource?.resourceType));
    expect([...types]).toEqual(
      expect.arrayContaining([
        'Questionnaire',
        'QuestionnaireResponse',
        'RiskAssessment',
        'DetectedIssue',
        'Flag',
        'Provenance',
        'CarePlan',
      ]),
    );

    await dismissWithReason(page);
    await page.getByRole('button', { name: words.markReviewed }).click();
    expect(await page.getByText(/Reviewed by Development clinician/).count()).toBeGreaterThan(0);
    for (const address of ['/ko/staff', page.url().replace('/en/', '/ko/')]) {
      await page.goto(address);
      await expectToFit(page);
    }
    await page.goto('/en/staff');
    await page.getByRole('button', { name: words.signOut }).click();
    await page.goto(`/en/staff`);
    expect(page.url()).toMatch(/\/en\/staff\/sign-in$/);
    expect(violations).toEqual([]);
  },
);

it('keeps everyone out who has not signed in, whatever the address', async () => {
  const { page } = await openPage();
  const id = '00000000-0000-4000-8000-000000000000';
  for (const address of [
    '/staff',
    '/en/staff',
    `/en/staff/submissions/${id}`,
    `/en/staff/submissions/${id}/bundle.json`,
  ]) {
    await page.goto(address);
    expect(page.url()).toMatch(/\/staff\/sign-in$/);
  }
});

it('does not say which of address and password is wrong', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto('/en/staff');
  await page.getByRole('textbox', { name: words.email }).fill(inject('site').staff.email);
  await page.getByLabel(words.password).fill('not the password');
  await page.getByRole('button', { name: words.signIn }).click();
  expect(await page.getByRole('alert').textContent()).toContain(words.wrong);
});

/** Puts the flag of smoking aside: without a reason it is asked for one, with one it is listed apart, and it comes back. */
async function dismissWithReason(page: Page): Promise<void> {
  const smoking = page.locator('article').filter({ hasText: 'Every day' }).first();
  const dismissing = () => smoking.locator('summary').filter({ hasText: judging.dismiss });
  await dismissing().click();
  await expectToFit(page);
  await smoking.getByRole('button', { name: judging.submit }).click();
  const problem = page.getByRole('alert');
  expect(await problem.textContent()).toContain(judging.problems['no-reason']);
  await problem.getByRole('link').click();
  await smoking.getByRole('radio', { name: judging.reasons.discussed }).check();
  await smoking.getByRole('textbox').fill('Seen on Monday.');
  await smoking.getByRole('button', { name: judging.submit }).click();

  const apart = page.locator('details').filter({ has: page.locator('article') });
  await apart.locator('summary').first().click();
  expect(await smoking.textContent()).toContain(`${judging.reasons.discussed}. Seen on Monday.`);
  expect(await smoking.textContent()).toContain('Development clinician');
  await expectToFit(page);
  await smoking.getByRole('button', { name: new RegExp(`^${judging.restore}`) }).click();
  expect(await dismissing().count()).toBe(1);
  expect(await apart.count()).toBe(0);
}
