/** Warning signs that need a person's help, and how fast. Numbering follows the clinical evidence tables. */
export const WARNING_SIGN_IDS = [
  'RF-01',
  'RF-02',
  'RF-03',
  'RF-04',
  'RF-05',
  'RF-06',
  'RF-07',
  'RF-08',
  'RF-09',
  'RF-10',
  'RF-11',
  'RF-12',
  'RF-13',
  'RF-14',
  'RF-15',
  'RF-16',
  'RF-17',
  'RF-18',
] as const;

export type WarningSignId = (typeof WARNING_SIGN_IDS)[number];

/** Three levels only, from life at risk to "raise it at the next visit". */
export type Urgency = 'emergency' | 'same-day' | 'routine';
