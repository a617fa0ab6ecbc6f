import type { ReactElement } from 'react';
import { readQuestionnaire } from '../../../packages/questionnaire/src/engine/form/read-questionnaire.ts';
import type { Session } from '../../../packages/questionnaire/src/engine/model/session.ts';
import { createSession } from '../../../packages/questionnaire/src/engine/session/create-session.ts';
import { en, enWidgets } from '../../../packages/questionnaire/src/messages/en.ts';
import { readPresentation } from '../../../packages/questionnaire/src/presentation/read-presentation.ts';
import { translateQuestionnaire } from '../../../packages/questionnaire/src/presentation/translate.ts';
import {
  disagreements,
  publicForm,
  PublicFormPage,
  sessionOver,
} from '../../../packages/questionnaire/src/react/corpora/public-form.examples.tsx';
import { FormRoot } from '../../../packages/questionnaire/src/react/form-root.tsx';
import { QuestionnaireForm } from '../../../packages/questionnaire/src/react/questionnaire-form.tsx';
import { FormReview } from '../../../packages/questionnaire/src/react/review/form-review.tsx';
import { presentForm } from '../../../packages/questionnaire/src/react/widgets/presentation/present-form.tsx';
import { widgets } from '../../../packages/questionnaire/src/react/widgets/widgets.ts';
import type { FormCase } from './form-case.ts';

export interface FormPage {
  readonly element: ReactElement;
  /** What the page shows otherwise than the engine has it. */
  readonly disagreements: (page: Element) => readonly string[];
}

/** The page of a form, the same on a server and in a browser. */
export async function pageOf({ questionnaire, response, language, isPublic }: FormCase): Promise<FormPage> {
  if (isPublic) {
    const form = await publicForm(questionnaire);
    const session = sessionOver(form, true);
    return {
      element: <PublicFormPage form={form} session={session} />,
      disagreements: (page) => disagreements(page, session, form),
    };
  }
  const translated = language === undefined ? questionnaire : translateQuestionnaire(questionnaire, language);
  const { form } = readQuestionnaire(translated);
  const session = createSession(form, { locale: 'en', ...(response && { response: response as never }) });
  session.validate();
  const presentation = presentForm(readPresentation(translated), enWidgets);
  return { element: <WithReview session={session} presentation={presentation} />, disagreements: () => [] };
}

/** The form, what it asks again before it is sent, and nothing else. */
function WithReview({
  session,
  presentation,
}: {
  session: Session;
  presentation: ReturnType<typeof presentForm>;
}): ReactElement {
  const shared = { session, locale: 'en', messages: en, presentation, renderers: widgets };
  return (
    <>
      <QuestionnaireForm {...shared} />
      <FormRoot {...shared}>
        <FormReview changeHref={() => '#form'} />
      </FormRoot>
    </>
  );
}
