/** Warning signs that need a person's help, and how fast. Numbering follows the clinical evidence tables. */
export type WarningSignId = 'RF-04' | 'RF-06' | 'RF-07' | 'RF-08' | 'RF-09' | 'RF-10' | 'RF-11' | 'RF-12' | 'RF-18';

/** Three levels only, from life at risk to "raise it at the next visit". */
export type Urgency = 'emergency' | 'same-day' | 'routine';
