import type { Cost } from './cost.ts';

/** What is done with a loaded form, beyond loading it. */
export type Task = 'alone' | 'twenty' | 'sum' | 'validate' | 'respond';

export const TASKS: Readonly<Record<Task, string>> = {
  alone: 'One answer on which nothing depends',
  twenty: 'One answer on which twenty questions depend',
  sum: 'One answer that goes into a calculated sum',
  validate: 'All answers validated',
  respond: 'The response written',
};

/** Bytes on the heap, per form. */
export interface Heap {
  readonly parsed: number;
  readonly loaded: number;
}

/** What one process has measured of one peer at one size. What is missing it could not do, or not in time. */
export interface Sample {
  /** The first parse and the first load of a fresh process, its code being there already. */
  readonly cold?: { readonly parse: Cost; readonly load: Cost };
  readonly warm?: { readonly parse: Cost; readonly load: Cost };
  readonly tasks: Readonly<Partial<Record<Task, Cost>>>;
  readonly heap?: Heap;
  /** Why a task has no figure. */
  readonly missing: Readonly<Partial<Record<Task, string>>>;
}
