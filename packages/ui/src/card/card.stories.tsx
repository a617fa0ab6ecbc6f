import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Badge } from '../badge/badge.tsx';
import { Button } from '../button/button.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { cardDoc } from './card.doc.ts';
import { Card } from './card.tsx';

const meta: Meta<typeof Card> = {
  title: 'Controls/Card',
  component: Card,
  parameters: { part: cardDoc },
  args: { headingLevel: 2 },
  render: (args, { globals }) => {
    const [visit] = wordsOf(globals).sheets.visits;
    return (
      <Card {...args} title={<a href="#visit">{visit?.title}</a>} label={visit?.when}>
        <p>{visit?.text}</p>
      </Card>
    );
  },
};
export default meta;

type Story = StoryObj<typeof Card>;

/** Pressed anywhere but on the words of the body, it leads where its title leads. */
export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    const card = canvasElement.querySelector('.osseo-card');
    const link = canvas.getByRole('link');
    const { right, bottom } = (card as Element).getBoundingClientRect();
    await expect(document.elementFromPoint(right - 8, bottom - 8)).toBe(link);
    const text = canvas.getByText(/./u, { selector: 'p' });
    const { left, top } = text.getBoundingClientRect();
    await expect(document.elementFromPoint(left + 4, top + 8)).toBe(text);
  },
};

export const WithAction: Story = {
  render: (args, { globals }) => {
    const { visits, see } = wordsOf(globals).sheets;
    return (
      <Card
        {...args}
        title={visits[1]?.title}
        label={<Badge tone="accent">{visits[1]?.state}</Badge>}
        action={<Button variant="secondary">{see}</Button>}
      >
        <p>{visits[1]?.text}</p>
      </Card>
    );
  },
};

export const InAList: Story = {
  render: (args, { globals }) => (
    <ul className="osseo-stack">
      {wordsOf(globals).sheets.visits.map(({ title, when, text }) => (
        <Card {...args} render={<li />} title={<a href="#visit">{title}</a>} label={when} key={title}>
          <p>{text}</p>
        </Card>
      ))}
    </ul>
  ),
};

export const LongText: Story = {
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <Card {...args} title={<a href="#long">{words.longQuestion}</a>}>
        <p>{words.longHelp}</p>
      </Card>
    );
  },
};

export const States: Story = statesStory({
  variants: {
    'That leads on': ({ words }) => (
      <Card title={<a href="#visit">{words.sheets.visits[0]?.title}</a>} label={words.sheets.visits[0]?.when}>
        <p>{words.sheets.visits[0]?.text}</p>
      </Card>
    ),
    'With an action': ({ words, disabled }) => (
      <Card
        title={words.sheets.visits[1]?.title}
        action={
          <Button variant="secondary" disabled={disabled}>
            {words.sheets.see}
          </Button>
        }
      >
        <p>{words.sheets.visits[1]?.text}</p>
      </Card>
    ),
  },
  without: ['read-only', 'invalid', 'loading'],
});
