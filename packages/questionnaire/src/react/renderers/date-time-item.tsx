'use client';
import { DateInput, Field } from '@osseo/ui';
import { useEffect, type ReactElement } from 'react';
import { useForm } from '../form-context.ts';
import { AbsentChoices } from '../question/absent-choices.tsx';
import { datePartsOf } from '../question/date-parts.ts';
import { localZone } from '../question/local-zone.ts';
import { QuestionFieldset } from '../question/question-fieldset.tsx';
import { TimeField } from '../question/time-field.tsx';
import type { Parts } from '../question/typed-parts.ts';
import { questionOf } from '../question/use-question.ts';
import { useTypedParts } from '../question/use-typed.ts';
import type { ItemRendererProps } from './item-renderer.ts';

/**
 * A date in three fields, and a time of day that may stay empty. The time is meant as the clock of whoever
 * types it shows it: its zone goes with it, unseen.
 */
export function DateTimeItem({ state }: ItemRendererProps): ReactElement {
  const form = useForm('FormItem');
  const { locale, messages } = form;
  const question = questionOf(form, state);
  const [typed, type] = useTypedParts(form, state);
  const { id, t } = question;
  const { time = '', zone = '' } = typed;
  const change = (changes: Parts) => type({ ...changes, zone: localZone({ ...typed, ...changes }) });

  // What was typed before the script arrived has no zone yet.
  const missing = time !== '' && zone === '' ? localZone(typed) : '';
  useEffect(() => {
    if (missing !== '') type({ zone: missing });
  });

  return (
    <QuestionFieldset question={question}>
      <DateInput
        id={id}
        name={question.name()}
        order={datePartsOf(state.item, locale)}
        labels={{ day: t(messages.date.day), month: t(messages.date.month), year: t(messages.date.year) }}
        values={typed}
        onValueChange={change}
        invalid={question.error !== undefined}
      />
      <Field id={`${id}-time`} label={t(messages.time)}>
        {(control) => (
          <TimeField
            {...control}
            aria-invalid={question.error === undefined ? undefined : true}
            name={question.name('time')}
            value={time}
            onChange={({ target }) => change({ time: target.value })}
          />
        )}
      </Field>
      <input type="hidden" name={question.name('zone')} value={zone} />
      <AbsentChoices state={state} question={question} />
    </QuestionFieldset>
  );
}
