import type { EditableField, EditionRecord, Rule, RuleChange, RuleEdition } from '../model/rule.ts';

/** Why an edition is left out. */
export interface EditionProblem {
  /** Id of the rule that was edited. */
  readonly rule: string;
  /**
   * `edited-unknown-rule`: no such rule ships. `edited-other-version`: the shipped rule has moved on since it was read.
   * `edited-as-shipped`: the edition carries the version of the shipped rule, so that nobody could tell the two
   * apart. `edited-without-change`: it says what the shipped rule says. `edited-without-statement`: the shipped sentence
   * would misstate the changed condition. `edited-twice`: only the first edition counts.
   */
  readonly problem:
    | 'edited-unknown-rule'
    | 'edited-other-version'
    | 'edited-as-shipped'
    | 'edited-without-change'
    | 'edited-without-statement'
    | 'edited-twice';
  /** Version that was edited, or that the edition carries. */
  readonly edited?: string;
  /** Version that ships. */
  readonly shipped?: string;
}

/** Rules with a clinic's own versions in the place of the shipped ones. */
export interface EditedRules {
  readonly rules: readonly Rule[];
  /** Editions that are left out, and why. The shipped rule then stands, which no adoption of an edition turns on. */
  readonly problems: readonly EditionProblem[];
}

/**
 * Puts a clinic's editions in the place of shipped rules. An edited rule is a draft, keeps what it came from and
 * what it changes, and is never the shipped one under the same version.
 */
export function applyEditions(shipped: readonly Rule[], editions: readonly RuleEdition[]): EditedRules {
  const judged = editions.map((edition, index) => {
    const rule = shipped.find(({ id }) => id === edition.rule);
    const twice = editions.findIndex((other) => other.rule === edition.rule) < index;
    return {
      edition,
      problem: twice ? { rule: edition.rule, problem: 'edited-twice' as const } : problemOf(edition, rule),
    };
  });
  const applied = new Map(
    judged.flatMap(({ edition, problem }) => (problem ? [] : [[edition.rule, edition] as const])),
  );
  return {
    rules: shipped.map((rule) => edited(rule, applied.get(rule.id))),
    problems: judged.flatMap(({ problem }) => problem ?? []),
  };
}

/** How a rule differs from the one that ships, field by field. */
export function ruleChanges(shipped: Rule, own: Pick<Rule, EditableField>): readonly RuleChange[] {
  return FIELDS.filter((field) => JSON.stringify(shipped[field]) !== JSON.stringify(own[field])).map(
    (field) => ({ field, from: shipped[field], to: own[field] }) as RuleChange,
  );
}

const FIELDS: readonly EditableField[] = ['tier', 'groups', 'when', 'sources', 'effects'];

function problemOf(edition: RuleEdition, rule: Rule | undefined): EditionProblem | undefined {
  const { rule: id, of, version, statement } = edition;
  if (!rule) return { rule: id, problem: 'edited-unknown-rule' };
  const shipped = rule.version;
  if (of !== shipped) return { rule: id, problem: 'edited-other-version', edited: of, shipped };
  if (version === shipped) return { rule: id, problem: 'edited-as-shipped', edited: version, shipped };
  const changes = ruleChanges(rule, changed(rule, edition));
  if (changes.length === 0) return { rule: id, problem: 'edited-without-change', edited: version, shipped };
  const misstated = statement === undefined && changes.some(({ field }) => field === 'when');
  return misstated ? { rule: id, problem: 'edited-without-statement', edited: version, shipped } : undefined;
}

function edited(rule: Rule, edition: RuleEdition | undefined): Rule {
  if (!edition) return rule;
  const own = changed(rule, edition);
  const record: EditionRecord = {
    of: edition.of,
    by: edition.by,
    on: edition.on,
    reason: edition.reason,
    ...(edition.statement !== undefined && { statement: edition.statement }),
    changes: ruleChanges(rule, own),
  };
  return { ...own, version: edition.version, review: { status: 'draft' }, edition: record };
}

/** Findings about the people whom the shipped condition meets say nothing of others: they go unless the edition names its own. */
function changed(rule: Rule, { changes }: RuleEdition): Rule {
  const effects = changes.effects ?? (changes.when ? [] : rule.effects);
  return { ...rule, ...changes, effects };
}
