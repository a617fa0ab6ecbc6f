import type { blood as sentences } from '../statements/blood.ts';

/** Bleeding and clots, in English. */
export const blood: Readonly<Record<keyof typeof sentences, string>> = {
  'R08-patient': 'Never stop a blood thinner by yourself. Stopping can cause a stroke or clot. Tell us its name.',
  'R08-clinician':
    'Liaise with the prescriber; INR at most 24 hours before, 72 hours if it is stable; at 4 or above, delay.',
  'R08-doac-bleeding': 'Bleeding that went on after oral surgery on a direct oral anticoagulant',
  'R08-doac-action': 'Bleeding after oral surgery on a direct oral anticoagulant that needed action',
  'R08-doac-no-missed-dose': 'Most oral surgery on a direct oral anticoagulant needed no missed dose',
  'R08-inr': 'Minor oral surgery went well with an INR under 4.0',
  'R08-groups': 'Dental guidance sorts procedures by their risk of bleeding',
  'R09-patient': 'Tell us about long bleeding, such as after a tooth was pulled. We can plan with your blood team.',
  'R09-clinician': 'Haematology plan before any needle in deep tissue.',
  'R37-patient':
    'Tell us about blood clots, yours or in your family. Tell us about the pill, hormones, cancer and any long flight.',
  'R37-clinician':
    'Caprini score, worked out by the clinician and not by the patient; mechanical and drug prophylaxis.',
  'R37-caprini': 'Plastic surgery societies recommend the Caprini score (2012, 2016)',
  'R37-not-validated': 'The Caprini score is not validated for aesthetic surgery',
  'R37-facelift': 'Clots in one series of facelifts',
  'R37-series': 'Clots in one series of plastic surgery patients',
  'R37-large-series': 'Clots in a larger series with a prevention protocol',
};
