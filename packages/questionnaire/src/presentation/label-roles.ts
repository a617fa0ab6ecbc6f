import type { LabelRole } from './model.ts';

const ROLES: readonly LabelRole[] = ['flyover', 'help', 'legal', 'lower', 'prompt', 'unit', 'upper'];

/** Whether a control (FHIR's `itemControl`) is that of a text that belongs to the control of the item around it. */
export function isLabelRole(control: string | undefined): control is LabelRole {
  return ROLES.some((role) => role === control);
}
