import { formatCivilDate, formatMessage, type Review } from '@osseo/core';
import { riskFactors, riskFactorStatements, type RiskFactorWords } from '@osseo/procedures/risk-factors';
import { citation, type SourceId } from '@osseo/procedures/sources';
import { Badge, Disclosure, SummaryList, SummaryRow } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { FlagMessages } from '../../messages/risk-form-messages.ts';
import type { Flag, Rule } from '../../model/rule.ts';
import type { RiskFormWords } from '../../model/words.ts';
import { noticeOf } from '../../words/notice-of.ts';
import { dismissalOf } from '../../rules/judge-flags.ts';
import { itemsOf } from '../../rules/trace-condition.ts';
import { classNames } from '../internal/class-names.ts';
import { Heading, type HeadingLevel } from '../internal/heading.tsx';
import { conditionText } from './condition-text.ts';
import { rangeText } from './effect-text.ts';
import { FlagEffects } from './flag-effects.tsx';
import { FlagAdoption } from './flag-adoption.tsx';
import { FlagEdition } from './flag-edition.tsx';
import { FlagJudging, type FlagJudgingOptions } from './flag-judging.tsx';
import { statementOf } from './statement-of.ts';
import { TierMark } from './tier-mark.tsx';

/** A question and what was answered, in the words of the form. */
export interface FlagAnswer {
  readonly linkId: string;
  readonly label: ReactNode;
  readonly answer: ReactNode;
}

/** What flag parts need besides the flags, the same for all of them. */
export interface FlagContextProps {
  /** The words of the parts: `flags` of e.g. `en` of `@osseo/risk-forms/messages/en`. */
  messages: FlagMessages;
  /** Statements of the rules, e.g. `en` of `@osseo/risk-forms/en`. */
  words: RiskFormWords;
  /** Names and effects of the factors, e.g. `riskFactorsEn` of `@osseo/procedures/risk-factors/en`. */
  catalogue: RiskFactorWords;
  /** Answers of the response; a card shows those that raised its flag and chose its findings. */
  answers: readonly FlagAnswer[];
  /** Statements of the clinic's own rules by rule id; they win over `words`. */
  statements?: Readonly<Record<string, string>>;
  /** Lets clinicians dismiss a flag with a reason, by a form of its own. Without it, flags are only read. */
  judging?: FlagJudgingOptions | undefined;
  /**
   * Level of the heading of the flag.
   * @default 3
   */
  headingLevel?: HeadingLevel;
}

export interface FlagCardProps extends FlagContextProps, Omit<ComponentPropsWithRef<'article'>, 'children'> {
  /** One of what `evaluateRules` gives. */
  flag: Flag;
  /** Actions of the app, such as marking it as seen. */
  children?: ReactNode;
}

/**
 * One flag with all that a clinician needs to judge it: tier, rule, the answers that
 * raised it, effects, sources, review, adoption, and what clinicians said of it. Never for patients.
 * Renders an `<article>` element with `data-kind`, and `data-dismissed` once a clinician has put it aside.
 */
export function FlagCard({
  flag,
  messages,
  words,
  catalogue,
  answers,
  statements,
  judging,
  headingLevel = 3,
  children,
  className,
  ...props
}: FlagCardProps): ReactElement {
  const { rule, kind, derived } = flag;
  const statement = statementOf(rule, words, statements);
  const shown = answersBehind(flag).flatMap((linkId) => answers.find((answer) => answer.linkId === linkId) ?? []);
  const notice = noticeOf({ id: rule.factor }, words);

  return (
    <article
      {...props}
      className={classNames('osseo-flag', className)}
      data-kind={kind}
      data-dismissed={dismissalOf(flag) ? '' : undefined}
    >
      <header className="osseo-flag-header">
        <TierMark flag={flag} label={kind === 'met' ? messages.tiers[rule.tier] : messages.kinds[kind]} />
        <Heading level={headingLevel} className="osseo-flag-heading">
          <bdi>{catalogue.names[rule.factor]}</bdi>
        </Heading>
      </header>
      <p className="osseo-flag-statement">
        {kind !== 'met' && `${messages.undecided} `}
        <bdi>{statement}</bdi>
      </p>
      {shown.length + derived.length > 0 && (
        <SummaryList aria-label={messages.answers}>
          {shown.map(({ linkId, label, answer }) => (
            <SummaryRow key={linkId} term={<bdi>{label}</bdi>}>
              <bdi>{answer}</bdi>
            </SummaryRow>
          ))}
          {derived.map(({ id, low, high }) => (
            <SummaryRow key={id} term={messages.derived[id]}>
              {rangeText(low, high, messages)}
            </SummaryRow>
          ))}
        </SummaryList>
      )}
      {notice !== undefined && (
        <p className="osseo-flag-note">
          <bdi>{notice}</bdi>
        </p>
      )}
      <FlagEffects flag={flag} catalogue={catalogue} messages={messages} />
      <Disclosure summary={messages.sources}>
        <p>{formatMessage(messages.rule, messages.locale, { rule: rule.id, version: rule.version })}</p>
        <p>
          <bdi>{conditionText(rule.when, { messages, words })}</bdi>
        </p>
        <FlagSources rule={rule} messages={messages} />
      </Disclosure>
      <FlagEdition rule={rule} words={words} catalogue={catalogue} messages={messages} />
      <footer className="osseo-flag-footer">
        <Badge tone={rule.review.status === 'draft' ? 'draft' : 'neutral'}>{messages.review[rule.review.status]}</Badge>
        {rule.review.status === 'clinician-reviewed' && <span>{reviewText(rule.review, messages)}</span>}
        <FlagAdoption flag={flag} messages={messages} />
        {children}
      </footer>
      <FlagJudging flag={flag} about={catalogue.names[rule.factor]} judging={judging} messages={messages} />
    </article>
  );
}

function reviewText(review: Extract<Review, { status: 'clinician-reviewed' }>, messages: FlagMessages): string {
  const { locale, reviewedBy } = messages;
  const [on, next] = [formatCivilDate(review.reviewedOn, locale), formatCivilDate(review.nextReview, locale)];
  return formatMessage(reviewedBy, locale, { by: review.reviewedBy, on, next });
}

function FlagSources({ rule, messages }: { rule: Rule; messages: FlagMessages }): ReactElement {
  const sources = sourcesOf(rule);
  return (
    <>
      {rule.sources.length === 0 && <p>{messages.noSources}</p>}
      {sources.length > 0 && (
        <ul className="osseo-flag-sources">
          {sources.map((source) => (
            <li key={source}>
              <bdi>{citation(source)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The answers that raised the flag, then those that say which findings are about this person. */
function answersBehind({ rule, raisedBy, effects }: Flag): readonly string[] {
  const read = rule.effects
    .filter(({ effect }) => effects.includes(effect))
    .flatMap(({ when }) => (when ? itemsOf(when) : []));
  return [...new Set([...raisedBy, ...read])];
}

/** The works behind the rule, then those behind the effects of its factor. */
function sourcesOf(rule: Rule): readonly SourceId[] {
  const effects = riskFactors[rule.factor].effects.flatMap(({ statement }) => riskFactorStatements[statement].sources);
  return [...new Set([...rule.sources, ...effects])];
}
