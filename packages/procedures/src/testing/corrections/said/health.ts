import { addressesOf } from '../../../seed-coverage/statement-address.ts';
import type { Said } from './said.ts';

const FACIAL_IMPLANTS = ['chin-implant', 'cheek-implant', 'jaw-implant'] as const;
const DENTAL_IMPLANTS = ['dental-implant', 'mini-dental-implants', 'implant-revision'] as const;

/** Drinking, smoking, sugar and bones, where a procedure or a risk factor speaks of them. */
export const HEALTH: readonly Said[] = [
  {
    correction: 'C-14',
    at: ['implant-revision/preparation-alcohol', 'risk-factors/R02-patient'],
    en: 'Tell us how much you drink.',
    ko: '얼마나 드시는지 알려 주세요.',
    es: 'Díganos cuánto bebe.',
  },
  {
    correction: 'C-14',
    at: ['implant-revision/preparation-alcohol', 'risk-factors/R02-patient'],
    en: 'Heavy drinking slows healing',
    ko: '술을 많이 드시면 더디게 아',
    es: 'hace más lenta la curación',
  },
  {
    correction: 'C-14',
    at: addressesOf(['dental-implant', 'implant-revision'], 'restriction-alcohol'),
    en: 'as long as your dentist says',
    ko: '치과의사가 말한 기간만큼',
    es: 'lo que diga su dentista',
  },
  {
    correction: 'C-15',
    at: addressesOf(DENTAL_IMPLANTS, 'preparation-smoking'),
    en: 'stop before surgery. Stopping is one of the best things you can do for your implant. We can help.',
    ko: '수술 전에 끊어 주세요. 금연은 임플란트를 위해 하실 수 있는 가장 좋은 일 가운데 하나입니다.',
    es: 'déjelo antes de la cirugía. Es una de las mejores cosas que puede hacer por su implante. Podemos ayudarle.',
  },
  {
    correction: 'C-15',
    at: addressesOf(DENTAL_IMPLANTS, 'restriction-smoking'),
    en: 'at least until the implant has bonded (about 2 to 6 months), and best for good',
    ko: '적어도 임플란트가 뼈와 붙을 때까지(약 2~6개월) 담배를 피우지 마세요. 아예 끊으시면 가장 좋습니다.',
    es: 'al menos hasta que el implante se una (entre 2 y 6 meses), y mejor no vuelva a fumar',
  },
  {
    correction: 'C-15',
    at: ['risk-factors/R01-patient'],
    en: 'about 2 to 6 months), best for good. We can help.',
    ko: '약 2~6개월) 계속 끊어 주세요. 아예 끊으시면 가장 좋습니다.',
    es: 'unos 2 a 6 meses). Lo mejor es dejarlo del todo.',
  },
  {
    correction: 'C-16',
    at: [
      ...addressesOf([...FACIAL_IMPLANTS, 'genioplasty', ...DENTAL_IMPLANTS], 'caution-diabetes'),
      'risk-factors/R03-patient',
    ],
    en: 'Well controlled diabetes is usually no barrier.',
    ko: '잘 조절되는 당뇨병은 대개 문제가 되지 않습니다.',
    es: 'Con buen control, la diabetes no suele ser un obstáculo.',
  },
  {
    correction: 'C-16',
    at: ['risk-factors/R03-patient'],
    en: 'High sugar slows healing. Bring your latest HbA1c',
    ko: '혈당이 높으면 더디게 아뭅니다. 최근 당화혈색소(HbA1c)',
    es: 'El azúcar alto hace más lenta la curación. Traiga su último resultado de HbA1c.',
  },
  {
    correction: 'C-17',
    at: ['implant-revision/preparation-bone-medicine', 'risk-factors/R05-patient'],
    en: 'Tell us about weak bones and every medicine for them, past or present.',
    ko: '지금까지 쓴 모든 뼈 약을 알려 주세요.',
    es: 'Díganos si tiene huesos débiles y',
  },
  {
    correction: 'C-18',
    at: [
      ...addressesOf([...FACIAL_IMPLANTS, 'genioplasty', 'jawline-contouring'], 'caution-bone-medicine'),
      ...addressesOf(DENTAL_IMPLANTS, 'caution-cancer-bone-medicine'),
      'implant-revision/preparation-bone-medicine',
      'risk-factors/R04-patient',
    ],
    en: 'Do not stop or delay any bone medicine by yourself.',
    ko: '어떤 뼈 약도 스스로 끊거나 미루지 마세요.',
    es: 'No deje ni retrase',
  },
  {
    correction: 'C-18',
    at: ['risk-factors/R04-patient'],
    en: 'Tell us its name and the date of your last dose. Your dentist and your doctor decide the timing together.',
    ko: '약 이름과 마지막으로 쓴 날짜를 알려 주세요. 시기는 치과의사와 주치의가 함께 정합니다.',
    es: 'Díganos el nombre y la fecha de su última dosis. Su dentista y su médico deciden juntos',
  },
];
