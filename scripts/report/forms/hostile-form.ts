import * as presentation from '../../../packages/questionnaire/src/presentation/urls.ts';
import {
  ENTRY_FORMAT_URL,
  ITEM_CONTROL_URL,
  UNIT_OPTION_URL,
  UNIT_OPEN_URL,
} from '../../../packages/questionnaire/src/engine/fhir/urls.ts';

export interface HostileForm {
  readonly questionnaire: object;
  readonly response: object;
  readonly language?: string;
}

/** One text in every place of a form and of the answers to it in which a text can stand. */
export function hostileForm(text: string): HostileForm {
  const option = (code: string) => ({
    valueCoding: { code, display: text, _display: { extension: xhtml(text) } },
    extension: [
      { url: presentation.OPTION_PREFIX_URL, valueString: text },
      {
        url: presentation.ITEM_ANSWER_MEDIA_URL,
        valueAttachment: { contentType: 'image/png', url: text, title: text },
      },
    ],
  });
  const label = (code: string) => ({
    linkId: `label-${code}`,
    type: 'display',
    text,
    _text: { extension: xhtml(text) },
    extension: [control(code)],
  });
  const question = (linkId: string, type: string, more: object = {}) => ({
    linkId,
    type,
    text,
    prefix: text,
    ...more,
  });
  const coding = { code: text, display: text };

  return {
    questionnaire: {
      resourceType: 'Questionnaire',
      title: text,
      description: text,
      item: [
        question(text, 'string'),
        question('marked', 'display', { _text: { extension: xhtml(text) } }),
        question('markdown', 'display', { _text: { extension: markdown(text) } }),
        question('styled', 'display', {
          _text: { extension: [{ url: presentation.RENDERING_STYLE_URL, valueString: text }] },
          extension: [{ url: presentation.DISPLAY_CATEGORY_URL, valueCodeableConcept: { coding: [coding], text } }],
        }),
        question('beside', 'integer', {
          extension: [
            { url: ENTRY_FORMAT_URL, valueString: text },
            { url: presentation.SUPPORT_LINK_URL, valueUri: text },
            {
              url: presentation.SUPPORT_HYPERLINK_URL,
              extension: [
                { url: 'link', valueUri: text },
                { url: 'label', valueString: text },
              ],
            },
            { url: presentation.ITEM_MEDIA_URL, valueAttachment: { contentType: 'image/png', url: text, title: text } },
          ],
          item: ['help', 'unit', 'lower', 'upper', 'flyover', 'prompt', 'legal'].map(label),
        }),
        ...['audio/ogg', 'video/mp4', text].map((contentType, index) =>
          question(`media-${index}`, 'display', {
            extension: [{ url: presentation.ITEM_MEDIA_URL, valueAttachment: { contentType, url: text, title: text } }],
          }),
        ),
        question('choice', 'choice', { answerOption: [option('a'), option('b'), { valueString: text }] }),
        question('several', 'choice', { repeats: true, answerOption: [option('a'), option('b')] }),
        question('list', 'choice', {
          extension: [control('drop-down')],
          answerOption: 'abcdefghij'.split('').map(option),
        }),
        question('open', 'open-choice', {
          answerOption: [option('a')],
          extension: [{ url: presentation.OPEN_LABEL_URL, valueString: text }],
        }),
        question('weight', 'quantity', {
          extension: [
            { url: UNIT_OPTION_URL, valueCoding: coding },
            { url: UNIT_OPTION_URL, valueCoding: { code: 'kg', display: text } },
            { url: UNIT_OPEN_URL, valueCode: 'optionsOrString' },
          ],
        }),
        question('text', 'text'),
        question('address', 'url'),
        question('file', 'attachment'),
        question('record', 'reference'),
        question('odd', text),
        question('read', 'string', { readOnly: true }),
        question('translated', 'display', {
          text: 'Words',
          _text: {
            extension: [
              {
                url: presentation.TRANSLATION_URL,
                extension: [
                  { url: 'lang', valueCode: 'fr' },
                  { url: 'content', valueString: text },
                ],
              },
            ],
          },
        }),
        question('slider', 'integer', {
          extension: [control('slider')],
          item: ['lower', 'upper'].map((code) => ({ ...label(code), linkId: `end-${code}` })),
        }),
        question('more', 'group', {
          extension: [{ url: presentation.COLLAPSIBLE_URL, valueCode: 'default-open' }],
          item: [question('inside', 'boolean')],
        }),
        question('tabs', 'group', {
          extension: [control('tab-container')],
          item: ['one', 'two'].map((linkId) =>
            question(linkId, 'group', {
              extension: [{ url: presentation.SHORT_TEXT_URL, valueString: text }],
              item: [question(`${linkId}-question`, 'date')],
            }),
          ),
        }),
        question('rows', 'group', {
          repeats: true,
          extension: [control('gtable')],
          item: [question('cell', 'string')],
        }),
        question('scale', 'group', {
          extension: [control('htable')],
          item: ['first', 'second'].map((linkId) =>
            question(linkId, 'choice', { answerOption: [option('a'), option('b')] }),
          ),
        }),
      ],
    },
    response: {
      resourceType: 'QuestionnaireResponse',
      status: 'in-progress',
      item: [
        answered(text, { valueString: text }),
        answered('choice', { valueCoding: { code: text, display: text } }),
        answered('open', { valueString: text }),
        answered('weight', { valueQuantity: { value: 7, unit: text, code: text } }),
        answered('text', { valueString: text }),
        answered('address', { valueUri: text }),
        answered('file', { valueAttachment: { title: text, url: text, contentType: text } }),
        answered('record', { valueReference: { display: text, reference: text } }),
        answered('read', { valueString: text }),
        { linkId: 'rows', item: [answered('cell', { valueString: text })] },
        { linkId: 'rows', item: [answered('cell', { valueString: text })] },
      ],
    },
    language: 'fr',
  };
}

/** Several texts, each in the few kinds of places that are read in ways of their own: words, XHTML, markdown, an address, an answer. */
export function formOfTexts(texts: readonly string[]): HostileForm {
  return {
    questionnaire: {
      resourceType: 'Questionnaire',
      item: texts.flatMap((text, index) => [
        { linkId: `${index}-marked`, type: 'display', text, _text: { extension: xhtml(text) } },
        { linkId: `${index}-markdown`, type: 'display', text, _text: { extension: markdown(text) } },
        {
          linkId: `${index}-asked`,
          type: 'string',
          text,
          extension: [
            { url: presentation.SUPPORT_LINK_URL, valueUri: text },
            { url: presentation.ITEM_MEDIA_URL, valueAttachment: { contentType: 'image/png', url: text, title: text } },
          ],
        },
      ]),
    },
    response: {
      resourceType: 'QuestionnaireResponse',
      status: 'in-progress',
      item: texts.map((text, index) => answered(`${index}-asked`, { valueString: text })),
    },
  };
}

function xhtml(text: string): readonly object[] {
  return [{ url: presentation.RENDERING_XHTML_URL, valueString: text }];
}

function markdown(text: string): readonly object[] {
  return [{ url: presentation.RENDERING_MARKDOWN_URL, valueMarkdown: text }];
}

function control(code: string): object {
  return { url: ITEM_CONTROL_URL, valueCodeableConcept: { coding: [{ code }] } };
}

function answered(linkId: string, answer: object): object {
  return { linkId, answer: [answer] };
}
