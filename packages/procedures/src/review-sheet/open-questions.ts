import type { ProcedureId } from '../model/procedure-id.ts';
import { unknown, type Unknown } from '../model/unknown.ts';

/** What the evidence lists without a source, and no work was found for: a question to reviewers, not a sentence. */
export interface OpenQuestion {
  /** What the evidence lists, in plain English. */
  readonly subject: string;
  /** The entry of the evidence that lists it, and where in it. */
  readonly entry: string;
  /** What was found instead. */
  readonly gap: Unknown;
  /** The day on which a work was looked for, as YYYY-MM-DD. */
  readonly searchedOn: string;
}

const searchedOn = '2026-11-22';

/** What is left open for each procedure. Whoever finds a work writes the sentence and takes the question out. */
export const openQuestions: Readonly<Partial<Record<ProcedureId, readonly OpenQuestion[]>>> = {
  'chin-implant': [
    {
      subject: 'Nobody blows up their cheeks in the first days.',
      entry: 'P01, days 0 to 3',
      gap: unknown('Clinics limit strong movements of the face for 2 to 3 weeks. None names the cheeks.'),
      searchedOn,
    },
  ],
  'cheek-implant': [
    {
      subject: 'Nobody blows their nose hard in the first days.',
      entry: 'P02, days 0 to 3',
      gap: unknown('Found only for broken cheekbones, for surgery on the upper jaw and for the sinus.'),
      searchedOn,
    },
  ],
  'jaw-implant': [
    {
      subject: 'Grinding or clenching the teeth is a reason to wait.',
      entry: 'P03, contraindications',
      gap: unknown('Found only for dental implants (R11).'),
      searchedOn,
    },
  ],
  'dermal-filler': [
    {
      subject: 'People stay for 15 to 30 minutes, and somebody watches their skin and asks about their sight.',
      entry: 'P09, steps and day 0',
      gap: unknown(
        'One clinic checks the blood flow of the skin before people leave. It gives no minutes, and does not name the sight.',
      ),
      searchedOn,
    },
    {
      subject: 'Filler waits for 3 months after fat in the face.',
      entry: 'P11, order',
      gap: unknown('No work asks for 3 months.'),
      searchedOn,
    },
  ],
  'botulinum-toxin': [
    {
      subject: 'Toxin waits for 3 months after fat in the face.',
      entry: 'P11, order',
      gap: unknown('No work asks for 3 months. Published series inject toxin together with the fat.'),
      searchedOn,
    },
  ],
  'facial-fat-transfer': [
    {
      subject: 'Filler and toxin wait until the swelling has settled, 3 months.',
      entry: 'P11, order',
      gap: unknown('No work asks for 3 months. Published series inject toxin together with the fat.'),
      searchedOn,
    },
  ],
  'hand-fat-transfer': [
    {
      subject: 'Raynaud is a reason to wait.',
      entry: 'P13, contraindications',
      gap: unknown(
        'Nothing asks to wait. Fat in the hands has been tried as a treatment of Raynaud, in 13 people (doi:10.1097/PRS.0000000000000104).',
      ),
      searchedOn,
    },
  ],
};
