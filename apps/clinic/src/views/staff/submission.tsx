import { formatMessage, LOCALE_NAMES } from '@osseo/core';
import type { ItemState } from '@osseo/questionnaire/engine';
import { FormRecord, FormRoot, HeadingLevel } from '@osseo/questionnaire/react';
import { AnswerFlags, FlagList } from '@osseo/risk-forms/react';
import { Button, Callout, ErrorSummary, SummaryList, SummaryRow } from '@osseo/ui';
import type { ReactElement } from 'react';
import { clinic } from '../../../clinic.config.ts';
import { riskFactorWords } from '../../catalogue/risk-factor-words.ts';
import { wordedProcedure } from '../../catalogue/worded-procedure.ts';
import type { Locale } from '../../languages.ts';
import { pathOf } from '../../layout/path-of.ts';
import { formMessagesFor, recordMessagesFor } from '../../plan/form-messages.ts';
import { riskWordsFor } from '../../plan/plan-questions.ts';
import { riskMessagesFor } from '../../plan/risk-messages.ts';
import type { PlanSubmission } from '../../plan/plan-submission.ts';
import { formatMoment } from '../../request/format-moment.ts';
import type { StoredSubmission } from '../../server/index.ts';
import { answersInWords } from '../../staff/answer-words.ts';
import { SEEN_FIELD, type Judging } from '../../staff/judge-flag.ts';
import { readSubmission } from '../../staff/read-submission.ts';
import { referenceOf, staffPaths } from '../../staff/staff-paths.ts';
import { wordsFor } from '../../words/index.ts';
import { PageHead } from '../page-head.tsx';
import { Section } from '../section.tsx';
import { sentenceCase } from '../sentence-case.ts';

export interface SubmissionProps {
  locale: Locale;
  stored: StoredSubmission;
  submission: PlanSubmission;
  /** What became of the judgement that was posted, where there is something to say. */
  judging?: Judging | undefined;
}

/** One submission: first where to look, then everything that was answered. */
export function Submission({ locale, stored, submission, judging }: SubmissionProps): ReactElement {
  const words = wordsFor(locale).staff;
  const { session, flags } = readSubmission(submission, stored.judgements, locale);
  const { review } = stored;
  const flagMessages = { ...riskMessagesFor(locale).flags, locale: clinic.formats[locale] };
  const catalogue = riskFactorWords[locale];
  const flagsBeside = ({ item: { linkId } }: ItemState): ReactElement => (
    <AnswerFlags {...{ linkId, flags, catalogue }} messages={flagMessages} />
  );

  const problem = judging?.kind === 'problem' ? judging : undefined;

  return (
    <>
      <a className="clinic-back" href={pathOf(locale, staffPaths.inbox)}>
        {words.backToInbox}
      </a>
      {problem && (
        <ErrorSummary
          className="clinic-notice"
          title={wordsFor(locale).plan.errorTitle}
          errors={[
            {
              href: `#dismiss-${problem.flag}-${problem.problem === 'no-text' ? 'text' : 'reason'}`,
              text: flagMessages.judging.problems[problem.problem],
            },
          ]}
          autoFocus
        />
      )}
      <PageHead title={formatMessage(words.submission, locale, { reference: referenceOf(stored.id) })}>
        <SummaryList>
          <SummaryRow term={words.received}>{formatMoment(stored.submittedAt, locale)}</SummaryRow>
          <SummaryRow term={words.procedures}>
            {sentenceCase(submission.procedures.map((id) => wordedProcedure(id, locale).words.name).join(', '), locale)}
          </SummaryRow>
          <SummaryRow term={words.language}>
            <span lang={submission.locale}>{LOCALE_NAMES[submission.locale]}</span>
          </SummaryRow>
          <SummaryRow term={words.state}>
            {review
              ? formatMessage(words.reviewedBy, locale, { name: review.by, when: formatMoment(review.at, locale) })
              : words.notReviewedYet}
          </SummaryRow>
        </SummaryList>
      </PageHead>
      <Section id="flags" title={words.flags}>
        {judging?.kind === 'stale' && (
          <Callout level="note" label={words.judgedMeanwhile} headingLevel={3}>
            <p>{words.judgedMeanwhileText}</p>
          </Callout>
        )}
        <p>{clinic.adoptedRules.length === 0 ? words.rulesOff : words.flagsText}</p>
        <FlagList
          flags={flags}
          messages={flagMessages}
          words={riskWordsFor(locale)}
          catalogue={catalogue}
          answers={answersInWords(session, locale)}
          judging={{ fields: { [SEEN_FIELD]: String(stored.judgements.length) }, ...(problem && { problem }) }}
        />
      </Section>
      <Section id="review" title={words.review}>
        {review ? (
          <p>{formatMessage(words.reviewedBy, locale, { name: review.by, when: formatMoment(review.at, locale) })}</p>
        ) : (
          <form method="post">
            <p>{words.markReviewedText}</p>
            <Button type="submit">{words.markReviewed}</Button>
          </form>
        )}
        <p>{words.exportText}</p>
        <p className="clinic-actions">
          <Button variant="secondary" render={<a href={pathOf(locale, staffPaths.bundle(stored.id))} download />}>
            {words.export}
          </Button>
        </p>
      </Section>
      <Section id="answers" title={words.answers}>
        <HeadingLevel level={3}>
          <FormRoot session={session} locale={clinic.formats[locale]} messages={formMessagesFor(locale)}>
            <FormRecord recordMessages={recordMessagesFor(locale)} beside={flagsBeside} />
          </FormRoot>
        </HeadingLevel>
      </Section>
    </>
  );
}
