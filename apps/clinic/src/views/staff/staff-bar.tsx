import { formatMessage } from '@osseo/core';
import { Button } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../../languages.ts';
import { pathOf } from '../../layout/path-of.ts';
import { staffPaths } from '../../staff/staff-paths.ts';
import { wordsFor } from '../../words/index.ts';

export interface StaffBarProps {
  locale: Locale;
  /** Who is signed in. */
  name: string;
}

/** Who is signed in, and the way out. */
export function StaffBar({ locale, name }: StaffBarProps): ReactElement {
  const words = wordsFor(locale).staff;

  return (
    <form method="post" action={pathOf(locale, staffPaths.signOut)} className="clinic-staff-bar">
      <span>{formatMessage(words.signedInAs, locale, { name })}</span>
      <Button type="submit" variant="quiet">
        {words.signOut}
      </Button>
    </form>
  );
}
