import type { APIRoute } from 'astro';
import { preferredLocale } from '../request/preferred-locale.ts';

export const prerender = false;

/** Sends people to the language that their browser asks for. */
export const GET: APIRoute = ({ request }) => {
  const locale = preferredLocale(request.headers.get('accept-language'));
  return new Response(null, { status: 302, headers: { Location: `/${locale}`, Vary: 'Accept-Language' } });
};
