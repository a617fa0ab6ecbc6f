import type { ReadableStore } from '@osseo/core';
import { isObject, textOf } from '../fhir/json.ts';
import type { Answer } from '../model/answer.ts';
import type { AnsweringSession, ItemKey } from '../model/session.ts';
import { planOf } from '../plan/plan-of.ts';
import { snapshotOfResponse } from '../response/read-response.ts';
import { matchInstances } from './match-instances.ts';
import { refusalOf, type EarlierRefusal } from './refusal-of.ts';

export interface EarlierOptions {
  /**
   * The question that tells the instances of a repeating group apart, by the `linkId` of the group, such as
   * `{ medicine: 'medicine-name' }`. Left out, it is the first question of the group.
   */
  readonly identifiedBy?: Readonly<Record<string, string>>;
}

/** What was answered an earlier time. It only reads: no answer of the session ever comes from here. */
export interface EarlierAnswers {
  /** Why nothing is read from the response. */
  readonly refused: EarlierRefusal | undefined;
  /** When it was written, as a `dateTime` of FHIR, where it says so. */
  readonly authored: string | undefined;
  /**
   * The earlier answers of one item, none where there are none. A store, since in what repeats they follow from what is
   * answered now: an instance has those of the earlier instance with the same answer to its identifying question,
   * as long as no other instance, then or now, has that answer too. Two instances are never matched by their place in
   * a list, so that the dose of one medicine does not stand beside the name of another.
   */
  at(key: ItemKey): ReadableStore<readonly Answer[]>;
}

/**
 * Reads an earlier QuestionnaireResponse beside a session over the same form. Whose answers they are is for the
 * host to know. A response to another version is moved with `migrateAnswers` first.
 */
export function earlierAnswers(
  session: AnsweringSession,
  response: unknown,
  { identifiedBy = {} }: EarlierOptions = {},
): EarlierAnswers {
  const { form } = session;
  const refused = refusalOf(form, response);
  const past = refused === undefined ? snapshotOfResponse(planOf(form), response) : undefined;
  const answers = new Map(past?.items.map((item) => [item.key, item.answers.filter(isKnown)]));
  const ids = new Map(past?.instances?.map((list) => [list.of, list.ids]));
  const match = matchInstances(session, { answers, ids }, identifiedBy);

  return {
    refused,
    authored: past && isObject(response) ? textOf(response['authored']) : undefined,
    at: (key) => {
      const slash = key.lastIndexOf('/') + 1;
      const [prefix, name] = [key.slice(0, slash), key.slice(slash)];
      return {
        getSnapshot: () => {
          const then = match.prefixThen(prefix);
          return (then !== undefined && !match.isIdentity(key) && answers.get(then + name)) || NONE;
        },
        // Outside of what repeats nothing that is answered now changes what was answered then.
        subscribe: prefix === '' ? () => () => undefined : session.subscribe,
      };
    },
  };
}

const NONE: readonly Answer[] = [];

function isKnown({ kind }: Answer): boolean {
  return kind !== 'other';
}
