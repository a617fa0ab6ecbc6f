import type { Adoption, Rule, RuleEdition } from '../model/rule.ts';
import { applyEditions, type EditionProblem } from './apply-editions.ts';

/** Why an adoption does not do what the clinic may expect of it. */
export interface AdoptionProblem {
  /** Id of the rule that was adopted. */
  readonly rule: string;
  /**
   * `unknown-rule`: no such rule is given, so nothing runs. `other-version`: the rule has
   * another version than the clinic read, so it is off. `no-version`: it runs in
   * whatever version is shipped. `adopted-twice`: only the first adoption counts. `edition-not-adopted`: the clinic
   * edited the rule and adopted it in no version, so it is off. The others say why an edition is left out.
   */
  readonly problem:
    | 'unknown-rule'
    | 'other-version'
    | 'no-version'
    | 'adopted-twice'
    | 'edition-not-adopted'
    | EditionProblem['problem'];
  /** Version that was edited. */
  readonly edited?: string;
  /** Version that was adopted. */
  readonly adopted?: string;
  /** Version that is given: the edition's where there is one. */
  readonly shipped?: string;
}

/**
 * Compares a clinic's adoptions with the rules, for a check when the site is built:
 * a rule that is refused for its version raises no flag, and nobody would miss it.
 * Empty when each adoption names a rule in exactly the version given.
 *
 * @param rules The rules as they ship.
 * @param editions The clinic's own versions of some of them.
 */
export function adoptionProblems(
  rules: readonly Rule[],
  adoptions: readonly Adoption[],
  editions: readonly RuleEdition[] = [],
): readonly AdoptionProblem[] {
  const given = applyEditions(rules, editions);
  const unadopted = given.rules.filter(({ id, edition }) => edition && !adoptions.some(({ rule }) => rule === id));
  return [
    ...given.problems,
    ...unadopted.map(({ id, version }) => ({ rule: id, problem: 'edition-not-adopted' as const, edited: version })),
    ...problemsOf(given.rules, adoptions),
  ];
}

function problemsOf(rules: readonly Rule[], adoptions: readonly Adoption[]): readonly AdoptionProblem[] {
  return adoptions.flatMap((adoption, index): readonly AdoptionProblem[] => {
    const rule = rules.find(({ id }) => id === adoption.rule);
    const twice = adoptions.findIndex((other) => other.rule === adoption.rule) < index;
    if (twice) return [{ rule: adoption.rule, problem: 'adopted-twice' }];
    if (!rule) return [{ rule: adoption.rule, problem: 'unknown-rule' }];
    if (adoption.version === undefined) return [{ rule: rule.id, problem: 'no-version', shipped: rule.version }];
    if (isAdoptedVersion(rule, adoption)) return [];
    return [{ rule: rule.id, problem: 'other-version', adopted: adoption.version, shipped: rule.version }];
  });
}

/** Whether the clinic has read this version of the rule, or has named none. */
export function isAdoptedVersion(rule: Rule, { version }: Adoption): boolean {
  return version === undefined || version === rule.version;
}
