import type { QuestionnaireResponse } from 'fhir/r4.js';
import { checkAnswer } from '../checks/check-answer.ts';
import { checkFile } from '../checks/check-file.ts';
import { checkItem } from '../checks/check-item.ts';
import { checkUnit } from '../checks/check-unit.ts';
import type { CheckTools } from '../checks/check-tools.ts';
import { finding, saidOf, type Finding } from '../checks/finding.ts';
import { kindOfType } from '../fhir/kinds.ts';
import { isObject, textOf, type Json } from '../fhir/json.ts';
import type { Answer } from '../model/answer.ts';
import type { Form } from '../model/form.ts';
import type { Item } from '../model/item.ts';
import type { ItemKey, ItemState, Session } from '../model/session.ts';
import { planOf } from '../plan/plan-of.ts';
import { isAnswerable } from '../form/is-answerable.ts';
import { createSession } from '../session/create-session.ts';
import { readPlaces, type Place } from './read-places.ts';
import type { ResponseIssue } from './response-issue.ts';

const STATUSES: ReadonlySet<unknown> = new Set(['in-progress', 'completed', 'amended', 'entered-in-error', 'stopped']);

/** Statuses that promise that nothing is missing. */
const WHOLE: ReadonlySet<unknown> = new Set(['completed', 'amended']);

/** What a response may still lack while it is in progress, or because it was stopped. */
const OF_WHOLE: ReadonlySet<ResponseIssue['code']> = new Set<ResponseIssue['code']>(['required', 'too-few']);

/**
 * Checks a stored QuestionnaireResponse against its form: with the same rules as a session, and for what a session cannot
 * hold, such as answers to items that the form does not know. Nothing is changed, and nothing of the answers is told.
 *
 * @param tools What the form needs beyond the engine, from `loadTools`. Without them patterns are not checked, and units not converted.
 * @returns The problems in the order of the response; none for one that can be used as it is.
 */
export function validateResponse(form: Form, response: unknown, tools: CheckTools = {}): readonly ResponseIssue[] {
  if (!isObject(response) || response['resourceType'] !== 'QuestionnaireResponse') return [problem('malformed', '')];
  // A server asks nobody: a file that is required has to be there, whoever was to ask for it.
  const asked: CheckTools = { checkFile, checkUnit, ...tools, asks: () => true };
  const session = createSession(form, { response: response as unknown as QuestionnaireResponse, tools: asked });
  const { places, faults } = readPlaces(planOf(form), response);
  const byKey = new Map(places.map((place) => [place.key, place]));

  const issues = [
    ...checkHead(form, response),
    ...faults.map(({ code, path, linkId }) => problem(code, path, linkId)),
    ...places.flatMap((place) => checkPlace(session, place, byKey, asked)),
    ...checkMissing(session, byKey, asked),
    ...checkRules(session, byKey),
  ];
  return issues
    .filter(({ code }) => WHOLE.has(response['status']) || !OF_WHOLE.has(code))
    .toSorted((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
}

function problem(code: ResponseIssue['code'], path: string, linkId?: string): ResponseIssue {
  return placed(finding(code), path, linkId);
}

function placed(found: Finding<ResponseIssue['code']>, path: string, linkId: string | undefined): ResponseIssue {
  const { code, severity, limits, fault } = found;
  return { code, severity, path, linkId, limits, ...(fault !== undefined && { fault }) };
}

function checkHead({ url, version }: Form, response: Json): readonly ResponseIssue[] {
  const issues = STATUSES.has(response['status']) ? [] : [problem('wrong-status', 'status')];
  const named = textOf(response['questionnaire']);
  if (named === undefined || url === undefined) return issues;
  const [namedUrl, namedVersion] = named.split('|');
  if (namedUrl !== url) return [...issues, problem('other-questionnaire', 'questionnaire')];
  const isOtherVersion = namedVersion !== undefined && version !== undefined && namedVersion !== version;
  return isOtherVersion
    ? [...issues, { ...problem('other-questionnaire', 'questionnaire'), severity: 'warning' }]
    : issues;
}

/** What is wrong with one item that is there. What stands inside a disabled item is disabled with it, and told once. */
function checkPlace(
  session: Session,
  { key, path, linkId, answers }: Place,
  byKey: ReadonlyMap<ItemKey, Place>,
  tools: CheckTools,
): readonly ResponseIssue[] {
  if (!session.has(key)) return [];
  const { item, enabled, parent } = session.item(key).getSnapshot();
  if (!enabled) {
    const isTold = parent !== null && byKey.has(parent) && !session.item(parent).getSnapshot().enabled;
    return isTold ? [] : [problem('disabled-item', path, linkId)];
  }
  // What this engine cannot ask, it cannot judge either.
  if (!isAnswerable(item) || item.type === 'unsupported') return [];

  const each = answers.flatMap(({ answer, path: at }) => {
    const found = isOfType(item, answer) ? checkAnswer(item, answer, tools) : finding('wrong-type');
    return found ? [placed(saidOf<ResponseIssue['code']>(item, found), at, linkId)] : [];
  });
  if (each.length > 0 || answers.length === 0) return each;
  const all = answers.map(({ answer }) => answer);
  return checkItem(item, all, undefined, tools).map((found) => placed(saidOf(item, found), path, linkId));
}

/** FHIR has one type for each type of question. What a choice offers may be of any type, and is judged as an option. */
function isOfType({ type, fhirType, options }: Item, answer: Answer): boolean {
  if (answer.kind === 'absent') return true;
  if (type !== 'choice' && type !== 'open-choice') return answer.kind === kindOfType(fhirType);
  return options.length > 0 || answer.kind === 'coding' || answer.kind === 'string';
}

/** What is required and not there: told where it would stand. */
function checkMissing(
  session: Session,
  byKey: ReadonlyMap<ItemKey, Place>,
  tools: CheckTools,
): readonly ResponseIssue[] {
  return session.visible().flatMap((key) => {
    const state = session.item(key).getSnapshot();
    if (state.answers.length > 0 || isInLeftOutInstance(session, state, byKey)) return [];
    return checkItem(state.item, [], undefined, tools).map((found) =>
      placed(found, pathOf(session, state, byKey), state.item.linkId),
    );
  });
}

/** A group that repeats may have no instance at all; a session shows the first one, and nobody has to fill it in. */
function isInLeftOutInstance(session: Session, state: ItemState, byKey: ReadonlyMap<ItemKey, Place>): boolean {
  for (let at = holderOf(session, state); at; at = holderOf(session, at)) {
    const { type, repeats, required } = at.item;
    if (type === 'group' && repeats && !required && !byKey.has(at.key)) return true;
  }
  return false;
}

/** Groups, and the rules that the form itself states; the rest of what a session finds has been told by answer. */
function checkRules(session: Session, byKey: ReadonlyMap<ItemKey, Place>): readonly ResponseIssue[] {
  return session.validate().flatMap((issue) => {
    if (!session.has(issue.key)) return [placed(issue, '', undefined)];
    const state = session.item(issue.key).getSnapshot();
    const isNew = state.item.type === 'group' && !isInLeftOutInstance(session, state, byKey);
    return isNew || (issue.fault ?? issue.code) === 'constraint'
      ? [placed(issue, pathOf(session, state, byKey), issue.linkId)]
      : [];
  });
}

/** The place of an item, or of the nearest item around it that is there. */
function pathOf(session: Session, state: ItemState, byKey: ReadonlyMap<ItemKey, Place>): string {
  for (let at: ItemState | undefined = state; at; at = holderOf(session, at)) {
    const place = byKey.get(at.key);
    if (place) return place.path;
  }
  return '';
}

function holderOf(session: Session, { parent }: ItemState): ItemState | undefined {
  return parent === null ? undefined : session.item(parent).getSnapshot();
}
