import type { Sample } from '../../rendering/run/sample.ts';

/** What is done once per sample, in this order. */
export type TimelineTask = 'mount' | 'update';

export const TIMELINE_TASKS: Readonly<Record<TimelineTask, string>> = {
  mount: 'Mount',
  update: 'One event done, or no more',
};

/** What one page has shown of one contender at one size. */
export interface TimelineSample extends Sample<TimelineTask> {
  /** How many of the events were in the document. */
  readonly titles?: number;
}
