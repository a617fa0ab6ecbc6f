/**
 * Whether a post comes from a page of this site, so that no other site can send a form in somebody's name.
 *
 * `Sec-Fetch-Site` is written by the browser, and no page can change it: `same-origin` is enough by itself, which also
 * lets a site through that hides its address (`Referrer-Policy: no-referrer` makes browsers send `Origin: null`).
 * Older browsers do not send it. There `Origin` must be that of the site; a missing one is refused as a foreign one is.
 *
 * @param origins The addresses of the site, e.g. `https://clinic.example`.
 */
export function isOwnPage(request: Request, origins: readonly string[]): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site === 'cross-site' || site === 'same-site') return false;
  const origin = request.headers.get('origin');
  if (origin === null || origin === 'null') return site === 'same-origin';
  return origins.includes(origin);
}
