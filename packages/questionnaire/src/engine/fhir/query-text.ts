/**
 * A path below the address of the host's server, whatever follows it. A scheme, a second slash at the start, `..` and
 * what browsers take for these lead elsewhere.
 */
const BELOW = /^[\w$][\w$%.|-]*(?:\/[\w$][\w$%.|-]*)*\/?(?:\?|$)/;
const REFERENCE = /^[A-Z]\w*\/[\w.-]+$/;

/** Whether a query asks the host's own server: one to another place may carry data of the person there. */
export function asksOwnServer(query: string): boolean {
  return BELOW.test(query);
}

/** A query as a form has it, from the address of the server on. */
export function queryFrom(template: string): string {
  return template.trim().replace(/^\/(?!\/)/, '');
}

/** Tokens of a search as they stand in a query after what is filled so far; nothing where they cannot. */
export function encodeTokens(tokens: readonly string[], before: string): string | undefined {
  const [only = ''] = tokens;
  // A reference by itself is where to look: its slash is one of the path.
  if (!before.includes('?') && tokens.length === 1 && REFERENCE.test(only)) return only;
  try {
    return tokens.map(encodeURIComponent).join(',');
  } catch {
    // Half a character is in no url.
    return undefined;
  }
}
