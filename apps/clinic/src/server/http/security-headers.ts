/**
 * What pages without a policy of their own may do: nothing but show themselves.
 * Astro writes a policy with hashes for each page it builds, and that one takes
 * the place of this.
 */
const FALLBACK_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The headers of every response, files and errors included. */
export function securityHeaders(site: { readonly origin: string }): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': FALLBACK_POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    // Not `no-referrer`: Chromium then sends `Origin: null` with a form, which every origin check refuses.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    ...(site.origin.startsWith('https:') && {
      'Strict-Transport-Security': `max-age=${ONE_YEAR_SECONDS}; includeSubDomains`,
    }),
  };
}
