/** What a request is judged against. */
export interface Site {
  /** e.g. `https://clinic.example` */
  readonly origin: string;
  readonly mode: 'development' | 'production';
}

/**
 * The addresses whose pages may post to this site: its own. In development the site may be reached under any name of the
 * machine (a phone on the same network), so there the host that was asked for is one as well.
 */
export function originsOf(request: Request, { origin, mode }: Site): readonly string[] {
  const host = request.headers.get('host');
  return mode === 'development' && host !== null ? [origin, `http://${host}`] : [origin];
}
