import { toCivilDate } from '@osseo/core';
import { riskFactorsEn } from '@osseo/procedures/risk-factors/en';
import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { adopt, answerForm, UNKNOWN } from '../../answer-form.examples.ts';
import { factors, FACTORS } from '../../factors/index.ts';
import { en as messages } from '../../messages/en.ts';
import { evaluateRules } from '../../rules/evaluate-rules.ts';
import { draftedRules } from '../../rules/rules-of.ts';
import { en } from '../../words/en/index.ts';
import { sampleAnswers, sampleFlags, unknowingFlags } from '../sample-flags.examples.ts';
import { FlagCard } from './flag-card.tsx';
import { FlagList } from './flag-list.tsx';

afterEach(cleanup);

const context = {
  messages: messages.flags,
  words: en,
  catalogue: riskFactorsEn,
  answers: sampleAnswers(en, { notGiven: 'Not given', yes: 'Yes' }),
};
const smoking = sampleFlags.find(({ rule }) => rule.id === 'r01-every-day');
const openAlcohol = sampleFlags.find(({ rule }) => rule.factor === 'R02');
if (!smoking || !openAlcohol) throw new Error('The sample lacks a flag.');
/** Whether something shows before anything is opened. */
const inSight = (element: HTMLElement) => element.closest('details') === null;
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

  it('shows the answers that chose its findings', () => {
    expect(card('R01').getByText('25')).toBeDefined();
  });

  it('shows in sight the figure of the people whom the rule meets, and of nobody else', () => {
    const flag = card('R04');

    expect(inSight(flag.getByText(/medicine for osteoporosis$/u))).toBe(true);
    expect(inSight(flag.getByText(/medicine for cancer$/u))).toBe(false);
    expect(flag.queryByText(/No study figure/u)).toBeNull();
  });

  it('says so where no finding is about exactly the rule, and keeps the others on demand', () => {
    const flag = card('R15');

    expect(inSight(flag.getByText('No study figure was found for exactly this.'))).toBe(true);
    expect(inSight(flag.getByText(/SSRI against none, per patient/u))).toBe(false);
  });

  it('writes a change with its sign', () => {
    render(<FlagCard flag={openAlcohol} {...context} />);

    expect(screen.getByText('+847%')).toBeDefined();
  });

  it('shows the AUDIT-C sum, and beside it where the questions come from', () => {
    const [flag] = evaluateRules(
      draftedRules,
      answerForm({
        'alcohol-frequency': '2-4-a-month',
        'alcohol-drinks-per-day': '3-4',
        'alcohol-six-or-more': UNKNOWN,
      }),
      { adoptions: adopt(draftedRules) },
    );
    if (!flag) throw new Error('The answers raise no flag.');
    render(<FlagCard flag={flag} {...context} />);

    expect(screen.getByText('AUDIT-C sum (0 to 12)')).toBeDefined();
    expect(screen.getByText('3 to 7')).toBeDefined();
    expect(inSight(screen.getByText(en.factors.R02.notice))).toBe(true);
  });

  it('says that the clinic adopted another version than the one that ran', () => {
    const older = { ...smoking, rule: { ...smoking.rule, version: '9.0.0' } };
    render(<FlagCard flag={older} {...context} />);

    expect(
      screen.getByText(
        `The clinic adopted version ${smoking.rule.version}, and this is version 9.0.0. Read the rule again.`,
      ),
    ).toBeDefined();
  });

  it('says that an adoption names no version', () => {
    const { version: _version, ...adoption } = smoking.adoption;
    render(<FlagCard flag={{ ...smoking, adoption }} {...context} />);

    expect(screen.getByText('The adoption names no version of the rule.')).toBeDefined();
  });

  it('names rule, version and sources on demand', () => {
    const flag = card('R01');

    expect(flag.getByText(`Rule r01-every-day, version ${smoking.rule.version}`)).toBeDefined();
    expect(flag.getByText(/Naseri/u)).toBeDefined();
  });

  it('says that a rule is a draft, and who adopted it when', () => {
    const flag = card('R01');

    expect(flag.getByText('Draft: not reviewed by a clinician')).toBeDefined();
    expect(flag.getByText(/Rule adopted by Clinical lead on .*2026/u)).toBeDefined();
  });

  it('says in words what the rule asks, beside its sources', () => {
    const flag = card('R01');

    expect(inSight(flag.getByText('“Do you smoke, vape or use nicotine?” is Every day'))).toBe(false);
  });

  it('says who reviewed a rule, when, and when again', () => {
    const review = {
      status: 'clinician-reviewed',
      reviewedBy: 'Dr Example',
      reviewedOn: toCivilDate('2026-01-05'),
      nextReview: toCivilDate('2027-01-05'),
    } as const;
    render(<FlagCard flag={{ ...smoking, rule: { ...smoking.rule, review } }} {...context} />);

    expect(screen.getByText(/^By Dr Example on .*2026; next review .*2027$/u)).toBeDefined();
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

/** The questions of every form that open a subject. */
const firstQuestions = FACTORS.flatMap(({ id, items }) => {
  const words: Readonly<Record<string, { readonly text: string }>> = en.factors[id].items;
  return items.filter(({ when }) => !when).map(({ linkId }) => ({ linkId, text: words[linkId]?.text ?? '' }));
});

describe('FlagList', () => {
  describePart({
    render: (props) => <FlagList flags={sampleFlags} {...context} {...props} />,
    element: HTMLDivElement,
    className: 'osseo-flag-list',
  });

  it('keeps the order of what the answers meet, before what they leave open', () => {
    render(<FlagList flags={sampleFlags} {...context} />);

    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Infection now',
      'Smoking and nicotine',
      'Bone medicines',
      'Teeth grinding',
      'Osteoporosis',
      'Antidepressants',
      'Patient would rather talk in person: 1 question',
      'Patient does not know: 1 question',
    ]);
  });

  it('keeps every open question in sight, by subject, after the one card that says stop', () => {
    render(<FlagList flags={unknowingFlags} {...context} answers={[]} />);

    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByText('Stop')).toBeDefined();
    for (const { linkId, text } of firstQuestions) {
      if (!unknowingFlags.some(({ kind, raisedBy }) => kind !== 'met' && raisedBy[0] === linkId)) continue;
      expect(inSight(screen.getByText(text)), linkId).toBe(true);
    }
    const open = unknowingFlags.filter(({ kind }) => kind === 'unknown');
    expect(open.length).toBeGreaterThan(20);
    expect(
      screen.getByRole('heading', { name: `Patient does not know: ${String(open.length)} questions` }),
    ).toBeDefined();
    expect(screen.getAllByText('Bleeding disorders')).toHaveLength(1);
  });

  it('keeps the question mark of an open question at its end among words of another direction', () => {
    render(<FlagList flags={unknowingFlags} {...context} answers={[]} />);

    const asked = firstQuestions.filter(({ text }) => screen.queryByText(text) !== null);
    expect(asked.length).toBeGreaterThan(20);
    for (const { linkId, text } of asked) expect(screen.getByText(text).tagName, linkId).toBe('BDI');
  });

  it('says once what each undecided rule is, and who adopted it', () => {
    render(<FlagList flags={unknowingFlags} {...context} answers={[]} />);

    expect(screen.getAllByText(en.factors.R09.rules['r09-diagnosed'])).toHaveLength(1);
    expect(screen.getByText(`Rule r09-diagnosed, version ${factors.R09.version}`)).toBeDefined();
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
