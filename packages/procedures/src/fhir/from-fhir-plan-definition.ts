import { elementReader, readExtensions, type Element, type ElementReader } from '@osseo/core/fhir';
import type { Shape } from '@osseo/core/shape';
import type { RecoveryData } from '../model/recovery.ts';
import { timings } from './actions.ts';
import { RECOVERY_PARTS, recoveryShapes, type RecoveryPart, type RecoveryParts } from './recovery-shapes.ts';
import { PART_URL, partUrl } from './urls.ts';

/** A recovery that came back from a record system. */
export interface ReceivedRecovery {
  /** The procedure's id and the version of its data. */
  readonly id: string;
  readonly version: string;
  readonly recovery: RecoveryData;
}

const reader: ElementReader = elementReader('invalid-procedure');

type Read = {
  readonly [Part in RecoveryPart]: { readonly part: Part; readonly value: RecoveryParts[Part] };
}[RecoveryPart];

/**
 * The recovery that a PlanDefinition was written of. Actions that others added are left alone.
 * @throws {OsseoError} `invalid-procedure`, with the path of the first fault: nothing of a broken plan is read
 */
export function fromFhirPlanDefinition(resource: unknown): ReceivedRecovery {
  const plan = reader.object(resource, '');
  if (plan['resourceType'] !== 'PlanDefinition') reader.refuse('not-a-code', 'resourceType');
  const read = reader
    .list(plan['action'], 'action')
    .flatMap((action, index) => readAction(reader.object(action, `action[${index}]`), `action[${index}]`));
  return {
    id: reader.text(plan['id'], 'id'),
    version: reader.text(plan['version'], 'version'),
    recovery: {
      phases: valuesOf(read, 'phase'),
      restrictions: valuesOf(read, 'restriction'),
      tasks: valuesOf(read, 'task'),
      visits: valuesOf(read, 'visit'),
      milestones: valuesOf(read, 'milestone'),
    },
  };
}

/** An action without our mark is the treatment itself, or somebody else's. */
function readAction(action: Element, path: string): readonly Read[] {
  const mark = reader.extension(action, path, PART_URL);
  if (!mark) return [];
  const part = RECOVERY_PARTS.find((known) => known === mark['valueCode']);
  if (!part) return reader.refuse('not-a-code', `${path}.extension[${PART_URL}]`);
  return [readPart(part, action, path) as Read];
}

function readPart<Part extends RecoveryPart>(
  part: Part,
  action: Element,
  path: string,
): { readonly part: Part; readonly value: RecoveryParts[Part] } {
  const shape: Shape<RecoveryParts[Part]> = recoveryShapes[part];
  const value = readExtensions(shape, action['extension'], { base: partUrl(part), path, code: 'invalid-procedure' });
  const timing: Element = { ...timings[part](value) };
  for (const name of ['relatedAction', 'timingDuration', 'timingRange']) {
    // Somebody has changed the one and not the other: which is meant, nobody can say.
    if (!contains(action[name], timing[name])) reader.refuse('contradicts', `${path}.${name}`);
  }
  return { part, value };
}

/** Whether JSON says all that another says; more may be in it. */
function contains(value: unknown, part: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(value) && part.every((one, index) => contains(value[index], one));
  if (typeof part === 'object' && part !== null)
    return Object.entries(part).every(([name, one]) => contains((value as Element | undefined)?.[name], one));
  return value === part;
}

function valuesOf<Part extends RecoveryPart>(read: readonly Read[], wanted: Part): readonly RecoveryParts[Part][] {
  return read.flatMap(({ part, value }) => (part === wanted ? [value as RecoveryParts[Part]] : []));
}
