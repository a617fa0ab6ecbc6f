'use client';
import { useEffect, useState, type ComponentPropsWithRef, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { useRecovery } from '../context/recovery-context.ts';
import { classNames } from '../internal/class-names.ts';
import { PlanAction } from '../internal/plan-action.tsx';
import { SubHeading } from '../internal/sub-heading.tsx';
import { RecoveryTimelineFridgeSheet } from './recovery-timeline-fridge-sheet.tsx';

export interface RecoveryTimelinePrintProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  /** The host's address of the plan as a page to be printed (`printing`), for readers without script. */
  planHref?: string | undefined;
  /** The same of the one page (`printing="fridge"`). */
  fridgeHref?: string | undefined;
}

/**
 * Puts the plan on paper, whole or as one page. It is how somebody who helps gets it: nothing is uploaded.
 * Renders a `<section>` element that is not printed; while the one page is, it has `data-sheet`.
 */
export function RecoveryTimelinePrint({
  planHref,
  fridgeHref,
  className,
  ...props
}: RecoveryTimelinePrintProps): ReactElement {
  const words = useRecovery().messages.print;
  const [sheet, setSheet] = useState<'fridge' | null>(null);

  // Not after `print()`, which does not wait for paper in Safari.
  useEffect(() => {
    const forget = () => setSheet(null);
    window.addEventListener('afterprint', forget);
    return () => window.removeEventListener('afterprint', forget);
  }, []);

  function print(next: typeof sheet): void {
    flushSync(() => setSheet(next));
    window.print();
  }

  return (
    <section {...props} className={classNames('osseo-recovery-print', className)} data-sheet={sheet ?? undefined}>
      <div className="osseo-recovery-print-ways">
        <SubHeading className="osseo-recovery-heading">{words.title}</SubHeading>
        <p>{words.note}</p>
        <div className="osseo-recovery-ways">
          <PlanAction href={planHref} variant="secondary" onAct={() => print(null)}>
            {words.plan}
          </PlanAction>
          <PlanAction href={fridgeHref} variant="secondary" onAct={() => print('fridge')}>
            {words.fridge}
          </PlanAction>
        </div>
      </div>
      {sheet && <RecoveryTimelineFridgeSheet />}
    </section>
  );
}
