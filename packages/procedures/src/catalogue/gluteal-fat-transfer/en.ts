import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { glutealFatTransfer } from './gluteal-fat-transfer.ts';

/** The buttock fat transfer in English. */
export const glutealFatTransferEn: ProcedureWords<typeof glutealFatTransfer> = {
  locale: 'en',
  name: 'buttock fat transfer',
  synonyms: ['gluteal fat grafting', 'superficial gluteal lipofilling (SGL)', 'BBL'],
  statements: {
    // Before anything else.
    'safety-death':
      'Buttock fat transfer carries a risk of death from fat in the lungs. No cosmetic surgery has a higher death rate.',
    'safety-under-skin':
      'The fat must be placed only under the skin, never in or under the muscle. In the muscle, the risk of death is up to 16 times higher.',
    'safety-surgeon':
      'It must be done by a qualified surgeon, with ultrasound while the fat goes in. Feel alone is not enough.',
    'safety-no-label': 'There is no “approved” label for this operation.',
    'safety-ask':
      'Ask who operates, where the fat goes and if ultrasound is used. Do not have it in a clinic that cannot answer these questions.',
    'safety-filler': 'Do not have filler put in the buttocks instead. That has killed too.',
    'safety-time':
      'Ask how many operations the surgeon does in a day. In one study most deaths came from cheap clinics that do very many.',
    // What it is.
    summary:
      'Fat is taken from another part of your body and put under the skin of the buttocks. It gives them more volume.',
    'body-location': 'The buttocks. The fat comes from the belly, hips, waist or thighs.',
    'indication-volume': 'You want more volume in your buttocks.',
    // Before.
    'preparation-smoking': 'If you smoke, stop some weeks before surgery. Ask us how long. We can help.',
    'preparation-hormones': 'Tell us if you take the pill or hormones, and if you plan to fly.',
    'preparation-weight-medicine':
      'Do you use a GLP-1 medicine for weight or diabetes? Tell us its name and the date of your last dose. Most people may go on with it. You may be asked to have only clear drinks for 24 hours before. Do not stop it by yourself.',
    'preparation-sleep-and-clots': 'Tell us if you snore, have sleep apnoea or have had a blood clot.',
    'preparation-company': 'Plan for someone to stay with you the first night.',
    // Steps.
    'step-consult':
      'You say what bothers you and what you hope for. You hear about benefits, risks, other options and no treatment. Ask who operates, how much practice they have, and what more surgery would cost. Take time to decide.',
    'step-lie': 'You lie on your front, bent at the hips.',
    'step-harvest': 'Fat is sucked out through thin tubes (liposuction).',
    'step-prepare': 'The fat is left to settle, or it is washed, spun or filtered.',
    'step-inject': 'The fat is put in fine tunnels under the skin, above the muscle. Ultrasound shows where it goes.',
    'anaesthesia-general': 'You get a general anaesthetic: you sleep and feel nothing.',
    duration: 'Our sources give no usual time. Ask your surgeon.',
    setting: 'It is done in an operating theatre. Ask if you go home the same day.',
    'material-own-fat': 'Your own fat. Fat grafting adds volume. Claims about stem cells are not proven.',
    // What can be expected.
    'outcome-retention': 'Part of the fat stays. How much varies a lot.',
    longevity: 'The fat that takes can last for years. One clinic says that about a third is lost.',
    // What can go wrong.
    'complication-death': 'Fat gets into the lungs (fat embolism) and the person dies. Studies differ widely.',
    'complication-embolism': 'Fat gets into the lungs (fat embolism) and the person lives.',
    'complication-any': 'Any problem, small or big.',
    'complication-serious': 'A serious problem. Not all deaths are counted here.',
    'mechanism-several': 'This figure counts several kinds of problems.',
    'complication-infection': 'The buttocks, or the place where fat was taken, get infected.',
    'complication-seroma': 'Fluid collects under the skin (seroma).',
    'complication-nerve': 'The main nerve of the leg (sciatic nerve) is hurt.',
    'complication-shape': 'The shape is uneven.',
    'complication-fat-loss': 'More of the fat is lost than hoped.',
    'complication-lumps': 'Fat dies. It leaves lumps, oil cysts or hard spots.',
    'complication-clot': 'A blood clot forms in a leg or lung.',
    'complication-allergy': 'You have a severe allergic reaction.',
    'complication-regret': 'You are not content with how you look, or worry about it more than before.',
    // Who may have to wait or choose something else.
    'caution-deep': 'The plan is to put fat deep, or to put in a large amount.',
    'caution-clot': 'You had a blood clot before.',
    'caution-smoking': 'You smoke.',
    'caution-weight': 'Your weight and height are outside the limits of the clinic.',
    'caution-flight': 'You plan to fly within 7 days after surgery.',
    'caution-distress':
      'Thoughts about how you look fill much of your day. Surgery seldom helps with that. Talk with us first.',
    // Alternatives.
    'alternative-none': 'No treatment: you can leave your buttocks as they are.',
    'alternative-implant': 'Buttock implants. They have risks of their own.',
    // With other treatments.
    'combination-touch-up': 'More fat is added after 3 months at the soonest.',
    // What is known least.
    'evidence-weakest':
      'We know least about how often problems other than death occur. Nor do we know how long you should not sit.',
    // Recovery: the first days.
    'phase-first-days': 'First days',
    'normal-sore': 'You are sore and bruised.',
    'care-signs':
      'Know these signs by heart: chest pain, short breath, a fast heartbeat, fainting, blue lips, confusion. If one comes, call your emergency number now. Do not wait for us to call back.',
    'safety-walk': 'Walk often.',
    'care-sleep': 'Sleep on your front or your side.',
    'care-garment': 'Wear the tight garment for about a month.',
    // Recovery: the first weeks.
    'phase-early': 'First two weeks',
    'normal-bruise': 'You still have bruises.',
    'phase-middle': 'Weeks three and four',
    'normal-swelling': 'Swelling goes down.',
    'care-cushion': 'When you sit, put a cushion under your thighs.',
    // Recovery: settling.
    'phase-settling': 'Weeks five to eight',
    'normal-volume': 'You see that some volume goes. Part of the fat does not stay.',
    'care-light-exercise': 'Do light exercise only.',
    // Recovery: the final shape, and after.
    'phase-final': 'Final shape',
    'normal-stable': 'The shape is stable after about 3 to 4 months.',
    'care-weight': 'Keep your weight steady.',
    'phase-later': 'The years after',
    'normal-later': 'The fat that took can last for years.',
    'care-lump': 'Tell us if there is a lump, a hard place or an uneven shape after 3 months.',
    // Restrictions.
    'restriction-sitting': 'Do not sit on your buttocks for 2 to 4 weeks.',
    'restriction-long-sitting': 'No long sitting for at least 3 weeks. Ask us first until week 4.',
    'restriction-lying': 'Do not lie on your back for 2 weeks.',
    'restriction-smoking': 'Do not smoke for at least 4 to 6 weeks, and best for good. We can help.',
    'restriction-flying': 'Do not fly for at least 7 days. Ask us first until week 6.',
    'restriction-exercise': 'No hard exercise for 6 to 8 weeks.',
    'restriction-driving': 'Do not drive or use machines for 24 to 48 hours after sedation or a general anaesthetic.',
    // Visits and milestones.
    'visit-first': 'We see you the day after surgery.',
    'visit-week': 'We see you after a week.',
    'visit-final': 'We look at the final shape.',
    'milestone-work': 'Most people are back at work, but do not sit on their buttocks.',
    'milestone-sitting': 'You can sit again, if we agree.',
    'milestone-exercise': 'Hard exercise, if we agree.',
    'milestone-shape': 'The final shape shows.',
  },
  review: DRAFT,
};
