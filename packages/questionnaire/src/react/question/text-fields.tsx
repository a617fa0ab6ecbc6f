'use client';
import type { ChangeEvent, ReactElement, ReactNode } from 'react';
import type { ItemState } from '../../engine/model/session.ts';
import { useForm, type FormContextValue } from '../form-context.ts';
import { AbsentChoices } from './absent-choices.tsx';
import { QuestionFieldset } from './question-fieldset.tsx';
import { singleControl, type SingleControlAttributes } from './single-control.tsx';
import { questionOf, type Question } from './use-question.ts';
import { useTypedList, useTypedParts } from './use-typed.ts';

/** What a text field of a question must carry. */
interface TextFieldProps extends SingleControlAttributes {
  'aria-label'?: string;
  name: string;
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
}

interface TextFieldsProps {
  state: ItemState;
  /** Renders one text field. */
  children: (field: TextFieldProps, form: FormContextValue) => ReactNode;
}

/**
 * A question that is answered in a text field, or in several where it repeats. For a renderer that is nothing else: of these
 * a form has many, and a component between them is work for each.
 */
export function useTextFields(state: ItemState, children: TextFieldsProps['children']): ReactElement {
  const form = useForm('FormItem');
  const question = questionOf(form, state);
  const [typed, type] = useTypedParts(form, state);
  if (state.item.repeats) {
    return (
      <SeveralFields state={state} question={question}>
        {children}
      </SeveralFields>
    );
  }
  return singleControl(state, question, (control) =>
    children(
      {
        ...control,
        name: question.name(),
        value: typed[''] ?? '',
        onChange: ({ target }) => type({ '': target.value }),
      },
      form,
    ),
  );
}

interface SeveralFieldsProps extends TextFieldsProps {
  question: Question;
}

/** As many fields as answers, and an empty one: whoever fills it gets another. */
function SeveralFields({ state, question, children }: SeveralFieldsProps): ReactElement {
  const form = useForm('FormItem');
  const [texts, type] = useTypedList(form, state);
  return (
    <QuestionFieldset question={question}>
      {texts.map((text, index) => (
        <div key={index}>
          {children(
            {
              id: index === 0 ? question.id : `${question.id}-${index}`,
              'aria-label': question.t(form.messages.entryLabel, { question: question.label, number: index + 1 }),
              ...(question.error && { 'aria-invalid': true }),
              name: question.name(),
              value: text,
              onChange: ({ target }) => type(index, target.value),
            },
            form,
          )}
        </div>
      ))}
      <AbsentChoices state={state} question={question} />
    </QuestionFieldset>
  );
}
