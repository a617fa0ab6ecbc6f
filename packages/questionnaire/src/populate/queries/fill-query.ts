import { evaluate, jsonOf } from '../expressions/evaluate.ts';
import type { Scope } from '../expressions/scope.ts';
import { MAX_QUERY_LENGTH } from '../limits.ts';
import type { PopulateProblemCode } from '../model.ts';
import type { Run } from '../run.ts';
import { searchTokens } from './search-tokens.ts';

/** A query, ready to be sent. */
interface FilledQuery {
  readonly query: string;
  /** Whether it stays the same whatever is answered. */
  readonly stable: boolean;
}

/**
 * A path below the address of the host's server, whatever follows it. A scheme, a second slash at the start, `..` and
 * what browsers take for these lead elsewhere.
 */
const BELOW = /^[\w$][\w$%.|-]*(?:\/[\w$][\w$%.|-]*)*\/?(?:\?|$)/;
const REFERENCE = /^[A-Z]\w*\/[\w.-]+$/;

/** Puts the values of the `{{ … }}` in a query, or reports why that cannot be. */
export async function fillQuery(run: Run, template: string, scope: Scope): Promise<FilledQuery | undefined> {
  if (template.length > MAX_QUERY_LENGTH) return refused('query-not-run');
  const [start = '', ...parts] = template
    .trim()
    .replace(/^\/(?!\/)/, '')
    .split('{{');
  let query = start;
  let stable = true;
  for (const part of parts) {
    const end = part.indexOf('}}');
    const known = end < 0 ? undefined : await evaluate(run, part.slice(0, end), scope);
    const tokens = jsonOf(known?.values).flatMap(searchTokens);
    const encoded = encode(tokens, query.includes('?'));
    if (!known || !encoded) return refused('incomplete-query');
    query += encoded + part.slice(end + 2);
    if (query.length > MAX_QUERY_LENGTH) return refused('query-not-run');
    stable &&= known.stable;
  }
  return BELOW.test(query) ? { query, stable } : refused('foreign-query');

  function refused(code: PopulateProblemCode): undefined {
    run.report(code, scope);
  }
}

function encode(tokens: readonly string[], isParameter: boolean): string | undefined {
  const [only = ''] = tokens;
  // A reference by itself is where to look: its slash is one of the path.
  if (!isParameter && tokens.length === 1 && REFERENCE.test(only)) return only;
  try {
    return tokens.map(encodeURIComponent).join(',');
  } catch {
    // Half a character is in no url.
    return undefined;
  }
}
