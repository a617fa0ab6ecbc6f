import type { CheckInFormMessages } from '../form/check-in-form-messages.ts';

/** Every word of the check-in that is not a question, a warning sign or the form's own. */
export interface CheckInMessages {
  readonly form: CheckInFormMessages;
  /** Where the answers go, above the questions: where the clinic reads them. `{owner}`, `{hours}` */
  readonly readBy: string;
  /** The same where nobody reads them. */
  readonly readByNobody: string;
  readonly send: string;
  /** The same where nothing is sent. */
  readonly finish: string;
  readonly sending: string;
  /** Heading of what stands after the answers. */
  readonly nextTitle: string;
  readonly sent: string;
  /** The answers are kept on the page and did not arrive. */
  readonly notSent: string;
  readonly again: string;
  /** Goes back to the questions. */
  readonly change: string;
  /** `{number}`: a telephone number to press. */
  readonly callClinic: string;
  readonly callEmergency: string;
  readonly expectedTitle: string;
  /** Nothing in the plan says what is normal on this day. */
  readonly nothingExpected: string;
  readonly loading: string;
  readonly notYetTitle: string;
  readonly notYet: string;
}
