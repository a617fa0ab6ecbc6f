import { OsseoError } from '@osseo/core';
import type { FormContextValue } from '../form-context.ts';
import { useWords, type Words } from '../question/words.ts';
import type { PresentedForm } from './presented-form.ts';

export interface Presented extends Omit<FormContextValue, 'presentation'> {
  readonly presentation: PresentedForm;
  readonly words: PresentedForm['messages'];
  readonly t: Words;
}

/**
 * What a widget needs of the form around it.
 * @throws {OsseoError} `part-outside-root` where the form has none that widgets know.
 */
export function usePresented(widget: string): Presented {
  const form = useWords(widget);
  const { presentation } = form;
  if (isPresented(presentation)) {
    return { ...form, presentation, words: presentation.messages };
  }
  throw new OsseoError(
    'part-outside-root',
    `Osseo: <${widget}> needs to know how the form asks to look. Give the form presentation={presentForm(…)}.`,
  );
}

function isPresented(presentation: FormContextValue['presentation']): presentation is PresentedForm {
  return 'itemOf' in presentation;
}
