import type { SignatureKind } from '../../engine/signing/model.ts';
import type { Attachment, Coding, Reference } from '../../engine/model/answer.ts';
import type { WidgetMessages } from '../../messages/widget-messages.ts';
import type { ChoiceColumn, ItemPresentation, Presentation } from '../../presentation/model.ts';
import type { FormPresentation } from '../form-presentation.ts';

/** What a widget may ask of the host. Whatever is missing, the widget does without. */
export interface WidgetServices {
  /**
   * Finds options in a value set that is not in the form, for what somebody has written so far. Rejects where it cannot.
   * `servers` are the terminology servers that the form prefers, the most specific first.
   */
  readonly searchOptions?: (
    valueSet: string,
    text: string,
    options: { readonly servers: readonly string[]; readonly signal: AbortSignal },
  ) => Promise<readonly Coding[]>;
  /**
   * Keeps a file, and says what the answer is: where it lies, with its kind, name and size. Rejects where it cannot.
   * Without it the answer holds the file itself. `onProgress` hears how much is sent, from 0 to 1.
   */
  readonly storeFile?: (
    file: File,
    options: { readonly linkId: string; readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
  ) => Promise<Attachment>;
  /**
   * Finds records to point to, of the `types` and within the `filter` (a FHIR search) that the form names, for what
   * somebody has written so far. `columns` are what the form wants to be shown of each.
   */
  readonly searchRecords?: (
    types: readonly string[],
    filter: string | undefined,
    text: string,
    options: { readonly columns: readonly ChoiceColumn[]; readonly signal: AbortSignal },
  ) => Promise<readonly RecordFound[]>;
  /**
   * Who signs, where the host knows; `linkId` is missing for the form as a whole. Without it whoever signs gives a name.
   */
  readonly signedBy?: (kind: SignatureKind, linkId: string | undefined) => Reference | undefined;
  /** The instant of a signature, as FHIR writes it; by the clock of the device where this is left out. */
  readonly now?: () => string;
}

/** A record that was found. */
export interface RecordFound {
  /** With its `display`, which is what the person reads. */
  readonly reference: Reference;
  /** A second line, such as the place and the telephone of a pharmacy. */
  readonly description?: string;
}

/** A presentation with what widgets need of it. */
export interface PresentedForm extends Required<FormPresentation> {
  /** What the form says of the looks of an item. */
  readonly itemOf: (linkId: string) => ItemPresentation;
  readonly messages: WidgetMessages;
  readonly services: WidgetServices;
  /** What the form as a whole says. */
  readonly form: Pick<Presentation, 'entryMode' | 'signatures' | 'items'>;
}
