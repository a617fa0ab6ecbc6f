import type { Meta, StoryObj } from '@storybook/react-vite';
import { ADDRESSES, exampleLocaleOf, exampleProps, type ExampleName } from './recovery.examples.ts';
import { RecoveryTimelineRoot } from './parts/recovery-timeline-root.tsx';
import { RecoveryPlanView, type RecoveryPlanViewProps } from './recovery-plan-view.tsx';

const meta: Meta<typeof RecoveryPlanView> = {
  title: 'Recovery timeline/Recovery plan',
  component: RecoveryPlanView,
  // It takes every prop of the root, which its own list does not repeat.
  subcomponents: { RecoveryTimelineRoot },
};
export default meta;

type Story = StoryObj<typeof RecoveryPlanView>;

/** The example in the language of the toolbar. */
function story(name: ExampleName, change = (props: RecoveryPlanViewProps) => props): Story {
  return {
    render: (_args, { globals }) => (
      <RecoveryPlanView addresses={ADDRESSES} {...change(exampleProps(name, exampleLocaleOf(globals)))} />
    ),
  };
}

export const OneProcedure: Story = story('dated');

/** Before a date is known: days and weeks instead of dates, from the same data. */
export const WithoutADate: Story = story('undated');

/** The strictest limit of each day stands, and who asks for it is named. Without a `today` the first day stands for it. */
export const TwoProcedures: Story = story('merged');

/** What may I do today? The present day comes first, and it is the only accent of the rail. */
export const Today: Story = story('today');

/** Somebody's own: two weeks more because they smoke, a decision of the clinic's, and an answer that nobody knows yet. */
export const Personal: Story = story('personal');

/** Two instructions that exclude each other are shown, never settled in silence. */
export const Conflict: Story = story('conflict');

/** Words far longer than planned for break, and push nothing out of the page. */
export const LongText: Story = story('merged', (props) => ({
  ...props,
  texts: Object.fromEntries(
    Object.entries(props.texts).map(([key, text]) => [key, { ...text, name: `${text.name} `.repeat(8).trim() }]),
  ),
}));

/** Everything open, and nothing that is true on one day only: for a page to be printed. */
export const Printing: Story = story('merged', (props) => ({ ...props, printing: true }));

/** One page for a wall, A4 or Letter. */
export const PrintingForAWall: Story = story('merged', (props) => ({ ...props, printing: 'fridge' }));

/** 360 px wide: what holds now comes before the rail, and what is looked up is folded. */
export const TwoProceduresNarrow: Story = {
  ...story('merged'),
  globals: { viewport: { value: 'mobile1', isRotated: false } },
};

/** 360 px wide: the margin is three characters, and nothing is lost. */
export const Narrow: Story = {
  ...story('today'),
  globals: { viewport: { value: 'mobile1', isRotated: false } },
};
