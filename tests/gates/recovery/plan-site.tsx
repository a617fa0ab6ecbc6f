import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { CALENDAR_MEDIA_TYPE, toCalendar } from '../../../packages/recovery-timeline/src/engine/calendar/index.ts';
import {
  RecoveryTimelineRecords,
  recordIdOf,
  type RecoveryAddresses,
  type RecordStates,
} from '../../../packages/recovery-timeline/src/react/index.ts';
import { exampleProps } from '../../../packages/recovery-timeline/src/react/recovery.examples.ts';
import { serveFetch, type FetchServer } from '../../../scripts/lib/serve-fetch.ts';
import { PAPER_CSS } from '../../../scripts/report/recovery/paper.ts';
import { LOCALES, type Locale } from '../journeys/languages.ts';
import { oneScript } from '../one-script.ts';
import { PlanLayout } from './plan-layouts.tsx';
import { PlanPage } from './plan-page.tsx';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const HTML = 'text/html; charset=utf-8';
const MARGINS = 'body { margin: 0; padding: var(--osseo-space-4); }';

/** A clinic's site with a plan in four languages. */
export interface PlanSite extends FetchServer {
  /** The ids of what was ticked, of each post. */
  readonly posted: (readonly string[])[];
}

/**
 * At `/en/plan` the plan with script; at `/en/linked` the same in a form, without script and with the addresses of all
 * that script would do; at `/en/layout/rail` and so on every look of it. Under a strict policy.
 */
export async function planSite(): Promise<PlanSite> {
  const code = await oneScript(import.meta.resolve('./in-browser.tsx'));
  const posted: (readonly string[])[] = [];
  const site = await serveFetch(async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/script.js') return answer('text/javascript', code);
    if (pathname === '/styles.css') return answer('text/css', PAPER_CSS + MARGINS);
    const [, first, at, layout = ''] = pathname.split('/');
    const locale = LOCALES.find((known) => known === first);
    if (!locale) return new Response(null, { status: 404 });
    if (request.method === 'POST') posted.push((await request.formData()).getAll('done').map(String));
    if (at === 'dates.ics') return answer(CALENDAR_MEDIA_TYPE, calendar(locale, searchParams.has('detail')));
    if (at === 'layout') return answer(HTML, pageOf(locale, <Layout {...{ layout, locale }} />));
    if (at === 'linked') return answer(HTML, pageOf(locale, <Linked locale={locale} />));
    return answer(HTML, pageOf(locale, <PlanPage locale={locale} />, '/script.js'));
  });
  return { ...site, posted };
}

function answer(type: string, body: string): Response {
  return new Response(body, { headers: { 'content-type': type, 'content-security-policy': POLICY } });
}

function Linked({ locale }: { locale: Locale }): ReactElement {
  const addresses: RecoveryAddresses = {
    calendar: `/${locale}/dates.ics`,
    calendarDetails: `/${locale}/dates.ics?detail`,
    feed: 'webcal://clinic.example/dates.ics',
    plan: `/${locale}/layout/open`,
    fridge: `/${locale}/layout/fridge`,
  };
  return (
    <form method="post">
      <PlanPage locale={locale} addresses={addresses} />
      <button type="submit">OK</button>
    </form>
  );
}

function Layout({ layout, locale }: { layout: string; locale: Locale }): ReactElement {
  const { plan } = exampleProps('today', locale);
  const [first = '', second = '', third = ''] = [...plan.visits, ...plan.tasks].map(recordIdOf);
  const records: RecordStates = { [first]: 'done', [second]: 'skipped', [third]: 'missed' };
  return (
    <RecoveryTimelineRecords defaultRecords={records}>
      <PlanLayout layout={layout} locale={locale} />
    </RecoveryTimelineRecords>
  );
}

function pageOf(locale: Locale, content: ReactElement, src?: string): string {
  return `<!doctype html><html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${exampleProps('merged', locale).messages.planTitle}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/styles.css"></head><body><main id="plan">${renderToString(content)}</main>
${src ? `<script type="module" src="${src}"></script>` : ''}</body></html>`;
}

function calendar(locale: Locale, hasDetails: boolean): string {
  const { plan, texts, messages } = exampleProps('merged', locale);
  const detail = hasDetails ? 'full' : 'neutral';
  return toCalendar(plan, { texts, locale, messages: messages.calendar, stamp: '20261123T090000Z', detail });
}
