import { describe, expect, inject } from 'vitest';
import { gzipBytes } from '../../../scripts/lib/gzip-bytes.ts';
import { clinic } from '../clinic.config.ts';
import { LOCALES } from '../src/languages.ts';
import { it } from './it.ts';
import { choose } from './journey.ts';
import { openPage } from './open-page.ts';

const STATIC_PATHS = ['', '/about', ...clinic.procedures.map((id) => `/procedures/${id}`)];

describe.each([...LOCALES])('every page in %s', (locale) => {
  it.each(STATIC_PATHS)('“%s” ships no script, names its language and its other languages', async (path) => {
    const { page } = await openPage();
    const scripts: string[] = [];
    page.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(request.url())));
    await page.goto(`/${locale}${path}`);

    expect(scripts).toEqual([]);
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`${clinic.site}/${locale}${path}`);
    for (const language of LOCALES) {
      const alternate = page.locator(`link[rel=alternate][hreflang=${language}]`);
      expect(await alternate.getAttribute('href')).toBe(`${clinic.site}/${language}${path}`);
    }
  });
});

it('asks its questions with at most 90 kB of script (gzip)', async () => {
  const { page } = await openPage();
  const bodies: Promise<Buffer>[] = [];
  page.on(
    'response',
    (response) => void (response.request().resourceType() === 'script' && bodies.push(response.body())),
  );
  await choose(page, 'en');
  await page.locator('input[name="osseo.scripted"]').waitFor({ state: 'attached' });
  const size = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipBytes(body), 0);
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(90_000);
});

it('asks no other host for anything', async () => {
  const { page } = await openPage();
  const hosts = new Set<string>();
  page.on('request', (request) => void hosts.add(new URL(request.url()).origin));
  for (const path of ['/en', '/ko', '/ko/procedures/chin-implant', '/en/plan']) await page.goto(path);
  await choose(page, 'en');
  expect([...hosts]).toEqual([inject('site').url]);
});

it('stops what the policy forbids, so that the tests above mean something', async () => {
  const { page, violations } = await openPage();
  await page.goto('/en');
  await page
    .evaluate(() => {
      const script = document.createElement('script');
      script.append('document.title = "stopped by nobody"');
      document.body.append(script);
    })
    .catch(() => undefined);
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  expect(violations.length).toBeGreaterThan(0);
  expect(await page.title()).not.toBe('stopped by nobody');
});

it.each(['', ...clinic.procedures.map((id) => `/procedures/${id}`)])(
  'describes “%s” to search engines in words that the page shows',
  async (path) => {
    const { page } = await openPage();
    await page.goto(`/en${path}`);
    const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    // What is folded away counts as shown; the description itself does not.
    const shown = await page.evaluate(() => {
      const body = document.body.cloneNode(true) as HTMLElement;
      for (const script of body.querySelectorAll('script')) script.remove();
      return body.textContent.replaceAll(/\s+/g, ' ').toLowerCase();
    });
    const texts = textsIn(data).filter((text) => !text.startsWith('http'));
    expect(texts.length).toBeGreaterThanOrEqual(path === '' ? 5 : 10);
    expect(texts.filter((text) => !shown.includes(squeeze(text).toLowerCase()))).toEqual([]);
  },
);

/** Every text of some data except the names that schema.org gives: types and language tags. */
function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data)
    .filter(([key]) => !key.startsWith('@') && key !== 'inLanguage')
    .flatMap(([, value]) => textsIn(value));
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
