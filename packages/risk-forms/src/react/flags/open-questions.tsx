import { formatMessage } from '@osseo/core';
import { Disclosure, Icon, SummaryList, SummaryRow } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { Flag, OpenKind } from '../../model/rule.ts';
import { factorOf } from '../../rules/form-order.ts';
import { Heading } from '../internal/heading.tsx';
import type { FlagContextProps } from './flag-card.tsx';
import { askedText } from './condition-text.ts';
import { FlagAdoption } from './flag-adoption.tsx';
import { FlagJudging } from './flag-judging.tsx';
import { KIND_ICONS } from './tier-mark.tsx';
import { statementOf } from './statement-of.ts';

interface OpenQuestionsProps extends FlagContextProps {
  kind: OpenKind;
  /** Flags of this kind, in the order of the form. */
  flags: readonly Flag[];
}

/**
 * The questions that a patient left open for one reason: all of them in sight, by
 * subject and one line each, so that many of them do not bury what the answers say.
 * The rules that they leave undecided are on demand, each once.
 */
export function OpenQuestions({
  kind,
  flags,
  messages,
  words,
  catalogue,
  answers,
  statements,
  judging,
  headingLevel = 3,
}: OpenQuestionsProps): ReactElement {
  const { locale } = messages;
  const questions = flags.map((flag) => {
    const [linkId = ''] = flag.raisedBy;
    return { flag, linkId, factor: factorOf(linkId) ?? flag.rule.factor };
  });
  const subjects = [...new Set(questions.map(({ factor }) => factor))];
  const rules = new Map(flags.map((flag) => [flag.rule.id, flag]));

  return (
    <section className="osseo-flag-open" data-kind={kind}>
      <Heading level={headingLevel} className="osseo-flag-open-heading">
        <Icon name={KIND_ICONS[kind]} />
        {formatMessage(messages.open[kind], locale, { count: flags.length })}
      </Heading>
      <SummaryList>
        {subjects.map((subject) => (
          <SummaryRow key={subject} term={<bdi>{catalogue.names[subject]}</bdi>}>
            <ul className="osseo-flag-open-questions">
              {questions
                .filter(({ factor }) => factor === subject)
                .map(({ flag, linkId }) => {
                  const given = answers.find((answer) => answer.linkId === linkId);
                  const label = given?.label ?? askedText(linkId, words);
                  return (
                    <li key={linkId}>
                      <bdi>{label}</bdi>
                      {kind === 'not-assessable' && given && (
                        <>
                          {' '}
                          <bdi>{given.answer}</bdi>
                        </>
                      )}
                      <FlagJudging flag={flag} about={label} judging={judging} messages={messages} />
                    </li>
                  );
                })}
            </ul>
          </SummaryRow>
        ))}
      </SummaryList>
      <Disclosure summary={messages.openRules}>
        <ul className="osseo-flag-open-rules">
          {[...rules.values()].map((flag) => (
            <li key={flag.rule.id}>
              <bdi>{statementOf(flag.rule, words, statements)}</bdi>
              <p className="osseo-flag-footer">
                <span>{formatMessage(messages.rule, locale, { rule: flag.rule.id, version: flag.rule.version })}</span>
                <span>{messages.review[flag.rule.review.status]}</span>
                <FlagAdoption flag={flag} messages={messages} />
              </p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
