import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { tabsDoc } from './tabs.doc.ts';
import { Tabs, TabsList, TabsPanel, TabsTab } from './tabs.tsx';

const meta: Meta<typeof Tabs> = {
  title: 'Controls/Tabs',
  component: Tabs,
  subcomponents: { TabsList, TabsTab, TabsPanel },
  parameters: { part: tabsDoc },
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <Tabs defaultValue="tab-0" {...args}>
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

export const WithDisabled: Story = {
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    const [first, second, third] = words.tabs;
    return (
      <Tabs defaultValue="first" {...args}>
        <TabsList aria-label={words.title}>
          <TabsTab value="first">{first}</TabsTab>
          <TabsTab value="second">{second}</TabsTab>
          <TabsTab value="third" disabled>
            {third}
          </TabsTab>
        </TabsList>
        <TabsPanel value="first">{words.points[0]}</TabsPanel>
        <TabsPanel value="second">{words.points[1]}</TabsPanel>
        <TabsPanel value="third">{words.points[2]}</TabsPanel>
      </Tabs>
    );
  },
};

/** On a narrow screen the tabs wrap, so that none is out of sight. */
export const LongText: Story = {
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    const tabs = [words.title, words.section, words.contact, words.longQuestion];
    return (
      <Tabs defaultValue="tab-0" {...args}>
        <TabsList aria-label={words.title}>
          {tabs.map((tab, index) => (
            <TabsTab value={`tab-${index}`} key={tab}>
              {tab}
            </TabsTab>
          ))}
        </TabsList>
        {tabs.map((tab, index) => (
          <TabsPanel value={`tab-${index}`} key={tab}>
            {words.longHelp}
          </TabsPanel>
        ))}
      </Tabs>
    );
  },
};

export const ByArrowKeys: Story = {
  play: async ({ canvas, userEvent }) => {
    const [first, second] = canvas.getAllByRole('tab');
    if (!first || !second) throw new Error('The story needs two tabs.');
    await userEvent.click(first);
    await userEvent.keyboard(document.documentElement.dir === 'rtl' ? '{ArrowLeft}' : '{ArrowRight}');
    await expect(second).toHaveAttribute('aria-selected', 'true');
  },
};

/** Pressed and under the pointer is the second tab; disabled is the last. */
export const States: Story = statesStory({
  variants: {
    Plain: ({ words, disabled }) => (
      <Tabs defaultValue="tab-0">
        <TabsList aria-label={words.title}>
          {words.tabs.map((tab, index) => (
            <TabsTab value={`tab-${index}`} disabled={disabled && index === 2} key={tab}>
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
    ),
  },
  without: ['read-only', 'invalid', 'loading'],
  target: 'button:nth-of-type(2)',
});
