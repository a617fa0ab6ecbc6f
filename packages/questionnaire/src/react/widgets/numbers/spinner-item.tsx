'use client';
import { formatNumber } from '@osseo/core';
import { Button, NumberInput, VisuallyHidden } from '@osseo/ui';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Item } from '../../../engine/model/item.ts';
import type { ItemState } from '../../../engine/model/session.ts';
import { inOwnLanguage } from '../../question/own-language.tsx';
import { unitText } from '../../question/question-text.ts';
import { SingleControl } from '../../question/single-control.tsx';
import { questionOf } from '../../question/use-question.ts';
import { useTypedParts } from '../../question/use-typed.ts';
import type { ItemRendererProps } from '../../renderers/item-renderer.ts';
import { NumberItem } from '../../renderers/number-item.tsx';
import { useIsScripted } from '../../use-is-scripted.ts';
import { usePresented } from '../use-presented.ts';

/**
 * A number with two buttons that change it (`spinner`); the arrow keys do the same. Without script the field alone is
 * there. The first press of an unanswered question gives the number nearest to 0.
 */
export function SpinnerItem({ state }: ItemRendererProps): ReactElement {
  return state.item.repeats ? <NumberItem state={state} /> : <Spinner state={state} />;
}

function Spinner({ state }: { state: ItemState }): ReactElement {
  const form = usePresented('SpinnerItem');
  const { session, presentation, announcer, locale, words, t } = form;
  const question = questionOf(form, state);
  const [typed, type] = useTypedParts(form, state);
  const isScripted = useIsScripted();
  const { item, key } = state;
  const unit = unitText(item, presentation);
  const step = presentation.itemOf(item.linkId).step ?? 1;

  function go(way: 1 | -1) {
    const value = nextNumber(state, way * step);
    session.answer(key, [{ kind: item.type === 'integer' ? 'integer' : 'decimal', value }]);
    announcer.say(formatNumber(value, locale, unit));
  }

  function press(event: KeyboardEvent) {
    const way = { ArrowUp: 1 as const, ArrowDown: -1 as const }[event.key];
    if (!way) return;
    event.preventDefault();
    go(way);
  }

  const button = (way: 1 | -1) =>
    isScripted && (
      <Button
        variant="secondary"
        aria-disabled={nextNumber(state, way * step) === numberOf(state)}
        onClick={() => go(way)}
      >
        <span aria-hidden="true">{way < 0 ? '−' : '+'}</span>
        <VisuallyHidden>
          {t(way < 0 ? words.spinner.less : words.spinner.more)}, {inOwnLanguage(form, question.label)}
        </VisuallyHidden>
      </Button>
    );

  return (
    <SingleControl state={state} question={question}>
      {(control) => (
        <div className="osseo-form-spinner">
          {button(-1)}
          <NumberInput
            {...control}
            name={question.name()}
            inputMode={item.type === 'integer' ? 'numeric' : 'decimal'}
            unit={inOwnLanguage(form, unit)}
            value={typed[''] ?? ''}
            onChange={({ target }) => type({ '': target.value })}
            onKeyDown={press}
          />
          {button(1)}
        </div>
      )}
    </SingleControl>
  );
}

function numberOf({ answers: [answer] }: ItemState): number | undefined {
  return answer?.kind === 'integer' || answer?.kind === 'decimal' ? answer.value : undefined;
}

function nextNumber(state: ItemState, by: number): number {
  const now = numberOf(state);
  // Without what the binary of 0.1 + 0.2 adds.
  return within(state.item, now === undefined ? 0 : Number((now + by).toPrecision(12)));
}

function within({ min, max }: Item, value: number): number {
  const least = typeof min === 'number' ? min : -Infinity;
  const most = typeof max === 'number' ? max : Infinity;
  return Math.min(Math.max(value, least), most);
}
