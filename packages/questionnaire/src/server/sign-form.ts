import { enterSignatures } from '../engine/signing/enter-signatures.ts';
import type { OpenForm } from './open-form.ts';
import type { Posted } from './posted.ts';

/**
 * Enters the signatures of a page, after its answers.
 * @returns Whether somebody takes a signature back, and is to see the same page again.
 */
export function signForm({ signatures, options }: OpenForm, { buttons }: Posted): boolean {
  if (!signatures) return false;
  const { signedBy, now = () => new Date().toISOString() } = options.signing ?? {};
  return enterSignatures(signatures, buttons, { signedBy, now });
}
