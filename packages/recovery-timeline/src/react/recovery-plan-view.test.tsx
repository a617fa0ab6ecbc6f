import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { cleanup, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { planRecovery } from '../engine/plan-recovery.ts';
import { treatmentWith } from '../engine/recovery.examples.ts';
import { RecoveryTimeline } from './index.ts';
import { RecoveryPlanView } from './recovery-plan-view.tsx';
import { ADDRESSES, EXAMPLES, exampleProps, type ExampleName } from './recovery.examples.ts';

const names = Object.keys(EXAMPLES) as ExampleName[];
const locales = ['en', 'ko', 'es', 'ar'] as const;
const merged = exampleProps('merged');
const conflict = exampleProps('conflict');
const { plan } = merged;

function inRoot(children: ReactElement, props = merged): ReactElement {
  return <RecoveryTimeline.Root {...props}>{children}</RecoveryTimeline.Root>;
}

afterEach(cleanup);

describe('RecoveryTimelineRoot', () => {
  describePart({
    render: (props) => <RecoveryTimeline.Root {...merged} {...props} />,
    element: HTMLElement,
    className: 'osseo-recovery-root',
  });
});

describe.each([
  ['safety-net', RecoveryTimeline.SafetyNet],
  ['today', RecoveryTimeline.Today],
  ['rail', RecoveryTimeline.Rail],
  ['restrictions', RecoveryTimeline.Restrictions],
  ['visits', RecoveryTimeline.Visits],
  ['milestones', RecoveryTimeline.Milestones],
  ['tasks', RecoveryTimeline.Tasks],
  ['conflicts', RecoveryTimeline.Conflicts],
  ['fridge-sheet', RecoveryTimeline.FridgeSheet],
  ['print', RecoveryTimeline.Print],
  ['calendar-export', RecoveryTimeline.CalendarExport],
] as const)('the part %s', (part, Part) => {
  describePart({
    render: (props) => inRoot(<Part {...props} />, conflict),
    element: HTMLElement,
    className: `osseo-recovery-${part}`,
  });
});

describe.each([
  ['questions', RecoveryTimeline.Questions],
  ['changes', RecoveryTimeline.Changes],
] as const)('the part %s', (part, Part) => {
  describePart({
    render: (props) => inRoot(<Part {...props} />, exampleProps('personal')),
    element: HTMLElement,
    className: `osseo-recovery-${part}`,
  });
});

describe('RecoveryTimelineTrack', () => {
  const [track] = plan.tracks;
  if (!track) throw new Error('The example has no track.');
  describePart({
    render: (props) => inRoot(<RecoveryTimeline.Track {...props} track={track} />),
    element: HTMLElement,
    className: 'osseo-recovery-track',
  });

  const [phase] = track.phases;
  if (!phase) throw new Error('The example has no phase.');
  describe('RecoveryTimelinePhase', () => {
    describePart({
      render: (props) =>
        inRoot(
          <ol>
            <RecoveryTimeline.Phase {...props} phase={phase} />
          </ol>,
        ),
      element: HTMLLIElement,
      className: 'osseo-recovery-phase',
    });
  });

  it('says what to do when it stands outside a root', () => {
    expect(() => renderToString(<RecoveryTimeline.Track track={track} />)).toThrow(/RecoveryTimelineRoot/u);
  });
});

describe('RecoveryTimelineMilestone', () => {
  const [milestone] = plan.milestones;
  if (!milestone) throw new Error('The example has no milestone.');
  describePart({
    render: (props) =>
      inRoot(
        <ol>
          <RecoveryTimeline.Milestone {...props} milestone={milestone} />
        </ol>,
      ),
    element: HTMLLIElement,
    className: 'osseo-recovery-fact',
  });
});

describe('the plan', () => {
  it('says when to get help before anything else', () => {
    render(<RecoveryPlanView {...merged} />);
    const [first, second] = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect([first, second]).toEqual(['Your recovery', 'When to get help']);
    expect(screen.getByRole('link', { name: '112' }).getAttribute('href')).toBe('tel:112');
    expect(screen.getByRole('link', { name: '020 7946 0000' }).getAttribute('href')).toBe('tel:02079460000');
  });

  it('says no title of its own under a heading that has said it', () => {
    render(<RecoveryPlanView {...merged} titled={false} />);
    expect(screen.queryByRole('heading', { name: 'Your recovery' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'When to get help', level: 3 })).toBeTruthy();
  });

  it('has every warning sign in the HTML of the server', () => {
    const html = renderToString(<RecoveryPlanView {...merged} />);
    for (const { id } of plan.warningSigns) expect(html).toContain(merged.warningSigns.signs[id].sign);
  });

  it('writes every date of it as a time element', () => {
    const { container } = render(<RecoveryPlanView {...merged} />);
    const times = [...container.querySelectorAll('time')].map((time) => time.dateTime);
    expect(times.every((time) => /^\d{4}-\d\d-\d\d$/u.test(time))).toBe(true);
    for (const { window } of plan.visits) expect(times).toContain(window.fromDate);
    for (const { runs } of plan.restrictions) for (const run of runs) expect(times).toContain(run.fromDate);
  });

  it('speaks of days and weeks, and has no date, before there is one', () => {
    const { container } = render(<RecoveryPlanView {...exampleProps('undated')} />);
    expect(container.querySelector('time')).toBeNull();
    expect(container.textContent).toContain('week 2');
  });

  it('marks today and the phases of today only when it is told the day', () => {
    const { container, rerender } = render(<RecoveryPlanView {...merged} />);
    expect(container.querySelector('[aria-current]')).toBeNull();

    rerender(<RecoveryPlanView {...exampleProps('today')} />);
    expect(container.querySelectorAll('[aria-current="step"]')).toHaveLength(2);
    const today = container.querySelector<HTMLElement>('[aria-current="date"]');
    expect(today && within(today).getByText('Today')).toBeTruthy();
  });

  it('says on the rail that a limit has no known end where it begins', () => {
    const open = {
      id: 'open',
      kind: 'smoking' as const,
      level: 'do-not' as const,
      from: 0,
      until: null,
      statement: 's',
    };
    const lasting = planRecovery([treatmentWith({ restrictions: [open] })]);
    render(inRoot(<RecoveryTimeline.Rail />, { ...merged, plan: lasting }));
    expect(document.body.textContent).toContain('Do not: smoking and vaping until we tell you');
  });

  it('names who asks for a limit, where there is more than one procedure', () => {
    render(<RecoveryPlanView {...merged} />);
    const limits = screen.getByRole('heading', { name: 'Limits' }).parentElement;
    expect(limits?.textContent).toContain('For: chin implant and dental implant');
    cleanup();
    render(<RecoveryPlanView {...exampleProps('dated')} />);
    expect(document.body.textContent).not.toContain('For: chin implant');
  });

  it('shows a conflict with the limit that stands meanwhile, and asks the patient to ask', () => {
    render(<RecoveryPlanView {...conflict} />);
    const section = screen.getByRole('heading', { name: 'Ask us about these' }).parentElement;
    expect(section?.textContent).toContain('Pressure on the area');
    expect(section?.textContent).toContain('follow the limit');
  });

  it('has headings below the level that the page gave it', () => {
    render(<RecoveryPlanView {...merged} headingLevel={3} />);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Your recovery');
    expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
    expect(screen.getAllByRole('heading', { level: 5 }).length).toBeGreaterThan(0);
  });

  it('tells the language of clinical text that is not in the language of the page', () => {
    const { container } = render(<RecoveryPlanView {...exampleProps('merged', 'ar')} />);
    expect(container.querySelector('[lang="en"][dir="auto"]')).not.toBeNull();
    cleanup();
    expect(render(<RecoveryPlanView {...merged} />).container.querySelector('[dir="auto"][lang="en"]')).toBeNull();
  });
});

describe.each(names.flatMap((name) => locales.map((locale) => [name, locale] as const)))('%s in %s', (name, locale) => {
  const props = { ...exampleProps(name, locale), addresses: ADDRESSES };

  it('is whole on the server, without a style attribute or an unfilled message', () => {
    const html = renderToString(<RecoveryPlanView {...props} />);
    expect(html).not.toMatch(/\sstyle=/u);
    expect(html).not.toMatch(/\{\w+\}/u);
    for (const { treatment, phases } of props.plan.tracks) {
      for (const { title } of phases) expect(html).toContain(props.texts[treatment]?.statements[title.statement]);
    }
  });

  it('is the same on the server and at first in the browser', () => {
    const container = document.createElement('div');
    container.innerHTML = renderToString(<RecoveryPlanView {...props} />);
    const before = container.innerHTML;
    const complaints: unknown[] = [];
    render(<RecoveryPlanView {...props} />, {
      container: document.body.appendChild(container),
      hydrate: true,
      onRecoverableError: (error) => complaints.push(error),
    });
    expect(complaints).toEqual([]);
    expect(container.innerHTML).toBe(before);
  });

  it('has no accessibility violation', async () => {
    const { container } = render(<RecoveryPlanView {...props} />);
    await expectNoAxeViolations(container);
  });
});
