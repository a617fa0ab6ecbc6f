import type { Meta, StoryObj } from '@storybook/react-vite';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { linkDoc } from './link.doc.ts';
import { Link } from './link.tsx';

const meta: Meta<typeof Link> = {
  title: 'Controls/Link',
  component: Link,
  parameters: { part: linkDoc },
  argTypes: { variant: { control: 'inline-radio', options: ['inline', 'standalone'] } },
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <p className="osseo-prose">
        {words.lead}{' '}
        <Link href="#next" {...args}>
          {words.title}
        </Link>
      </p>
    );
  },
};
export default meta;

type Story = StoryObj<typeof Link>;

export const Default: Story = {};

export const Standalone: Story = {
  args: { variant: 'standalone' },
  render: (args, { globals }) => (
    <Link href="#next" {...args}>
      {wordsOf(globals).title}
    </Link>
  ),
};

/** The mark is for those who see, its words for those who hear. */
export const External: Story = {
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <p className="osseo-prose">
        {words.lead}{' '}
        <Link href="https://example.org/hospitals" external={words.elsewhere} {...args}>
          {words.hospitals}
        </Link>
      </p>
    );
  },
};

/** Links below each other are each as high as a finger. */
export const Together: Story = {
  render: (args, { globals }) => (
    <ul className="osseo-stack" data-gap="1">
      {wordsOf(globals).tabs.map((tab) => (
        <li key={tab}>
          <Link href={`#${tab}`} {...args} variant="standalone">
            {tab}
          </Link>
        </li>
      ))}
    </ul>
  ),
};

/** The link of a router keeps its own element. */
export const OfRouter: Story = {
  args: { variant: 'standalone' },
  render: (args, { globals }) => <Link {...args} render={<a href="#router">{wordsOf(globals).title}</a>} />,
};

export const States: Story = statesStory({
  variants: {
    Inline: ({ words }) => (
      <p className="osseo-prose">
        {words.lead} <Link href="#next">{words.title}</Link>
      </p>
    ),
    Standalone: ({ words }) => (
      <Link href="#next" variant="standalone">
        {words.title}
      </Link>
    ),
    External: ({ words }) => (
      <p className="osseo-prose">
        {words.lead}{' '}
        <Link href="https://example.org" external={words.elsewhere}>
          {words.hospitals}
        </Link>
      </p>
    ),
  },
  without: ['disabled', 'read-only', 'invalid', 'loading'],
});
