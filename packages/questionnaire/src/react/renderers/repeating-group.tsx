'use client';
import { Button, VisuallyHidden } from '@osseo/ui';
import type { ReactElement } from 'react';
import { ENTRY_FIELD, REPEAT_BUTTONS } from '../../engine/form-post/instance-buttons.ts';
import { inOwnLanguage } from '../question/own-language.tsx';
import { questionText } from '../question/question-text.ts';
import { useForm } from '../form-context.ts';
import { useShown } from '../question/use-shown.ts';
import { wordsIn } from '../question/words.ts';
import { InstanceContext } from './instance-context.ts';
import type { RepeatingGroupProps } from './item-renderer.ts';
import { AddEntry } from './add-entry.tsx';
import { useInstanceButtons } from './use-instance-buttons.ts';

/**
 * All instances of a repeating group, with a way to add one and to take one away.
 * The buttons post the form, so that they also work without script.
 */
export function RepeatingGroup({ keys, children }: RepeatingGroupProps): ReactElement | null {
  const form = useForm('FormItems');
  const { messages } = form;
  const t = wordsIn(form);
  const { add, remove, addButton } = useInstanceButtons(keys);
  const [first] = keys;
  const state = useShown(form, first);
  if (!state) return null;

  const { enabled } = state;
  const group = questionText(state.item);

  return (
    <div className="osseo-form-repeat">
      {keys.map((key, index) => (
        <div className="osseo-form-instance" key={key}>
          {enabled && <input type="hidden" name={ENTRY_FIELD} value={key} />}
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
              <VisuallyHidden>
                {inOwnLanguage(form, t(messages.repeat.heading, { group, number: index + 1 }))}
              </VisuallyHidden>
            </Button>
          )}
        </div>
      ))}
      {enabled && <AddEntry ref={addButton} first={first} group={group} onClick={add} />}
    </div>
  );
}
