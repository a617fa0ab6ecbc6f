import { draftedRules, type Rule } from '@osseo/risk-forms';
import { en } from '@osseo/risk-forms/en';
import { riskFactorsEn } from '@osseo/procedures/risk-factors/en';
import { Badge, DataTable, type BadgeTone } from '@osseo/ui';
import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { Citations } from '../content/citations.tsx';
import { conditionInWords } from './condition-in-words.ts';
import { ReviewBadge } from '../content/review-badge.tsx';
import './review-table.css';

const TONES: Readonly<Record<Rule['tier'], BadgeTone>> = {
  note: 'neutral',
  caution: 'caution',
  high: 'caution',
  stop: 'danger',
};

/** Every drafted rule: when it speaks, what it says to the clinician, and on whose word. */
export function RulesTable(): ReactElement {
  return (
    <Unstyled>
      <DataTable caption={`${draftedRules.length} drafted rules`} className="osseo-storybook-review">
        <thead>
          <tr>
            <th scope="col">Rule, tier and status</th>
            <th scope="col">Speaks when, and says</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {draftedRules.map((rule) => (
            <tr key={rule.id}>
              <th scope="row">
                <code>{rule.id}</code> {rule.version}
                <Badge tone={TONES[rule.tier]}>{rule.tier}</Badge>
                <ReviewBadge status={rule.review.status} />
              </th>
              <td>
                <p>
                  <strong>{riskFactorsEn.names[rule.factor]}</strong>, {rule.groups.join(', ')}
                </p>
                <p>When {conditionInWords(rule.when, en)}.</p>
                <p>Says: {sentenceOf(rule)}</p>
              </td>
              <td>
                <Citations sources={rule.sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Unstyled>
  );
}

/** What the clinician reads; the rules of a factor have their own sentences, which the type of one rule cannot know. */
function sentenceOf({ factor, id }: Rule): string {
  const { rules }: { readonly rules: Readonly<Record<string, string>> } = en.factors[factor];
  return rules[id] ?? '';
}
