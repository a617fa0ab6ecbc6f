import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { recoveryEn } from '../../messages/en.ts';
import { Timetable } from '../layouts/timetable.tsx';
import { RecoveryTimeline } from '../index.ts';
import { exampleProps } from '../recovery.examples.ts';
import { entriesOf } from '../layouts/timetable.examples.ts';
import { RecoveryTimelineRecords, type RecoveryTimelineRecordsProps } from './recovery-timeline-records.tsx';
import { createRecords, type RecordStates } from './records.ts';

afterEach(cleanup);

const entries = entriesOf(3);

function ticked(props: Omit<RecoveryTimelineRecordsProps, 'children'>): ReactElement {
  return (
    <RecoveryTimelineRecords {...props}>
      <Timetable entries={entries} label="Recovery" locale="en-GB" messages={recoveryEn} />
    </RecoveryTimelineRecords>
  );
}

const box = (name: RegExp): HTMLInputElement => screen.getByRole('checkbox', { name });

describe('records of a timetable', () => {
  it('begin as the host says, and are kept by the part itself', () => {
    const changed = vi.fn();
    render(ticked({ defaultRecords: { e1: 'done' }, onRecordChange: changed }));
    expect([box(/Entry 0/u).checked, box(/Entry 1/u).checked]).toEqual([false, true]);
    fireEvent.click(box(/Entry 0/u));
    fireEvent.click(box(/Entry 1/u));
    expect([box(/Entry 0/u).checked, box(/Entry 1/u).checked]).toEqual([true, false]);
    expect(changed.mock.calls.map(([id, state, { reason }]) => [id, state, reason])).toEqual([
      ['e0', 'done', 'tick'],
      ['e1', null, 'clear'],
    ]);
  });

  it('stay as they are where the host says no', () => {
    render(ticked({ onRecordChange: (_id, _state, { cancel }) => cancel() }));
    fireEvent.click(box(/Entry 0/u));
    expect(box(/Entry 0/u).checked).toBe(false);
  });

  it('are what the application says, as long as it holds them', () => {
    function App(): ReactElement {
      const [records, setRecords] = useState<RecordStates>({});
      return ticked({ records, onRecordChange: (id) => id === 'e0' && setRecords({ e0: 'done' }) });
    }
    render(<App />);
    fireEvent.click(box(/Entry 1/u));
    expect(box(/Entry 1/u).checked).toBe(false);
    fireEvent.click(box(/Entry 0/u));
    expect(box(/Entry 0/u).checked).toBe(true);
  });

  it('come from and go to the store of a host', () => {
    const store = createRecords({ e2: 'done' });
    render(ticked({ store }));
    expect(box(/Entry 2/u).checked).toBe(true);
    fireEvent.click(box(/Entry 0/u));
    expect(store.getSnapshot()).toEqual({ e0: 'done', e2: 'done' });
  });

  it('say what was skipped or missed in words, beside where the day stands in time', () => {
    render(
      <RecoveryTimelineRecords defaultRecords={{ e0: 'missed' }}>
        <Timetable entries={entries} label="Recovery" locale="en-GB" messages={recoveryEn} todayDay={2} />
      </RecoveryTimelineRecords>,
    );
    expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('· Missed · Past');
  });

  it('go with the form around them in a plain post, by the ids of what is ticked', () => {
    const container = document.createElement('form');
    container.innerHTML = renderToString(ticked({ defaultRecords: { e1: 'done', e2: 'skipped' } }));
    expect(new FormData(container).getAll('done')).toEqual(['e1']);
  });
});

describe('records of a plan', () => {
  const merged = exampleProps('merged');

  it('give its visits and tasks a box each, wherever they stand, and one record for the same thing', () => {
    render(
      <RecoveryTimelineRecords>
        <RecoveryTimeline.Root {...merged}>
          <RecoveryTimeline.Visits />
          <RecoveryTimeline.Tasks />
          <RecoveryTimeline.Timetable />
        </RecoveryTimeline.Root>
      </RecoveryTimelineRecords>,
    );
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes).toHaveLength(2 * (merged.plan.visits.length + merged.plan.tasks.length));
    const [first] = boxes;
    if (!first) throw new Error('There is nothing to tick.');
    fireEvent.click(first);
    expect(boxes.filter(({ checked }) => checked).map(({ value }) => value)).toEqual([first.value, first.value]);
  });

  it('are not asked for where nobody keeps them', () => {
    render(
      <RecoveryTimeline.Root {...merged}>
        <RecoveryTimeline.Tasks />
      </RecoveryTimeline.Root>,
    );
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
