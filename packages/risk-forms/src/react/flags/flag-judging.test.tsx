import { riskFactorsEn } from '@osseo/procedures/risk-factors/en';
import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en as messages } from '../../messages/en.ts';
import type { FlagDismissal } from '../../model/rule.ts';
import { flagKey } from '../../rules/flag-key.ts';
import { judgedFlags, readFlagJudgement } from '../../rules/judge-flags.ts';
import { en } from '../../words/en/index.ts';
import { sampleAnswers, sampleFlags } from '../sample-flags.examples.ts';
import { FlagCard } from './flag-card.tsx';
import { FlagList } from './flag-list.tsx';

afterEach(cleanup);

const context = {
  messages: messages.flags,
  words: en,
  catalogue: riskFactorsEn,
  answers: sampleAnswers(en, { notGiven: 'Not given', yes: 'Yes' }),
};
const [infection] = sampleFlags;
const open = sampleFlags.find(({ kind }) => kind === 'unknown');
if (!infection || !open) throw new Error('The sample lacks a flag.');
const signed = { by: 'Dr Example', at: '2026-11-22T10:00:00Z' };
const dismissal: FlagDismissal = {
  ...signed,
  act: 'dismiss',
  flag: flagKey(infection),
  version: infection.rule.version,
  reason: 'other',
  text: 'Seen today.',
};

const formOf = (name: string) => {
  const form = screen.getByRole('button', { name, hidden: true }).closest('form');
  if (!form) throw new Error('The button is in no form.');
  return form;
};

describe('FlagList whose flags can be dismissed', () => {
  describePart({
    render: (props) => (
      <FlagList flags={judgedFlags(sampleFlags, [dismissal])} {...context} judging={{ action: '/judge' }} {...props} />
    ),
    element: HTMLDivElement,
    className: 'osseo-flag-list',
  });
});

describe('dismissing a flag', () => {
  it('is offered only where the host hears of it', () => {
    render(<FlagCard flag={infection} {...context} />);
    expect(screen.queryByText('Dismiss this flag')).toBeNull();
  });

  it('is a form that posts by itself: which flag, in which version, why, and a token of the host', () => {
    render(<FlagCard flag={infection} {...context} judging={{ action: '/judge', fields: { token: 't' } }} />);
    const form = formOf('Dismiss with this reason');
    fireEvent.click(within(form).getByRole('radio', { name: 'Another reason', hidden: true }));
    fireEvent.change(within(form).getByRole('textbox', { hidden: true }), { target: { value: 'Seen today.' } });
    const posted = new FormData(form);

    expect(form.getAttribute('method')).toBe('post');
    expect(form.getAttribute('action')).toBe('/judge');
    expect(posted.get('token')).toBe('t');
    expect(readFlagJudgement(posted, signed)).toEqual({ kind: 'judgement', judgement: dismissal });
  });

  it('can be taken over by the host', () => {
    const heard = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    render(<FlagCard flag={infection} {...context} judging={{ onSubmit: heard }} />);
    fireEvent.submit(formOf('Dismiss with this reason'));

    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('says what is wrong at the flag that it is about, opened', () => {
    const judging = { problem: { flag: flagKey(infection), problem: 'no-text' as const } };
    render(<FlagList flags={sampleFlags} {...context} judging={judging} />);
    const [message] = screen.getAllByText('Write the other reason in your own words');
    const field = screen.getAllByRole('textbox', { hidden: true }).filter((one) => one.getAttribute('aria-invalid'));

    expect(screen.getAllByText('Write the other reason in your own words')).toHaveLength(1);
    expect(message?.closest('details')?.open).toBe(true);
    expect(field).toHaveLength(1);
  });

  it('says of each flag what it is about, to whoever hears one after the other', () => {
    const { container } = render(<FlagList flags={sampleFlags} {...context} judging={{}} />);
    const names = [...container.querySelectorAll('summary')]
      .map(({ textContent }) => textContent)
      .filter((name) => name.startsWith('Dismiss this flag'));

    expect(names).toHaveLength(sampleFlags.length);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is offered for each open question as well', () => {
    render(<FlagList flags={[open]} {...context} judging={{}} />);
    const form = formOf('Dismiss with this reason');

    expect(new FormData(form).get('flag')).toBe(flagKey(open));
  });

  it('has nothing for axe to complain about', async () => {
    const { container } = render(<FlagList flags={sampleFlags} {...context} judging={{}} />);
    for (const details of container.querySelectorAll('details')) details.open = true;

    await expectNoAxeViolations(container);
  });
});

describe('a dismissed flag', () => {
  const judged = judgedFlags(sampleFlags, [dismissal]);

  it('stays listed as such, apart from those that stand, with who, when and why', () => {
    render(<FlagList flags={judged} {...context} judging={{}} />);
    const details = screen.getByText('1 dismissed flag').closest('details');

    expect(details?.textContent).toContain(en.factors.R27.rules['r27-infection-now']);
    expect(details?.textContent).toContain('Dismissed by Dr Example, 2026-11-22 10:00: Another reason. Seen today.');
    expect(screen.getAllByText(en.factors.R27.rules['r27-infection-now'])).toHaveLength(1);
  });

  it('can be brought back', () => {
    render(<FlagList flags={judged} {...context} judging={{}} />);

    expect(readFlagJudgement(new FormData(formOf('Bring this flag back Infection now')), signed)).toMatchObject({
      judgement: { act: 'restore', flag: flagKey(infection) },
    });
  });

  it('keeps its history once it is back', () => {
    const { text: _text, reason: _reason, ...rest } = dismissal;
    render(<FlagList flags={judgedFlags(sampleFlags, [dismissal, { ...rest, act: 'restore' }])} {...context} />);

    expect(screen.queryByText('1 dismissed flag')).toBeNull();
    expect(screen.getByText(/^Dismissed by Dr Example/u)).toBeDefined();
    expect(screen.getByText('Brought back by Dr Example, 2026-11-22 10:00')).toBeDefined();
  });
});
