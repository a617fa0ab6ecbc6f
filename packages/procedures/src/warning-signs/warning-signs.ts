import { DRAFT, type Provenance } from '@osseo/core';
import type { SourceId } from '../sources/source-id.ts';
import type { Urgency, WarningSignId } from './warning-sign-id.ts';

const ESCALATING = ['RF-07', 'RF-08', 'RF-09'] as const;

/** Signs that are same-day on their own and an emergency with something more; their words name it. */
export type EscalatingSignId = (typeof ESCALATING)[number];

/** A sign that needs a person's help. What it looks like is said by `WarningSignWords`. */
export interface WarningSign {
  readonly id: WarningSignId;
  /** How fast, when nothing more is added. Someone who is not sure is `same-day` at the least. */
  readonly urgency: Urgency;
  /** Whether more of it, or something beside it, makes it an emergency. */
  readonly escalates: boolean;
  readonly provenance: Provenance<SourceId>;
}

/** The signs of the procedures in this package. A procedure names its own by id, the most urgent first. */
export const warningSigns: Readonly<Record<WarningSignId, WarningSign>> = {
  'RF-04': sign('RF-04', 'emergency', [], 'From memory. Needs clinician review.'),
  'RF-06': sign('RF-06', 'emergency', [], 'From memory. Needs clinician review.'),
  'RF-07': sign(
    'RF-07',
    'same-day',
    ['carriageworks-aftercare', 'scultura-genioplasty'],
    '15 to 30 minutes: clinics differ.',
  ),
  'RF-08': sign('RF-08', 'same-day', ['gupta-vte-2022'], 'The source is about facelifts. Needs clinician review.'),
  'RF-09': sign('RF-09', 'same-day', ['niamtu-2010'], 'The temperature needs clinician review.'),
  'RF-10': sign(
    'RF-10',
    'same-day',
    ['lin-2016'],
    'That early contact can change care is from memory. Needs clinician review.',
  ),
  'RF-11': sign('RF-11', 'same-day', ['eppley-fixation'], 'Needs clinician review.'),
  'RF-12': sign('RF-12', 'same-day', ['jomp-2022']),
  'RF-18': sign('RF-18', 'emergency', [], 'From memory. Needs clinician review.'),
};

function sign(id: WarningSignId, urgency: Urgency, sources: readonly SourceId[], note?: string): WarningSign {
  const escalates = (ESCALATING as readonly WarningSignId[]).includes(id);
  return { id, urgency, escalates, provenance: { sources, review: DRAFT, ...(note === undefined ? {} : { note }) } };
}
