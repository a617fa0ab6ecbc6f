'use client';
import { useId, useImperativeHandle, useRef, useState, type ComponentPropsWithRef, type ReactElement } from 'react';
import { Button } from '../button/button.tsx';
import { Choices } from '../choices/choices.tsx';
import { classNames } from '../internal/class-names.ts';
import { useFormReset } from '../internal/use-form-reset.ts';
import { useIsScripted } from '../internal/use-is-scripted.ts';
import { warnIfFrozen } from '../internal/warn-about.ts';
import { useWords } from '../messages/use-words.ts';
import { Radio } from '../radio/radio.tsx';
import { TextInput } from '../text-input/text-input.tsx';
import type { SignaturePadMessages } from './signature-pad-messages.ts';
import { SignatureSheet } from './signature-sheet.tsx';
import { SHEET, type SignatureValue } from './signature-value.ts';
import { withoutLastStroke } from './strokes.ts';

export interface SignaturePadProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'defaultValue'> {
  /**
   * Prefix of the names under which a form sends it: `${name}.text`, or `${name}.path`, `.width` and `.height`. Once script
   * runs, `${name}.kind` says which of the two.
   */
  name: string;
  /** What is signed, when its owner keeps it; `null` while nothing is. */
  value?: SignatureValue | null | undefined;
  /** What is signed first, and again once its form is reset, of which `onValueChange` hears nothing, as with any input. */
  defaultValue?: SignatureValue | undefined;
  /** Hears the signature whenever it changes; `null` when nothing is left of it. */
  onValueChange?: ((value: SignatureValue | null) => void) | undefined;
  /**
   * The way that is offered first.
   * @default 'typed'
   */
  defaultKind?: 'typed' | 'drawn';
  /** Marks the signature as missing. What is wrong is said by the `Fieldset` around it. */
  invalid?: boolean | undefined;
  /** Other words than those of the `MessagesProvider`. */
  messages?: Partial<SignaturePadMessages>;
  /** BCP 47: the language of `messages`, where no provider says it. */
  locale?: string;
}

/**
 * A signature, typed or drawn: whoever signs chooses. Goes inside a `Fieldset`, whose legend says what is signed.
 * Without script the name is typed, and a form sends it.
 * Renders a `<div>` element with `data-kind`, and with `data-invalid` while the signature is missing.
 */
export function SignaturePad({
  name,
  value,
  defaultValue,
  onValueChange,
  defaultKind = 'typed',
  invalid,
  messages,
  locale,
  className,
  ref,
  ...props
}: SignaturePadProps): ReactElement {
  warnIfFrozen('SignaturePad', { value }, { onValueChange });
  const { say } = useWords('signaturePad', messages, locale);
  const own = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLDivElement, []);
  const id = useId();
  const isScripted = useIsScripted();
  const first = value ?? defaultValue;
  const [chosen, setChosen] = useState(first?.kind ?? defaultKind);
  const [kept, setKept] = useState({ text: textOf(first), path: pathOf(first) });
  const kind = isScripted ? (value?.kind ?? chosen) : 'typed';
  const text = value === undefined ? kept.text : textOf(value);
  const path = value === undefined ? kept.path : pathOf(value);

  useFormReset(
    () => own.current?.closest('form'),
    () => {
      setChosen((value ?? defaultValue)?.kind ?? defaultKind);
      setKept({ text: textOf(defaultValue), path: pathOf(defaultValue) });
    },
  );

  function choose(next: SignatureValue['kind']) {
    setChosen(next);
    onValueChange?.(next === 'typed' ? typed(kept.text) : drawn(kept.path));
  }

  function write(next: string) {
    setKept({ ...kept, text: next });
    onValueChange?.(typed(next));
  }

  function draw(next: string) {
    if (next === path) return;
    setKept({ ...kept, path: next });
    onValueChange?.(drawn(next));
  }

  return (
    <div
      {...props}
      ref={own}
      className={classNames('osseo-signature-pad', className)}
      data-kind={kind}
      data-invalid={invalid ? '' : undefined}
    >
      {isScripted && (
        <Choices orientation="horizontal" role="radiogroup" aria-label={say('way')}>
          {(['typed', 'drawn'] as const).map((way) => (
            <Radio
              name={`${name}.kind`}
              value={way}
              label={say(way === 'typed' ? 'type' : 'draw')}
              checked={kind === way}
              onChange={() => choose(way)}
              key={way}
            />
          ))}
        </Choices>
      )}
      {kind === 'typed' ? (
        <div className="osseo-signature-pad-typed">
          <label htmlFor={id}>{say('name')}</label>
          <TextInput
            id={id}
            name={`${name}.text`}
            autoComplete="name"
            value={text}
            aria-invalid={invalid || undefined}
            onChange={(event) => write(event.target.value)}
          />
        </div>
      ) : (
        <div className="osseo-signature-pad-drawn">
          <SignatureSheet
            path={path}
            label={say(path ? 'drawn' : 'empty')}
            onStroke={(stroke) => draw(path + stroke)}
          />
          <p className="osseo-signature-pad-prompt" role="status">
            {say(path ? 'drawn' : 'prompt')}
          </p>
          <div className="osseo-signature-pad-actions">
            <Button variant="quiet" aria-disabled={!path} onClick={() => draw(withoutLastStroke(path))}>
              {say('undo')}
            </Button>
            <Button variant="quiet" aria-disabled={!path} onClick={() => draw('')}>
              {say('clear')}
            </Button>
          </div>
          {path && (
            <>
              <input type="hidden" name={`${name}.path`} value={path} />
              <input type="hidden" name={`${name}.width`} value={SHEET.width} />
              <input type="hidden" name={`${name}.height`} value={SHEET.height} />
            </>
          )}
        </div>
      )}
    </div>
  );
}

function typed(text: string): SignatureValue | null {
  return text.trim() === '' ? null : { kind: 'typed', text };
}

function drawn(path: string): SignatureValue | null {
  return path === '' ? null : { kind: 'drawn', path, ...SHEET };
}

function textOf(value: SignatureValue | null | undefined): string {
  return value?.kind === 'typed' ? value.text : '';
}

function pathOf(value: SignatureValue | null | undefined): string {
  return value?.kind === 'drawn' ? value.path : '';
}
