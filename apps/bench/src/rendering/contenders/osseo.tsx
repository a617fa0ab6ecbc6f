import './osseo.css';
import { createSession, readQuestionnaire, type Session } from '@osseo/questionnaire/engine';
import { en } from '@osseo/questionnaire/messages/en';
import { itemId, QuestionnaireForm } from '@osseo/questionnaire/react';
import { createRoot, type Root } from 'react-dom/client';
import { present } from '../page/present.ts';
import { textIn } from '../page/contender.ts';

let view: Root;
let session: Session;

present({
  mount(form, root) {
    session = createSession(readQuestionnaire(form).form, { locale: 'en' });
    view = createRoot(root);
    view.render(<QuestionnaireForm session={session} locale="en" messages={en} />);
  },
  unmount: () => view.unmount(),
  isShown: (linkId) =>
    (document.getElementById(itemId(linkId)) ?? document.getElementById(`${itemId(linkId)}-question`)) !== null,
  field: (linkId) => document.getElementById(itemId(linkId)),
  answer: (linkId, yes) => document.getElementById(yes ? itemId(linkId) : `${itemId(linkId)}-no`),
  textOf: (linkId) => textIn(session.toResponse({ status: 'in-progress' }), linkId),
});
