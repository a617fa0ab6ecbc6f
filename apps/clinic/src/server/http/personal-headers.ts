/**
 * Headers of a page that shows or takes something personal: the intake, the
 * result, the inbox. No cache keeps it and no search engine lists it.
 */
export function personalHeaders(): Readonly<Record<string, string>> {
  return { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };
}
