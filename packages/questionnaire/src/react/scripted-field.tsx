'use client';
import { useEffect, useRef, type ReactElement, type Ref } from 'react';
import { SCRIPTED_FIELD } from '../engine/form-post/form-fields.ts';
import { adoptTyped } from './adopt-typed.ts';
import { useForm } from './form-context.ts';

interface ScriptedFieldProps {
  ref?: Ref<HTMLInputElement>;
}

/** Tells the server that follow-ups were shown as they arose, so that none of them is new to the person. */
export function ScriptedField({ ref }: ScriptedFieldProps): ReactElement {
  return <input ref={ref} type="hidden" name={SCRIPTED_FIELD} value="yes" />;
}

/** The same in a form that a server wrote, where somebody may have typed before the script came. */
export function AdoptingField(): ReactElement {
  const { session, typedTexts } = useForm('FormRoot');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current?.form) adoptTyped(field.current.form, session, typedTexts);
  }, [session, typedTexts]);
  return <ScriptedField ref={field} />;
}
