import type { RiskFormWords } from '../../model/words.ts';

export const medicines: Pick<RiskFormWords['factors'], 'R04' | 'R05' | 'R07' | 'R08' | 'R15' | 'R16'> = {
  R04: {
    topic: '뼈 약',
    why: '일부 뼈 약은 턱뼈의 회복에 영향을 줍니다. 이 약은 뼈를 지켜 주므로, 저희가 약에 맞추어 계획합니다.',
    items: {
      'bone-medicine': {
        text: '골다공증, 뼈의 암, 또는 뼈로 퍼진 암 때문에 약을 쓴 적이 있습니까?',
        help: '먹는 약, 수액 주사, 일반 주사를 모두 포함합니다.',
        options: { no: '없음', now: '지금 쓰고 있음', past: '예전에 썼음' },
      },
      'bone-medicine-names': {
        text: '어떤 뼈 약입니까?',
        help: '써 본 약을 모두 고르십시오. 이름은 약 상자나 처방전에 있습니다.',
        options: {
          alendronate: '알렌드로네이트 (알렌드론산)',
          risedronate: '리세드로네이트',
          ibandronate: '이반드로네이트 (이반드론산)',
          zoledronate: '졸레드로네이트 (졸레드론산)',
          pamidronate: '파미드로네이트',
          denosumab: '데노수맙',
          romosozumab: '로모소주맙',
          teriparatide: '테리파라타이드',
          bevacizumab: '베바시주맙',
          sunitinib: '수니티닙',
        },
      },
      'bone-medicine-reason': {
        text: '뼈 약을 쓴 이유는 무엇입니까?',
        options: { osteoporosis: '골다공증', cancer: '암', other: '다른 이유' },
      },
      'bone-medicine-route': {
        text: '뼈 약을 어떻게 썼습니까?',
        help: '해당하는 것을 모두 고르십시오.',
        options: { tablets: '먹는 약', drip: '정맥 수액', injection: '주사' },
      },
      'bone-medicine-started': { text: '처음 쓴 해는 언제입니까?', help: '연도만 쓰면 됩니다.' },
      'bone-medicine-last-dose': { text: '마지막으로 쓴 때는 언제입니까?', help: '연도와 월이면 됩니다.' },
      'bone-medicine-steroids': { text: '같은 시기에 스테로이드를 먹었습니까?' },
      'jaw-osteonecrosis': {
        text: '턱뼈가 죽었다는 말을 들은 적이 있습니까?',
        help: '의학 용어로 턱뼈 괴사라고 합니다.',
      },
    },
    points: {
      'r04-do-not-stop': '뼈 약을 스스로 끊거나 미루지 마십시오. 데노수맙 주사를 거르면 척추뼈가 부러질 수 있습니다.',
      'r04-bring-name-and-date': '뼈 약의 이름과 마지막으로 쓴 날짜를 가져오십시오.',
      'r04-ask-timing': '치과 또는 수술 의사와 처방 의사가 시기를 어떻게 함께 정하는지 물어보십시오.',
    },
    rules: {
      'r04-teriparatide-only': '테리파라타이드만 사용.',
      'r04-tablets-under-5-years':
        '골다공증으로 경구 비스포스포네이트 5년 미만, 경구 스테로이드 없음. 복용을 막지 마십시오. 중단이 위험을 낮춘다는 근거는 없습니다.',
      'r04-not-covered': '초안 기준에 없는 뼈 약, 투여 경로 또는 이유. 답변을 읽고 판단하십시오.',
      'r04-tablets-5-years-or-more':
        '골다공증으로 비스포스포네이트 5년 이상. 처방 의사와 계획하십시오. 복용을 막지 마십시오.',
      'r04-with-steroids': '비스포스포네이트와 경구 스테로이드 병용. 처방 의사와 계획하십시오.',
      'r04-denosumab-or-zoledronate':
        '골다공증으로 데노수맙 또는 졸레드로네이트. 데노수맙은 중단하거나 미루지 마십시오. 급하지 않은 수술은 다음 투여 전 한 달 안에 처방 의사와 계획하십시오.',
      'r04-cancer-or-earlier-osteonecrosis':
        '암 때문에 쓴 뼈 약, 또는 이전 턱뼈 괴사. 예약 전에 환자에게 연락하십시오.',
    },
  },
  R05: {
    topic: '골다공증',
    why: '골다공증이 있어도 임플란트를 할 수 있습니다. 골다공증 약이 더 중요합니다.',
    items: {},
    points: {
      'r05-not-ruled-out':
        '골다공증이 있어도 임플란트를 할 수 있습니다. 지금이나 예전에 쓴 골다공증 약을 모두 알려 주십시오.',
    },
    rules: {
      'r05-osteoporosis':
        '골다공증. 질환 자체는 임플란트 소실과 뚜렷이 연결되지 않습니다. 약, 용량, 기간을 확인하고 영상으로 뼈를 평가하십시오.',
    },
  },
  R07: {
    topic: '면역',
    why: '면역이 낮으면 회복이 느리고 감염이 더 쉽게 생길 수 있습니다.',
    items: {
      'low-immunity': { text: '면역을 낮추는 약을 쓰거나 그런 병이 있습니까?' },
      'low-immunity-kinds': {
        text: '면역이 낮은 이유는 무엇입니까?',
        help: '해당하는 것을 모두 고르십시오.',
        options: {
          steroids: '스테로이드',
          chemotherapy: '항암 치료',
          transplant: '장기 이식',
          hiv: 'HIV',
          biologic: '생물학적 제제 (관절이나 장 질환 등)',
          other: '다른 이유',
        },
      },
      'chemotherapy-now': { text: '지금 항암 치료를 받고 있습니까?' },
      'low-immunity-medicine': { text: '약의 이름과 용량은 무엇입니까?' },
      'low-immunity-last-dose': { text: '그 약을 마지막으로 쓴 때는 언제입니까?', help: '연도와 월이면 됩니다.' },
    },
    points: {
      'r07-healing': '면역 상태를 알려 주십시오. 회복이 느리고 감염이 더 쉽게 생길 수 있습니다.',
      'r07-bring': '약의 이름과 용량, 최근 진료 기록을 가져오십시오.',
      'r07-do-not-stop': '스테로이드나 면역에 관한 약을 스스로 끊지 마십시오.',
    },
    rules: {
      'r07-low-immunity':
        '약 또는 질환으로 면역 저하. 혈구 수치, 스테로이드 용량과 시기, 감염 위험, 전신마취 시 부신 보충을 확인하십시오.',
      'r07-chemotherapy-now': '현재 항암 치료 중. 예약 전에 환자와 종양 담당 의료진에게 연락하십시오.',
    },
  },
  R08: {
    topic: '혈전 예방약',
    why: '혈전 예방약은 출혈 계획에 영향을 줍니다. 이 약은 혈전과 뇌졸중을 막아 줍니다.',
    items: {
      'blood-thinner': { text: '혈전 예방약(피를 묽게 하는 약)이나 아스피린을 드십니까?' },
      'blood-thinner-names': {
        text: '어떤 혈전 예방약을 드십니까?',
        help: '드시는 약을 모두 고르십시오.',
        options: {
          aspirin: '아스피린',
          warfarin: '와파린',
          apixaban: '아픽사반',
          rivaroxaban: '리바록사반',
          edoxaban: '에독사반',
          dabigatran: '다비가트란',
          heparin: '헤파린 주사',
          clopidogrel: '클로피도그렐',
          ticagrelor: '티카그렐러',
          prasugrel: '프라수그렐',
        },
      },
      'blood-thinner-reason': { text: '어떤 이유로 드십니까?' },
      inr: { text: '최근 INR 수치는 얼마입니까?', help: 'INR은 와파린 혈액 검사입니다. 2.5 같은 숫자입니다.' },
      'inr-date': { text: '그 INR 검사는 언제 했습니까?' },
      'stent-last-year': { text: '최근 12개월 안에 스텐트를 넣었습니까?' },
      'blood-thinner-last-dose': { text: '혈전 예방약을 마지막으로 먹은 때는 언제입니까?' },
    },
    points: {
      'r08-never-stop': '혈전 예방약을 절대 스스로 끊지 마십시오. 끊으면 뇌졸중이나 혈전이 생길 수 있습니다.',
      'r08-bring-list': '혈전 예방약의 이름과 용량, 먹는 이유를 가져오십시오.',
      'r08-bring-inr': '최근 INR 결과를 가져오십시오.',
      'r08-tell-stent': '스텐트와 담당 의사에 대해 알려 주십시오.',
    },
    rules: {
      'r08-aspirin-alone': '아스피린만 복용.',
      'r08-one-dental': '치과 임플란트 전, 아스피린이 아닌 혈전 예방약 1종. 처방 의사와 상의하십시오.',
      'r08-one-facial': '안면 수술 전, 아스피린이 아닌 혈전 예방약 1종. 처방 의사와 상의하십시오.',
      'r08-two-or-inr-over-4': '혈전 예방약 2종 이상 또는 INR 4 초과. 예약 전에 환자와 처방 의사에게 연락하십시오.',
    },
  },
  R15: {
    topic: '다른 약',
    why: '흔히 쓰는 몇 가지 약이 뼈 회복과 관련이 있습니다. 알려만 주시면 됩니다.',
    items: {
      medicines: {
        text: '다음 약을 드십니까?',
        help: '드시는 것을 모두 고르십시오.',
        options: {
          antidepressant: '항우울제 (우울하거나 불안할 때)',
          'stomach-acid': '위산 약',
          other: '다른 약, 한약, 비타민',
          none: '없음',
        },
      },
      'medicines-names': { text: '약 이름은 무엇입니까?', help: '이름을 쓰고, 알면 용량도 쓰십시오.' },
    },
    points: {
      'r15-keep-taking': '항우울제를 끊지 마십시오. 계속 드십시오. 알려만 주시면 됩니다.',
      'r15-bring-list': '드시는 약의 목록을 모두 가져오십시오.',
    },
    rules: {
      'r15-antidepressant':
        '항우울제 복용. 임플란트 소실과 연관이 있으나 증명은 아닙니다. 동의 과정에서 설명하십시오. 우울증 자체도 중요합니다.',
    },
  },
  R16: {
    topic: '위산 약',
    why: '일부 위산 약이 뼈 회복과 관련이 있습니다. 알려만 주시면 됩니다.',
    items: {},
    points: { 'r16-keep-taking': '위산 약을 계속 드십시오. 스스로 끊지 마십시오.' },
    rules: {
      'r16-stomach-acid':
        '위산 약 복용. 코호트 3개의 연관이며 증명은 아닙니다. 필요성은 처방 의사와 검토할 수 있습니다.',
    },
  },
};
