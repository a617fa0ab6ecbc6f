import type { QuestionnaireMessages } from './questionnaire-messages.ts';

/** The words of a form in English. */
export const en: QuestionnaireMessages = {
  yes: 'Yes',
  no: 'No',
  or: 'or',
  absent: {
    'asked-unknown': 'I don’t know',
    'asked-declined': 'I’d rather talk about it in person',
  },
  optional: '(optional)',
  date: { day: 'Day', month: 'Month', year: 'Year' },
  unit: 'Unit',
  chooseUnit: 'Choose a unit',
  chooseAnswer: 'Choose an answer',
  other: 'Something else',
  otherText: 'Write it in your own words',
  entryLabel: '{question}, answer {number}',
  repeat: {
    heading: '{group} {number}',
    add: 'Add another',
    remove: 'Remove',
    added: '{group} {number} was added.',
    removed: '{group} was removed.',
  },
  unsupported: 'This question cannot be shown here. Your clinic will ask you about it.',
  empty: 'There is nothing to answer here. You can go on.',
  submit: 'Continue',
  progress: 'Step {value} of {max}',
  announce: {
    questionsAdded: { one: 'A new question was added.', other: '{count} new questions were added.' },
    questionsRemoved: {
      one: 'A question that no longer applies was removed.',
      other: '{count} questions that no longer apply were removed.',
    },
  },
  summary: { title: 'Please check these answers', line: '{question} – {problem}' },
  problems: {
    required: {
      choose: 'Choose one answer.',
      chooseSome: 'Choose at least one answer.',
      write: 'Write an answer.',
      number: 'Write a number.',
      date: 'Write the date.',
      group: 'Answer at least one of these questions.',
    },
    orSayUnknown: 'If you are not sure, choose “{reason}”.',
    unreadable: {
      number: 'Write this as a number, such as 7 or 7.5.',
      date: 'Write the date in numbers, such as day 9, month 4, year 1985.',
      other: 'Write this answer in another way.',
    },
    noSuchDate: 'This date does not exist. Check the day and the month.',
    yearTooShort: 'Write the year with 4 digits, such as 1985.',
    notWhole: 'Write a whole number, without a decimal point.',
    number: {
      belowMin: 'Check this number. It should be {min} or more.',
      aboveMax: 'Check this number. It should be {max} or less.',
      outside: 'Check this number. It should be between {min} and {max}.',
    },
    date: {
      belowMin: 'Check this date. It should be {min} or later.',
      aboveMax: 'Check this date. It should be {max} or earlier.',
      outside: 'Check this date. It should be between {min} and {max}.',
    },
    tooLong: {
      one: 'Make this shorter. {count} character fits here.',
      other: 'Make this shorter. {count} characters fit here.',
    },
    notAnOption: 'Choose an answer from the list.',
    exclusiveOption: 'Choose only “{option}”, or only the other answers.',
    unitMissing: 'Choose the unit of this number.',
  },
  review: {
    change: 'Change',
    notAnswered: 'Not answered',
    unreadable: '{text} (please check)',
    otherQuestions: 'Other questions',
  },
};
