'use client';
import { Button, Field, Fieldset, TextInput, VisuallyHidden } from '@osseo/ui';
import { createElement, useEffect, useRef, useState, type MouseEvent, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { signatureName, signaturePlace, UNSIGN_BUTTON } from '../../../engine/signing/signature-fields.ts';
import { useOnDemand } from '../../use-on-demand.ts';
import { usePresented } from '../use-presented.ts';
import type { SignatureFieldProps } from './signature-field.tsx';
import { SignatureTitle } from './signature-title.tsx';
import { Signed } from './signed.tsx';
import { useSign } from './use-sign.ts';
import { useSignature, type SignatureProps } from './use-signature.ts';

/**
 * A signature that a form asks for (`signatureRequired`): typed or drawn, or typed alone without script. It stands for
 * the answers as they are, and can be taken back.
 * Renders a `<fieldset>` element.
 */
export function SignatureItem(props: SignatureProps): ReactElement {
  const { words, t, messages, announcer } = usePresented('SignatureItem');
  const field = useOnDemand<SignatureFieldProps>(loadField, nameFieldOf);
  const signature = useSignature(props);
  const { signatures, place, id, given, isMissed, about } = signature;
  const { kind, index } = props;
  const [isSigning, setSigning] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const [early, setEarly] = useState('');
  const { sign } = useSign({ signatures, place, kind });

  /** Without the pad, which may never come, the name is signed all the same. */
  function write(text: string) {
    setEarly(text);
    setSigning(true);
    sign(text.trim() === '' ? null : { kind: 'typed', text });
  }

  useEffect(() => {
    // What somebody has written before script came is theirs.
    if (input.current?.value) write(input.current.value);
    // oxlint-disable-next-line react/exhaustive-deps -- It is looked at once.
  }, []);

  const undone = signatures.undoneAt(place);
  const told = useRef(undone);
  useEffect(() => {
    if (undone > told.current) announcer.say(t(words.signature.undone));
    told.current = undone;
  }, [undone, announcer, t, words]);

  function signAgain(event: MouseEvent) {
    event.preventDefault();
    flushSync(() => {
      setSigning(true);
      setEarly('');
      signatures.unsign(place, kind);
    });
    document.getElementById(id)?.focus();
  }

  const name = signatureName(place, index);
  return (
    <Fieldset
      className="osseo-form-question osseo-form-signature"
      id={id}
      tabIndex={-1}
      legend={<SignatureTitle {...signature} />}
      help={t(about === '' ? words.signature.helpForm : words.signature.help)}
      error={isMissed && t(messages.problems.unsigned)}
    >
      {undone > 0 && !given && <p className="osseo-form-signature-undone">{t(words.signature.undone)}</p>}
      {given && !isSigning ? (
        <>
          <Signed signature={given} />
          <Button
            type="submit"
            variant="secondary"
            formNoValidate
            name={UNSIGN_BUTTON}
            value={signaturePlace(place, index)}
            onClick={signAgain}
          >
            {t(words.signature.again)}{' '}
            <VisuallyHidden>
              <SignatureTitle {...signature} isHidden />
            </VisuallyHidden>
          </Button>
        </>
      ) : field ? (
        // An answer that changes takes what is on the pad away as well.
        createElement(field, {
          key: undone,
          signatures,
          place,
          kind,
          name,
          early: undone > 0 ? '' : early,
          isMissed,
          onSign: () => setSigning(true),
        })
      ) : (
        <Field id={`${id}${NAME_FIELD}`} label={t(words.signature.name)}>
          {(control) => (
            <TextInput
              {...control}
              ref={input}
              name={`${name}.text`}
              autoComplete="name"
              onChange={({ target }) => write(target.value)}
            />
          )}
        </Field>
      )}
    </Fieldset>
  );
}

const loadField = () => import('./signature-field.tsx').then(({ SignatureField }) => SignatureField);

const NAME_FIELD = '-name';

/** Whoever writes a name when the pad comes goes on in the field of the pad. */
function nameFieldOf(id: string): string {
  if (!id.endsWith(NAME_FIELD)) return id;
  const asks = document.getElementById(id.slice(0, -NAME_FIELD.length));
  return asks?.querySelector('input[autocomplete="name"]')?.id ?? id;
}
