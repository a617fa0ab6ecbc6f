import type { Urgency } from '@osseo/procedures';
import { warningSigns } from '@osseo/procedures/warning-signs';
import type { PlannedWarningSign } from '../model/plan.ts';
import { byText } from '../refs/by-text.ts';
import { groupBy } from '../refs/group-by.ts';
import type { Origin } from '../resolve/origin.ts';

const FROM_MOST_URGENT: readonly Urgency[] = ['emergency', 'same-day', 'routine'];

/** The union of what the treatments warn of, the most urgent first. A sign of one is never cancelled by another. */
export function mergeWarningSigns(origins: readonly Origin[]): readonly PlannedWarningSign[] {
  const named = origins.flatMap(({ treatment }) =>
    treatment.procedure.warningSigns.map((id) => ({ id, treatment: treatment.key })),
  );
  const signs = [...groupBy(named, ({ id }) => id)].map(([id, group]) => ({
    id,
    urgency: warningSigns[id].urgency,
    treatments: [...new Set(group.map(({ treatment }) => treatment))],
  }));
  return signs.toSorted((a, b) => rank(a.urgency) - rank(b.urgency) || byText(a.id, b.id));
}

function rank(urgency: Urgency): number {
  return FROM_MOST_URGENT.indexOf(urgency);
}
