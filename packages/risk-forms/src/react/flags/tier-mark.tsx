import { Icon, type IconName } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { Flag, OpenKind, Tier } from '../../model/rule.ts';

interface TierMarkProps {
  flag: Flag;
  /** The word of the tier, or of the open question. */
  label: string;
}

/** Tier of a flag as word, shape and colour; an open question has a word and a drawing and no tier. */
export function TierMark({ flag, label }: TierMarkProps): ReactElement {
  return (
    <span
      className="osseo-flag-tier"
      data-tier={flag.kind === 'met' ? flag.rule.tier : undefined}
      data-kind={flag.kind}
    >
      {flag.kind === 'met' ? (
        <svg
          viewBox="0 0 24 24"
          width="24"
          height="24"
          // The gravest is filled and the others are drawn: a second sign beside the shape.
          fill={flag.rule.tier === 'stop' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="2.5"
          strokeLinejoin="round"
          className="osseo-flag-shape"
          aria-hidden="true"
        >
          <path d={SHAPES[flag.rule.tier]} />
        </svg>
      ) : (
        <Icon name={KIND_ICONS[flag.kind]} />
      )}
      {label}
    </span>
  );
}

/** The drawings of what tells nothing yet. */
export const KIND_ICONS: Readonly<Record<OpenKind, IconName>> = {
  unknown: 'question',
  'in-person': 'person',
  'not-assessable': 'info',
};

/** Octagon, triangle, diamond and circle: told apart without colour and at 16 px. */
const SHAPES: Readonly<Record<Tier, string>> = {
  stop: 'M8.25 3h7.5L21 8.25v7.5L15.75 21h-7.5L3 15.75v-7.5Z',
  high: 'M12 3 22 20.5H2Z',
  caution: 'M12 2.5 21.5 12 12 21.5 2.5 12Z',
  note: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z',
};
