import type { Meta, StoryObj } from '@storybook/react-vite';
import { Icon, ICON_NAMES } from './icon.tsx';

const meta: Meta<typeof Icon> = {
  title: 'Pictures/Icon',
  component: Icon,
  args: { name: 'tooth' },
  argTypes: { name: { control: 'select', options: ICON_NAMES } },
};
export default meta;

type Story = StoryObj<typeof Icon>;

export const Default: Story = {};

export const Labelled: Story = { args: { name: 'phone', label: 'Telephone' } };

/** All drawings. Those that point turn round in right-to-left text. */
export const All: Story = {
  render: () => (
    <ul className="osseo-stack" data-gap="2">
      {ICON_NAMES.map((name) => (
        <li className="osseo-cluster" key={name}>
          <Icon name={name} />
          {name}
        </li>
      ))}
    </ul>
  ),
};
