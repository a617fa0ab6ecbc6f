import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { wordsOf } from '../stories/sample-words.ts';
import { Tabs, TabsList, TabsPanel, TabsTab } from './tabs.tsx';

const meta: Meta<typeof Tabs> = {
  title: 'Controls/Tabs',
  component: Tabs,
  subcomponents: { TabsList, TabsTab, TabsPanel },
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <Tabs defaultValue="tab-0" dir={globals['locale'] === 'ar' ? 'rtl' : 'ltr'} {...args}>
        <TabsList aria-label={words.title}>
          {words.tabs.map((tab, index) => (
            <TabsTab value={`tab-${index}`} key={tab}>
              {tab}
            </TabsTab>
          ))}
        </TabsList>
        {words.tabs.map((tab, index) => (
          <TabsPanel value={`tab-${index}`} key={tab}>
            {words.points[index]}
          </TabsPanel>
        ))}
      </Tabs>
    );
  },
};
export default meta;

type Story = StoryObj<typeof Tabs>;

export const Default: Story = {};

export const ByArrowKeys: Story = {
  play: async ({ canvas, userEvent }) => {
    const [first, second] = canvas.getAllByRole('tab');
    if (!first || !second) throw new Error('The story needs two tabs.');
    await userEvent.click(first);
    await userEvent.keyboard(document.documentElement.dir === 'rtl' ? '{ArrowLeft}' : '{ArrowRight}');
    await expect(second).toHaveAttribute('aria-selected', 'true');
  },
};
