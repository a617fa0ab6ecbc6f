import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { rhinoplasty } from './rhinoplasty.ts';

/** The rhinoplasty in English. */
export const rhinoplastyEn: ProcedureWords<typeof rhinoplasty> = {
  locale: 'en',
  name: 'rhinoplasty',
  synonyms: ['nose job', 'nose surgery', 'septorhinoplasty'],
  statements: {
    // What it is.
    summary: 'Rhinoplasty is surgery of the nose. It changes its shape, how you breathe through it, or both.',
    'body-location':
      'The nose. Cartilage for it may come from the wall inside the nose (septum), from an ear or from a rib.',
    'indication-shape': 'You want a different shape of nose.',
    'indication-breathing': 'It is hard to breathe through your nose.',
    'indication-injury': 'Your nose was hurt.',
    'indication-birth': 'Your nose has been different since birth.',
    // Before.
    'preparation-smoking': 'If you smoke, stop some weeks before surgery. Ask us how long. We can help.',
    'preparation-sleep-and-clots': 'Tell us if you snore, have sleep apnoea or have had a blood clot.',
    'preparation-weight-medicine':
      'Do you use a GLP-1 medicine for weight or diabetes? Tell us its name and the date of your last dose. Most people may go on with it. You may be asked to have only clear drinks for 24 hours before. Do not stop it by yourself.',
    'preparation-company': 'Plan for someone to stay with you the first night.',
    // Steps.
    'step-consult':
      'You say what bothers you and what you hope for. You hear about benefits, risks, other options and no treatment. Ask who operates, how much practice they have, and what more surgery would cost. Take time to decide.',
    'step-surgeon':
      'A nose operation needs a surgeon trained for it. Ask about training, register, and who does each part.',
    'step-airway': 'We check how air flows through your nose. You hear how you may feel after surgery.',
    'step-comfort': 'We plan with you what to do against pain and sickness.',
    'step-open': 'The surgeon works in an open or a closed way. Ask which one, and why.',
    'step-reshape': 'Bone and cartilage are changed. Cartilage may be added (a graft).',
    'step-skin': 'The skin is laid over the new shape. A splint holds it.',
    'step-packing': 'As a rule the nose is not packed, and antibiotics end within 24 hours of surgery.',
    'anaesthesia-general': 'You get a general anaesthetic: you sleep and feel nothing.',
    duration: 'It takes about 1 to 3 hours.',
    setting: 'It is done in an operating theatre. Ask if you go home the same day.',
    // Materials.
    'material-cartilage': 'Your own cartilage, if a graft is needed.',
    'material-splint': 'A splint on the nose while it heals.',
    // What can be expected.
    'outcome-satisfaction': 'People say that they are content with the result.',
    longevity: 'It is meant to last. If more surgery is wanted, it waits for at least 12 months.',
    // What can go wrong.
    'complication-revision': 'People have the nose changed by more surgery. Studies differ widely.',
    'complication-revision-open': 'People need more surgery after the open way.',
    'complication-revision-closed': 'People need more surgery after the closed way.',
    'complication-infection': 'The nose gets infected.',
    'complication-opening': 'The wound opens.',
    'complication-bleeding': 'The nose bleeds more than expected.',
    'complication-septum': 'A hole forms in the wall inside the nose (septum).',
    'complication-smell': 'You lose your sense of smell.',
    'complication-breathing': 'It is harder to breathe through the nose.',
    'complication-clot': 'A blood clot forms in a leg or lung.',
    'complication-allergy': 'You have a severe allergic reaction.',
    'complication-regret': 'You are not content with how you look, or worry about it more than before.',
    // Who may have to wait or choose something else.
    'caution-infection': 'You have an infection now.',
    'caution-growth': 'Your nose is still growing.',
    'caution-bleeding':
      'You have a bleeding problem that is not under control. Never stop a blood thinner by yourself.',
    'caution-cocaine': 'You use cocaine. If you like, talk about it with us in person.',
    'caution-distress':
      'Thoughts about how you look fill much of your day. Surgery seldom helps with that. Talk with us first.',
    // Alternatives.
    'alternative-none': 'No treatment: you can leave your nose as it is.',
    'alternative-filler':
      'Filler changes the shape without surgery. In the nose, the risk that it blocks a blood vessel is among the highest. That can cost sight or skin.',
    'alternative-septum': 'Only the wall inside the nose is changed (septoplasty).',
    // With other treatments.
    'combination-chin': 'A chin implant goes in at the same time, or later.',
    'combination-filler': 'Before nose surgery, filler in the nose is dissolved, or you wait.',
    // What is known least.
    'evidence-weakest': 'We know least about how many days each stage of healing takes.',
    // Recovery: the first days.
    'phase-first-days': 'First days',
    'normal-blocked': 'A blocked nose, black eyes and a little blood are normal.',
    'care-head-up': 'Sleep with your head raised for 2 weeks.',
    'care-cold-pack': 'Hold a cold pack to your cheeks.',
    'safety-aspirin': 'Take no aspirin unless a doctor told you to. Never stop a blood thinner by yourself.',
    // Recovery: with the splint.
    'phase-splint': 'With the splint',
    'normal-bruise': 'Bruises round the eyes fade. It can take 2 to 3 weeks.',
    // Recovery: the early weeks.
    'phase-early': 'Weeks 2 and 3',
    // Recovery: settling.
    'phase-settling': 'Things settle',
    'normal-tip': 'The tip is swollen and numb.',
    // Recovery: the final shape, and after.
    'phase-final': 'Final shape',
    'normal-refining': 'The shape gets finer slowly, for up to 12 months. With thick skin it takes longer.',
    'phase-later': 'The years after',
    'normal-later': 'With thick skin the shape may still change a little.',
    'care-tell': 'If something worries you, tell us.',
    // Restrictions.
    'restriction-smoking': 'Do not smoke for at least 4 to 6 weeks, and best for good. We can help.',
    'restriction-nose-blowing': 'Do not blow your nose for 3 weeks.',
    'restriction-glasses': 'No glasses on the bridge of your nose for 4 weeks. Ask us first until week 6.',
    'restriction-exercise': 'No hard exercise for 3 weeks. Ask us first until week 8.',
    'restriction-contact-sport': 'No contact sport for at least 6 weeks. Ask us first until week 8.',
    'restriction-driving':
      'Do not drive for the first 10 days. Do not use machines for 24 to 48 hours after the general anaesthetic.',
    // Visits and milestones.
    'visit-splint': 'The splint and the stitches come off.',
    'visit-weeks': 'We check the healing.',
    'visit-six-weeks': 'We check how things go on.',
    'visit-months': 'We look at the shape of your nose.',
    'visit-year': 'We ask how content you are, at 12 months or later.',
    'milestone-work': 'Most people are back at a desk.',
    'milestone-driving': 'You can drive again.',
    'milestone-exercise': 'Hard exercise, if we agree.',
    'milestone-contact-sport': 'Contact sport, if we agree.',
    'milestone-shape': 'The final shape shows.',
  },
  review: DRAFT,
};
