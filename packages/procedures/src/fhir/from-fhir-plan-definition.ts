import type { RecoveryData } from '../model/recovery.ts';
import { reader, readPlanDefinition, refuseOtherMeaning } from './read-plan-definition.ts';

/** A recovery that came back from a record system. */
export interface ReceivedRecovery {
  /** The procedure's id and the version of its data. */
  readonly id: string;
  readonly version: string;
  readonly recovery: RecoveryData;
}

/**
 * The recovery that a PlanDefinition was written of. Actions that others added are left alone.
 * @throws {OsseoError} `invalid-procedure`, with the path of the first fault: nothing of a broken plan is read, nor of one
 * that is retired, was not written by `toFhirPlanDefinition`, or says with a modifier that it means something else
 */
export function fromFhirPlanDefinition(resource: unknown): ReceivedRecovery {
  const { plan, recovery, actions } = readPlanDefinition(resource);
  refuseOtherMeaning(plan, actions);
  return { id: reader.text(plan['id'], 'id'), version: reader.text(plan['version'], 'version'), recovery };
}
