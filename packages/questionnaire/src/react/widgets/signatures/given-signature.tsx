'use client';
import type { ReactElement } from 'react';
import { usePresented } from '../use-presented.ts';
import { SignatureTitle } from './signature-title.tsx';
import { Signed } from './signed.tsx';
import { useSignature, type SignatureProps } from './use-signature.ts';

/** Who has signed, for those who read the answers; and that nobody has, where somebody must. Renders a `<div>` element. */
export function GivenSignature(props: SignatureProps): ReactElement | null {
  const { words, t } = usePresented('GivenSignature');
  const signature = useSignature(props);
  const { signatures, place, given } = signature;
  if (!given && !signatures.isMissing(place)) return null;
  return (
    <div className="osseo-form-given-signature">
      <p className="osseo-form-given-signature-title">
        <SignatureTitle {...signature} />
      </p>
      {given ? <Signed signature={given} /> : <p className="osseo-form-signed-by">{t(words.signature.missing)}</p>}
    </div>
  );
}
