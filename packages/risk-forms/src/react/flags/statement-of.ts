import type { Rule } from '../../model/rule.ts';
import type { RiskFormWords } from '../../model/words.ts';

/** What a rule says: in the clinic's own words, which its edition may hold, else in ours, else its id. */
export function statementOf(rule: Rule, words: RiskFormWords, own?: Readonly<Record<string, string>>): string {
  const shipped: Readonly<Record<string, string>> = words.factors[rule.factor].rules;
  return own?.[rule.id] ?? rule.edition?.statement ?? shipped[rule.id] ?? rule.id;
}
