'use client';
import { useStore } from '@osseo/core/react';
import { Button } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { History } from '../../engine/history/index.ts';
import type { HistoryMessages } from '../../messages/history-messages.ts';
import { useForm } from '../form-context.ts';
import { questionText } from '../question/question-text.ts';
import { wordsIn } from '../question/words.ts';
import { changedBy } from './changed-by.ts';

export interface FormHistoryProps extends ComponentPropsWithRef<'div'> {
  /** From `recordHistory(session)` of `@osseo/questionnaire/history`. Create it once, outside render. */
  history: History;
  /** The words of the buttons, e.g. `enHistory` of `@osseo/questionnaire/messages/en`. */
  messages: HistoryMessages;
}

/**
 * Two buttons that take the last step back and do it again. What changed is said by the form's announcer, and focus
 * stays on the button, also when there is nothing more to take back. There is no key for it: Ctrl+Z belongs to
 * the text field in which it is pressed.
 * Renders a `<div role="group">` element.
 */
export function FormHistory({ history, messages, className, ...props }: FormHistoryProps): ReactElement {
  const form = useForm('FormHistory');
  const { canUndo, canRedo } = useStore(history, (state) => state);
  const t = wordsIn(form);

  function take(step: () => void, answer: HistoryMessages['undone'], other: HistoryMessages['undoneStep']) {
    const changed = changedBy(form.session, step);
    form.announcer.say(changed ? t(answer, { question: questionText(changed) }) : t(other));
  }
  const undo = () => take(() => history.undo(), messages.undone, messages.undoneStep);
  const redo = () => take(() => history.redo(), messages.redone, messages.redoneStep);

  // A disabled button would drop the focus that is on it.
  return (
    <div
      role="group"
      aria-label={t(messages.label)}
      {...props}
      className={className ? `osseo-form-history ${className}` : 'osseo-form-history'}
    >
      <Button variant="secondary" aria-disabled={!canUndo} onClick={() => canUndo && undo()}>
        {t(messages.undo)}
      </Button>
      <Button variant="secondary" aria-disabled={!canRedo} onClick={() => canRedo && redo()}>
        {t(messages.redo)}
      </Button>
    </div>
  );
}
