/// <reference types="node" />
import process from 'node:process';

/** Cases of each property in a run that people wait for. */
const BY_DEFAULT = 1000;

/**
 * How many cases a property of a specification is tried with, for `fc.assert`. CI's nightly run asks for more with
 * `OSSEO_PROPERTY_RUNS`.
 */
export const PROPERTY_RUNS: { readonly numRuns: number } = {
  numRuns: Number(process.env['OSSEO_PROPERTY_RUNS'] ?? BY_DEFAULT),
};
