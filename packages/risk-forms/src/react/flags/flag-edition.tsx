import { formatCivilDate, formatMessage } from '@osseo/core';
import type { RiskFactorWords } from '@osseo/procedures/risk-factors';
import { citation } from '@osseo/procedures/sources';
import { Disclosure } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { FlagMessages } from '../../messages/risk-form-messages.ts';
import type { Rule, RuleChange } from '../../model/rule.ts';
import type { RiskFormWords } from '../../model/words.ts';
import { conditionText } from './condition-text.ts';

interface FlagEditionProps {
  rule: Rule;
  words: RiskFormWords;
  catalogue: RiskFactorWords;
  messages: FlagMessages;
}

/** That a clinic changed the rule, who did, why, and what differs from the shipped one. Nothing for a rule as it shipped. */
export function FlagEdition({ rule, words, catalogue, messages }: FlagEditionProps): ReactElement | null {
  const { edition: record, version } = rule;
  if (!record) return null;
  const { locale, edition: said } = messages;
  const { by, reason, of } = record;
  const on = formatCivilDate(record.on, locale);

  return (
    <>
      <p className="osseo-flag-note">
        <strong>{formatMessage(said.changed, locale, { by, on, reason })}</strong>
      </p>
      <Disclosure summary={formatMessage(said.differences, locale, { of, version })}>
        {record.changes.map((change) => (
          <dl key={change.field} className="osseo-flag-change">
            <dt>{said.fields[change.field]}</dt>
            <dd>
              {said.shipped}: <bdi>{textOf(change, 'from')}</bdi>
            </dd>
            <dd>
              {said.own}: <bdi>{textOf(change, 'to')}</bdi>
            </dd>
          </dl>
        ))}
      </Disclosure>
    </>
  );

  function textOf(change: RuleChange, side: 'from' | 'to'): string {
    switch (change.field) {
      case 'tier':
        return messages.tiers[change[side]];
      case 'groups':
        return listOf(change[side].map((group) => said.groups[group]));
      case 'when':
        return conditionText(change[side], { messages, words });
      case 'sources':
        return listOf(change[side].map((source) => citation(source)));
      case 'effects':
        return listOf(change[side].map(({ effect }) => catalogue.statements[effect]));
    }
  }

  function listOf(texts: readonly string[]): string {
    return texts.length === 0 ? said.nothing : new Intl.ListFormat(locale).format(texts);
  }
}
