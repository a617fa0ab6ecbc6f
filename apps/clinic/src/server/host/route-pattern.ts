/** Answers to an address that may name no page, so that anything at all may stand in it: a post from elsewhere is refused before it is looked up. */
const NOT_A_PAGE: ReadonlySet<number> = new Set([301, 308, 400, 403, 404, 405, 414]);

/**
 * The kind of address a request had, for the log: `/staff/:id` for a
 * submission. Only lower-case words stay, and only of addresses that exist;
 * ids, numbers, queries and whatever people type by mistake do not.
 */
export function routePattern(target: string, status: number): string {
  if (NOT_A_PAGE.has(status)) return '(not a page)';
  const path = target.split(/[?#]/)[0] ?? '';
  if (path.startsWith('/_astro/')) return '/_astro/:file';
  return path
    .split('/')
    .map((segment) => (segment === '' || /^[a-z][a-z.-]{0,31}$/.test(segment) ? segment : ':id'))
    .join('/');
}
