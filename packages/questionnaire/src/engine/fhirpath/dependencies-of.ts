import { literalLinkId, type Call, type Syntax } from './language/syntax.ts';

/** What an expression reads, so that it runs again only when one of these changes. */
export type Dependencies = KnownDependencies | { readonly kind: 'everything' };

export interface KnownDependencies {
  readonly kind: 'known';
  /** Items whose own answers it reads. */
  readonly answers: readonly string[];
  /** Items of which it reads all that is below as well, or whether they are there. */
  readonly subtrees: readonly string[];
  /** Of `answers` those that `repeat()` found, which merges equal items: all that is below them counts for that. */
  readonly merged: readonly string[];
  /** Of those the ones that it reaches from the item that it belongs to alone, and so nowhere else. */
  readonly inside: readonly string[];
  /** Variables by name, without those that follow from where it stands (`resource`, `context`). */
  readonly variables: readonly string[];
  /** Whether it reads what is around it: the answers or everything below the item that it belongs to. */
  readonly context: boolean;
  /** Whether it asks for the day or the time. */
  readonly clock: boolean;
}

/**
 * What a part of a path stands for: the response or an item of unknown `linkId` (`whole`), the item that the
 * expression belongs to, the items of some `linkId`s, what is below those, or data that is read already.
 */
type Place =
  | { readonly kind: 'whole' | 'context' | 'data'; readonly merged?: boolean }
  | {
      readonly kind: 'items' | 'inside';
      readonly linkIds: readonly string[];
      readonly local: boolean;
      readonly merged?: boolean;
    };

const DATA: Place = { kind: 'data' };
const CONTEXT: Place = { kind: 'context' };
const NARROWING = /^(?:first|last|tail|skip|take|single|where|distinct|trace)$/;
/** What stands before these is read by their arguments, if at all. */
const DETACHED = /^(?:iif|today|now)$/;
const PER_ELEMENT = /^(?:where|select|exists|all|iif|aggregate)$/;

/** Follows each path to the answers that it ends in. */
export function dependenciesOfSyntax(syntax: Syntax): Dependencies {
  const answers = new Set<string>();
  const subtrees = new Set<string>();
  const variables = new Set<string>();
  const anywhere = new Set<string>();
  const merged = new Set<string>();
  let context = false;
  let clock = false;
  let everything = false;

  read(placeOf(syntax, CONTEXT));
  if (everything) return { kind: 'everything' };
  return {
    kind: 'known',
    answers: [...answers].filter((linkId) => !subtrees.has(linkId)),
    subtrees: [...subtrees],
    merged: [...merged].filter((linkId) => !subtrees.has(linkId)),
    inside: [...answers, ...subtrees].filter((linkId) => !anywhere.has(linkId)),
    variables: [...variables],
    context,
    clock,
  };

  /** The place is used as a value: all of it counts. */
  function read(place: Place): Place {
    if (place.kind === 'whole') everything = true;
    else if (place.kind === 'context') context = true;
    else if ('linkIds' in place) note(place, subtrees);
    return DATA;
  }

  function note({ linkIds, local }: Extract<Place, { linkIds: unknown }>, found: Set<string>): void {
    for (const linkId of linkIds) {
      found.add(linkId);
      if (!local) anywhere.add(linkId);
    }
  }

  function placeOf(part: Syntax, self: Place): Place {
    switch (part.kind) {
      case 'literal':
        return DATA;
      case 'special':
        return part.name === '$this' ? self : DATA;
      case 'variable':
        return variable(part.name);
      case 'member':
        return member(part.on ? placeOf(part.on, self) : self, part.name);
      case 'call':
        return call(part, part.on ? placeOf(part.on, self) : self, self);
      case 'nth':
        read(placeOf(part.index, self));
        return placeOf(part.on, self);
      case 'operation':
        return operation(part.left, part.right, part.operator, self);
      case 'sign':
      case 'type':
        return read(placeOf(part.of, self));
    }
  }

  function variable(name: string): Place {
    if (isResponse(name)) return { kind: 'whole' };
    if (name === 'context') return CONTEXT;
    variables.add(name);
    return DATA;
  }

  function operation(left: Syntax, right: Syntax, operator: string, self: Place): Place {
    const [one, two] = [placeOf(left, self), placeOf(right, self)];
    if (operator === '|' && one.kind === 'items' && two.kind === 'items') {
      return {
        kind: 'items',
        linkIds: [...one.linkIds, ...two.linkIds],
        local: one.local && two.local,
        merged: one.merged === true || two.merged === true,
      };
    }
    read(one);
    return read(two);
  }

  function member(place: Place, name: string): Place {
    if (place.kind === 'data' || name === 'linkId') return DATA;
    if (name === 'item') return place.kind === 'items' ? { ...place, kind: 'inside' } : place;
    if (place.kind === 'whole' && name !== 'answer') return DATA;
    if (place.kind !== 'items' || name !== 'answer') return read(place);
    note(place, answers);
    if (place.merged) for (const linkId of place.linkIds) merged.add(linkId);
    return DATA;
  }

  function call({ name, args }: Call, place: Place, self: Place): Place {
    if (name === 'today' || name === 'now') clock = true;
    const narrowed = name === 'where' || name === 'exists' ? narrow(place, args[0]) : place;
    if (name === 'repeat') {
      const step = args[0];
      if (step?.kind === 'member' && step.name === 'item' && !step.on)
        return { ...member(place, 'item'), merged: true };
      return read(place);
    }
    for (const arg of args) read(placeOf(arg, PER_ELEMENT.test(name) ? narrowed : self));
    if (DETACHED.test(name)) return DATA;
    return NARROWING.test(name) ? narrowed : read(narrowed);
  }

  /** `linkId = 'a'`, alone, as one of several, or with more conditions, picks items by name. */
  function narrow(place: Place, criterion: Syntax | undefined): Place {
    const linkIds = place.kind === 'data' ? undefined : linkIdsOf(criterion);
    return linkIds ? { kind: 'items', linkIds, local: isLocal(place), merged: place.merged === true } : place;
  }
}

/** The response is contained in nothing, and so its own root; the last is how forms of before `%resource` name it. */
export function isResponse(name: string): boolean {
  return name === 'resource' || name === 'rootResource' || name === 'QuestionnaireResponse';
}

/** Whether a path began at the item that the expression belongs to. */
function isLocal(place: Place): boolean {
  return 'local' in place ? place.local : place.kind === 'context';
}

function linkIdsOf(criterion: Syntax | undefined): readonly string[] | undefined {
  const own = literalLinkId(criterion);
  if (own !== undefined) return [own];
  if (criterion?.kind !== 'operation') return undefined;
  const [left, right] = [linkIdsOf(criterion.left), linkIdsOf(criterion.right)];
  if (criterion.operator === 'and') return left ?? right;
  return criterion.operator === 'or' && left && right ? [...left, ...right] : undefined;
}
