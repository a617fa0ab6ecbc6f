import fc from 'fast-check';

/** Generated cases are the same in every run, so that a mutant is noticed in all of them or in none; and few. */
fc.configureGlobal({ seed: 20_261_122, numRuns: 25 });
