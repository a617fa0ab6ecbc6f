import type { Scope } from '../evaluation.ts';
import { fail, unsupported } from '../halt.ts';
import { equal } from '../values/equals.ts';
import { isElement, type Element, type Value, type Values } from '../values/value.ts';
import type { Work } from '../work.ts';

/** The extensions that hold a score (Structured Data Capture, `weight()`; the first is that of R4). */
const SCORES = new Set([
  'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  'http://hl7.org/fhir/StructureDefinition/itemWeight',
]);

/** The scores of the answers of items: from the answer itself, or from the option of `%questionnaire` that it is. */
export function weightsOf(items: Values, scope: Scope): Values {
  return items.flatMap((item): Values => {
    if (!isElement(item) || !Array.isArray(item['answer'])) return [];
    return item['answer'].filter(isElement).flatMap((answer): Values => {
      const weight = weightOf(item, answer, scope);
      return weight === undefined ? [] : [weight];
    });
  });
}

function weightOf(item: Element, answer: Element, scope: Scope): Value | undefined {
  const key = Object.keys(answer).find((name) => name.startsWith('value'));
  if (key === undefined || answer[key] === false) return undefined;
  const value = answer[key];
  const own = scoreOf(answer[`_${key}`]) ?? scoreOf(value);
  if (own !== undefined) return own;
  const question = questionOf(scope.input.variable?.('questionnaire'), item['linkId'], scope.work);
  if (!question) return fail('weight() needs %questionnaire with the item');
  const option = elementsOf(question['answerOption']).find((candidate) => isChosen(candidate[key], value, scope.work));
  const score = scoreOf(option) ?? scoreOf(option?.[key]);
  const isFromSystem = option !== undefined && isElement(value) && value['system'] !== undefined;
  if (score === undefined && (isFromSystem || question['answerValueSet'] !== undefined)) {
    return unsupported('weight() from a code system');
  }
  return score;
}

function scoreOf(element: unknown): number | undefined {
  const found = isElement(element)
    ? elementsOf(element['extension']).find(({ url }) => SCORES.has(String(url)))
    : undefined;
  const score = found?.['valueDecimal'];
  return typeof score === 'number' ? score : undefined;
}

function isChosen(option: unknown, value: unknown, work: Work): boolean {
  if (isElement(option) && isElement(value) && 'code' in value && !('value' in value)) {
    return option['code'] === value['code'] && option['system'] === value['system'];
  }
  return equal(option, value, work) === true;
}

function questionOf(parent: unknown, linkId: unknown, work: Work): Element | undefined {
  const [form] = Array.isArray(parent) ? (parent as readonly unknown[]) : [parent];
  let generation: readonly Element[] = isElement(form) ? [form] : [];
  while (generation.length > 0) {
    work.step(generation.length);
    const found = generation.find((item) => item['linkId'] === linkId);
    if (found) return found;
    generation = generation.flatMap((item) => elementsOf(item['item']));
  }
  return undefined;
}

function elementsOf(list: unknown): readonly Element[] {
  return Array.isArray(list) ? list.filter(isElement) : [];
}
