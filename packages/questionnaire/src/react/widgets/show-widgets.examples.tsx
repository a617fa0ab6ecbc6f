import { render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { readQuestionnaire } from '../../engine/form/read-questionnaire.ts';
import type { Session } from '../../engine/model/session.ts';
import { createSession } from '../../engine/session/create-session.ts';
import { en, enWidgets } from '../../messages/en.ts';
import { readPresentation } from '../../presentation/read-presentation.ts';
import { QuestionnaireForm } from '../questionnaire-form.tsx';
import { presentForm } from './presentation/present-form.tsx';
import type { WidgetServices } from './presented-form.ts';
import { widgets } from './widgets.ts';

/* What tests say about a form with widgets. */

const ITEM_CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';

/** The extension by which an item proposes a control. */
export function control(code: string): { readonly url: string; readonly valueCodeableConcept: object } {
  return { url: ITEM_CONTROL, valueCodeableConcept: { coding: [{ code }] } };
}

/** A form in English with all widgets. */
export function formWith(...item: readonly object[]): FormInTest {
  return servedForm({}, item);
}

interface FormInTest {
  readonly session: Session;
  readonly form: ReactElement;
}

function servedForm(services: WidgetServices, item: readonly object[]): FormInTest {
  const questionnaire = { resourceType: 'Questionnaire', item };
  const session = createSession(readQuestionnaire(questionnaire).form, { locale: 'en' });
  const presentation = presentForm(readPresentation(questionnaire), enWidgets, services);
  const form = (
    <QuestionnaireForm session={session} locale="en" messages={en} renderers={widgets} presentation={presentation} />
  );
  return { session, form };
}

/** The same on the page, ready to be used. */
export function showForm(...item: readonly object[]): ShownForm {
  return showFormWith({}, ...item);
}

interface ShownForm {
  readonly session: Session;
  readonly container: HTMLElement;
  readonly user: UserEvent;
}

/** The same with a host that helps. */
export function showFormWith(services: WidgetServices, ...item: readonly object[]): ShownForm {
  const { session, form } = servedForm(services, item);
  const { container } = render(form);
  return { session, container, user: userEvent.setup() };
}
