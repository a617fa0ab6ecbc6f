'use client';
import { DateInput } from '@osseo/ui';
import type { ReactElement } from 'react';
import { useForm } from '../form-context.ts';
import { AbsentChoices } from '../question/absent-choices.tsx';
import { datePartsOf } from '../question/date-parts.ts';
import { QuestionFieldset } from '../question/question-fieldset.tsx';
import { questionOf } from '../question/use-question.ts';
import { useTypedParts } from '../question/use-typed.ts';
import type { ItemRendererProps } from './item-renderer.ts';

/** A date in three fields, in the order in which the reader writes dates. */
export function DateItem({ state }: ItemRendererProps): ReactElement {
  const form = useForm('FormItem');
  const { locale, messages } = form;
  const question = questionOf(form, state);
  const [typed, type] = useTypedParts(form, state);
  const { t } = question;

  return (
    <QuestionFieldset question={question}>
      <DateInput
        id={question.id}
        name={question.name()}
        order={datePartsOf(state.item, locale)}
        labels={{ day: t(messages.date.day), month: t(messages.date.month), year: t(messages.date.year) }}
        values={typed}
        onValueChange={type}
        invalid={question.error !== undefined}
      />
      <AbsentChoices state={state} question={question} />
    </QuestionFieldset>
  );
}
