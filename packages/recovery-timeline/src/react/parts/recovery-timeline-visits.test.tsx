import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { exampleProps } from '../recovery.examples.ts';
import { RecoveryTimelineRoot } from './recovery-timeline-root.tsx';
import { RecoveryTimelineVisits } from './recovery-timeline-visits.tsx';

afterEach(cleanup);

it('tells apart two visits that are said in the same words', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const dated = exampleProps('dated');
  const [first] = dated.plan.visits;
  if (!first) throw new Error('The example has no visit.');
  const from = first.window.from + 30;
  const later = { ...first, window: { ...first.window, from, to: from } };

  render(
    <RecoveryTimelineRoot {...dated} plan={{ ...dated.plan, visits: [first, later] }}>
      <RecoveryTimelineVisits />
    </RecoveryTimelineRoot>,
  );

  expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(2);
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});
