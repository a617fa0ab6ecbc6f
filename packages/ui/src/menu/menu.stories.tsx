import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { Icon } from '../icon/icon.tsx';
import { statesStory } from '../stories/states-matrix.tsx';
import { inFrame } from '../stories/in-frame.tsx';
import { wordsOf, type SampleWords } from '../stories/sample-words.ts';
import { MenuButton } from './menu-button.tsx';
import { MenuContext } from './menu-context.ts';
import { MenuItem, MenuSeparator } from './menu-item.tsx';
import { menuDoc } from './menu.doc.ts';
import { Menu } from './menu.tsx';

const meta: Meta<typeof Menu> = {
  title: 'Controls/Menu',
  component: Menu,
  subcomponents: { MenuButton, MenuItem, MenuSeparator },
  args: { onOpenChange: fn() },
  argTypes: { align: { control: 'inline-radio', options: ['start', 'end'] } },
  parameters: { part: menuDoc },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals).above;
    return (
      <>
        <MenuButton for={id}>{words.visit}</MenuButton>
        <Menu {...args} id={id}>
          <Items words={words} />
        </Menu>
      </>
    );
  },
};
export default meta;

type Story = StoryObj<typeof Menu>;

function Items({ words }: { words: SampleWords['above'] }) {
  return (
    <>
      <MenuItem>
        <Icon name="print" />
        {words.print}
      </MenuItem>
      <MenuItem
        render={
          <a href="#map">
            <Icon name="globe" />
            {words.map}
          </a>
        }
      />
      <MenuItem disabled>
        <Icon name="external" />
        {words.share}
      </MenuItem>
      <MenuSeparator />
      <MenuItem variant="danger">
        <Icon name="close" />
        {words.cancel}
      </MenuItem>
    </>
  );
}

export const Default: Story = {
  play: async ({ args, canvas, globals, userEvent }) => {
    const words = wordsOf(globals).above;
    const button = canvas.getByRole('button', { name: words.visit });
    await userEvent.click(button);
    await waitFor(() => expect(canvas.getByRole('menuitem', { name: words.print })).toHaveFocus());
    await userEvent.keyboard('{End}');
    await expect(canvas.getByRole('menuitem', { name: words.cancel })).toHaveFocus();

    await userEvent.keyboard('{Enter}');
    await expect(button).toHaveFocus();
    await expect(args.onOpenChange).toHaveBeenLastCalledWith(false, expect.objectContaining({ reason: 'item' }));
  },
};

export const Open: Story = { ...inFrame, args: { defaultOpen: true } };

/** A button that shows only a drawing has its name as a label, and the menu is in line with its end. */
export const BehindADrawing: Story = {
  ...inFrame,
  args: { defaultOpen: true, align: 'end' },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals).above;
    return (
      <>
        <MenuButton for={id} aria-label={words.visit}>
          <Icon name="menu" />
        </MenuButton>
        <Menu {...args} id={id}>
          <Items words={words} />
        </Menu>
      </>
    );
  },
};

/** The button, and the items of an open menu. */
export const States: Story = statesStory({
  variants: {
    Button: ({ id, words, disabled }) => (
      <>
        <MenuButton for={id} disabled={disabled}>
          {words.above.visit}
        </MenuButton>
        <Menu id={id}>
          <MenuItem>{words.above.print}</MenuItem>
        </Menu>
      </>
    ),
    Item: ({ words, disabled }) => (
      <MenuContext value={() => undefined}>
        <div className="osseo-menu" role="menu" aria-label={words.above.visit}>
          <MenuItem disabled={disabled}>
            <Icon name="print" />
            {words.above.print}
          </MenuItem>
        </div>
      </MenuContext>
    ),
    Danger: ({ words, disabled }) => (
      <MenuContext value={() => undefined}>
        <div className="osseo-menu" role="menu" aria-label={words.above.visit}>
          <MenuItem variant="danger" disabled={disabled}>
            <Icon name="close" />
            {words.above.cancel}
          </MenuItem>
        </div>
      </MenuContext>
    ),
  },
  without: ['read-only', 'invalid', 'loading'],
});
