'use client';
import { useRef, type MouseEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { ItemKey } from '../../engine/model/session.ts';
import { addBeside } from '../../engine/form-post/instance-buttons.ts';
import { useForm } from '../form-context.ts';
import { itemId } from '../question/item-id.ts';
import { questionText } from '../question/question-text.ts';
import { wordsIn } from '../question/words.ts';

/** What the buttons of a repeating group do where there is script: what the post would do, and say so. */
export interface InstanceButtons {
  readonly add: (event: MouseEvent) => void;
  readonly remove: (event: MouseEvent, key: ItemKey) => void;
  /** Takes the focus when an instance has gone with the button that was pressed. */
  readonly addButton: RefObject<HTMLButtonElement | null>;
}

/** @param keys The instances, in order. */
export function useInstanceButtons(keys: readonly [ItemKey, ...ItemKey[]]): InstanceButtons {
  const form = useForm('FormItems');
  const { session, messages, announcer } = form;
  const addButton = useRef<HTMLButtonElement>(null);
  const [first] = keys;
  const t = wordsIn(form);
  const group = () => questionText(session.item(first).getSnapshot().item);

  return {
    addButton,

    add(event) {
      event.preventDefault();
      const key = flushSync(() => addBeside(session, first));
      announcer.say(t(messages.repeat.added, { group: group(), number: keys.length + 1 }));
      document.getElementById(itemId(key))?.focus();
    },

    remove(event, key) {
      event.preventDefault();
      const said = t(messages.repeat.removed, { group: group() });
      flushSync(() => session.removeInstance(key));
      announcer.say(said);
      addButton.current?.focus();
    },
  };
}
