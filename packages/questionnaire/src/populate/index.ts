export { populate } from './populate.ts';
export { MAX_EVALUATIONS, MAX_INSTANCES, MAX_QUERIES, MAX_RESULTS, MAX_VARIABLES } from './limits.ts';
export type {
  Candidates,
  FetchResource,
  Population,
  PopulateOptions,
  PopulateProblem,
  PopulateProblemCode,
  PopulateSignal,
} from './model.ts';
