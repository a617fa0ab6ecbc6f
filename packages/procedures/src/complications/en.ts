import { DRAFT } from '@osseo/core';
import type { ComplicationWords } from './complication-words.ts';

/** The complications in English. */
export const complicationsEn: ComplicationWords = {
  locale: 'en',
  complications: {
    'CX-01': {
      name: 'Infection of a facial implant',
      mechanism:
        'Germs settle on the implant, which is not living tissue, or in the empty space around it. A cut inside the mouth can let germs of the mouth in.',
    },
    'CX-02': {
      name: 'The implant moves, or the two sides differ',
      mechanism: 'The pocket is too loose, a muscle pulls, or the size is wrong.',
    },
    'CX-03': {
      name: 'Bone that thins under the implant',
      mechanism: 'The implant presses on the bone, and the muscle over it moves.',
    },
    'CX-04': {
      name: 'Numb lip, chin or cheek',
      mechanism: 'The nerve to the skin is stretched or pressed.',
    },
    'CX-05': {
      name: 'The implant comes through',
      mechanism: 'The tissue over the implant is thin, there is an infection, or the implant moves.',
    },
    'CX-06': {
      name: 'The chin moves back',
      mechanism: 'The bone that was moved shifts back towards its old place.',
    },
    'CX-07': {
      name: 'Infection of a plate',
      mechanism: 'Germs settle on the metal, usually months later.',
    },
    'CX-08': {
      name: 'The implant does not bond with the bone',
      mechanism:
        'The implant moves as it heals, there is an infection, or the bone is poor. Smoking and high blood sugar add to it.',
    },
    'CX-09': {
      name: 'Late loss of an implant',
      mechanism: 'The gum and bone around it are inflamed, it bears too much load, or it breaks.',
    },
    'CX-10': {
      name: 'Peri-implantitis: gum and bone disease around an implant',
      mechanism: 'Plaque inflames the gum, and the bone around the implant is lost.',
    },
    'CX-11': {
      name: 'Changed feeling in the lip',
      mechanism: 'The nerve in the lower jaw is hurt, or swelling presses on it.',
    },
    'CX-12': {
      name: 'Jawbone that does not heal, linked to a medicine',
      mechanism:
        'Some medicines block the way in which bone renews itself. An infection or an injury can then leave bone that does not heal.',
    },
    'CX-13': {
      name: 'Jawbone that does not heal after radiation',
      mechanism: 'Bone that had radiation cannot heal itself well.',
    },
    'CX-14': {
      name: 'The denture breaks or its clips wear out',
      mechanism: 'The denture is thin above the implants, and it bears the load of each bite.',
    },
    'CX-15': {
      name: 'The bone graft fails',
      mechanism: 'It gets infected, it is exposed, or too little blood reaches it.',
    },
    'CX-16': {
      name: 'Blocked vessel and dying skin',
      mechanism: 'Filler gets into an artery or presses on it, so that the skin gets no blood.',
    },
    'CX-17': {
      name: 'Loss of sight',
      mechanism: 'Filler or fat is pushed back through an artery to the artery of the eye.',
    },
    'CX-18': {
      name: 'Stroke',
      mechanism: 'Filler or fat gets into the arteries of the brain.',
    },
    'CX-19': {
      name: 'Late swelling and lumps after filler',
      mechanism: 'The immune system reacts to the filler. This can come after an illness, a vaccine or dental work.',
    },
    'CX-20': {
      name: 'Cold sores that come back',
      mechanism: 'The needle irritates a nerve in which the virus sleeps.',
    },
    'CX-21': {
      name: 'Headache, skin reaction, droop or double vision after botulinum toxin',
      mechanism: 'The toxin acts where it was injected, or spreads to a muscle nearby.',
    },
    'CX-22': {
      name: 'Problems after fat transfer to the face',
      mechanism: 'A vessel bleeds, some of the fat dies, or the fat settles unevenly.',
    },
    'CX-23': {
      name: 'Fat that does not stay',
      mechanism: 'Part of the fat does not take, and the body clears it away.',
    },
    'CX-24': {
      name: 'Fat in the lungs',
      mechanism: 'Fat is forced into torn veins of the buttock and travels to the lungs. People have died of it.',
    },
    'CX-25': {
      name: 'Dead fat, oil cysts and hard spots',
      mechanism: 'Fat that gets no blood dies, and can turn into oil or harden.',
    },
    'CX-26': {
      name: 'A second nose operation',
      mechanism: 'The shape or the breathing is not as hoped.',
    },
    'CX-27': {
      name: 'Infection, bleeding or an open wound after nose surgery',
      mechanism: 'Germs get into the wound, a vessel bleeds, or the edges of the wound come apart.',
    },
    'CX-28': {
      name: 'Blood clot in a vein or in the lung',
      mechanism:
        'You lie still for a long time, surgery makes blood clot more easily, and some people have risks of their own.',
    },
    'CX-29': {
      name: 'Severe allergic reaction',
      mechanism: 'The body reacts fast and very strongly to a medicine or a material.',
    },
    'CX-30': {
      name: 'Regret or distress',
      mechanism:
        'The result is not what the person hoped for. A distress about looks that was there before can get worse.',
    },
  },
  review: DRAFT,
};
