import { describePart, expectNoAxeViolations, resetForm } from '@osseo/testing';
import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi, type Mock } from 'vitest';
import { Field } from '../field/field.tsx';
import { en } from '../messages/en.ts';
import { FileDrop, type FileDropProps } from './file-drop.tsx';

afterEach(() => void vi.unstubAllGlobals());

describe('FileDrop', () => {
  describePart({
    render: (props) => <FileDrop {...words} aria-label="Photos" {...props} />,
    element: HTMLInputElement,
    className: 'osseo-file-drop',
  });

  it('is the file input of the browser where there is no script', () => {
    const html = renderToString(<FileDrop {...words} name="photos" accept="image/*" multiple />);

    expect(html).toContain('type="file"');
    expect(html).toContain('name="photos"');
    expect(html).not.toContain(en.fileDrop.prompt);
    expect(html).not.toContain('data-scripted');
  });

  it('lists what is chosen, with the size in the units of the language', async () => {
    const { container, input } = renderDrop();

    await userEvent.upload(input, [fileOf('front.jpg', 2_400_000), fileOf('side.jpg', 860_000)]);

    expect(screen.getByRole('status').textContent).toBe('2 files chosen');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'front.jpg2.4\u00A0MBRemove front.jpg',
      'side.jpg860\u00A0kBRemove side.jpg',
    ]);
    await expectNoAxeViolations(container);
  });

  it('adds to what is chosen, and takes no file twice', async () => {
    const { input, onValueChange } = renderDrop();
    const front = fileOf('front.jpg', 10);

    await userEvent.upload(input, front);
    await userEvent.upload(input, [front, fileOf('side.jpg', 20)]);

    expect(namesIn(onValueChange)).toEqual(['front.jpg', 'side.jpg']);
  });

  it('puts a new file in the place of the old one where there can be but one', async () => {
    const { input, onValueChange } = renderDrop({ multiple: false });

    await userEvent.upload(input, fileOf('front.jpg', 10));
    await userEvent.upload(input, fileOf('side.jpg', 20));

    expect(namesIn(onValueChange)).toEqual(['side.jpg']);
  });

  it('takes the first of several where there can be but one, and says so', () => {
    const { zone, onValueChange } = renderDrop({ multiple: false });

    drop(zone, [fileOf('front.jpg', 10), fileOf('side.jpg', 10)]);

    expect(namesIn(onValueChange)).toEqual(['front.jpg']);
    expect(screen.getByRole('alert').textContent).toBe('Choose only 1 file.');
  });

  it('keeps the one file that fits when another one does not', async () => {
    const { input, onValueChange } = renderDrop({ multiple: false, maxBytes: 100 });

    await userEvent.upload(input, fileOf('front.jpg', 10));
    await userEvent.upload(input, fileOf('large.jpg', 1000));

    expect(namesIn(onValueChange)).toEqual(['front.jpg']);
    expect(screen.getByRole('alert').textContent).toContain('large.jpg');
  });

  it('refuses what is too large and says what would fit', async () => {
    const { container, input, onValueChange } = renderDrop({ maxBytes: 5_000_000 });

    await userEvent.upload(input, [fileOf('front.jpg', 10), fileOf('large.jpg', 7_250_000)]);

    expect(namesIn(onValueChange)).toEqual(['front.jpg']);
    expect(screen.getByRole('alert').textContent).toBe(
      '“large.jpg” is 7.3\u00A0MB. A file can have up to 5\u00A0MB: choose a smaller one.',
    );
    expect(input.getAttribute('aria-describedby')).toContain(screen.getByRole('alert').id);
    await expectNoAxeViolations(container);
  });

  it('refuses a file of another kind, which a drop can bring', () => {
    const { zone, onValueChange } = renderDrop({ accept: 'image/*,.pdf', kinds: 'a photo or a PDF' });

    drop(zone, [fileOf('film.mov', 10), fileOf('letter.PDF', 10), fileOf('front.jpg', 10)]);

    expect(namesIn(onValueChange)).toEqual(['letter.PDF', 'front.jpg']);
    expect(screen.getByRole('alert').textContent).toBe('“film.mov” is of another kind. Choose a photo or a PDF.');
  });

  it('names the endings that it takes where nobody has put them in words', () => {
    const { zone } = renderDrop({ accept: '.pdf,image/png' });

    drop(zone, [fileOf('film.mov', 10)]);

    expect(screen.getByRole('alert').textContent).toContain('Choose PDF, PNG.');
  });

  it('takes as many as are wanted', () => {
    const { zone, onValueChange } = renderDrop({ maxFiles: 2 });

    drop(
      zone,
      ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'].map((name) => fileOf(name, 10)),
    );

    expect(namesIn(onValueChange)).toEqual(['a.jpg', 'b.jpg']);
    expect(screen.getByRole('alert').textContent).toBe('Choose up to 2 files.');
  });

  it('takes what is pasted, and leaves pasted text alone', () => {
    const { input, onValueChange } = renderDrop();

    fireEvent.paste(input, { clipboardData: { files: [] } });
    expect(onValueChange).not.toHaveBeenCalled();

    fireEvent.paste(input, { clipboardData: { files: [fileOf('front.jpg', 10)] } });
    expect(namesIn(onValueChange)).toEqual(['front.jpg']);
  });

  it('has a button in the words of the page, which are part of its name', () => {
    const { input } = renderDrop();

    expect([...(input.labels ?? [])].map((label) => label.textContent)).toEqual(['Photos', 'Choose files']);
  });

  it('shows that a drop is possible while files are held above it', () => {
    const { zone } = renderDrop();

    fireEvent.dragOver(zone);
    expect(zone.hasAttribute('data-over')).toBe(true);
    fireEvent.dragLeave(zone);
    expect(zone.hasAttribute('data-over')).toBe(false);
  });

  it('takes nothing while it is disabled', () => {
    const { zone, onValueChange } = renderDrop({ disabled: true });

    drop(zone, [fileOf('front.jpg', 10)]);

    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('takes nothing while the fieldset around it is disabled', () => {
    const onValueChange = vi.fn();
    render(
      <fieldset disabled>
        <FileDrop {...words} aria-label="Photos" onValueChange={onValueChange} />
      </fieldset>,
    );
    const zone = screen.getByLabelText(/^Photos/u).parentElement as HTMLElement;

    fireEvent.dragOver(zone);
    expect(zone.hasAttribute('data-over')).toBe(false);
    drop(zone, [fileOf('front.jpg', 10)]);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('leaves what is dropped or pasted to a handler that prevents it', () => {
    const prevent = (event: React.SyntheticEvent) => event.preventDefault();
    const { input, onValueChange } = renderDrop({ onDrop: prevent, onPaste: prevent });

    drop(input, [fileOf('front.jpg', 10)]);
    fireEvent.paste(input, { clipboardData: { files: [fileOf('front.jpg', 10)] } });
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('gives nothing back while it is disabled', () => {
    renderDrop({ disabled: true, value: [fileOf('front.jpg', 10)] });

    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Remove front.jpg' }).disabled).toBe(true);
  });

  it('takes a file back by keyboard, and keeps the focus near', async () => {
    const { input, onValueChange } = renderDrop();
    await userEvent.upload(input, [fileOf('a.jpg', 1), fileOf('b.jpg', 2)]);

    screen.getByRole('button', { name: 'Remove a.jpg' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(namesIn(onValueChange)).toEqual(['b.jpg']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove b.jpg' }));

    await userEvent.keyboard('{Enter}');
    expect(namesIn(onValueChange)).toEqual([]);
    expect(document.activeElement).toBe(input);
  });

  it('says how far each file is sent', async () => {
    const { input } = renderDrop({ progressOf: ({ name }) => (name === 'a.jpg' ? 0.4 : 1) });
    await userEvent.upload(input, [fileOf('a.jpg', 1), fileOf('b.jpg', 2)]);

    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'a.jpg' });
    expect(bar.getAttribute('aria-valuetext')).toBe('40% sent');
    expect(screen.getByText('Sent')).toBeTruthy();
  });

  it('shows what its owner keeps', () => {
    const owned = { ...words, 'aria-label': 'Photos', onValueChange: () => undefined, multiple: true };
    const { rerender } = render(<FileDrop {...owned} value={[fileOf('a.jpg', 1)]} />);
    expect(screen.getByRole('listitem').textContent).toContain('a.jpg');

    rerender(<FileDrop {...owned} value={[]} />);
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('begins with what was chosen before', async () => {
    const { onValueChange } = renderDrop({ defaultValue: [fileOf('a.jpg', 1)] });

    await userEvent.click(screen.getByRole('button', { name: 'Remove a.jpg' }));
    expect(namesIn(onValueChange)).toEqual([]);
  });

  it('puts what it begins with into the form, and takes it for no news', () => {
    const inInput = lendTransfer();
    const { onValueChange } = renderDrop({ defaultValue: [fileOf('a.jpg', 1)], ref: inInput.ref });

    expect(inInput.names()).toEqual(['a.jpg']);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('tells files of one name apart that do not fit', () => {
    const says = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { zone } = renderDrop({ maxBytes: 5 });

    drop(zone, [fileOf('photo.jpg', 10), fileOf('photo.jpg', 20)]);
    expect(screen.getByRole('alert').children).toHaveLength(2);
    expect(says).not.toHaveBeenCalled();
    says.mockRestore();
  });

  it.each([
    ['nothing', {}, []],
    ['what it began with', { defaultValue: [fileOf('first.jpg', 1)] }, ['first.jpg']],
  ])('shows %s once its form is reset, of which its owner hears nothing', async (_what, props, shown) => {
    const { container, input, onValueChange } = renderDrop({ ...props, maxBytes: 10 });
    await userEvent.upload(input, [fileOf('a.jpg', 1), fileOf('large.jpg', 11)]);
    expect(screen.getByRole('alert').textContent).toContain('large.jpg');
    onValueChange.mockClear();

    await resetForm(container.querySelector('form'));

    expect(shownIn(container)).toEqual(shown);
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('sends what its owner keeps also after the browser has emptied the input of a form that is reset', async () => {
    const inInput = lendTransfer();
    const { container, input } = renderDrop({ value: [fileOf('kept.jpg', 1)], ref: inInput.ref });
    expect(inInput.names()).toEqual(['kept.jpg']);

    Reflect.set(input, 'files', []);
    await resetForm(container.querySelector('form'));

    expect(shownIn(container)).toEqual(['kept.jpg']);
    expect(inInput.names()).toEqual(['kept.jpg']);
  });

  it('sends no file that it refuses, and tells its owner nothing of it', () => {
    const inInput = lendTransfer();
    const { input, onValueChange } = renderDrop({ maxBytes: 10, ref: inInput.ref });

    Reflect.set(input, 'files', [fileOf('large.jpg', 11)]);
    fireEvent.change(input);

    expect(inInput.names()).toEqual([]);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('keeps what is chosen where somebody forbids that its form is reset', async () => {
    render(
      <form aria-label="Form" onReset={(event) => event.preventDefault()}>
        <FileDrop {...words} aria-label="Photos" />
        <button type="reset">Reset</button>
      </form>,
    );
    await userEvent.upload(screen.getByLabelText(/^Photos/u), fileOf('a.jpg', 1));
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));

    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  it('offers the camera, and keeps what is taken with the rest', async () => {
    const { onValueChange } = renderDrop({ camera: 'user' });

    const camera = screen.getByLabelText<HTMLInputElement>('Take a photo');
    expect(camera.getAttribute('capture')).toBe('user');
    await userEvent.upload(camera, fileOf('taken.jpg', 10));
    expect(namesIn(onValueChange)).toEqual(['taken.jpg']);
  });

  it('lets its owner look at what is chosen first', async () => {
    const { input, onValueChange } = renderDrop({ onChange: (event) => event.preventDefault() });

    await userEvent.upload(input, fileOf('a.jpg', 1));

    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('keeps what was chosen before script ran', () => {
    const early = <FileDrop {...words} aria-label="Photos" multiple />;
    const container = document.createElement('div');
    container.innerHTML = renderToString(early);
    document.body.append(container);
    Object.defineProperty(container.querySelector('input'), 'files', { value: [fileOf('early.jpg', 1)] });

    const { unmount } = render(early, { container, hydrate: true });
    expect(screen.getByRole('listitem').textContent).toContain('early.jpg');
    unmount();
    container.remove();
  });

  it('never opens a file', async () => {
    const file = fileOf('front.jpg', 10);
    const readers = ['text', 'arrayBuffer', 'slice'].map((reader) => vi.spyOn(file, reader as 'text'));
    const { input } = renderDrop();

    await userEvent.upload(input, file);

    for (const reader of readers) expect(reader).not.toHaveBeenCalled();
  });
});

const words = { messages: en.fileDrop, locale: 'en' };

function renderDrop(props: Partial<FileDropProps> = {}) {
  const onValueChange = vi.fn<(files: readonly File[]) => void>();
  const { container } = render(
    <form>
      <Field id="photos" label="Photos">
        {(control) => <FileDrop {...words} {...control} multiple onValueChange={onValueChange} {...props} />}
      </Field>
    </form>,
  );
  const input = screen.getByLabelText<HTMLInputElement>(/^Photos/u);
  const zone = input.parentElement as HTMLElement;
  return { container, input, zone, onValueChange };
}

/** jsdom has no `DataTransfer`, by which a script puts files into an input: the input with `ref` takes them from a lent one. */
function lendTransfer() {
  vi.stubGlobal('DataTransfer', LentTransfer);
  let input: HTMLInputElement | null = null;
  return {
    ref: (element: HTMLInputElement | null) => {
      input = element;
      if (input) Object.defineProperty(input, 'files', { value: [], writable: true, configurable: true });
    },
    /** What a form would send. */
    names: () => [...(input?.files ?? [])].map(({ name }) => name),
  };
}

class LentTransfer {
  readonly files: File[] = [];
  readonly items = { add: (file: File) => this.files.push(file) };
}

function shownIn(container: HTMLElement): (string | undefined)[] {
  return [...container.querySelectorAll('.osseo-file-drop-name')].map(({ textContent }) => textContent);
}

function fileOf(name: string, size: number): File {
  const file = new File([], name, { type: name.endsWith('.jpg') ? 'image/jpeg' : '', lastModified: 0 });
  Object.defineProperty(file, 'size', { value: size });
  return file;
}

function drop(zone: HTMLElement, files: readonly File[]): void {
  const event = createEvent.drop(zone);
  Object.defineProperty(event, 'dataTransfer', { value: { files } });
  fireEvent(zone, event);
}

function namesIn(onValueChange: Mock<(files: readonly File[]) => void>): string[] | undefined {
  return onValueChange.mock.lastCall?.[0].map(({ name }) => name);
}
