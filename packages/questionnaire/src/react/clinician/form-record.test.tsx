import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { describePart } from '@osseo/testing';
import { earlierAnswers } from '../../engine/earlier/earlier-answers.ts';
import type { Session } from '../../engine/model/session.ts';
import { sessionOf } from '../../engine/testing/session-of.ts';
import { en, enRecord } from '../../messages/en.ts';
import { WAYS_NOT_TO_ANSWER } from '../examples/example.examples.ts';
import { FormRoot } from '../form-root.tsx';
import { FormRecord, type FormRecordProps } from './form-record.tsx';

afterEach(cleanup);

const items = [
  {
    linkId: 'g',
    type: 'group',
    text: 'Health',
    item: [
      { linkId: 'smoker', type: 'boolean', text: 'Do you smoke?', extension: WAYS_NOT_TO_ANSWER },
      { linkId: 'packs', type: 'integer', text: 'Packs a day' },
      { linkId: 'name', type: 'string', text: 'Name' },
    ],
  },
];
const whole = (value: number) => [{ kind: 'integer', value } as const];

function show(session: Session, props: Partial<FormRecordProps> = {}) {
  render(
    <FormRoot session={session} locale="en" messages={en}>
      <FormRecord recordMessages={enRecord} {...props} />
    </FormRoot>,
  );
}

const rowOf = (question: string) => screen.getByText(question).closest<HTMLElement>('.osseo-form-record-row');
const counts = () => within(screen.getByRole('list', { name: 'What to look at' })).getAllByRole('listitem');

describe('a submission as a clinician reads it', () => {
  it('tells not answered, not known and in person apart, and counts them', () => {
    const session = sessionOf(items);
    session.answer('smoker', [{ kind: 'absent', reason: 'asked-declined' }]);
    session.answer('name', [{ kind: 'string', value: 'Ji-ho' }]);
    show(session);

    expect(counts().map((entry) => entry.textContent)).toEqual([
      '1 answer to be talked about in person',
      '1 question without an answer',
    ]);
    expect(rowOf('Do you smoke?')?.textContent).toContain('In person');
    expect(rowOf('Packs a day')?.textContent).toContain('Not answered');
    expect(rowOf('Name')?.dataset['standing']).toBeUndefined();
  });

  it('shows what differs from an earlier time, and what it was', () => {
    const session = sessionOf(items);
    session.answer('packs', whole(1));
    session.answer('name', [{ kind: 'string', value: 'Ji-ho' }]);
    const response = { ...session.toResponse({ status: 'completed', authored: '2026-03-03' }) };
    const now = sessionOf(items);
    now.answer('packs', whole(2));
    now.answer('name', [{ kind: 'string', value: 'Ji-ho' }]);
    now.answer('smoker', [{ kind: 'boolean', value: true }]);
    show(now, { earlier: earlierAnswers(now, response) });

    expect(counts().map((entry) => entry.textContent)).toEqual(['2 answers differ from before']);
    expect(within(rowOf('Packs a day') as HTMLElement).getByText('Before (March 3, 2026): 1').tagName).toBe('DEL');
    expect(rowOf('Do you smoke?')?.textContent).toContain('New');
    expect(rowOf('Name')?.dataset['standing']).toBeUndefined();
  });

  it('shows what was answered before to a question without an answer now', () => {
    const before = sessionOf(items);
    before.answer('packs', whole(1));
    const now = sessionOf(items);
    show(now, { earlier: earlierAnswers(now, before.toResponse({ status: 'completed' })) });
    expect(rowOf('Packs a day')?.textContent).toContain('Before: 1');
  });

  it('says nothing of differences where an earlier response cannot be read', () => {
    const session = sessionOf(items);
    session.answer('packs', whole(1));
    show(session, { earlier: earlierAnswers(session, { resourceType: 'Patient' }) });
    expect(screen.queryByText('New')).toBeNull();
  });

  it('shows beside an answer what the host has to say of it', () => {
    const session = sessionOf(items);
    session.answer('packs', whole(2));
    show(session, { beside: ({ item }) => (item.linkId === 'packs' ? <strong>A flag</strong> : undefined) });
    expect(rowOf('Packs a day')?.textContent).toContain('A flag');
    expect(rowOf('Name')?.textContent).not.toContain('A flag');
  });

  it('has no list of numbers where nothing is open and nothing differs', () => {
    const session = sessionOf([{ linkId: 'a', type: 'integer', text: 'A' }]);
    session.answer('a', whole(1));
    show(session);
    expect(screen.queryByRole('list')).toBeNull();
  });

  describePart({
    render: (props) => (
      <FormRoot session={sessionOf(items)} locale="en" messages={en}>
        <FormRecord recordMessages={enRecord} {...props} />
      </FormRoot>
    ),
    element: HTMLDivElement,
    className: 'osseo-form-review',
  });
});
