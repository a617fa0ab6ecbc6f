import type { Meta, StoryObj } from '@storybook/react-vite';
import { Link } from '../link/link.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { visuallyHiddenDoc } from './visually-hidden.doc.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

const meta: Meta<typeof VisuallyHidden> = {
  title: 'Controls/VisuallyHidden',
  component: VisuallyHidden,
  parameters: { part: visuallyHiddenDoc },
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <Link href="#change" variant="standalone">
        {words.change} <VisuallyHidden {...args}>{words.contact}</VisuallyHidden>
      </Link>
    );
  },
};
export default meta;

export const Default: StoryObj<typeof VisuallyHidden> = {};

/** Nothing of it is seen in any state. */
export const States: StoryObj<typeof VisuallyHidden> = statesStory({
  variants: {
    Plain: ({ id, words }) => (
      <Link href={`#${id}`} variant="standalone">
        {words.change} <VisuallyHidden>{words.contact}</VisuallyHidden>
      </Link>
    ),
  },
  without: ['disabled', 'read-only', 'invalid', 'loading'],
});
