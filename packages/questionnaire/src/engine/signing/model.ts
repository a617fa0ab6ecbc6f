import type { Coding, Reference } from '../model/answer.ts';

/** What a signature says, e.g. "consent" or "witness". */
export interface SignatureKind {
  readonly codings: readonly Coding[];
  readonly text: string | undefined;
}

/** What a form asks to be signed; what `readPresentation` gives is one. */
export interface SignaturesWanted {
  /** Of the form as a whole. */
  readonly signatures: readonly SignatureKind[];
  /** By `linkId`. */
  readonly items: Readonly<Record<string, { readonly signatures?: readonly SignatureKind[] }>>;
}

/** What somebody signed with. */
export type SignatureInk =
  | { readonly kind: 'typed'; readonly text: string }
  /** Strokes as the data of an SVG path, on a sheet of `width` by `height`. */
  | { readonly kind: 'drawn'; readonly path: string; readonly width: number; readonly height: number }
  /** A picture from elsewhere; `data` is base64. */
  | { readonly kind: 'picture'; readonly contentType: string; readonly data: string };

/** A signature as it is given. */
export interface Signing {
  readonly ink: SignatureInk;
  /** Who signs. Where nobody is known, a reference with a `display` alone, which is the name. */
  readonly who: Reference;
  /** An instant, as FHIR writes it: `2026-11-22T17:30:00Z`. */
  readonly when: string;
}

/** A signature as it is read: a system may have left out whatever it likes. */
export interface Signature {
  readonly ink: SignatureInk | undefined;
  /** The name of who signed. */
  readonly name: string | undefined;
  readonly when: string | undefined;
}
