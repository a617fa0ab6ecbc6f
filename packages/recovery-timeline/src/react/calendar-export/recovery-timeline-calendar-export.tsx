'use client';
import { formatMessage } from '@osseo/core';
import { Button } from '@osseo/ui';
import { useState, type ComponentPropsWithRef, type ReactElement } from 'react';
import type { toCalendar } from '../../engine/calendar/to-calendar.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { classNames } from '../internal/class-names.ts';
import { PlanAction } from '../internal/plan-action.tsx';
import { SubHeading } from '../internal/sub-heading.tsx';
import { saveFile } from './save-file.ts';

type FileOptions = Parameters<typeof toCalendar>[1];
type Detail = NonNullable<FileOptions['detail']>;

export interface RecoveryTimelineCalendarExportProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  /** The host's address of the file with neutral titles. Without script the link leads there; without it there is no link then. */
  href?: string | undefined;
  /** The host's address of the file that says what each entry is. */
  detailsHref?: string | undefined;
  /** The host's address of the same dates as a feed (`webcal:`), where it has one. */
  feedHref?: string | undefined;
  /**
   * Name of the file, in ASCII: it says nothing about health.
   * @default 'dates.ics'
   */
  fileName?: string;
  /** What else the host says of the file, such as its `planId`. */
  options?: Omit<FileOptions, 'texts' | 'locale' | 'messages' | 'stamp' | 'detail'>;
}

/**
 * The dates of the plan for a calendar: titles are neutral unless the reader chooses otherwise, since calendars are shared and synchronised.
 * The file is made in the page after a click, and nothing is sent anywhere.
 * Renders a `<section>` element, or nothing where the plan has no dates.
 */
export function RecoveryTimelineCalendarExport({
  href,
  detailsHref,
  feedHref,
  fileName = 'dates.ics',
  options,
  className,
  ...props
}: RecoveryTimelineCalendarExportProps): ReactElement | null {
  const { plan, texts, locale, messages } = useRecovery();
  const [hasFailed, setFailed] = useState(false);
  if (plan.anchor === null) return null;
  const words = messages.calendarExport;

  async function save(detail: Detail): Promise<void> {
    setFailed(false);
    try {
      // Few readers want the file, and the rest need not load what writes it.
      const { toCalendar } = await import('../../engine/calendar/to-calendar.ts');
      const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/gu, '');
      const file = toCalendar(plan, { ...options, texts, locale, messages: messages.calendar, stamp, detail });
      saveFile(fileName, 'text/calendar;charset=utf-8', file);
    } catch {
      setFailed(true);
    }
  }

  return (
    <section {...props} className={classNames('osseo-recovery-calendar-export', className)}>
      <SubHeading className="osseo-recovery-heading">{words.title}</SubHeading>
      <p>{words.note}</p>
      <div className="osseo-recovery-ways">
        <PlanAction href={href} download onAct={() => void save('neutral')}>
          {words.save}
        </PlanAction>
        <p className="osseo-recovery-note">
          {formatMessage(words.saveNote, locale, { title: messages.calendar.neutralTitle })}
        </p>
        <PlanAction href={detailsHref} download variant="secondary" onAct={() => void save('full')}>
          {words.saveDetails}
        </PlanAction>
        <p className="osseo-recovery-note">
          {words.saveDetailsNote} {words.reminders}
        </p>
        {feedHref !== undefined && (
          <>
            <Button variant="secondary" render={<a href={feedHref} />}>
              {words.feed}
            </Button>
            <p className="osseo-recovery-note">{words.feedNote}</p>
          </>
        )}
      </div>
      <p role="status">{hasFailed && words.failed}</p>
    </section>
  );
}
