export { describePart, type PartContract } from './describe-part.tsx';
export { expectNoAxeViolations } from './expect-no-axe-violations.ts';
export { lendTopLayer } from './lend-top-layer.ts';
export { resetForm } from './reset-form.ts';
