import { createStore, OsseoError, type Store } from '@osseo/core';
import type { CheckTools } from '../checks/check-tools.ts';
import { equalJson } from '../conditions/compare-answers.ts';
import { instanceKey } from '../keys/item-key.ts';
import type { Answer } from '../model/answer.ts';
import type { Form } from '../model/form.ts';
import type { Issue } from '../model/issue.ts';
import type { ItemKey, ItemState, SessionState } from '../model/session.ts';
import { planOf, type Plan, type PlanNode } from '../plan/plan-of.ts';
import { alignInstances, matchAnswers } from './align-answers.ts';
import { checkInstance, requiredGroupsAround } from './check-instance.ts';
import type { Cell, DerivationOptions, Derivations } from './derivations.ts';
import { enabledFrom } from './enabled-from.ts';
import { isEnabled } from './enablement.ts';
import { appliesAsItStands, createInstances, type Instance, type InstanceList, type Instances } from './instances.ts';
import { createRankQueue } from './rank-queue.ts';
import type { Task } from './task.ts';

/** Hears what a change is about to replace, so that it can be put back. */
export interface Recorder {
  /** The answers of an item are about to change, or the item is about to go. */
  item(instance: Instance): void;
  /** An item is about to go, with everything inside. */
  readonly leaving: (key: ItemKey) => void;
  /** An answer is about to go, and the place under it, which may hold nothing any more. */
  answerLeaving(holder: Instance, id: number): void;
  /** The instances of something that repeats are about to change. `holder` is what they stand in. */
  list(of: string, node: PlanNode, prefix: string, holder: Instance | null): void;
}

/** The insides of a session: what changes when something changes. The public face is `createSession`. */
export interface Workings {
  readonly plan: Plan;
  readonly instances: Instances;
  readonly tools: CheckTools;
  readonly derivations: Derivations | undefined;
  /** The form as a whole, as it is now. */
  readonly state: () => SessionState;
  readonly subscribe: Store<SessionState>['subscribe'];
  /** @throws {OsseoError} `unknown-item` */
  readonly find: (key: ItemKey) => Instance;
  /** Gives new instances their initial answers, and lets `settle` find out whether they apply. */
  readonly begin: (created: readonly Instance[], initially: boolean) => void;
  readonly change: (instance: Instance, changes: Partial<ItemState>) => void;
  readonly setAnswers: (instance: Instance, answers: readonly Answer[], entered: ItemState['entered']) => void;
  /** Removes an instance with everything inside. */
  readonly forget: (key: ItemKey) => void;
  /** Puts in doubt whoever reads an item's answers. */
  readonly doubtReaders: (instance: Instance) => void;
  /** Who hears of changes; at most one at a time. */
  recorder: Recorder | undefined;
  /** What is wrong with one instance, by the item as it now is and by the rules of the form. */
  readonly check: (instance: Instance) => readonly Issue[];
  /** The instances directly inside `holder`, or at the top, have come or gone. */
  readonly changeChildren: (holder: Instance | null) => void;
  /** A group that was said to be empty is looked at again when something inside has changed. */
  readonly recheckAround: (instance: Instance) => void;
  readonly showFormIssues: (issues: readonly Issue[]) => void;
  /** Works out who applies, in an order in which nobody is asked twice, and then tells listeners. */
  readonly settle: () => void;
}

export interface WorkingsOptions extends DerivationOptions {
  readonly seeds: ReadonlyMap<string, InstanceList>;
  readonly tools: CheckTools;
}

export function createWorkings(form: Form, options: WorkingsOptions): Workings {
  const plan = planOf(form);
  const { tools } = options;
  const doubtful = createRankQueue<Instance | Cell>();
  const changed = new Set<Instance>();
  let state: SessionState = { children: [], issues: NO_ISSUES, revision: 0 };
  let topChanged = true;
  let formChanged = false;
  const store = createStore(state);

  const instances = createInstances(plan, options.seeds, (node) => derivations?.rankOf(node) ?? node.rank);
  const derivations = tools.expressions?.({
    form,
    instances,
    options,
    nodes: [...plan.byLinkId.values()],
    doubt: (task) => doubtful.add(task as Instance | Cell),
    change,
    answer: (instance, answers) => setAnswers(instance, answers, undefined),
    recheck,
    settle,
  });

  function begin(created: readonly Instance[], initially: boolean): void {
    for (const instance of created) {
      if (!appliesAsItStands(instance.node)) doubtful.add(instance);
      if (instance.node.scopes.length > 0) doubtConditions(instance);
      derivations?.begin(instance, initially);
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

    workings.recorder?.item(instance);
    const matches = matchAnswers(old.answers, answers);
    const { source } = instance;
    if (source) {
      instance.source = { ...source, answers: matches.map((match) => source.answers[match] ?? null) };
    }
    change(instance, { answers, entered });
    if (instance.node.isRepeatingHolder) alignInside(instance, matches);
    if (old.issues.length > 0) change(instance, { issues: check(instance) });
    if (old.enabled) doubtReaders(instance);
  }

  /** Creates and removes the items nested under answers that came and went. */
  function alignInside(instance: Instance, matches: readonly number[]): void {
    const { key, node } = instance;
    const list = instances.listOf(key);
    workings.recorder?.list(key, node, instance.prefix, instance);
    const aligned = alignInstances(list, matches);
    const keysUnder = (id: number) => instances.keysOf(node.children, `${instanceKey(key, id)}/`);
    for (const id of list.ids) {
      if (aligned.ids.includes(id)) continue;
      workings.recorder?.answerLeaving(instance, id);
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
    changeChildren(instance);
    // In another order the nearest question may be one under another answer.
    for (const inside of enabledFrom(instances, instance.key)) doubtConditions(inside);
  }

  function changeChildren(holder: Instance | null): void {
    if (holder) change(holder, { children: instances.childKeys(holder) });
    else topChanged = true;
  }

  function forget(key: ItemKey): void {
    workings.recorder?.leaving(key);
    for (const removed of instances.remove(key)) {
      changed.delete(removed);
      doubtConditions(removed);
      if (removed.state.enabled && removed.state.answers.length > 0) derivations?.answersChanged(removed);
    }
  }

  function doubtReaders(instance: Instance): void {
    derivations?.answersChanged(instance);
    doubtConditions(instance);
  }

  /** Another instance of a question may be the nearest once this one comes or goes, answered or not. */
  function doubtConditions(instance: Instance): void {
    for (const reader of instance.node.readers) {
      for (const affected of instances.visibleFrom(instance, reader)) doubtful.add(affected);
    }
  }

  function settle(): void {
    for (let task = doubtful.take(); task; task = doubtful.take()) {
      if (!isInstance(task)) derivations?.settle(task);
      else if (instances.byKey.get(task.key) === task) settleEnablement(task);
    }

    derivations?.done();

    for (const instance of changed) recheckAround(instance);
    if (changed.size === 0 && !topChanged && !formChanged) return;
    state = { ...state, children: topChanged ? instances.topKeys() : state.children, revision: state.revision + 1 };
    topChanged = false;
    formChanged = false;
    // A listener may answer in turn; whatever it changes is told by its own round.
    const told = [...changed];
    changed.clear();
    for (const instance of told) instance.store?.set(instance.state);
    store.set(state);
  }

  function settleEnablement(instance: Instance): void {
    const enabled = isEnabled(plan, instances, instance, tools) && (derivations?.applies(instance) ?? true);
    if (enabled === instance.state.enabled) return;
    change(instance, enabled ? { enabled } : { enabled, issues: NO_ISSUES });
    for (const key of instance.state.children) doubtful.add(find(key));
    if (instance.state.answers.length > 0) doubtReaders(instance);
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

  function check(instance: Instance): readonly Issue[] {
    return checkInstance(instances, instance, tools, derivations?.findings(instance));
  }

  function recheck(instance: Instance | null): void {
    if (!instance) {
      if (state.issues.length > 0) showFormIssues(formIssues(derivations));
    } else if (instance.state.issues.length > 0) {
      change(instance, { issues: check(instance) });
    }
  }

  function showFormIssues(issues: readonly Issue[]): void {
    if (equalJson(issues, state.issues)) return;
    state = { ...state, issues };
    formChanged = true;
  }

  function recheckAround(instance: Instance): void {
    for (const group of requiredGroupsAround(instances, instance)) {
      if (group.state.issues.length === 0 || !instances.byKey.has(group.key)) continue;
      const issues = check(group);
      if (!equalJson(issues, group.state.issues)) change(group, { issues });
    }
  }

  const workings: Workings = {
    plan,
    instances,
    tools,
    derivations,
    state: () => state,
    subscribe: store.subscribe,
    find,
    begin,
    change,
    setAnswers,
    forget,
    check,
    changeChildren,
    recheckAround,
    showFormIssues,
    settle,
    doubtReaders,
    recorder: undefined,
  };
  derivations?.begin(null, true);
  return workings;
}

const NO_ISSUES: readonly Issue[] = [];

/** What the rules of the form as a whole find. */
export function formIssues(derivations: Derivations | undefined): readonly Issue[] {
  return (derivations?.findings(null) ?? []).map((finding) => ({ key: '', linkId: '', ...finding }));
}

function isInstance(task: Task): task is Instance {
  return 'node' in task;
}
