import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactElement } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { RecoveryTimelineRoot } from '../../react/parts/recovery-timeline-root.tsx';
import { exampleLocaleOf, exampleProps } from '../../react/recovery.examples.ts';
import { fullStore, NO_STORAGE, PHOTOS, photoLogWords } from '../photo-log.examples.tsx';
import type { PhotoStore } from '../photos/model.ts';
import { asText, fileOf, PHOTO_WITH_EXIF, TRACES } from '../photos/photo.examples.ts';
import { devicePhotos } from '../store/device-photos.ts';
import { memoryPhotos } from '../store/memory-photos.ts';
import { RecoveryTimelinePhotoLog } from './recovery-timeline-photo-log.tsx';

const meta: Meta<typeof RecoveryTimelinePhotoLog> = {
  title: 'Recovery timeline/Photo log',
  component: RecoveryTimelinePhotoLog,
};
export default meta;

type Story = StoryObj<typeof RecoveryTimelinePhotoLog>;

/** A log over a store of its own, in the language of the toolbar. */
function story(start: () => PhotoStore, lasting = true): Story {
  return {
    render: (_args, { globals }) => {
      const locale = exampleLocaleOf(globals);
      return (
        <RecoveryTimelineRoot {...exampleProps('today', locale)} titled={false}>
          <Log start={start} lasting={lasting} locale={locale} />
        </RecoveryTimelineRoot>
      );
    },
  };
}

interface LogProps {
  start: () => PhotoStore;
  lasting: boolean;
  locale: Parameters<typeof photoLogWords>[0];
}

function Log({ start, lasting, locale }: LogProps): ReactElement {
  const [store] = useState(start);
  return <RecoveryTimelinePhotoLog store={store} lasting={lasting} messages={photoLogWords(locale)} />;
}

/** Nothing is kept before the person presses the button. */
export const NotBegun: Story = story(memoryPhotos, false);

/** Photos of an earlier visit, each with its day. */
export const WithPhotos: Story = story(() => memoryPhotos(PHOTOS));

/** A private window, or a browser that has no database. */
export const NoStorage: Story = story(() => NO_STORAGE);

/** 360 px wide. */
export const Narrow: Story = { ...WithPhotos, globals: { viewport: { value: 'mobile1', isRotated: false } } };

/** In a browser's own database: a photo with EXIF comes in, is turned upright, and is kept without a trace of it. */
export const OnThisDevice: Story = {
  ...story(() => devicePhotos('story')),
  beforeEach: async () => {
    await devicePhotos('story').clear();
    return () => devicePhotos('story').clear();
  },
  play: async ({ canvasElement }) => {
    const store = devicePhotos('story');
    await choose(canvasElement, fileOf(PHOTO_WITH_EXIF));
    await waitFor(async () => expect(await store.list()).toHaveLength(1));
    const [kept] = await store.list();
    const text = asText(new Uint8Array((await kept?.image.arrayBuffer()) ?? new ArrayBuffer(0)));
    for (const trace of TRACES) await expect(text).not.toContain(trace);
    await expect(text.length).toBeGreaterThan(100);

    const picture = await createImageBitmap(kept?.image ?? new Blob());
    await expect([picture.width, picture.height]).toEqual([16, 32]);
    await expect(colorAt(picture, 8, 4)).toBe('red');
    await expect(colorAt(picture, 8, 28)).toBe('blue');

    const log = within(canvasElement);
    const image = await log.findByRole('img');
    await expect(image.getAttribute('src')).toMatch(/^blob:/u);
    await press(log.getAllByRole('button').at(-2));
    await press(log.getAllByRole('button').find((button) => button.dataset['variant'] === 'danger'));
    await waitFor(async () => expect(await store.list()).toHaveLength(0));
  },
};

/** A file that is no photo is refused, and nothing is kept of it. */
export const BrokenFile: Story = {
  ...story(memoryPhotos, false),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, fileOf(PHOTO_WITH_EXIF.slice(0, 300)));
    await waitFor(() =>
      expect(within(canvasElement).getByText(/cannot be read|읽을 수 없|no se puede leer|لا يمكن/u)).toBeVisible(),
    );
    await expect(within(canvasElement).queryByRole('img', { name: /photo/iu })).toBeNull();
  },
};

/** There is no room left: the photos that are here stay. */
export const FullDevice: Story = {
  ...story(fullStore),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, fileOf(PHOTO_WITH_EXIF));
    await waitFor(() =>
      expect(within(canvasElement).getByText(/no room left|공간이 없|No queda sitio|لا مكان/u)).toBeVisible(),
    );
    await expect(canvasElement.querySelectorAll('.osseo-recovery-photo')).toHaveLength(PHOTOS.length);
  },
};

/** Begins the log where it has not begun, and chooses a file. */
async function choose(canvasElement: HTMLElement, file: File): Promise<void> {
  await waitFor(() => expect(canvasElement.querySelector('button')).not.toBeNull());
  if (!canvasElement.querySelector('input[type="file"]')) await press(canvasElement.querySelector('button'));
  const input = await waitFor(() => {
    const found = canvasElement.querySelector<HTMLInputElement>('input[type="file"]');
    if (!found) throw new Error('There is nowhere to put a photo yet.');
    return found;
  });
  await userEvent.upload(input, file);
}

async function press(button: Element | null | undefined): Promise<void> {
  if (button) await userEvent.click(button);
}

function colorAt(picture: ImageBitmap, x: number, y: number): 'blue' | 'red' {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.width, picture.height];
  const context = canvas.getContext('2d');
  context?.drawImage(picture, 0, 0);
  const [red = 0, , blue = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
  return red > blue ? 'red' : 'blue';
}
