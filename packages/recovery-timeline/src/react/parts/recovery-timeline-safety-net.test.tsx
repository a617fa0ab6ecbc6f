import { OsseoError, toCivilDate } from '@osseo/core';
import { cleanup, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { planRecovery } from '../../engine/plan-recovery.ts';
import { treatmentWith } from '../../engine/recovery.examples.ts';
import { RecoveryPlanView } from '../recovery-plan-view.tsx';
import { exampleProps } from '../recovery.examples.ts';
import { RecoveryTimelineRoot } from './recovery-timeline-root.tsx';
import { RecoveryTimelineSafetyNet } from './recovery-timeline-safety-net.tsx';

const merged = exampleProps('merged');

afterEach(cleanup);

function cardOf(heading: string): HTMLElement {
  const card = screen.getByRole('heading', { name: heading, level: 4 }).parentElement;
  if (!card) throw new Error('The heading stands alone.');
  return card;
}

describe('the safety net', () => {
  it('5.1 has a headed card for each urgency, with what kind of advice it is for those who listen', () => {
    render(<RecoveryPlanView {...merged} />);
    expect(within(cardOf('Immediate action required: Emergency')).getByRole('link', { name: '112' })).toBeTruthy();
    expect(within(cardOf('Urgent advice: Call us today')).getByRole('link', { name: '020 7946 0000' })).toBeTruthy();
    expect(screen.getByText('Immediate action required:').className).toBe('osseo-visually-hidden');
  });

  it.each([
    ['on the server, before script', {}],
    ['on any day', { today: toCivilDate('2026-12-05') }],
    ['for printing', { printing: true }],
    ['on the page for a wall', { printing: 'fridge' }],
  ] as const)('5.1 has every sign and number %s', (_where, props) => {
    const html = renderToString(<RecoveryPlanView {...merged} {...props} />);
    for (const { id } of merged.plan.warningSigns) expect(html).toContain(merged.warningSigns.signs[id].sign);
    expect(html).toContain('href="tel:112"');
    expect(html).toContain('href="tel:02079460000"');
  });

  it('3.7 lists what any treatment warns of once, at the most urgent, whatever another one calls normal', () => {
    const one = treatmentWith({}, { key: 'one', warningSigns: ['RF-09'] });
    const two = treatmentWith({}, { key: 'two', warningSigns: ['RF-09', 'RF-04'] });
    render(
      <RecoveryTimelineRoot {...merged} plan={planRecovery([one, two])}>
        <RecoveryTimelineSafetyNet />
      </RecoveryTimelineRoot>,
    );
    expect(screen.getAllByText(merged.warningSigns.signs['RF-09'].sign)).toHaveLength(1);
    expect(document.body.textContent).toContain('even where the plan calls something like it normal');
  });

  it('says of a sign that is an emergency by a rule nothing that would make it one', () => {
    render(<RecoveryPlanView {...exampleProps('personal')} />);
    const { sign, escalation } = merged.warningSigns.signs['RF-09'];
    const emergency = cardOf('Immediate action required: Emergency').textContent;
    expect(emergency).toContain(sign);
    expect(emergency).not.toContain(escalation);
  });
});

describe.each(['development', 'production'])('without a number to call, in %s', (mode) => {
  it.each([
    ['emergencyNumber', ''],
    ['emergencyNumber', 'to do'],
    ['clinicPhone', ' '],
  ])('no plan is shown: %s "%s"', (name, number) => {
    vi.stubEnv('NODE_ENV', mode);
    const show = () => renderToString(<RecoveryPlanView {...merged} {...{ [name]: number }} />);
    expect(show).toThrow(OsseoError);
    expect(show).toThrow(new RegExp(`without a number to call.+\\(at ${name}\\)`, 'u'));
    vi.unstubAllEnvs();
  });
});
