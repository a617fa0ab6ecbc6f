import { OsseoError } from '@osseo/core';
import type { Extension, QuestionnaireItem, QuestionnaireItemAnswerOption } from 'fhir/r4.js';
import { OPTION_EXCLUSIVE_URL } from '../../engine/fhir/urls.ts';
import type { ChoiceSpec, ItemSpec, OptionSpec } from '../model/item-spec.ts';
import { writeCondition } from './write-condition.ts';
import { writeExtensions } from './write-extensions.ts';
import { plainField } from '../values/plain-field.ts';

/** Writes the items of a form as FHIR R4. */
export function writeItems(items: readonly ItemSpec[]): QuestionnaireItem[] {
  const questions = new Map<string, ItemSpec>();
  const collect = (item: ItemSpec): void => {
    questions.set(item.linkId, item);
    if ('item' in item) item.item?.forEach(collect);
  };
  items.forEach(collect);
  return items.map(write);

  function write(item: ItemSpec): QuestionnaireItem {
    const { linkId, type, text, prefix, enableWhen = [] } = item;
    const extension: Extension[] = [...writeExtensions(item), ...(item.extension ?? [])];
    const conditions = enableWhen.map((condition) => writeCondition(condition, questions.get(condition.question)));
    return {
      ...(extension.length > 0 && { extension }),
      linkId,
      ...('code' in item && item.code && { code: [...item.code] }),
      ...(prefix !== undefined && { prefix }),
      ...(text !== undefined && { text }),
      type,
      ...(conditions.length > 0 && { enableWhen: conditions }),
      // FHIR wants it said where there are several conditions.
      ...(conditions.length > 1 && { enableBehavior: item.enableBehavior ?? 'all' }),
      ...(item.type !== 'display' && writeRules(item)),
      ...('maxLength' in item && item.maxLength !== undefined && { maxLength: item.maxLength }),
      ...('options' in item && item.options && { answerOption: writeOptions(item, item.options) }),
      ...('valueSet' in item && item.valueSet !== undefined && { answerValueSet: item.valueSet }),
      ...('initial' in item && item.initial !== undefined && { initial: [{ [plainField(type)]: item.initial }] }),
      ...('item' in item && item.item && item.item.length > 0 && { item: item.item.map(write) }),
    };
  }
}

function writeRules({ required, repeats, readOnly }: Exclude<ItemSpec, { type: 'display' }>) {
  return {
    ...(required !== undefined && { required }),
    ...(repeats !== undefined && { repeats }),
    ...(readOnly !== undefined && { readOnly }),
  };
}

function writeOptions(
  { linkId, system: shared }: ChoiceSpec,
  options: readonly OptionSpec[],
): QuestionnaireItemAnswerOption[] {
  const codes = new Set<string>();
  return options.map(({ code, display, system = shared, exclusive, initiallySelected }) => {
    if (codes.has(code)) {
      throw new OsseoError('invalid-questionnaire', `Osseo: two options of ${linkId} have the same code.`, linkId);
    }
    codes.add(code);
    return {
      ...(exclusive && { extension: [{ url: OPTION_EXCLUSIVE_URL, valueBoolean: true }] }),
      valueCoding: { ...(system !== undefined && { system }), code, display },
      ...(initiallySelected && { initialSelected: true }),
    };
  });
}
