import { ConfigError } from '../config/config.ts';
import { codeOf } from '../config/error-code.ts';
import { StartError } from './listen.ts';

/**
 * A failure as a line for the log. Messages that were written here may be shown;
 * of all others only the kind is, since a database or a parser quotes what it was given.
 */
export function describeFailure(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StartError) return error.message;
  if (!(error instanceof Error)) return 'Unknown failure';
  if (error.message.startsWith('Osseo: ')) return error.message;
  const cause = error.cause === undefined ? '' : `, because of ${describeFailure(error.cause)}`;
  const code = codeOf(error);
  return `${error.name}${typeof code === 'string' ? ` (${code})` : ''}${cause}`;
}
