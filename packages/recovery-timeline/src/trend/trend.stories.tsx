import type { Meta, StoryObj } from '@storybook/react-vite';
import { RecoveryTimelineRoot } from '../react/parts/recovery-timeline-root.tsx';
import { exampleLocaleOf, exampleProps } from '../react/recovery.examples.ts';
import { RecoveryTimelineTrend, type RecoveryTimelineTrendProps } from './recovery-timeline-trend.tsx';
import { trendProps } from './trend.examples.tsx';

const meta: Meta<typeof RecoveryTimelineTrend> = { title: 'Recovery timeline/Trend', component: RecoveryTimelineTrend };
export default meta;

type Story = StoryObj<typeof RecoveryTimelineTrend>;

/** The trend in the language of the toolbar. */
function story(change: (props: RecoveryTimelineTrendProps) => Partial<RecoveryTimelineTrendProps> = () => ({})): Story {
  return {
    render: (_args, { globals }) => {
      const locale = exampleLocaleOf(globals);
      const props = trendProps(locale);
      return (
        <RecoveryTimelineRoot {...exampleProps('today', locale)} titled={false}>
          <RecoveryTimelineTrend {...props} {...change(props)} />
        </RecoveryTimelineRoot>
      );
    },
  };
}

/** Two measures, each on its own scale. Swelling has the days on which it is usually worst; for pain there is no source. */
export const Lines: Story = story();

/** A clinic's own band of values, which it stands for itself. */
export const OwnBand: Story = story(({ bands }) => ({
  bands: [...bands, { measure: 'pain', from: 0, to: 4, values: { min: 2, max: 6 }, statement: null }],
}));

/** One check-in: a dot, and no line. */
export const FirstDay: Story = story(({ records }) => ({ records: records?.slice(0, 1) ?? null }));

export const Empty: Story = story(() => ({ records: [] }));

export const Loading: Story = story(() => ({ records: null }));

/** The drawing could not be loaded: the table is open, and has the same numbers. */
export const NotDrawn: Story = story(() => ({ loadDrawing: refuse }));

/** 320 px and more: letters keep their size. */
export const Narrow: Story = { ...story(), globals: { viewport: { value: 'mobile1', isRotated: false } } };

const refuse = () => Promise.reject(new Error('offline'));
