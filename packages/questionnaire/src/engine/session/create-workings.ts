import { createStore, OsseoError } from '@osseo/core';
import type { CheckTools } from '../checks/check-tools.ts';
import type { Finding } from '../checks/finding.ts';
import { equalJson } from '../conditions/compare-answers.ts';
import type { Answer } from '../model/answer.ts';
import type { Form } from '../model/form.ts';
import type { Issue } from '../model/issue.ts';
import type { ItemKey, ItemState, SessionState } from '../model/session.ts';
import { planOf } from '../plan/plan-of.ts';
import { matchAnswers } from './align-answers.ts';
import { alignInside } from './align-inside.ts';
import { checkInstance, requiredGroupsAround } from './check-instance.ts';
import type { Cell, DerivationOptions } from './derivations.ts';
import { isEnabled } from './enablement.ts';
import { appliesAsItStands, createInstances, type Instance, type InstanceList } from './instances.ts';
import { createRankQueue } from './rank-queue.ts';
import type { Task } from './task.ts';
import type { Workings } from './workings.ts';

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
    if (instance.node.isRepeatingHolder) alignInside(workings, instance, matches);
    recheck(instance);
    if (old.enabled) doubtReaders(instance);
  }

  function changeChildren(holder: Instance | null): void {
    if (holder) change(holder, { children: instances.childKeys(holder) });
    else state = { ...state, children: instances.topKeys() };
  }

  function forget(key: ItemKey): void {
    workings.recorder?.leaving(key);
    for (const removed of instances.remove(key)) {
      changed.delete(removed);
      if (removed.state.enabled && removed.state.answers.length > 0) doubtReaders(removed);
    }
  }

  function doubtReaders(instance: Instance): void {
    derivations?.answersChanged(instance);
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
    if (changed.size === 0 && state === store.getSnapshot()) return;
    state = { ...state, revision: state.revision + 1 };
    // A listener may answer in turn; whatever it changes is told by its own round.
    const told = [...changed];
    changed.clear();
    for (const instance of told) instance.store?.set(instance.state);
    store.set(state);
  }

  function settleEnablement(instance: Instance): void {
    const enabled = isEnabled(plan, instances, instance, tools) && (derivations?.applies(instance) ?? true);
    if (enabled === instance.state.enabled) return;
    // What does not apply has no issues, and what comes back has been told none.
    change(instance, { enabled, issues: NO_ISSUES });
    for (const key of instance.state.children) doubtful.add(find(key));
    if (instance.state.answers.length > 0) doubtReaders(instance);
  }

  function find(key: ItemKey): Instance {
    const instance = instances.byKey.get(key);
    if (instance) return instance;
    throw new OsseoError('invalid-response', 'Osseo: no item has this key. Take keys from `children`.', key);
  }

  function findings(instance: Instance | null): readonly Finding[] {
    return [...(derivations?.findings(instance) ?? []), ...(workings.signing?.(instance) ?? [])];
  }

  function check(instance: Instance): readonly Issue[] {
    const issues = checkInstance(instances, instance, tools, findings(instance));
    if (!equalJson(issues, instance.state.issues)) change(instance, { issues });
    return issues;
  }

  function checkForm(): readonly Issue[] {
    const issues = findings(null).map((finding) => ({ key: '', linkId: '', ...finding }));
    if (!equalJson(issues, state.issues)) state = { ...state, issues };
    return issues;
  }

  /** What was found wrong is looked at again. */
  function recheck(instance: Instance | null): void {
    if ((instance?.state ?? state).issues.length === 0) return;
    if (instance) check(instance);
    else checkForm();
  }

  function recheckAround(instance: Instance): void {
    for (const group of requiredGroupsAround(instances, instance)) {
      if (instances.byKey.has(group.key)) recheck(group);
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
    checkForm,
    changeChildren,
    recheckAround,
    settle,
    doubtReaders,
    recorder: undefined,
    source: undefined,
    signing: undefined,
  };
  derivations?.begin(null, true);
  return workings;
}

const NO_ISSUES: readonly Issue[] = [];

function isInstance(task: Task): task is Instance {
  return 'node' in task;
}
