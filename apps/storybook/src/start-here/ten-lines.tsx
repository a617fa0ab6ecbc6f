import { dentalImplant } from '@osseo/procedures/dental-implant';
import { createSession, readQuestionnaire } from '@osseo/questionnaire/engine';
import { en as messages } from '@osseo/questionnaire/messages/en';
import { QuestionnaireForm } from '@osseo/questionnaire/react';
import { toFhirQuestionnaire } from '@osseo/risk-forms';
import { en } from '@osseo/risk-forms/en';

const { form } = readQuestionnaire(toFhirQuestionnaire([dentalImplant], en));
const session = createSession(form);

export const Intake = () => <QuestionnaireForm session={session} locale="en" messages={messages} action="/answers" />;
