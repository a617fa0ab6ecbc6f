export { explain, explainForm, type ConditionExplanation, type Explanation } from './explain.ts';
export type { ExpressionExplanation, ExpressionInput } from '../model/explanation.ts';
