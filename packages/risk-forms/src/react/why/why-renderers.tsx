'use client';
import type { ItemRenderer, ItemRenderers } from '@osseo/questionnaire/react';
import type { RiskFormSection } from '../../form/risk-form.ts';
import type { WhyMessages } from '../../messages/risk-form-messages.ts';
import { WhyWeAsk } from './why-we-ask.tsx';

/**
 * Renderers for `FormRoot` or `QuestionnaireForm` that show the reason below each question of a `riskForm` on demand,
 * with its sources. Create them once, outside render.
 *
 * @param sections Of `riskForm`.
 * @param messages The words, `why` of e.g. `en` of `@osseo/risk-forms/messages/en`.
 * @param own Renderers of one's own.
 */
export function whyRenderers(
  sections: readonly RiskFormSection[],
  messages: WhyMessages,
  own: ItemRenderers = {},
): ItemRenderers {
  const reasons = sections.flatMap(({ questions }) =>
    questions.map(({ linkId, why }): readonly [string, ItemRenderer] => [
      `${linkId}.why`,
      () => <WhyWeAsk why={why} messages={messages} />,
    ]),
  );
  return { ...own, linkIds: { ...Object.fromEntries(reasons), ...own.linkIds } };
}
