import type { organs as sentences } from '../statements/organs.ts';

/** Heart, lungs, kidneys, liver, nerves and muscles, in English. */
export const organs: Readonly<Record<keyof typeof sentences, string>> = {
  'R38-patient':
    'Tell us about heart trouble, high blood pressure, a stroke or a heart valve. Bring your medicine list and your last letter.',
  'R38-clinician': 'Cardiac review; after a valve replacement or endocarditis, a decision on antibiotics.',
  'R39-patient': 'Tell us about asthma or other lung trouble. Bring your medicine list and your last letter.',
  'R39-clinician': 'Lung review; how well it is controlled.',
  'R40-patient': 'Tell us about kidney or liver trouble, or hepatitis. Bring your medicine list and your last letter.',
  'R40-clinician': 'Kidney and liver review; doses of medicines.',
  'R41-patient':
    'Some nerve and muscle diseases rule out this treatment. Tell us about yours, and about all your medicines.',
  'R41-clinician':
    'Exclude myasthenia gravis, Lambert-Eaton syndrome and ALS. Interactions: aminoglycosides, penicillamine, quinine, calcium channel blockers.',
  'R41-diseases': 'Botulinum toxin is not given in myasthenia gravis and similar diseases',
  'R41-medicines': 'Aminoglycosides, penicillamine, quinine and calcium channel blockers interact with botulinum toxin',
};
