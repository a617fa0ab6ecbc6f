import { draftedRules, type Rule } from '@osseo/risk-forms';
import { en } from '@osseo/risk-forms/en';
import { en as messages } from '@osseo/risk-forms/messages/en';
import { conditionText } from '@osseo/risk-forms/react';
import { riskFactorsEn } from '@osseo/procedures/risk-factors/en';
import { Badge, type BadgeTone } from '@osseo/ui';
import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { Citations } from '../content/citations.tsx';
import { inWords } from '../content/in-words.ts';
import { ReadingTable } from '../content/reading-table.tsx';
import { ReviewBadge } from '../content/review-badge.tsx';
import '../content/page.css';
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
      <div className="osseo-storybook-page">
        <ReadingTable
          caption={`${draftedRules.length} drafted rules`}
          className="osseo-storybook-review"
          rows={draftedRules}
          columns={[
            {
              name: 'Rule, tier and status',
              render: ({ id, version, tier, review }) => (
                <>
                  <code>{id}</code> {version}
                  <span className="osseo-storybook-badges">
                    <Badge tone={TONES[tier]}>{inWords(tier)}</Badge>
                    <ReviewBadge status={review.status} />
                  </span>
                </>
              ),
            },
            {
              name: 'Speaks when, and says',
              render: (rule) => (
                <>
                  <p>
                    <strong>{riskFactorsEn.names[rule.factor]}</strong>: {rule.groups.map(inWords).join(', ')}
                  </p>
                  <p>When {conditionText(rule.when, { messages: messages.flags, words: en })}.</p>
                  <p>Says: {sentenceOf(rule)}</p>
                </>
              ),
            },
            { name: 'Sources', render: ({ sources }) => <Citations sources={sources} /> },
          ]}
        />
      </div>
    </Unstyled>
  );
}

/** What the clinician reads; the rules of a factor have their own sentences, which the type of one rule cannot know. */
function sentenceOf({ factor, id }: Rule): string {
  const { rules }: { readonly rules: Readonly<Record<string, string>> } = en.factors[factor];
  return rules[id] ?? '';
}
