import type { Procedure, ProcedureId } from '@osseo/procedures';

/** What reviewers should know of the statements of a procedure, by key. */
export type ReviewersNotes = Readonly<Partial<Record<string, string>>>;

/** Fetches the notes of each procedure; the pages of a clinic never load them. */
export const PROCEDURE_NOTES: Readonly<Record<ProcedureId, () => Promise<ReviewersNotes>>> = {
  'chin-implant': async () => (await import('@osseo/procedures/chin-implant/notes')).chinImplantNotes,
  'cheek-implant': async () => (await import('@osseo/procedures/cheek-implant/notes')).cheekImplantNotes,
  'jaw-implant': async () => (await import('@osseo/procedures/jaw-implant/notes')).jawImplantNotes,
  genioplasty: async () => (await import('@osseo/procedures/genioplasty/notes')).genioplastyNotes,
  'jawline-contouring': async () => (await import('@osseo/procedures/jawline-contouring/notes')).jawlineContouringNotes,
  'dental-implant': async () => (await import('@osseo/procedures/dental-implant/notes')).dentalImplantNotes,
  'mini-dental-implants': async () =>
    (await import('@osseo/procedures/mini-dental-implants/notes')).miniDentalImplantsNotes,
  'implant-revision': async () => (await import('@osseo/procedures/implant-revision/notes')).implantRevisionNotes,
  'dermal-filler': async () => (await import('@osseo/procedures/dermal-filler/notes')).dermalFillerNotes,
  'botulinum-toxin': async () => (await import('@osseo/procedures/botulinum-toxin/notes')).botulinumToxinNotes,
  'facial-fat-transfer': async () =>
    (await import('@osseo/procedures/facial-fat-transfer/notes')).facialFatTransferNotes,
  'breast-fat-transfer': async () =>
    (await import('@osseo/procedures/breast-fat-transfer/notes')).breastFatTransferNotes,
  'hand-fat-transfer': async () => (await import('@osseo/procedures/hand-fat-transfer/notes')).handFatTransferNotes,
  'gluteal-fat-transfer': async () =>
    (await import('@osseo/procedures/gluteal-fat-transfer/notes')).glutealFatTransferNotes,
  rhinoplasty: async () => (await import('@osseo/procedures/rhinoplasty/notes')).rhinoplastyNotes,
  'facial-balancing': async () => (await import('@osseo/procedures/facial-balancing/notes')).facialBalancingNotes,
};

/** The procedure with each note beside its statement, as those who review it read it. */
export function withNotes(procedure: Procedure, notes: ReviewersNotes): Procedure {
  const statements = Object.entries(procedure.statements).map(([key, provenance]) => {
    const note = notes[key];
    return [key, note === undefined ? provenance : { ...provenance, note }] as const;
  });
  return { ...procedure, statements: Object.fromEntries(statements) };
}
