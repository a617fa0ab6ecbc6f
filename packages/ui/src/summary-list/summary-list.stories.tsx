import type { Meta, StoryObj } from '@storybook/react-vite';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import { wordsOf, type SampleWords } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { summaryListDoc } from './summary-list.doc.ts';
import { SummaryList, SummaryRow } from './summary-list.tsx';

const meta: Meta<typeof SummaryList> = {
  title: 'Controls/SummaryList',
  component: SummaryList,
  subcomponents: { SummaryRow },
  parameters: { part: summaryListDoc },
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <SummaryList {...args}>
        <SummaryRow term={words.contact} action={<ChangeLink words={words} of={words.contact} />}>
          {words.byPhone}
        </SummaryRow>
        <SummaryRow term={words.city} action={<ChangeLink words={words} of={words.city} />}>
          {words.cities[0]}
        </SummaryRow>
        <SummaryRow term={words.cups} action={<ChangeLink words={words} of={words.cups} />}>
          {words.notSure}
        </SummaryRow>
      </SummaryList>
    );
  },
};
export default meta;

type Story = StoryObj<typeof SummaryList>;

export const Default: Story = {};

export const WithoutActions: Story = {
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <SummaryList {...args}>
        <SummaryRow term={words.contact}>{words.byPhone}</SummaryRow>
        <SummaryRow term={words.city}>{words.cities[1]}</SummaryRow>
      </SummaryList>
    );
  },
};

export const LongText: Story = {
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <SummaryList {...args}>
        <SummaryRow term={words.longQuestion} action={<ChangeLink words={words} of={words.longQuestion} />}>
          {words.longHelp}
        </SummaryRow>
      </SummaryList>
    );
  },
};

export const States: Story = statesStory({
  variants: {
    Plain: ({ words }) => (
      <SummaryList>
        <SummaryRow term={words.contact} action={<ChangeLink words={words} of={words.contact} />}>
          {words.byPhone}
        </SummaryRow>
        <SummaryRow term={words.city}>{words.cities[0]}</SummaryRow>
      </SummaryList>
    ),
  },
  without: ['disabled', 'read-only', 'invalid', 'loading'],
});

function ChangeLink({ words, of }: { words: SampleWords; of: string }) {
  return (
    <a href="#change">
      {words.change} <VisuallyHidden>{of}</VisuallyHidden>
    </a>
  );
}
