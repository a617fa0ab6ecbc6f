import { createRoot } from 'react-dom/client';
import { ar, arWidgets } from '../../../../packages/questionnaire/src/messages/ar.ts';
import { en, enWidgets } from '../../../../packages/questionnaire/src/messages/en.ts';
import { readPresentation } from '../../../../packages/questionnaire/src/presentation/read-presentation.ts';
import { questionnaireOf, sessionOf } from '../../../../packages/questionnaire/src/react/examples/example.examples.ts';
import { QuestionnaireForm } from '../../../../packages/questionnaire/src/react/questionnaire-form.tsx';
import { WIDGET_EXAMPLES } from '../../../../packages/questionnaire/src/react/widgets/examples/all.examples.ts';
import { presentForm } from '../../../../packages/questionnaire/src/react/widgets/presentation/present-form.tsx';
import { widgets } from '../../../../packages/questionnaire/src/react/widgets/widgets.ts';

/* The example and the language of the address: `/healthTabs/ar`. */

const [, name = '', language] = location.pathname.split('/');
const locale = language === 'ar' ? 'ar' : 'en';
const [messages, words] = locale === 'ar' ? [ar, arWidgets] : [en, enWidgets];
const example = WIDGET_EXAMPLES[name];
const page = document.querySelector('#content');
if (!example || !page) throw new Error('There is no such example.');
document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';

createRoot(page).render(
  <QuestionnaireForm
    session={sessionOf(example, locale)}
    locale={locale}
    messages={messages}
    renderers={widgets}
    presentation={presentForm(readPresentation(questionnaireOf(example, locale)), words)}
  />,
);
