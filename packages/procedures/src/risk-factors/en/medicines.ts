import type { medicines as sentences } from '../statements/medicines.ts';

/** Medicines that no other theme has, in English. */
export const medicines: Readonly<Record<keyof typeof sentences, string>> = {
  'R15-patient': 'Do not stop your antidepressant. Keep taking your medicine. We only need to know.',
  'R15-clinician': 'An association, not proof; mention it in consent. Depression itself matters too.',
  'R15-per-patient': 'Implant failure, SSRI against none, per patient',
  'R15-per-implant': 'Implant failure, SSRI against none, per implant',
  'R15-failing-users': 'Implants that failed with an SSRI',
  'R15-failing-others': 'Implants that failed without an SSRI',
  'R15-difference': 'Implant failure, difference with SSRI',
  'R16-patient': 'Keep taking your medicine. We only need to know.',
  'R16-clinician':
    'An association, not proof. Review the need with the family doctor; the patient does not stop alone.',
  'R16-pool': 'Implant failure, proton pump inhibitor against none',
  'R16-difference': 'Implant failure, difference with a proton pump inhibitor',
  'R42-patient': 'Tell us if you have taken isotretinoin, and when you last took it.',
  'R42-clinician': 'Only mechanical dermabrasion and fully ablative lasers need a delay.',
  'R42-label': 'The package insert asks for a wait of 6 months',
  'R42-no-delay': 'Skin surgery, superficial peels and fractional lasers: not enough evidence for a delay',
  'R42-ablative': 'Mechanical dermabrasion and fully ablative lasers: expert panels advise a delay',
  'R43-patient': 'Tell us about herbs, supplements and pain medicines. Ask us before you stop anything, even herbs.',
  'R43-clinician': 'List with the effect on bleeding.',
};
