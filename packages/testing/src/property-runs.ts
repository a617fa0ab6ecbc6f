import process from 'node:process';

/** How many cases a property is tried on. `OSSEO_PROPERTY_RUNS` raises it, as the nightly run does. */
export const PROPERTY_RUNS: number = Number(process.env['OSSEO_PROPERTY_RUNS'] ?? 1000);
