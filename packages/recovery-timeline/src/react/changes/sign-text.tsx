import type { WarningSignId } from '@osseo/procedures';
import type { ReactElement } from 'react';
import { useRecovery } from '../context/recovery-context.ts';

/** What the patient sees or feels, in the language of the warning signs. */
export function SignText({ of: id }: { of: WarningSignId }): ReactElement {
  const { warningSigns } = useRecovery();
  return (
    <p lang={warningSigns.locale} dir="auto">
      {warningSigns.signs[id].sign}
    </p>
  );
}
