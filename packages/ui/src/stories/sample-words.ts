import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { ko } from './words/ko.ts';

/** The languages that the stories can be looked at in. Arabic proves that the page can run from right to left. */
type StoryLocale = 'en' | 'ko' | 'ar';

/** Sample words for stories. No part holds a word of its own, and none of these is shipped. */
export interface SampleWords {
  readonly name: string;
  readonly nameHelp: string;
  readonly nameError: string;
  readonly optional: string;
  readonly longQuestion: string;
  readonly longHelp: string;
  readonly contact: string;
  readonly contactHelp: string;
  readonly contactError: string;
  readonly byPhone: string;
  readonly byPhoneHint: string;
  readonly byLetter: string;
  readonly byMessage: string;
  readonly or: string;
  readonly notSure: string;
  readonly yes: string;
  readonly no: string;
  readonly message: string;
  readonly cups: string;
  readonly cupsUnit: string;
  readonly visitDate: string;
  readonly visitDateHelp: string;
  readonly visitDateError: string;
  readonly dateLabels: Readonly<Record<'day' | 'month' | 'year', string>>;
  readonly dateOrder: readonly ('day' | 'month' | 'year')[];
  readonly city: string;
  readonly cities: readonly string[];
  readonly proceed: string;
  readonly back: string;
  readonly save: string;
  readonly remove: string;
  readonly problem: string;
  readonly emergency: string;
  readonly emergencyTitle: string;
  readonly emergencyText: string;
  readonly sameDay: string;
  readonly sameDayTitle: string;
  readonly sameDayText: string;
  readonly normal: string;
  readonly normalTitle: string;
  readonly normalText: string;
  readonly note: string;
  readonly noteText: string;
  readonly moreAbout: string;
  readonly moreText: string;
  readonly change: string;
  readonly draft: string;
  readonly states: Readonly<Record<'neutral' | 'accent' | 'caution' | 'danger', string>>;
  readonly step: string;
  readonly fewPeople: string;
  readonly somePeople: string;
  readonly manyPeople: string;
  readonly skip: string;
  readonly nothing: string;
  readonly nothingText: string;
  readonly tableCaption: string;
  readonly tableHead: readonly string[];
  readonly tableRows: readonly (readonly string[])[];
  readonly tabs: readonly string[];
  readonly title: string;
  readonly lead: string;
  readonly section: string;
  readonly paragraph: string;
  readonly points: readonly string[];
}

const WORDS: Readonly<Record<StoryLocale, SampleWords>> = { en, ko, ar };

/** The words of the language that the toolbar of the Storybook chose. */
export function wordsOf(globals: Readonly<Record<string, unknown>>): SampleWords {
  const locale = globals['locale'];
  return locale === 'ko' || locale === 'ar' ? WORDS[locale] : WORDS.en;
}
