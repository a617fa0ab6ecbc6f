import type { PartDoc } from '../stories/part-doc.ts';

export const tabsDoc: PartDoc = {
  purpose:
    'A few views of one thing, of which one is looked at at a time: before, on the day, afterwards. Without script all of them are open, one below the other.',
  notFor: [
    { when: 'Readers need all of it, or compare the views', use: 'Headings, one below the other.' },
    { when: 'They are steps', use: 'Pages with `StepProgress`. Tabs may be opened in any order.' },
    { when: 'They lead to other pages', use: 'A list of links.' },
    { when: 'There are more than about five', use: 'A list of links, or `Accordion`.' },
    { when: 'One holds a question of a form', use: 'One page: what is wrong in a closed tab is found by nobody.' },
  ],
  anatomy: [
    { name: 'Tabs', element: 'div', className: 'osseo-tabs' },
    { name: 'TabsList', element: 'div', className: 'osseo-tabs-list' },
    {
      name: 'TabsTab',
      element: 'button',
      className: 'osseo-tabs-tab',
      attributes: { 'data-state': 'active, inactive' },
    },
    {
      name: 'TabsPanel',
      element: 'div',
      className: 'osseo-tabs-panel',
      attributes: { 'data-state': 'active, inactive' },
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Moves to the open tab, then into its panel.' },
    {
      keys: 'Arrow right, Arrow left',
      does: 'Open the next tab or the one before; from right to left they change places.',
    },
    { keys: 'Home, End', does: 'Open the first tab, or the last.' },
  ],
  gaps: [
    'An address cannot open a tab by itself; keep the open tab in `value` for that.',
    'Only the open panel is printed, below the name of its tab.',
  ],
};
