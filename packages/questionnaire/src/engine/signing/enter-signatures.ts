import type { Reference } from '../model/answer.ts';
import type { ItemKey } from '../model/session.ts';
import { linkIdOf } from '../keys/item-key.ts';
import { isPath } from './drawing.ts';
import { readSignature } from './fhir-signature.ts';
import type { Signature, SignatureInk, SignatureKind } from './model.ts';
import { parsePlace, signatureParts, UNSIGN_BUTTON } from './signature-fields.ts';
import { WHOLE_FORM, type Signatures } from './signatures.ts';

/** What only the host knows of a signature. */
export interface Signatory {
  /** Who signs, where the host knows; whoever signs gives a name otherwise. */
  readonly signedBy?: ((kind: SignatureKind, linkId: string | undefined) => Reference | undefined) | undefined;
  /** The instant, as FHIR writes it. */
  readonly now: () => string;
}

/**
 * Signs what a page that was posted has signed. Call it after its answers were entered: they undo a signature that no
 * longer stands for them. An empty field takes a signature back.
 *
 * @returns Whether a button asked for a signature to be taken back: show the same page again.
 */
export function enterSignatures(
  signatures: Signatures,
  fields: Iterable<readonly [string, string]>,
  { signedBy, now }: Signatory,
): boolean {
  const all = [...fields];
  const kindAt = (named: string) => {
    const parsed = parsePlace(named);
    const kind = parsed && signatures.kindsAt(parsed.place)[parsed.index];
    return kind && { place: parsed.place, kind };
  };

  for (const [named, parts] of signatureParts(all)) {
    const found = kindAt(named);
    if (!found) continue;
    const { place, kind } = found;
    const ink = inkIn(parts);
    const who = ink && (signedBy?.(kind, linkIdAt(place)) ?? nameIn(ink, parts.get('name')));
    const before = signatures.at(place, kind);
    if (!ink || !who) {
      if (before) signatures.unsign(place, kind);
    } else if (!before || !isSameHand(readSignature(before), ink)) {
      signatures.sign(place, kind, { ink, who, when: now() });
    }
  }

  const pressed = all.flatMap(([name, value]) => (name === UNSIGN_BUTTON ? (kindAt(value) ?? []) : []));
  for (const { place, kind } of pressed) signatures.unsign(place, kind);
  return pressed.length > 0;
}

/** The item that a place is of; `undefined` for the form as a whole. */
export function linkIdAt(place: ItemKey): string | undefined {
  return place === WHOLE_FORM ? undefined : linkIdOf(place);
}

/** By the name that they wrote, where the host knows nobody. A drawing names nobody by itself. */
export function nameIn(ink: SignatureInk, printed: string | undefined): Reference | undefined {
  const name = (ink.kind === 'typed' ? ink.text : (printed ?? '')).trim();
  return name === '' ? undefined : { display: name };
}

function inkIn(parts: ReadonlyMap<string, string>): SignatureInk | undefined {
  const text = (parts.get('text') ?? '').trim();
  if (parts.get('kind') !== 'drawn') return text === '' ? undefined : { kind: 'typed', text };
  const path = parts.get('path') ?? '';
  const [width, height] = [Number(parts.get('width')), Number(parts.get('height'))];
  const isSheet = [width, height].every((side) => Number.isInteger(side) && side > 0 && side < 10_000);
  return isSheet && isPath(path) ? { kind: 'drawn', path, width, height } : undefined;
}

/** A page that was signed with script posts what is signed once more: that is no new signature. */
function isSameHand({ ink }: Signature, posted: SignatureInk): boolean {
  if (posted.kind === 'typed') return ink?.kind === 'typed' && ink.text === posted.text;
  return posted.kind === 'drawn' && ink?.kind === 'drawn' && ink.path === posted.path;
}
