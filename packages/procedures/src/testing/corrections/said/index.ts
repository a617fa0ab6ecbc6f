import { BEFORE_YOU_DECIDE } from './before-you-decide.ts';
import { DENTAL_IMPLANTS } from './dental-implants.ts';
import { FACIAL_IMPLANTS } from './facial-implants.ts';
import { FAT_TRANSFER } from './fat-transfer.ts';
import { HEALTH } from './health.ts';
import { PLANS_AND_INJECTIONS } from './plans-and-injections.ts';
import type { Said } from './said.ts';

/** What is said instead, at every place where the subject comes up. */
export const SAID: readonly Said[] = [
  ...FACIAL_IMPLANTS,
  ...BEFORE_YOU_DECIDE,
  ...DENTAL_IMPLANTS,
  ...HEALTH,
  ...PLANS_AND_INJECTIONS,
  ...FAT_TRANSFER,
];
