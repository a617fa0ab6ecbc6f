import { createSession, readQuestionnaire } from '@osseo/questionnaire/engine';
import { en as formEn } from '@osseo/questionnaire/messages/en';
import { ko as formKo } from '@osseo/questionnaire/messages/ko';
import { QuestionnaireForm } from '@osseo/questionnaire/react';
import { riskFactorsEn } from '@osseo/procedures/risk-factors/en';
import { riskFactorsEs } from '@osseo/procedures/risk-factors/es';
import { riskFactorsKo } from '@osseo/procedures/risk-factors/ko';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { adopt, everyFactor } from '../answer-form.examples.ts';
import { FACTORS } from '../factors/index.ts';
import { riskForm } from '../form/risk-form.ts';
import { en as messagesEn } from '../messages/en.ts';
import { es as messagesEs } from '../messages/es.ts';
import { ko as messagesKo } from '../messages/ko.ts';
import type { Flag } from '../model/rule.ts';
import { talkingPoints } from '../points/talking-points.ts';
import { anyResponse } from '../random-responses.examples.ts';
import { evaluateRules } from '../rules/evaluate-rules.ts';
import { flagKey } from '../rules/flag-key.ts';
import { draftedRules } from '../rules/rules-of.ts';
import { en } from '../words/en/index.ts';
import { es } from '../words/es/index.ts';
import { ko } from '../words/ko/index.ts';
import { TalkingPoints } from './talking-points/talking-points.tsx';
import { whyPresentation } from './why/why-presentation.tsx';
import { WhyWeAsk } from './why/why-we-ask.tsx';

const LANGUAGES = [
  { words: en, messages: messagesEn, catalogue: riskFactorsEn, form: formEn },
  { words: ko, messages: messagesKo, catalogue: riskFactorsKo, form: formKo },
  // The parts of the form say little; their words in Spanish are tested where they are.
  { words: es, messages: messagesEs, catalogue: riskFactorsEs, form: formEn },
] as const;

/** Every rule adopted, so that there is something that must not show. */
const adoptions = adopt(draftedRules);

/** Answers that between them raise every rule that answers can raise. */
const responses = fc.sample(anyResponse, { numRuns: 120, seed: 32 });
const raised = responses.map((response) => evaluateRules(draftedRules, response, { adoptions }));

const VERDICTS =
  /data-tier|data-kind|severity|\btiers?\b|\bscores?\b|stop-level|high risk|low risk|\bflags?\b|unsuitable|suitable for|fit for surgery|eligible|puntuación|idóne[oa]|riesgo (?:alto|bajo)|apt[oa] para|점수|등급|위험도|부적합|적합/iu;

function findings(html: string): readonly string[] {
  const tiers = LANGUAGES.flatMap(({ messages }) => Object.values(messages.flags.tiers));
  return [
    ...(VERDICTS.exec(html) ?? []),
    ...tiers.filter((tier) => html.includes(`>${tier}<`)),
    ...draftedRules.map(({ id }) => id).filter((id) => html.includes(id)),
    ...RULE_SENTENCES.filter((sentence) => html.includes(sentence)),
  ];
}

/** What clinicians read, as it would stand in HTML. */
const RULE_SENTENCES = [en, ko, es].flatMap(({ factors }) =>
  FACTORS.flatMap(({ id }) => Object.values(factors[id].rules as Record<string, string>)).map((sentence) =>
    renderToStaticMarkup(sentence),
  ),
);

it('the answers raise nearly every rule, so that the tests below mean something', () => {
  const met = new Set(
    raised
      .flat()
      .filter(({ kind }) => kind === 'met')
      .map(({ rule }) => rule.id),
  );
  const never = draftedRules.filter(({ id }) => !met.has(id)).map(({ id }) => id);

  expect(never.length / draftedRules.length).toBeLessThan(0.1);
});

describe.each(LANGUAGES)('in $words.locale', ({ words, messages, catalogue, form }) => {
  const risk = riskForm(everyFactor, { words, catalogue, adoptedRules: adoptions, helplines: '112' });

  it('talking points after any answers hold no tier, no score and no verdict', () => {
    for (const response of responses) {
      const points = talkingPoints(everyFactor, response, words);
      const html = renderToStaticMarkup(<TalkingPoints points={points} messages={messages.talkingPoints} />);
      expect(findings(html)).toEqual([]);
    }
  });

  it('reasons hold none either, with everything behind them', () => {
    const html = risk.sections
      .flatMap(({ questions }) => questions)
      .map(({ why, linkId }) => renderToStaticMarkup(<WhyWeAsk key={linkId} why={why} messages={messages.why} />));

    expect(html.length).toBeGreaterThan(100);
    expect(findings(html.join('').replaceAll(/<ul class="osseo-why-sources">.*?<\/ul>/gu, ''))).toEqual([]);
  });

  it('nor does the form itself, filled in with any answers', () => {
    const read = readQuestionnaire(risk.questionnaire).form;
    const presentation = whyPresentation(risk.sections, messages.why);
    for (const response of responses.slice(0, 8)) {
      const html = renderToStaticMarkup(
        <QuestionnaireForm
          session={createSession(read, { response, locale: words.locale })}
          locale={words.locale}
          messages={form}
          presentation={presentation}
        />,
      );
      expect(html).toContain(messages.why.summary);
      expect(findings(html.replaceAll(/<ul class="osseo-why-sources">.*?<\/ul>/gu, ''))).toEqual([]);
    }
  });
});

it('the search finds what it looks for', () => {
  const [flag] = raised.flat() as [Flag];
  expect(findings(`<p data-tier="x">${flagKey(flag)}</p>`)).not.toEqual([]);
  expect(findings(`<b>${messagesEn.flags.tiers.caution}</b>`)).toEqual(['Caution']);
});
