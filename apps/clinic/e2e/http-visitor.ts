/** The fields of a form, in order; a name may come more than once. */
export type Fields = readonly (readonly [string, string])[];

/** Someone who asks the site without a browser: it keeps cookies, follows nothing and runs nothing. */
export interface HttpVisitor {
  readonly cookies: ReadonlyMap<string, string>;
  /** Asks for an address as it stands there. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Posts a form as a browser does from a page of this site. `headers` overrule. */
  post(path: string, fields: Fields | string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Another visitor with the same cookies as now. */
  twin(): HttpVisitor;
}

/** A visitor of the site at `url`, without cookies or with those of another. */
export function httpVisitor(url: string, cookies: Iterable<readonly [string, string]> = []): HttpVisitor {
  const jar = new Map(cookies);

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set('cookie', [...jar].map((pair) => pair.join('=')).join('; '));
    const response = await fetch(url + path, { redirect: 'manual', ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/; max-age=0/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  return {
    cookies: jar,
    ask,
    post: (path, fields, headers) =>
      ask(path, {
        method: 'POST',
        headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body:
          typeof fields === 'string'
            ? fields
            : new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
      }),
    twin: () => httpVisitor(url, jar),
  };
}

/** What a page says first: its heading. */
export async function headingOf(response: Response): Promise<string> {
  return /<h1[^>]*>([^<]*)/.exec(await response.text())?.[1] ?? '';
}
