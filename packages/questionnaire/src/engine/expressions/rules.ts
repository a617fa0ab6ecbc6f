import type { Finding } from '../checks/finding.ts';
import type { Form } from '../model/form.ts';
import type { PlanNode } from '../plan/plan-of.ts';
import type { DerivationHost } from '../session/derivations.ts';
import type { Instance } from '../session/instances.ts';
import type { Cells } from './cells.ts';
import type { Formula } from './formula.ts';
import type { FormulaCell } from './formula-cell.ts';
import { isInside } from './is-inside.ts';

/** What the rules of a form find in one session. */
export interface Rules {
  /** What is to be said of an item, or of the form: by its own rules, and by those that name it as the place. */
  readonly findings: (instance: Instance | null) => readonly Finding[];
  /** Checks again wherever the finding of a rule may be shown. */
  readonly recheck: (cell: FormulaCell) => void;
}

const NONE: readonly never[] = [];

/**
 * A rule is said where its author has put the fault (`location`): at each item named that applies. Where there is none,
 * it is said of what the rule belongs to.
 */
export function createRules(
  formulas: readonly Formula[],
  cells: Pick<Cells, 'ofKind' | 'find'>,
  { form, nodes, instances, recheck }: Pick<DerivationHost, 'form' | 'nodes' | 'instances' | 'recheck'>,
): Rules {
  const placesOf = new Map<Formula, readonly PlanNode[]>();
  const rulesAt = new Map<PlanNode, Formula[]>();
  for (const formula of formulas) {
    if (formula.role.kind !== 'constraint') continue;
    const { locations = NONE } = formula.role.rule;
    const places = new Set(locations.flatMap((location) => placesIn(location, form, nodes)));
    if (places.size > 0) placesOf.set(formula, [...places]);
    for (const place of places) {
      if (place !== formula.node) rulesAt.set(place, [...(rulesAt.get(place) ?? NONE), formula]);
    }
  }

  function located({ formula, owner }: FormulaCell): readonly Instance[] {
    const found = (placesOf.get(formula) ?? NONE).flatMap((place) => {
      if (!owner || isInside(place, owner.node)) return place === owner?.node ? owner : instances.inside(owner, place);
      return instances.visibleFrom(owner, place);
    });
    return found.filter(({ state }) => state.enabled);
  }

  /** What a rule that names this item as its place can belong to. */
  function ownersAround(instance: Instance, { node }: Formula): readonly (Instance | null)[] {
    if (!node) return [null];
    for (let at: Instance | null = instance; at; at = at.parent) if (at.node === node) return [at];
    return instances.visibleFrom(instance, node);
  }

  return {
    findings(instance) {
      const own = cells.ofKind(instance, 'constraint').filter((cell) => {
        const places = located(cell);
        return places.length === 0 || (instance !== null && places.includes(instance));
      });
      const others = ((instance && rulesAt.get(instance.node)) ?? NONE).flatMap((formula) =>
        ownersAround(instance as Instance, formula).flatMap((owner) => cells.find(owner, formula) ?? NONE),
      );
      return [...own, ...others].flatMap(findingOf);
    },
    recheck(cell) {
      recheck(cell.owner);
      for (const instance of located(cell)) recheck(instance);
    },
  };
}

/** A rule that cannot be judged is not broken. */
function findingOf({ formula: { role }, values }: FormulaCell): readonly Finding[] {
  if (role.kind !== 'constraint' || values[0] !== false) return NONE;
  const { key, human, severity } = role.rule;
  const limits = { ...(key !== undefined && { key }), ...(human !== undefined && { human }) };
  return [{ code: 'constraint', severity, limits }];
}

/**
 * The items that a path leads to, in the Questionnaire or in the response: each by the last `linkId` that it names
 * (`item.where(linkId='a')`), or by positions (`Questionnaire.item[0].item[2]`).
 */
function placesIn(location: string, form: Form, nodes: readonly PlanNode[]): readonly PlanNode[] {
  return location.split('|').flatMap((path): readonly PlanNode[] => {
    const [, , linkId] = [...path.matchAll(/linkId\s*=\s*(['"])(.*?)\1/g)].at(-1) ?? [];
    if (linkId !== undefined) return nodes.filter(({ item }) => item.linkId === linkId);
    let at = -1;
    for (const [, position] of path.matchAll(/\bitem\[(\d+)\]/g)) {
      at = form.nodes.findIndex(({ parent, index }) => parent === at && index === Number(position));
      if (at < 0) return NONE;
    }
    const found = nodes[at];
    return found ? [found] : NONE;
  });
}
