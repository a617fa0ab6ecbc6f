import type { CheckInMessages } from './check-in-messages.ts';

/** The words of the check-in in Korean. */
export const checkInKo: CheckInMessages = {
  form: {
    title: '오늘 어떠십니까?',
    signs: '지금 다음 중 있는 것이 있습니까? 있는 것을 모두 고르세요.',
    none: '해당 없음',
    notSure: '잘 모르겠습니다',
    escalation: '{escalation} 지금 그렇습니까?',
    yes: '예',
    no: '아니요',
    pain: '지금 얼마나 아프십니까? 0(통증 없음)에서 10(생각할 수 있는 가장 심한 통증)까지의 숫자를 적어 주세요.',
    swelling: '지금 얼마나 부었습니까?',
    swellingAmounts: ['없음', '조금', '어느 정도', '많이'],
  },
  readBy: '이 답변을 읽는 사람: {owner}. 시간: {hours}. 지금 도움이 필요하면 기다리지 말고 전화하세요.',
  readByNobody: '병원에서 이 답변을 읽는 사람은 없습니다. 걱정되면 전화하세요.',
  send: '보내기',
  finish: '할 일 보기',
  sending: '보내는 중…',
  nextTitle: '지금 하실 일',
  sent: '답변을 보냈습니다.',
  notSent: '답변을 보내지 못했습니다. 답변은 이 페이지에 남아 있습니다. 하실 일은 그대로입니다.',
  again: '다시 보내기',
  change: '답변 고치기',
  callClinic: '병원에 전화: {number}',
  callEmergency: '응급: {number}',
  expectedTitle: '오늘 예상되는 것',
  nothingExpected: '오늘에 대해 계획에 따로 적힌 것은 없습니다.',
  loading: '오늘의 질문을 불러오는 중입니다.',
  notYetTitle: '아직 질문이 없습니다',
  notYet: '치료 당일부터 시작합니다. 그 전에 걱정되면 병원에 전화하세요.',
};
