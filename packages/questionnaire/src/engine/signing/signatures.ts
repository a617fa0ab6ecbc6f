import { finding, type Finding } from '../checks/finding.ts';
import type { Json } from '../fhir/json.ts';
import type { AnsweringSession, ItemKey } from '../model/session.ts';
import { enabledFrom } from '../session/enabled-from.ts';
import type { Instance } from '../session/instances.ts';
import { internalsOf } from '../session/internals.ts';
import { isOfKind, writeSignature } from './fhir-signature.ts';
import type { SignatureKind, SignaturesWanted, Signing } from './model.ts';
import { putSignatures, signaturesIn } from './signature-source.ts';

/** The place of a signature of the form as a whole; every other place is the key of an item. */
export const WHOLE_FORM = '';

/** The signatures of one session: what is asked for, what is signed, and whether that still holds. */
export interface Signatures {
  /** What can be signed at a place, in the order of the form; empty where nothing is, or where it does not apply. */
  kindsAt(this: void, place: ItemKey): readonly SignatureKind[];
  /** Whether a signature is missing: FHIR has a question or group signed when it is filled in. */
  isMissing(this: void, place: ItemKey): boolean;
  /** The signature of a kind as the response carries it: the same object until it changes. */
  at(this: void, place: ItemKey, kind: SignatureKind): Json | undefined;
  /** Signs what is answered at a place right now, instead of an earlier signature of the same kind. */
  sign(this: void, place: ItemKey, kind: SignatureKind, signing: Signing): void;
  unsign(this: void, place: ItemKey, kind: SignatureKind): void;
  /** How often signatures at a place were undone because an answer changed, since one was given there last. */
  undoneAt(this: void, place: ItemKey): number;
}

const known = new WeakMap<AnsweringSession, Signatures>();

/**
 * Has a session ask for signatures: one that is missing is an error (`unsigned`) until somebody has signed. A signature
 * stands for the answers that were there when it was given, so it is undone as soon as one of them changes.
 *
 * Call it once the session has its answers; after that it gives the same signatures again.
 */
export function signaturesOf(session: AnsweringSession, wanted: SignaturesWanted): Signatures {
  let signatures = known.get(session);
  if (!signatures) known.set(session, (signatures = openSignatures(session, wanted)));
  return signatures;
}

/** The answers for which a signature stands, as the session holds them: equal ones are the same objects. */
type Covered = readonly unknown[];

function openSignatures(session: AnsweringSession, { signatures, items }: SignaturesWanted): Signatures {
  const workings = internalsOf(session);
  const { instances, plan } = workings;
  const kindsOf = new Map(
    Object.entries(items).flatMap(([linkId, { signatures: kinds = [] }]) =>
      kinds.length > 0 ? [[linkId, kinds] as const] : [],
    ),
  );
  const coverage = new Map<ItemKey, Covered>();
  const undone = new Map<ItemKey, number>();

  const instanceAt = (place: ItemKey) => (place === WHOLE_FORM ? null : workings.find(place));
  const exists = (place: ItemKey) => place === WHOLE_FORM || session.has(place);
  const holderOf = (instance: Instance | null) => instance ?? workings;

  function applyingAt(instance: Instance | null): readonly Instance[] {
    return (instance ? [instance.key] : instances.topKeys()).flatMap((key) => enabledFrom(instances, key));
  }

  function coveredBy(instance: Instance | null): Covered {
    return applyingAt(instance).flatMap(({ key, state: { item, answers, entered } }) =>
      // What nobody sees, nobody signs.
      item.hidden ? [] : [key, answers, entered],
    );
  }

  function isFilled(instance: Instance): boolean {
    const { item } = instance.state;
    if (item.type === 'display' || item.required) return true;
    return applyingAt(instance).some(({ state }) => state.answers.length > 0 || state.entered !== undefined);
  }

  function kindsFor(instance: Instance | null): readonly SignatureKind[] {
    if (!instance) return signatures;
    const { enabled, item } = instance.state;
    const kinds = kindsOf.get(item.linkId);
    return kinds && enabled && !item.hidden ? kinds : [];
  }

  function missingAt(instance: Instance | null): SignatureKind | undefined {
    const kinds = kindsFor(instance);
    if (kinds.length === 0 || (instance && !isFilled(instance))) return undefined;
    const given = signaturesIn(holderOf(instance));
    return kinds.find((kind) => !given.some((signature) => isOfKind(signature, kind)));
  }

  function findings(instance: Instance | null): readonly Finding[] {
    const kind = missingAt(instance);
    return kind ? [finding('unsigned', kind.text === undefined ? {} : { signature: kind.text })] : [];
  }

  function put(place: ItemKey, given: readonly Json[]): void {
    const instance = instanceAt(place);
    putSignatures(workings, session.form, instance, given);
    if (given.length > 0) coverage.set(place, coveredBy(instance));
    else coverage.delete(place);
    // Whoever watches the item, or keeps the draft, hears of it as of an answer.
    if (instance) workings.change(instance, {});
    else workings.changeChildren(null);
    checkAgain(instance);
    workings.settle();
  }

  /** What was said to be wrong is looked at again. */
  function checkAgain(instance: Instance | null): void {
    const { issues } = instance?.state ?? workings.state();
    if (!issues.some(({ code }) => code === 'unsigned')) return;
    if (instance) workings.check(instance);
    else workings.checkForm();
    workings.settle();
  }

  function asked(): readonly (Instance | null)[] {
    const nodes = [...kindsOf.keys()].flatMap((linkId) => plan.byLinkId.get(linkId) ?? []);
    return [null, ...nodes.flatMap((node) => instances.inside(null, node))];
  }

  function follow(): void {
    for (const [place, covered] of coverage) {
      if (!exists(place)) coverage.delete(place);
      else if (!isSame(covered, coveredBy(instanceAt(place)))) {
        coverage.delete(place);
        undone.set(place, (undone.get(place) ?? 0) + 1);
        put(place, []);
      }
    }
    for (const instance of asked()) {
      cover(instance);
      checkAgain(instance);
    }
  }

  /** Signatures that came with a draft, with a response, or by undoing a step stand for what is answered now. */
  function cover(instance: Instance | null): void {
    const place = instance?.key ?? WHOLE_FORM;
    if (coverage.has(place) || signaturesIn(holderOf(instance)).length === 0) return;
    coverage.set(place, coveredBy(instance));
    undone.delete(place);
  }

  const others = (place: ItemKey, kind: SignatureKind) =>
    signaturesIn(holderOf(instanceAt(place))).filter((signature) => !isOfKind(signature, kind));

  // Of those that nobody asks for as well: they too say something of answers that may change.
  for (const instance of [null, ...instances.byKey.values()]) cover(instance);
  workings.signing = findings;
  session.subscribe(follow);

  return {
    kindsAt: (place) => (exists(place) ? kindsFor(instanceAt(place)) : []),
    isMissing: (place) => exists(place) && missingAt(instanceAt(place)) !== undefined,
    at: (place, kind) =>
      exists(place)
        ? signaturesIn(holderOf(instanceAt(place))).find((signature) => isOfKind(signature, kind))
        : undefined,
    undoneAt: (place) => undone.get(place) ?? 0,
    sign(place, kind, signing) {
      undone.delete(place);
      put(place, [...others(place, kind), writeSignature(kind, signing)]);
    },
    unsign(place, kind) {
      put(place, others(place, kind));
    },
  };
}

function isSame(before: Covered, now: Covered): boolean {
  return before.length === now.length && before.every((value, index) => value === now[index]);
}
