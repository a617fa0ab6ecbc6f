import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { accordionDoc } from './accordion.doc.ts';
import { Accordion, AccordionItem } from './accordion.tsx';

const meta: Meta<typeof Accordion> = {
  title: 'Controls/Accordion',
  component: Accordion,
  subcomponents: { AccordionItem },
  parameters: { part: accordionDoc },
  args: { headingLevel: 2 },
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <Accordion {...args}>
        {words.tabs.map((tab) => (
          <AccordionItem heading={tab} key={tab}>
            <p>{words.paragraph}</p>
          </AccordionItem>
        ))}
      </Accordion>
    );
  },
};
export default meta;

type Story = StoryObj<typeof Accordion>;

export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    const [first, second] = canvas.getAllByRole<HTMLDetailsElement>('group');
    if (!first || !second) throw new Error('The story needs two sections.');
    first.querySelector('summary')?.focus();
    await userEvent.tab();
    await expect(second.querySelector('summary')).toHaveFocus();
    await userEvent.click(second.querySelector('summary') ?? second);
    await expect([first.open, second.open]).toEqual([false, true]);
    await userEvent.click(second.querySelector('summary') ?? second);
  },
};

/** One button for all of them, which comes with script. */
export const AllAtOnce: Story = { args: { allButton: true } };

/** A section that opens closes the others: the browser does it. */
export const OneAtATime: Story = {
  args: { exclusive: true },
  play: async ({ canvas, userEvent }) => {
    const [first, second] = canvas.getAllByRole<HTMLDetailsElement>('group');
    if (!first || !second) throw new Error('The story needs two sections.');
    await userEvent.click(first.querySelector('summary') ?? first);
    await userEvent.click(second.querySelector('summary') ?? second);
    await expect([first.open, second.open]).toEqual([false, true]);
    await userEvent.click(second.querySelector('summary') ?? second);
  },
};

export const LongText: Story = {
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <Accordion {...args}>
        <AccordionItem heading={words.longQuestion} defaultOpen>
          <p>{words.longHelp}</p>
        </AccordionItem>
      </Accordion>
    );
  },
};

export const States: Story = statesStory({
  variants: {
    Closed: ({ words }) => (
      <Accordion>
        <AccordionItem heading={words.section}>{words.lead}</AccordionItem>
      </Accordion>
    ),
    Open: ({ words }) => (
      <Accordion>
        <AccordionItem heading={words.section} defaultOpen>
          {words.lead}
        </AccordionItem>
      </Accordion>
    ),
  },
  without: ['disabled', 'read-only', 'invalid', 'loading'],
});
