import 'survey-core/survey-core.fontless.css';
import type { Questionnaire, QuestionnaireItem } from 'fhir/r4.js';
import { createRoot, type Root } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { present } from '../page/present.ts';

/** The same form in its own format. */
function toSurvey({ item: sections = [] }: Questionnaire): object {
  const panels = sections.map(({ linkId, text, item = [] }) => ({
    type: 'panel',
    name: linkId,
    title: text,
    elements: item.map(toQuestion),
  }));
  return { showQuestionNumbers: 'off', pages: [{ name: 'page', elements: panels }] };
}

function toQuestion({ linkId, type, text, answerOption, enableWhen }: QuestionnaireItem): object {
  const [condition] = enableWhen ?? [];
  const expected = condition?.answerBoolean ?? condition?.answerInteger ?? `'${condition?.answerCoding?.code ?? ''}'`;
  return {
    name: linkId,
    title: text,
    ...(condition && { visibleIf: `{${condition.question}} ${condition.operator} ${expected}` }),
    ...(type === 'choice'
      ? {
          type: 'radiogroup',
          choices: answerOption?.map(({ valueCoding }) => ({ value: valueCoding?.code, text: valueCoding?.display })),
        }
      : type === 'boolean'
        ? { type: 'boolean', renderAs: 'checkbox' }
        : type === 'text'
          ? { type: 'comment' }
          : { type: 'text', inputType: type === 'string' ? 'text' : type === 'date' ? 'date' : 'number' }),
  };
}

let view: Root;
let model: Model;

function boxOf(linkId: string): HTMLElement | null {
  const question = model.getQuestionByName(linkId);
  return question && document.getElementById(question.id);
}

present({
  prepare: toSurvey,
  mount(survey, root) {
    model = new Model(survey);
    model.textUpdateMode = 'onTyping';
    view = createRoot(root);
    view.render(<Survey model={model} />);
  },
  unmount() {
    view.unmount();
    model.dispose();
  },
  isShown: (linkId) => boxOf(linkId) !== null,
  field: (linkId) => boxOf(linkId)?.querySelector<HTMLElement>('input, textarea'),
  answer: (linkId) => boxOf(linkId)?.querySelector<HTMLElement>('input[type="checkbox"]'),
  textOf: (linkId) => model.getValue(linkId) as unknown,
});
