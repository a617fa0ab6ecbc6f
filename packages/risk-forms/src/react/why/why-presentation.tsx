'use client';
import type { FormPresentation } from '@osseo/questionnaire/react';
import type { RiskFormQuestion } from '../../form/risk-form.ts';
import type { WhyMessages } from '../../messages/risk-form-messages.ts';
import { WhyWeAsk } from './why-we-ask.tsx';

/** What of a section of `riskForm` says why its questions are asked. */
export interface SectionWithReasons {
  readonly questions: readonly Pick<RiskFormQuestion, 'linkId' | 'why'>[];
}

/**
 * A `presentation` for `FormRoot` or `QuestionnaireForm` that shows under each question of a `riskForm` why it is asked, on
 * demand, with its sources. Create it once, outside render. `presentForm` of `@osseo/questionnaire/widgets` shows the same
 * reasons without their sources, for it knows no more than the Questionnaire.
 *
 * @param sections Of `riskForm`; a page needs those that it shows, and of them no more than this.
 * @param messages The words, `why` of e.g. `en` of `@osseo/risk-forms/messages/en`.
 */
export function whyPresentation(sections: readonly SectionWithReasons[], messages: WhyMessages): FormPresentation {
  const reasons = new Map(
    sections.flatMap(({ questions }) => questions.map(({ linkId, why }) => [linkId, why] as const)),
  );
  return {
    isLabel: ({ linkId }) => linkId.endsWith('.why') && reasons.has(linkId.slice(0, -4)),
    showAbove: ({ item }) => {
      const why = reasons.get(item.linkId);
      return why && <WhyWeAsk why={why} messages={messages} />;
    },
  };
}
