import type { Example } from './example.examples.ts';
import * as forms from './forms.examples.ts';
import * as questions from './questions.examples.ts';

/** Every example by name: what tests and stories iterate. */
export const EXAMPLES: Readonly<Record<string, Example>> = { ...questions, ...forms };
