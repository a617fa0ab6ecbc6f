'use client';
import type { ReactElement } from 'react';
import { useForm } from './form-context.ts';
import type { UsageMode } from './form-presentation.ts';

export interface FormSignatureProps {
  /**
   * Whether it is asked for (`capture`), or who has signed is read (`display`).
   * @default 'capture'
   */
  mode?: UsageMode | undefined;
}

/** The signatures that the form as a whole asks for, before the button that sends. Renders nothing where it asks for none. */
export function FormSignature({ mode = 'capture' }: FormSignatureProps): ReactElement {
  return <>{useForm('FormSignature').presentation.showSignatures?.(null, mode)}</>;
}
