import { pseudoWords } from '@osseo/testing/words';
import { useState, type ReactElement } from 'react';
import { enter } from '../engine/reading/enter.ts';
import type { Session } from '../engine/model/session.ts';
import { arDraft } from '../messages/ar.ts';
import { enDraft } from '../messages/en.ts';
import { esDraft } from '../messages/es.ts';
import { koDraft } from '../messages/ko.ts';
import * as forms from '../react/examples/forms.examples.ts';
import { ONE_FORM_PER_PAGE, sessionStory, type InLanguage, type Story } from '../react/examples/story.examples.tsx';
import { FormItems } from '../react/form-item.tsx';
import { FormRoot } from '../react/form-root.tsx';
import { createDraft } from './create-draft.ts';
import { DevicePanel } from './device/device-panel.tsx';
import { FormDraft } from './form-draft.tsx';
import type { Draft, SaveResult } from './model.ts';

export default { title: 'Questionnaire/Drafts', component: FormDraft, parameters: ONE_FORM_PER_PAGE };

const WORDS = { en: enDraft, ko: koDraft, es: esDraft, ar: arDraft, 'en-XA': pseudoWords(enDraft) };

/** Nothing is kept: the person reads so, and the browser asks before the page is closed. */
export const KeptNowhere: Story = story(undefined);

/** Kept by the host as somebody types. */
export const Saved: Story = story('saved');

/** The server is lost: nothing is, and there is a next step. */
export const NotSaved: Story = story('failed');

/** Somebody changed the answers in another window. */
export const ChangedElsewhere: Story = story('stale');

/** Kept in this browser, if the person wants that: the question about others comes first, then a code. */
export const OnThisDevice: Story = sessionStory(forms.chain, 'empty', (session, language) => (
  <OnDevice session={session} {...language} />
));

function story(result: SaveResult | undefined): Story {
  return sessionStory(forms.chain, 'empty', (session, language) => (
    <WithDraft session={session} result={result} {...language} />
  ));
}

function WithDraft({
  session,
  result,
  ...language
}: { session: Session; result: SaveResult | undefined } & InLanguage): ReactElement {
  const [draft] = useState((): Draft => {
    const created = createDraft(session, { mode: result ? 'server' : 'none' });
    if (!result) return created;
    // A story has no server: what it would say is said at once, and the form gives it no other way to be kept.
    created.keepBy(() => Promise.resolve(result));
    enter(session, 'note', { '': ['1'] });
    void created.save();
    return { ...created, keepBy: () => undefined };
  });
  return (
    <FormRoot session={session} {...language}>
      <FormDraft draft={draft} messages={WORDS[language.locale]} />
      <FormItems keys={session.getSnapshot().children} />
    </FormRoot>
  );
}

function OnDevice({ session, ...language }: { session: Session } & InLanguage): ReactElement {
  const [draft] = useState(() => createDraft(session, { mode: 'device' }));
  return (
    <FormRoot session={session} {...language}>
      <div className="osseo-form-draft">
        <DevicePanel draft={draft} messages={WORDS[language.locale]} purpose="story" onOpen={undefined} />
      </div>
      <FormItems keys={session.getSnapshot().children} />
    </FormRoot>
  );
}
