import { parseFieldName } from '../engine/keys/field-name.ts';
import type { PageKeys } from '../engine/form-post/pages.ts';
import type { OpenForm } from './open-form.ts';
import type { Post } from './read-post.ts';

/**
 * Hands the files of a page to the host, and enters what it makes of them. A file that it does not take leaves the
 * answer as it was; the names of fields that ask for none are given back.
 */
export async function takeFiles(
  { session, options }: OpenForm,
  page: PageKeys,
  files: Post['files'],
): Promise<readonly string[]> {
  const inside = new Set(page.flatMap((key) => (session.has(key) ? session.visible(key) : [])));
  const asked = (name: string) => {
    const { key = '' } = parseFieldName(name) ?? {};
    const state = inside.has(key) ? session.item(key).getSnapshot() : undefined;
    return state?.item.type === 'attachment' && !state.item.readOnly ? state : undefined;
  };

  // A draft may have been saved while a file was on its way. Whatever came of it, it is not any more.
  for (const key of inside) {
    const state = session.item(key).getSnapshot();
    if (state.item.type === 'attachment' && state.entered) session.answer(key, state.answers);
  }

  const unknown: string[] = [];
  const { takeFile } = options;
  for (const name of new Set(files.map(([field]) => field))) {
    const state = asked(name);
    if (!state || !takeFile) {
      unknown.push(name);
      continue;
    }
    const chosen = files.flatMap(([field, file]) => (field === name ? [file] : []));
    const wanted = state.item.repeats ? chosen : chosen.slice(0, 1);
    const taken = await Promise.all(wanted.map((file) => takeFile(file, state)));
    const answers = taken.filter((answer) => answer !== undefined);
    if (answers.length > 0) session.answer(state.key, state.item.repeats ? [...state.answers, ...answers] : answers);
  }
  return unknown;
}
