import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkInProps, connectedProps, ExamplePlan } from '../check-in.examples.tsx';
import type { PatientGuidance } from '../engine/patient-guidance.ts';
import { RecoveryTimelineCheckInOutcome } from './recovery-timeline-check-in-outcome.tsx';
import { RecoveryTimelineCheckIn, type RecoveryTimelineCheckInProps } from './recovery-timeline-check-in.tsx';
import type { SentCheckIn } from './use-check-in.ts';

afterEach(cleanup);

const CALL: PatientGuidance = { instruction: 'same-day', crisis: false, expected: [] };

function show(
  props: Partial<RecoveryTimelineCheckInProps> = {},
  plan: Partial<Parameters<typeof ExamplePlan>[0]> = {},
) {
  const { container } = render(
    <ExamplePlan {...plan}>
      <RecoveryTimelineCheckIn {...checkInProps()} {...props} />
    </ExamplePlan>,
  );
  const part = container.querySelector<HTMLElement>('.osseo-recovery-check-in') ?? container;
  return { container, part, within: within(part), user: userEvent.setup() };
}

describe('RecoveryTimelineCheckIn', () => {
  describePart({
    render: (props) => (
      <ExamplePlan>
        <RecoveryTimelineCheckIn {...checkInProps()} {...props} />
      </ExamplePlan>
    ),
    element: HTMLElement,
    className: 'osseo-recovery-check-in',
  });
});

describe('RecoveryTimelineCheckInOutcome', () => {
  describePart({
    render: (props) => (
      <ExamplePlan>
        <RecoveryTimelineCheckInOutcome guidance={CALL} messages={checkInProps().messages} {...props} />
      </ExamplePlan>
    ),
    element: HTMLDivElement,
    className: 'osseo-recovery-check-in-outcome',
  });
});

describe('the check-in', () => {
  it('5.1 stands below a safety net that is in the page without script and waits for no answer', () => {
    const html = renderToString(
      <ExamplePlan day="none">
        <RecoveryTimelineCheckIn {...checkInProps()} action="/check-in" />
      </ExamplePlan>,
    );
    expect(html.indexOf('osseo-recovery-safety-net')).toBeLessThan(html.indexOf('osseo-recovery-check-in'));
    expect(html).toContain('tel:112');
    expect(html).toContain('action="/check-in"');
    expect(html.match(/type="checkbox"/gu)?.length).toBeGreaterThan(8);
  });

  it('5.1 takes nothing of the safety net away once it is answered', async () => {
    const { within: part, user, container } = show();
    const before = container.querySelector('.osseo-recovery-safety-net')?.textContent;
    await user.click(part.getByRole('button', { name: 'Show what to do' }));
    expect(container.querySelector('.osseo-recovery-safety-net')?.textContent).toBe(before);
  });

  it('5.6 answers a sign with the approved instruction and a number to press, and has the focus', async () => {
    const { within: part, user } = show();
    await user.click(part.getByRole('checkbox', { name: /hard to breathe, swallow/u }));
    await user.click(part.getByRole('button', { name: 'Show what to do' }));
    expect(part.getByText(/Do not wait for the clinic to call back/u)).toBeTruthy();
    expect(part.getAllByRole('link', { name: '112' })[0]?.getAttribute('href')).toBe('tel:112');
    expect(part.getByRole('link', { name: '020 7946 0000' }).getAttribute('href')).toBe('tel:02079460000');
    expect(document.activeElement?.className).toBe('osseo-recovery-check-in-outcome');
  });

  it('5.6 never says that somebody is fine: it says what is expected, and whom to call', async () => {
    const { part, within: queries, user } = show(connectedProps());
    for (const none of queries.getAllByRole('checkbox', { name: 'None of these' })) await user.click(none);
    await user.type(queries.getByRole('textbox', { name: /pain/u }), '0');
    await user.click(queries.getByRole('radio', { name: 'None' }));
    await user.click(queries.getByRole('button', { name: 'Send' }));
    expect(queries.getByText('Not sure? Call the clinic today.')).toBeTruthy();
    expect(queries.getByText('What to expect today')).toBeTruthy();
    expect(part.textContent).not.toMatch(/\b(?:fine|good|well|normal|safe|score|level|incomplete)\b/iu);
    expect(part.outerHTML).not.toMatch(/data-(?:level|instruction)="(?:fine|incomplete|normal)"/u);
  });

  it('gives the host the response, the answers and the result with the version of its rules', async () => {
    const onSend = vi.fn<(sent: SentCheckIn) => Promise<void>>(() => Promise.resolve());
    const { within: part, user } = show({ ...connectedProps(), onSend });
    await user.click(part.getByRole('checkbox', { name: /The implant is loose/u }));
    await user.click(part.getByRole('button', { name: 'Send' }));
    const sent = onSend.mock.calls[0]?.[0];
    expect(sent?.answers.signs['RF-11']).toBe('yes');
    expect(sent?.response.resourceType).toBe('QuestionnaireResponse');
    expect(sent?.result).toMatchObject({ day: 12, level: 'same-day', ruleSet: { version: '0.1.0', inForce: true } });
    expect(await part.findByText('Your answers were sent.')).toBeTruthy();
  });

  it('says what to do at once when the answers cannot be sent, keeps them, and sends them again', async () => {
    let isOnline = false;
    const onSend = vi.fn(() => (isOnline ? Promise.resolve() : Promise.reject(new Error('offline'))));
    const { within: part, user } = show({ ...connectedProps(), onSend });
    await user.click(part.getByRole('checkbox', { name: /hard to breathe, swallow/u }));
    await user.click(part.getByRole('button', { name: 'Send' }));
    expect(await part.findByText(/were not sent/u)).toBeTruthy();
    expect(part.getByText(/Do not wait for the clinic to call back/u)).toBeTruthy();
    isOnline = true;
    await user.click(part.getByRole('button', { name: 'Send again' }));
    expect(await part.findByText('Your answers were sent.')).toBeTruthy();
    expect(onSend.mock.calls[0]).toEqual(onSend.mock.calls[1]);
  });

  it('lets somebody go back to the questions, which still have their answers', async () => {
    const { within: part, user } = show();
    await user.click(part.getByRole('checkbox', { name: /hard to breathe, swallow/u }));
    await user.click(part.getByRole('button', { name: 'Show what to do' }));
    await user.click(part.getByRole('button', { name: 'Change my answers' }));
    expect(part.getByRole<HTMLInputElement>('checkbox', { name: /hard to breathe, swallow/u }).checked).toBe(true);
    expect(document.activeElement?.textContent).toContain('How are you today?');
  });

  it('says before it asks who reads the answers and when, or that nobody does', () => {
    expect(show().part.textContent).toContain('Nobody at the clinic reads these answers.');
    cleanup();
    expect(show(connectedProps()).part.textContent).toContain('read by: Nurse on duty. When: 8:00–18:00.');
    cleanup();
    // A clinic that would read, and no way to get there.
    expect(show({ ...connectedProps(), onSend: undefined }).part.textContent).toContain('Nobody at the clinic');
  });

  it('shows the clinic’s lines for a crisis first when a low mood was named', async () => {
    const { within: part, user } = show();
    await user.click(part.getByRole('checkbox', { name: /Your mood is low/u }));
    await user.click(part.getByRole('button', { name: 'Show what to do' }));
    expect(part.getByText(/Crisis line/u)).toBeTruthy();
  });

  it('begins on the day of treatment', () => {
    expect(show({}, { undated: true }).part.textContent).toContain('No check-in yet');
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('names whom to call while earlier check-ins are on their way', () => {
    const { part, within: queries } = show({ history: null });
    expect(part.querySelector('[aria-busy="true"]')).not.toBeNull();
    expect(queries.getByRole('link', { name: '020 7946 0000' })).toBeTruthy();
  });

  it('puts no answer into an attribute or an address', async () => {
    const { container, within: part, user } = show();
    await user.type(part.getByRole('textbox', { name: /pain/u }), '9');
    await user.click(part.getByRole('button', { name: 'Show what to do' }));
    expect(container.innerHTML).not.toMatch(/="[^"]*\bRF-\d/u);
    expect(location.href).not.toContain('9');
  });

  it('writes the numbers to call in the direction of the interface, where signs are in another language', () => {
    render(
      <ExamplePlan locale="ar">
        <RecoveryTimelineCheckInOutcome guidance={CALL} messages={checkInProps('ar').messages} />
      </ExamplePlan>,
    );
    for (const name of ['020 7946 0000', '112']) {
      const line = screen.getAllByRole('link', { name }).at(-1)?.closest('p');
      expect(line?.dir).toBe('auto');
      expect(line?.textContent).toMatch(/^\p{Script=Arabic}/u);
    }
  });

  it.each(['en', 'ko', 'ar'] as const)('has no violation in %s', async (locale) => {
    const { container } = render(
      <ExamplePlan locale={locale}>
        <RecoveryTimelineCheckIn {...checkInProps(locale)} />
      </ExamplePlan>,
    );
    await expectNoAxeViolations(container);
  });
});
