import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Field } from '../field/field.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { fileDropDoc } from './file-drop.doc.ts';
import { FileDrop } from './file-drop.tsx';

const CHOSEN: readonly File[] = [fileOf('front.jpg', 2_400_000), fileOf('side.jpg', 860_000)];

const meta: Meta<typeof FileDrop> = {
  title: 'Controls/FileDrop',
  component: FileDrop,
  parameters: { part: fileDropDoc },
  args: { accept: 'image/*,.pdf', multiple: true, maxBytes: 5_000_000, maxFiles: 3 },
  // Attributes of the element, which the part reads as well.
  argTypes: {
    accept: {
      description: 'The kinds of file that are taken, as `<input type="file">` has it: `image/*,.pdf`.',
      table: { type: { summary: 'string' } },
    },
    multiple: { description: 'Takes several files.', table: { type: { summary: 'boolean' } } },
  },
  render: (args, { globals, id }) => {
    const { photos, photosHelp, photoKinds } = wordsOf(globals).sheets;
    return (
      <Field id={id} label={photos} help={photosHelp}>
        {(control) => <FileDrop {...args} {...control} kinds={photoKinds} />}
      </Field>
    );
  },
};
export default meta;

type Story = StoryObj<typeof FileDrop>;

export const Default: Story = {};

export const Chosen: Story = {
  args: { defaultValue: CHOSEN },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.upload(inputIn(canvasElement), fileOf('back.jpg', 720_000));
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
  },
};

/** What does not fit is named, with what would. */
export const Refused: Story = {
  args: { accept: '', defaultValue: CHOSEN.slice(0, 1) },
  // What is in the input by the time that script runs is looked at as what is chosen later.
  render: (args, { globals, id }) => {
    const { photos, photosHelp, photoKinds } = wordsOf(globals).sheets;
    return (
      <Field id={id} label={photos} help={photosHelp}>
        {(control) => <FileDrop {...args} {...control} kinds={photoKinds} ref={chooseFilm} />}
      </Field>
    );
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('film.mov');
  },
};

/** The host says how much of each file is sent. */
export const Sending: Story = {
  args: { defaultValue: CHOSEN, progressOf: (file) => (file.name === 'front.jpg' ? 0.4 : 1) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('progressbar')).toHaveAttribute('value', '0.4');
  },
};

export const Invalid: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.sheets.photos} error={words.sheets.photosHelp}>
        {(control) => <FileDrop {...args} {...control} />}
      </Field>
    );
  },
};

/** On a device that is held in the hand the camera is offered as well. */
export const WithCamera: Story = { args: { camera: 'user', accept: 'image/*' } };

export const Disabled: Story = { args: { disabled: true } };

function inputIn(canvas: HTMLElement): HTMLElement {
  const input = canvas.querySelector<HTMLElement>('.osseo-file-drop');
  if (!input) throw new Error('The story has no input.');
  return input;
}

function chooseFilm(input: HTMLInputElement | null): void {
  if (!input) return;
  const transfer = new DataTransfer();
  transfer.items.add(fileOf('film.mov', 48_000_000));
  input.files = transfer.files;
}

function fileOf(name: string, size: number): File {
  return new File([new Uint8Array(size)], name, { type: name.endsWith('.mov') ? 'video/quicktime' : 'image/jpeg' });
}

export const States: Story = statesStory({
  variants: {
    Empty: ({ id, words: { sheets }, disabled, invalid }) => (
      <Field id={id} label={sheets.photos} help={sheets.photosHelp} error={invalid && sheets.photosHelp}>
        {(control) => <FileDrop {...control} kinds={sheets.photoKinds} disabled={disabled} multiple />}
      </Field>
    ),
    Chosen: ({ id, words: { sheets }, disabled, invalid, loading }) => (
      <Field id={id} label={sheets.photos} error={invalid && sheets.photosHelp}>
        {(control) => (
          <FileDrop
            {...control}
            value={CHOSEN}
            onValueChange={() => undefined}
            disabled={disabled}
            progressOf={() => (loading ? 0.4 : undefined)}
            multiple
          />
        )}
      </Field>
    ),
  },
  target: '.osseo-file-drop',
  without: ['read-only'],
});
