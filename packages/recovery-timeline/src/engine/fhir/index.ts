export { toCarePlan } from './to-care-plan.ts';
export { fromCarePlan } from './from-care-plan.ts';
export { fromTask, toTask, type TaskOptions } from './task.ts';
export { fromVisit, toVisit, type ReceivedVisit, type VisitOptions, type VisitTime } from './visit.ts';
export type { CarePlanMessages, CarePlanOptions, ResourceOptions } from './care-plan-options.ts';
export { RECOVERY_EXTENSION } from './urls.ts';
