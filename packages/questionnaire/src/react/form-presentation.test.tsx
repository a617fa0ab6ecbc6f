import { cleanup, render, screen } from '@testing-library/react';
import type { QuestionnaireItem } from 'fhir/r4.js';
import { afterEach, expect, it } from 'vitest';
import { sessionOf } from '../engine/testing/session-of.ts';
import { en } from '../messages/en.ts';
import type { FormPresentation } from './form-presentation.ts';
import { QuestionnaireForm } from './questionnaire-form.tsx';
import type { ItemRendererProps, ItemRenderers, RepeatingGroupProps } from './renderers/item-renderer.ts';

/* How a form asks its items to look, and which renderer shows what. */

afterEach(cleanup);

const controlled = (code: string, item: QuestionnaireItem): QuestionnaireItem => ({
  ...item,
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
      valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
    },
  ],
});

function show(items: readonly object[], renderers: ItemRenderers, presentation?: FormPresentation) {
  const session = sessionOf(items);
  render(
    <QuestionnaireForm session={session} locale="en" messages={en} renderers={renderers} presentation={presentation} />,
  );
}

const Slider = ({ state }: ItemRendererProps) => <p>Slider of {state.item.text}</p>;
const Other = ({ state }: ItemRendererProps) => <p>Other of {state.item.text}</p>;
const slider: ItemRenderers = { controls: { slider: { types: ['integer'], renderer: Slider } } };

it('shows an item by the renderer of the control that the form proposes', () => {
  show([controlled('slider', { linkId: 'a', type: 'integer', text: 'Pain' })], slider);
  expect(screen.getByText('Slider of Pain')).toBeDefined();
});

it('does not hear a control that the form proposes for a type which it cannot show', () => {
  show([controlled('slider', { linkId: 'a', type: 'string', text: 'Name' })], slider);
  expect(screen.getByRole('textbox', { name: /Name/ })).toBeDefined();
});

it('puts the link id before the control, and the control before the type', () => {
  const items = [
    controlled('slider', { linkId: 'a', type: 'integer', text: 'A' }),
    controlled('slider', { linkId: 'b', type: 'integer', text: 'B' }),
    { linkId: 'c', type: 'integer', text: 'C' },
  ];
  show(items, { ...slider, types: { integer: Other }, linkIds: { a: Other } });
  expect(screen.getAllByText(/ of /).map((element) => element.textContent)).toEqual([
    'Other of A',
    'Slider of B',
    'Other of C',
  ]);
});

it('shows for reading only what is for reading only, whatever its control', () => {
  show([controlled('slider', { linkId: 'a', type: 'integer', text: 'Pain', readOnly: true })], slider);
  expect(screen.getByRole('term').textContent).toBe('Pain');
});

it('shows all instances of a repeating group by the renderer of its control', () => {
  const Table = ({ keys, children }: RepeatingGroupProps) => <div role="table">{keys.map(children)}</div>;
  const item = [{ linkId: 'name', type: 'string', text: 'Name' } as const];
  const group = controlled('gtable', { linkId: 'g', type: 'group', text: 'Medicines', repeats: true, item });
  show([group], { repeats: { gtable: Table } });
  expect(screen.getByRole('table').querySelectorAll('input')).toHaveLength(1);
});

it('asks the presentation for the words, and leaves the texts that it shows elsewhere to it', () => {
  const presentation: FormPresentation = {
    isLabel: ({ control }) => control === 'unit',
    isShown: ({ item }) => item.linkId !== 'staff',
    showText: (_, text) => <em>{text}</em>,
    showAbove: () => <p>A picture</p>,
    showOption: (_, { label }) => `(a) ${label}`,
    choicesOf: () => ({ orientation: 'horizontal' }),
  };
  const unit = controlled('unit', { linkId: 'unit', type: 'display', text: 'kg' });
  const answerOption = [{ valueCoding: { code: 'left', display: 'Left' } }];
  const items = [
    { linkId: 'weight', type: 'integer', text: 'Weight', item: [unit] },
    { linkId: 'side', type: 'choice', text: 'Side', answerOption },
    { linkId: 'staff', type: 'string', text: 'For staff' },
  ];
  show(items, {}, presentation);

  expect(screen.getByText('Weight').tagName).toBe('EM');
  expect(screen.queryByText('kg')).toBeNull();
  expect(screen.getAllByText('A picture')).toHaveLength(2);
  expect(screen.getByRole('radio', { name: '(a) Left' }).closest('[data-orientation="horizontal"]')).not.toBeNull();
  expect(screen.queryByText('For staff')).toBeNull();
});
