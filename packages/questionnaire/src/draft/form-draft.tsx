'use client';
import { useStore } from '@osseo/core/react';
import { Button } from '@osseo/ui';
import {
  createElement,
  useEffect,
  useImperativeHandle,
  useRef,
  type ComponentPropsWithRef,
  type ReactElement,
} from 'react';
import type { SessionSnapshot } from '../engine/model/session.ts';
import type { DraftMessages } from '../messages/draft-messages.ts';
import { useForm } from '../react/form-context.ts';
import { wordsIn } from '../react/question/words.ts';
import { useOnDemand } from '../react/use-on-demand.ts';
import { attachDraft } from './attach-draft.ts';
import type { DevicePanelProps } from './device/device-panel.tsx';
import type { Draft, DraftCondition } from './model.ts';

export interface FormDraftProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** From `createDraft(session, { mode })`. Create it once, outside render. */
  draft: Draft;
  /** The words, e.g. `enDraft` of `@osseo/questionnaire/messages/en`. */
  messages: DraftMessages;
  /** Mode `device` alone: what is kept, e.g. the canonical address of the form with its version. */
  purpose?: string;
  /** Mode `device` alone: begins a session over answers that were opened, `createSession(form, { snapshot })`. */
  onOpen?: (snapshot: SessionSnapshot) => void;
}

/**
 * Says where the answers are kept and whether they are, and keeps them by the mode of its draft. It stands inside
 * `FormRoot`, whose announcer says, politely and once, when saving begins to fail and when it works again.
 * Renders a `<div>` element with `data-condition`.
 */
export function FormDraft({
  draft,
  messages,
  purpose,
  onOpen,
  className,
  ref,
  ...props
}: FormDraftProps): ReactElement {
  const form = useForm('FormDraft');
  const t = wordsIn(form);
  const condition = useStore(draft, (now) => now);
  const element = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => element.current as HTMLDivElement, []);
  useEffect(() => {
    const around = element.current?.closest('form');
    return around ? attachDraft(draft, around) : undefined;
  }, [draft]);
  useSayingSo(draft, condition, messages);

  return (
    <div
      {...props}
      ref={element}
      className={className ? `osseo-form-draft ${className}` : 'osseo-form-draft'}
      data-condition={condition}
    >
      {draft.mode === 'device' ? (
        <Device draft={draft} messages={messages} purpose={purpose} onOpen={onOpen} />
      ) : (
        <p className="osseo-form-draft-mode">{t(messages[draft.mode])}</p>
      )}
      {draft.mode !== 'none' && <Status draft={draft} condition={condition} messages={messages} />}
    </div>
  );
}

/** What is true of the answers now, with the next step where something is wrong. */
function Status({
  draft,
  condition,
  messages,
}: Pick<FormDraftProps, 'draft' | 'messages'> & { condition: DraftCondition }): ReactElement | false {
  const t = wordsIn(useForm('FormDraft'));
  if (condition === 'unchanged') return false;
  return (
    <>
      <p className="osseo-form-draft-status">{t(messages[condition])}</p>
      {condition === 'failed' && (
        <Button variant="secondary" onClick={() => void draft.save()}>
          {t(messages.retry)}
        </Button>
      )}
      {(condition === 'stale' || condition === 'over') && (
        <Button
          variant="secondary"
          onClick={() => {
            draft.release();
            location.reload();
          }}
        >
          {t(messages.reload)}
        </Button>
      )}
    </>
  );
}

/** Every save would be too much to hear: only what needs somebody is said, and that it is over. */
function useSayingSo(draft: Draft, condition: DraftCondition, messages: DraftMessages): void {
  const form = useForm('FormDraft');
  const wasWrong = useRef(false);
  useEffect(() => {
    if (draft.mode === 'none') return;
    const isWrong = condition === 'failed' || condition === 'stale' || condition === 'over';
    if (isWrong || (wasWrong.current && condition === 'saved')) form.announcer.say(wordsIn(form)(messages[condition]));
    if (isWrong || condition === 'saved') wasWrong.current = isWrong;
  }, [draft, condition, messages, form]);
}

/** What locks answers is loaded by those alone whose host offers it, and after the form. */
function Device({
  purpose = 'form',
  ...props
}: Omit<DevicePanelProps, 'purpose'> & { purpose: string | undefined }): ReactElement | undefined {
  const panel = useOnDemand<DevicePanelProps>(loadPanel);
  return panel && createElement(panel, { ...props, purpose });
}

const loadPanel = () => import('./device/device-panel.tsx').then(({ DevicePanel }) => DevicePanel);
