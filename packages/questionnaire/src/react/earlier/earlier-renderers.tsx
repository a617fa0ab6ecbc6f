'use client';
import { useStore } from '@osseo/core/react';
import { Button, VisuallyHidden } from '@osseo/ui';
import { createElement, useMemo, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { EarlierAnswers } from '../../engine/earlier/index.ts';
import { isFillable } from '../../engine/form/is-answerable.ts';
import type { EarlierMessages } from '../../messages/earlier-messages.ts';
import { useForm } from '../form-context.ts';
import { firstControlId } from '../question/item-id.ts';
import { questionText } from '../question/question-text.ts';
import { wordsIn } from '../question/words.ts';
import { DEFAULT_RENDERERS, rendererFor } from '../renderers/default-renderers.ts';
import type { ItemRenderer, ItemRendererProps, ItemRenderers } from '../renderers/item-renderer.ts';
import { canBeUsed } from './can-be-used.ts';
import { lastTime } from './last-time.ts';

/**
 * Renderers for `FormRoot` that say under each question what was answered an earlier time, as a part of its help and so
 * of the description of its fields. Nothing is answered by that: where a question is empty, a button takes the earlier
 * answer over. Create them once, outside render.
 *
 * @param earlier From `earlierAnswers(session, response)` of `@osseo/questionnaire/earlier`.
 * @param messages The words, e.g. `enEarlier` of `@osseo/questionnaire/messages/en`.
 * @param own Renderers of one's own; the earlier answer is in the `help` of the item that they get.
 */
export function earlierRenderers(
  earlier: EarlierAnswers,
  messages: EarlierMessages,
  own: ItemRenderers = {},
): ItemRenderers {
  const every = (names: readonly string[]): Record<string, ItemRenderer> =>
    Object.fromEntries(names.map((name) => [name, EarlierItem]));
  return {
    types: every(Object.keys(DEFAULT_RENDERERS)),
    linkIds: every(Object.keys(own.linkIds ?? {})),
    ...(own.repeats && { repeats: own.repeats }),
  };

  function EarlierItem({ state, children }: ItemRendererProps): ReactElement {
    const { key, item } = state;
    const form = useForm('FormItem');
    const answers = useStore(
      useMemo(() => earlier.at(key), [key]),
      (then) => then,
    );
    const said = isFillable(item) ? lastTime(answers, item, earlier.authored, { ...form, words: messages }) : undefined;
    const renderer = rendererFor(item, own);
    if (said === undefined) return createElement(renderer, { state }, children);

    const t = wordsIn(form);
    const question = questionText(item);
    const help = [item.help, said].filter(Boolean).join(' ');

    function use() {
      flushSync(() => form.session.answer(key, answers));
      form.announcer.say(t(messages.used, { question }));
      // The button has gone, and the answer is there to be looked at.
      document.getElementById(firstControlId(state, form.locale))?.focus();
    }

    return (
      <div className="osseo-form-earlier">
        {createElement(renderer, { state: { ...state, item: { ...item, help } } }, children)}
        {canBeUsed(answers, state) && (
          <Button variant="quiet" onClick={use}>
            {t(messages.use)} <VisuallyHidden>{question}</VisuallyHidden>
          </Button>
        )}
      </div>
    );
  }
}
