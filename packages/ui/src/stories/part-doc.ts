/** What the page of a control says besides what is read from its code. Storybook shows it; no package ships it. */
export interface PartDoc {
  /** What it is for: one or two sentences. */
  readonly purpose: string;
  /** When not to use it, and what to use instead. */
  readonly notFor: readonly { readonly when: string; readonly use: string }[];
  /** Every element that a stylesheet may name, from the outermost in. */
  readonly anatomy: readonly AnatomyRow[];
  /** What each key does; empty for what is never focused. */
  readonly keyboard: readonly KeyRow[];
  /** What is known not to be right yet, said plainly. */
  readonly gaps?: readonly string[];
}

export interface AnatomyRow {
  /** The exported part, or what it is called where it is no part of its own. */
  readonly name: string;
  readonly element: string;
  readonly className: string;
  /** The attributes that carry its state, with their values: `data-variant` → `primary, secondary`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The custom properties that are its API, with what each sets. */
  readonly properties?: Readonly<Record<string, string>>;
}

interface KeyRow {
  readonly keys: string;
  readonly does: string;
}
