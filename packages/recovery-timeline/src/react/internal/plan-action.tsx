import { Button } from '@osseo/ui';
import type { ReactElement, ReactNode } from 'react';
import { useHasScript } from './use-has-script.ts';

interface PlanActionProps {
  /** The host's address of the same thing, for readers without script. */
  href: string | undefined;
  /** Whether the address gives a file. */
  download?: boolean;
  variant?: 'primary' | 'secondary';
  /** What script does in place of it. */
  onAct: () => void;
  children: ReactNode;
}

/**
 * Something that script does in the page: a link where the host has an address
 * for it, and else a button that appears once script runs, since it would do nothing before.
 */
export function PlanAction({ href, download, variant, onAct, children }: PlanActionProps): ReactElement | null {
  const hasScript = useHasScript();
  if (href === undefined) {
    return hasScript ? (
      <Button variant={variant ?? 'primary'} onClick={onAct}>
        {children}
      </Button>
    ) : null;
  }
  return (
    <Button
      variant={variant ?? 'primary'}
      render={<a href={href} download={download} />}
      onClick={(event) => {
        // With another key the reader wants the address itself.
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onAct();
      }}
    >
      {children}
    </Button>
  );
}
