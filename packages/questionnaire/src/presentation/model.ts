import type { SignatureKind } from '../engine/signing/model.ts';
import type { Look, RichText } from './rich-text/rich-text.ts';

/**
 * How a Questionnaire asks its items to look, read once from its extensions. Plain JSON, so that it can be made on a
 * server or when a site is built, and sent beside the `Form`; the engine runs without it.
 */
export interface Presentation {
  /** In which order a person may go through the form (SDC's `entryMode`). */
  readonly entryMode: EntryMode | undefined;
  /** Signatures that the form as a whole asks for, by what they say (`signatureRequired`). */
  readonly signatures: readonly SignatureKind[];
  /** By `linkId`. An item that proposes nothing is not there. */
  readonly items: Readonly<Record<string, ItemPresentation>>;
  /** What could not be used as written. The rest still can. */
  readonly problems: readonly PresentationProblem[];
}

export type EntryMode = 'prior-edit' | 'random' | 'sequential';

export interface ItemPresentation {
  /** The text of the item with its markup. Shown as long as the item still has the `plain` text that it belongs to. */
  readonly text?: MarkedUp;
  readonly prefix?: MarkedUp;
  /** The look of the text as a whole (`rendering-style`). */
  readonly look?: Look;
  /** The words beside its control, by what they are for: texts inside the item, in the order of the form. */
  readonly labels?: Readonly<Partial<Record<LabelRole, readonly LabelText[]>>>;
  /** By the token of the option. */
  readonly options?: Readonly<Record<string, OptionPresentation>>;
  /** Which way the options run (`choiceOrientation`). */
  readonly orientation?: 'horizontal' | 'vertical';
  /** Over how many columns the options spread where there is room (SDC's `columnCount`). */
  readonly columns?: number;
  /** What an option of a list of records shows (SDC's `choiceColumn`). */
  readonly choiceColumns?: readonly ChoiceColumn[];
  /** The words for "something else" (SDC's `openLabel`). */
  readonly openLabel?: string;
  /** A picture, sound or film beside the question (SDC's `itemMedia`). */
  readonly media?: Media;
  /** Pages that help with the question (`supportLink`, `supportHyperlink`). */
  readonly supportLinks?: readonly SupportLink[];
  /** What kind of text it is (`displayCategory`), e.g. `instructions` or `security`. */
  readonly category?: string;
  /** Where it is shown; missing where it is shown everywhere. */
  readonly usageMode?: UsageModeCode;
  /** A short text for where there is little room, such as a tab (SDC's `shortText`). */
  readonly shortText?: string;
  /** Whether the group can be closed, and how it begins (SDC's `collapsible`). */
  readonly collapsible?: 'default-open' | 'default-closed';
  /** Signatures that the item asks for. */
  readonly signatures?: readonly SignatureKind[];
  /** How far a slider goes in one step. */
  readonly step?: number;
  /** The keyboard of a phone that suits the answer (SDC's `keyboard`): an `inputmode`. */
  readonly keyboard?: 'email' | 'numeric' | 'tel' | 'url';
  /** The share of a row in a grid, in % (SDC's `width`). */
  readonly width?: number;
  /** Of a reference: which resources it may point to. */
  readonly referenceTypes?: readonly string[];
  /** Of a reference: what the host searches among, as the query of a FHIR search. */
  readonly referenceFilter?: string;
  /** Of a choice: the value set to search while somebody types, where it is not in the form. */
  readonly valueSet?: string;
  /** Terminology servers for that, the most specific first (SDC's `preferredTerminologyServer`). */
  readonly terminologyServers?: readonly string[];
}

/** The code of the `itemControl` of a text inside an item that belongs to the control of that item. */
export type LabelRole = 'flyover' | 'help' | 'legal' | 'lower' | 'prompt' | 'unit' | 'upper';

export interface LabelText {
  readonly linkId: string;
  readonly plain: string;
  /** With its markup, where it has any. */
  readonly text?: RichText;
}

/** Text with markup, and the words for which it stands. */
export interface MarkedUp {
  readonly plain: string;
  readonly text: RichText;
}

export interface OptionPresentation {
  readonly text?: MarkedUp;
  /** What stands before it, such as "A." (`optionPrefix`). */
  readonly prefix?: string;
  readonly media?: Media;
  readonly look?: Look;
}

export interface ChoiceColumn {
  /** FHIRPath over the record. */
  readonly path: string;
  readonly label: string | undefined;
  /** Whether this column alone stands for the record once it is chosen. */
  readonly forDisplay: boolean;
}

export interface Media {
  readonly kind: 'image' | 'audio' | 'video' | 'file';
  /** A safe address: `https:`, or the media itself as `data:`. */
  readonly src: string;
  readonly contentType: string | undefined;
  /** What it shows, in the words of the form. */
  readonly title: string | undefined;
}

export interface SupportLink {
  readonly href: string;
  readonly label: string | undefined;
}

export type UsageModeCode =
  | 'capture-display'
  | 'capture'
  | 'display'
  | 'display-non-empty'
  | 'capture-display-non-empty';

/** A part of the form that cannot be shown as written. */
export interface PresentationProblem {
  readonly code: 'markup-dropped' | 'unsafe-address';
  readonly linkId: string;
  /** The element or attribute that was left out, e.g. `script` or `src`; `markdown` where no parser can be asked to read it. */
  readonly what: string;
}
