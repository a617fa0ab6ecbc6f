import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { skipLinkDoc } from './skip-link.doc.ts';
import { SkipLink } from './skip-link.tsx';

const meta: Meta<typeof SkipLink> = {
  title: 'Controls/SkipLink',
  component: SkipLink,
  parameters: { part: skipLinkDoc },
  render: (args, { globals, viewMode }) => {
    const words = wordsOf(globals);
    // A page of documentation is a main part already, and has one.
    const Main = viewMode === 'docs' ? 'div' : 'main';
    return (
      <>
        <SkipLink {...args} href="#main">
          {words.skip}
        </SkipLink>
        <Main id="main" tabIndex={-1}>
          {words.paragraph}
        </Main>
      </>
    );
  },
};
export default meta;

type Story = StoryObj<typeof SkipLink>;

/** Press Tab to see it. */
export const Default: Story = {};

/** On a page of several stories nothing has focus: there the first one is to be tried. */
export const Focused: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link')).toHaveFocus();
  },
};

/** It is out of sight until it has focus, and so are its other states. */
export const States: Story = statesStory({
  variants: {
    Plain: ({ id, words }) => (
      <div className="osseo-stack">
        <SkipLink href={`#${id}`}>{words.skip}</SkipLink>
        <p id={id}>{words.paragraph}</p>
      </div>
    ),
  },
  without: ['disabled', 'read-only', 'invalid', 'loading'],
});
