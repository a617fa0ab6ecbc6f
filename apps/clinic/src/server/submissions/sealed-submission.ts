import { open, seal } from '../crypto/envelope.ts';
import type { KeyRing } from '../crypto/key-ring.ts';

/** Seals and opens the two encrypted columns of one submission. */
export function sealedSubmission(
  keys: KeyRing,
  id: string,
): {
  sealPayload(payload: unknown): string;
  openPayload(envelope: string): unknown;
  sealSummary(summary: unknown): string;
  openSummary(envelope: string): unknown;
} {
  const payloadPlace = { table: 'submissions', row: id, column: 'sealed_payload' };
  const summaryPlace = { table: 'submissions', row: id, column: 'sealed_summary' };
  return {
    sealPayload: (payload) => seal(keys, payloadPlace, payload),
    openPayload: (envelope) => open(keys, payloadPlace, envelope),
    sealSummary: (summary) => seal(keys, summaryPlace, summary),
    openSummary: (envelope) => open(keys, summaryPlace, envelope),
  };
}
