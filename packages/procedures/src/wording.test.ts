import { LOCALES } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import type { ProcedureId } from './model/procedure-id.ts';
import { riskFactorsEn } from './risk-factors/en.ts';
import { riskFactorsKo } from './risk-factors/ko.ts';
import { everyText, worded } from './testing/worded-procedures.ts';

/** Words that promise, reassure without ground, or name a prescription medicine by brand. */
const FORBIDDEN = {
  es: /(?<!está )\bsegur[oa]s?\b(?! médic)|indolor|sin dolor|permanente|natural|garanti|células madre(?! no)|perfect|confianza en|autoestima|sin cicatri|b[oó]tox|único aprobado|rejuvenec|rechazo/i,
  en: /\bsafe|painless|pain-free|permanent|natural|guarante|no downtime|stem cell(?!s are not)|only approved|confiden|scarless|lunch-?break|anti-wrinkle|botox|perfect|rejection|happi/i,
  ko: /안전|무통|통증 없|영구|자연스|자연치아|보장|완벽|줄기세포(?!에 관한 주장은 입증되지)|자신감|흉터 없|흉터가 없|부작용 없|보톡스|거부 반응|100%/,
};

/** What must never be said again, by the correction that rejects it. */
const REJECTED: readonly (readonly [correction: string, en: RegExp, ko: RegExp])[] = [
  ['C-01', /(?:prevents?|stops?) infection/i, /감염을 (?:막|예방)/],
  ['C-04', /through the skin when/i, /피부로만/],
  ['C-05', /perfect fit|ensures?/i, /정확한 결과를 (?:보장|약속합)/],
  ['C-06', /lasts? forever|lifelong result/i, /평생 유지/],
  ['C-07', /(?:silicone|implant) (?:bonds|fuses|grows) (?:with|into|to) (?:the )?bone(?! bonds)/i, /실리콘이 뼈와 붙/],
  ['C-08', /(?:improves?|better) (?:chewing|speaking|speech)/i, /씹는 기능이 좋아/],
  ['C-09', /too (?:tight|secure|firm)/i, /너무 (?:단단히|꽉) 고정/],
  ['C-10', /self-esteem|feel better about yourself/i, /자존감/],
  ['C-11', /success rate|rarely fails?/i, /성공률/],
  ['C-12', /within (?:one|a|1) month/i, /한 달 (?:안|이내)/],
  ['C-13', /always (?:causes?|gives?) symptoms/i, /항상 증상/],
  ['C-14', /light drinking (?:protects|helps)/i, /가벼운 음주는/],
  [
    'C-15',
    /(?:one|a|1) week[^.]*smok|smok[^.]*\b(?:one|a|1) week/i,
    /일주일[^.]*(?:담배|금연)|(?:담배|금연)[^.]*일주일/,
  ],
  ['C-16', /diabetes (?:raises|rules out)/i, /당뇨병이 있으면 (?:실패|할 수 없)/],
  ['C-17', /osteoporosis (?:raises|causes)/i, /골다공증은 실패/],
  ['C-18', /(?:must|need to|should|have to) (?:be )?stop(?:ped)?\b/i, /약을 (?:끊어야|중단해야|끊으세요)/],
  ['C-21', /(?:like|as) (?:stable as )?(?:your own|natural|real) teeth/i, /진짜 치아처럼|내 치아처럼/],
  ['C-22', /bonding makes|part of the bone/i, /뼈의 일부가/],
];

interface Said {
  readonly correction: string;
  readonly at: ProcedureId;
  readonly key: string;
  readonly en: string;
  readonly ko: string;
}

/** What is said instead, where the subject comes up. */
const SAID: readonly Said[] = [
  said(
    'C-01',
    'chin-implant',
    'step-fix',
    'Fixation does not rule out infection.',
    '고정해도 감염은 생길 수 있습니다.',
  ),
  said(
    'C-04',
    'chin-implant',
    'complication-exposure',
    'through your skin or inside your mouth, call',
    '피부나 입안에서',
  ),
  said('C-05', 'chin-implant', 'step-plan', 'They cannot promise an exact result.', '약속하지는 못합니다'),
  said('C-06', 'chin-implant', 'longevity', 'some are moved, changed or removed', '옮기거나 바꾸거나 빼는'),
  said('C-07', 'chin-implant', 'material-silicone', 'It does not become bone.', '뼈가 되지는 않습니다'),
  said('C-07', 'chin-implant', 'material-polyethylene', 'Tissue grows into it', '조직이 구멍 속으로'),
  said('C-08', 'chin-implant', 'summary', 'not the bite', '치아 맞물림은 달라지지 않습니다'),
  said('C-08', 'chin-implant', 'normal-stiff', 'Chewing and talking can be harder at first.', '씹고 말하기가 더 힘들'),
  said('C-09', 'chin-implant', 'complication-shape', 'too big or badly placed', '너무 크거나 위치가'),
  said('C-10', 'chin-implant', 'step-consult', 'what you hope for', '무엇을 바라는지'),
  said(
    'C-11',
    'dental-implant',
    'outcome-ten-years',
    'In place does not always mean trouble-free.',
    '늘 문제가 없는 것은',
  ),
  said('C-12', 'dental-implant', 'complication-early-failure', 'in the first weeks to months', '몇 주에서 몇 달'),
  said('C-12', 'dental-implant', 'complication-late-loss', 'years after', '몇 년이 지나'),
  said(
    'C-13',
    'dental-implant',
    'normal-silent-failure',
    'no symptoms. That is why checks matter.',
    '증상이 없을 때가',
  ),
  said('C-14', 'dental-implant', 'restriction-alcohol', 'as long as your dentist says', '치과의사가 말한 기간만큼'),
  said('C-15', 'dental-implant', 'restriction-smoking', '(about 2 to 6 months), and best for good', '약 2~6개월'),
  said('C-15', 'dental-implant', 'preparation-smoking', 'stop before surgery', '수술 전에 끊어'),
  said(
    'C-16',
    'dental-implant',
    'caution-diabetes',
    'Well controlled diabetes is usually no barrier.',
    '대개 문제가 되지',
  ),
  said(
    'C-16',
    'chin-implant',
    'caution-diabetes',
    'Well controlled diabetes is usually no barrier.',
    '대개 문제가 되지',
  ),
  said(
    'C-18',
    'dental-implant',
    'caution-cancer-bone-medicine',
    'Do not stop or delay any bone medicine',
    '끊거나 미루지 마세요',
  ),
  said(
    'C-18',
    'chin-implant',
    'caution-bone-medicine',
    'Do not stop or delay any bone medicine',
    '끊거나 미루지 마세요',
  ),
  said('C-22', 'dental-implant', 'care-lifelong', 'A bonded implant still needs lifelong care.', '평생 관리가 필요'),
];

function said(correction: string, at: ProcedureId, key: string, en: string, ko: string): Said {
  return { correction, at, key, en, ko };
}

describe.each(LOCALES)('words in %s', (locale) => {
  it.each(everyText(locale))('%s promises nothing', (_, text) => {
    expect(text).not.toMatch(FORBIDDEN[locale]);
  });

  it.each(REJECTED)('%s: the rejected claim is absent', (_, en, ko) => {
    const claim = locale === 'en' ? en : ko;
    expect(everyText(locale).filter(([, text]) => claim.test(text))).toEqual([]);
  });

  it.each(SAID)('$correction: $at says the correction in $key', ({ at, key, ...words }) => {
    expect(worded[locale][at].words.statements[key]).toContain(words[locale]);
  });
});

describe('what the catalogue tells patients', () => {
  it.each([
    ['C-14', 'R02-patient', 'Heavy drinking slows healing', '술을 많이 드시면'],
    ['C-15', 'R01-patient', 'about 2 to 6 months', '약 2~6개월'],
    ['C-16', 'R03-patient', 'Well controlled diabetes is usually no barrier', '잘 조절되는 당뇨병은'],
    ['C-17', 'R05-patient', 'every medicine for them, past or present', '지금까지 쓴 모든 뼈 약'],
    ['C-18', 'R04-patient', 'Do not stop or delay any bone medicine by yourself', '스스로 끊거나 미루지 마세요'],
  ] as const)('%s: %s says the correction', (_, key, en, ko) => {
    expect(riskFactorsEn.statements[key]).toContain(en);
    expect(riskFactorsKo.statements[key]).toContain(ko);
  });

  it.each(['R03', 'R04', 'R07', 'R08', 'R15'] as const)('%s tells them to change no medicine by themselves', (id) => {
    expect(riskFactorsEn.statements[`${id}-patient`]).toMatch(/do not|never/i);
    expect(riskFactorsKo.statements[`${id}-patient`]).toContain('마세요');
  });
});
