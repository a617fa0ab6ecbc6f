import type { Timing } from '../../model/practice.ts';
import type { DentalImplantStatement } from './statements.ts';

/** When an implant is placed and when it first bears a tooth, as the ITI defined it in 2018. One sentence says the ways of each. */
export const dentalImplantTimings: readonly Timing<DentalImplantStatement>[] = [
  {
    id: 'immediate-placement',
    part: 'placement',
    after: 'extraction',
    window: { unit: 'day', min: 0, max: 0 },
    statement: 'timing-placement',
  },
  {
    id: 'early-placement',
    part: 'placement',
    after: 'extraction',
    window: { unit: 'week', min: 4, max: 8 },
    statement: 'timing-placement',
  },
  {
    id: 'early-placement-bone',
    part: 'placement',
    after: 'extraction',
    window: { unit: 'week', min: 12, max: 16 },
    statement: 'timing-placement',
  },
  {
    id: 'late-placement',
    part: 'placement',
    after: 'extraction',
    window: { unit: 'month', min: 6, max: null },
    statement: 'timing-placement',
  },
  {
    id: 'immediate-loading',
    part: 'loading',
    after: 'placement',
    window: { unit: 'week', min: 0, max: 1 },
    statement: 'timing-loading',
  },
  {
    id: 'immediate-restoration',
    part: 'loading',
    after: 'placement',
    window: { unit: 'week', min: 0, max: 1 },
    statement: 'timing-loading',
  },
  // From 1 week to 2 months: the only window whose ends have different units, so it is in days.
  {
    id: 'early-loading',
    part: 'loading',
    after: 'placement',
    window: { unit: 'day', min: 7, max: 60 },
    statement: 'timing-loading',
  },
  {
    id: 'conventional-loading',
    part: 'loading',
    after: 'placement',
    window: { unit: 'month', min: 2, max: null },
    statement: 'timing-loading',
  },
];
