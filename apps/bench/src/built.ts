import path from 'node:path';

/** Where the benchmark puts the files that it makes for itself. */
export const BUILT: string = path.resolve(import.meta.dirname, '../dist');

export const SMART_FORMS_BUNDLE: string = path.join(BUILT, 'smart-forms.js');

/** The generated form of a size, as JSON text. */
export function formFile(size: number): string {
  return path.join(BUILT, `form-${size}.json`);
}
