export { FormItem as Item, FormItems as Items } from './form-item.tsx';
export { FormProgress as Progress } from './form-progress.tsx';
export { FormHistory as History } from './history/form-history.tsx';
export { FormRecord as Record } from './clinician/form-record.tsx';
export { FormReview as Review } from './review/form-review.tsx';
export { FormRoot as Root } from './form-root.tsx';
export { FormErrorSummary as ErrorSummary } from './summary/form-error-summary.tsx';
