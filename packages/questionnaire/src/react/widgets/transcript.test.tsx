import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { COLLAPSIBLE_URL } from '../../presentation/urls.ts';
import { transcriptOf } from '../examples/transcript.examples.ts';
import { control, showForm } from './show-widgets.examples.tsx';

afterEach(cleanup);

const answerOption = [
  { valueCoding: { code: 'no', display: 'Never' } },
  { valueCoding: { code: 'yes', display: 'Often' } },
];
const pain = { linkId: 'pain', type: 'choice', text: 'Pain', required: true, answerOption };

describe('someone who listens', () => {
  it('hears the table, its heads, and at each control the question with the option', () => {
    const { container } = showForm({
      linkId: 'g',
      type: 'group',
      text: 'This week',
      extension: [control('table')],
      item: [pain],
    });
    expect(transcriptOf(container)).toEqual([
      'heading 2, This week',
      'table, This week',
      'columnheader, Never',
      'columnheader, Often',
      'rowheader, Pain',
      'radio, Pain: Never, not checked',
      'radio, Pain: Often, not checked',
      'button, Continue',
    ]);
  });

  it('hears which entry of a list a row is, each field by its own name, and what each button is for', () => {
    const name = { linkId: 'name', type: 'string', text: 'Name', required: true };
    const { container } = showForm({
      linkId: 'm',
      type: 'group',
      text: 'Medicine',
      repeats: true,
      extension: [control('gtable')],
      item: [name],
    });
    expect(transcriptOf(container)).toEqual([
      'heading 2, Medicine',
      'table, Medicine',
      'columnheader, Name',
      'rowheader, Medicine 1',
      'edit, Name',
      'button, Add another Medicine',
      'button, Continue',
    ]);
  });

  it('hears that a group can be opened, and what is beside a question before its control', () => {
    const { container } = showForm({
      linkId: 'c',
      type: 'group',
      text: 'More',
      extension: [{ url: COLLAPSIBLE_URL, valueCode: 'default-open' }],
      item: [
        {
          linkId: 'n',
          type: 'integer',
          text: 'Stairs',
          required: true,
          item: [{ linkId: 'h', type: 'display', text: 'Count them all.', extension: [control('help')] }],
        },
      ],
    });
    expect(transcriptOf(container)).toEqual(['disclosure, More', 'edit, Stairs, Count them all.', 'button, Continue']);
  });
});
