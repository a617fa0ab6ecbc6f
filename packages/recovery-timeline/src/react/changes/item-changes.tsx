import type { ReactElement } from 'react';
import type { Changeable } from '../../engine/model/plan.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { ChangeReasons } from './change-reasons.tsx';

/** Why an item of the plan is not as its procedure says; nothing where it is. */
export function ItemChanges({ of: ids = [] }: { of: Changeable['changes'] }): ReactElement | null {
  const { plan } = useRecovery();
  if (ids.length === 0) return null;
  const reasons = plan.changes.filter(({ id }) => ids.includes(id)).flatMap(({ because }) => because);
  return <ChangeReasons of={reasons} />;
}
