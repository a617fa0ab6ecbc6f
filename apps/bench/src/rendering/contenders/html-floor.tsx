/** What the browser itself costs: the same questions as one string of HTML, without a script for any of them. */
import type { QuestionnaireItem } from 'fhir/r4.js';
import { present } from '../page/present.ts';
import { byId } from './by-id.ts';
import { inputType } from './plain.ts';

const escaped = (text = '') => text.replaceAll(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`);

function question({ linkId, type, text, answerOption = [] }: QuestionnaireItem): string {
  const [id, label] = [escaped(linkId), escaped(text)];
  if (type === 'choice') {
    const options = answerOption.map(
      ({ valueCoding }) =>
        `<label><input type="radio" name="${id}" value="${escaped(valueCoding?.code)}"> ${escaped(valueCoding?.display)}</label>`,
    );
    return `<fieldset id="${id}"><legend>${label}</legend>${options.join('')}</fieldset>`;
  }
  if (type === 'boolean') return `<p><label><input type="checkbox" id="${id}"> ${label}</label></p>`;
  const field =
    type === 'text' ? `<textarea id="${id}"></textarea>` : `<input type="${inputType(type)}" step="any" id="${id}">`;
  return `<p><label for="${id}">${label}</label>${field}</p>`;
}

present({
  mount({ item: sections = [] }, root) {
    const html = sections.map(({ text, item = [] }) => {
      const questions = item.filter(({ enableWhen }) => !enableWhen).map(question);
      return `<section><h2>${escaped(text)}</h2>${questions.join('')}</section>`;
    });
    root.innerHTML = `<form>${html.join('')}</form>`;
  },
  unmount: (root) => root.replaceChildren(),
  isShown: (linkId) => byId(linkId) !== null,
  field: (linkId) => byId(linkId),
  textOf: (linkId) => (byId(linkId) as HTMLInputElement | null)?.value,
});
