import type { IconName } from '../icon/icon.tsx';

/** What each drawing says. A drawing without a meaning does not compile, and one meaning has one drawing. */
export const ICON_MEANINGS: Readonly<Record<IconName, string>> = {
  alert: 'Something is wrong, or must not be overlooked. Always beside words that say what.',
  'arrow-back': 'To what was before: the last page, the last month.',
  'arrow-forward': 'On to what comes next.',
  calendar: 'A day, or a choice of one.',
  check: 'Done, or as it should be.',
  chevron: 'There is more here: it opens below, or leads further in.',
  clock: 'How long something takes, or at what time it is.',
  close: 'Puts away what lies over the page. Not for “delete”.',
  document: 'A text to read or to sign.',
  download: 'A file that the reader keeps.',
  edit: 'To change what was written.',
  external: 'Leads out of this site.',
  globe: 'The choice of a language. No flags: a language is no country.',
  info: 'Good to know, and not urgent.',
  menu: 'The navigation, where there is no room to show it.',
  minus: 'One less, or less of it.',
  person: 'Somebody: a patient, a surgeon, an account.',
  phone: 'A telephone number to call.',
  plus: 'One more, or more of it.',
  print: 'On paper.',
  question: 'Help, or a question to ask.',
  search: 'To look for something by its name.',
  tooth: 'Teeth and what is done to them. A sign, and no anatomy.',
};
