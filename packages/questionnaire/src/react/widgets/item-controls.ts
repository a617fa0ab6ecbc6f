/**
 * What becomes of each control that a form may propose, by the code of FHIR's `itemControl` (R4, R5 and SDC). `test` is
 * the file under `src` and the title of the test that shows it. A control that is `undefined` in `how` is not heard.
 */
export interface ItemControlSupport {
  readonly code: string;
  readonly on: 'group' | 'text' | 'question';
  /** How it is shown; missing where the item is shown as if nothing was proposed. */
  readonly how?: string;
  readonly test: readonly [file: string, title: string];
}

const NUMBERS = 'react/widgets/numbers/numbers.test.tsx';
const CHOICES = 'react/widgets/choices/choices.test.tsx';
const TABLES = 'react/widgets/tables/tables.test.tsx';
const GROUPS = 'react/widgets/groups/groups.test.tsx';
const BESIDE = 'react/widgets/presentation/presentation.test.tsx';
const HINTS = 'react/widgets/hints.test.tsx';
const PAGES = 'engine/form-post/pages.test.ts';
const besideIt = [BESIDE, 'shows what belongs to a control beside it, once, and not below the question'] as const;
const reads = [HINTS, 'asks for no more of a date than the form wants'] as const;
const onAllPages = [PAGES, 'all have what the form wants at their head and foot, which alone makes no page'] as const;

export const ITEM_CONTROLS: readonly ItemControlSupport[] = [
  { code: 'list', on: 'group', how: 'one below the other', test: [HINTS, 'shows a list as it shows any group'] },
  {
    code: 'table',
    on: 'group',
    how: 'a table of questions and options',
    test: [TABLES, 'are rows of a table with a column per option, each named by both'],
  },
  {
    code: 'htable',
    on: 'group',
    how: 'a table of questions and options, the other way round',
    test: [TABLES, 'are columns where the form wants them so'],
  },
  {
    code: 'atable',
    on: 'group',
    how: 'a table with a row per question',
    test: [HINTS, 'shows answers as columns, also of one question'],
  },
  {
    code: 'gtable',
    on: 'group',
    how: 'a table with a row per entry',
    test: [TABLES, 'adds, moves and takes away rows, says so, and keeps the focus near'],
  },
  {
    code: 'grid',
    on: 'group',
    how: 'a table with a row per group',
    test: [TABLES, 'are rows of a table, whose fields are named by their own words'],
  },
  { code: 'header', on: 'group', how: 'at the head of every page', test: onAllPages },
  { code: 'footer', on: 'group', how: 'at the foot of every page', test: onAllPages },
  {
    code: 'page',
    on: 'group',
    how: 'a page of its own',
    test: [PAGES, 'are its groups, with the words that stand before them; words at the end go with the last'],
  },
  {
    code: 'tab-container',
    on: 'group',
    how: 'tabs',
    test: [GROUPS, 'are named by their short texts, and show one at a time'],
  },
  { code: 'inline', on: 'text', how: 'between the questions', test: [HINTS, 'shows words in line where they stand'] },
  { code: 'prompt', on: 'text', how: 'above the control', test: besideIt },
  { code: 'unit', on: 'text', how: 'after the field', test: besideIt },
  { code: 'lower', on: 'text', how: 'at the lower end of the scale', test: besideIt },
  { code: 'upper', on: 'text', how: 'at the upper end of the scale', test: besideIt },
  { code: 'flyover', on: 'text', how: 'opened by a button', test: besideIt },
  { code: 'legal', on: 'text', how: 'above the control', test: besideIt },
  { code: 'help', on: 'text', how: 'describes the control', test: besideIt },
  { code: 'autocomplete', on: 'question', how: 'a field with a list', test: [CHOICES, 'are those of the form'] },
  {
    code: 'lookup',
    on: 'question',
    how: 'a field with a list',
    test: [HINTS, 'looks up, and selects several, in a list in which one writes'],
  },
  {
    code: 'drop-down',
    on: 'question',
    how: 'a list that opens',
    test: [HINTS, 'opens a list for few options as well'],
  },
  {
    code: 'multi-select',
    on: 'question',
    how: 'a field with a list',
    test: [HINTS, 'looks up, and selects several, in a list in which one writes'],
  },
  { code: 'check-box', on: 'question', how: 'checkboxes', test: [CHOICES, 'is a yes or unanswered, and never a no'] },
  {
    code: 'radio-button',
    on: 'question',
    how: 'radio buttons',
    test: [HINTS, 'has a radio button for each of many options'],
  },
  {
    code: 'slider',
    on: 'question',
    how: 'a slider',
    test: [NUMBERS, 'is unanswered until somebody answers, and says so'],
  },
  {
    code: 'spinner',
    on: 'question',
    how: 'a field with two buttons',
    test: [NUMBERS, 'begins near 0, goes step by step, and stops at its limits'],
  },
  { code: 'text-box', on: 'question', how: 'a field', test: [HINTS, 'takes words in a field'] },
  { code: 'yearMonth', on: 'question', how: 'fields for the month and the year', test: reads },
  { code: 'year', on: 'question', how: 'a field for the year', test: reads },
];

/** How many controls are heard, of those that a form may propose. */
export function countItemControls(): { readonly supported: number; readonly of: number } {
  return { supported: ITEM_CONTROLS.filter(({ how }) => how !== undefined).length, of: ITEM_CONTROLS.length };
}
