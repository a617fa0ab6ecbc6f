import type { Session } from '../engine/model/session.ts';
import * as forms from './examples/forms.examples.ts';
import { formStory, ONE_FORM_PER_PAGE, sessionStory, type Story } from './examples/story.examples.tsx';
import { FormProgress } from './form-progress.tsx';
import { FormRoot } from './form-root.tsx';
import { QuestionnaireForm } from './questionnaire-form.tsx';
import { FormReview } from './review/form-review.tsx';

export default {
  title: 'Questionnaire/Form',
  component: QuestionnaireForm,
  // It takes every prop of `FormRoot`, which its own list does not repeat.
  subcomponents: { FormRoot },
  parameters: ONE_FORM_PER_PAGE,
};

export const Empty: Story = formStory(forms.twoPages);
export const Answered: Story = formStory(forms.twoPages, 'answered');

export const WithErrorSummary: Story = formStory(forms.twoPages, 'invalid');

/** The words of the form say which language they are in, and run their own way. */
export const InAnotherLanguage: Story = {
  ...formStory({ ...forms.twoPages, language: 'en' }, 'invalid'),
  globals: { locale: 'ar' },
};

export const OnePage: Story = formStory(forms.twoPages, 'empty', { page: 'home' });

export const QuestionsThatComeAndGo: Story = formStory(forms.chain);
export const QuestionsThatComeAndGoAnswered: Story = formStory(forms.chain, 'answered');

export const RepeatingGroup: Story = formStory(forms.repeatingGroup, 'answered');
export const RepeatingGroupInvalid: Story = formStory(forms.repeatingGroup, 'invalid');
const twice = (session: Session) => void session.addInstance('child');
export const RepeatingGroupTwice: Story = formStory(forms.repeatingGroup, 'answered', {}, twice);
export const RepeatingGroupTwiceInvalid: Story = formStory(forms.repeatingGroup, 'invalid', {}, twice);

export const RequiredGroup: Story = formStory(forms.requiredGroup);
export const RequiredGroupInvalid: Story = formStory(forms.requiredGroup, 'invalid');

export const Unsupported: Story = formStory(forms.unsupported);

export const Review: Story = sessionStory(forms.twoPages, 'answered', (session, language) => (
  <FormRoot session={session} {...language}>
    <FormProgress value={3} max={3} />
    <FormReview changeHref={(section) => `#${section}`} />
  </FormRoot>
));

export const ReviewOfNothing: Story = sessionStory(forms.twoPages, 'empty', (session, language) => (
  <FormRoot session={session} {...language}>
    <FormReview />
  </FormRoot>
));

export const ReviewOfWhatCannotBeRead: Story = sessionStory(forms.chain, 'invalid', (session, language) => (
  <FormRoot session={session} {...language}>
    <FormReview changeHref={(section) => `#${section}`} />
  </FormRoot>
));

export const Progress: Story = sessionStory(forms.twoPages, 'empty', (session, language) => (
  <FormRoot session={session} {...language}>
    <FormProgress value={2} max={5} />
  </FormRoot>
));
