import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { cleanup, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { adopt, answerForm, everyFactor } from '../../answer-form.examples.ts';
import { FACTORS } from '../../factors/index.ts';
import { en as messages } from '../../messages/en.ts';
import { es as esMessages } from '../../messages/es.ts';
import { ko as koMessages } from '../../messages/ko.ts';
import { talkingPoints } from '../../points/talking-points.ts';
import { draftedRules } from '../../rules/rules-of.ts';
import { evaluateRules } from '../../rules/evaluate-rules.ts';
import { en } from '../../words/en/index.ts';
import { es } from '../../words/es/index.ts';
import { ko } from '../../words/ko/index.ts';
import { sampleFlags, samplePoints, urgentPoints } from '../sample-flags.examples.ts';
import { TalkingPoints } from './talking-points.tsx';

afterEach(cleanup);

describe('TalkingPoints', () => {
  describePart({
    render: (props) => <TalkingPoints points={samplePoints(en)} messages={messages.talkingPoints} {...props} />,
    element: HTMLDivElement,
    className: 'osseo-talking-points',
  });

  it('lets each sentence run in the direction of its own language', () => {
    const { container } = render(<TalkingPoints points={samplePoints(en)} messages={messages.talkingPoints} />);
    const sentences = [...container.querySelectorAll('li')];
    expect(sentences.length).toBeGreaterThan(0);
    for (const item of sentences) expect(item.querySelector('bdi')?.textContent).toBe(item.textContent);
  });

  it('groups the points by purpose, medicines first', () => {
    render(<TalkingPoints points={samplePoints(en)} messages={messages.talkingPoints} />);

    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Do not stop by yourself',
      'Bring to your visit',
      'Tell us',
      'Ask us',
    ]);
    const [first] = screen.getAllByRole('list');
    expect(first && within(first).getByText(/Do not stop or delay any bone medicine/u)).toBeDefined();
  });

  it('puts what cannot wait first, with the numbers to call', () => {
    const { rerender } = render(
      <TalkingPoints points={urgentPoints(en)} messages={messages.talkingPoints} helplines="Call 112" />,
    );

    expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toBe('Get help now');
    expect(screen.getByText('Call 112').closest('section')?.textContent).toMatch(/emergency number or a crisis line/u);

    rerender(<TalkingPoints points={samplePoints(en)} messages={messages.talkingPoints} helplines="Call 112" />);
    expect(screen.queryByText('Call 112')).toBeNull();
  });

  it('takes the level of its headings from the page', () => {
    render(<TalkingPoints points={samplePoints(en)} messages={messages.talkingPoints} headingLevel={3} />);

    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
  });

  it('gives no verdict when there is nothing to prepare', () => {
    render(<TalkingPoints points={[]} messages={messages.talkingPoints} />);

    expect(screen.getByText(/Bring your questions/u)).toBeDefined();
  });

  it('has nothing for axe to complain about', async () => {
    const { container } = render(<TalkingPoints points={samplePoints(ko)} messages={koMessages.talkingPoints} />);

    await expectNoAxeViolations(container);
  });

  it('refuses a flag where a point belongs', () => {
    const flag = sampleFlags[0];
    if (!flag) throw new Error('The sample has no flag.');
    const point = { factor: 'R01', purpose: 'tell', statement: 'r01-healing', text: '' } as const;

    // @ts-expect-error A flag is not a talking point.
    const refused = <TalkingPoints points={[flag]} messages={messages.talkingPoints} />;
    // @ts-expect-error Nor is a point that carries a flag's rule.
    const smuggled = <TalkingPoints points={[{ ...point, ...flag }]} messages={messages.talkingPoints} />;

    expect([refused, smuggled]).toHaveLength(2);
  });
});

describe('what a patient sees after the gravest answers', () => {
  const gravest = answerForm({
    'date-of-birth': '2012-05-01',
    pregnancy: 'pregnant',
    smoking: 'every-day',
    'alcohol-frequency': '4-or-more-a-week',
    'alcohol-drinks-per-day': '10-or-more',
    'alcohol-six-or-more': 'daily-or-almost',
    diabetes: 'type-2',
    hba1c: [12, '%'],
    'bone-medicine': 'now',
    'bone-medicine-reason': 'cancer',
    'head-radiation': true,
    'blood-thinner': true,
    'blood-thinner-names': ['warfarin', 'aspirin'],
    'infection-now': true,
    'look-worry': true,
    'self-harm': true,
    height: [150, 'cm'],
    weight: [120, 'kg'],
    'own-clot': true,
    'nerve-muscle': ['myasthenia-gravis'],
    drugs: ['cocaine'],
    'cocaine-nose': true,
  });
  const html = (words: typeof en, texts: typeof messages) =>
    renderToStaticMarkup(
      <TalkingPoints points={talkingPoints(everyFactor, gravest, words)} messages={texts.talkingPoints} />,
    );
  const flags = evaluateRules(draftedRules, gravest, { adoptions: adopt(draftedRules) });

  it('holds no tier, score, percentage or rule', () => {
    expect(flags.length).toBeGreaterThan(5);
    for (const page of [html(en, messages), html(ko, koMessages), html(es, esMessages)]) {
      expect(page).not.toMatch(/data-tier|tier|score|AUDIT|%|r\d\d-/iu);
      for (const tier of Object.values(koMessages.flags.tiers)) expect(page).not.toContain(`>${tier}<`);
      for (const tier of Object.values(esMessages.flags.tiers)) expect(page).not.toContain(`>${tier}<`);
      for (const tier of Object.values(messages.flags.tiers)) expect(page).not.toContain(`>${tier}<`);
    }
  });

  it('holds no sentence that a clinician reads', () => {
    const rules = [en, ko, es].flatMap(({ factors }) =>
      FACTORS.flatMap(({ id }) => Object.values(factors[id].rules as Record<string, string>)),
    );
    const pages = html(en, messages) + html(ko, koMessages) + html(es, esMessages);

    expect(rules.filter((sentence) => pages.includes(sentence))).toEqual([]);
  });
});
