import { formatCivilDate, formatMessage } from '@osseo/core';
import type { ReactElement } from 'react';
import type { FlagMessages } from '../../messages/risk-form-messages.ts';
import type { Flag } from '../../model/rule.ts';

interface FlagAdoptionProps {
  flag: Flag;
  messages: FlagMessages;
}

/** Who adopted the rule and when, and whether that was the version that raised the flag. */
export function FlagAdoption({ flag: { rule, adoption }, messages }: FlagAdoptionProps): ReactElement {
  const { locale } = messages;
  const on = formatCivilDate(adoption.on, locale);
  const versions = { adopted: adoption.version ?? '', shipped: rule.version };

  return (
    <>
      <span>{formatMessage(messages.adopted, locale, { by: adoption.by, on })}</span>
      {adoption.version === undefined && <span>{messages.noVersion}</span>}
      {adoption.version !== undefined && adoption.version !== rule.version && (
        <strong>{formatMessage(messages.otherVersion, locale, versions)}</strong>
      )}
    </>
  );
}
