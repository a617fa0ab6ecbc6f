import { LOCALES } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import { riskFactors } from '../risk-factors/index.ts';
import { sources } from '../sources/index.ts';
import { procedures, ruleWords } from '../testing/worded-procedures.ts';
import { recoveryRules } from './index.ts';

const aboutOf = ({ groups, procedures: ids }: (typeof recoveryRules)[number]) =>
  procedures.filter((one) => ids.includes(one.id) || groups.some((group) => one.groups.includes(group)));

it('are known by ids of their own', () => {
  const ids = recoveryRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(recoveryRules)('$id', (rule) => {
  it('is a draft that stands on works of the bibliography, and asks for review', () => {
    const { sources: ids, review, needsReview } = rule.provenance;
    expect(review.status).toBe('draft');
    expect(needsReview).toBe(true);
    expect(ids).not.toEqual([]);
    for (const id of ids) expect(sources).toHaveProperty([id]);
  });

  it('is about procedures that ask about its factor', () => {
    const about = aboutOf(rule);
    expect(about).not.toEqual([]);
    expect(riskFactors[rule.factor].asked).toBe(true);
    for (const { riskFactors: asked } of about) expect(asked).toContain(rule.factor);
  });

  it('changes at least one of them', () => {
    const { effect } = rule;
    const changed = aboutOf(rule).filter(({ recovery, warningSigns }) => {
      if (effect.type === 'add-visit' || effect.type === 'add-task') return true;
      if (effect.type === 'add-warning') return !warningSigns.includes(effect.sign);
      if (effect.type === 'raise-triage') return warningSigns.includes(effect.sign);
      return recovery.restrictions.some(({ kind, until }) => kind === effect.kind && until !== null);
    });
    expect(changed).not.toEqual([]);
  });

  it('adds no number of days, since no source gives one', () => {
    expect(rule.effect.type).not.toBe('extend');
  });

  it.each(LOCALES)('says why, and what to ask, in %s', (locale) => {
    const { statements } = ruleWords[locale];
    for (const key of [rule.because, rule.ask]) expect(statements[key].trim()).not.toBe('');
  });
});

it.each(LOCALES)('have words for every sentence and for nothing else in %s', (locale) => {
  const named = recoveryRules.flatMap(({ because, ask, effect }) => [
    because,
    ask,
    ...(effect.type === 'add-visit' ? [effect.visit.statement] : []),
    ...(effect.type === 'add-task' ? [effect.task.statement] : []),
  ]);
  expect(Object.keys(ruleWords[locale].statements).toSorted()).toEqual(named.toSorted());
});

it.each(LOCALES)('give the same numbers in %s as in English', (locale) => {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).toSorted();
  for (const [key, text] of Object.entries(ruleWords.en.statements)) {
    expect(numbers(ruleWords[locale].statements[key as keyof typeof ruleWords.en.statements]), key).toEqual(
      numbers(text),
    );
  }
});
