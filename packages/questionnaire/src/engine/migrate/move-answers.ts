import { objectsOf, without, type Json } from '../fhir/json.ts';
import { readAnswer } from '../fhir/read-answer.ts';
import { convertAnswer } from './convert-answer.ts';
import type { Placed } from './form-index.ts';
import type { Change, LostReason } from './migration.ts';
import type { Place } from './place.ts';
import type { Destination } from './rules.ts';

export interface MovedAnswers {
  /** Positions of the answers that are in their new place. */
  readonly kept: ReadonlySet<number>;
  readonly lost: readonly { readonly index: number; readonly reason: LostReason; readonly answer: Json }[];
  readonly changes: readonly Change[];
}

/** Puts the answers of one old question into the place of the new, as far as they fit. */
export function moveAnswers(
  raw: Json,
  old: Placed,
  { target, move }: Extract<Destination, { target: Placed }>,
  place: Place,
  path: string,
): MovedAnswers {
  const kept = new Set<number>();
  const lost: { index: number; reason: LostReason; answer: Json }[] = [];
  const changes = new Set<Change>();
  const wasTaken = place.answers.length > 0;
  // Two options that have become one are one answer.
  const chosen = new Set(move?.options && place.answers.map(({ answer }) => meaningOf(answer)));

  for (const [whole, index] of objectsOf(raw['answer'])) {
    const own = without(whole, 'item');
    const converted = convertAnswer(old, target, move, own);
    const moved = 'reason' in converted ? converted : (refusal(converted.answer) ?? converted);
    if ('reason' in moved) {
      lost.push({ index, reason: moved.reason, answer: own });
      continue;
    }
    if (move?.options) chosen.add(meaningOf(moved.answer));
    place.answers.push({ token: target.item.repeats ? `${path}.answer[${index}]` : '', answer: moved.answer });
    kept.add(index);
    for (const change of moved.changes) changes.add(change);
  }
  if (target.item.linkId !== old.item.linkId) changes.add('renamed');
  if (move?.into !== undefined) changes.add('moved');
  return { kept, lost, changes: [...changes] };

  function refusal(answer: Json): { readonly reason: LostReason } | undefined {
    if (!target.item.repeats && wasTaken) return { reason: 'place-taken' };
    if (!target.item.repeats && old.item.repeats && kept.size > 0) return { reason: 'too-many-answers' };
    return move?.options && chosen.has(meaningOf(answer)) ? { reason: 'place-taken' } : undefined;
  }
}

/** The same for two answers that choose the same option. */
function meaningOf(raw: Json): string {
  const answer = readAnswer(raw);
  return answer?.kind === 'coding'
    ? JSON.stringify([answer.value.system, answer.value.code])
    : JSON.stringify(answer ?? null);
}
