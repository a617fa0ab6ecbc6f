import type { ReactElement } from 'react';

/** A number to press. Telephones want it without the spaces that people read. */
export function PhoneLink({ number }: { number: string }): ReactElement {
  return (
    <a className="osseo-recovery-phone-link" href={`tel:${number.replaceAll(/[^\d+*#]/gu, '')}`}>
      <bdi dir="ltr">{number}</bdi>
    </a>
  );
}
