import { chinImplant } from '../../../packages/procedures/src/catalogue/chin-implant/index.ts';
import { dentalImplant } from '../../../packages/procedures/src/catalogue/dental-implant/index.ts';
import type { Example } from '../../../packages/questionnaire/src/react/examples/example.examples.ts';
import { repeatingGroup, twoPages } from '../../../packages/questionnaire/src/react/examples/forms.examples.ts';
import * as questions from '../../../packages/questionnaire/src/react/examples/questions.examples.ts';
import { riskForm, type RiskForm, type RiskFormSection } from '../../../packages/risk-forms/src/index.ts';
import { storyWordsOf } from '../../../packages/risk-forms/src/react/story-words.examples.ts';
import type { Locale } from './languages.ts';

type QuestionnaireItem = NonNullable<RiskForm['questionnaire']['item']>[number];

export interface JourneyForm {
  readonly items: readonly QuestionnaireItem[];
  /** Why each question is asked, where the form says so. */
  readonly sections: readonly RiskFormSection[];
}

/**
 * Five pages: two of sample questions, one or two of a risk form of two procedures, and a list. Clinical sentences are
 * written in three languages; the Arabic form asks samples in their place, so that no page mixes two directions.
 */
export function journeyForm(locale: Locale): JourneyForm {
  const [about, home] = itemsOf(twoPages, locale);
  const { yesOrNo, yesNoOrNeither, oneOfSeveral, severalUnits, longText } = questions;
  const asked = [yesOrNo, yesNoOrNeither, oneOfSeveral, severalUnits, longText];
  const risk = locale === 'ar' ? samples(asked) : riskOf(locale, ['R01'], ['R27']);
  const items = [about, ...risk.items, ...itemsOf(repeatingGroup, locale), home].flatMap((item) => item ?? []);
  return { items, sections: risk.sections };
}

/** All that two procedures ask, or, in Arabic, one question of every kind. */
export function wholeForm(locale: Locale): JourneyForm {
  return locale === 'ar' ? samples(Object.values(questions)) : riskOf(locale);
}

function riskOf(locale: Locale, ...factors: readonly (readonly string[])[]): JourneyForm {
  const { words, catalogue, helpline } = storyWordsOf({ locale });
  const procedures = [dentalImplant, chinImplant].map(({ groups, riskFactors }, index) => ({
    groups,
    riskFactors: riskFactors.filter((id) => factors[index]?.includes(id) ?? true),
  }));
  const { questionnaire, sections } = riskForm(procedures, { words, catalogue, helplines: helpline });
  return { items: questionnaire.item ?? [], sections };
}

function samples(examples: readonly Example[]): JourneyForm {
  const all = examples.flatMap((example) => itemsOf(example, 'ar'));
  const known = new Set<string>();
  const once = all.filter(({ linkId }) => !known.has(linkId) && known.add(linkId));
  const page = (number: number, item: QuestionnaireItem[]): QuestionnaireItem => ({
    linkId: `page-${number}`,
    type: 'group',
    text: `أسئلة ${number}`,
    item,
  });
  const half = Math.ceil(once.length / 2);
  return { items: [page(1, once.slice(0, half)), page(2, once.slice(half))], sections: [] };
}

function itemsOf({ items }: Example, locale: Locale): readonly QuestionnaireItem[] {
  return items((words) => words[locale] ?? words.en);
}
