import { test } from 'vitest';

/** The tests of a file share a browser and nothing in it, so they do not wait for each other. */
export const it: typeof test.concurrent = test.concurrent;
