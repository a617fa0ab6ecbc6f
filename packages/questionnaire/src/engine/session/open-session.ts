import { OsseoError } from '@osseo/core';
import { instanceKey } from '../keys/item-key.ts';
import { isAnswerable } from '../form/is-answerable.ts';
import type { Form } from '../model/form.ts';
import type { Item } from '../model/item.ts';
import type { AnsweringSession, ItemKey, SessionSnapshot } from '../model/session.ts';
import type { Tools } from '../model/tools.ts';
import { createWorkings } from './create-workings.ts';
import type { DerivationOptions } from './derivations.ts';
import { enabledFrom } from './enabled-from.ts';
import type { Instance } from './instances.ts';
import { keepInternals } from './internals.ts';
import { placeOf, type Place } from './place-of.ts';
import { seedsOf } from './seeds-of.ts';

export interface OpenSessionOptions extends DerivationOptions {
  /**
   * The language in which numbers are typed, as a BCP 47 tag. Without it a number
   * that two languages read differently (`1,500`) counts as unreadable.
   */
  readonly locale?: string;
  /** What this form needs beyond the engine, from `loadTools`. */
  readonly tools?: Tools;
  /**
   * Whether the host asks for an item that is answered by no typing, such as a file, and gives it to `answer`.
   * Nobody can be required to answer what nobody asks.
   */
  readonly asks?: (item: Item) => boolean;
}

/**
 * Starts a session over a form for a page that writes no response and no snapshot itself, and so does not load what that
 * takes. `snapshotOf` writes one where it is wanted after all.
 */
export function openSession(form: Form, options: OpenSessionOptions = {}): AnsweringSession {
  return startSession(form, options, options.snapshot);
}

/** @param isOwn Whether what `start` has for a calculated item is the person's own, even where it does not say so. */
export function startSession(
  form: Form,
  options: OpenSessionOptions,
  start: SessionSnapshot | undefined,
  isOwn?: (instance: Instance) => boolean,
): AnsweringSession {
  const { locale, asks } = options;
  const tools = { ...options.tools, asks };
  const workings = createWorkings(form, { ...options, tools, seeds: seedsOf(start) });
  const { plan, instances, derivations, find, change, setAnswers, check, settle } = workings;
  workings.source = start?.source;

  for (const node of plan.top) workings.begin(instances.create(node, '', null), start === undefined);
  workings.changeChildren(null);
  for (const { key, answers, entered, source, overridden } of start?.items ?? []) {
    const instance = instances.byKey.get(key);
    if (!instance) continue;
    setAnswers(instance, answers, entered);
    instance.source = source;
    if (overridden || isOwn?.(instance)) change(instance, { calculation: 'overridden' });
  }
  settle();

  function visible(scope?: ItemKey): readonly Instance[] {
    const tops = scope === undefined ? workings.state().children : [find(scope).key];
    return tops.flatMap((key) => enabledFrom(instances, key));
  }

  function answerable(key: ItemKey): Instance {
    const instance = find(key);
    if (isAnswerable(instance.node.item)) return instance;
    throw new OsseoError('invalid-response', 'Osseo: only questions take answers.', key);
  }

  function add({ node, prefix, holder }: Place): ItemKey {
    const of = prefix + node.name;
    const { ids, next } = instances.listOf(of);
    workings.recorder?.list(of, node, prefix, holder);
    instances.lists.set(of, { ids: [...ids, next], next: next + 1 });
    const key = instanceKey(of, next);
    workings.begin(instances.create(node, prefix, holder, key), true);
    workings.changeChildren(holder);
    return key;
  }

  /** Takes an instance out of the list of its group, or to another place in it, and gives the numbers as they were. */
  function relist({ key, node, prefix, parent }: Instance, to?: number): readonly number[] {
    if (!node.isRepeatingGroup) {
      throw new OsseoError('invalid-response', 'Osseo: only a repeating group can be removed or moved.', key);
    }
    const of = prefix + node.name;
    const { ids, next } = instances.listOf(of);
    const isOther = (id: number) => instanceKey(of, id) !== key;
    const others = ids.filter(isOther);
    workings.recorder?.list(of, node, prefix, parent);
    if (to !== undefined) others.splice(to, 0, ...ids.filter((id) => !isOther(id)));
    instances.lists.set(of, { ids: others, next });
    // Whichever is the first now says what is wrong with the list.
    const list = ids.map((id) => find(instanceKey(of, id)));
    if (list.some(({ state }) => state.issues.length > 0)) for (const one of list) if (one.state.enabled) check(one);
    return ids;
  }

  const session: AnsweringSession = {
    form,
    locale,
    getSnapshot: workings.state,
    subscribe: workings.subscribe,

    has: (key) => instances.byKey.has(key),
    item: (key) => instances.watch(find(key)),
    visible: (scope) => visible(scope).map(({ key }) => key),

    answer(key, answers, entered) {
      const instance = answerable(key);
      setAnswers(instance, answers, entered);
      derivations?.answered(instance);
      settle();
    },

    recalculate(key) {
      derivations?.recalculate(answerable(key));
      settle();
    },

    addInstance(linkId, parent) {
      const key = add(placeOf(plan, instances, linkId, parent));
      settle();
      return key;
    },

    removeInstance(key) {
      const instance = find(key);
      const { node, prefix, parent } = instance;
      const ids = relist(instance);
      workings.forget(key);
      workings.recheckAround(instance);
      workings.changeChildren(parent);
      // Without an instance nothing would say that one is missing, and nobody could fill it in.
      if (ids.length === 1 && (instance.state.item.required || derivations?.mayRequire(instance)))
        add({ node, prefix, holder: parent });
      settle();
    },

    moveInstance(key, to) {
      const instance = find(key);
      relist(instance, to);
      // Which instance is the nearest to a condition outside depends on their order.
      for (const inside of enabledFrom(instances, key)) workings.doubtReaders(inside);
      workings.changeChildren(instance.parent);
      settle();
    },

    validate(scope) {
      const issues = visible(scope).flatMap(check);
      if (scope === undefined) issues.push(...workings.checkForm());
      settle();
      return issues;
    },
  };
  keepInternals(session, workings);
  return session;
}
