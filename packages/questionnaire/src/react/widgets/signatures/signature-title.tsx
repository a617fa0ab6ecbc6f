import { VisuallyHidden } from '@osseo/ui';
import { Fragment, type ReactElement } from 'react';
import { inOwnLanguage } from '../../question/own-language.tsx';
import { usePresented } from '../use-presented.ts';
import type { OneSignature } from './use-signature.ts';

interface SignatureTitleProps extends Pick<OneSignature, 'title' | 'about' | 'isOwn'> {
  /** Whether all of it stands among words that are heard alone. */
  isHidden?: boolean;
}

/** What is to be signed, and for those who hear it what it is about. */
export function SignatureTitle({ title, about, isOwn, isHidden = false }: SignatureTitleProps): ReactElement {
  const form = usePresented('SignatureItem');
  const Heard = isHidden ? Fragment : VisuallyHidden;
  return (
    <>
      {isOwn ? inOwnLanguage(form, title) : title} <Heard>{inOwnLanguage(form, about)}</Heard>
    </>
  );
}
