import { createSession, readQuestionnaire } from '@osseo/questionnaire/engine';
import { en as formMessages } from '@osseo/questionnaire/messages/en';
import { QuestionnaireForm } from '@osseo/questionnaire/react';
import { riskFactorsEn } from '@osseo/procedures/risk-factors/en';
import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { riskForm } from '../../form/risk-form.ts';
import { en as messages } from '../../messages/en.ts';
import { en } from '../../words/en/index.ts';
import { sampleFlags } from '../sample-flags.examples.ts';
import { whyPresentation } from './why-presentation.tsx';
import { WhyWeAsk } from './why-we-ask.tsx';

afterEach(cleanup);

const mind = [{ groups: ['rhinoplasty'], riskFactors: ['R33', 'R36'] }] as const;
const form = riskForm(mind, { words: en, catalogue: riskFactorsEn, helplines: 'Call 112.' });
const why = form.sections[0]?.questions[0]?.why;
if (!why) throw new Error('The form asks nothing.');

describe('WhyWeAsk', () => {
  describePart({
    render: (props) => <WhyWeAsk why={why} messages={messages.why} {...props} />,
    element: HTMLDivElement,
    className: 'osseo-why',
  });

  it('gives the reason, the sentence behind it and its sources on demand', () => {
    render(<WhyWeAsk why={why} messages={messages.why} />);
    const details = screen.getByText('Why do we ask this?').closest('details');

    expect(details?.open).toBe(false);
    expect(details?.textContent).toContain(why.text);
    expect(details?.textContent).toContain(why.statement);
    expect(within(details as HTMLElement).getAllByRole('listitem', { hidden: true })).toHaveLength(why.sources.length);
  });

  it('refuses a flag', () => {
    const [flag] = sampleFlags;
    if (!flag) throw new Error('The sample has no flag.');
    // @ts-expect-error A reason carries no rule and no tier.
    const smuggled = <WhyWeAsk why={{ ...why, ...flag }} messages={messages.why} />;

    expect(smuggled).toBeDefined();
  });
});

describe('a form with its reasons', () => {
  const show = () =>
    render(
      <QuestionnaireForm
        session={createSession(readQuestionnaire(form.questionnaire).form)}
        locale="en"
        messages={formMessages}
        presentation={whyPresentation(form.sections, messages.why)}
      />,
    );

  it('has a reason below every question that shows', () => {
    const { container } = show();

    const shown = container.querySelectorAll('fieldset').length;
    expect(shown).toBeGreaterThan(5);
    expect(screen.getAllByText('Why do we ask this?')).toHaveLength(shown);
  });

  it('keeps what must not be missed in sight, as a description of the question', () => {
    show();
    const selfHarm = screen.getByRole('group', { name: /thoughts of harming yourself/u });
    const medicine = screen.getByRole('group', { name: /semaglutide/u });
    const described = (group: HTMLElement) =>
      document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent;

    expect(described(selfHarm)).toMatch(/call the emergency number or a crisis line now.*Call 112\./u);
    expect(described(medicine)).toContain(en.doNotStop);
    for (const group of [selfHarm, medicine]) expect(group.closest('details')).toBeNull();
  });

  it('has nothing for axe to complain about', async () => {
    const { container } = show();
    await expectNoAxeViolations(container);
  });
});
