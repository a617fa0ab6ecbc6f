import type { ReactElement, ReactNode } from 'react';

export interface PageHeadProps {
  title: ReactNode;
  /** What the page is about, in a sentence or two. */
  lead?: ReactNode;
  children?: ReactNode;
}

/** The title of a page. */
export function PageHead({ title, lead, children }: PageHeadProps): ReactElement {
  return (
    <div className="clinic-page-head">
      <h1 className="clinic-title">{title}</h1>
      {lead && <p className="clinic-lead">{lead}</p>}
      {children}
    </div>
  );
}
