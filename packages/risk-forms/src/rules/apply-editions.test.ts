import { toCivilDate } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import { adopt, answerForm } from '../answer-form.examples.ts';
import type { RuleEdition } from '../model/rule.ts';
import { adoptionProblems } from './adoption-problems.ts';
import { applyEditions } from './apply-editions.ts';
import { evaluateRules } from './evaluate-rules.ts';
import { rulesOf } from './rules-of.ts';

const shipped = rulesOf(['R03']);
const strict = shipped.find(({ id }) => id === 'r03-hba1c-over-8-5');
if (!strict) throw new Error('The factor has no such rule.');

const edition: RuleEdition = {
  rule: strict.id,
  of: strict.version,
  version: `${strict.version}-clinic.1`,
  changes: { when: { item: 'hba1c', over: 8, unit: '%' } },
  statement: 'HbA1c over 8%. We stop earlier.',
  by: 'Dr Example',
  on: toCivilDate('2026-11-01'),
  reason: 'National guidance',
};
const problemsOf = (changed: Partial<RuleEdition>) =>
  applyEditions(shipped, [{ ...edition, ...changed }]).problems.map(({ problem }) => problem);

describe('an edition of a rule', () => {
  it('takes the place of the shipped one, and keeps what it came from and what differs', () => {
    const { rules, problems } = applyEditions(shipped, [edition]);
    const own = rules.find(({ id }) => id === strict.id);

    expect(problems).toEqual([]);
    expect(rules).toHaveLength(shipped.length);
    expect(own).toMatchObject({
      version: edition.version,
      review: { status: 'draft' },
      edition: {
        of: strict.version,
        by: 'Dr Example',
        changes: [
          { field: 'when', from: strict.when, to: edition.changes.when },
          { field: 'effects', from: strict.effects, to: [] },
        ],
      },
    });
  });

  it('runs once it is adopted in its own version, and not under the adoption of the shipped one', () => {
    const { rules } = applyEditions(shipped, [edition]);
    const response = answerForm({ diabetes: 'type-2', hba1c: [8.2, '%'] });
    const flagsOf = (adoptions: ReturnType<typeof adopt>) =>
      evaluateRules(rules, response, { adoptions }).map(({ rule }) => rule.id);

    expect(flagsOf(adopt(rules))).toContain(strict.id);
    expect(flagsOf(adopt(shipped))).not.toContain(strict.id);
    expect(adoptionProblems(shipped, adopt(shipped), [edition])).toEqual([
      { rule: strict.id, problem: 'other-version', adopted: strict.version, shipped: edition.version },
    ]);
    expect(adoptionProblems(shipped, adopt(rules), [edition])).toEqual([]);
  });

  it('is left out, and said so, where nobody could tell what it is', () => {
    expect(problemsOf({ rule: 'r03-of-nobody' })).toEqual(['edited-unknown-rule']);
    expect(problemsOf({ of: '0.1.0' })).toEqual(['edited-other-version']);
    expect(problemsOf({ version: strict.version })).toEqual(['edited-as-shipped']);
    expect(problemsOf({ changes: { tier: strict.tier } })).toEqual(['edited-without-change']);
    const { statement: _statement, ...wordless } = edition;
    expect(applyEditions(shipped, [wordless]).problems.map(({ problem }) => problem)).toEqual([
      'edited-without-statement',
    ]);
    expect(applyEditions(shipped, [edition, edition]).problems.map(({ problem }) => problem)).toEqual(['edited-twice']);
  });

  it('leaves the shipped rule as it was where it is left out', () => {
    expect(applyEditions(shipped, [{ ...edition, of: '0.1.0' }]).rules).toEqual(shipped);
  });

  it('is a problem of adoption while nobody has adopted it', () => {
    expect(adoptionProblems(shipped, [], [edition])).toEqual([
      { rule: strict.id, problem: 'edition-not-adopted', edited: edition.version },
    ]);
  });

  it('drops findings that were about the people of the shipped condition, and keeps those that it names', () => {
    const { effects } = strict;
    const own = { ...edition, changes: { ...edition.changes, effects } };

    expect(effects.length).toBeGreaterThan(0);
    expect(applyEditions([strict], [edition]).rules[0]?.effects).toEqual([]);
    expect(applyEditions([strict], [own]).rules[0]?.effects).toEqual(effects);
    expect(applyEditions([strict], [{ ...edition, changes: { tier: 'high' } }]).rules[0]?.effects).toEqual(effects);
  });

  it('needs no words of its own where only the tier changes', () => {
    const { statement: _statement, ...wordless } = edition;
    expect(applyEditions(shipped, [{ ...wordless, changes: { tier: 'high' } }]).problems).toEqual([]);
  });
});
