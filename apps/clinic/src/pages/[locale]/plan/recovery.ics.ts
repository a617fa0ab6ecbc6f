import { CALENDAR_FILE_NAME, CALENDAR_MEDIA_TYPE, toCalendar } from '@osseo/recovery-timeline/calendar';
import type { APIRoute } from 'astro';
import { clinic } from '../../../../clinic.config.ts';
import { isLocale } from '../../../languages.ts';
import { planPath, planPaths } from '../../../plan/plan-paths.ts';
import { planRecoveryFor } from '../../../plan/plan-recovery-of.ts';
import { recoveryMessagesFor } from '../../../plan/recovery-messages.ts';
import { showRecovery } from '../../../plan/show-recovery.ts';
import { seeOther } from '../../../request/respond.ts';
import { getServer } from '../../../server/index.ts';

export const prerender = false;

/** The dates of the recovery plan for the person's own calendar. */
export const GET: APIRoute = async ({ request, params, url }) => {
  const { locale = '' } = params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const outcome = await showRecovery({ server: await getServer(), request, locale });
  // Whatever is missing, the page of the plan says it in words.
  if (outcome.kind !== 'page' || outcome.page.dayZero === null) return seeOther(planPath(locale, planPaths.recovery));

  const { plan, texts } = planRecoveryFor(outcome.page, locale, outcome.page.dayZero);
  const calendar = toCalendar(plan, {
    texts,
    locale: clinic.formats[locale],
    messages: recoveryMessagesFor(locale).calendar,
    stamp: new Date().toISOString().replaceAll(/[-:]|\.\d+/g, ''),
    // Without words, ten limits that begin on one day are ten times the same line.
    limits: 'ends',
    // A file that is taken again after the day moved replaces the events of the first.
    planId: outcome.page.planId,
    uidDomain: new URL(clinic.site).hostname,
    detail: url.searchParams.get('detail') === 'full' ? 'full' : 'neutral',
  });
  return new Response(calendar, {
    headers: {
      'Content-Type': CALENDAR_MEDIA_TYPE,
      'Content-Disposition': `attachment; filename="${CALENDAR_FILE_NAME}"`,
    },
  });
};
