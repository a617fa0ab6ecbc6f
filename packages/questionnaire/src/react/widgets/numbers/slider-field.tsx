'use client';
import { parseNumber } from '@osseo/core';
import { Slider } from '@osseo/ui';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { ItemState } from '../../../engine/model/session.ts';
import type { LabelText } from '../../../presentation/model.ts';
import { inOwnLanguage } from '../../question/own-language.tsx';
import { unitText } from '../../question/question-text.ts';
import { SingleControl } from '../../question/single-control.tsx';
import { questionOf } from '../../question/use-question.ts';
import { useTypedParts } from '../../question/use-typed.ts';
import { NumberItem } from '../../renderers/number-item.tsx';
import { ControlWords } from '../control-words.tsx';
import { CarriesEnds } from '../presentation/above.tsx';
import { Phrases } from '../presentation/phrases.tsx';
import { usePresented } from '../use-presented.ts';
import type { Scale } from './scale-of.ts';

export interface SliderFieldProps {
  state: ItemState;
  scale: Scale;
}

/** A slider with the field beside it, in which the same number can be typed. It is unanswered until somebody answers. */
export function SliderField({ state, scale }: SliderFieldProps): ReactElement {
  const form = usePresented('SliderField');
  const { session, locale, presentation } = form;
  const question = questionOf(form, state);
  const [typed, type] = useTypedParts(form, state);
  // A text that is no number has no place on a slider, and is to stay as it was typed.
  const [hasText] = useState(state.entered !== undefined);
  if (hasText) return <NumberItem state={state} />;

  const { item, key } = state;
  const { labels = {} } = presentation.itemOf(item.linkId);
  const unit = unitText(item, presentation);
  const kind = item.type === 'integer' ? 'integer' : 'decimal';

  return (
    <ControlWords>
      <CarriesEnds value={true}>
        <SingleControl state={state} question={question}>
          {({ 'aria-labelledby': legend, ...control }) => (
            <Slider
              {...control}
              {...scale}
              aria-label={legend && question.label}
              name={question.name()}
              minLabel={inOwnLanguage(form, wordsOf(labels.lower))}
              maxLabel={inOwnLanguage(form, wordsOf(labels.upper))}
              {...(unit !== undefined && { unit })}
              value={parseNumber(typed[''] ?? '', session.locale ?? locale) ?? null}
              onValueChange={(value) => value !== null && session.answer(key, [{ kind, value }])}
              onChange={({ target }) => {
                // What is typed is read as anywhere, so that what is wrong with it is said as anywhere.
                if (target instanceof HTMLInputElement && target.type !== 'range') type({ '': target.value });
              }}
            />
          )}
        </SingleControl>
      </CarriesEnds>
    </ControlWords>
  );
}

function wordsOf(texts: readonly LabelText[] | undefined): ReactNode {
  const label = texts?.[0];
  return label?.text ? <Phrases text={label.text} /> : label?.plain;
}
