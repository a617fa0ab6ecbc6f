import type { WarningSignId } from '@osseo/procedures';
import type { EscalatingSignId } from '@osseo/procedures/warning-signs';

/**
 * The signs that become an emergency with something more. The catalogue says the same; on a page it would bring the
 * sources of all signs along. A sign that is missing here does not compile.
 */
const ESCALATING: Readonly<Record<EscalatingSignId, true>> = {
  'RF-07': true,
  'RF-08': true,
  'RF-09': true,
  'RF-13': true,
  'RF-16': true,
};

/** Whether more of it, or something beside it, makes a sign an emergency. */
export function escalates(sign: WarningSignId): boolean {
  return sign in ESCALATING;
}
