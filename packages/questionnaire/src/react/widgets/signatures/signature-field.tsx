'use client';
import { Field, SignaturePad, TextInput, type SignatureValue } from '@osseo/ui';
import { useEffect, useState, type ReactElement } from 'react';
import { ControlWords } from '../control-words.tsx';
import { usePresented } from '../use-presented.ts';
import { useSign, type SigningPlace } from './use-sign.ts';

export interface SignatureFieldProps extends SigningPlace {
  /** The stem of the names under which it is posted. */
  name: string;
  /** The name that was written before the pad was there. */
  early: string;
  isMissed: boolean;
  /** Hears that the pad is in use: it stays, although the place is signed from then on. */
  onSign: () => void;
}

/** A pad to type or draw on. A drawing names nobody: where the host does not know who signs, the name is asked as well. */
export function SignatureField({ name, early, isMissed, onSign, ...at }: SignatureFieldProps): ReactElement {
  const { words, t } = usePresented('SignatureField');
  const { isKnown, sign } = useSign(at);
  const [ink, setInk] = useState<SignatureValue | null>(early === '' ? null : { kind: 'typed', text: early });
  const [printed, setPrinted] = useState('');

  function put(next: SignatureValue | null, written: string) {
    setInk(next);
    setPrinted(written);
    if (sign(next, written)) onSign();
  }

  useEffect(() => {
    if (ink) put(ink, '');
    // oxlint-disable-next-line react/exhaustive-deps -- What was written before is signed once.
  }, []);

  return (
    <ControlWords>
      <SignaturePad name={name} value={ink} invalid={isMissed} onValueChange={(next) => put(next, printed)} />
      {ink?.kind === 'drawn' && !isKnown && (
        <Field id={`${name}-printed`} label={t(words.signature.name)}>
          {(control) => (
            <TextInput
              {...control}
              name={`${name}.name`}
              autoComplete="name"
              value={printed}
              aria-invalid={(isMissed && printed.trim() === '') || undefined}
              onChange={({ target }) => put(ink, target.value)}
            />
          )}
        </Field>
      )}
    </ControlWords>
  );
}
