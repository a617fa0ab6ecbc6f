import { addDays, toCivilDate } from '@osseo/core';
import { days, untilDay, type RecoveryData } from '@osseo/procedures';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { planRecovery } from '../../engine/plan-recovery.ts';
import { treatmentWith } from '../../engine/recovery.examples.ts';
import { recoveryAr } from '../../messages/ar.ts';
import { recoveryEs } from '../../messages/es.ts';
import { recoveryKo } from '../../messages/ko.ts';
import { RecoveryTimelineRoot, type RecoveryTimelineRootProps } from '../parts/recovery-timeline-root.tsx';
import { exampleProps } from '../recovery.examples.ts';
import { RecoveryTimelineToday } from './recovery-timeline-today.tsx';

const DAY_ZERO = toCivilDate('2026-12-14');

const gym = (until: RecoveryData['restrictions'][number]['until']) => ({
  id: 'gym',
  kind: 'strenuous-exercise' as const,
  level: 'do-not' as const,
  from: 0,
  until,
  statement: 'no-gym',
});

/** What Today says of a recovery on one of its days. */
function said(recovery: Partial<RecoveryData>, day: number, props: Partial<RecoveryTimelineRootProps> = {}): string {
  cleanup();
  const plan = planRecovery([treatmentWith(recovery, { on: DAY_ZERO })]);
  render(
    <RecoveryTimelineRoot {...exampleProps('dated')} plan={plan} today={addDays(DAY_ZERO, day)} {...props}>
      <RecoveryTimelineToday />
    </RecoveryTimelineRoot>,
  );
  return screen.getByRole('heading', { name: /./u, level: 3 }).parentElement?.textContent ?? '';
}

afterEach(cleanup);

describe('the limits of today', () => {
  const softly = { restrictions: [gym(untilDay(20, 28))] };

  it('1.6 say how many more days they bind, and from when to ask', () => {
    expect(said(softly, 9)).toContain('Hard exercise: 12 more days, ask us from Jan 4, 2027');
    expect(said(softly, 10)).toContain('Hard exercise: 11 more days, ask us from Jan 4, 2027');
  });

  it('1.6 say that the last day is the last, and in the soft tail until when to ask', () => {
    expect(said(softly, 20)).toContain('Hard exercise: today is the last day, ask us from Jan 4, 2027');
    expect(said(softly, 21)).toContain('Ask us firstHard exercise until Jan 11, 2027');
    expect(said({ ...softly, phases: [] }, 29)).not.toContain('Hard exercise:');
  });

  it('end on a day where nothing is asked afterwards, and on none where the clinic has to clear them', () => {
    expect(said({ restrictions: [gym(untilDay(20))] }, 9)).toContain('12 more days, until Jan 3, 2027');
    expect(said({ restrictions: [gym(null)] }, 9)).toContain('Hard exercise until we tell you');
  });

  it('are counted as each language counts, and not at all without a today', () => {
    expect(said(softly, 9, { locale: 'ko', messages: recoveryKo })).toContain('격한 운동: 앞으로 12일, ');
    expect(said(softly, 9, { locale: 'es', messages: recoveryEs })).toContain('Ejercicio intenso: 12 días más, ');
    expect(said(softly, 9, { locale: 'ar', messages: recoveryAr })).toContain('بقي 12 يومًا');
    expect(said(softly, 12, { locale: 'ar', messages: recoveryAr })).toContain('بقيت 9 أيام');
    expect(said(softly, 19, { locale: 'ar', messages: recoveryAr })).toContain('بقي يومان');
    expect(said(softly, 9, { today: null })).toContain('Hard exercise until Jan 3, 2027');
  });
});

describe('what comes next', () => {
  const visit = { id: 'v', kind: 'stitches' as const, mergeable: true, statement: 's' };
  const recovery = {
    phases: [{ id: 'p', span: days(0, 60), title: 'phase', normal: [], care: [] }],
    restrictions: [gym(untilDay(20, 28)), { ...gym(untilDay(20)), id: 'sun', kind: 'sun' as const }],
    visits: [{ ...visit, window: { unit: 'day' as const, min: 5, max: 9 } }],
  };

  it('is everything on the next day on which anything happens: what ends, and what to ask first', () => {
    const text = said(recovery, 12);
    expect(text).toContain('What comes nextJan 4, 2027');
    expect(text).toContain('Ask us first: hard exercise');
    expect(text).toContain('Ends: strong sun');
    expect(text).not.toContain('Stitches out');
  });

  it('begins with the visits whose days have come', () => {
    expect(said(recovery, 7)).toContain('What comes nextStitches out Dec 19 to Dec 23');
  });

  it('is not said when the plan is over', () => {
    expect(said(recovery, 50)).not.toContain('What comes next');
  });
});
