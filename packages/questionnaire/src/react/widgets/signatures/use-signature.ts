'use client';
import type { ReadableStore } from '@osseo/core';
import { useStore } from '@osseo/core/react';
import { useMemo } from 'react';
import type { Issue } from '../../../engine/model/issue.ts';
import type { ItemKey, ItemState } from '../../../engine/model/session.ts';
import { readSignature } from '../../../engine/signing/fhir-signature.ts';
import type { Signature, SignatureKind } from '../../../engine/signing/model.ts';
import { signaturesOf, WHOLE_FORM, type Signatures } from '../../../engine/signing/signatures.ts';
import { signatureId } from '../../question/item-id.ts';
import { questionText } from '../../question/question-text.ts';
import { usePresented } from '../use-presented.ts';

export interface SignatureProps {
  /** What is signed; `null` for the form as a whole. */
  state: ItemState | null;
  kind: SignatureKind;
  /** Its number among the signatures of the same place. */
  index: number;
}

export interface OneSignature {
  readonly signatures: Signatures;
  readonly place: ItemKey;
  /** The id of what asks for it. */
  readonly id: string;
  readonly given: Signature | undefined;
  readonly isMissed: boolean;
  /** What is signed: the words of the kind, and what it is about. */
  readonly title: string;
  readonly about: string;
  /** Whether the form itself says what kind of signature it is. */
  readonly isOwn: boolean;
}

/** One signature of a form as it is right now. Its part is rendered again when it, or its place, changes. */
export function useSignature({ state, kind, index }: SignatureProps): OneSignature {
  const { session, presentation, words, t } = usePresented('SignatureItem');
  const signatures = signaturesOf(session, presentation.form);
  const place = state?.key ?? WHOLE_FORM;
  const store: ReadableStore<{ readonly issues: readonly Issue[] }> = state ? session.item(place) : session;
  const raw = useStore(store, () => signatures.at(place, kind));
  const issues = useStore(store, (current) => current.issues);

  return {
    signatures,
    place,
    id: signatureId(place) + (index > 0 ? `-${index}` : ''),
    given: useMemo(() => raw && readSignature(raw), [raw]),
    isMissed: !raw && issues.some(({ code }) => code === 'unsigned'),
    title: kind.text ?? t(words.signature.title),
    about: state ? questionText(state.item) : '',
    isOwn: kind.text !== undefined,
  };
}
