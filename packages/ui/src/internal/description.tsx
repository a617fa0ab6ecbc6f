import type { ReactElement, ReactNode } from 'react';
import { Drawing } from '../icon/drawing.tsx';
import { ALERT } from '../icon/drawings.ts';
import { CheckedId } from './checked-id.tsx';

export interface Description {
  /** How to answer, in one or two short sentences. */
  help?: ReactNode;
  /** What is wrong and what to do about it. While it is there the part is invalid. */
  error?: ReactNode;
}

/** The ids of the texts that describe a control, for `aria-describedby`. */
export function describedBy(id: string, { help, error }: Description): string | undefined {
  return joinIds(isShown(help) && `${id}-help`, isShown(error) && `${id}-error`);
}

/** Several ids, of those that are there, as an attribute names them. */
export function joinIds(...ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}

/** The texts themselves, under the ids that `describedBy` names. A form has many: it is called, and no component. */
export function descriptionTexts(id: string, { help, error }: Description): ReactElement | null {
  if (process.env.NODE_ENV === 'production' && !isShown(help) && !isShown(error)) return null;
  return (
    <>
      {isShown(help) && (
        <div id={`${id}-help`} className="osseo-field-help">
          {help}
        </div>
      )}
      {isShown(error) && (
        <div id={`${id}-error`} className="osseo-field-error">
          <Drawing path={ALERT} />
          <span>{error}</span>
        </div>
      )}
      {process.env.NODE_ENV !== 'production' && <CheckedId id={id} />}
    </>
  );
}

/** Whether React would show anything for `node`. */
export function isShown(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== Boolean(node) && node !== '';
}
