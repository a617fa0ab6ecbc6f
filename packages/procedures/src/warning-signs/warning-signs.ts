import { draft, type Cited } from '../model/drafts.ts';
import type { StatementProvenance } from '../model/statement.ts';
import { signUrgencies } from './sign-urgencies.ts';
import type { Urgency, WarningSignId } from './warning-sign-id.ts';

const ESCALATING = ['RF-07', 'RF-08', 'RF-09', 'RF-13', 'RF-16'] as const;

/** Signs that are same-day on their own and an emergency with something more; their words name it. */
export type EscalatingSignId = (typeof ESCALATING)[number];

/** A sign that needs a person's help. What it looks like is said by `WarningSignWords`. */
export interface WarningSign {
  readonly id: WarningSignId;
  /** How fast, when nothing more is added. Someone who is not sure is `same-day` at the least. */
  readonly urgency: Urgency;
  /** Whether more of it, or something beside it, makes it an emergency. */
  readonly escalates: boolean;
  readonly provenance: StatementProvenance;
}

/** The signs of the procedures in this package. A procedure names its own by id, the most urgent first. */
export const warningSigns: Readonly<Record<WarningSignId, WarningSign>> = {
  'RF-01': sign('RF-01', {
    sources: ['cmac-vision-2021', 'cmac-vo-2021', 'kato-2022', 'szantyr-2017'],
    note: 'Minutes: 97 in animals, fewer in later work. After botulinum toxin, sight that changes is same-day at the least. After a cheek implant through the lower lid the evidence asks for the same care, and names no cause.',
  }),
  'RF-02': sign('RF-02', { sources: ['fda-2015-alert', 'fat-artery-27'] }),
  'RF-03': sign('RF-03', {
    sources: ['fda-2015-alert', 'cmac-vo-2021', 'mfds-2015'],
    note: 'An emergency on the face and getting worse; elsewhere same-day at the least, at once. An emergency here, since nobody may wait and see.',
  }),
  'RF-04': sign('RF-04', {
    sources: ['mhra-toxin-2007', 'nhs-anaphylaxis', 'nhs-wales-face-swelling', 'oooo-2001-airway', 'zargaran-2022'],
    needsReview: true,
    note: 'Toxin that spreads is rare. That bleeding can block the airway is from a case after a dental implant.',
  }),
  'RF-05': sign('RF-05', {
    sources: ['aserf-2017', 'medic8-rhino', 'pfe-2023'],
    needsReview: true,
    note: 'The 3 days are of the evidence. Of published cases most began within 24 hours, and most deaths came within 5 days.',
  }),
  'RF-06': sign('RF-06', {
    sources: ['nhs-anaphylaxis', 'nhs-anaphylaxis-symptoms'],
    needsReview: true,
    note: 'From memory in the evidence. Found later: 5 to 30 minutes after an injection, up to 2 hours after food.',
  }),
  'RF-07': sign('RF-07', {
    sources: ['carriageworks-aftercare', 'scultura-genioplasty'],
    note: 'Clinics differ: 15 minutes, 3 to 4 times, in one; 10 minutes in the other.',
  }),
  'RF-08': sign('RF-08', {
    sources: ['gupta-vte-2022', 'hughes-facelift'],
    needsReview: true,
    note: 'The sources are about facelifts (haematoma in 2.21%; one that grows fast usually in the first 6 hours). The 2 days are from memory.',
  }),
  'RF-09': sign('RF-09', {
    sources: ['chelwest-joint-infection', 'niamtu-2010', 'rnoh-wound-infection'],
    needsReview: true,
    note: 'The day is of the evidence. A hospital sends a fever over 38 °C after a new hip or knee to an emergency department. An infected facial implant usually shows within 72 hours.',
  }),
  'RF-10': sign('RF-10', {
    sources: ['lin-2016', 'shavit-2014'],
    needsReview: true,
    note: 'That early treatment helps is from a review. Removal within 24 to 36 hours is from memory, and not said.',
  }),
  'RF-11': sign('RF-11', { sources: ['eppley-fixation'], needsReview: true }),
  'RF-12': sign('RF-12', {
    sources: ['jomp-2022'],
    note: 'A call the same day, a dentist within days. The definition uses 8 weeks.',
  }),
  'RF-13': sign('RF-13', { sources: ['vte-chapter'] }),
  'RF-14': sign('RF-14', {
    sources: [
      'bent-2020-csf',
      'drugs-com-septoplasty',
      'ggc-csf-leak',
      'medscape-csf',
      'sja-meningitis',
      'youssef-2018',
    ],
    needsReview: true,
    note: 'From memory in the evidence. Found later: a very rare leak, with cases 1 and 4 days after cosmetic surgery. A stiff neck with a bad headache is an emergency (meningitis, which a leak can lead to); a suspected leak alone goes to a specialist urgently.',
  }),
  'RF-15': sign('RF-15', { sources: ['groen-2017', 'hey-lipomodelling'] }),
  'RF-16': sign('RF-16', { sources: ['bmjbp-bdd'] }),
  'RF-17': sign('RF-17', {
    sources: ['adam-broken-jaw', 'miniplates-2024'],
    needsReview: true,
    note: 'The evidence lists it without a source. Found later: signs of any broken or dislocated jaw, and why plates are removed. The day is of the evidence; the encyclopaedia asks for medical help at once for a broken jaw, and a reviewer decides.',
  }),
  'RF-18': sign('RF-18', {
    sources: ['nhs-wales-face-swelling'],
    needsReview: true,
    note: 'From memory in the evidence. Found later: both swellings go to an emergency department, with or without pain.',
  }),
};

function sign(id: WarningSignId, cited: Cited): WarningSign {
  const escalates = (ESCALATING as readonly WarningSignId[]).includes(id);
  return { id, urgency: signUrgencies[id], escalates, provenance: draft(cited) };
}
