import { datePartOrder, formatCivilDate, formatMessage, partsOf } from '@osseo/core';
import { TalkingPoints } from '@osseo/risk-forms/react';
import { Button, DateInput, ErrorSummary, Fieldset } from '@osseo/ui';
import type { ReactElement } from 'react';
import { clinic } from '../../../clinic.config.ts';
import type { Locale } from '../../languages.ts';
import { helplinesFor } from '../../plan/plan-questions.ts';
import { riskMessagesFor } from '../../plan/risk-messages.ts';
import { dayZeroRange } from '../../plan/read-day-zero.ts';
import type { ResultPage } from '../../plan/show-result.ts';
import { formatMinutes } from '../../request/format-minutes.ts';
import { referenceOf } from '../../staff/staff-paths.ts';
import { wordsFor } from '../../words/index.ts';
import { PageHead } from '../page-head.tsx';
import { Section } from '../section.tsx';

export interface SentProps extends ResultPage {
  locale: Locale;
}

/** After sending: what to talk about, and the question for the day of treatment. */
export function Sent({ locale, submissionId, points, today, typed, problem, idleMinutes }: SentProps): ReactElement {
  const words = wordsFor(locale).plan.sent;
  const format = clinic.formats[locale];
  const order = datePartOrder(format);
  const { from, to } = dayZeroRange(today);
  const values = {
    noDate: words.noDate,
    example: formatCivilDate(today, format, { day: 'numeric', month: 'numeric', year: 'numeric' }),
    year: String(partsOf(today).year),
    from: formatCivilDate(from, format),
    to: formatCivilDate(to, format),
  };
  const error = problem && formatMessage(words.dateErrors[problem], locale, values);

  return (
    <>
      {error && (
        <ErrorSummary
          title={wordsFor(locale).plan.errorTitle}
          errors={[{ href: `#day-zero-${order[0] ?? 'day'}`, text: error }]}
        />
      )}
      <PageHead title={words.title} lead={words.text}>
        <p className="clinic-aside">
          {words.reference}: <strong className="clinic-reference">{referenceOf(submissionId)}</strong>
        </p>
      </PageHead>
      <Section id="talking-points" title={words.talkingPoints}>
        <TalkingPoints
          points={points}
          messages={riskMessagesFor(locale).talkingPoints}
          helplines={helplinesFor(locale)}
          headingLevel={3}
        />
        <p className="clinic-aside">
          {formatMessage(words.keep, locale, { time: formatMinutes(idleMinutes, format) })}
        </p>
      </Section>
      <Section id="recovery" title={words.dateTitle}>
        <form method="post" className="clinic-form" noValidate>
          <Fieldset
            id="day-zero"
            legend={words.dateLegend}
            help={`${words.dateHelp} ${formatMessage(words.dateExample, locale, values)}`}
            error={error}
          >
            <DateInput
              id="day-zero"
              name="day-zero"
              order={order}
              labels={wordsFor(locale).date}
              defaultValues={typed}
              invalid={problem !== undefined}
            />
          </Fieldset>
          <div className="clinic-actions">
            <Button type="submit">{words.showPlan}</Button>
            <Button type="submit" variant="secondary" name="no-date" value="yes">
              {words.noDate}
            </Button>
          </div>
        </form>
      </Section>
    </>
  );
}
