'use client';
import { VisuallyHidden } from '@osseo/ui';
import type { ReactElement } from 'react';
import { usePresented } from '../use-presented.ts';
import { Signed } from './signed.tsx';
import { useSignature, type SignatureProps } from './use-signature.ts';

/** Who has signed, for those who read the answers; and that nobody has, where somebody must. Renders a `<div>` element. */
export function GivenSignature(props: SignatureProps): ReactElement | null {
  const { words, t } = usePresented('GivenSignature');
  const { signatures, place, given, title, about } = useSignature(props);
  if (!given && !signatures.isMissing(place)) return null;
  return (
    <div className="osseo-form-given-signature">
      <p className="osseo-form-given-signature-title">
        {title} <VisuallyHidden>{about}</VisuallyHidden>
      </p>
      {given ? <Signed signature={given} /> : <p className="osseo-form-signed-by">{t(words.signature.missing)}</p>}
    </div>
  );
}
