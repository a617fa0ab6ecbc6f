import * as questions from './examples/questions.examples.ts';
import { formStory, ONE_FORM_PER_PAGE, type Story } from './examples/story.examples.tsx';
import { FormRoot } from './form-root.tsx';
import { QuestionnaireForm } from './questionnaire-form.tsx';

export default {
  title: 'Questionnaire/Questions',
  component: QuestionnaireForm,
  subcomponents: { FormRoot },
  parameters: ONE_FORM_PER_PAGE,
};

export const YesOrNo: Story = formStory(questions.yesOrNo);
export const YesOrNoInvalid: Story = formStory(questions.yesOrNo, 'invalid');

export const WithHelpAndWaysNotToAnswer: Story = formStory(questions.yesNoOrNeither);
export const WithHelpAndWaysNotToAnswerAnswered: Story = formStory(questions.yesNoOrNeither, 'answered');
export const WithHelpAndWaysNotToAnswerInvalid: Story = formStory(questions.yesNoOrNeither, 'invalid');

export const OneOfSeveral: Story = formStory(questions.oneOfSeveral);
export const OneOfSeveralAnswered: Story = formStory(questions.oneOfSeveral, 'answered');
export const OneOfSeveralInvalid: Story = formStory(questions.oneOfSeveral, 'invalid');

export const AnyOfSeveral: Story = formStory(questions.anyOfSeveral);
export const AnyOfSeveralAnswered: Story = formStory(questions.anyOfSeveral, 'answered');
export const AnyOfSeveralInvalid: Story = formStory(questions.anyOfSeveral, 'invalid');

export const AnyOrNone: Story = formStory(questions.anyOrNone);
export const AnyOrNoneAnswered: Story = formStory(questions.anyOrNone, 'answered');

/** What only a page without script lets somebody choose. */
const BOTH = [
  ['pets', 'cat'],
  ['pets', 'none'],
] as const;
export const AnyOrNoneInvalid: Story = formStory({ ...questions.anyOrNone, invalid: BOTH }, 'invalid');

export const OneOfMany: Story = formStory(questions.oneOfMany);
export const OneOfManyAnswered: Story = formStory(questions.oneOfMany, 'answered');
export const OneOfManyInvalid: Story = formStory(questions.oneOfMany, 'invalid');

export const OneOrOther: Story = formStory(questions.oneOrOther);
export const OneOrOtherAnswered: Story = formStory(questions.oneOrOther, 'answered');
export const OneOrOtherInvalid: Story = formStory(questions.oneOrOther, 'invalid');
export const SeveralAndOther: Story = formStory(questions.severalAndOther, 'answered');

export const WholeNumber: Story = formStory(questions.wholeNumber);
export const WholeNumberAnswered: Story = formStory(questions.wholeNumber, 'answered');
export const WholeNumberInvalid: Story = formStory(questions.wholeNumber, 'invalid');

export const DecimalNumber: Story = formStory(questions.decimalNumber);
export const DecimalNumberAnswered: Story = formStory(questions.decimalNumber, 'answered');
export const DecimalNumberInvalid: Story = formStory(questions.decimalNumber, 'invalid');

export const OneUnit: Story = formStory(questions.oneUnit, 'answered');
export const OneUnitInvalid: Story = formStory(questions.oneUnit, 'invalid');
export const SeveralUnits: Story = formStory(questions.severalUnits, 'answered');
export const SeveralUnitsInvalid: Story = formStory(questions.severalUnits, 'invalid');

export const OpenUnits: Story = formStory(questions.openUnits, 'answered');
export const OpenUnitsInvalid: Story = formStory(questions.openUnits, 'invalid');

export const AskedDate: Story = formStory(questions.date);
export const AskedDateAnswered: Story = formStory(questions.date, 'answered');
export const AskedDateInvalid: Story = formStory(questions.date, 'invalid');

/** A time goes with its zone, which no one types. */
const NINE_THIRTY = [...questions.moment.answered, ['fall.time', '09:30'], ['fall.zone', '+09:00']] as const;
export const Moment: Story = formStory(questions.moment);
export const MomentAnswered: Story = formStory({ ...questions.moment, answered: NINE_THIRTY }, 'answered');
export const MomentInvalid: Story = formStory(questions.moment, 'invalid');

export const TimeOfDay: Story = formStory(questions.timeOfDay);
export const TimeOfDayAnswered: Story = formStory(questions.timeOfDay, 'answered');
export const TimeOfDayInvalid: Story = formStory(questions.timeOfDay, 'invalid');

export const WebAddress: Story = formStory(questions.webAddress);
export const WebAddressAnswered: Story = formStory(questions.webAddress, 'answered');
export const WebAddressInvalid: Story = formStory(questions.webAddress, 'invalid');

export const Line: Story = formStory(questions.line, 'answered');
export const LineInvalid: Story = formStory(questions.line, 'invalid');
export const SeveralLines: Story = formStory(questions.severalLines, 'answered');
export const LongText: Story = formStory(questions.longText);
export const LongTextAnswered: Story = formStory(questions.longText, 'answered');
