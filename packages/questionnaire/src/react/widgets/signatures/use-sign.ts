'use client';
import type { ItemKey } from '../../../engine/model/session.ts';
import { linkIdAt, nameIn } from '../../../engine/signing/enter-signatures.ts';
import type { SignatureInk, SignatureKind } from '../../../engine/signing/model.ts';
import type { Signatures } from '../../../engine/signing/signatures.ts';
import { usePresented } from '../use-presented.ts';

export interface SigningPlace {
  signatures: Signatures;
  place: ItemKey;
  kind: SignatureKind;
}

interface Signer {
  /** Whether the host knows who signs. */
  readonly isKnown: boolean;
  /** Signs, or takes back where nothing is left; `printed` is the name beside a drawing. Gives whether it is signed. */
  readonly sign: (ink: SignatureInk | null, printed?: string) => boolean;
}

/** How a place is signed: by whom the host knows, or by the name that is given, now. */
export function useSign({ signatures, place, kind }: SigningPlace): Signer {
  const { signedBy, now = () => new Date().toISOString() } = usePresented('SignatureItem').presentation.services;
  const known = signedBy?.(kind, linkIdAt(place));

  return {
    isKnown: known !== undefined,
    sign(ink, printed) {
      const who = ink && (known ?? nameIn(ink, printed));
      if (ink && who) signatures.sign(place, kind, { ink, who, when: now() });
      else if (signatures.at(place, kind)) signatures.unsign(place, kind);
      return Boolean(who);
    },
  };
}
