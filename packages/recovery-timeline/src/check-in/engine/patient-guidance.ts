import type { RecoveryPlan, StatementRef } from '../../engine/model/plan.ts';
import { statusOn } from '../../engine/status/status-on.ts';
import type { CheckInResult } from './model/result.ts';

/** What nobody may hand to a part for patients: no value with any of these fits there. */
interface ForPatients {
  readonly level?: never;
  readonly reasons?: never;
  readonly action?: never;
  readonly score?: never;
  readonly ruleSet?: never;
}

/** Which of the clinic's approved instructions stands after a check-in. */
export type Instruction =
  | 'emergency'
  | 'same-day'
  | 'routine'
  /** "Not sure? Call the clinic today." It also stands where nothing was found, so that it says nothing of the answers. */
  | 'not-sure';

/**
 * What a patient reads after a check-in: an instruction that the clinic has approved, whom to call, and what is expected
 * today. It carries no level, score or verdict by construction, and "you are fine" cannot be made from it.
 */
export interface PatientGuidance extends ForPatients {
  readonly instruction: Instruction;
  /** Whether the clinic's lines for a crisis belong beside it: a sign of low mood was named, or may be there. */
  readonly crisis: boolean;
  /** What is normal on this day, in the words of each treatment's present phase. */
  readonly expected: readonly StatementRef[];
}

/** What the patient is told of a result. */
export function guidanceOf({ level, reasons, action, day }: CheckInResult, plan: RecoveryPlan): PatientGuidance {
  return {
    instruction: instructionFor(level, action),
    crisis: reasons.some((reason) => reason.stage === 'red-flag' && reason.sign === 'RF-16'),
    expected: statusOn(plan, day).flatMap(({ phase, state }) => (state === 'now' ? phase.normal : [])),
  };
}

/** To wait for the next visit, or to write, is only said where somebody reads it. */
function instructionFor(level: CheckInResult['level'], action: CheckInResult['action']): Instruction {
  if (level === 'emergency' || level === 'same-day') return level;
  return level === 'routine' && action.kind === 'clinic-reads' ? 'routine' : 'not-sure';
}
