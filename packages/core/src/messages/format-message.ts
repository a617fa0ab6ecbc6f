/**
 * A text with holes. `{name}` is replaced by a value; where the words depend on
 * a number, the message is one text per plural category of the language, chosen
 * by `count`. Messages are plain data, so that a server can send one language.
 */
export type Message = string | PluralMessage;

export interface PluralMessage extends Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> {
  readonly other: string;
}

export type MessageValues = Readonly<Record<string, string | number>>;

const HOLE = /\{(\w+)\}/g;

/**
 * Fills the holes of a message the way `locale` (BCP 47) writes numbers.
 * A hole without a value stays visible, so that a test or a reader finds it.
 */
export function formatMessage(message: Message, locale: string, values: MessageValues = {}): string {
  const text = typeof message === 'string' ? message : pluralForm(message, locale, values['count']);
  return text.replaceAll(HOLE, (hole, name: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    return typeof value === 'number' ? written(value, locale) : value;
  });
}

/** Languages that write a whole number of up to three digits as JavaScript does, in every country. */
const PLAIN = /^(?:en|es|ko)(?:-[A-Z]{2})?$/;

/** The first formatter of a page takes Chromium 20 ms, and most of what a message counts is small. */
function written(value: number, locale: string): string {
  const isPlain = PLAIN.test(locale) && /^\d{1,3}$/.test(String(value));
  return isPlain ? String(value) : numbers(locale).format(value);
}

function pluralForm(message: PluralMessage, locale: string, count: string | number | undefined): string {
  const category = plurals(locale).select(Number(count ?? 0));
  return message[category] ?? message.other;
}

const numbers = memoize((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const plurals = memoize((locale) => new Intl.PluralRules(locale));

function memoize<Result>(create: (locale: string) => Result): (locale: string) => Result {
  const results = new Map<string, Result>();
  return (locale) => {
    let result = results.get(locale);
    if (!result) results.set(locale, (result = create(locale)));
    return result;
  };
}
