import type { Urgency } from '@osseo/procedures';
import type { ReactElement } from 'react';
import { useRecovery } from '../context/recovery-context.ts';

/** How urgent a sign is, in the language of the warning signs. */
export function UrgencyWord({ of: urgency }: { of: Urgency }): ReactElement {
  const { warningSigns } = useRecovery();
  return (
    <span lang={warningSigns.locale} dir="auto">
      {warningSigns.urgencies[urgency]}
    </span>
  );
}
