import type { RiskFormWords } from '../../model/words.ts';

export const medicines: Pick<RiskFormWords['factors'], 'R04' | 'R05' | 'R07' | 'R08' | 'R15' | 'R16'> = {
  R04: {
    topic: '뼈 약',
    why: '일부 뼈 약은 턱뼈가 아무는 데 영향을 줍니다. 뼈를 지켜 주는 약이므로 저희가 약에 맞추어 계획합니다.',
    items: {
      'bone-medicine': {
        text: '골다공증, 뼈암 또는 뼈로 전이된 암 때문에 약을 쓰신 적이 있습니까?',
        help: '먹는 약, 링거(수액), 주사를 모두 포함합니다.',
        options: { no: '없음', now: '지금 쓰고 있음', past: '예전에 썼음' },
      },
      'bone-medicine-names': {
        text: '어떤 뼈 약입니까?',
        help: '쓰신 약을 모두 골라 주십시오. 이름은 약 상자나 처방전에 있습니다.',
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
        text: '뼈 약을 쓰신 이유는 무엇입니까?',
        options: { osteoporosis: '골다공증', cancer: '암', other: '다른 이유' },
      },
      'bone-medicine-route': {
        text: '뼈 약을 어떻게 쓰셨습니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: { tablets: '먹는 약', drip: '링거(수액)', injection: '주사' },
      },
      'bone-medicine-started': { text: '처음 쓰신 해는 언제입니까?', help: '연도만 적으시면 됩니다.' },
      'bone-medicine-last-dose': { text: '마지막으로 쓰신 때는 언제입니까?', help: '연도와 월만 적으시면 됩니다.' },
      'bone-medicine-steroids': { text: '같은 시기에 먹는 스테로이드를 드셨습니까?' },
      'jaw-osteonecrosis': {
        text: '턱뼈 괴사라는 진단을 받으신 적이 있습니까?',
        help: '턱뼈의 일부가 죽은 상태를 말합니다. 있었다면 의사나 치과의사에게 들으셨을 것입니다.',
      },
    },
    points: {
      'r04-do-not-stop': '뼈 약을 임의로 끊거나 미루지 마십시오. 데노수맙 주사를 거르면 척추뼈가 부러질 수 있습니다.',
      'r04-bring-name-and-date': '뼈 약의 이름과 마지막으로 쓰신 날짜를 적어 와 주십시오.',
      'r04-ask-timing': '치료 시기를 물어봐 주십시오. 시기는 수술하는 의사와 약을 처방한 의사가 함께 정합니다.',
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
    why: '골다공증이 있어도 임플란트를 할 수 있습니다. 어떤 약을 쓰시는지가 더 중요합니다.',
    items: {},
    points: {
      'r05-not-ruled-out':
        '골다공증이 있어도 임플란트를 할 수 있습니다. 지금 쓰시거나 예전에 쓰신 골다공증 약을 모두 알려 주십시오.',
    },
    rules: {
      'r05-osteoporosis':
        '골다공증. 질환 자체는 임플란트 소실과 뚜렷이 연결되지 않습니다. 약, 용량, 기간을 확인하고 영상으로 뼈를 평가하십시오.',
    },
  },
  R07: {
    topic: '면역력',
    why: '면역력이 떨어지면 더디게 아물고 감염이 더 쉽게 생길 수 있습니다.',
    items: {
      'low-immunity': { text: '면역력을 떨어뜨리는 약을 쓰시거나 그런 병이 있으십니까?' },
      'low-immunity-kinds': {
        text: '면역력이 떨어진 이유는 무엇입니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: {
          steroids: '스테로이드',
          chemotherapy: '항암 치료',
          transplant: '장기 이식',
          hiv: 'HIV',
          biologic: '생물학적 제제 (관절이나 장 질환 등)',
          other: '다른 이유',
        },
      },
      'chemotherapy-now': { text: '지금 항암 치료를 받고 계십니까?' },
      'low-immunity-medicine': { text: '약의 이름과 용량은 무엇입니까?' },
      'low-immunity-last-dose': {
        text: '그 약을 마지막으로 쓰신 때는 언제입니까?',
        help: '연도와 월만 적으시면 됩니다.',
      },
    },
    points: {
      'r07-healing': '면역력에 대해 알려 주십시오. 더디게 아물고 감염이 더 쉽게 생길 수 있습니다.',
      'r07-bring': '약 이름과 용량을 적은 것, 최근 진료 기록을 가져와 주십시오.',
      'r07-do-not-stop': '스테로이드나 면역에 관한 약을 임의로 끊지 마십시오.',
    },
    rules: {
      'r07-low-immunity':
        '약 또는 질환으로 면역 저하. 혈구 수치, 스테로이드 용량과 시기, 감염 위험, 전신마취 시 부신 보충을 확인하십시오.',
      'r07-chemotherapy-now': '현재 항암 치료 중. 예약 전에 환자와 종양 담당 의료진에게 연락하십시오.',
    },
  },
  R08: {
    topic: '혈전 예방약',
    why: '이 약을 드시면 피가 멎는 데 시간이 걸리므로 미리 준비합니다. 혈전과 뇌졸중을 막아 주는 약입니다.',
    items: {
      'blood-thinner': { text: '혈전 예방약(피를 묽게 하는 약)이나 아스피린을 드십니까?' },
      'blood-thinner-names': {
        text: '어떤 혈전 예방약을 드십니까?',
        help: '드시는 약을 모두 골라 주십시오.',
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
      'blood-thinner-reason': { text: '어떤 병 때문에 드십니까?' },
      inr: { text: '최근 INR 수치는 얼마입니까?', help: 'INR은 와파린 혈액 검사입니다. 2.5 같은 숫자입니다.' },
      'inr-date': { text: '그 INR 검사는 언제 했습니까?' },
      'stent-last-year': {
        text: '최근 12개월 안에 스텐트를 넣으셨습니까?',
        help: '스텐트는 혈관을 열어 두는 작은 관입니다.',
      },
      'blood-thinner-last-dose': { text: '혈전 예방약을 마지막으로 드신 때는 언제입니까?' },
    },
    points: {
      'r08-never-stop': '혈전 예방약을 절대 임의로 끊지 마십시오. 끊으면 뇌졸중이나 혈전이 생길 수 있습니다.',
      'r08-bring-list': '혈전 예방약의 이름과 용량, 드시는 이유를 적어 와 주십시오.',
      'r08-bring-inr': '최근 INR 검사 결과를 가져와 주십시오.',
      'r08-tell-stent': '스텐트를 넣으신 일과 담당 의사를 알려 주십시오.',
    },
    rules: {
      'r08-aspirin-alone-injectable': '주사 시술 전, 아스피린만 복용.',
      'r08-aspirin-alone': '아스피린만 복용.',
      'r08-one-dental': '치과 임플란트 전, 아스피린이 아닌 혈전 예방약 1종. 처방 의사와 상의하십시오.',
      'r08-one-injectable': '주사 시술 전, 아스피린이 아닌 혈전 예방약 1종. 처방 의사와 상의하십시오.',
      'r08-one-facial':
        '안면 수술, 지방이식 또는 코 수술 전, 아스피린이 아닌 혈전 예방약 1종. 처방 의사와 상의하십시오.',
      'r08-two-or-inr-over-4': '혈전 예방약 2종 이상 또는 INR 4 초과. 예약 전에 환자와 처방 의사에게 연락하십시오.',
    },
  },
  R15: {
    topic: '그 밖의 약',
    why: '흔히 쓰는 몇 가지 약이 회복이나 마취와 관련이 있습니다. 계속 드시면서 알려만 주시면 됩니다.',
    items: {
      medicines: {
        text: '다음 가운데 드시는 약이 있습니까?',
        help: '드시는 것을 모두 골라 주십시오.',
        options: {
          antidepressant: '항우울제 (우울하거나 불안할 때)',
          'stomach-acid': '위산을 줄이는 위장약',
          other: '다른 약, 한약, 비타민',
          none: '이 가운데 없음',
        },
      },
      'medicines-names': {
        text: '그 약의 이름은 무엇입니까?',
        help: '이름을 적어 주시고, 아시면 용량도 적어 주십시오.',
      },
    },
    points: {
      'r15-keep-taking': '항우울제를 끊지 마시고 계속 드십시오. 알려만 주시면 됩니다.',
      'r15-bring-list': '드시는 약을 모두 적어 와 주십시오.',
    },
    rules: {
      'r15-antidepressant':
        '항우울제 복용. 임플란트 소실과 연관이 있으나 증명은 아닙니다. 동의 과정에서 설명하십시오. 우울증 자체도 중요합니다.',
    },
  },
  R16: {
    topic: '위산을 줄이는 위장약',
    why: '위산을 줄이는 일부 약이 뼈가 아무는 것과 관련이 있습니다. 계속 드시면서 알려만 주시면 됩니다.',
    items: {},
    points: { 'r16-keep-taking': '위산을 줄이는 위장약을 계속 드십시오. 임의로 끊지 마십시오.' },
    rules: {
      'r16-stomach-acid':
        '위산을 줄이는 약 복용. 코호트 3개의 연관이며 증명은 아닙니다. 필요성은 처방 의사와 검토할 수 있습니다.',
    },
  },
};
