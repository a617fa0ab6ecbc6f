import { Children, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react';
import { useRecovery } from '../context/recovery-context.ts';
import type { Changeable, StatementRef } from '../../engine/model/plan.ts';
import { refKey } from '../../engine/refs/statement-refs.ts';
import { ItemChanges } from '../changes/item-changes.tsx';
import { classNames } from './class-names.ts';
import { Fill } from './fill.tsx';
import { PlanSection, type Foldable } from './plan-section.tsx';
import { Statement } from './statement.tsx';
import { TreatmentNames } from './treatment-names.tsx';

interface FactsProps extends ComponentPropsWithRef<'section'>, Foldable {
  part: string;
  heading: string;
}

/** A headed, ordered list of dated things. Renders a `<section>` element. */
export function Facts({ children, ...props }: FactsProps): ReactElement {
  return (
    <PlanSection {...props} count={Children.count(children)}>
      <ol className="osseo-recovery-facts">{children}</ol>
    </PlanSection>
  );
}

interface FactProps extends Omit<ComponentPropsWithRef<'li'>, 'children'> {
  name: ReactNode;
  when?: ReactNode;
  /** The sentences behind it, and so the treatments that ask for it. */
  refs: readonly StatementRef[];
  /** What made it differ from what its procedure says; the reasons are said. */
  changes?: Changeable['changes'];
  children?: ReactNode;
}

/** One dated thing: its name, when, and the sentences of those who ask for it, by name where there are several. */
export function Fact({ name, when, refs, changes, className, children, ...props }: FactProps): ReactElement {
  const { plan, messages } = useRecovery();
  return (
    <li {...props} className={classNames('osseo-recovery-fact', className)}>
      <p className="osseo-recovery-fact-name">{name}</p>
      {when && <div className="osseo-recovery-fact-when">{when}</div>}
      <div className="osseo-recovery-fact-body">
        {children}
        {refs.map((ref) => (
          <p key={refKey(ref)}>
            {plan.tracks.length > 1 ? (
              <Fill
                message={messages.statement}
                values={{ treatment: <TreatmentNames of={[ref]} />, text: <Statement of={ref} /> }}
              />
            ) : (
              <Statement of={ref} />
            )}
          </p>
        ))}
        <ItemChanges of={changes} />
      </div>
    </li>
  );
}
