import { isQuestion, type Placed } from './form-index.ts';
import type { LostReason } from './migration.ts';
import type { PlaceStep } from './place.ts';

/** One old item on the way to another, with what it has become. */
export interface Passed {
  /** What it is in the new form, if it is there. */
  readonly target: Placed | undefined;
  /** Its path in the old response; of a question, that of the answer, or `''` while it has none. */
  readonly token: string;
  /** Which one it is of those that stand side by side, from 0: instances of a group, or answers. */
  readonly ordinal: number;
  /** Whether the answer could not move. */
  readonly lost: boolean;
}

/**
 * The way down to an item of the new form. What repeats on it is the instance,
 * or the answer, that the old item stood in; a new repeating group around it has
 * one instance.
 */
export function wayTo(target: Placed, passed: readonly Passed[]): readonly PlaceStep[] | LostReason {
  const ancestors = ancestorsOf(target);
  if (!target.item.repeats && isFurther([...ancestors, target], passed)) return 'place-taken';
  const steps: PlaceStep[] = [];
  let within = '';
  for (const placed of [...ancestors, target]) {
    const { item } = placed;
    const source = passed.find((one) => one.target === placed);
    const isRepeatingGroup = item.repeats && item.type === 'group';
    steps.push({ item, instance: isRepeatingGroup ? (source?.token ?? '') : '', within });
    if (placed === target) break;

    within = '';
    if (!isQuestion(placed)) continue;
    if (source?.lost) return 'holder-lost';
    // Nobody can say which of several answers an item from elsewhere belongs to.
    if (item.repeats && !source) return 'other-place';
    if (item.repeats && source) within = source.token;
  }
  return steps;
}

/**
 * Whether an item comes from a further instance where there is room for one. Only
 * the first fits, whatever it leaves open: the dose of one medicine beside the
 * name of another would be an answer that nobody gave.
 */
function isFurther(way: readonly Placed[], passed: readonly Passed[]): boolean {
  for (const { target, ordinal } of passed.toReversed()) {
    if (target?.item.repeats && way.includes(target)) return false;
    if (ordinal > 0) return true;
  }
  return false;
}

function ancestorsOf({ parent }: Placed): readonly Placed[] {
  return parent ? [...ancestorsOf(parent), parent] : [];
}
