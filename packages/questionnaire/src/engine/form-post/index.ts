export { alignEntries } from './align-entries.ts';
export { enterForm } from './enter-form.ts';
export { ENTRY_FIELD } from './instance-buttons.ts';
export { SCRIPTED_FIELD } from './form-fields.ts';
export { isShown, keysOfPage, pagesOf, type PageKeys } from './pages.ts';
export { pressFileButton } from './press-file-button.ts';
export { pressRepeatButton } from './press-repeat-button.ts';
export { fieldName, FIELD_PARTS, parseFieldName, type FieldPart } from '../keys/field-name.ts';
