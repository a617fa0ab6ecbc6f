export { loadTools, type CheckingTools } from './load-tools.ts';
