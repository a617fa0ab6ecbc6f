import { extensionsOf, type Json } from '../../engine/fhir/json.ts';
import { fullUrlOf } from '../entry.ts';
import { hasValue } from '../form/has-value.ts';
import type { Place } from '../form/place.ts';
import type { Run } from '../run.ts';
import { OBSERVATION_ENTRY_URL } from '../urls.ts';
import { categoriesOf, codesOf, relationOf, type Relation } from './declared.ts';
import { commonFields } from './common-fields.ts';
import { referTo, saysSomething, writeDraft, type Draft } from './draft.ts';
import { isSubjectItem, subjectOf } from './subject.ts';
import { observationValue } from './observation-value.ts';

/** What an item has from the items around it. */
interface Around {
  readonly relation: Relation | undefined;
  readonly categories: readonly Json[];
  /** The field, empty where the response has none; `undefined` where the form says that it is somebody else, and the response does not say who. */
  readonly subject: Json | undefined;
  readonly parent: Draft | undefined;
}

/** Observation-based extraction: one Observation, or component, per answer to a coded question that asks for it. */
export function extractObservations(run: Run, root: Place): void {
  const drafts: Draft[] = [];
  const { subject: main } = run.response;
  visit(root, {
    relation: undefined,
    categories: [],
    subject: main === undefined ? {} : { subject: main },
    parent: undefined,
  });
  const common = commonFields(run.response);
  const kept = new Set(drafts.filter(saysSomething));
  for (const draft of kept) writeDraft(run, draft, common, kept);

  function visit(place: Place, around: Around): void {
    const subject = subjectOf(place, around.subject);
    const inside: Around = {
      relation: relationOf(place.item) ?? around.relation,
      categories: categoriesOf(place.item) ?? around.categories,
      subject,
      // Nothing about one person is part of an Observation about another.
      parent: subject === around.subject ? around.parent : undefined,
    };
    const { codes, relation } = codesOf(place.item, inside.relation);
    const coded = codes.length > 0 && place.linkId !== undefined && !isSubjectItem(place.item);
    for (const { answer, places } of place.answers) {
      const parent = coded ? extractAnswer(place, answer, codes, relation, inside) : inside.parent;
      for (const child of places) visit(child, { ...inside, parent });
    }
    const panel = coded && place.answers.length === 0 && relation !== 'component' && place.places.length > 0;
    const parent = panel ? begin(place, codes, relation, inside, undefined) : undefined;
    for (const child of place.places) visit(child, { ...inside, parent: parent ?? inside.parent });
    if (parent && relation === 'member' && saysSomething(parent)) inside.parent?.members.push(referTo(parent));
  }

  /** The Observation that what is inside the answer belongs to. */
  function extractAnswer(
    place: Place,
    answer: Json,
    codes: readonly Json[],
    relation: Relation | undefined,
    around: Around,
  ): Draft | undefined {
    if (!hasValue(answer)) return around.parent;
    const value = observationValue(answer, place.item);
    if (!value) {
      run.report('not-an-observation-value', place.path, place.linkId);
      return around.parent;
    }
    if (relation === 'component' && around.parent) {
      around.parent.components.push({ code: { coding: codes }, ...value });
      return around.parent;
    }
    if (relation !== 'independent' && !around.parent) run.report('no-parent-observation', place.path, place.linkId);
    const draft = begin(place, codes, relation, around, value);
    if (draft && relation === 'member') around.parent?.members.push(referTo(draft));
    return draft;
  }

  function begin(
    place: Place,
    codes: readonly Json[],
    relation: Relation | undefined,
    { subject: about, categories, parent }: Around,
    value: Json | undefined,
  ): Draft | undefined {
    if (!about) {
      run.report('unknown-subject', place.path, place.linkId);
      return undefined;
    }
    const entry = extensionsOf(place.item, OBSERVATION_ENTRY_URL)[0] ?? {};
    const fields = {
      ...(categories.length > 0 && { category: categories }),
      code: { coding: codes },
      ...about,
      ...value,
    };
    const draft: Draft = {
      place,
      fullUrl: fullUrlOf(run, entry, place),
      entry,
      fields,
      isPanel: value === undefined,
      components: [],
      members: [],
      derivedFrom: relation === 'derived' ? parent : undefined,
    };
    drafts.push(draft);
    return draft;
  }
}
