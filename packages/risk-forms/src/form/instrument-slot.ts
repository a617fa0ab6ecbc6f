import type { CivilDate } from '@osseo/core';
import type { RiskFactorId } from '@osseo/procedures';
import { instruments, type InstrumentId } from '@osseo/procedures/risk-factors';
import type { QuestionnaireItem } from 'fhir/r4.js';

/** Questionnaires for patients whose text never ships: each is a slot, empty until a clinic with a licence fills it. */
export const INSTRUMENT_SLOTS = ['phq-2', 'phq-9', 'stop-bang', 'bddq', 'cops', 'dcq', 'fagerstrom'] as const;

export type InstrumentSlotId = (typeof INSTRUMENT_SLOTS)[number] & InstrumentId;

/** The text of an instrument, which the clinic brings, with the licence that lets it. */
export interface LicensedInstrument {
  /** Its questions, as FHIR. Their link ids are the clinic's; none may be one of ours, and none may show a score. */
  readonly items: readonly QuestionnaireItem[];
  readonly licence: {
    /** Who holds it: the clinic. */
    readonly holder: string;
    /** Who granted it, and under what number or letter. */
    readonly grantedBy: string;
    /** The last day on which it holds. */
    readonly until?: CivilDate;
  };
  /** What the owner asks to be printed; it goes into `copyright` of the Questionnaire. */
  readonly notice: string;
}

export type LicensedInstruments = Readonly<Partial<Record<InstrumentSlotId, LicensedInstrument>>>;

/** Where an instrument may stand in a form, and whether it does. */
export interface InstrumentSlot {
  readonly instrument: InstrumentSlotId;
  /** The name it goes by, in every language. */
  readonly name: string;
  /** The factor after whose questions it stands. */
  readonly factor: RiskFactorId;
  /** The licence as it was found, in English. */
  readonly licence: string;
  /**
   * `empty`: the clinic brings none. `expired`: its licence has ended, so that it is left out. `refused`: a question of it
   * has a link id that is taken, or would show the patient a score.
   */
  readonly state: 'empty' | 'filled' | 'expired' | 'refused';
}

/** The slots of some factors, and what fills them. */
export function slotsOf(
  factors: readonly RiskFactorId[],
  licensed: LicensedInstruments,
  context: { readonly today: CivilDate | undefined; readonly taken: readonly string[] },
): readonly InstrumentSlot[] {
  const taken = new Set(context.taken);
  return INSTRUMENT_SLOTS.flatMap((id): readonly InstrumentSlot[] => {
    const { name, licence, factors: measured } = instruments[id];
    const factor = measured.find((candidate) => factors.includes(candidate));
    if (factor === undefined) return [];
    const state = stateOf(licensed[id], context.today, taken);
    if (state === 'filled') for (const linkId of linkIdsOf(licensed[id]?.items)) taken.add(linkId);
    return [{ instrument: id, name, factor, licence, state }];
  });
}

/** A filled slot as a group of the form. */
export function slotGroup({ instrument, name }: InstrumentSlot, licensed: LicensedInstruments): QuestionnaireItem {
  return {
    linkId: `instrument-${instrument}`,
    type: 'group',
    text: name,
    item: [...(licensed[instrument]?.items ?? [])],
  };
}

function stateOf(
  instrument: LicensedInstrument | undefined,
  today: CivilDate | undefined,
  taken: ReadonlySet<string>,
): InstrumentSlot['state'] {
  if (!instrument || instrument.items.length === 0) return 'empty';
  const { until } = instrument.licence;
  if (until !== undefined && today !== undefined && until < today) return 'expired';
  const own = linkIdsOf(instrument.items);
  const clashes = own.some((linkId) => taken.has(linkId)) || new Set(own).size < own.length;
  return clashes || instrument.items.some(showsNumber) ? 'refused' : 'filled';
}

function linkIdsOf(items: readonly QuestionnaireItem[] = []): readonly string[] {
  return items.flatMap(({ linkId, item }) => [linkId, ...linkIdsOf(item)]);
}

/** A number that the form works out stands before the patient's eyes, unless it is hidden. */
function showsNumber({ extension = [], item = [] }: QuestionnaireItem): boolean {
  const hidden = extension.some(
    ({ url, valueBoolean }) => url.endsWith('/questionnaire-hidden') && valueBoolean === true,
  );
  const calculated = extension.some(({ url }) => url.endsWith('-calculatedExpression'));
  return !hidden && (calculated || item.some(showsNumber));
}
