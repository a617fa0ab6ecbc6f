import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecoveryTimelineRoot } from '../parts/recovery-timeline-root.tsx';
import { exampleProps } from '../recovery.examples.ts';
import {
  RecoveryTimelineCalendarExport,
  type RecoveryTimelineCalendarExportProps,
} from './recovery-timeline-calendar-export.tsx';

const saved: { name: string; text: string; type: string }[] = [];
const blobs = new Map<string, Blob>();

beforeEach(() => {
  saved.length = 0;
  // jsdom has no addresses of files, and follows no link to one.
  URL.createObjectURL = (blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  };
  URL.revokeObjectURL = (address) => void blobs.delete(address);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    void blob?.text().then((text) => saved.push({ name: this.download, text, type: blob.type }));
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function shown(props: RecoveryTimelineCalendarExportProps = {}, example: 'dated' | 'undated' = 'dated') {
  return (
    <RecoveryTimelineRoot {...exampleProps(example)} titled={false}>
      <RecoveryTimelineCalendarExport {...props} />
    </RecoveryTimelineRoot>
  );
}

async function press(name: string) {
  fireEvent.click(screen.getByText(name));
  await waitFor(() => expect(saved).toHaveLength(1));
  return saved[0];
}

describe('the calendar file', () => {
  it('is made in the page, with titles that say nothing about health', async () => {
    render(shown({ options: { uidDomain: 'clinic.example' } }));
    const file = await press('Save the dates');
    expect(file?.name).toBe('dates.ics');
    expect(file?.type).toBe('text/calendar;charset=utf-8');
    expect(file?.text).toContain('BEGIN:VCALENDAR\r\n');
    expect(file?.text).toContain('@clinic.example');
    expect(new Set(file?.text.match(/SUMMARY:.*/gu))).toEqual(new Set(['SUMMARY:Clinic reminder']));
  });

  it('says what each entry is where the reader chose that', async () => {
    render(shown());
    const file = await press('Save the dates with details');
    expect(file?.text).toContain('SUMMARY:Stitches out');
  });

  it('is at the host’s address without script, where it has one', () => {
    const html = renderToString(shown({ href: '/dates.ics', detailsHref: '/dates.ics?detail=full' }));
    expect(html).toMatch(/<a [^>]*href="\/dates\.ics"/u);
    expect(html).toMatch(/<a [^>]*href="\/dates\.ics\?detail=full"/u);
    expect(renderToString(shown())).not.toContain('<button');
  });

  it('follows the link only where the reader asks the browser for that', () => {
    render(shown({ href: '#dates' }));
    const link = screen.getByText('Save the dates');
    for (const key of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])
      expect(fireEvent.click(link, { [key]: true })).toBe(true);
    expect(fireEvent.click(link)).toBe(false);
  });

  it('explains reminders, and a feed where there is one', () => {
    const { rerender } = render(shown());
    expect(screen.getByText(/Your calendar can remind you of saved dates/u)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Follow the dates' })).toBeNull();
    rerender(shown({ feedHref: 'webcal://clinic.example/dates.ics' }));
    expect(screen.getByRole('link', { name: 'Follow the dates' }).getAttribute('href')).toContain('webcal:');
    expect(screen.getByText(/That may take a day/u)).toBeTruthy();
  });

  it('says so where it could not be made, and what to do', async () => {
    render(shown({ options: { remindAtHour: 9 } }));
    URL.createObjectURL = () => {
      throw new Error('full');
    };
    await act(async () => void fireEvent.click(screen.getByText('Save the dates')));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Try again, or print the plan.'));
  });

  it('is not offered before the plan has dates', () => {
    render(shown({}, 'undated'));
    expect(screen.queryByRole('heading', { name: 'Dates for your calendar' })).toBeNull();
  });
});
