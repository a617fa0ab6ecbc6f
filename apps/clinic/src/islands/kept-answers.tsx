import { createDraft, FormDraft, type DraftMessages } from '@osseo/questionnaire/draft';
import { openSession, type AnsweringSession, type Form } from '@osseo/questionnaire/engine';
import { useEffect, useMemo, type ReactElement, type RefObject } from 'react';

export interface KeptProps {
  form: Form;
  session: AnsweringSession;
  /** Begins again over answers that were opened on this device. */
  setSession: (session: AnsweringSession) => void;
  locale: string;
  /** Given wherever the clinic lets something keep the answers. */
  messages: DraftMessages | undefined;
  /** What the form calls once the answers have arrived. */
  leaveRef: RefObject<() => void>;
}

/** Where the answers are kept before they are sent, and whether they are. Loaded where the clinic keeps them, after the form. */
export function Kept(props: KeptProps): ReactElement | undefined {
  const { form, session, setSession, locale, messages, leaveRef } = props;
  const draft = useMemo(() => createDraft(session, { mode: import.meta.env.UNSENT_ANSWERS }), [session]);
  useEffect(() => {
    leaveRef.current = draft.release;
  }, [draft, leaveRef]);

  return (
    messages && (
      <FormDraft
        draft={draft}
        messages={messages}
        purpose={`${form.url}|${form.version}`}
        onOpen={(snapshot) => setSession(openSession(form, { snapshot, locale }))}
      />
    )
  );
}
