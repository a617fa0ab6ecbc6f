export { loadTools, type LoadedTools } from './load-tools.ts';
