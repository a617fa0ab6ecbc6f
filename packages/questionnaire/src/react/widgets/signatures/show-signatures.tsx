import type { ReactNode } from 'react';
import type { ItemState } from '../../../engine/model/session.ts';
import type { SignatureKind, SignaturesWanted } from '../../../engine/signing/model.ts';
import type { UsageMode } from '../../form-presentation.ts';
import { GivenSignature } from './given-signature.tsx';
import { SignatureItem } from './signature-item.tsx';

/** The signatures that a form asks for at one place, to be given or to be read; nothing where it asks for none. */
export function showSignatures(wanted: SignaturesWanted, state: ItemState | null, mode: UsageMode): ReactNode {
  const kinds = kindsOf(wanted, state);
  if (kinds.length === 0 || state?.enabled === false) return undefined;
  const Part = mode === 'capture' ? SignatureItem : GivenSignature;
  return kinds.map((kind, index) => <Part key={index} state={state} kind={kind} index={index} />);
}

function kindsOf({ signatures, items }: SignaturesWanted, state: ItemState | null): readonly SignatureKind[] {
  if (!state) return signatures;
  const { linkId } = state.item;
  return (Object.hasOwn(items, linkId) && items[linkId]?.signatures) || [];
}
