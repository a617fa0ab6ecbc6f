'use client';
import { Button, Field, TextInput } from '@osseo/ui';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { SessionSnapshot } from '../../engine/model/session.ts';
import { snapshotOf } from '../../engine/session/snapshot-of.ts';
import type { DraftMessages } from '../../messages/draft-messages.ts';
import { useForm } from '../../react/form-context.ts';
import { wordsIn, type Words } from '../../react/question/words.ts';
import type { Draft } from '../model.ts';
import { deviceDrafts, type DeviceDrafts } from './device-drafts.ts';
import { lockedStore } from './locked-store.ts';
import type { Locker } from './locker.ts';

export interface DevicePanelProps {
  draft: Draft;
  messages: DraftMessages;
  purpose: string;
  onOpen: ((snapshot: SessionSnapshot) => void) | undefined;
}

/** How long answers are kept, as `docs` promise it. */
const HOURS = 24;

/** A page that nobody touches for so long is locked again: the answers leave the screen and the memory. */
const IDLE_MINUTES = 15;

type Step =
  /** Looking whether something is here. */
  | { readonly at: 'looking' | 'unable' }
  | { readonly at: 'offer' | 'shared' | 'refused' | 'wiped' }
  | { readonly at: 'code'; readonly code: string; readonly locker: Locker }
  | { readonly at: 'found'; readonly wrong: boolean }
  | { readonly at: 'kept'; readonly locker: Locker };

/** Offers to keep the answers in this browser, locked with a code; opens them again; wipes them. */
export function DevicePanel({ draft, messages, purpose, onOpen }: DevicePanelProps): ReactElement | null {
  const form = useForm('FormDraft');
  const t = wordsIn(form);
  const words = messages.device;
  const drafts = useMemo(() => draftsOf(purpose), [purpose]);
  const [step, setStep] = useState<Step>({ at: 'looking' });
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    void look(drafts).then(setStep);
  }, [drafts]);

  const locker = step.at === 'kept' ? step.locker : undefined;
  useEffect(() => {
    if (!locker || !drafts) return undefined;
    draft.keepBy(async () => {
      await drafts.keep(locker, snapshotOf(form.session));
      return 'saved';
    });
    const stop = whenIdle(IDLE_MINUTES, () => void draft.save().then(() => leaveScreen(draft)));
    return () => {
      stop();
      draft.keepBy(undefined);
    };
  }, [draft, drafts, form, locker]);

  function go(next: Step, say?: string): void {
    setStep(next);
    if (say !== undefined) form.announcer.say(say);
    // The button that was pressed has gone: reading goes on where it was.
    place.current?.focus();
  }

  async function begin(): Promise<void> {
    if (drafts) go({ at: 'code', ...(await drafts.begin()) });
  }

  async function open(typed: string): Promise<void> {
    const opened = await drafts?.open(typed);
    if (!opened) {
      setStep({ at: 'found', wrong: true });
      return;
    }
    go({ at: 'kept', locker: opened.locker }, t(words.opened));
    onOpen?.(opened.snapshot);
  }

  async function wipe(): Promise<void> {
    draft.keepBy(undefined);
    await drafts?.wipe();
    go({ at: 'wiped' }, t(words.wiped));
  }

  if (step.at === 'looking') return null;
  return (
    <div ref={place} className="osseo-form-draft-device" tabIndex={-1}>
      {step.at === 'unable' && <p>{t(words.unable)}</p>}
      {step.at === 'refused' && <p>{t(words.refused)}</p>}
      {step.at === 'offer' && (
        <>
          <p>{t(words.offer, { hours: HOURS })}</p>
          <Button variant="secondary" onClick={() => go({ at: 'shared' })}>
            {t(words.begin)}
          </Button>
        </>
      )}
      {step.at === 'shared' && (
        <>
          <p>{t(words.shared)}</p>
          <div className="osseo-form-draft-choices">
            <Button variant="secondary" onClick={() => go({ at: 'refused' }, t(words.refused))}>
              {t(words.isShared)}
            </Button>
            <Button variant="secondary" onClick={() => void begin()}>
              {t(words.isOwn)}
            </Button>
          </div>
        </>
      )}
      {step.at === 'code' && (
        <>
          <p>
            {t(words.code)}{' '}
            <strong className="osseo-form-draft-code" dir="ltr">
              {step.code}
            </strong>
          </p>
          <p>{t(words.codeHint)}</p>
          <Button variant="secondary" onClick={() => go({ at: 'kept', locker: step.locker })}>
            {t(words.written)}
          </Button>
        </>
      )}
      {step.at === 'found' && <Found t={t} messages={messages} wrong={step.wrong} onOpen={open} />}
      {step.at === 'kept' && <p>{t(words.kept, { hours: HOURS })}</p>}
      {step.at === 'wiped' && <p>{t(words.wiped)}</p>}
      {(step.at === 'kept' || step.at === 'found') && (
        <Button variant="quiet" onClick={() => void wipe()}>
          {t(words.wipe)}
        </Button>
      )}
    </div>
  );
}

interface FoundProps {
  readonly t: Words;
  readonly messages: DraftMessages;
  readonly wrong: boolean;
  readonly onOpen: (typed: string) => Promise<void>;
}

/** Asks for the code. The field has no name: it belongs to no question and is never posted. */
function Found({ t, messages: { device: words }, wrong, onOpen }: FoundProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  const [isOpening, setOpening] = useState(false);

  async function open(): Promise<void> {
    setOpening(true);
    await onOpen(field.current?.value ?? '');
    setOpening(false);
    field.current?.focus();
  }

  return (
    <>
      <p>{t(words.found)}</p>
      <Field id="osseo-draft-code" label={t(words.codeLabel)} error={wrong ? t(words.wrong) : undefined}>
        {(control) => (
          <TextInput
            {...control}
            ref={field}
            width={12}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            dir="ltr"
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // It would send the form.
              event.preventDefault();
              void open();
            }}
          />
        )}
      </Field>
      <Button variant="secondary" loading={isOpening} onClick={() => void open()}>
        {t(words.open)}
      </Button>
    </>
  );
}

function draftsOf(purpose: string): DeviceDrafts | undefined {
  // Not every browser has both, nor every page: locking needs https.
  const { indexedDB, crypto } = globalThis as Partial<Pick<typeof globalThis, 'indexedDB' | 'crypto'>>;
  if (!indexedDB || !crypto?.subtle) return undefined;
  return deviceDrafts({ store: lockedStore(purpose, indexedDB), purpose, hours: HOURS, now: Date.now });
}

async function look(drafts: DeviceDrafts | undefined): Promise<Step> {
  try {
    if (!drafts) return { at: 'unable' };
    return (await drafts.find()) ? { at: 'found', wrong: false } : { at: 'offer' };
  } catch {
    // A private window of some browsers has the database, and refuses to open it.
    return { at: 'unable' };
  }
}

function leaveScreen(draft: Draft): void {
  if (draft.getSnapshot() === 'failed') return;
  draft.release();
  location.reload();
}

function whenIdle(minutes: number, idle: () => void): () => void {
  let timer = setTimeout(idle, minutes * 60_000);
  const listening = new AbortController();
  const touched = () => {
    clearTimeout(timer);
    timer = setTimeout(idle, minutes * 60_000);
  };
  for (const event of ['pointerdown', 'keydown', 'input', 'scroll']) {
    addEventListener(event, touched, { signal: listening.signal, passive: true });
  }
  return () => {
    clearTimeout(timer);
    listening.abort();
  };
}
