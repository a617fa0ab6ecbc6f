import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { exampleProps } from '../recovery.examples.ts';
import { RecoveryTimelineMilestones } from './recovery-timeline-milestones.tsx';
import { RecoveryTimelineRoot } from './recovery-timeline-root.tsx';

afterEach(cleanup);

const merged = exampleProps('merged');

function milestoneText(window: { readonly from: number; readonly to: number }): string {
  const [first] = merged.plan.milestones;
  if (!first) throw new Error('The example has no milestone.');
  const plan = { ...merged.plan, milestones: [{ ...first, window: { ...first.window, ...window } }] };
  render(
    <RecoveryTimelineRoot {...merged} plan={plan}>
      <RecoveryTimelineMilestones />
    </RecoveryTimelineRoot>,
  );
  return screen.getByRole('list').textContent ?? '';
}

describe('RecoveryTimelineMilestones', () => {
  it('says the earliest and the usual day of a range', () => {
    expect(milestoneText({ from: 7, to: 10 })).toMatch(/Nov 30 at the earliest, usually by Dec 3/);
  });

  it('says one day once where the sources give one', () => {
    const text = milestoneText({ from: 10, to: 10 });
    expect(text).toContain('usually by Dec 3');
    expect(text).not.toContain('at the earliest');
  });
});
