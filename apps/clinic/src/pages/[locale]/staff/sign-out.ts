import type { APIRoute } from 'astro';
import { isLocale } from '../../../languages.ts';
import { pathOf } from '../../../layout/path-of.ts';
import { seeOther } from '../../../request/respond.ts';
import { getServer, readForm } from '../../../server/index.ts';
import { staffPaths } from '../../../staff/staff-paths.ts';

export const prerender = false;

/** Ends the session, and shows the sign-in page. */
export const POST: APIRoute = async ({ request, params }) => {
  const { locale = '' } = params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { staff, config } = await getServer();
  const form = await readForm(request, config);
  if (form.kind === 'problem') return new Response(null, { status: form.problem.status });
  const { setCookies } = await staff.signOut(request);
  return seeOther(pathOf(locale, staffPaths.signIn), setCookies);
};
