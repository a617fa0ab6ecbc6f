/** The name of a state that every part either has or says that it has not. */
export type StateName =
  | 'default'
  | 'hover'
  | 'focus-visible'
  | 'active'
  | 'disabled'
  | 'read-only'
  | 'invalid'
  | 'loading'
  | 'long-text'
  | 'large-text'
  | 'right-to-left'
  | 'forced-colors';

/** A row of the matrix. Its words are English, as those around every story are. */
interface State {
  readonly name: StateName;
  readonly title: string;
  /** What a reader must know to judge it. */
  readonly note?: string;
}

/** Every state, in the order in which a part meets them. */
export const STATES: readonly State[] = [
  { name: 'default', title: 'Default' },
  { name: 'hover', title: 'Hover' },
  { name: 'focus-visible', title: 'Keyboard focus' },
  { name: 'active', title: 'Pressed' },
  { name: 'disabled', title: 'Disabled' },
  { name: 'read-only', title: 'Read-only' },
  { name: 'invalid', title: 'Invalid' },
  { name: 'loading', title: 'Loading' },
  { name: 'long-text', title: 'Long text' },
  { name: 'large-text', title: '200 % text' },
  { name: 'right-to-left', title: 'Right to left' },
  {
    name: 'forced-colors',
    title: 'Forced colours',
    note: 'Nearly so: a page cannot force the colours of one part. The palette is High contrast black of Windows.',
  },
];
