export { enterForm } from '../session/enter-form.ts';
export { pressRepeatButton } from '../session/press-repeat-button.ts';
export { fieldName, FIELD_PARTS, parseFieldName, type FieldPart } from '../keys/field-name.ts';
