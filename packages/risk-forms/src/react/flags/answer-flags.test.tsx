import { riskFactorsEn } from '@osseo/procedures/risk-factors/en';
import { describePart } from '@osseo/testing';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en as messages } from '../../messages/en.ts';
import { judgedFlags } from '../../rules/judge-flags.ts';
import { judgeableFlags, sampleFlags } from '../sample-flags.examples.ts';
import { AnswerFlags } from './answer-flags.tsx';

afterEach(cleanup);

const smoking = sampleFlags.find(({ rule }) => rule.id === 'r01-every-day');
const open = sampleFlags.find(({ kind }) => kind !== 'met');
if (!smoking || !open) throw new Error('The sample lacks a flag.');
const context = { flags: sampleFlags, messages: messages.flags, catalogue: riskFactorsEn };
const [smokes = ''] = smoking.raisedBy;
const [unanswered = ''] = open.raisedBy;

describe('AnswerFlags', () => {
  describePart({
    render: (props) => <AnswerFlags linkId={smokes} {...context} {...props} />,
    element: HTMLUListElement,
    className: 'osseo-answer-flags',
  });

  it('says tier and factor of what one answer raised, and of nothing else', () => {
    render(<AnswerFlags linkId={smokes} {...context} />);
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines).toContain('HighSmoking and nicotine');
    expect(lines.every((line) => line?.endsWith('Smoking and nicotine'))).toBe(true);
  });

  it('is nothing beside an answer that raised none, or was left open', () => {
    const { container } = render(
      <>
        <AnswerFlags linkId="nothing" {...context} />
        <AnswerFlags linkId={unanswered} {...context} flags={[open]} />
      </>,
    );
    expect(container.innerHTML).toBe('');
  });

  it('says that the unit of an answer cannot be judged, which the answer itself does not', () => {
    render(<AnswerFlags linkId="hba1c" {...context} flags={judgeableFlags} />);
    expect(screen.getByRole('listitem').textContent).toBe('Cannot be judged for its unitDiabetes');
  });

  it('leaves out what a clinician has dismissed', () => {
    const { id, version } = smoking.rule;
    const dismissed = {
      act: 'dismiss',
      flag: id,
      version,
      reason: 'known',
      by: 'Dr',
      at: '2026-11-22T10:00:00Z',
    } as const;
    render(<AnswerFlags linkId={smokes} {...context} flags={judgedFlags([smoking], [dismissed])} />);
    expect(screen.queryByRole('list')).toBeNull();
  });
});
