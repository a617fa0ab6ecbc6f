import { cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { readQuestionnaire } from '../../../engine/form/read-questionnaire.ts';
import { createSession } from '../../../engine/session/create-session.ts';
import { en, enWidgets } from '../../../messages/en.ts';
import { readPresentation } from '../../../presentation/read-presentation.ts';
import * as urls from '../../../presentation/urls.ts';
import { QuestionnaireForm } from '../../questionnaire-form.tsx';
import { widgets } from '../widgets.ts';
import { RichDisplay } from './rich-display.tsx';
import { presentForm } from './present-form.tsx';

afterEach(cleanup);

const xhtml = (valueString: string) => ({ extension: [{ url: urls.RENDERING_XHTML_URL, valueString }] });
const controlled = (code: string) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: { coding: [{ code }] },
});
const label = (code: string, text: string) => ({
  linkId: `${code}-${text}`,
  type: 'display',
  text,
  extension: [controlled(code)],
});

function formOf(...item: object[]) {
  const questionnaire = { resourceType: 'Questionnaire', item };
  const session = createSession(readQuestionnaire(questionnaire).form, { locale: 'en' });
  const presentation = presentForm(readPresentation(questionnaire), enWidgets);
  const form = (
    <QuestionnaireForm session={session} locale="en" messages={en} renderers={widgets} presentation={presentation} />
  );
  return { session, form };
}

function show(...item: object[]) {
  const { session, form } = formOf(...item);
  return { session, ...render(form) };
}

it('shows the markup of a question in its label, by which it is named as before', () => {
  const text = 'Do you smoke?';
  show({ linkId: 'a', type: 'string', text, required: true, _text: xhtml('<p>Do <b>you</b> smoke?</p>') });
  expect(screen.getByRole('textbox', { name: text })).toBeDefined();
  expect(screen.getByText('you').tagName).toBe('B');
  expect(document.querySelector('label p')).toBeNull();
});

it('shows plain words where the text is no longer the one that had the markup', () => {
  const expression = { language: 'text/fhirpath', expression: "'Now'" };
  const cqf = { url: 'http://hl7.org/fhir/StructureDefinition/cqf-expression', valueExpression: expression };
  const { extension } = xhtml('<i>Before</i>');
  const { container } = show({ linkId: 'a', type: 'string', text: 'Other', _text: { extension: [cqf] } });
  expect(container.textContent).toContain('Other');
  cleanup();
  const form = readPresentation({ item: [{ linkId: 'a', text: 'Before', _text: { extension } }] });
  const { showText } = presentForm(form, enWidgets);
  const { session } = formOf({ linkId: 'a', type: 'string', text: 'Now' });
  expect(showText(session.item('a').getSnapshot(), 'Now')).toBe('Now');
});

it('shows a text between questions with its lists and links', () => {
  const markup = '<ul><li>Tablets</li><li><a href="https://clinic.example/a">Sprays</a></li></ul>';
  show({ linkId: 'a', type: 'display', text: 'Bring them', _text: xhtml(markup) });
  expect(screen.getAllByRole('listitem').map((entry) => entry.textContent)).toEqual(['Tablets', 'Sprays']);
  expect(screen.getByRole('link', { name: 'Sprays' }).getAttribute('href')).toBe('https://clinic.example/a');
});

it('lets no markup of a form act', () => {
  const markup =
    '<img src="x" onerror="alert(1)" alt="Jaw"><script>alert(1)</script><a href="javascript:alert(1)">go</a>';
  const { container } = show({ linkId: 'a', type: 'display', text: 'x', _text: xhtml(markup) });
  expect(container.querySelector('img, script, a[href^="java"], [onerror]')).toBeNull();
  expect(container.textContent).toContain('Jawgo');
});

it('says words with weight by an element, and leaves colour to what can be read', () => {
  const extension = [{ url: urls.RENDERING_STYLE_URL, valueString: 'font-weight: bold; color: red' }];
  const { container } = show({ linkId: 'a', type: 'string', text: 'Name', _text: { extension } });
  expect(screen.getByText('Name').tagName).toBe('STRONG');
  expect(container.querySelector('[style]')).toBeNull();
});

it('has options with prefix, markup and picture, named by their words', () => {
  const media = { url: 'https://clinic.example/a.png', contentType: 'image/png', title: 'An upper jaw' };
  show({
    linkId: 'a',
    type: 'choice',
    text: 'Where?',
    extension: [
      { url: urls.CHOICE_ORIENTATION_URL, valueCode: 'horizontal' },
      { url: urls.COLUMN_COUNT_URL, valuePositiveInt: 2 },
    ],
    answerOption: [
      {
        valueCoding: { code: 'up', display: 'Above', _display: xhtml('<em>Above</em>') },
        extension: [
          { url: urls.OPTION_PREFIX_URL, valueString: 'A.' },
          { url: urls.ITEM_ANSWER_MEDIA_URL, valueAttachment: media },
        ],
      },
    ],
  });
  const choices = screen.getByRole('radio', { name: 'A. Above An upper jaw' }).closest('.osseo-choices');
  expect(choices?.getAttribute('data-orientation')).toBe('horizontal');
  expect(choices?.className).toContain('osseo-form-columns-2');
});

it('shows what belongs to a control beside it, once, and not below the question', () => {
  const { container } = show({
    linkId: 'a',
    type: 'integer',
    text: 'Pain',
    item: [
      label('unit', 'points'),
      label('lower', 'none'),
      label('upper', 'the worst'),
      label('flyover', 'Think of today.'),
      label('prompt', 'Write a number.'),
      label('legal', 'We keep it safe.'),
      label('help', 'Without tablets.'),
    ],
  });
  expect(container.querySelector('.osseo-form-follow-ups')).toBeNull();
  // Whoever goes from field to field hears there what the field wants.
  const description = 'Without tablets. Write a number. From none to the worst points';
  expect(screen.getByRole('textbox', { name: /Pain/, description })).toBeDefined();
  expect(screen.getByText('From none to the worst')).toBeDefined();
  expect(screen.getByText('More about this').closest('details')?.textContent).toContain('Think of today.');
  for (const words of ['points', 'Write a number.', 'We keep it safe.'])
    expect(screen.getAllByText(words)).toHaveLength(1);
});

it('shows a text that comes and goes where it stands', async () => {
  const enableWhen = [{ question: 'a', operator: 'exists', answerBoolean: true }];
  const { session, findByText } = show({
    linkId: 'a',
    type: 'integer',
    text: 'Pain',
    item: [{ ...label('prompt', 'Tell us more.'), enableWhen }],
  });
  expect(screen.queryByText('Tell us more.')).toBeNull();
  session.answer('a', [{ kind: 'integer', value: 3 }]);
  expect((await findByText('Tell us more.')).closest('.osseo-form-follow-ups')).not.toBeNull();
});

it('leads to pages that help, beside the form', () => {
  const extension = [{ url: urls.SUPPORT_LINK_URL, valueUri: 'https://clinic.example/smoking' }];
  show({ linkId: 'a', type: 'string', text: 'Name', extension });
  const link = screen.getByRole('link', { name: /^More about this question\s?\(opens beside this form\)$/ });
  expect(link.getAttribute('target')).toBe('_blank');
});

it('asks for what is to be captured, and not for what is only to be read', () => {
  const usage = (valueCode: string) => ({ extension: [{ url: urls.USAGE_MODE_URL, valueCode }] });
  show(
    { linkId: 'a', type: 'string', text: 'Asked', ...usage('capture') },
    { linkId: 'b', type: 'string', text: 'Read', ...usage('display') },
  );
  expect(screen.getAllByRole('textbox')).toHaveLength(1);
});

it('says what kind of text it is', () => {
  const category = { coding: [{ code: 'security' }] };
  const extension = [{ url: urls.DISPLAY_CATEGORY_URL, valueCodeableConcept: category }];
  show({ linkId: 'a', type: 'display', text: 'Only staff read this.', extension });
  expect(screen.getByText('About your privacy')).toBeDefined();
});

it('renders on a server without a style, as on the page', () => {
  const extension = [{ url: urls.RENDERING_STYLE_URL, valueString: 'color: green; text-align: center' }];
  const { form } = formOf({ linkId: 'a', type: 'string', text: 'Name', _text: { extension } });
  expect(renderToString(form)).not.toContain('style=');
  expect(renderToString(form)).toContain('osseo-form-align-center');
});

it('says what is missing where a widget stands in a form without a presentation', () => {
  const { session } = formOf({ linkId: 'a', type: 'display', text: 'x' });
  const form = (
    <QuestionnaireForm session={session} locale="en" messages={en} renderers={{ types: { display: RichDisplay } }} />
  );
  expect(() => renderToString(form)).toThrow('presentation={presentForm(…)}');
});
