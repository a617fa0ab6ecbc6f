import type { treatedArea as sentences } from '../statements/treated-area.ts';

/** What happened, or is planned, in the area to be treated, in English. */
export const treatedArea: Readonly<Record<keyof typeof sentences, string>> = {
  'R26-patient': 'Old filler can still be there after years. Tell us what was done, when and where.',
  'R26-clinician':
    'Product, year, clinic, problem; ultrasound or other imaging; dissolve or wait; take care with a filler that does not dissolve; record products for the future.',
  'R28-patient': 'Tell us about any dentist visit in the last 2 weeks or the next 2 weeks.',
  'R28-clinician': 'The interval is local policy; 2 weeks are custom.',
  'R28-trigger': 'Dental work and infections are named triggers of delayed reactions to filler',
  'R29-patient':
    'Tell us about any illness or vaccine in the last 2 weeks, and any vaccine that is booked. Never skip a vaccine because of filler.',
  'R29-clinician': 'The interval is local policy.',
  'R29-delayed-reaction': 'Delayed reaction to filler',
  'R29-vaccine': 'Reactions of filler to a vaccine are rare and self-limiting, and no reason to refuse a vaccine',
  'R31-patient': 'Tell us if your scars grow thick, itchy or past the wound. Show us an old scar.',
  'R31-clinician': 'Site of the cut, silicone, follow-up.',
  'R46-patient': 'A new lump needs a check first. Tell us about breast cancer, a lump or a scan that was not normal.',
  'R46-clinician': 'Imaging, agreement with oncology.',
  'R46-timing': 'After cancer: a mammogram before the fat transfer, which is usually 1 to 3 years after treatment',
};
