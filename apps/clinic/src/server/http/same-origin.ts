/** What a request is judged against. */
export interface Site {
  /** e.g. `https://clinic.example` */
  readonly origin: string;
  readonly mode: 'development' | 'production';
}

/**
 * Whether a post comes from a page of this site. Browsers send `Origin` with
 * every post; a missing or `null` one is refused as a foreign one is.
 *
 * In development the site may be reached under any name of the machine (a phone
 * on the same network), so there the origin may also be the host asked for.
 */
export function isSameOrigin(request: Request, site: Site): boolean {
  const fetchSite = request.headers.get('sec-fetch-site');
  if (fetchSite === 'cross-site' || fetchSite === 'same-site') return false;

  const origin = request.headers.get('origin');
  if (origin === site.origin) return true;
  return site.mode === 'development' && origin !== null && origin === `http://${request.headers.get('host')}`;
}
