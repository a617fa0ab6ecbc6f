import type { Meta, StoryObj } from '@storybook/react-vite';
import { RecoveryTimelineRoot } from '../react/parts/recovery-timeline-root.tsx';
import { RecoveryPlanView } from '../react/recovery-plan-view.tsx';
import { BesideTable } from './beside-table.examples.tsx';
import { EXAMPLE_WORDS } from './example-words.examples.ts';
import { plansAlone, planTogether, type WorkedExampleName } from './worked-examples.examples.ts';

const meta: Meta = { title: 'Recovery timeline/Worked examples' };
export default meta;

type Story = StoryObj;

/** The language of the toolbar, where the clinical text has it. */
function localeOf({ locale }: Readonly<Record<string, unknown>>): keyof typeof EXAMPLE_WORDS {
  return locale === 'ko' || locale === 'es' ? locale : 'en';
}

/** What the root of an example needs, in one language. */
function rootProps(name: WorkedExampleName, globals: Readonly<Record<string, unknown>>) {
  const locale = localeOf(globals);
  const { messages, texts, warningSigns, emergencyNumber } = EXAMPLE_WORDS[locale];
  const words = { messages, texts, warningSigns, emergencyNumber };
  return { plan: planTogether(name), clinicPhone: '020 7946 0000', lang: locale, locale, ...words };
}

/** The merged plan of an example beside the plan of each treatment alone. */
function beside(name: WorkedExampleName): Story {
  return {
    render: (_args, { globals }) => (
      <RecoveryTimelineRoot {...rootProps(name, globals)}>
        <BesideTable alone={plansAlone(name)} together={planTogether(name)} words={EXAMPLE_WORDS[localeOf(globals)]} />
      </RecoveryTimelineRoot>
    ),
  };
}

/** Chin implant, fat transfer to the face and toxin on one day. */
export const ChinFatAndToxin: Story = beside('chinFatToxin');

/** An implant that failed is placed anew, in a smoker with diabetes who does not know about gum disease. */
export const ImplantAgain: Story = beside('implantAgain');

/** The same as its person has it: what changed, because of which answer, and what has to be asked. */
export const ImplantAgainPlan: Story = {
  render: (_args, { globals }) => <RecoveryPlanView {...rootProps('implantAgain', globals)} />,
};

/** Mini implants in the upper jaw that hold a denture. */
export const MiniImplantsWithOverdenture: Story = beside('miniOverdenture');

/** Nose and chin bone on one day, filler half a year later. */
export const NoseChinAndLaterFiller: Story = beside('noseChinFiller');
