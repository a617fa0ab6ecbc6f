import type { APIRoute } from 'astro';
import { isLocale } from '../../../../../languages.ts';
import { pathOf } from '../../../../../layout/path-of.ts';
import { readPlanSubmission } from '../../../../../plan/plan-submission.ts';
import { seeOther } from '../../../../../request/respond.ts';
import { bundleOf } from '../../../../../staff/bundle-of.ts';
import { referenceOf, staffPaths } from '../../../../../staff/staff-paths.ts';
import { staffRoute } from '../../../../../staff/staff-route.ts';

export const prerender = false;

/** One submission as a file for the clinic's record system. */
export const GET: APIRoute = async ({ request, params }) => {
  const { locale = '', id = '' } = params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const route = await staffRoute(request, locale);
  if (route.kind === 'response') return route.response;

  const stored = await route.server.submissions.openForExport(id, route.staff);
  const submission = stored && readPlanSubmission(stored.payload);
  // The page of the submission says in words that it is gone.
  if (!submission) return seeOther(pathOf(locale, staffPaths.submission(id)));
  return new Response(JSON.stringify(bundleOf(stored, submission), null, 2), {
    headers: {
      'Content-Type': 'application/fhir+json; charset=utf-8',
      'Content-Disposition': `attachment; filename="submission-${referenceOf(stored.id)}.json"`,
    },
  });
};
