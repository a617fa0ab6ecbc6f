import type { FormProblem } from '../model/issue.ts';

/** Names a problem of the item that is being read; `part` is where in the item, such as `.enableWhen[0]`. */
export type Refuse = (code: FormProblem['code'], part?: string) => undefined;
