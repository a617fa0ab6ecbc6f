export { checkInQuestionnaire, type CheckInWords } from './check-in-questionnaire.ts';
export { answersOfCheckIn } from './answers-of-check-in.ts';
export type { CheckInFormMessages } from './check-in-form-messages.ts';
export { CHECK_IN_SYSTEM, CHECK_IN_URL, CHECK_IN_VERSION, WARNING_SIGN_SYSTEM } from './urls.ts';
