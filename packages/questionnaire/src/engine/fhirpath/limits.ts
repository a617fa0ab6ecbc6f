/* Where the compiler and an evaluation stop, and why. The longest expression of the public forms has 857 characters. */

/** A longer text is not read: a form is no place for a program. In UTF-16 units. */
export const MAX_EXPRESSION_LENGTH = 20_000;

/** More parts than this are not compiled: evaluation recurses once per part of a chain, and a phone's stack is short. */
export const MAX_EXPRESSION_PARTS = 2_000;

/** Brackets deeper than this are not read, for the same reason. */
export const MAX_EXPRESSION_DEPTH = 200;

/** Elements looked at in one evaluation, after which it stops: about a tenth of a second on a phone. */
export const MAX_STEPS = 1_000_000;

/** Longer text is not matched against a pattern: even a harmless pattern may take time with the square of it. */
export const MAX_MATCHED_LENGTH = 2_000;
