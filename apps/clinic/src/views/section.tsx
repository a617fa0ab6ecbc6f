import type { ReactElement, ReactNode } from 'react';

export interface SectionProps {
  /** Names the section in addresses. */
  id: string;
  title: ReactNode;
  children: ReactNode;
}

/** A part of a page: its heading in the margin, its content beside the rule. */
export function Section({ id, title, children }: SectionProps): ReactElement {
  return (
    <section className="clinic-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 className="clinic-section-title" id={`${id}-title`}>
        {title}
      </h2>
      <div className="clinic-section-body">{children}</div>
    </section>
  );
}
