import { extensionsOf, mergeReceived, readExtensions, type Element } from '@osseo/core/fhir';
import type { CivilDate } from '@osseo/core';
import type { Task } from 'fhir/r4.js';
import type { PlannedTask, RecoveryPlan } from '../model/plan.ts';
import { textOf } from '../texts/plan-texts.ts';
import type { ResourceOptions } from './care-plan-options.ts';
import { optionsThen } from './options-then.ts';
import { checkPeriod, periodOf, reader, refuseOtherMeaning, resourceOf } from './read-resource.ts';
import { separateTaskShape } from './separate-shapes.ts';
import { extensionBase } from './urls.ts';

export interface TaskOptions extends ResourceOptions {
  /** The task as the record system has it now: what is not ours in it, or was changed there, stays. */
  readonly received?: Task;
}

/**
 * Something that the patient does, as a FHIR R4 Task: to be done within its
 * `restriction.period`, which includes its last day.
 * @throws {OsseoError} `invalid-plan`, with the place, where `received` is no task that `toTask` wrote
 */
export function toTask({ anchor }: Pick<RecoveryPlan, 'anchor'>, task: PlannedTask, options: TaskOptions): Task {
  const now = writeTask(anchor, task, options);
  const { received } = options;
  if (!received) return now;
  const { anchor: then, ...before } = readTask(received);
  return mergeReceived(writeTask(then, before, optionsThen(options, received)), now, received);
}

/**
 * The planned task that a Task was written of.
 * @throws {OsseoError} `invalid-plan`, with the path of the first fault; also where it is cancelled or otherwise taken back
 */
export function fromTask(resource: unknown): PlannedTask {
  const { anchor: _, ...task } = readTask(resource);
  const json = resourceOf(resource, 'Task');
  refuseOtherMeaning(json, '');
  refuseOtherMeaning(restrictionOf(json), 'restriction');
  return task;
}

function writeTask(anchor: CivilDate | null, task: PlannedTask, { texts, locale, subject }: ResourceOptions): Task {
  const period = periodOf(task);
  return {
    resourceType: 'Task',
    language: locale,
    extension: extensionsOf(separateTaskShape, { anchor, ...task }, extensionBase('task')),
    status: 'requested',
    intent: 'plan',
    description: textOf(texts, task.statement),
    for: subject,
    ...(period && { restriction: { period } }),
  };
}

function readTask(resource: unknown): PlannedTask & { readonly anchor: CivilDate | null } {
  const json = resourceOf(resource, 'Task');
  const task = readExtensions(separateTaskShape, json['extension'], {
    base: extensionBase('task'),
    path: '',
    code: 'invalid-plan',
  });
  checkPeriod(task, restrictionOf(json)['period'], 'restriction.period');
  return task;
}

function restrictionOf({ restriction = {} }: Element): Element {
  return reader.object(restriction, 'restriction');
}
