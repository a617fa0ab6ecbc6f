import { ONE_FORM_PER_PAGE, type Story } from '../examples/story.examples.tsx';
import { besideQuestions } from './examples/beside.examples.ts';
import * as layout from './examples/layout.examples.ts';
import { widgetStory } from './examples/widget-story.examples.tsx';

export default {
  title: 'Questionnaire/Layout',
  parameters: ONE_FORM_PER_PAGE,
};

export const Beside: Story = widgetStory(besideQuestions);
export const BesideInvalid: Story = widgetStory(besideQuestions, 'invalid');
export const OptionsAsColumns: Story = widgetStory(layout.optionColumns, 'answered');
export const OptionsAsColumnsInvalid: Story = widgetStory(layout.optionColumns, 'invalid');
export const OptionsAsRows: Story = widgetStory(layout.optionRows, 'answered');
export const Grid: Story = widgetStory(layout.jawGrid, 'answered');
export const GridInvalid: Story = widgetStory(layout.jawGrid, 'invalid');
export const GroupTable: Story = widgetStory(layout.medicineTable, 'answered', (session) => {
  for (const name of ['B', 'C']) {
    session.answer(`${session.addInstance('medicine')}/name`, [{ kind: 'string', value: name }]);
  }
});
export const GroupTableEmpty: Story = widgetStory(layout.medicineTable);
export const GroupTableInvalid: Story = widgetStory(layout.medicineTable, 'invalid');
export const Tabs: Story = widgetStory(layout.healthTabs);
export const TabsInvalid: Story = widgetStory(layout.healthTabs, 'invalid');
export const Collapsible: Story = widgetStory(layout.closableGroup);
export const CollapsibleInvalid: Story = widgetStory(layout.closableGroup, 'invalid');
