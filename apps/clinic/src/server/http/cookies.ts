/** A cookie that holds one token. Scripts cannot read it and it ends with the browser session. */
export interface TokenCookie {
  readonly name: string;
  /** The token a request carries, if it carries one that can be right. */
  read(request: Request): string | undefined;
  /** The whole `Set-Cookie` value. */
  set(token: string): string;
  clear(): string;
}

/**
 * A token cookie for this site. Over https it has the `__Host-` prefix, so that
 * no other host or path can plant one. Browsers refuse that prefix on plain
 * http, where only development runs.
 *
 * `SameSite=Lax`, not `Strict`: a patient who comes back by a link in an e-mail
 * must find the draft. Nothing changes by following a link, and every post
 * checks its origin.
 */
export function createTokenCookie(purpose: string, { secure }: { readonly secure: boolean }): TokenCookie {
  const name = secure ? `__Host-osseo-${purpose}` : `osseo-${purpose}`;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

  return {
    name,
    read(request) {
      const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
      const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
      return value !== undefined && isToken(value) ? value : undefined;
    },
    set: (token) => `${name}=${token}; ${attributes}`,
    clear: () => `${name}=; ${attributes}; Max-Age=0`,
  };
}

/** 256 bits in base64url. */
function isToken(value: string): boolean {
  return /^[\w-]{43}$/.test(value);
}
