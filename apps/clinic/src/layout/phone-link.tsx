import type { ReactElement } from 'react';

export interface PhoneLinkProps {
  /** The number as people write it. */
  number: string;
}

/** A telephone number that a phone dials when touched. */
export function PhoneLink({ number }: PhoneLinkProps): ReactElement {
  return (
    <a className="clinic-phone" href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
      {number}
    </a>
  );
}
