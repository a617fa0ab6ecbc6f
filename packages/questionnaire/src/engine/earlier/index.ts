export { earlierAnswers, type EarlierAnswers, type EarlierOptions } from './earlier-answers.ts';
export type { EarlierRefusal } from './refusal-of.ts';
