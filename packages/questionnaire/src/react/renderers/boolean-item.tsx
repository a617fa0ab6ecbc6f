'use client';
import { Choices, Radio } from '@osseo/ui';
import type { ReactElement } from 'react';
import { useForm } from '../form-context.ts';
import { AbsentChoices } from '../question/absent-choices.tsx';
import { questionFieldset } from '../question/question-fieldset.tsx';
import { questionOf } from '../question/use-question.ts';
import type { ItemRendererProps } from './item-renderer.ts';

/** Yes or no, as two radio buttons: an empty checkbox would not say whether anybody answered. */
export function BooleanItem({ state }: ItemRendererProps): ReactElement {
  const form = useForm('FormItem');
  const { session, messages } = form;
  const question = questionOf(form, state);
  const { id, t } = question;
  const choice = (value: boolean) => (
    <Radio
      id={value ? id : `${id}-no`}
      name={question.name()}
      value={String(value)}
      label={t(value ? messages.yes : messages.no)}
      checked={state.answers.some((answer) => answer.kind === 'boolean' && answer.value === value)}
      onChange={() => session.answer(state.key, [{ kind: 'boolean', value }])}
    />
  );

  return questionFieldset(
    question,
    <Choices orientation={state.item.absentReasons.length === 0 ? 'horizontal' : 'vertical'}>
      {choice(true)}
      {choice(false)}
      {state.item.absentReasons.length > 0 && <AbsentChoices state={state} question={question} among />}
    </Choices>,
  );
}
