import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { act, cleanup, render, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecoveryTimelineRoot } from '../../react/parts/recovery-timeline-root.tsx';
import { exampleProps } from '../../react/recovery.examples.ts';
import { NO_STORAGE, PHOTOS, photoLogWords } from '../photo-log.examples.tsx';
import type { PhotoStore } from '../photos/model.ts';
import { devicePhotos } from '../store/device-photos.ts';
import { memoryPhotos } from '../store/memory-photos.ts';
import { RecoveryTimelinePhotoLog } from './recovery-timeline-photo-log.tsx';

const urls = { made: [] as string[], returned: [] as string[] };
beforeEach(() => {
  urls.made = [];
  urls.returned = [];
  // jsdom has no addresses of what is in memory.
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: () => `blob:${urls.made.push('') - 1}`,
      revokeObjectURL: (url: string) => urls.returned.push(url),
    }),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const EMPTY = memoryPhotos();

function inPlan(store: PhotoStore, props: Record<string, unknown> = {}, locale: 'ar' | 'en' | 'ko' = 'en') {
  return (
    <RecoveryTimelineRoot {...exampleProps('today', locale)} titled={false}>
      <RecoveryTimelinePhotoLog store={store} messages={photoLogWords(locale)} {...props} />
    </RecoveryTimelineRoot>
  );
}

async function show(store: PhotoStore, locale: 'ar' | 'en' | 'ko' = 'en') {
  const { container, unmount } = render(inPlan(store, {}, locale));
  await act(() => Promise.resolve());
  return { container, unmount, log: within(container), user: userEvent.setup() };
}

describe('RecoveryTimelinePhotoLog', () => {
  describePart({
    render: (props) => inPlan(EMPTY, props),
    element: HTMLElement,
    className: 'osseo-recovery-photo-log',
  });
});

describe('the photo log', () => {
  it('keeps nothing, and asks for no file, before the person wants it', async () => {
    const { container, log, user } = await show(memoryPhotos());
    expect(container.querySelector('input')).toBeNull();
    await user.click(log.getByRole('button', { name: 'Start a photo log here' }));
    expect(container.querySelector('input[type="file"]')?.getAttribute('accept')).toBe('image/*');
    // A form around it must not send the photos.
    expect(container.querySelector('input[type="file"]')?.hasAttribute('name')).toBe(false);
  });

  it('says first where photos are and who can see them, also without script', () => {
    const html = renderToString(inPlan(EMPTY));
    expect(html).toContain('They are not sent, and nobody at the clinic sees them.');
    expect(html).toContain('tel:02079460000');
    expect(html).toContain('<noscript>');
  });

  it('shows the photos of an earlier visit, each by its day', async () => {
    const { log } = await show(memoryPhotos(PHOTOS));
    expect(log.getAllByRole('img').map((image) => image.getAttribute('alt'))).toEqual([
      'Photo 1, November 24, 2026',
      'Photo 2, November 26, 2026',
      'Photo 3',
    ]);
  });

  it('deletes one photo after asking once more, by the keyboard alone', async () => {
    const store = memoryPhotos(PHOTOS);
    const { log, user, container } = await show(store);
    log.getByRole('button', { name: 'Delete Photo 2, November 26, 2026' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Keep');
    await user.keyboard('{Tab}{Enter}');
    expect((await store.list()).map(({ id }) => id)).toEqual(['1', '3']);
    expect(container.querySelector('.osseo-recovery-photo-news')?.textContent).toBe('Deleted.');
    expect(document.activeElement).toBe(container.querySelector('h3'));
  });

  it('deletes nothing when somebody changes their mind', async () => {
    const store = memoryPhotos(PHOTOS);
    const { log, user } = await show(store);
    await user.click(log.getByRole('button', { name: 'Delete all photos' }));
    await user.click(log.getByRole('button', { name: 'Keep' }));
    expect(await store.list()).toHaveLength(3);
  });

  it('deletes all of them, and is as before the first', async () => {
    const store = memoryPhotos(PHOTOS);
    const { log, user } = await show(store);
    await user.click(log.getByRole('button', { name: 'Delete all photos' }));
    await user.click(log.getByRole('button', { name: 'Yes, delete for good' }));
    expect(await store.list()).toEqual([]);
    expect(log.getByRole('button', { name: 'Start a photo log here' })).toBeTruthy();
  });

  it('gives every address of a photo back', async () => {
    const { unmount } = await show(memoryPhotos(PHOTOS));
    unmount();
    expect(urls.made).toHaveLength(3);
    expect(urls.returned).toHaveLength(3);
  });

  it('says what to do instead where the browser keeps nothing', async () => {
    const { log, container } = await show(NO_STORAGE);
    expect(log.getByRole('alert').textContent).toContain('This browser cannot keep photos');
    expect(container.querySelector('input')).toBeNull();
  });

  it('needs no database of its own: a browser without one is a browser that keeps nothing', async () => {
    await expect(devicePhotos('test', undefined).list()).rejects.toThrow('no database');
  });

  it.each(['en', 'ko', 'ar'] as const)('has no violation in %s', async (locale) => {
    const { container } = await show(memoryPhotos(PHOTOS), locale);
    await expectNoAxeViolations(container);
  });
});
