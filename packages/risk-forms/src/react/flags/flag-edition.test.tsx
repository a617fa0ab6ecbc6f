import { toCivilDate } from '@osseo/core';
import { riskFactorsEn } from '@osseo/procedures/risk-factors/en';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en as messages } from '../../messages/en.ts';
import type { RuleEdition } from '../../model/rule.ts';
import { applyEditions } from '../../rules/apply-editions.ts';
import { en } from '../../words/en/index.ts';
import { sampleFlags } from '../sample-flags.examples.ts';
import { conditionText } from './condition-text.ts';
import { FlagCard } from './flag-card.tsx';

afterEach(cleanup);

const smoking = sampleFlags.find(({ rule }) => rule.id === 'r01-every-day');
if (!smoking) throw new Error('The sample lacks a flag.');
const edition: RuleEdition = {
  rule: smoking.rule.id,
  of: smoking.rule.version,
  version: `${smoking.rule.version}-clinic.1`,
  changes: {
    tier: 'stop',
    groups: ['dental-implant'],
    sources: [],
    when: {
      all: [
        { item: 'smoking', anyOf: ['some-days', 'every-day'] },
        { any: [{ item: 'smoking-per-day', over: 10 }, { not: { derived: 'age', under: 40 } }] },
      ],
    },
  },
  statement: 'More than 10 a day: stop.',
  by: 'Dr Example',
  on: toCivilDate('2026-11-01'),
  reason: 'Local audit',
};

describe('a rule that the clinic changed', () => {
  const rule = applyEditions([smoking.rule], [edition]).rules[0] ?? smoking.rule;
  const show = () =>
    render(
      <FlagCard
        flag={{ ...smoking, rule }}
        messages={messages.flags}
        words={en}
        catalogue={riskFactorsEn}
        answers={[]}
      />,
    );

  it('says in sight who changed it and why, and speaks its own words', () => {
    show();

    expect(
      screen.getByText(/^Changed by the clinic \(Dr Example, .*2026\): Local audit$/u).closest('details'),
    ).toBeNull();
    expect(screen.getByText('More than 10 a day: stop.')).toBeDefined();
    expect(screen.queryByText(en.factors.R01.rules['r01-every-day'])).toBeNull();
  });

  it('shows each difference to the shipped rule in words', () => {
    show();
    const details = screen.getByText(/^What differs from the shipped rule/u).closest('details') as HTMLElement;

    expect(
      within(details)
        .getAllByRole('term', { hidden: true })
        .map(({ textContent }) => textContent),
    ).toEqual(['Tier', 'Procedures', 'Condition', 'Sources', 'Findings']);
    const [shipped, own] = within(details).getAllByRole('definition', { hidden: true }).slice(4, 6);
    expect(shipped?.textContent).toBe('Shipped: “Do you smoke, vape or use nicotine?” is Every day');
    expect(own?.textContent).toBe(
      'Clinic: “Do you smoke, vape or use nicotine?” is Some days or Every day and (“How many cigarettes do you smoke on a usual day?” is over 10 or not (“Age in years” is under 40))',
    );
    expect(details.textContent).toContain('Clinic: None');
  });

  it('says nothing of the kind of a rule as it shipped', () => {
    render(<FlagCard flag={smoking} messages={messages.flags} words={en} catalogue={riskFactorsEn} answers={[]} />);
    expect(screen.queryByText(/Changed by the clinic/u)).toBeNull();
  });
});

describe('a condition in words', () => {
  const say = (condition: RuleEdition['changes']['when']) =>
    condition && conditionText(condition, { messages: messages.flags, words: en });

  it('keeps units, months, reasons and questions of the clinic’s own', () => {
    expect(say({ item: 'hba1c', over: 8.5, unit: '%' })).toBe('“What was your last HbA1c?” is over 8.5%');
    expect(say({ item: 'smoking-stopped-on', withinMonths: 3 })).toBe('“When did you stop?” is in the last 3 months');
    expect(say({ item: 'hba1c', absent: 'asked-unknown' })).toBe('“What was your last HbA1c?”: patient does not know');
    expect(say({ item: 'own-question', is: true })).toBe('“own-question” is yes');
  });
});
