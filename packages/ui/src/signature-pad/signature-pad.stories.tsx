import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { signaturePadDoc } from './signature-pad.doc.ts';
import { SignaturePad } from './signature-pad.tsx';
import { signatureToPng } from './signature-to-png.ts';

const HAND =
  'M96 170Q104 120 122 84 140 48 152 62 164 76 150 118 136 160 146 172 156 184 176 158 196 132 204 138 212 144 206 160 200 176 216 172 232 168 248 142 264 116 270 126 276 136 268 156 260 176 276 172 292 168 330 150L382 138M118 124Q150 112 190 110L236 108';

const meta: Meta<typeof SignaturePad> = {
  title: 'Controls/SignaturePad',
  component: SignaturePad,
  parameters: { part: signaturePadDoc },
  args: { name: 'signature' },
  render: (args, { globals, id }) => {
    const { sign, signHelp } = wordsOf(globals).sheets;
    return (
      <Fieldset id={id} legend={sign} help={signHelp}>
        <SignaturePad {...args} />
      </Fieldset>
    );
  },
};
export default meta;

type Story = StoryObj<typeof SignaturePad>;

export const Default: Story = {};

export const Typed: Story = {
  render: (args, { globals, id }) => {
    const { sign, signedName } = wordsOf(globals).sheets;
    return (
      <Fieldset id={id} legend={sign}>
        <SignaturePad {...args} defaultValue={{ kind: 'typed', text: signedName }} />
      </Fieldset>
    );
  },
};

export const Draw: Story = { args: { defaultKind: 'drawn' } };

/** A drawing becomes a picture when a record system asks for one. */
export const Drawn: Story = {
  args: { defaultValue: { kind: 'drawn', path: HAND, width: 600, height: 240 } },
  play: async () => {
    const { data } = await signatureToPng({ kind: 'drawn', path: HAND, width: 600, height: 240 });
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const size = new DataView(bytes.buffer);
    await expect(String.fromCharCode(...bytes.slice(1, 4))).toBe('PNG');
    await expect([size.getUint32(16), size.getUint32(20)]).toEqual([1200, 480]);
  },
};

export const Invalid: Story = {
  args: { invalid: true, defaultKind: 'drawn' },
  render: (args, { globals, id }) => {
    const { sign, signError } = wordsOf(globals).sheets;
    return (
      <Fieldset id={id} legend={sign} error={signError}>
        <SignaturePad {...args} />
      </Fieldset>
    );
  },
};

export const States: Story = statesStory({
  variants: {
    Typed: ({ id, words: { sheets }, disabled, invalid }) => (
      <Fieldset id={`${id}-set`} legend={sheets.sign} error={invalid && sheets.signError} disabled={disabled}>
        <SignaturePad name={id} invalid={invalid} defaultValue={{ kind: 'typed', text: sheets.signedName }} />
      </Fieldset>
    ),
    Drawn: ({ id, words: { sheets }, disabled, invalid }) => (
      <Fieldset id={`${id}-set`} legend={sheets.sign} error={invalid && sheets.signError} disabled={disabled}>
        <SignaturePad
          name={id}
          invalid={invalid}
          defaultValue={{ kind: 'drawn', path: HAND, width: 600, height: 240 }}
        />
      </Fieldset>
    ),
  },
  without: ['read-only', 'loading'],
});
