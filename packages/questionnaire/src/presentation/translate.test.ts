import { expect, it } from 'vitest';
import { readQuestionnaire } from '../engine/form/read-questionnaire.ts';
import { createSession } from '../engine/session/create-session.ts';
import { readPresentation } from './read-presentation.ts';
import { languagesOf, translateQuestionnaire } from './translate.ts';
import { RENDERING_XHTML_URL, TRANSLATION_URL } from './urls.ts';

const inTongue = (lang: string, content: string) => ({
  url: TRANSLATION_URL,
  extension: [
    { url: 'lang', valueCode: lang },
    { url: 'content', valueString: content },
  ],
});
const questionnaire = {
  resourceType: 'Questionnaire',
  language: 'en',
  title: 'Health',
  _title: { extension: [inTongue('ko', '건강'), inTongue('es', 'Salud')] },
  item: [
    {
      linkId: 'smoker',
      type: 'choice',
      text: 'Do you smoke?',
      _text: {
        extension: [
          inTongue('ko', '담배를 피우십니까?'),
          { url: RENDERING_XHTML_URL, valueString: '<b>Do you smoke?</b>' },
        ],
      },
      answerOption: [
        { valueCoding: { code: 'yes', display: 'Yes', _display: { extension: [inTongue('ko', '예')] } } },
        { valueCoding: { code: 'no', display: 'No' } },
      ],
    },
  ],
};
const formIn = (language: string) => readQuestionnaire(translateQuestionnaire(questionnaire, language)).form;

it('names the languages of a form, its own first', () => {
  expect(languagesOf(questionnaire)).toEqual(['en', 'ko', 'es']);
  expect(languagesOf(undefined)).toEqual([]);
});

it('has the words of the language, and where there are none those that it had', () => {
  const { title, language, items } = formIn('ko');
  expect([title, language, items[0]?.text]).toEqual(['건강', 'ko', '담배를 피우십니까?']);
  expect(items[0]?.options.map(({ token, label }) => [token, label])).toEqual([
    ['yes', '예'],
    ['no', 'No'],
  ]);
});

it('takes the language without its region where there is nothing nearer', () => {
  expect(formIn('es-MX').title).toBe('Salud');
  expect(formIn('fr').title).toBe('Health');
});

it('shows the markup of the first language in no other', () => {
  expect(readPresentation(questionnaire).items['smoker']?.text).toBeDefined();
  expect(readPresentation(translateQuestionnaire(questionnaire, 'ko')).items['smoker']?.text).toBeUndefined();
});

it('goes on with the answers that were given in another language', () => {
  const session = createSession(readQuestionnaire(questionnaire).form, { locale: 'en' });
  session.answer('smoker', [{ kind: 'coding', value: { code: 'yes', display: 'Yes' } }]);
  const korean = createSession(formIn('ko'), { locale: 'ko', snapshot: session.toSnapshot() });
  expect(korean.toResponse({ status: 'completed' }).item?.[0]?.answer).toMatchObject([
    { valueCoding: { code: 'yes' } },
  ]);
});

it('leaves the form that it was given as it is', () => {
  const before = structuredClone(questionnaire);
  translateQuestionnaire(questionnaire, 'ko');
  expect(questionnaire).toEqual(before);
});
