import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { RecoveryTimelineRoot } from '../parts/recovery-timeline-root.tsx';
import { exampleLocaleOf, exampleProps, type ExampleName } from '../recovery.examples.ts';
import { recordIdOf } from '../records/record-id-of.ts';
import { RecoveryTimelineRecords } from '../records/recovery-timeline-records.tsx';
import type { RecordState } from '../records/records.ts';
import { RecoveryTimelineTimetable } from './recovery-timeline-timetable.tsx';
import type { TimetableLayout } from './timetable-entry.ts';

const meta: Meta<typeof RecoveryTimelineTimetable> = {
  title: 'Recovery timeline/Timetable',
  component: RecoveryTimelineTimetable,
};
export default meta;

type Story = StoryObj<typeof RecoveryTimelineTimetable>;

/** An example in one layout; with `states`, its first things to do are recorded so, one after the other. */
function story(layout: TimetableLayout, name: ExampleName = 'today', states?: readonly RecordState[]): Story {
  return {
    render: (_args, { globals }) => {
      const props = exampleProps(name, exampleLocaleOf(globals));
      const ids = [...props.plan.visits, ...props.plan.tasks].map(recordIdOf);
      const timetable = <RecoveryTimelineTimetable layout={layout} />;
      return (
        <RecoveryTimelineRoot {...props} titled={false}>
          {states ? (
            <RecoveryTimelineRecords
              defaultRecords={Object.fromEntries(states.map((state, index) => [ids[index], state]))}
            >
              {timetable}
            </RecoveryTimelineRecords>
          ) : (
            timetable
          )}
        </RecoveryTimelineRoot>
      );
    },
  };
}

/** By day: what begins on one day stands under it. */
export const Agenda: Story = story('agenda');

/** Down the page, with the dates in a margin where there is room for one. */
export const Vertical: Story = story('vertical');

/** Sideways, entry by entry, by touch or by arrow keys; still an ordered list. */
export const Horizontal: Story = story('horizontal');

/** A line for each; what it has no room for is folded. */
export const Compact: Story = story('compact');

/** Before a date is known. */
export const Undated: Story = story('agenda', 'undated');

/** Without a today there are no states. */
export const WithoutToday: Story = story('compact', 'merged');

/** Visits and things to do have a box inside `RecoveryTimelineRecords`. What was skipped or missed is said in a word. */
export const Records: Story = story('agenda', 'today', ['done', 'skipped', 'missed']);

export const RecordsVertical: Story = story('vertical', 'today', ['done', 'skipped', 'missed']);

export const RecordsCompact: Story = story('compact', 'today', ['done']);

/** A tick is kept, and moves nothing on the page. */
export const Ticked: Story = {
  ...story('vertical', 'today', []),
  play: async ({ canvasElement }) => {
    const [box] = within(canvasElement).getAllByRole<HTMLInputElement>('checkbox');
    if (!box) throw new Error('The example has nothing to tick.');
    const line = box.closest('li');
    const before = line?.getBoundingClientRect().height;
    await userEvent.click(box);
    await expect(box.checked).toBe(true);
    await expect(line?.getBoundingClientRect().height).toBe(before);
  },
};

/** 360 px wide. */
export const Narrow: Story = {
  ...story('horizontal', 'today', ['done']),
  globals: { viewport: { value: 'mobile1', isRotated: false } },
};
