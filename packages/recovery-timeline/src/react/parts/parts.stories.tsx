import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import type { RecoveryPlan } from '../../engine/model/plan.ts';
import { RecoveryTimelineCalendarExport } from '../calendar-export/recovery-timeline-calendar-export.tsx';
import { RecoveryTimelineChanges } from '../changes/recovery-timeline-changes.tsx';
import { RecoveryTimelineFridgeSheet } from '../print/recovery-timeline-fridge-sheet.tsx';
import { RecoveryTimelinePrint } from '../print/recovery-timeline-print.tsx';
import { RecoveryTimelineRail } from '../rail/recovery-timeline-rail.tsx';
import { ADDRESSES, exampleLocaleOf, exampleProps, type ExampleName } from '../recovery.examples.ts';
import { RecoveryTimelineConflicts } from './recovery-timeline-conflicts.tsx';
import { RecoveryTimelineMilestone } from './recovery-timeline-milestone.tsx';
import { RecoveryTimelineMilestones } from './recovery-timeline-milestones.tsx';
import { RecoveryTimelineToday } from '../today/recovery-timeline-today.tsx';
import { RecoveryTimelineUpdates } from '../updates/recovery-timeline-updates.tsx';
import { BEFORE_THE_MOVE, WITHOUT_THE_ANSWER } from '../updates/updates.examples.ts';
import { RecoveryTimelinePhase } from './recovery-timeline-phase.tsx';
import { RecoveryTimelineQuestions } from './recovery-timeline-questions.tsx';
import { RecoveryTimelineRestrictions } from './recovery-timeline-restrictions.tsx';
import { RecoveryTimelineRoot } from './recovery-timeline-root.tsx';
import { RecoveryTimelineSafetyNet } from './recovery-timeline-safety-net.tsx';
import { RecoveryTimelineTasks } from './recovery-timeline-tasks.tsx';
import { RecoveryTimelineTrack } from './recovery-timeline-track.tsx';
import { RecoveryTimelineVisits } from './recovery-timeline-visits.tsx';

const meta: Meta<typeof RecoveryTimelineRoot> = { title: 'Recovery timeline/Parts', component: RecoveryTimelineRoot };
export default meta;

type Story = StoryObj<typeof RecoveryTimelineRoot>;

/** Parts of an example inside a root without a title of its own, in the language of the toolbar. */
function part(name: ExampleName, show: (plan: RecoveryPlan) => ReactNode): Story {
  return {
    render: (_args, { globals }) => {
      const props = exampleProps(name, exampleLocaleOf(globals));
      return (
        <RecoveryTimelineRoot {...props} titled={false}>
          {show(props.plan)}
        </RecoveryTimelineRoot>
      );
    },
  };
}

/** Signs first: what is an emergency, and when to call. */
export const SafetyNet: Story = part('merged', () => <RecoveryTimelineSafetyNet />);

/** What holds on the present day, how long it still does, and what comes next. */
export const Today: Story = part('today', () => <RecoveryTimelineToday />);

/** Without a present day, day 0 stands for it. */
export const TodayBeforeTreatment: Story = part('undated', () => <RecoveryTimelineToday />);

/** What the clinic has to be told, since it may change the plan: unknown is not no. */
export const Questions: Story = part('personal', () => <RecoveryTimelineQuestions />);

/** Where the plan differs for one person: by which rule and who took it into use, or by whose decision. */
export const Changes: Story = part('personal', () => <RecoveryTimelineChanges />);

/** What changed since the patient last had the plan: the clinic moved the date, and ended a limit. */
export const Updates: Story = part('personal', () => <RecoveryTimelineUpdates before={BEFORE_THE_MOVE} />);

/** An answer was given: what it brought is new, and says why. */
export const UpdatesByAnAnswer: Story = part('personal', () => <RecoveryTimelineUpdates before={WITHOUT_THE_ANSWER} />);

/** An answer was corrected: what it brought is gone, and its reason no longer counts. */
export const UpdatesByACorrection: Story = part('corrected', () => (
  <RecoveryTimelineUpdates before={exampleProps('personal').plan} />
));

/** Instructions that exclude each other. */
export const Conflicts: Story = part('conflict', () => <RecoveryTimelineConflicts />);

/** The timetable: an ordered list with its drawing beside it. */
export const Rail: Story = part('merged', () => <RecoveryTimelineRail />);

/** What to leave be, how strictly, until when and who asks. */
export const Restrictions: Story = part('merged', () => <RecoveryTimelineRestrictions />);

export const Visits: Story = part('merged', () => <RecoveryTimelineVisits />);

export const Tasks: Story = part('merged', () => <RecoveryTimelineTasks />);

export const Milestones: Story = part('merged', () => <RecoveryTimelineMilestones />);

/** One of them by itself, in a list of one's own. */
export const Milestone: Story = part('merged', ({ milestones }) => (
  <ol className="osseo-recovery-facts">
    {milestones.slice(0, 1).map((milestone) => (
      <RecoveryTimelineMilestone key={milestone.kind} milestone={milestone} />
    ))}
  </ol>
));

/** `folded`: closed on screen, open on paper, with how much is inside. */
export const Folded: Story = part('merged', () => <RecoveryTimelineVisits folded />);

/** One procedure's phases, each with its state today. */
export const Track: Story = part('today', (plan) =>
  plan.tracks.slice(0, 1).map((track) => <RecoveryTimelineTrack key={track.treatment} track={track} />),
);

/** A file that the page makes after a click; without script the links lead to the host's addresses. */
export const CalendarExport: Story = part('merged', () => (
  <RecoveryTimelineCalendarExport
    href={ADDRESSES.calendar}
    detailsHref={ADDRESSES.calendarDetails}
    feedHref={ADDRESSES.feed}
  />
));

/** A host without addresses: buttons that appear once script runs. */
export const CalendarExportWithoutAddresses: Story = part('merged', () => <RecoveryTimelineCalendarExport />);

/** The browser's own print, whole or as one page. */
export const Print: Story = part('merged', () => (
  <RecoveryTimelinePrint planHref={ADDRESSES.plan} fridgeHref={ADDRESSES.fridge} />
));

/** One page for a wall: signs, numbers, the limits and visits of the first week. */
export const FridgeSheet: Story = part('merged', () => <RecoveryTimelineFridgeSheet />);

/** The same before there is a date. */
export const FridgeSheetWithoutADate: Story = part('undated', () => <RecoveryTimelineFridgeSheet />);

/** One phase in a list of the app's own. */
export const Phase: Story = part('today', (plan) => (
  <ol>
    {plan.tracks
      .flatMap(({ phases }) => phases)
      .slice(0, 1)
      .map((phase) => (
        <RecoveryTimelinePhase key={phase.id} phase={phase} tone={2} state="now" />
      ))}
  </ol>
));
