import { isObject, objectsOf, textOf, type Json } from '../fhir/json.ts';
import { readAnswer, readCoding } from '../fhir/read-answer.ts';
import type { Answer } from '../model/answer.ts';
import type { AnswerOption, ItemType } from '../model/item.ts';
import type { FormProblem } from '../model/issue.ts';

/** Reads what can be chosen: the item's own options, or those of a value set that the form contains. */
export function readOptions(
  raw: Json,
  questionnaire: Json,
  type: ItemType,
  path: string,
  linkId: string,
  problems: FormProblem[],
): { readonly options: readonly AnswerOption[]; readonly initiallySelected: readonly Answer[] } {
  const options: AnswerOption[] = [];
  const tokens = new Set<string>();
  const add = (answer: Answer, initiallySelected: boolean) => {
    const token = freeToken(answer, options.length, tokens);
    tokens.add(token);
    options.push({ token, answer, label: labelOf(answer) ?? token, initiallySelected });
  };

  for (const [option, index] of objectsOf(raw['answerOption'])) {
    const answer = readAnswer(option);
    if (answer) add(answer, option['initialSelected'] === true);
    else problems.push({ code: 'invalid-option', path: `${path}.answerOption[${index}]`, linkId });
  }

  const valueSet = textOf(raw['answerValueSet']);
  if (valueSet !== undefined && options.length === 0) {
    for (const answer of containedOptions(valueSet, questionnaire)) add(answer, false);
    // A value set from elsewhere needs a terminology service; without one nothing can be chosen.
    if (options.length === 0 && (type === 'choice' || type === 'open-choice')) {
      problems.push({ code: 'invalid-option', path: `${path}.answerValueSet`, linkId });
    }
  }

  const initiallySelected = options.flatMap((option) => (option.initiallySelected ? option.answer : []));
  return { options, initiallySelected };
}

/** The words of an answer as the form has them. */
function labelOf(answer: Answer): string | undefined {
  switch (answer.kind) {
    case 'coding':
      return answer.value.display ?? answer.value.code;
    case 'string':
    case 'date':
      return answer.value;
    case 'integer':
    case 'decimal':
      return String(answer.value);
    case 'other':
      return Object.values(answer.fhir).map((value) =>
        isObject(value) ? (textOf(value['display']) ?? textOf(value['reference'])) : textOf(value),
      )[0];
    default:
      return undefined;
  }
}

/** A code, or the words themselves, as long as they tell the option from the others; never with a leading `~`. */
function freeToken(answer: Answer, index: number, taken: ReadonlySet<string>): string {
  const short = answer.kind === 'coding' ? answer.value.code : labelOf(answer);
  const long = answer.kind === 'coding' ? `${answer.value.system ?? ''}|${answer.value.code ?? ''}` : undefined;
  for (const token of [short, long]) if (token && !token.startsWith('~') && !taken.has(token)) return token;
  let number = index;
  while (taken.has(`option-${number}`)) number += 1;
  return `option-${number}`;
}

function containedOptions(valueSet: string, questionnaire: Json): readonly Answer[] {
  if (!valueSet.startsWith('#')) return [];
  const resource = objectsOf(questionnaire['contained']).find(([{ id }]) => id === valueSet.slice(1))?.[0];
  if (!resource) return [];

  const { expansion, compose } = resource;
  if (isObject(expansion)) return concepts(expansion['contains'], undefined);
  return isObject(compose)
    ? objectsOf(compose['include']).flatMap(([include]) => concepts(include['concept'], include['system']))
    : [];
}

function concepts(list: unknown, system: unknown): readonly Answer[] {
  return objectsOf(list).flatMap(([concept]) =>
    concept['code'] === undefined || concept['abstract'] === true
      ? []
      : { kind: 'coding' as const, value: readCoding({ system, ...concept }) },
  );
}
