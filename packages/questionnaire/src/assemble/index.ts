export { assemble } from './assemble.ts';
export type { AssembleProblem, AssembleProblemCode, Assembly, ResolveQuestionnaire } from './model.ts';
