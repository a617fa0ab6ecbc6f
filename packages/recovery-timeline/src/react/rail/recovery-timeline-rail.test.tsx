import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RecoveryTimelineRoot } from '../parts/recovery-timeline-root.tsx';
import { exampleProps, type ExampleName } from '../recovery.examples.ts';
import { RecoveryTimelineRail } from './recovery-timeline-rail.tsx';

afterEach(cleanup);

const show = (name: ExampleName) =>
  render(
    <RecoveryTimelineRoot {...exampleProps(name)}>
      <RecoveryTimelineRail />
    </RecoveryTimelineRoot>,
  );

describe('RecoveryTimelineRail', () => {
  it('leads to its line of today', () => {
    show('today');
    const id = screen.getByRole('link', { name: 'Go to today' }).getAttribute('href')?.slice(1);
    expect(document.getElementById(id ?? '')?.getAttribute('aria-current')).toBe('date');
  });

  it('leads nowhere while today is not known', () => {
    show('merged');
    expect(screen.queryByRole('link')).toBeNull();
  });
});
