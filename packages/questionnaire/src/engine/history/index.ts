export { MAX_STEPS, recordHistory, type History, type HistoryState } from './record-history.ts';
