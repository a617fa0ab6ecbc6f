import { INTENDED_PURPOSE, NOT_A_MEDICAL_DEVICE } from '@osseo/core';
import { Callout } from '@osseo/ui';
import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';

/** The one text on what the software is for, from the one place where it is written. */
export function IntendedPurpose(): ReactElement {
  return (
    <Unstyled>
      <Callout level="note" label="Intended purpose">
        <p>{INTENDED_PURPOSE.en}</p>
        <p>{NOT_A_MEDICAL_DEVICE.en}</p>
      </Callout>
    </Unstyled>
  );
}
