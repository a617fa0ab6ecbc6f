import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Checkbox } from '../checkbox/checkbox.tsx';
import { NumberInput } from '../number-input/number-input.tsx';
import { Radio } from '../radio/radio.tsx';
import { Select } from '../select/select.tsx';
import { TextArea } from '../text-area/text-area.tsx';
import { TextInput } from '../text-input/text-input.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

// What is the element itself hands on the element's own props, and React has a sentence for those.
it.each([
  ['TextInput', () => <TextInput aria-label="Name" value="Kim" />],
  ['TextArea', () => <TextArea aria-label="Name" value="Kim" />],
  ['NumberInput', () => <NumberInput aria-label="Cups" value="2" />],
  ['Select', () => <Select aria-label="Practice" value="a" />],
  ['Checkbox', () => <Checkbox label="By letter" checked />],
  ['Radio', () => <Radio label="By letter" checked />],
])('React says that %s is kept and never heard', (_part, draw) => {
  const says = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(draw());

  expect(says).toHaveBeenCalledWith(expect.stringContaining('without an `onChange` handler'));
});
