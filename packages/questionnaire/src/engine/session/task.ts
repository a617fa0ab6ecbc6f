/** Something to be worked out in the order of what depends on what: an item's enablement, or a cell. */
export interface Task {
  /** Everything that it depends on has a lesser one. */
  readonly rank: number;
}
