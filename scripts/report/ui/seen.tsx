import { useEffect, type ReactElement } from 'react';

/** An element that tells when the browser has it: the same on a server, for the ids that React makes count the parents. */
export function untilSeen(element: ReactElement, tell: () => void): ReactElement {
  return <Seen tell={tell}>{element}</Seen>;
}

function Seen({ tell, children }: { readonly tell: () => void; readonly children: ReactElement }): ReactElement {
  useEffect(tell, [tell]);
  return children;
}
