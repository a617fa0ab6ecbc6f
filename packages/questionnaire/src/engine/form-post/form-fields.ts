/** Where script has taken a form over, which `FormRoot` says by itself: then its follow-ups were shown as they arose. */
export const SCRIPTED_FIELD = 'osseo.scripted';

/** The names of fields and buttons that are no answers. No question can be called so. */
export const FORM_FIELDS = {
  /** The button that was pressed, where it is not the one that goes on: a value of `GO`. */
  go: 'osseo.go',
  revision: 'osseo.revision',
  state: 'osseo.state',
  scripted: SCRIPTED_FIELD as typeof SCRIPTED_FIELD,
} as const;

/** Whether a field is one of the form itself, and no answer. */
export function isFormField(name: string): boolean {
  return name.startsWith('osseo.');
}

/** What a button named `osseo.go` asks for. Give it `formNoValidate`, so that script lets it through. */
export const GO = {
  /** Saves, and goes to the page before. */
  back: 'back',
  /** Saves, and stays. */
  save: 'save',
  /** Saves, and goes to the answers that are being checked. */
  review: 'review',
  /** Throws everything away. */
  cancel: 'cancel',
} as const;

export type Go = (typeof GO)[keyof typeof GO];

export function isGo(value: string | undefined): value is Go {
  return value !== undefined && Object.values<string>(GO).includes(value);
}
