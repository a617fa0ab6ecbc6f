import { en as controls } from '@osseo/ui/messages/en';
import type { DraftMessages } from './draft-messages.ts';
import type { EarlierMessages } from './earlier-messages.ts';
import type { HistoryMessages } from './history-messages.ts';
import type { PagesMessages } from './pages-messages.ts';
import type { QuestionnaireMessages } from './questionnaire-messages.ts';
import type { RecordMessages } from './record-messages.ts';
import type { WidgetMessages } from './widget-messages.ts';

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
  allOptional: 'These questions are all optional.',
  date: { day: 'Day', month: 'Month', year: 'Year' },
  time: 'Time',
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
      time: 'Write the time.',
      group: 'Answer at least one of these questions.',
    },
    orSayUnknown: 'If you are not sure, choose “{reason}”.',
    unreadable: {
      number: 'Write this as a number, such as 7 or 7.5.',
      date: 'Write the date in numbers, with 4 digits for the year.',
      moment: 'Write the date in numbers, and the time such as 14:30.',
      time: 'Write the time in hours and minutes, such as 14:30.',
      url: 'Write the whole web address, such as https://clinic.example.',
      other: 'Write this answer in another way.',
    },
    'no-such-date': 'This date does not exist. Check the day and the month.',
    'no-such-time': 'This time does not exist. Check the hours and the minutes.',
    'year-too-short': 'Write the year with 4 digits.',
    'not-whole': 'Write a whole number, without a decimal point.',
    number: {
      'below-min': 'Check this number. It should be {min} or more.',
      'above-max': 'Check this number. It should be {max} or less.',
      outside: 'Check this number. It should be between {min} and {max}.',
    },
    date: {
      'below-min': 'Check this date. It should be {min} or later.',
      'above-max': 'Check this date. It should be {max} or earlier.',
      outside: 'Check this date. It should be between {min} and {max}.',
    },
    time: {
      'below-min': 'Check this time. It should be {min} or later.',
      'above-max': 'Check this time. It should be {max} or earlier.',
      outside: 'Check this time. It should be between {min} and {max}.',
    },
    'too-long': {
      one: 'Make this shorter. {count} character fits here.',
      other: 'Make this shorter. {count} characters fit here.',
    },
    'too-short': {
      one: 'Write a little more. This needs {count} character or more.',
      other: 'Write a little more. This needs {count} characters or more.',
    },
    'wrong-format': 'Check how this is written. It does not have the form that is asked for.',
    'too-many-decimals': {
      one: 'Write this with {count} digit after the decimal point at most.',
      other: 'Write this with {count} digits after the decimal point at most.',
    },
    'too-few': {
      answers: { one: 'Give {count} answer or more.', other: 'Give {count} answers or more.' },
      entries: { one: 'Fill in {count} entry or more.', other: 'Fill in {count} entries or more.' },
    },
    'too-many': {
      answers: { one: 'Give {count} answer at most.', other: 'Give {count} answers at most.' },
      entries: { one: 'Keep {count} entry at most.', other: 'Keep {count} entries at most.' },
    },
    'wrong-file-type': 'Choose another file. It should be one of these kinds: {types}.',
    'file-too-large': 'Choose a smaller file. It can have {size} MB at most.',
    'not-an-option': 'Choose an answer from the list.',
    'exclusive-option': 'Choose only “{option}”, or only the other answers.',
    'unit-missing': 'Choose the unit of this number.',
    unsigned: 'Sign here.',
    'file-on-its-way': 'The file is not there yet. Wait a moment, then try again.',
    constraint: 'Check this answer. It does not fit with the others.',
  },
  review: {
    change: 'Change',
    notAnswered: 'Not answered',
    unreadable: '{text} (please check)',
    otherQuestions: 'Other questions',
  },
};

/** The words of `FormHistory` in English. */
export const enHistory: HistoryMessages = {
  label: 'Your last steps',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone: your answer to “{question}”.',
  redone: 'Done again: your answer to “{question}”.',
  undoneStep: 'The last step was undone.',
  redoneStep: 'The step was done again.',
};

/** The words of `earlierRenderers` in English. */
export const enEarlier: EarlierMessages = {
  lastTime: 'Last time: {answer}',
  lastTimeOn: 'Last time ({date}): {answer}',
  separator: ', ',
  use: 'Use this answer',
  used: 'Your last answer to “{question}” was filled in.',
};

/** The words of widgets and of what a form says beside its questions. */
export const enWidgets: WidgetMessages = {
  more: 'More about this',
  helpLink: 'More about this question',
  otherSite: '(opens beside this form)',
  category: { instructions: 'How to answer', security: 'About your privacy' },
  scale: 'From {lower} to {upper}',
  table: {
    change: 'Change the list',
    up: 'Move up',
    down: 'Move down',
    moved: '{group} is now number {number}.',
    choice: '{question}: {option}',
  },
  openFile: 'Open the file',
  spinner: { less: 'Less', more: 'More' },
  files: {
    kept: 'Files that you gave before',
    remove: 'Remove {name}',
    failed: '“{name}” could not be added. Choose it again.',
    unnamed: 'File',
  },
  signature: {
    title: 'Signature',
    help: 'You sign the answers above. If one of them changes, you sign again.',
    helpForm: 'You sign all your answers. If one of them changes, you sign again.',
    name: 'Your full name',
    drawn: 'A signature drawn by hand',
    signedBy: 'Signed by {name}, {date}',
    signedOn: 'Signed, {date}',
    missing: 'Not signed',
    again: 'Take back and sign again',
    undone: 'An answer changed, so your signature was taken back. Please sign again.',
  },
  reference: 'Write the name. Your clinic finds the right entry for it.',
  controls,
};

/** The words of `FormRecord`, which clinicians read, in English. */
export const enRecord: RecordMessages = {
  label: 'What to look at',
  unanswered: { one: '{count} question without an answer', other: '{count} questions without an answer' },
  unknown: { one: '{count} answer “I don’t know”', other: '{count} answers “I don’t know”' },
  inPerson: {
    one: '{count} answer to be talked about in person',
    other: '{count} answers to be talked about in person',
  },
  changed: { one: '{count} answer differs from before', other: '{count} answers differ from before' },
  marks: { unanswered: 'Not answered', unknown: 'Not known', inPerson: 'In person', changed: 'Changed', added: 'New' },
  before: 'Before: {answer}',
  beforeOn: 'Before ({date}): {answer}',
  separator: ', ',
};

/** The words of `FormPages` in English. */
export const enPages: PagesMessages = {
  back: 'Back',
  next: 'Continue',
  check: 'Check your answers',
  send: 'Send',
  pages: 'Pages of this form',
  otherQuestions: 'Other questions',
  reviewTitle: 'Check your answers before you send them',
};

/** The words of `FormDraft` in English. */
export const enDraft: DraftMessages = {
  none: 'Your answers are kept nowhere until you send them. Finish now, or print this page.',
  server: 'Your answers are saved with your clinic as you go.',
  unsaved: 'Not saved yet',
  saving: 'Saving…',
  saved: 'Saved',
  failed: 'Not saved. Nothing is lost: your answers are still on this page. Check your connection, then try again.',
  retry: 'Try again',
  stale: 'Your answers were changed in another window. Nothing was written over. Load this page again to see them.',
  over: 'These answers were sent, or are not kept any longer. Load this page again to go on.',
  reload: 'Load this page again',
  device: {
    offer: 'You can keep your answers on this device for {hours} hours, locked with a code.',
    begin: 'Keep my answers on this device',
    shared: 'Does anybody else use this device?',
    isShared: 'Yes, or I am not sure',
    isOwn: 'No, only I do',
    refused: 'Then nothing is kept on it. Finish now, or print this page.',
    code: 'Your code',
    codeHint: 'Write it down on paper. Without it nobody can open your answers, and nobody can give you a new one.',
    written: 'I have written it down',
    kept: 'Your answers are kept on this device, locked, until you send them, and for {hours} hours at most.',
    wipe: 'Delete my answers from this device',
    wiped: 'Your answers were deleted from this device.',
    found: 'Your answers from last time are on this device, locked with your code.',
    codeLabel: 'Your code',
    open: 'Open my answers',
    wrong: 'This code does not open them. Check each letter and digit.',
    opened: 'Your answers are open again.',
    unable: 'This browser cannot lock your answers, so it keeps none. Finish now, or print this page.',
  },
};
