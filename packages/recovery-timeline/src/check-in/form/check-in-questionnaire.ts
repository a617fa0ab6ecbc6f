import type { Urgency } from '@osseo/procedures';
import type { WarningSignWords } from '@osseo/procedures/warning-signs';
import type { Questionnaire, QuestionnaireItem, QuestionnaireItemAnswerOption } from 'fhir/r4.js';
import type { PlannedWarningSign, RecoveryPlan } from '../../engine/model/plan.ts';
import { MEASURE_MAX } from '../engine/model/answers.ts';
import type { CheckInFormMessages } from './check-in-form-messages.ts';
import { escalationLinkId, GROUP, signsLinkId } from './link-ids.ts';
import {
  CHECK_IN_SYSTEM,
  CHECK_IN_URL,
  CHECK_IN_VERSION,
  MAX_VALUE_URL,
  MIN_VALUE_URL,
  OPTION_EXCLUSIVE_URL,
  ORDINAL_VALUE_URL,
  WARNING_SIGN_SYSTEM,
} from './urls.ts';

export interface CheckInWords {
  readonly messages: CheckInFormMessages;
  readonly warningSigns: WarningSignWords;
}

const FROM_MOST_URGENT: readonly Urgency[] = ['emergency', 'same-day', 'routine'];

/**
 * The check-in as a FHIR R4 Questionnaire: the warning signs of the plan, most urgent first, then pain and swelling. It
 * asks nothing that the plan does not warn of. Nothing is required: a question that is skipped is told from a "no".
 */
export function checkInQuestionnaire(plan: Pick<RecoveryPlan, 'warningSigns'>, words: CheckInWords): Questionnaire {
  const { messages } = words;
  const signs = FROM_MOST_URGENT.flatMap((urgency) =>
    signItems(
      plan.warningSigns.filter((sign) => sign.urgency === urgency),
      urgency,
      words,
    ),
  );
  return {
    resourceType: 'Questionnaire',
    url: CHECK_IN_URL,
    version: CHECK_IN_VERSION,
    status: 'draft',
    title: messages.title,
    item: [{ linkId: GROUP, type: 'group', item: [...signs, pain(messages), swelling(messages)] }],
  };
}

/** One question for all signs of an urgency, then whether those that were named are an emergency. */
function signItems(
  signs: readonly PlannedWarningSign[],
  urgency: Urgency,
  { messages, warningSigns }: CheckInWords,
): readonly QuestionnaireItem[] {
  if (signs.length === 0) return [];
  const linkId = signsLinkId(urgency);
  const options = signs.map(({ id }) => option(WARNING_SIGN_SYSTEM, id, warningSigns.signs[id].sign));
  const asked: QuestionnaireItem = {
    linkId,
    type: 'choice',
    repeats: true,
    text: urgency === 'emergency' ? messages.signs : messages.moreSigns,
    answerOption: [
      ...options,
      option(CHECK_IN_SYSTEM, 'not-sure', messages.notSure),
      {
        ...option(CHECK_IN_SYSTEM, 'none', messages.none),
        extension: [{ url: OPTION_EXCLUSIVE_URL, valueBoolean: true }],
      },
    ],
  };
  return [asked, ...signs.flatMap(({ id }) => escalationItem(id, linkId, { messages, warningSigns }))];
}

function escalationItem(
  id: PlannedWarningSign['id'],
  askedIn: string,
  { messages, warningSigns }: CheckInWords,
): readonly QuestionnaireItem[] {
  const { escalation } = warningSigns.signs[id];
  if (escalation === null) return [];
  const named = { question: askedIn, operator: '=' } as const;
  return [
    {
      linkId: escalationLinkId(id),
      type: 'choice',
      text: messages.escalation.replace('{escalation}', () => escalation),
      enableWhen: [
        { ...named, answerCoding: { system: WARNING_SIGN_SYSTEM, code: id } },
        { ...named, answerCoding: { system: CHECK_IN_SYSTEM, code: 'not-sure' } },
      ],
      enableBehavior: 'any',
      answerOption: [
        option(CHECK_IN_SYSTEM, 'yes', messages.yes),
        option(CHECK_IN_SYSTEM, 'not-sure', messages.notSure),
        option(CHECK_IN_SYSTEM, 'no', messages.no),
      ],
    },
  ];
}

function pain({ pain: text }: CheckInFormMessages): QuestionnaireItem {
  const limits = [
    { url: MIN_VALUE_URL, valueInteger: 0 },
    { url: MAX_VALUE_URL, valueInteger: MEASURE_MAX.pain },
  ];
  return { linkId: 'pain', type: 'integer', text, extension: limits };
}

function swelling({ swelling: text, swellingAmounts }: CheckInFormMessages): QuestionnaireItem {
  return {
    linkId: 'swelling',
    type: 'choice',
    text,
    answerOption: swellingAmounts.map((amount, index) => ({
      valueCoding: {
        ...option(CHECK_IN_SYSTEM, `swelling-${index}`, amount).valueCoding,
        extension: [{ url: ORDINAL_VALUE_URL, valueDecimal: index }],
      },
    })),
  };
}

function option(system: string, code: string, display: string): QuestionnaireItemAnswerOption {
  return { valueCoding: { system, code, display } };
}
