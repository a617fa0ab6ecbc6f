import { Checkbox, Field, Fieldset, NumberInput, Radio, TextArea, TextInput } from '@osseo/ui';
import { expect, it } from 'vitest';

/* Questions call these parts, and do not render them. A hook in one of them would be a hook of the question: outside of React it throws. */
it.each([
  ['Field', () => Field({ id: 'a', label: 'A', children: () => null })],
  ['Fieldset', () => Fieldset({ id: 'a', legend: 'A' })],
  ['NumberInput', () => NumberInput({ id: 'a', unit: 'mm' })],
  ['TextArea', () => TextArea({ id: 'a' })],
  ['TextInput', () => TextInput({ id: 'a' })],
])('%s keeps nothing', (_name, call) => {
  expect(call).not.toThrow();
});

it.each([
  ['Checkbox', Checkbox],
  ['Radio', Radio],
])('%s asks React for an id only where it is given none', (_name, Choice) => {
  expect(() => Choice({ id: 'a', label: 'A' })).not.toThrow();
});
