import { earlierAnswers } from '../../engine/earlier/earlier-answers.ts';
import type { Session } from '../../engine/model/session.ts';
import { arRecord } from '../../messages/ar.ts';
import { enRecord } from '../../messages/en.ts';
import { esRecord } from '../../messages/es.ts';
import { koRecord } from '../../messages/ko.ts';
import { pseudoWords } from '@osseo/testing/words';
import * as forms from '../examples/forms.examples.ts';
import { sessionStory, type InLanguage, type Story } from '../examples/story.examples.tsx';
import { FormRoot } from '../form-root.tsx';
import { FormRecord } from './form-record.tsx';

export default { title: 'Questionnaire/Clinician', component: FormRecord };

const MESSAGES = { ar: arRecord, en: enRecord, ko: koRecord, es: esRecord, 'en-XA': pseudoWords(enRecord) };

const record = (session: Session, language: InLanguage, response?: unknown) => (
  <FormRoot session={session} {...language}>
    <FormRecord
      recordMessages={MESSAGES[language.locale]}
      earlier={response === undefined ? undefined : earlierAnswers(session, response)}
    />
  </FormRoot>
);

export const Submission: Story = sessionStory(forms.twoPages, 'answered', record);
export const Untouched: Story = sessionStory(forms.twoPages, 'empty', record);

/** The same person half a year later. */
export const Differences: Story = sessionStory(forms.twoPages, 'answered', (session, language) => {
  const response = session.toResponse({ status: 'completed', authored: '2026-03-03' });
  const text = JSON.stringify(response).replace(/"valueString":"[^"]*"/, '"valueString":"Min"');
  return record(session, language, JSON.parse(text));
});
