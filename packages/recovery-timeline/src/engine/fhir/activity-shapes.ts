import { code, object, text, type Shape } from '@osseo/core/shape';
import { RESTRICTION_KINDS, type RestrictionKind } from '@osseo/procedures';
import type {
  MergedMilestone,
  MergedVisit,
  PlannedPhase,
  PlannedTask,
  PlanSpan,
  RestrictionRun,
} from '../model/plan.ts';
import { milestoneFields, phaseFields, runFields, taskFields, visitFields } from '../plan-shape/plan-shape.ts';

/** One item of a plan, as an activity of a care plan holds it. */
export type PlanItem =
  | { readonly item: 'phase'; readonly value: TrackPhase }
  | { readonly item: 'restriction'; readonly value: KindRun }
  | { readonly item: 'task'; readonly value: PlannedTask }
  | { readonly item: 'visit'; readonly value: MergedVisit }
  | { readonly item: 'milestone'; readonly value: MergedMilestone };

interface TrackPhase extends PlannedPhase {
  /** The treatment whose phase it is. */
  readonly track: string;
}

interface KindRun extends RestrictionRun {
  readonly kind: RestrictionKind;
}

/** What kind of item an activity is. */
export const ITEMS = ['phase', 'restriction', 'task', 'visit', 'milestone'] as const;

const shapes: {
  readonly [Item in PlanItem['item']]: Shape<Extract<PlanItem, { readonly item: Item }>['value']>;
} = {
  phase: object<TrackPhase>({ track: text(), ...phaseFields }),
  restriction: object<KindRun>({ kind: code(RESTRICTION_KINDS), ...runFields }),
  task: object<PlannedTask>(taskFields),
  visit: object<MergedVisit>(visitFields),
  milestone: object<MergedMilestone>(milestoneFields),
};

/** What an activity says in extensions. Which shape fits which value is kept above, and lost to the compiler here. */
export function shapeOf({ item }: Pick<PlanItem, 'item'>): Shape<object> {
  return shapes[item] as Shape<unknown> as Shape<object>;
}

/** The days of an item. */
export function spanOf({ value }: PlanItem): PlanSpan {
  return 'window' in value ? value.window : value;
}
