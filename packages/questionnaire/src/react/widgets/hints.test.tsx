/// <reference types="node" />
import { cleanup, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DISPLAY_CATEGORY_URL, KEYBOARD_URL, USAGE_MODE_URL } from '../../presentation/urls.ts';
import { countItemControls, ITEM_CONTROLS } from './item-controls.ts';
import { control, showForm } from './show-widgets.examples.tsx';

afterEach(cleanup);

const ask = (code: string, type: string, more: object = {}) => ({
  linkId: 'q',
  type,
  text: 'Question',
  extension: [control(code)],
  ...more,
});
const optionsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ valueCoding: { code: `c${index}`, display: `Option ${index}` } }));

describe('a control that a form proposes', () => {
  it('shows a list as it shows any group', () => {
    showForm({ ...ask('list', 'group'), item: [{ linkId: 'a', type: 'string', text: 'Inside' }] });
    expect(screen.getByRole('region', { name: 'Question' }).textContent).toContain('Inside');
  });

  it('shows answers as columns, also of one question', () => {
    const item = [{ linkId: 'a', type: 'choice', text: 'Pain', answerOption: optionsOf(2) }];
    showForm(ask('atable', 'group', { item }));
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Option 0', 'Option 1']);
  });

  it('shows words in line where they stand', () => {
    const { container } = showForm(
      { linkId: 'before', type: 'string', text: 'Before' },
      { ...ask('inline', 'display'), text: 'In between' },
      { linkId: 'after', type: 'string', text: 'After' },
    );
    expect(container.textContent).toMatch(/Before.*In between.*After/);
  });

  it('opens a list for few options as well', () => {
    showForm(ask('drop-down', 'choice', { answerOption: optionsOf(2) }));
    expect(screen.getByRole('combobox', { name: /Question/ }).tagName).toBe('SELECT');
  });

  it.each(['lookup', 'multi-select'])('looks up, and selects several, in a list in which one writes', async (code) => {
    const { user, session } = showForm(ask(code, 'choice', { answerOption: optionsOf(3), repeats: true }));
    await user.type(await screen.findByRole('combobox', { name: /Question/ }), 'option 2{ArrowDown}{Enter}');
    expect(session.item('q').getSnapshot().answers).toMatchObject([{ value: { code: 'c2' } }]);
  });

  it('has a radio button for each of many options', () => {
    showForm(ask('radio-button', 'choice', { answerOption: optionsOf(12) }));
    expect(screen.getAllByRole('radio')).toHaveLength(12);
  });

  it('takes words in a field', () => {
    showForm(ask('text-box', 'string'));
    expect(screen.getByRole('textbox', { name: /Question/ })).toBeDefined();
  });

  it('asks for no more of a date than the form wants', () => {
    showForm(ask('yearMonth', 'date'), { ...ask('year', 'date'), linkId: 'y' });
    expect(screen.getAllByRole('textbox').map((field) => field.getAttribute('name'))).toEqual([
      'q.month',
      'q.year',
      'y.year',
    ]);
  });

  it('stands in the table with a test that is there, once', () => {
    const codes = ITEM_CONTROLS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(countItemControls().of).toBe(codes.length);
    for (const {
      code,
      test: [file, title],
    } of ITEM_CONTROLS) {
      const source = readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8');
      expect(source.includes(`'${title}'`), `${code}: ${title}`).toBe(true);
    }
  });
});

describe('a hint of the form', () => {
  it.each([
    ['email', 'email'],
    ['phone', 'tel'],
    ['number', 'numeric'],
    ['url', 'url'],
  ])('brings up the keyboard for %s', (code, inputMode) => {
    const extension = [{ url: KEYBOARD_URL, valueCoding: { code } }];
    showForm({ linkId: 'q', type: 'string', text: 'Question', extension });
    expect(screen.getByRole('textbox').getAttribute('inputmode')).toBe(inputMode);
  });

  it('stands beside the number of a quantity as its unit', () => {
    const unit = { linkId: 'u', type: 'display', text: 'a day', extension: [control('unit')] };
    showForm({ linkId: 'q', type: 'quantity', text: 'Question', item: [unit] });
    expect(screen.getAllByText('a day')).toHaveLength(1);
  });

  it('says of what kind a text is', () => {
    const extension = [{ url: DISPLAY_CATEGORY_URL, valueCodeableConcept: { coding: [{ code: 'security' }] } }];
    showForm({ linkId: 'q', type: 'display', text: 'Words', extension });
    expect(screen.getByText('About your privacy')).toBeDefined();
  });

  it('keeps what is only to be read from those who answer', () => {
    showForm({
      linkId: 'q',
      type: 'string',
      text: 'Question',
      extension: [{ url: USAGE_MODE_URL, valueCode: 'display' }],
    });
    expect(screen.queryByText('Question')).toBeNull();
  });

  it('keeps what is hidden from everybody', () => {
    const url = 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden';
    showForm({ linkId: 'q', type: 'string', text: 'Question', extension: [{ url, valueBoolean: true }] });
    expect(screen.queryByText('Question')).toBeNull();
  });
});
