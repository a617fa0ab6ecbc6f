import { formatMessage } from '@osseo/core';
import { Badge, ColumnTable, EmptyState, type BadgeTone, type TableColumns } from '@osseo/ui';
import type { ReactElement } from 'react';
import { clinic } from '../../../clinic.config.ts';
import { wordedProcedure } from '../../catalogue/worded-procedure.ts';
import type { Locale } from '../../languages.ts';
import { pathOf } from '../../layout/path-of.ts';
import { readPlanSummary } from '../../plan/plan-submission.ts';
import { riskMessagesFor } from '../../plan/risk-messages.ts';
import { formatMoment } from '../../request/format-moment.ts';
import type { Severity, SubmissionEntry, SubmissionPage } from '../../server/index.ts';
import { referenceOf, staffPaths } from '../../staff/staff-paths.ts';
import { wordsFor } from '../../words/index.ts';
import { PageHead } from '../page-head.tsx';
import { sentenceCase } from '../sentence-case.ts';

export interface InboxProps {
  locale: Locale;
  submissions: SubmissionPage;
}

/** What patients have sent: first what nobody has reviewed, the most urgent on top. */
export function Inbox({ locale, submissions }: InboxProps): ReactElement {
  const words = wordsFor(locale).staff;
  const { entries, page, pages, total, unread } = submissions;

  return (
    <>
      <PageHead title={words.inbox} lead={words.inboxText}>
        {clinic.adoptedRules.length === 0 && <p className="clinic-aside">{words.rulesOff}</p>}
      </PageHead>
      {entries.length === 0 ? (
        <EmptyState title={words.empty} headingLevel={2}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <ColumnTable
          caption={formatMessage(words.inboxCaption, locale, { count: total, unread })}
          columns={columnsFor(locale)}
          rows={entries}
          rowKey={({ id }) => id}
          rowProps={({ firstReadAt }) => ({ 'data-unread': firstReadAt === null || undefined })}
        />
      )}
      {pages > 1 && <Pages locale={locale} page={page} pages={pages} />}
    </>
  );
}

function columnsFor(locale: Locale): TableColumns<SubmissionEntry> {
  const words = wordsFor(locale).staff;
  return [
    {
      name: words.reference,
      render: ({ id }) => (
        <a className="clinic-inbox-link" href={pathOf(locale, staffPaths.submission(id))}>
          {referenceOf(id)}
        </a>
      ),
    },
    { name: words.mostUrgent, render: ({ severity }) => <SeverityBadge locale={locale} severity={severity} /> },
    { name: words.state, render: (entry) => stateOf(entry, locale) },
    { name: words.procedures, render: (entry) => proceduresOf(entry, locale) },
    {
      name: words.received,
      render: ({ submittedAt }) => (
        <time dateTime={submittedAt.toISOString()}>{formatMoment(submittedAt, locale)}</time>
      ),
    },
  ];
}

function proceduresOf({ summary }: SubmissionEntry, locale: Locale): string {
  const { procedures } = readPlanSummary(summary);
  return sentenceCase(procedures.map((id) => wordedProcedure(id, locale).words.name).join(', '), locale);
}

function SeverityBadge({ locale, severity }: { locale: Locale; severity: Severity }): ReactElement {
  // The very words that stand on the flags themselves.
  const { tiers } = riskMessagesFor(locale).flags;
  const words = [wordsFor(locale).staff.noFlags, tiers.note, tiers.caution, tiers.high, tiers.stop];
  return <Badge tone={TONES[severity]}>{words[severity]}</Badge>;
}

const TONES: Readonly<Record<Severity, BadgeTone>> = {
  0: 'neutral',
  1: 'neutral',
  2: 'caution',
  3: 'danger',
  4: 'danger',
};

function stateOf({ review, firstReadAt }: SubmissionEntry, locale: Locale): string {
  const words = wordsFor(locale).staff;
  if (review)
    return formatMessage(words.reviewedBy, locale, { name: review.by, when: formatMoment(review.at, locale) });
  return firstReadAt === null ? words.unread : words.read;
}

function Pages({ locale, page, pages }: { locale: Locale; page: number; pages: number }): ReactElement {
  const words = wordsFor(locale).staff;
  const href = (to: number) => `${pathOf(locale, staffPaths.inbox)}?page=${to}`;

  return (
    <nav className="clinic-actions" aria-label={words.pages}>
      {page > 1 && <a href={href(page - 1)}>{words.previousPage}</a>}
      <span>{formatMessage(words.pageOf, locale, { page, pages })}</span>
      {page < pages && <a href={href(page + 1)}>{words.nextPage}</a>}
    </nav>
  );
}
