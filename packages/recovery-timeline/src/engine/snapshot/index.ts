export { fromSnapshot, toSnapshot, type PlanSnapshot } from './snapshot.ts';
