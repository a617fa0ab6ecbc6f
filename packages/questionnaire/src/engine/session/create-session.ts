import { createStore, OsseoError } from '@osseo/core';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { equalJson } from '../conditions/compare-answers.ts';
import { instanceKey } from '../keys/item-key.ts';
import type { Answer } from '../model/answer.ts';
import type { Form } from '../model/form.ts';
import type { ItemKey, ItemState, Session, SessionSnapshot, SessionState } from '../model/session.ts';
import { planOf } from '../plan/plan-of.ts';
import { isAnswerable, isFillable } from '../reading/is-answerable.ts';
import { readEntered } from '../reading/read-entered.ts';
import { snapshotOfResponse } from '../response/read-response.ts';
import { writeResponse } from '../response/write-response.ts';
import { alignInstances, matchAnswers } from './align-answers.ts';
import { checkInstance, requiredGroupsAround } from './check-instance.ts';
import { enabledFrom } from './enabled-from.ts';
import { isEnabled } from './enablement.ts';
import { createInstances, type Instance } from './instances.ts';
import { internalsOf } from './internals.ts';
import { placeOf } from './place-of.ts';
import { createRankQueue } from './rank-queue.ts';
import { seedsOf, writeSnapshot } from './snapshot.ts';

export interface SessionOptions {
  /** A session to go on with. It wins over `response`. */
  readonly snapshot?: SessionSnapshot;
  /** Answers to begin with instead of the form's initial values. */
  readonly response?: QuestionnaireResponse;
  /**
   * The language in which numbers are typed, as a BCP 47 tag. Without it a number
   * that two languages read differently (`1,500`) counts as unreadable.
   */
  readonly locale?: string;
}

/**
 * Starts a session over a form.
 * @throws {OsseoError} `invalid-response` if `response` is no QuestionnaireResponse.
 */
export function createSession(form: Form, options: SessionOptions = {}): Session {
  const { locale } = options;
  const plan = planOf(form);
  const start = options.snapshot ?? (options.response && snapshotOfResponse(plan, options.response));
  const instances = createInstances(plan, seedsOf(start));
  const doubtful = createRankQueue();
  const changed = new Set<Instance>();

  let state: SessionState = { children: [], revision: 0 };
  let topChanged = true;
  const store = createStore(state);

  for (const node of plan.top) begin(instances.create(node, '', null), start === undefined);
  for (const { key, answers, entered, source } of start?.items ?? []) {
    const instance = instances.byKey.get(key);
    if (!instance) continue;
    setAnswers(instance, answers, entered);
    instance.source = source;
  }
  settle();

  /** Gives new instances their initial answers, and lets `settle` find out whether they apply. */
  function begin(created: readonly Instance[], initially: boolean): void {
    for (const instance of created) {
      doubtful.add(instance);
      const { initial } = instance.node.item;
      if (initially && initial.length > 0) setAnswers(instance, initial, undefined);
    }
  }

  function change(instance: Instance, changes: Partial<ItemState>): void {
    instance.state = { ...instance.state, ...changes };
    changed.add(instance);
  }

  function setAnswers(instance: Instance, answers: readonly Answer[], entered: ItemState['entered']): void {
    const old = instance.state;
    if (equalJson(old.answers, answers) && equalJson(old.entered, entered)) return;

    const matches = matchAnswers(old.answers, answers);
    const { source } = instance;
    if (source) {
      instance.source = { ...source, answers: matches.map((match) => source.answers[match] ?? null) };
    }
    change(instance, { answers, entered });
    if (instance.node.isRepeatingHolder) alignInside(instance, matches);
    if (old.issues.length > 0) change(instance, { issues: checkInstance(instances, instance, locale) });
    if (old.enabled) doubtReaders(instance);
  }

  /** Creates and removes the items nested under answers that came and went. */
  function alignInside(instance: Instance, matches: readonly number[]): void {
    const { key, node } = instance;
    const list = instances.listOf(key);
    const aligned = alignInstances(list, matches);
    const keysUnder = (id: number) => instances.keysOf(node.children, `${instanceKey(key, id)}/`);
    for (const id of list.ids) {
      if (aligned.ids.includes(id)) continue;
      keysUnder(id).forEach(forget);
      // A list whose instances were all removed before is found by no key.
      for (const child of node.children) instances.lists.delete(`${instanceKey(key, id)}/${child.name}`);
    }

    instances.lists.set(key, aligned);
    for (const id of aligned.ids) {
      if (list.ids.includes(id)) continue;
      const prefix = `${instanceKey(key, id)}/`;
      for (const child of node.children) begin(instances.create(child, prefix, instance), true);
    }
    change(instance, { children: instances.childKeys(instance) });
  }

  function forget(key: ItemKey): void {
    for (const removed of instances.remove(key)) {
      changed.delete(removed);
      if (removed.state.enabled && removed.state.answers.length > 0) doubtReaders(removed);
    }
  }

  function doubtReaders(instance: Instance): void {
    for (const reader of instance.node.readers) {
      for (const affected of instances.visibleFrom(instance, reader)) doubtful.add(affected);
    }
  }

  /** Works out who applies, in an order in which nobody is asked twice, and then tells listeners. */
  function settle(): void {
    for (let instance = doubtful.take(); instance; instance = doubtful.take()) {
      if (instances.byKey.get(instance.key) !== instance) continue;
      const enabled = isEnabled(plan, instances, instance);
      if (enabled === instance.state.enabled) continue;
      change(instance, enabled ? { enabled } : { enabled, issues: [] });
      for (const key of instance.state.children) doubtful.add(find(key));
      if (instance.state.answers.length > 0) doubtReaders(instance);
    }

    for (const instance of changed) recheckAround(instance);
    if (changed.size === 0 && !topChanged) return;
    state = { children: topChanged ? instances.topKeys() : state.children, revision: state.revision + 1 };
    topChanged = false;
    // A listener may answer in turn; whatever it changes is told by its own round.
    const told = [...changed];
    changed.clear();
    for (const instance of told) instance.store?.set(instance.state);
    store.set(state);
  }

  function find(key: ItemKey): Instance {
    const instance = instances.byKey.get(key);
    if (instance) return instance;
    throw new OsseoError(
      'invalid-response',
      'Osseo: the session has no item of this key. Take keys from `children`.',
      key,
    );
  }

  function visible(scope?: ItemKey): readonly Instance[] {
    const tops = scope === undefined ? state.children : [find(scope).key];
    return tops.flatMap((key) => enabledFrom(instances, key));
  }

  /** A group that was said to be empty is looked at again when something inside has changed. */
  function recheckAround(instance: Instance): void {
    for (const group of requiredGroupsAround(instances, instance)) {
      if (group.state.issues.length === 0 || !instances.byKey.has(group.key)) continue;
      const issues = checkInstance(instances, group, locale);
      if (!equalJson(issues, group.state.issues)) change(group, { issues });
    }
  }

  function answerable(key: ItemKey): Instance {
    const instance = find(key);
    if (isAnswerable(instance.node.item)) return instance;
    throw new OsseoError('invalid-response', 'Osseo: groups and displays take no answer. Answer a question.', key);
  }

  const session: Session = {
    form,
    locale,
    getSnapshot: () => state,
    subscribe: store.subscribe,

    has: (key) => instances.byKey.has(key),

    item(key) {
      const instance = find(key);
      const itemStore = (instance.store ??= createStore(instance.state));
      return { getSnapshot: () => instance.state, subscribe: itemStore.subscribe };
    },

    visible: (scope) => visible(scope).map(({ key }) => key),

    answer(key, answers) {
      setAnswers(answerable(key), answers, undefined);
      settle();
    },

    enter(key, parts) {
      const instance = answerable(key);
      if (!isFillable(instance.node.item)) return;
      const { answers, entered } = readEntered(instance.node.item, parts, locale);
      setAnswers(instance, answers, entered);
      settle();
    },

    addInstance(linkId, parent) {
      const { node, prefix, holder } = placeOf(plan, instances, linkId, parent);
      const of = prefix + node.name;
      const { ids, next } = instances.listOf(of);
      instances.lists.set(of, { ids: [...ids, next], next: next + 1 });
      const key = instanceKey(of, next);
      begin(instances.createOne(node, key, prefix, holder), true);
      if (holder) change(holder, { children: instances.childKeys(holder) });
      else topChanged = true;
      settle();
      return key;
    },

    removeInstance(key) {
      const instance = find(key);
      const { node, prefix, parent } = instance;
      if (!node.isRepeatingGroup) {
        throw new OsseoError('invalid-response', 'Osseo: only instances of repeating groups can be removed.', key);
      }
      const of = prefix + node.name;
      const { ids, next } = instances.listOf(of);
      instances.lists.set(of, { ids: ids.filter((id) => instanceKey(of, id) !== key), next });
      forget(key);
      recheckAround(instance);
      if (parent) change(parent, { children: instances.childKeys(parent) });
      else topChanged = true;
      settle();
    },

    validate(scope) {
      const issues = visible(scope).flatMap((instance) => {
        const found = checkInstance(instances, instance, locale);
        if (!equalJson(found, instance.state.issues)) change(instance, { issues: found });
        return found;
      });
      settle();
      return issues;
    },

    toResponse: (wanted) => writeResponse(form, instances, start?.source, wanted),
    toSnapshot: () => writeSnapshot(form, instances, start?.source),
  };
  internalsOf.set(session, { plan, instances });
  return session;
}
