import type { RiskFormWords } from '../../model/words.ts';

export const medicines: Pick<RiskFormWords['factors'], 'R04' | 'R05' | 'R07' | 'R08' | 'R15' | 'R16'> = {
  R04: {
    topic: 'bone medicines',
    why: 'Some bone medicines change how the jaw heals. The medicine protects your bones, so we plan around it.',
    items: {
      'bone-medicine': {
        text: 'Have you ever had medicine for weak bones (osteoporosis), bone cancer, or cancer that spread to bone?',
        help: 'Count tablets, drips and injections.',
        options: { no: 'No', now: 'Yes, now', past: 'Yes, in the past' },
      },
      'bone-medicine-names': {
        text: 'Which bone medicine?',
        help: 'Choose all that you have had. The name is on the box or the clinic letter.',
        options: {
          alendronate: 'Alendronate (alendronic acid)',
          risedronate: 'Risedronate',
          ibandronate: 'Ibandronate (ibandronic acid)',
          zoledronate: 'Zoledronate (zoledronic acid)',
          pamidronate: 'Pamidronate',
          denosumab: 'Denosumab',
          romosozumab: 'Romosozumab',
          teriparatide: 'Teriparatide',
          bevacizumab: 'Bevacizumab',
          sunitinib: 'Sunitinib',
        },
      },
      'bone-medicine-reason': {
        text: 'What was the bone medicine for?',
        options: { osteoporosis: 'Weak bones (osteoporosis)', cancer: 'Cancer', other: 'Something else' },
      },
      'bone-medicine-route': {
        text: 'How did you take the bone medicine?',
        help: 'Choose all that apply.',
        options: { tablets: 'Tablets', drip: 'A drip into a vein', injection: 'Injections' },
      },
      'bone-medicine-started': { text: 'In what year did you have the first dose?', help: 'The year is enough.' },
      'bone-medicine-last-dose': { text: 'When was your last dose?', help: 'Month and year are enough.' },
      'bone-medicine-steroids': { text: 'Did you take steroid tablets at the same time?' },
      'jaw-osteonecrosis': {
        text: 'Have you ever had a jaw bone problem called osteonecrosis?',
        help: 'It means that some of the jaw bone has died. A doctor or dentist would have told you.',
      },
    },
    points: {
      'r04-do-not-stop':
        'Do not stop or delay any bone medicine by yourself. Missing a denosumab injection can lead to broken bones in the spine.',
      'r04-bring-name-and-date': 'Bring the name of your bone medicine and the date of your last dose.',
      'r04-ask-timing':
        'Ask when to have your treatment. Your dentist or surgeon and your doctor decide the timing together.',
    },
    rules: {
      'r04-teriparatide-only': 'Teriparatide is the only bone medicine named.',
      'r04-tablets-under-5-years':
        'Bisphosphonate tablets for osteoporosis for under 5 years, no steroid tablets. Do not discourage use; no evidence that stopping lowers the risk.',
      'r04-not-covered':
        'A bone medicine, route or reason that the drafted tiers do not cover. Read the answers and judge.',
      'r04-tablets-5-years-or-more':
        'Bisphosphonate for osteoporosis for 5 years or more. Plan with the prescriber; do not discourage use.',
      'r04-with-steroids': 'Bisphosphonate together with steroid tablets. Plan with the prescriber.',
      'r04-denosumab-or-zoledronate':
        'Denosumab or zoledronate for osteoporosis. Never interrupt or delay denosumab: plan non-urgent surgery in the month before the next dose, with the prescriber.',
      'r04-cancer-or-earlier-osteonecrosis':
        'Bone medicine for cancer, or earlier osteonecrosis of the jaw. Contact the patient before any booking.',
    },
  },
  R05: {
    topic: 'weak bones (osteoporosis)',
    why: 'Weak bones do not rule out implants. The medicine for them matters more.',
    items: {},
    points: {
      'r05-not-ruled-out': 'Weak bones do not rule out implants. Tell us every medicine for them, past or present.',
    },
    rules: {
      'r05-osteoporosis':
        'Osteoporosis. The disease itself is not clearly linked to implant loss: check drug, dose and years, and judge bone from imaging.',
    },
  },
  R07: {
    topic: 'your immune system',
    why: 'With low immunity you may heal more slowly and catch infections more easily.',
    items: {
      'low-immunity': { text: 'Do you take medicine that lowers your immune system, or have an illness that does?' },
      'low-immunity-kinds': {
        text: 'What lowers your immune system?',
        help: 'Choose all that apply.',
        options: {
          steroids: 'Steroids',
          chemotherapy: 'Chemotherapy (cancer medicine)',
          transplant: 'A transplant',
          hiv: 'HIV',
          biologic: 'Biologic medicine, such as for joints or bowel',
          other: 'Something else',
        },
      },
      'chemotherapy-now': { text: 'Are you having chemotherapy now?' },
      'low-immunity-medicine': { text: 'What are the name and dose of the medicine?' },
      'low-immunity-last-dose': { text: 'When was your last dose of it?', help: 'Month and year are enough.' },
    },
    points: {
      'r07-healing': 'Tell us about your immune system. You may heal more slowly and catch infections more easily.',
      'r07-bring': 'Bring the names and doses of your medicines, and your last clinic letter.',
      'r07-do-not-stop': 'Do not stop steroids or any medicine for your immune system by yourself.',
    },
    rules: {
      'r07-low-immunity':
        'Low immunity by medicine or illness. Check counts, steroid dose and timing; infection risk; adrenal cover if under general anaesthesia.',
      'r07-chemotherapy-now': 'Chemotherapy now. Contact the patient and the cancer team before any booking.',
    },
  },
  R08: {
    topic: 'blood thinners',
    why: 'Blood thinners change how we plan for bleeding. They protect you from clots and stroke.',
    items: {
      'blood-thinner': { text: 'Do you take blood thinners or aspirin?' },
      'blood-thinner-names': {
        text: 'Which blood thinners do you take?',
        help: 'Choose all that you take.',
        options: {
          aspirin: 'Aspirin',
          warfarin: 'Warfarin',
          apixaban: 'Apixaban',
          rivaroxaban: 'Rivaroxaban',
          edoxaban: 'Edoxaban',
          dabigatran: 'Dabigatran',
          heparin: 'Heparin injections',
          clopidogrel: 'Clopidogrel',
          ticagrelor: 'Ticagrelor',
          prasugrel: 'Prasugrel',
        },
      },
      'blood-thinner-reason': { text: 'What do you take it for?' },
      inr: { text: 'What was your last INR?', help: 'INR is the blood test for warfarin. It is a number such as 2.5.' },
      'inr-date': { text: 'When was that INR test?' },
      'stent-last-year': {
        text: 'Have you had a stent put in within the last 12 months?',
        help: 'A stent is a small tube that keeps a blood vessel open.',
      },
      'blood-thinner-last-dose': { text: 'When did you last take your blood thinner?' },
    },
    points: {
      'r08-never-stop': 'Never stop a blood thinner by yourself. Stopping can cause a stroke or a clot.',
      'r08-bring-list': 'Bring a list of your blood thinners: the names, the doses and why you take them.',
      'r08-bring-inr': 'Bring your last INR results.',
      'r08-tell-stent': 'Tell us about your stent and the doctor who looks after it.',
    },
    rules: {
      'r08-aspirin-alone-injectable': 'Aspirin alone, before injections.',
      'r08-aspirin-alone': 'Aspirin alone.',
      'r08-one-dental': 'One blood thinner other than aspirin, before dental implant work. Liaise with the prescriber.',
      'r08-one-injectable': 'One blood thinner other than aspirin, before injections. Liaise with the prescriber.',
      'r08-one-facial':
        'One blood thinner other than aspirin, before facial surgery, fat transfer or nose surgery. Liaise with the prescriber.',
      'r08-two-or-inr-over-4':
        'Two or more blood thinners, or INR over 4. Contact the patient and the prescriber before any booking.',
    },
  },
  R15: {
    topic: 'your other medicines',
    why: 'Some everyday medicines matter for healing or an anaesthetic. Keep taking yours: we only need to know.',
    items: {
      medicines: {
        text: 'Do you take any of these medicines?',
        help: 'Choose all that you take.',
        options: {
          antidepressant: 'Antidepressants (for low mood or worry)',
          'stomach-acid': 'Medicine for stomach acid',
          other: 'Other medicines, herbs or vitamins',
          none: 'None of these',
        },
      },
      'medicines-names': { text: 'What are they called?', help: 'Write the names, and the doses if you know them.' },
    },
    points: {
      'r15-keep-taking': 'Do not stop your antidepressant. Keep taking it. We only need to know.',
      'r15-bring-list': 'Bring a list of all your medicines.',
    },
    rules: {
      'r15-antidepressant':
        'Takes an antidepressant. An association with implant loss, not proof; discuss in consent. The depression itself matters too.',
    },
  },
  R16: {
    topic: 'stomach acid medicine',
    why: 'Some stomach acid medicines are linked to how bone heals. Keep taking yours: we only need to know.',
    items: {},
    points: { 'r16-keep-taking': 'Keep taking your stomach acid medicine. Do not stop it by yourself.' },
    rules: {
      'r16-stomach-acid':
        'Takes stomach acid medicine. An association in three cohorts, not proof; the need can be reviewed with the GP.',
    },
  },
};
