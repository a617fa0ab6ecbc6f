import type { CorrectionId } from '../../../seed-coverage/correction-id.ts';
import type { Claims } from '../claim.ts';
import { DENTAL_CLAIMS } from './dental-implants.ts';
import { FACIAL_IMPLANT_CLAIMS } from './facial-implants.ts';
import { FAT_CLAIMS } from './fat-transfer.ts';
import { HEALTH_CLAIMS } from './health.ts';
import { INJECTION_CLAIMS } from './plans-and-injections.ts';

/** What must never be said again, by the correction that rejects it. */
export const REJECTED: Readonly<Record<CorrectionId, Claims>> = {
  ...FACIAL_IMPLANT_CLAIMS,
  ...DENTAL_CLAIMS,
  ...HEALTH_CLAIMS,
  ...INJECTION_CLAIMS,
  ...FAT_CLAIMS,
};
