import type { Urgency, WarningSignId } from './warning-sign-id.ts';

/**
 * How fast each sign needs a person's help, when nothing more is added. Apart from the signs themselves, whose
 * sources and notes a page that plans a recovery need not load.
 */
export const signUrgencies: Readonly<Record<WarningSignId, Urgency>> = {
  'RF-01': 'emergency',
  'RF-02': 'emergency',
  'RF-03': 'emergency',
  'RF-04': 'emergency',
  'RF-05': 'emergency',
  'RF-06': 'emergency',
  'RF-07': 'same-day',
  'RF-08': 'same-day',
  'RF-09': 'same-day',
  'RF-10': 'same-day',
  'RF-11': 'same-day',
  'RF-12': 'same-day',
  'RF-13': 'same-day',
  'RF-14': 'emergency',
  'RF-15': 'routine',
  'RF-16': 'same-day',
  'RF-17': 'same-day',
  'RF-18': 'emergency',
};
