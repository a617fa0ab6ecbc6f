import { MAX_STEPS } from '../engine/fhirpath/limits.ts';

/* Where population stops, and why. The public forms have at most 40 queries and 60 variables in one place. */

/** Further results of one expression are left out: nobody reads a group, or a list of answers, that is longer. */
export const MAX_RESULTS = 1_000;

/** Further queries are not sent: one form is not to occupy a record system. */
export const MAX_QUERIES = 500;

/** Further variables in one place, with those around it, are not known: each may wait for the one before. */
export const MAX_VARIABLES = 500;

/**
 * Work of one population, in evaluations, after which it stops to evaluate: a second on a phone. Ten thousand items
 * may have three expressions each; the public forms need less than 400.
 */
export const MAX_EVALUATIONS = 30_000;

/** Steps that count as one evaluation more: with those of an evaluation of its own, six at their own limit are all. */
export const STEPS_PER_EVALUATION: number = (6 * MAX_STEPS) / MAX_EVALUATIONS;

/** Steps for which the making of one option counts. */
export const STEPS_PER_OPTION = 8;

/** Items are looked at no more often, however many results groups within groups have: no session could hold them. */
export const MAX_INSTANCES = 20_000;

/** Answers and proposals beyond these are left out, however many each question may have: no session could hold them. */
export const MAX_ANSWERS = 20_000;

/** So many items of a response count as one evaluation more for an engine that copies it and counts no steps. */
export const ITEMS_PER_COPY = 50;

/** A longer query is not filled and not sent: common servers take no line of a request that is longer. In UTF-16 units. */
export const MAX_QUERY_LENGTH = 16_384;
