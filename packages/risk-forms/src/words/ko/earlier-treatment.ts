import type { RiskFormWords } from '../../model/words.ts';

export const earlierTreatment: Pick<RiskFormWords['factors'], 'R06' | 'R26' | 'R47' | 'R45'> = {
  R06: {
    topic: '방사선 치료',
    why: '방사선 치료는 여러 해가 지나도 피부와 뼈가 아무는 데 영향을 줍니다.',
    items: {
      'head-radiation': {
        text: '머리, 목 또는 턱에 방사선 치료를 받으신 적이 있습니까?',
        help: '엑스레이 촬영은 해당하지 않습니다.',
      },
      'head-radiation-when': { text: '방사선 치료를 받으신 해는 언제입니까?', help: '연도만 적으시면 됩니다.' },
      'head-radiation-side': {
        text: '어느 쪽에 방사선 치료를 받으셨습니까?',
        options: { left: '왼쪽', right: '오른쪽', both: '양쪽 또는 가운데' },
      },
      'head-radiation-dose': {
        text: '방사선 용량은 얼마였습니까?',
        help: '진료 기록에 Gy로 적혀 있을 수 있습니다. 기록이 없으시면 “모름”을 골라 주십시오.',
      },
      'head-radiation-bone-problem': { text: '그 뒤로 뼈에 문제가 있었습니까?' },
    },
    points: {
      'r06-tell': '방사선 치료를 받으셨다면 오래전 일이라도 알려 주십시오.',
      'r06-bring-letter': '방사선 치료 기록을 가져와 주십시오.',
    },
    rules: {
      'r06-dental':
        '치과 임플란트 전, 머리·목·턱 방사선 치료력. 조사 부위, 용량, 날짜, 전문 기관. 환자에게 연락하십시오.',
      'r06-facial': '안면 수술, 지방이식 또는 코 수술 전, 머리·목·턱 방사선 치료력. 조사 부위, 용량, 날짜, 전문 기관.',
    },
  },
  R26: {
    topic: '예전에 받으신 시술',
    why: '예전에 넣은 필러나 보형물이 여러 해 뒤에도 남아 있을 수 있습니다. 그러면 치료 계획이 달라집니다.',
    items: {
      'earlier-treatment': {
        text: '치료받으실 부위에 필러, 실, 지방이식, 보형물 또는 다른 수술을 받으신 적이 있습니까?',
      },
      'earlier-treatment-kinds': {
        text: '그 부위에 무엇을 받으셨습니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: {
          filler: '필러',
          threads: '실',
          fat: '지방이식',
          implant: '보형물 또는 임플란트',
          surgery: '수술',
          other: '다른 시술',
        },
      },
      'earlier-filler-kind': {
        text: '시간이 지나면 녹는 필러였습니까?',
        options: {
          temporary: '예, 녹는 필러',
          permanent: '아니요, 녹지 않는 필러',
        },
      },
      'earlier-treatment-product': { text: '어떤 제품을 쓰셨습니까?' },
      'earlier-treatment-when': { text: '몇 년도에 받으셨습니까?', help: '연도만 적으시면 됩니다.' },
      'earlier-treatment-clinic': { text: '어느 병원에서 받으셨습니까?' },
      'earlier-treatment-lumps': { text: '그 부위에 멍울이 있습니까?' },
      'earlier-treatment-problem': {
        text: '그 시술 뒤 문제가 있었습니까?',
        help: '없었으면 “없음”이라고 적어 주십시오.',
      },
    },
    points: {
      'r26-old-filler': '필러에 대해 알려 주십시오. 예전에 넣은 필러가 여러 해 뒤에도 남아 있을 수 있습니다.',
      'r26-bring-records': '예전에 받으신 시술의 기록(제품, 연도, 병원)을 가져와 주십시오.',
    },
    rules: {
      'r26-permanent-or-unknown-filler': '같은 부위에 녹지 않거나 종류를 모르는 필러. 제품, 연도, 초음파.',
      'r26-lumps': '이전에 시술한 부위의 멍울. 영상 검사, 녹이거나 기다리기.',
    },
  },
  R47: {
    topic: '예전에 하신 임플란트',
    why: '누구에게나 있을 수 있는 일입니다. 다시 심으면 잘되는 경우가 많으며, 먼저 원인을 찾습니다.',
    items: {
      'implant-lost': { text: '치과 임플란트가 빠지거나 치과에서 제거한 적이 있습니까?' },
      'implant-lost-count': { text: '빠지거나 제거한 임플란트는 몇 개입니까?', help: '숫자로 적어 주십시오.' },
      'implant-lost-site': { text: '입안의 어느 위치였습니까?', help: '예: 왼쪽 위 어금니.' },
      'implant-lost-when': { text: '그때는 몇 년도였습니까?', help: '연도만 적으시면 됩니다.' },
      'implant-lost-cause': { text: '병원에서는 원인이 무엇이라고 했습니까?' },
    },
    points: {
      'r47-second-try':
        '임플란트에 어떤 일이 있었는지 알려 주십시오. 다시 심으면 잘되는 경우가 많습니다. 먼저 원인을 찾습니다.',
      'r47-bring-records': '그 임플란트의 기록과 엑스레이를 가져와 주십시오.',
    },
    rules: {
      'r47-one': '이전에 치과 임플란트 1개 소실. 원인을 찾으십시오: 흡연, 하중, 감염, 뼈.',
      'r47-two-or-more': '이전에 치과 임플란트 2개 이상 소실. 예약 전에 원인을 찾으십시오.',
    },
  },
  R45: {
    topic: '예전 마취',
    why: '드문 마취 문제 가운데 집안에 내려오는 것이 있습니다. 미리 알면 그에 맞게 계획합니다.',
    items: {
      'anaesthetic-problem': {
        text: '본인이나 가족이 마취로 문제를 겪으신 적이 있습니까?',
        help: '가능하시면 가족에게 물어봐 주십시오.',
        options: { no: '아니요', me: '예, 본인', family: '예, 가족', both: '예, 둘 다' },
      },
      'anaesthetic-problem-kinds': {
        text: '그 문제의 이름을 들으셨습니까?',
        help: '해당하는 것을 모두 골라 주십시오.',
        options: {
          'malignant-hyperthermia': '악성고열증',
          pseudocholinesterase: '가성콜린에스테라아제 결핍',
          other: '다른 것, 또는 이름을 모름',
        },
      },
      'anaesthetic-problem-what': { text: '마취 때 어떤 일이 있었습니까?' },
    },
    points: {
      'r45-tell': '마취 때 누구에게 어떤 일이 있었는지 알려 주십시오.',
      'r45-ask-family': '진료 전에 마취 문제가 있었는지 가족에게 물어봐 주십시오.',
    },
    rules: {
      'r45-reported': '본인 또는 가족의 마취 문제. 계획 전에 확인하십시오.',
      'r45-inherited':
        '본인 또는 가족의 악성고열증이나 가성콜린에스테라아제 결핍. 유발 약제 없는 계획. 환자에게 연락하십시오.',
    },
  },
};
