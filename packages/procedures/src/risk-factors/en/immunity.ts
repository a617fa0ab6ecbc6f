import type { immunity as sentences } from '../statements/immunity.ts';

/** The immune system, and infections, in English. */
export const immunity: Readonly<Record<keyof typeof sentences, string>> = {
  'R07-patient':
    'You may heal more slowly and catch infections more easily. Tell us about your illness and your medicines, and do not stop them by yourself.',
  'R07-clinician':
    'Blood counts, steroid dose, timing between cycles; adrenal cover for general anaesthesia; infection, and nodules after filler.',
  'R07-small-series': 'Implants often succeed in small series',
  'R10-patient': 'Tell us about your illness and your medicines. It is best to choose a quiet period of your illness.',
  'R10-clinician': 'Activity, medicines, lesions in the mouth. Treat the mouth disease first.',
  'R10-survival': 'Implant survival across autoimmune diseases',
  'R10-sjogren': 'Implant survival at 4 years, Sjögren syndrome',
  'R10-erosive-lichen': 'Implant survival, active erosive oral lichen planus',
  'R10-lichen-review': 'Implant failure with oral lichen planus in a review, driven by one series',
  'R10-filler': 'Fillers: caution while an autoimmune disease is active',
  'R27-patient':
    'Tell us about any infection now: skin, tooth, sinus, cold sore or fever. We will rebook when it is gone.',
  'R27-clinician': 'Treat the focus first.',
  'R27-spread': 'A dental infection can spread to a facial implant',
  'R27-toxin': 'Botulinum toxin: not with an infection of the skin, or when unwell',
  'R27-filler': 'Fillers: defer while there is an infection',
  'R30-patient': 'Tell us if you get cold sores, or have one now. A cold sore now means that we wait.',
  'R30-clinician': "Prophylaxis by history; an antiviral is the clinician's choice.",
  'R30-reactivation': 'Cold sores that come back after filler',
  'R30-onset': 'A cold sore that comes back shows 24 to 48 hours after filler',
  'R30-incidence': 'There is no reliable figure of how often cold sores come back after filler',
};
