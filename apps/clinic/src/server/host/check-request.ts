import type { IncomingMessage } from 'node:http';

/** What the pages of this site are asked with. */
const METHODS: readonly string[] = ['GET', 'HEAD', 'POST'];

/** Addresses that the framework adds by itself and no page uses: its image service and the like. */
const UNUSED = /^\/_(?!astro\/)/;

/** What becomes of a request before the site sees it. */
export type RequestCheck =
  | { readonly kind: 'taken'; readonly target: string }
  | { readonly kind: 'refused'; readonly status: 400 | 405; readonly sentence: string };

/**
 * Checks the first line of a request. What is no address of a page becomes `/404`, so that people get a page with a
 * next step, and neither the framework's log nor ours repeats it. A query that cannot be read is left out.
 */
export function checkRequest({
  method = '',
  url = '',
  headers: { host = '' },
}: Pick<IncomingMessage, 'headers' | 'method' | 'url'>): RequestCheck {
  if (!METHODS.includes(method)) {
    return { kind: 'refused', status: 405, sentence: 'This site answers GET, HEAD and POST.' };
  }
  if (!url.startsWith('/')) {
    return { kind: 'refused', status: 400, sentence: 'Ask for an address of this site that begins with “/”.' };
  }
  if (!URL.canParse(`http://${host}`)) {
    return { kind: 'refused', status: 400, sentence: 'The name of the site in this request cannot be read.' };
  }
  const [path = '', ...query] = url.split('?');
  if (!isReadable(path) || path.includes('//') || UNUSED.test(path)) return { kind: 'taken', target: '/404' };
  return { kind: 'taken', target: isReadable(query.join('?')) ? url : path };
}

function isReadable(encoded: string): boolean {
  try {
    decodeURIComponent(encoded);
    return true;
  } catch {
    return false;
  }
}
