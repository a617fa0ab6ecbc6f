import { formatMessage } from '@osseo/core';
import { Disclosure, Icon, SummaryList, SummaryRow } from '@osseo/ui';
import type { ReactElement } from 'react';
import { factors } from '../../factors/index.ts';
import type { Flag } from '../../model/rule.ts';
import type { RiskFormWords } from '../../model/words.ts';
import { factorOf } from '../../rules/form-order.ts';
import { Heading } from '../internal/heading.tsx';
import type { FlagContextProps } from './flag-card.tsx';
import { FlagAdoption } from './flag-adoption.tsx';
import { statementOf } from './statement-of.ts';

interface OpenQuestionsProps extends FlagContextProps {
  kind: Exclude<Flag['kind'], 'met'>;
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
  headingLevel = 3,
}: OpenQuestionsProps): ReactElement {
  const { locale } = messages;
  const questions = flags.map(({ rule, raisedBy: [linkId = ''] }) => ({
    linkId,
    factor: factorOf(linkId) ?? rule.factor,
  }));
  const subjects = [...new Set(questions.map(({ factor }) => factor))];
  const rules = new Map(flags.map((flag) => [flag.rule.id, flag]));

  return (
    <section className="osseo-flag-open" data-kind={kind}>
      <Heading level={headingLevel} className="osseo-flag-open-heading">
        <Icon name={kind === 'unknown' ? 'question' : 'person'} />
        {formatMessage(messages.open[kind], locale, { count: flags.length })}
      </Heading>
      <SummaryList>
        {subjects.map((subject) => (
          <SummaryRow key={subject} term={<bdi>{catalogue.names[subject]}</bdi>}>
            <ul className="osseo-flag-open-questions">
              {questions
                .filter(({ factor }) => factor === subject)
                .map(({ linkId }) => (
                  <li key={linkId}>
                    <bdi>
                      {answers.find((answer) => answer.linkId === linkId)?.label ?? questionText(linkId, words)}
                    </bdi>
                  </li>
                ))}
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

/** The question in the words of the form, for an app that gives no label. */
function questionText(linkId: string, words: RiskFormWords): string {
  const factor = factorOf(linkId);
  if (factor === undefined || !factors[factor].items.some((item) => item.linkId === linkId)) return linkId;
  const items: Readonly<Record<string, { readonly text: string }>> = words.factors[factor].items;
  return items[linkId]?.text ?? linkId;
}
