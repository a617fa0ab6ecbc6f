import { expect, it } from 'vitest';
import { readQuestionnaire } from '../engine/form/read-questionnaire.ts';
import type { ItemPresentation } from './model.ts';
import { readPresentation } from './read-presentation.ts';
import * as urls from './urls.ts';

const questionnaire = (...item: object[]) => ({ resourceType: 'Questionnaire', item });
const item = (raw: object): ItemPresentation | undefined =>
  readPresentation(questionnaire({ linkId: 'a', type: 'choice', ...raw })).items['a'];
const extended = (...extension: object[]) => item({ extension });

it('says nothing of an item that asks for nothing', () => {
  expect(readPresentation(questionnaire({ linkId: 'a', type: 'string', text: 'A' })).items).toEqual({});
});

it('reads the markup of a text beside the words for which it stands, XHTML before markdown', () => {
  const extension = [
    { url: urls.RENDERING_MARKDOWN_URL, valueMarkdown: '_a_' },
    { url: urls.RENDERING_XHTML_URL, valueString: '<b>Name</b>' },
    { url: urls.RENDERING_STYLE_URL, valueString: 'color: green' },
  ];
  expect(item({ text: 'Name', _text: { extension } })).toEqual({
    text: { plain: 'Name', text: [{ tag: 'b', children: ['Name'] }] },
    look: { color: 'green' },
  });
});

it('reads how options stand', () => {
  expect(
    extended(
      { url: urls.CHOICE_ORIENTATION_URL, valueCode: 'horizontal' },
      { url: urls.COLUMN_COUNT_URL, valuePositiveInt: 3 },
      { url: urls.OPEN_LABEL_URL, valueString: 'Another' },
    ),
  ).toEqual({ orientation: 'horizontal', columns: 3, openLabel: 'Another' });
});

it('names the looks of options by the tokens of the engine', () => {
  const jaw = { url: 'https://clinic.example/jaw.png', title: 'A lower jaw' };
  const raw = questionnaire({
    linkId: 'a',
    type: 'choice',
    answerOption: [
      { valueCoding: { code: 'x' }, extension: [{ url: urls.OPTION_PREFIX_URL, valueString: 'A.' }] },
      { valueString: 'Words', extension: [{ url: urls.ITEM_ANSWER_MEDIA_URL, valueAttachment: jaw }] },
      {
        valueCoding: {
          code: 'x',
          display: 'Twice',
          _display: { extension: [{ url: urls.RENDERING_XHTML_URL, valueString: '<i>Twice</i>' }] },
        },
      },
    ],
  });
  const tokens = readQuestionnaire(raw).form.items[0]?.options.map(({ token }) => token) ?? [];
  const { options = {} } = readPresentation(raw).items['a'] ?? {};

  expect(Object.keys(options)).toEqual(tokens);
  expect(tokens.map((token) => options[token])).toEqual([
    { prefix: 'A.' },
    { media: { kind: 'image', src: jaw.url, contentType: undefined, title: jaw.title } },
    { text: { plain: 'Twice', text: [{ tag: 'i', children: ['Twice'] }] } },
  ]);
});

it('reads links to help, and names an address that leads nowhere safe', () => {
  const { items, problems } = readPresentation(
    questionnaire({
      linkId: 'a',
      type: 'string',
      extension: [
        { url: urls.SUPPORT_LINK_URL, valueUri: 'https://clinic.example/smoking' },
        {
          url: urls.SUPPORT_HYPERLINK_URL,
          extension: [
            { url: 'label', valueString: 'How to stop' },
            { url: 'link', valueUrl: 'https://clinic.example/stop' },
          ],
        },
        { url: urls.SUPPORT_LINK_URL, valueUri: 'javascript:alert(1)' },
      ],
    }),
  );
  expect(items['a']?.supportLinks).toEqual([
    { href: 'https://clinic.example/smoking', label: undefined },
    { href: 'https://clinic.example/stop', label: 'How to stop' },
  ]);
  expect(problems).toEqual([{ code: 'unsafe-address', linkId: 'a', what: 'href' }]);
});

it('reads what groups, sliders, signatures, references and grids ask for', () => {
  const code = (value: string) => ({ coding: [{ code: value }] });
  expect(
    extended(
      { url: urls.COLLAPSIBLE_URL, valueCode: 'default-closed' },
      { url: urls.SHORT_TEXT_URL, valueString: 'Short' },
      { url: urls.USAGE_MODE_URL, valueCode: 'display' },
      { url: urls.DISPLAY_CATEGORY_URL, valueCodeableConcept: code('security') },
      { url: urls.SLIDER_STEP_VALUE_URL, valueInteger: 5 },
      { url: urls.SIGNATURE_REQUIRED_URL, valueCodeableConcept: { ...code('1.2'), text: 'Consent' } },
      { url: urls.REFERENCE_RESOURCE_URL, valueCode: 'Practitioner' },
      { url: urls.REFERENCE_FILTER_URL, valueString: 'active=true' },
      { url: urls.WIDTH_URL, valueQuantity: { value: 30, code: '%' } },
      { url: urls.KEYBOARD_URL, valueCoding: { code: 'phone' } },
    ),
  ).toEqual({
    collapsible: 'default-closed',
    shortText: 'Short',
    usageMode: 'display',
    category: 'security',
    step: 5,
    signatures: [{ codings: [{ code: '1.2' }], text: 'Consent' }],
    referenceTypes: ['Practitioner'],
    referenceFilter: 'active=true',
    width: 30,
    keyboard: 'tel',
  });
});

it('names the value set that lies elsewhere, with the servers that know it, the nearest first', () => {
  const server = (url: string) => ({ url: urls.PREFERRED_TERMINOLOGY_SERVER_URL, valueUrl: url });
  const answerValueSet = 'https://x.example/ValueSet/a';
  const inner = { linkId: 'b', type: 'choice', answerValueSet, extension: [server('https://near.example')] };
  const read = readPresentation({
    ...questionnaire({ linkId: 'a', type: 'group', item: [inner, { linkId: 'c', answerValueSet: '#in' }] }),
    extension: [server('https://far.example'), { url: urls.ENTRY_MODE_URL, valueCode: 'sequential' }],
  });
  expect(read.entryMode).toBe('sequential');
  expect(read.items).toEqual({
    b: { valueSet: answerValueSet, terminologyServers: ['https://near.example', 'https://far.example'] },
  });
});

it.each([undefined, null, 'x', [], { item: 'x' }, { item: [null, 1, { linkId: 3 }] }])(
  'reads nothing of what is no form: %j',
  (input) => {
    expect(readPresentation(input)).toEqual({ entryMode: undefined, signatures: [], items: {}, problems: [] });
  },
);

it('keeps to what a value may be', () => {
  expect(
    extended(
      { url: urls.CHOICE_ORIENTATION_URL, valueCode: 'diagonal' },
      { url: urls.COLUMN_COUNT_URL, valuePositiveInt: 90 },
      { url: urls.COLLAPSIBLE_URL, valueCode: '__proto__' },
      { url: urls.KEYBOARD_URL, valueCoding: { code: 'constructor' } },
    ),
  ).toBeUndefined();
});
