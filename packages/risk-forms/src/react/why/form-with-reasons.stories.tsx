import { ar } from '@osseo/questionnaire/messages/ar';
import { en } from '@osseo/questionnaire/messages/en';
import { es } from '@osseo/questionnaire/messages/es';
import { ko } from '@osseo/questionnaire/messages/ko';
import { createSession, readQuestionnaire } from '@osseo/questionnaire/engine';
import { QuestionnaireForm, type QuestionnaireMessages } from '@osseo/questionnaire/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { riskForm } from '../../form/risk-form.ts';
import { storyWordsOf } from '../story-words.examples.ts';
import { whyPresentation } from './why-presentation.tsx';

const meta: Meta = { title: 'Risk forms/Form with reasons' };
export default meta;

const MESSAGES: Readonly<Record<string, QuestionnaireMessages>> = { ar, en, es, ko };

/** A page of the form: each question says on demand why it is asked, and what must not be missed stands in sight. */
export const Mind: StoryObj = {
  render: (_args, { globals }) => {
    const { words, messages, catalogue, helpline } = storyWordsOf(globals);
    const asked = [{ groups: ['rhinoplasty'], riskFactors: ['R36', 'R33'] }] as const;
    const form = riskForm(asked, { words, catalogue, helplines: helpline });
    const locale = String(globals['locale'] ?? 'en');
    return (
      <QuestionnaireForm
        key={locale}
        session={createSession(readQuestionnaire(form.questionnaire).form)}
        locale={locale}
        messages={MESSAGES[locale] ?? en}
        presentation={whyPresentation(form.sections, messages.why)}
      />
    );
  },
};
