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
    if (typeof value !== 'number' || PLAIN.test(`${locale} ${value}`)) return String(value);
    return value.toLocaleString(locale);
  });
}

/**
 * A whole number of up to three digits, in languages that write it as JavaScript does in every country. The first
 * formatter of a page takes Chromium 18 ms, and most of what a message counts is small.
 */
const PLAIN = /^(en|es|ko)[-A-Z]* \d{1,3}$/;

const plurals = new Map<string, Intl.PluralRules>();

function pluralForm(message: PluralMessage, locale: string, count: string | number | undefined): string {
  let rules = plurals.get(locale);
  if (!rules) plurals.set(locale, (rules = new Intl.PluralRules(locale)));
  return message[rules.select(Number(count ?? 0))] ?? message.other;
}
