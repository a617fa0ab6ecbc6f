import { useMemo, useState, type ReactElement } from 'react';
import { createDraft, FormDraft, type DraftMode } from '../../../packages/questionnaire/src/draft/index.ts';
import {
  createSession,
  readQuestionnaire,
  type SessionSnapshot,
} from '../../../packages/questionnaire/src/engine/index.ts';
import { en, enDraft } from '../../../packages/questionnaire/src/messages/en.ts';
import { FormErrorSummary, FormItems, FormRoot } from '../../../packages/questionnaire/src/react/index.ts';

const yes = [{ question: 'below', operator: '=', answerBoolean: true }];

/** The last question decides whether two above it are asked. */
export const ITEMS = [
  { linkId: 'note', type: 'string', text: 'A note' },
  { linkId: 'above', type: 'string', text: 'Asked above', enableWhen: yes },
  { linkId: 'above-too', type: 'string', text: 'Asked above as well', enableWhen: yes },
  { linkId: 'below', type: 'boolean', text: 'Ask more?' },
];

const { form } = readQuestionnaire({ resourceType: 'Questionnaire', item: ITEMS });

const PURPOSE = 'urn:draft-form';

export interface DraftPageProps {
  readonly mode: DraftMode;
  readonly snapshot: SessionSnapshot;
  readonly action: string;
  readonly hiddenFields: Readonly<Record<string, string>>;
}

/** The same on the server and in the browser. */
export function DraftPage({ mode, snapshot, action, hiddenFields }: DraftPageProps): ReactElement {
  const [from, setFrom] = useState(snapshot);
  const { session, draft } = useMemo(() => {
    const created = createSession(form, { snapshot: from, locale: 'en' });
    return { session: created, draft: createDraft(created, { mode, delay: 300 }) };
  }, [from, mode]);
  return (
    <FormRoot key={JSON.stringify(from).length} session={session} locale="en" messages={en} action={action}>
      {Object.entries(hiddenFields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} defaultValue={value} />
      ))}
      <FormErrorSummary />
      <FormDraft draft={draft} messages={enDraft} purpose={PURPOSE} onOpen={setFrom} />
      <FormItems keys={session.getSnapshot().children} />
      <button type="submit">Send</button>
    </FormRoot>
  );
}
