import type { Plugin } from 'vite';

/** `readonly` before the type of an array or a tuple. */
const READONLY = /(?<=[:=<(|&] ?)readonly (?=[^;{}]*?\])/gu;

/**
 * Blanks `readonly` before arrays in the sources of parts, so that their pages say what a prop takes: react-docgen calls
 * such a type `unknown`. Types are gone from the code by then, and every other letter stays in its place.
 */
export const readableArrays: Plugin = {
  name: 'osseo:readable-arrays',
  enforce: 'pre',
  transform: {
    filter: { id: /\/packages\/[\w-]+\/src\/.*\.tsx$/u },
    handler: (code) => ({ code: code.replaceAll(READONLY, (word) => ' '.repeat(word.length)), map: null }),
  },
};
