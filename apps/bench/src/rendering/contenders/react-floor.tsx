/** What React costs that shows the same questions and keeps nothing of them: native controls on their own. */
import type { Questionnaire, QuestionnaireItem } from 'fhir/r4.js';
import type { ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { present } from '../page/present.ts';
import { byId } from './by-id.ts';
import { inputType } from './plain.ts';

function Question({ item: { linkId, type, text, answerOption } }: { item: QuestionnaireItem }): ReactElement {
  if (type === 'choice') {
    return (
      <fieldset id={linkId}>
        <legend>{text}</legend>
        {answerOption?.map(({ valueCoding }) => (
          <label key={valueCoding?.code}>
            <input type="radio" name={linkId} value={valueCoding?.code} /> {valueCoding?.display}
          </label>
        ))}
      </fieldset>
    );
  }
  if (type === 'boolean') {
    return (
      <p>
        <label>
          <input type="checkbox" id={linkId} /> {text}
        </label>
      </p>
    );
  }
  return (
    <p>
      <label htmlFor={linkId}>{text}</label>
      {type === 'text' ? <textarea id={linkId} /> : <input type={inputType(type)} step="any" id={linkId} />}
    </p>
  );
}

function Form({ form }: { form: Questionnaire }): ReactElement {
  return (
    <form>
      {form.item?.map((section) => (
        <section key={section.linkId}>
          <h2>{section.text}</h2>
          {section.item?.map((item) => !item.enableWhen && <Question key={item.linkId} item={item} />)}
        </section>
      ))}
    </form>
  );
}

let view: Root;

present({
  mount(form, root) {
    view = createRoot(root);
    view.render(<Form form={form} />);
  },
  unmount: () => view.unmount(),
  isShown: (linkId) => byId(linkId) !== null,
  field: (linkId) => byId(linkId),
  textOf: (linkId) => (byId(linkId) as HTMLInputElement | null)?.value,
});
