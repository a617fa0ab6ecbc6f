'use client';
import { Choices, Field, NumberInput, Radio, Select, TextInput } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { Coding } from '../../engine/model/answer.ts';
import type { Item } from '../../engine/model/item.ts';
import { takesOtherUnits } from '../../engine/form/takes-other-units.ts';
import { unitToken } from '../../engine/keys/tokens.ts';
import { useForm } from '../form-context.ts';
import { AbsentChoices } from '../question/absent-choices.tsx';
import { FEW_OPTIONS } from '../question/option-select.tsx';
import { inOwnLanguage } from '../question/own-language.tsx';
import { legendId, QuestionFieldset } from '../question/question-fieldset.tsx';
import { unitText } from '../question/question-text.ts';
import { singleControl } from '../question/single-control.tsx';
import { questionOf, type Question } from '../question/use-question.ts';
import { useTypedParts } from '../question/use-typed.ts';
import type { ItemRendererProps } from './item-renderer.ts';

/** A number with its unit: one unit stands beside the number, several are chosen from, and any other is written down. */
export function QuantityItem({ state }: ItemRendererProps): ReactElement {
  const form = useForm('FormItem');
  const question = questionOf(form, state);
  const [typed, type] = useTypedParts(form, state);
  const { presentation } = form;
  const { item } = state;
  const hasOneUnit = item.units.length === 1 && !takesOtherUnits(item);
  const number = {
    // What the form says beside the number need not be the name of a unit.
    unit: inOwnLanguage(form, hasOneUnit ? unitText(item, presentation) : presentation.unitOf?.(item)),
    name: question.name('value'),
    value: typed['value'] ?? '',
    onChange: ({ target }: { target: HTMLInputElement }) => type({ value: target.value }),
  };

  if (hasOneUnit) return singleControl(state, question, (control) => <NumberInput {...control} {...number} />);
  return (
    <QuestionFieldset question={question}>
      <div>
        <NumberInput
          {...number}
          id={question.id}
          aria-labelledby={legendId(question)}
          aria-invalid={question.error ? true : undefined}
        />
      </div>
      <UnitChoice
        item={item}
        question={question}
        value={typed['unit']}
        onValueChange={(token) => type({ unit: token })}
      />
      <AbsentChoices state={state} question={question} />
    </QuestionFieldset>
  );
}

/** Up to this many units are radio buttons; more are a list. */
const FEW_UNITS = 3;

interface UnitChoiceProps {
  item: Item;
  question: Question;
  /** The token of the unit chosen. */
  value: string | undefined;
  onValueChange: (token: string) => void;
}

function UnitChoice({ item, question, value, onValueChange }: UnitChoiceProps): ReactElement {
  const form = useForm('FormItem');
  const { messages } = form;
  const label = question.t(messages.unit);
  const name = question.name('unit');

  if (takesOtherUnits(item)) {
    const id = `${question.id}-in`;
    const labels = [...new Set(item.units.map(unitLabel))];
    const list = labels.length > 0 ? `${id}s` : undefined;
    return (
      <Field id={id} label={label} help={labels.length > FEW_OPTIONS ? '' : inOwnLanguage(form, labels.join(' / '))}>
        {(control) => (
          <>
            <TextInput
              {...control}
              list={list}
              name={name}
              value={value ?? ''}
              onChange={({ target }) => onValueChange(target.value)}
            />
            {list && (
              <datalist id={list}>
                {labels.map((text) => (
                  <option key={text} value={text} />
                ))}
              </datalist>
            )}
          </>
        )}
      </Field>
    );
  }
  if (item.units.length > FEW_UNITS) {
    return (
      <Select aria-label={label} name={name} value={value ?? ''} onChange={({ target }) => onValueChange(target.value)}>
        <option value="">{question.t(messages.chooseUnit)}</option>
        {item.units.map((unit) => (
          <option key={unitToken(unit)} value={unitToken(unit)}>
            {unitLabel(unit)}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <Choices orientation="horizontal" role="radiogroup" aria-label={label}>
      {item.units.map((unit, index) => (
        <Radio
          key={unitToken(unit)}
          id={`${question.id}-in-${index}`}
          name={name}
          value={unitToken(unit)}
          label={inOwnLanguage(form, unitLabel(unit))}
          checked={value === unitToken(unit)}
          onChange={() => onValueChange(unitToken(unit))}
        />
      ))}
    </Choices>
  );
}

function unitLabel({ display, code }: Coding): string {
  return display ?? code ?? '';
}
