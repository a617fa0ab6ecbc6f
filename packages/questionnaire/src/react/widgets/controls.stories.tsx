import { ONE_FORM_PER_PAGE, type Story } from '../examples/story.examples.tsx';
import * as controls from './examples/controls.examples.ts';
import { widgetStory } from './examples/widget-story.examples.tsx';

export default {
  title: 'Questionnaire/Controls',
  parameters: ONE_FORM_PER_PAGE,
};

export const Numbers: Story = widgetStory(controls.numbers);
export const NumbersAnswered: Story = widgetStory(controls.numbers, 'answered');
export const NumbersInvalid: Story = widgetStory(controls.numbers, 'invalid');
export const Choices: Story = widgetStory(controls.choices);
export const ChoicesAnswered: Story = widgetStory(controls.choices, 'answered');
export const ChoicesInvalid: Story = widgetStory(controls.choices, 'invalid');
