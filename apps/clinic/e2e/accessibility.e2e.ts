import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { clinic } from '../clinic.config.ts';
import { LOCALES } from '../src/languages.ts';
import { arriveAnswered } from './arrive.ts';
import { expectAxeClean } from './expect-axe-clean.ts';
import { expectStyled } from './expect-styled.ts';
import { it } from './it.ts';
import { choose, nextYear, send, setDate } from './journey.ts';
import { openPage, type Visitor } from './open-page.ts';
import { signIn } from './sign-in.ts';

const STATIC_PATHS = ['', '/about', ...clinic.procedures.map((id) => `/procedures/${id}`)];

describe.each([...LOCALES])('every page in %s', (locale) => {
  it(
    'has a policy, no violation, the rules of all that stands on it and nothing for axe to complain about, in light and dark',
    { timeout: 240_000 },
    async () => {
      const visitor = await openPage();
      const { page } = visitor;
      for (const path of [...STATIC_PATHS, '/privacy', '/nowhere', '/plan']) await visit(visitor, `/${locale}${path}`);

      await choose(page, locale);
      await inspect(page);
      await arriveAnswered(page, { locale });
      await inspect(page);
      await send(page, locale);
      await inspect(page);
      await setDate(page, locale, { day: '1', month: '3', year: nextYear() });
      await page.waitForURL('**/plan/recovery');
      await inspect(page);
      await visit(visitor, `/${locale}/plan/recovery/sheet`);

      await visit(visitor, `/${locale}/staff/sign-in`);
      await signIn(page, locale);
      await inspect(page);
      await page.getByRole('table').getByRole('link').first().click();
      await inspect(page);

      expect(visitor.violations).toEqual([]);
      expect(visitor.failures).toEqual([]);
    },
  );
});

async function visit({ page }: Visitor, address: string): Promise<void> {
  const answer = await page.goto(address);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-');
  await inspect(page);
}

/** Everything that axe knows, in light. In dark only colours differ, which are the same in every language: contrast, once. */
async function inspect(page: Page): Promise<void> {
  await expectStyled(page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectAxeClean(page);
  const isFirstLanguage = new URL(page.url()).pathname.startsWith(`/${LOCALES[0]}`);
  if (!isFirstLanguage) return;
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectAxeClean(page, { runOnly: ['color-contrast'] });
}
