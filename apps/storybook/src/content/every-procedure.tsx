import type { Procedure } from '@osseo/procedures';
import { Suspense, use, type ReactElement, type ReactNode } from 'react';
import { loadEveryProcedure } from './load-procedure.ts';
import './page.css';

export interface EveryProcedureProps {
  children: (procedures: readonly Procedure[]) => ReactNode;
}

/** Content that is made from all procedures. */
export function EveryProcedure(props: EveryProcedureProps): ReactElement {
  return (
    <div className="osseo-storybook-page osseo-stack" data-gap="8">
      <Suspense fallback={<p>Loading&hellip;</p>}>
        <Fetched {...props} />
      </Suspense>
    </div>
  );
}

function Fetched({ children }: EveryProcedureProps): ReactElement {
  return <>{children(use(loadEveryProcedure()))}</>;
}
