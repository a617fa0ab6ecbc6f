import type { habits as sentences } from '../statements/habits.ts';

/** What people smoke, drink and take, in English. */
export const habits: Readonly<Record<keyof typeof sentences, string>> = {
  'R01-patient':
    'Smoking slows healing and makes failure more likely. The more you smoke, the bigger the risk. Stop before surgery and stay stopped while you heal (for a dental implant about 2 to 6 months), best for good. We can help.',
  'R01-clinician':
    'Agree on weeks off before and after by local protocol: clinics ask for 2 weeks to 3 months before and 2 to 6 weeks after. Nicotine replacement narrows vessels too. A cotinine test is optional.',
  'R01-heavy-per-implant': 'Implant failure, over 20 cigarettes a day against none, per implant',
  'R01-heavy-per-patient': 'Implant failure, over 20 cigarettes a day against none, per patient',
  'R01-any-smoking': 'Implant failure, any smoking against none',
  'R01-any-smoking-earlier-pool': 'Implant failure, any smoking against none, an earlier pool of studies',
  'R01-upper-jaw': 'Implant failure in the upper jaw, any smoking against none',
  'R01-lower-jaw': 'Implant failure in the lower jaw, any smoking against none; not significant',
  'R01-dose': 'Dose in pack-years and time since stopping matter',
  'R01-update': 'An update from 2020 to 2024 covers 33 studies and 29,519 implants',
  'R01-early-failure': 'One study found no link with early implant failure',
  'R01-abdominoplasty': 'Complications after an abdominoplasty, smokers against others',
  'R01-breast-reduction': 'Complications after a breast reduction, smokers against others',
  'R01-facelift': 'Complications after a facelift, smokers against others; not significant',
  'R01-smoking-ban':
    'Half of the cosmetic surgery patients of one study did not keep the smoking ban before the operation',
  'R02-patient':
    'Heavy drinking slows healing and raises the risk of bleeding and of problems with an anaesthetic. Tell us how much you drink. Avoid alcohol after surgery for as long as you are told.',
  'R02-clinician': 'Ask about withdrawal, liver, bleeding and medicines.',
  'R02-late-loss': 'Late implant failure, heavy against light drinking',
  'R02-late-loss-none': 'Late implant failure, light drinking against none',
  'R02-peri-implantitis-heavy': 'Peri-implantitis in people who drink heavily',
  'R02-peri-implantitis-moderate': 'Peri-implantitis in people who drink moderately',
  'R02-peri-implantitis-light': 'Peri-implantitis in people who drink little',
  'R02-bone-loss': 'More bone loss around implants above 10 g of alcohol a day',
  'R44-patient': 'Your answer is private. It helps us to look after you well. You can also talk with us in person.',
  'R44-clinician': 'Check of the septum; anaesthetic risk.',
};
