/** What is done once per sample, in this order. */
export type Task = 'mount' | 'key' | 'local' | 'far';

export const TASKS: Readonly<Record<Task, string>> = {
  mount: 'Mount',
  key: 'A letter typed',
  local: 'A press that opens or closes one question',
  far: 'A press that opens or closes one question in fifty',
};

/** What one doing of a task took, in milliseconds. */
export interface Took {
  /** From the call, the key or the press to the frame that shows the effect. */
  readonly painted: number;
  /** Processor time of the main thread for it and all that it leaves to be done afterwards. */
  readonly cpu: number;
}

/** What one page has shown of one contender at one size. What is missing it could not do, or not in time. */
export interface Sample<Doing extends string = Task> {
  readonly contender: string;
  readonly size: number;
  readonly round: number;
  /** Which page of its round. */
  readonly lap: number;
  readonly took: Readonly<Partial<Record<Doing, Took>>>;
  /** Processor time of the main thread before the form is mounted: for the page, its scripts and its styles. In milliseconds. */
  readonly loading?: number;
  /** Elements of the page once the form is there. */
  readonly elements?: number;
  /** What the form keeps on the heap, in bytes. */
  readonly heap?: number;
  /** Whether the page was left before it was through. */
  readonly left: boolean;
  /** Why a task has no figure. */
  readonly missing: Readonly<Partial<Record<Doing | 'mount', string>>>;
}
