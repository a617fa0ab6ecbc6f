import { ONE_FORM_PER_PAGE, type Story } from '../examples/story.examples.tsx';
import * as controls from './examples/controls.examples.ts';
import { widgetStory } from './examples/widget-story.examples.tsx';

export default {
  title: 'Questionnaire/Controls',
  parameters: ONE_FORM_PER_PAGE,
};

/** One point. */
const A_PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

export const Numbers: Story = widgetStory(controls.numbers);
export const NumbersAnswered: Story = widgetStory(controls.numbers, 'answered');
export const NumbersInvalid: Story = widgetStory(controls.numbers, 'invalid');
export const Choices: Story = widgetStory(controls.choices);
export const ChoicesAnswered: Story = widgetStory(controls.choices, 'answered');
export const ChoicesInvalid: Story = widgetStory(controls.choices, 'invalid');
export const Files: Story = widgetStory(controls.files);
export const FilesAnswered: Story = widgetStory(controls.files, 'empty', (session) => {
  session.answer('photo', [
    { kind: 'attachment', value: { title: 'jaw.png', contentType: 'image/png', data: A_PICTURE } },
    { kind: 'attachment', value: { title: 'letter.pdf', contentType: 'application/pdf' } },
  ]);
});
