import type { Source } from '@osseo/procedures/sources';
import type { ReactElement, ReactNode } from 'react';

export interface WorkLinkProps {
  work: Pick<Source, 'doi' | 'address'>;
  children: ReactNode;
}

/** Text that leads to a work: to its DOI, or to the page that was read; plain where there is neither. */
export function WorkLink({ work: { doi, address }, children }: WorkLinkProps): ReactElement {
  const href = doi === null ? address : `https://doi.org/${doi}`;
  if (href === undefined) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
