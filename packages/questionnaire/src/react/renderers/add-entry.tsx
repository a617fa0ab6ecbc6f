'use client';
import { Button, VisuallyHidden } from '@osseo/ui';
import type { MouseEventHandler, ReactElement, Ref } from 'react';
import type { ItemKey } from '../../engine/model/session.ts';
import { REPEAT_BUTTONS } from '../../engine/form-post/instance-buttons.ts';
import { useForm } from '../form-context.ts';
import { inOwnLanguage } from '../question/own-language.tsx';
import { wordsIn } from '../question/words.ts';

export interface AddEntryProps {
  /** The first entry of the list. */
  first: ItemKey;
  /** What the list holds, in words. */
  group: string;
  ref: Ref<HTMLButtonElement>;
  onClick: MouseEventHandler;
}

/** The button that adds one more entry to a list. It posts the form where there is no script. */
export function AddEntry({ first, group, ref, onClick }: AddEntryProps): ReactElement {
  const form = useForm('FormItems');
  return (
    <Button
      ref={ref}
      type="submit"
      variant="secondary"
      formNoValidate
      name={REPEAT_BUTTONS.add}
      value={first}
      onClick={onClick}
    >
      {wordsIn(form)(form.messages.repeat.add)} <VisuallyHidden>{inOwnLanguage(form, group)}</VisuallyHidden>
    </Button>
  );
}
