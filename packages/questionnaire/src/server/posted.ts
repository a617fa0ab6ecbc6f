import { FORM_FIELDS, isFormField, isGo, type Go } from '../engine/form-post/form-fields.ts';
import { ENTRY_FIELD } from '../engine/form-post/instance-buttons.ts';
import { isByScript } from './is-by-script.ts';
import type { Post } from './read-post.ts';

/** A post, sorted by what its fields are for. */
export interface Posted {
  readonly answers: Post['fields'];
  readonly buttons: Post['fields'];
  readonly files: Post['files'];
  readonly go: Go | undefined;
  readonly revision: number;
  readonly state: string | undefined;
  readonly scripted: boolean;
  /** The entries of lists that the page showed, in their order. */
  readonly entries: readonly string[];
  readonly byScript: boolean;
}

/** @param own Fields of the host, which are no answers. */
export function sortPost({ fields, files }: Post, request: Request, own: readonly string[] = []): Posted {
  const byName = new Map(fields);
  const pressed = byName.get(FORM_FIELDS.go);
  return {
    answers: fields.filter(([name]) => !isFormField(name) && !own.includes(name)),
    buttons: fields.filter(([name]) => isFormField(name)),
    files,
    go: isGo(pressed) ? pressed : undefined,
    revision: Number(byName.get(FORM_FIELDS.revision) ?? Number.NaN),
    state: byName.get(FORM_FIELDS.state),
    scripted: byName.has(FORM_FIELDS.scripted),
    entries: fields.flatMap(([name, key]) => (name === ENTRY_FIELD ? [key] : [])),
    byScript: isByScript(request),
  };
}
