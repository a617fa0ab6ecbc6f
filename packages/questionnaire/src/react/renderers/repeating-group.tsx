'use client';
import { Button, VisuallyHidden } from '@osseo/ui';
import { useRef, type MouseEvent, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { ItemKey } from '../../engine/model/session.ts';
import { addBeside, REPEAT_BUTTONS } from '../../engine/form-post/press-repeat-button.ts';
import { useForm } from '../form-context.ts';
import { itemId } from '../question/item-id.ts';
import { questionText } from '../question/question-text.ts';
import { useShown } from '../question/use-shown.ts';
import { wordsIn } from '../question/words.ts';
import { InstanceContext } from './instance-context.ts';
import type { RepeatingGroupProps } from './item-renderer.ts';

/**
 * All instances of a repeating group, with a way to add one and to take one away.
 * The buttons post the form, so that they also work without script.
 */
export function RepeatingGroup({ keys, children }: RepeatingGroupProps): ReactElement | null {
  const form = useForm('FormItems');
  const { session, messages, announcer } = form;
  const [first] = keys;
  const state = useShown(first);
  const addButton = useRef<HTMLButtonElement>(null);
  if (!state) return null;

  const t = wordsIn(form);
  const { enabled } = state;
  const group = questionText(state.item);

  function add(event: MouseEvent) {
    event.preventDefault();
    const key = flushSync(() => addBeside(session, first));
    announcer.say(t(messages.repeat.added, { group, number: keys.length + 1 }));
    document.getElementById(itemId(key))?.focus();
  }

  function remove(event: MouseEvent, key: ItemKey) {
    event.preventDefault();
    flushSync(() => session.removeInstance(key));
    announcer.say(t(messages.repeat.removed, { group }));
    addButton.current?.focus();
  }

  return (
    <div className="osseo-form-repeat">
      {keys.map((key, index) => (
        <div className="osseo-form-instance" key={key}>
          <InstanceContext value={index + 1}>{children(key)}</InstanceContext>
          {enabled && keys.length > 1 && (
            <Button
              type="submit"
              variant="quiet"
              formNoValidate
              name={REPEAT_BUTTONS.remove}
              value={key}
              onClick={(event) => remove(event, key)}
            >
              {t(messages.repeat.remove)}{' '}
              <VisuallyHidden>{t(messages.repeat.heading, { group, number: index + 1 })}</VisuallyHidden>
            </Button>
          )}
        </div>
      ))}
      {enabled && (
        <Button
          ref={addButton}
          type="submit"
          variant="secondary"
          formNoValidate
          name={REPEAT_BUTTONS.add}
          value={first}
          onClick={add}
        >
          {t(messages.repeat.add)} <VisuallyHidden>{group}</VisuallyHidden>
        </Button>
      )}
    </div>
  );
}
