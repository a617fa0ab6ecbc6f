import type { bone as sentences } from '../statements/bone.ts';

/** Bone: its medicines, its diseases, radiation, and what a clinician measures, in English. */
export const bone: Readonly<Record<keyof typeof sentences, string>> = {
  'R04-patient':
    'Do not stop or delay any bone medicine by yourself. Missing a 6-monthly injection can lead to broken bones in the spine. Tell us its name and the date of your last dose. Your dentist and your doctor decide the timing together.',
  'R04-clinician':
    'No evidence that stopping bisphosphonates lowers the risk; do not discourage the medicine. With denosumab for osteoporosis, plan non-urgent surgery in the month before the next dose and restart after healing, with the prescriber; never delay a dose. Guidelines differ between countries.',
  'R04-extraction-cancer': 'Jaw osteonecrosis after tooth removal, medicine for cancer',
  'R04-extraction-osteoporosis': 'Jaw osteonecrosis after tooth removal, medicine for osteoporosis',
  'R04-recent-extraction': 'Cases of jaw osteonecrosis with a recent tooth removal',
  'R04-disease': 'What the bone medicine is for is the main risk',
  'R04-oral-rate': 'Jaw osteonecrosis, oral bisphosphonate for osteoporosis, per 100,000 patient-years',
  'R04-drip-rate': 'Jaw osteonecrosis, bisphosphonate by drip for osteoporosis, per 100,000 patient-years',
  'R04-zoledronate-trial': 'Jaw osteonecrosis, zoledronate in a 3-year trial',
  'R04-bisphosphonate-osteoporosis': 'Jaw osteonecrosis, bisphosphonate for osteoporosis',
  'R04-bisphosphonate-cancer': 'Jaw osteonecrosis, bisphosphonate for cancer',
  'R04-denosumab-osteoporosis': 'Jaw osteonecrosis, denosumab for osteoporosis',
  'R04-denosumab-cancer': 'Jaw osteonecrosis, denosumab for cancer',
  'R04-us-bisphosphonate': 'Jaw osteonecrosis, bisphosphonate for osteoporosis, United States position paper of 2022',
  'R04-us-denosumab': 'Jaw osteonecrosis, denosumab for osteoporosis, United States position paper of 2022',
  'R04-us-romosozumab': 'Jaw osteonecrosis, romosozumab for osteoporosis, United States position paper of 2022',
  'R04-us-cancer': 'Jaw osteonecrosis, bone medicine for cancer, United States position paper of 2022',
  'R04-other-figures': 'Reported rates differ by medicine and are higher in cancer',
  'R04-implants':
    'Implants in people with bone medicines: no firm conclusion; medicine by drip for cancer is called an absolute contraindication',
  'R04-osteoporosis-series': 'Most series of implants in people with osteoporosis saw no case of jaw osteonecrosis',
  'R04-implant-loss': 'Implant failure with bisphosphonates: no significant difference in one meta-analysis',
  'R04-missed-injection': 'Spine fractures after a missed or delayed denosumab injection',
  'R04-benefit': 'The benefit of treating the bones far outweighs the risk for the jaw',
  'R04-dentists-seen': 'Korean dentists who had seen jaw osteonecrosis from medicines',
  'R04-dentists-alike': 'Korean dentists who treated all of these medicines alike',
  'R05-patient':
    'Weak bones do not rule out implants. The medicine matters more. Tell us about weak bones and every medicine for them, past or present.',
  'R05-clinician': 'Medicine, dose, years; bone quality from imaging.',
  'R05-disease': 'The disease itself is not clearly linked to implant loss',
  'R05-hospital':
    'Implants of people who took a bisphosphonate by mouth did no differently; those of people with diabetes did worse',
  'R06-patient': 'Tell us about radiation to your head, neck or jaw, even if it was many years ago.',
  'R06-clinician': 'Field, dose, date; specialist centre; native bone is preferred to a graft in irradiated bone.',
  'R06-survival-irradiated': 'Implant survival in irradiated patients',
  'R06-survival-others': 'Implant survival in patients who were not irradiated',
  'R06-osteoradionecrosis': 'Bone that does not heal (osteoradionecrosis)',
  'R06-failure': 'Implant failure, irradiated against not',
  'R06-graft': 'Implant failure, irradiated graft against native bone',
  'R14-patient': 'Your clinic looks at your bone on scans. You do not need to answer anything.',
  'R14-clinician': 'Width and height in mm, density class, sinus, distance to the nerve; entered by the clinician.',
  'R17-patient': 'We may suggest a blood test for vitamin D.',
  'R17-clinician':
    'Laboratory value, if known. No benefit of routine supplements has been shown; do not advertise them.',
  'R17-under-10': 'Early implant loss, vitamin D under 10 ng/mL',
  'R17-10-to-30': 'Early implant loss, vitamin D 10 to 30 ng/mL',
  'R17-over-30': 'Early implant loss, vitamin D over 30 ng/mL',
  'R17-trend': 'The trend of early loss across vitamin D levels is not clearly significant',
  'R17-review': 'A review of vitamin D and implants is inconclusive',
};
