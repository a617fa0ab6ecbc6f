import type { Questionnaire } from 'fhir/r4.js';

/** A renderer as it is measured in the page: `globalThis.contender`. */
export interface Contender<Prepared = Questionnaire> {
  /** Turns the form into what the renderer reads. Not measured, so that one of another format pays nothing for it. */
  readonly prepare?: (form: Questionnaire) => Prepared;
  /** Begins to show the form in `root`. It may go on by itself; the form is there when its last question is. */
  mount(form: Prepared, root: HTMLElement): unknown;
  unmount(root: HTMLElement): void;
  /** Whether a question is on the page. */
  isShown(linkId: string): boolean;
  /** The text field of a question. */
  field(linkId: string): HTMLElement | null | undefined;
  /** What is pressed to answer a yes-or-no question; `undefined` where the renderer has no conditions. */
  readonly answer?: (linkId: string, yes: boolean) => HTMLElement | null | undefined;
  /** The text that the response holds for a question, from what the renderer hands out as the response. */
  textOf(linkId: string): unknown;
}

/** The text of a question in a FHIR response. */
export function textIn(response: unknown, linkId: string): unknown {
  for (const item of itemsOf(response)) {
    if (item.linkId === linkId) return item.answer?.[0]?.valueString;
    const text = textIn(item, linkId);
    if (text !== undefined) return text;
  }
  return undefined;
}

interface ResponseItem {
  readonly linkId?: string;
  readonly answer?: readonly { readonly valueString?: string }[];
}

function itemsOf(holder: unknown): readonly ResponseItem[] {
  return (holder as { readonly item?: readonly ResponseItem[] } | undefined)?.item ?? [];
}
