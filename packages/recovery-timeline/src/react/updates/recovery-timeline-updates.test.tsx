import { toCivilDate } from '@osseo/core';
import { chinImplant } from '@osseo/procedures/chin-implant';
import { dentalImplant } from '@osseo/procedures/dental-implant';
import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RecoveryPlan } from '../../engine/model/plan.ts';
import { planRecovery } from '../../engine/plan-recovery.ts';
import { RecoveryTimeline } from '../index.ts';
import { exampleProps } from '../recovery.examples.ts';
import { RecoveryPlanView } from '../recovery-plan-view.tsx';
import { BEFORE_THE_MOVE, WITHOUT_THE_ANSWER, personalVersion } from './updates.examples.ts';

const personal = exampleProps('personal');
const treated = (chin: string | null, dental?: string | null): RecoveryPlan =>
  planRecovery([
    { key: 'chin', procedure: chinImplant, on: chin === null ? null : toCivilDate(chin) },
    ...(dental === undefined
      ? []
      : [{ key: 'dental', procedure: dentalImplant, on: dental === null ? null : toCivilDate(dental) }]),
  ]);

function inRoot(before: RecoveryPlan, plan = personal.plan, props = {}) {
  return (
    <RecoveryTimeline.Root {...personal} plan={plan}>
      <RecoveryTimeline.Updates {...props} before={before} />
    </RecoveryTimeline.Root>
  );
}

/** What is said of each thing that changed. */
function saidOf(before: RecoveryPlan, plan?: RecoveryPlan): readonly string[] {
  const { container } = render(inRoot(before, plan));
  return [...container.querySelectorAll('.osseo-recovery-fact')].map(({ textContent }) => textContent);
}

afterEach(cleanup);

describe('RecoveryTimelineUpdates', () => {
  describePart({
    render: (props) => inRoot(BEFORE_THE_MOVE, personal.plan, props),
    element: HTMLElement,
    className: 'osseo-recovery-updates',
  });

  it('says nothing where nothing changed', () => {
    render(inRoot(personalVersion('2026-11-23')));
    expect(screen.queryByRole('heading', { name: 'What has changed in your plan' })).toBeNull();
  });

  it('1.7 says once that the date moved, and which limit the clinic ended, when it ended before, and who decided', () => {
    const [moved, limit, ...others] = saidOf(BEFORE_THE_MOVE);
    expect(moved).toBe('chin implantNov 23Before: Nov 21The rest of the plan moves with it.');
    expect(limit).toBe(
      'Pressure on the areaAvoid Nov 23 to Dec 14' +
        'Before: Avoid Nov 21 to Jan 2, 2027Ask us first Jan 3, 2027 to Feb 19, 2027' +
        'Dr Example changed this on November 25, 2026: Seen in the clinic.',
    );
    expect(others).toEqual([]);
  });

  it('4.5 says what is gone with an answer that was corrected, and that its reason no longer counts', () => {
    const said = saidOf(personal.plan, WITHOUT_THE_ANSWER);
    const visit = said.find((text) => text.startsWith('Check-up'));
    expect(visit).toBe(
      'Check-upNo longer in the planBefore: Nov 28 to Nov 29We look at the wound.This no longer counts:' +
        'One more check, because you told us that you smoke. Rule taken into use by Clinical lead on October 1, 2026.',
    );
    expect(said.find((text) => text.startsWith('When to get help'))).toContain('Call us todayBefore: Emergency');
  });

  it('4.5 says what is new with an answer', () => {
    const said = saidOf(WITHOUT_THE_ANSWER);
    expect(said.find((text) => text.startsWith('Check-up'))).toMatch(
      /^Check-upNew: Nov 28 to Nov 29We look at the wound\.One more check/u,
    );
    // A task has no reason of its own: it waits for the limit.
    expect(said.find((text) => text.startsWith('Do a little more'))).toContain('Starts 14 days later, because a limit');
  });

  it('names a treatment that came, one that went and one that moved by itself', () => {
    expect(saidOf(treated('2026-11-23'), treated('2026-11-23', '2026-12-01'))[0]).toBe('dental implantNew: Dec 1');
    cleanup();
    expect(saidOf(treated('2026-11-23', '2026-12-01'), treated('2026-11-23'))[0]).toBe(
      'dental implantNo longer in the planBefore: Dec 1',
    );
    cleanup();
    const [moved, ...others] = saidOf(treated('2026-11-23', '2026-12-01'), treated('2026-11-23', '2026-12-04'));
    expect(moved).toBe('dental implantDec 4Before: Dec 1');
    expect(others.join(' ')).toContain('dental implant');
  });

  it('names every phase, visit and thing to do of a treatment that went', () => {
    const said = saidOf(treated('2026-11-23', '2026-12-01'), treated('2026-11-23'));
    for (const text of said) expect(text).not.toMatch(/^(New|Before|No longer)/u);
  });

  it('speaks of days where a plan got its date, and writes the year that is another one than that of day 0', () => {
    expect(saidOf(treated(null), treated('2026-11-23'))[0]).toBe('chin implantNov 23Before: day 0');
    cleanup();
    expect(saidOf(treated('2026-12-30'), treated('2027-01-02'))[0]).toContain('Jan 2Before: Dec 30, 2026');
  });

  it('gives each of its lines a key of its own, and puts no answer into an attribute', () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(inRoot(personal.plan, WITHOUT_THE_ANSWER));
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
    const html = renderToString(inRoot(personal.plan, WITHOUT_THE_ANSWER));
    expect(html.match(/<[^>]+>/gu)?.join('')).not.toMatch(/R01|R03|smok|diabet/u);
  });

  it('stands in the ready-made view between the safety net and the present day', () => {
    render(
      <RecoveryPlanView {...personal}>
        <RecoveryTimeline.Updates before={BEFORE_THE_MOVE} />
      </RecoveryPlanView>,
    );
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 3)).toEqual(['When to get help', 'What has changed in your plan', 'Today']);
  });

  it.each(['en', 'ko', 'es', 'ar'] as const)(
    'has no accessibility violation and no unfilled message in %s',
    async (locale) => {
      const props = exampleProps('personal', locale);
      const { container } = render(
        <RecoveryTimeline.Root {...props}>
          <RecoveryTimeline.Updates before={BEFORE_THE_MOVE} />
        </RecoveryTimeline.Root>,
      );
      expect(container.innerHTML).not.toMatch(/\{\w+\}/u);
      expect(screen.getByRole('heading', { name: props.messages.updates.title })).toBeTruthy();
      await expectNoAxeViolations(container);
    },
  );
});
