import { OsseoError } from '@osseo/core';
import { isObject, textOf, type Json } from '../fhir/json.ts';
import type { Form } from '../model/form.ts';
import type { FormProblem } from '../model/issue.ts';
import { linkNodes } from './link-nodes.ts';
import { readItems } from './read-items.ts';

/**
 * Reads a FHIR R4 Questionnaire from JSON of which nothing is known. What cannot
 * be run as written is named in `problems`, and the rest can still be answered.
 *
 * @throws {OsseoError} `invalid-questionnaire` if the input is no Questionnaire at all.
 */
export function readQuestionnaire(input: unknown): { readonly form: Form; readonly problems: readonly FormProblem[] } {
  const questionnaire = toQuestionnaire(input);
  const problems: FormProblem[] = [];
  const { tree, found, positions } = readItems(questionnaire, problems);

  return {
    form: {
      url: textOf(questionnaire['url']),
      version: textOf(questionnaire['version']),
      title: textOf(questionnaire['title']),
      language: textOf(questionnaire['language']),
      extension: questionnaire['extension'],
      items: tree,
      nodes: linkNodes(found, positions, problems),
    },
    problems,
  };
}

function toQuestionnaire(input: unknown): Json {
  if (!isObject(input)) {
    throw new OsseoError('invalid-questionnaire', 'Osseo: a Questionnaire must be a JSON object.', '$');
  }
  if (input['resourceType'] !== 'Questionnaire') {
    throw new OsseoError(
      'invalid-questionnaire',
      'Osseo: this resource is not a FHIR Questionnaire. Pass one whose resourceType is "Questionnaire".',
      'resourceType',
    );
  }
  if (input['item'] !== undefined && !Array.isArray(input['item'])) {
    throw new OsseoError('invalid-questionnaire', 'Osseo: the items of a Questionnaire must be a list.', 'item');
  }
  return input;
}
