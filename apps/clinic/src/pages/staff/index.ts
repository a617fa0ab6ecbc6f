import type { APIRoute } from 'astro';
import { pathOf } from '../../layout/path-of.ts';
import { preferredLocale } from '../../request/preferred-locale.ts';
import { staffPaths } from '../../staff/staff-paths.ts';

export const prerender = false;

/** Sends staff to the language that their browser asks for. */
export const GET: APIRoute = ({ request }) => {
  const locale = preferredLocale(request.headers.get('accept-language'));
  return new Response(null, {
    status: 302,
    headers: { Location: pathOf(locale, staffPaths.inbox), Vary: 'Accept-Language' },
  });
};
