import { equalAnswers } from '../conditions/compare-answers.ts';
import { isAnswerable } from '../form/is-answerable.ts';
import { instanceKey, linkIdOf } from '../keys/item-key.ts';
import type { Answer } from '../model/answer.ts';
import type { AnsweringSession, ItemKey } from '../model/session.ts';
import { planOf, type PlanNode } from '../plan/plan-of.ts';
import { internalsOf } from '../session/internals.ts';

/** An earlier response by keys. */
interface Past {
  readonly answers: ReadonlyMap<ItemKey, readonly Answer[]>;
  /** The instances of what repeats, by its key without a number. */
  readonly ids: ReadonlyMap<string, readonly number[]>;
}

interface InstanceMatch {
  /** What the keys of the matched instances began with then; nothing where one has no match. */
  prefixThen(this: void, prefix: string): string | undefined;
  /** Whether an item tells its instances apart. Its earlier answer is its own again, and so no news. */
  isIdentity(this: void, key: ItemKey): boolean;
}

/** Finds for the instances of a session those of an earlier response that are the same thing: see `EarlierAnswers.at`. */
export function matchInstances(
  session: AnsweringSession,
  past: Past,
  identifiedBy: Readonly<Record<string, string>>,
): InstanceMatch {
  const plan = planOf(session.form);
  const { instances } = internalsOf(session);
  const found = new Map<string, string | undefined>();
  let revision = -1;

  function prefixThen(prefix: string): string | undefined {
    if (prefix === '') return '';
    if (revision !== session.getSnapshot().revision) found.clear();
    ({ revision } = session.getSnapshot());
    if (!found.has(prefix)) found.set(prefix, matchOf(prefix));
    return found.get(prefix);
  }

  /** @param prefix Ends with one instance, such as `medicine:2/`. */
  function matchOf(prefix: string): string | undefined {
    const outer = prefix.slice(0, prefix.lastIndexOf('/', prefix.length - 2) + 1);
    const outerThen = prefixThen(outer);
    const colon = prefix.lastIndexOf(':');
    const name = prefix.slice(outer.length, colon);
    const node = plan.byLinkId.get(linkIdOf(name));
    if (outerThen === undefined || !node) return undefined;

    const now = namedAs(node, outer + name, instances.listOf(outer + name).ids, answersNow);
    const then = namedAs(node, outerThen + name, past.ids.get(outerThen + name) ?? [], answersThen);
    const own = now.find(({ id }) => id === Number(prefix.slice(colon + 1, -1)));
    if (!own || own.answers.length === 0) return undefined;
    const [match, ...others] = then.filter((candidate) => equalLists(candidate.answers, own.answers));
    const isAlone = now.every((other) => other === own || !equalLists(other.answers, own.answers));
    return match && others.length === 0 && isAlone ? `${instanceKey(outerThen + name, match.id)}/` : undefined;
  }

  /** The instances of one list with the answers that tell them apart. */
  function namedAs(node: PlanNode, of: string, ids: readonly number[], read: (key: ItemKey) => readonly Answer[]) {
    const identity = identityOf(node);
    return ids.map((id, position) => ({
      id,
      // Items inside an answer belong to that answer.
      answers: node.isRepeatingHolder
        ? read(of).slice(position, position + 1)
        : identity
          ? read(`${instanceKey(of, id)}/${identity.name}`)
          : [],
    }));
  }

  function identityOf(group: PlanNode): PlanNode | undefined {
    const named = identifiedBy[group.item.linkId];
    if (named === undefined) return firstQuestion(group);
    const node = plan.byLinkId.get(named);
    return node?.scopes.at(-1) === group ? node : undefined;
  }

  function answersNow(key: ItemKey): readonly Answer[] {
    if (!session.has(key)) return [];
    const { enabled, answers } = session.item(key).getSnapshot();
    return enabled ? answers : [];
  }

  function answersThen(key: ItemKey): readonly Answer[] {
    return past.answers.get(key) ?? [];
  }

  return {
    prefixThen,
    isIdentity: (key) => {
      const node = plan.byLinkId.get(linkIdOf(key));
      const around = node?.scopes.at(-1);
      return around?.isRepeatingGroup === true && identityOf(around) === node;
    },
  };
}

/** The first question of a group, not inside anything else that repeats. */
function firstQuestion(group: PlanNode): PlanNode | undefined {
  for (const node of group.children) {
    if (isAnswerable(node.item)) return node;
    const inside = node.isRepeatingGroup ? undefined : firstQuestion(node);
    if (inside) return inside;
  }
  return undefined;
}

function equalLists(some: readonly Answer[], others: readonly Answer[]): boolean {
  return (
    some.length === others.length && some.every((answer, index) => others[index] && equalAnswers(answer, others[index]))
  );
}
