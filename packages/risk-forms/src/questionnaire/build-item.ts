import type { CivilDate } from '@osseo/core';
import { ABSENT_REASONS_URL } from '@osseo/questionnaire/engine';
import type {
  Extension,
  QuestionnaireItem,
  QuestionnaireItemAnswerOption,
  QuestionnaireItemEnableWhen,
} from 'fhir/r4.js';
import {
  ANSWER_SYSTEM,
  ITEM_CONTROL_SYSTEM,
  ITEM_CONTROL_URL,
  MAX_QUANTITY_URL,
  MAX_VALUE_URL,
  MIN_QUANTITY_URL,
  MIN_VALUE_URL,
  OPTION_EXCLUSIVE_URL,
  SUPPORT_LINK_URL,
  UCUM,
  UNIT_OPTION_URL,
} from '../fhir/urls.ts';
import type { Factor, FactorItem } from '../model/factor.ts';
import type { RiskFormWords } from '../model/words.ts';
import { itemsOf } from '../rules/trace-condition.ts';

export interface BuildContext {
  readonly factor: Factor;
  readonly words: RiskFormWords;
  /** Dates of the past are refused beyond this day. */
  readonly today: CivilDate | undefined;
  /** Where the reason of a question stands: with its help, or in an item of its own, on demand. */
  readonly why: 'in-sight' | 'on-demand';
  /** Addresses of the works behind the reason. */
  readonly links: readonly string[];
  /** Numbers to call, beside a question whose answer may be a cry for help. */
  readonly helplines: string | undefined;
}

/**
 * One question as FHIR. It must be answered if a rule reads it; "I don't know"
 * and "rather in person" are answers and are always on offer.
 */
export function buildItem(item: FactorItem, context: BuildContext): QuestionnaireItem {
  const { factor, words, why: place } = context;
  const { text, help, options } = itemWords(words, factor, item.linkId);
  const why = words.factors[factor.id].why;
  const inSight = [help, place === 'in-sight' && !item.when && why, ...besideQuestion(item, context)];
  const sentences = inSight.filter((sentence) => typeof sentence === 'string');
  const below = [
    ...(sentences.length > 0 ? [helpItem(item.linkId, sentences.join(' '))] : []),
    ...(place === 'on-demand' ? [whyItem(item.linkId, why, context.links)] : []),
  ];

  return {
    linkId: item.linkId,
    ...(item.code && { code: [item.code] }),
    text,
    type: item.type,
    ...(item.when && { enableWhen: enableWhen(item.when), enableBehavior: 'any' }),
    ...(factor.rules.some((rule) => itemsOf(rule.when).includes(item.linkId)) && { required: true }),
    ...(item.repeats && { repeats: true }),
    ...(item.options && { answerOption: item.options.map((code) => option(code, options?.[code], item)) }),
    extension: [...limits(item, context), ...ABSENT_REASONS],
    ...(below.length > 0 && { item: below }),
  };
}

/** What must stand in sight beside a question, whatever else does. */
export function besideQuestion(
  item: FactorItem,
  { words, helplines }: Pick<BuildContext, 'words' | 'helplines'>,
): readonly string[] {
  return [...(item.medicine ? [words.doNotStop] : []), ...(item.crisis && helplines !== undefined ? [helplines] : [])];
}

/** The question itself. */
export function questionText(words: RiskFormWords, factor: Factor, linkId: string): string {
  return itemWords(words, factor, linkId).text;
}

interface AnyItemWords {
  readonly text: string;
  readonly help?: string;
  readonly options?: Readonly<Record<string, string>>;
}

function itemWords(words: RiskFormWords, factor: Factor, linkId: string): AnyItemWords {
  const items: Readonly<Record<string, AnyItemWords>> = words.factors[factor.id].items;
  return items[linkId] ?? { text: linkId };
}

const ABSENT_REASONS: readonly Extension[] = [
  { url: ABSENT_REASONS_URL, valueCode: 'asked-unknown' },
  { url: ABSENT_REASONS_URL, valueCode: 'asked-declined' },
];

function option(code: string, display: string | undefined, { exclusive }: FactorItem): QuestionnaireItemAnswerOption {
  return {
    valueCoding: { system: ANSWER_SYSTEM, code, ...(display !== undefined && { display }) },
    ...(code === exclusive && { extension: [{ url: OPTION_EXCLUSIVE_URL, valueBoolean: true }] }),
  };
}

function enableWhen({ item, is }: NonNullable<FactorItem['when']>): QuestionnaireItemEnableWhen[] {
  if (is === true) return [{ question: item, operator: '=', answerBoolean: true }];
  return is.map((code) => ({ question: item, operator: '=', answerCoding: { system: ANSWER_SYSTEM, code } }));
}

function limits(item: FactorItem, { today }: BuildContext): Extension[] {
  const number = (url: string, value: number): Extension =>
    item.type === 'integer' ? { url, valueInteger: value } : { url, valueDecimal: value };
  return [
    ...(item.min === undefined ? [] : [number(MIN_VALUE_URL, item.min)]),
    ...(item.max === undefined ? [] : [number(MAX_VALUE_URL, item.max)]),
    ...(item.units ?? []).flatMap(({ code, display = code, min, max }) => [
      { url: UNIT_OPTION_URL, valueCoding: { system: UCUM, code, display } },
      { url: MIN_QUANTITY_URL, valueQuantity: { value: min, unit: display, system: UCUM, code } },
      { url: MAX_QUANTITY_URL, valueQuantity: { value: max, unit: display, system: UCUM, code } },
    ]),
    ...(item.past && today !== undefined ? [{ url: MAX_VALUE_URL, valueDate: today }] : []),
    ...(item.precision ? [control(item.precision === 'month' ? 'yearMonth' : 'year')] : []),
  ];
}

function helpItem(linkId: string, text: string): QuestionnaireItem {
  return { linkId: `${linkId}.help`, type: 'display', text, extension: [control('help')] };
}

/**
 * The reason as FHIR has room for it: a text that shows when it is asked for, with the works behind it. Not `help`: a
 * form of ours shows that at once, and it says what must not be missed.
 */
function whyItem(linkId: string, text: string, links: readonly string[]): QuestionnaireItem {
  return {
    linkId: `${linkId}.why`,
    type: 'display',
    text,
    extension: [control('flyover'), ...links.map((valueUri) => ({ url: SUPPORT_LINK_URL, valueUri }))],
  };
}

function control(code: string): Extension {
  return { url: ITEM_CONTROL_URL, valueCodeableConcept: { coding: [{ system: ITEM_CONTROL_SYSTEM, code }] } };
}
