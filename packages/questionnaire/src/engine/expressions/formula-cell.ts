import type { Values } from '../fhirpath/values/value.ts';
import type { Cell } from '../session/derivations.ts';
import type { Instance } from '../session/instances.ts';
import type { Formula } from './formula.ts';

/** A formula in one place of one session. */
export interface FormulaCell extends Cell {
  readonly formula: Formula;
  /** What it last gave; nothing before, where a part is missing, or where the expression is wrong for the answers. */
  values: Values;
  /** Whether it has run at all. */
  ran: boolean;
  /** Why there is no value, where it is not that something is missing. */
  fault: 'error' | 'unsupported' | undefined;
  /** Whether an initial value has been given; it is not given again. */
  done: boolean;
  /** Whether a query that it is, or has read, has no answer: none yet, or none at all. It has no values then. */
  waits: boolean;
  /** What a query last asked for, and whether nobody can answer it. */
  request: { readonly query: string; failed: boolean } | undefined;
}

export function cellFor(formula: Formula, owner: Instance | null, rank: number, initially: boolean): FormulaCell {
  return {
    rank,
    owner,
    formula,
    values: [],
    ran: false,
    fault: undefined,
    done: formula.role.kind === 'initial' && !initially,
    waits: formula.expression.language === 'fhir-query',
    request: undefined,
  };
}

/** Whether a condition lets through what hangs on it: where it holds, and where nobody can ever decide it. */
export function letsThrough({ formula: { program }, values }: FormulaCell): boolean {
  return program.fault !== undefined || (values.length === 1 && values[0] === true);
}
