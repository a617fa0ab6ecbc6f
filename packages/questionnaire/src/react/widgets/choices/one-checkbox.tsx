'use client';
import { Checkbox, Choices } from '@osseo/ui';
import { useState, type ReactElement } from 'react';
import { QuestionFieldset } from '../../question/question-fieldset.tsx';
import { useQuestion } from '../../question/use-question.ts';
import { BooleanItem } from '../../renderers/boolean-item.tsx';
import type { ItemRendererProps } from '../../renderers/item-renderer.ts';
import { usePresented } from '../use-presented.ts';

/**
 * A yes as one checkbox (`check-box`). Empty, it is unanswered and never a no, for nobody has said no. Where a no is
 * wanted, because there must be an answer or there is a no already, it is the two choices that it is anywhere.
 */
export function OneCheckbox({ state }: ItemRendererProps): ReactElement {
  const { item, answers } = state;
  // Decided once, so that the control does not change under the hand of whoever answers.
  const [needsNo] = useState(
    () =>
      item.required ||
      item.absentReasons.length > 0 ||
      answers.some((answer) => answer.kind === 'boolean' && !answer.value),
  );
  return needsNo ? <BooleanItem state={state} /> : <Yes state={state} />;
}

function Yes({ state: { key, answers }, state }: ItemRendererProps): ReactElement {
  const { session, messages, t } = usePresented('OneCheckbox');
  const question = useQuestion(state);
  return (
    <QuestionFieldset question={question}>
      <Choices>
        <Checkbox
          id={question.id}
          name={question.name()}
          value="true"
          label={t(messages.yes)}
          checked={answers.some((answer) => answer.kind === 'boolean' && answer.value)}
          onChange={({ target }) => session.answer(key, target.checked ? [{ kind: 'boolean', value: true }] : [])}
        />
      </Choices>
    </QuestionFieldset>
  );
}
