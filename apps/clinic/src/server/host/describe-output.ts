import { describeFailure } from './describe-failure.ts';

/** The first line of a printed error: its kind, and its message only where this server wrote it. */
const HEAD = /^(?<kind>[A-Z][A-Za-z]{0,40}Error)(?: \[\w+\])?: (?<ours>Osseo: .*)?/m;

/** The first line of a stack that names a file of the built site. */
const PLACE = /^ {4}at (?:.* \()?file:\/\/\S*\/(?<place>dist\/server\/[\w./-]+:\d+:\d+)\)?$/m;

/**
 * What the framework prints, as a line for the log. It prints whole addresses, and errors with their messages, which
 * may quote what someone typed; here the kind of an error and its place in the built site are all that is left.
 */
export function describeOutput(values: readonly unknown[]): string {
  const error = values.find((value) => value instanceof Error);
  const text = error?.stack ?? values.filter((value) => typeof value === 'string').join('\n');
  const { kind, ours } = HEAD.exec(text)?.groups ?? {};
  const what = error ? describeFailure(error) : (ours ?? kind ?? 'a message that is not repeated here');
  const place = PLACE.exec(text)?.groups?.['place'];
  return `Site: ${what}${place === undefined ? '' : ` at ${place}`}`;
}
