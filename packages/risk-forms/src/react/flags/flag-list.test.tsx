import { riskFactorsEn } from '@osseo/procedures/risk-factors/en';
import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en as messages } from '../../messages/en.ts';
import { en } from '../../words/en/index.ts';
import { sampleAnswers, sampleFlags } from '../sample-flags.examples.ts';
import { FlagCard } from './flag-card.tsx';
import { FlagList } from './flag-list.tsx';

afterEach(cleanup);

const context = {
  messages: messages.flags,
  words: en,
  catalogue: riskFactorsEn,
  answers: sampleAnswers(en, 'Not given'),
};
const smoking = sampleFlags.find(({ rule }) => rule.id === 'r01-every-day');
if (!smoking) throw new Error('The sample has no flag on smoking.');
const card = (id: string, kind = 'met') => {
  const flag = sampleFlags.find(({ rule, kind: own }) => rule.factor === id && own === kind);
  if (!flag) throw new Error('The sample has no such flag.');
  render(<FlagCard flag={flag} {...context} />);
  return within(screen.getByRole('article'));
};

describe('FlagCard', () => {
  describePart({
    render: (props) => <FlagCard flag={smoking} {...context} {...props} />,
    element: HTMLElement,
    className: 'osseo-flag',
  });

  it('says tier, factor and rule in words', () => {
    const flag = card('R01');

    expect(flag.getByText('High')).toBeDefined();
    expect(flag.getByRole('heading', { level: 3, name: 'Smoking and nicotine' })).toBeDefined();
    expect(flag.getByText(en.factors.R01.rules['r01-every-day'])).toBeDefined();
  });

  it('shows the answers that raised it beside their questions', () => {
    const flag = card('R04');

    expect(flag.getByText('Which bone medicine?')).toBeDefined();
    expect(flag.getByText('Denosumab')).toBeDefined();
    expect(flag.queryByText('Do you grind or clench your teeth?')).toBeNull();
  });

  it('gives each effect with its interval, and says what it is not', () => {
    const flag = card('R01');

    expect(flag.getByText('RR 2.45 (95% CI 1.42 to 4.22)')).toBeDefined();
    expect(flag.getByText(/nobody’s personal risk/u)).toBeDefined();
  });

  it('names rule, version and sources on demand', () => {
    const flag = card('R01');

    expect(flag.getByText('Rule r01-every-day, version 0.1.0')).toBeDefined();
    expect(flag.getByText(/Naseri/u)).toBeDefined();
  });

  it('says that a rule is a draft, and who adopted it when', () => {
    const flag = card('R01');

    expect(flag.getByText('Draft: not reviewed by a clinician')).toBeDefined();
    expect(flag.getByText(/Rule adopted by Clinical lead on .*2026/u)).toBeDefined();
  });

  it('shows an open question without a tier', () => {
    const flag = card('R02', 'in-person');

    expect(flag.getByText('Patient would rather talk in person')).toBeDefined();
    expect(flag.getByText(/Cannot be judged from the answers/u)).toBeDefined();
    expect(flag.queryByText('Caution')).toBeNull();
  });

  it('says so where the evidence has no source', () => {
    expect(card('R09', 'unknown').getByText(/leaves it to clinical review/u)).toBeDefined();
  });

  it('prefers a clinic’s own statement of a rule', () => {
    render(<FlagCard flag={smoking} {...context} statements={{ 'r01-every-day': 'Our own words.' }} />);

    expect(screen.getByText('Our own words.')).toBeDefined();
  });
});

describe('FlagList', () => {
  describePart({
    render: (props) => <FlagList flags={sampleFlags} {...context} {...props} />,
    element: HTMLDivElement,
    className: 'osseo-flag-list',
  });

  it('keeps the order of the flags', () => {
    render(<FlagList flags={sampleFlags} {...context} />);

    expect(screen.getAllByRole('article')).toHaveLength(sampleFlags.length);
    expect(screen.getAllByRole('heading')[0]?.textContent).toBe('Infection now');
  });

  it('does not call an empty list good news', () => {
    render(<FlagList flags={[]} {...context} />);

    expect(screen.getByText(/Only adopted rules are checked/u)).toBeDefined();
  });

  it('has nothing for axe to complain about', async () => {
    const { container } = render(<FlagList flags={sampleFlags} {...context} />);

    await expectNoAxeViolations(container);
  });
});
