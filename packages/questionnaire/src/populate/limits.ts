/* Where population stops, and why. The public forms have at most 40 queries and 60 variables in one place. */

/** Further results of one expression are left out: nobody reads a group, or a list of answers, that is longer. */
export const MAX_RESULTS = 1_000;

/** Further queries are not sent: one form is not to occupy a record system. */
export const MAX_QUERIES = 500;

/** Further variables in one place, with those around it, are not known: each may wait for the one before. */
export const MAX_VARIABLES = 500;

/** Evaluations of one population, after which it stops to evaluate: seconds on a phone. */
export const MAX_EVALUATIONS = 100_000;

/** Items are looked at no more often, however many results groups within groups have: no session could hold them. */
export const MAX_INSTANCES = 50_000;

/** So many items of a response, read by their names, count as one evaluation more. */
export const ITEMS_PER_READING = 500;

/** So many items of a response that is read as a whole count as one evaluation more. */
export const ITEMS_PER_WHOLE_READING = 50;

/** What an evaluation counts that was stopped for too much work: after twenty of them nothing more is evaluated. */
export const COST_OF_EXHAUSTION: number = MAX_EVALUATIONS / 20;
