import { elementReader, readExtensions, type Element, type ElementReader } from '@osseo/core/fhir';
import type { Shape } from '@osseo/core/shape';
import type { RecoveryData } from '../model/recovery.ts';
import { timings } from './actions.ts';
import { RECOVERY_PARTS, recoveryShapes, type RecoveryPart, type RecoveryParts } from './recovery-shapes.ts';
import { TREATMENT } from './timing.ts';
import { PART_URL, partUrl } from './urls.ts';

/** Reads definitions: what is broken refuses all of it, by the place of the fault. */
export const reader: ElementReader = elementReader('invalid-procedure');

/** An action of ours, with the id that we gave it. Not every system keeps ids of elements. */
export interface OwnAction {
  readonly action: Element;
  readonly path: string;
  readonly id: string;
}

/** A PlanDefinition that came back: the recovery, and which of its actions are ours. */
export interface ReadPlanDefinition {
  readonly plan: Element;
  readonly recovery: RecoveryData;
  readonly actions: readonly OwnAction[];
}

type ReadPart = OwnAction &
  { readonly [Part in RecoveryPart]: { readonly part: Part; readonly value: RecoveryParts[Part] } }[RecoveryPart];

/**
 * Reads a PlanDefinition as `toFhirPlanDefinition` writes it. Actions that others added are left alone.
 * @throws {OsseoError} `invalid-procedure`, with the path of the first fault; also where nothing in it is ours
 */
export function readPlanDefinition(resource: unknown): ReadPlanDefinition {
  const { plan, marked } = markedActions(resource);
  const treatment = marked.find(({ mark }) => mark === TREATMENT);
  // An empty recovery would be read as one that forbids nothing and warns of nothing.
  if (!treatment) return reader.refuse('missing', `action.extension[${PART_URL}]`);
  const read = marked.filter((one) => one !== treatment).map((one) => readAction(one));
  const actions = [{ ...treatment, id: TREATMENT }, ...read];
  refuseRepeated(actions);
  return {
    plan,
    actions,
    recovery: {
      phases: valuesOf(read, 'phase'),
      restrictions: valuesOf(read, 'restriction'),
      tasks: valuesOf(read, 'task'),
      visits: valuesOf(read, 'visit'),
      milestones: valuesOf(read, 'milestone'),
    },
  };
}

interface MarkedAction {
  readonly action: Element;
  readonly path: string;
  readonly mark: unknown;
}

/** The actions that say what they are to us. One without such a mark is somebody else's. */
export function markedActions(resource: unknown): { readonly plan: Element; readonly marked: readonly MarkedAction[] } {
  const plan = reader.object(resource, '');
  if (plan['resourceType'] !== 'PlanDefinition') reader.refuse('not-a-code', 'resourceType');
  const marked = reader.list(plan['action'], 'action').flatMap((one, index): readonly MarkedAction[] => {
    const path = `action[${index}]`;
    const action = reader.object(one, path);
    const mark = reader.extension(action, path, PART_URL);
    return mark ? [{ action, path, mark: mark['valueCode'] }] : [];
  });
  return { plan, marked };
}

/** An action that stands twice was copied, and then perhaps changed in one of the two. */
export function refuseRepeated(actions: readonly Pick<OwnAction, 'id' | 'path'>[]): void {
  const seen = new Set<string>();
  for (const { id, path } of actions) {
    if (seen.has(id)) reader.refuse('repeated', path);
    seen.add(id);
  }
}

/** Refuses a definition that is retired, and one whose meaning something changes that is not known here. */
export function refuseOtherMeaning(plan: Element, actions: readonly Pick<OwnAction, 'action' | 'path'>[]): void {
  reader.refuseModifiers(plan, '');
  if (plan['status'] === 'retired') reader.refuse('taken-back', 'status');
  for (const { action, path } of actions) reader.refuseModifiers(action, path);
}

function readAction({ action, path, mark }: MarkedAction): ReadPart {
  const part = RECOVERY_PARTS.find((known) => known === mark);
  if (!part) return reader.refuse('not-a-code', `${path}.extension[${PART_URL}]`);
  const value = readPart(part, action, path);
  return { action, path, id: `${part}-${value.id}`, part, value } as ReadPart;
}

const TIMINGS = ['DateTime', 'Age', 'Period', 'Duration', 'Range', 'Timing'].map((type) => `timing${type}`);

function readPart<Part extends RecoveryPart>(part: Part, action: Element, path: string): RecoveryParts[Part] {
  const shape: Shape<RecoveryParts[Part]> = recoveryShapes[part];
  const value = readExtensions(shape, action['extension'], { base: partUrl(part), path, code: 'invalid-procedure' });
  const timing: Element = { ...timings[part](value) };
  for (const name of ['relatedAction', ...TIMINGS]) {
    // Somebody has changed the one and not the other: which is meant, nobody can say.
    if (!contains(action[name], timing[name])) reader.refuse('contradicts', `${path}.${name}`);
  }
  return value;
}

/** Whether JSON says all that another says; more may be in it. */
function contains(value: unknown, part: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(value) && part.every((one, index) => contains(value[index], one));
  if (typeof part === 'object' && part !== null)
    return Object.entries(part).every(([name, one]) => contains((value as Element | undefined)?.[name], one));
  return value === part;
}

function valuesOf<Part extends RecoveryPart>(read: readonly ReadPart[], wanted: Part): readonly RecoveryParts[Part][] {
  return read.flatMap(({ part, value }) => (part === wanted ? [value as RecoveryParts[Part]] : []));
}
