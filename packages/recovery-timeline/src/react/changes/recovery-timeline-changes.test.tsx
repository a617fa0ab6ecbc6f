import { cleanup, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { forPerson } from '../../engine/personalise/for-person.ts';
import { planRecovery } from '../../engine/plan-recovery.ts';
import { RecoveryPlanView } from '../recovery-plan-view.tsx';
import { SOMEBODY } from '../personal.examples.ts';
import { EXAMPLES, exampleProps } from '../recovery.examples.ts';

const personal = exampleProps('personal');
const { treatments } = EXAMPLES.personal;

function sectionOf(name: string): HTMLElement {
  const section = screen.getByRole('heading', { name }).parentElement;
  if (!section) throw new Error('The heading stands alone.');
  return section;
}

afterEach(cleanup);

describe('a plan that is somebody’s own', () => {
  it('4.5 says what is different, from when to when, why, and who took the rule into use', () => {
    render(<RecoveryPlanView {...personal} />);
    const text = sectionOf('What is different for you, and why').textContent;
    expect(text).toContain('until Dec 17, then ask us first until Jan 4, 2027 instead of until Dec 3');
    expect(text).toContain('Two more weeks, because you told us that you smoke.');
    expect(text).toContain('Rule taken into use by Clinical lead on October 1, 2026.');
    expect(text).toContain('New for you: Nov 28 to Nov 29');
    expect(text).toContain('Emergency instead of Call us today');
  });

  it('4.5 says whose limit it is where there are several treatments', () => {
    const heading = 'What is different for you, and why';
    render(<RecoveryPlanView {...personal} />);
    expect(sectionOf(heading).textContent).not.toContain(' · chin implant');
    cleanup();
    const plan = planRecovery(EXAMPLES.merged.treatments, forPerson(SOMEBODY));
    render(<RecoveryPlanView {...personal} plan={plan} />);
    expect(sectionOf(heading).textContent).toContain('Hard exercise · chin implant');
    // What a rule added is of none of them.
    expect(sectionOf(heading).textContent).toContain('Check-upNew for you');
  });

  it('4.1 names who of the clinic decided, when and why', () => {
    render(<RecoveryPlanView {...personal} />);
    expect(sectionOf('What is different for you, and why').textContent).toContain(
      'Dr Example changed this on November 25, 2026: Seen in the clinic.',
    );
  });

  it('4.5 says why beside the item as well', () => {
    render(<RecoveryPlanView {...personal} printing />);
    expect(sectionOf('Limits').textContent).toContain('Two more weeks, because you told us that you smoke.');
    expect(sectionOf('Visits').textContent).toContain('One more check, because you told us that you smoke.');
  });

  it('4.4 asks for an answer that is not known, and lets the plan stand until then', () => {
    render(<RecoveryPlanView {...personal} />);
    const section = sectionOf('Tell us about these');
    expect(within(section).getByText(/Do you have diabetes/u)).toBeTruthy();
    expect(section.textContent).toContain('Until then, follow it as it is.');
  });

  it('4.5 says nothing of an answer that was corrected', () => {
    const plan = planRecovery(treatments, forPerson({ ...SOMEBODY, factors: [], overrides: [] }));
    render(<RecoveryPlanView {...personal} plan={plan} />);
    expect(screen.queryByRole('heading', { name: 'What is different for you, and why' })).toBeNull();
    expect(document.body.textContent).not.toContain('because you told us');
  });

  it('puts no answer into an attribute', () => {
    const html = renderToString(<RecoveryPlanView {...personal} />);
    const attributes = html.match(/<[^>]+>/gu)?.join('') ?? '';
    expect(attributes).not.toMatch(/R01|R03|smok|diabet/u);
  });
});
