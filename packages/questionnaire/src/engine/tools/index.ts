export { expressionsOf } from '../expressions/expressions-of.ts';
export { loadTools, type LoadedTools } from './load-tools.ts';
