export { explain, explainForm, type ConditionExplanation, type Explanation } from './explain.ts';
export type { ExpressionExplanation, ExpressionInput, MissingQuery } from '../model/explanation.ts';
