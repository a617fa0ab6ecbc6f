/** What the patient may see again after sending, for as long as the receipt lives. */
export interface Receipt {
  readonly submissionId: string;
  readonly submittedAt: Date;
  /** The payload that was sent. Show talking points made from it; never tier, score or verdict. */
  readonly payload: unknown;
  /** What the patient added afterwards, e.g. day 0; `undefined` until something is saved. */
  readonly extras: unknown;
}

export interface Receipts {
  /** `undefined` if the receipt expired, was wiped or never was. */
  read(token: string | undefined): Promise<Receipt | undefined>;
  /** A receipt for someone whose draft reads `sent`. `undefined` if the submission is gone. */
  issue(submissionId: string): Promise<string | undefined>;
  /** Replaces the extras. False if the receipt is gone. */
  saveExtras(token: string | undefined, extras: unknown): Promise<boolean>;
  /** "Clear this device": every receipt of the same submission. The submission itself stays with the clinic. */
  wipe(token: string | undefined): Promise<void>;
  expire(): Promise<number>;
}
