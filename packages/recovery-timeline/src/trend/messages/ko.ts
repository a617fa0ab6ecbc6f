import type { TrendMessages } from './trend-messages.ts';

/** The words of the trend in Korean. */
export const trendKo: TrendMessages = {
  title: '지금까지의 날들',
  note: '선은 말씀해 주신 것을 보여 줍니다. 이상이 있는지는 말해 주지 않습니다. 걱정되면 병원에 전화하세요.',
  measures: { pain: '통증', swelling: '붓기' },
  drawing: '{measure}: {count}일의 선. 표에 같은 숫자가 있습니다.',
  amounts: ['없음', '조금', '어느 정도', '많이'],
  worstDays: '보통 가장 심함',
  usual: '보통',
  noBand: '어느 정도가 보통인지 알려 주는 자료를 찾지 못했습니다. 그래서 그리지 않았습니다.',
  dayHead: '일',
  dateHead: '날짜',
  tableTitle: '같은 내용을 표로 보기',
  noAnswer: '답변 없음',
  loading: '기록을 불러오는 중입니다.',
  failed: '선을 그리지 못했습니다. 표에 같은 숫자가 있습니다.',
  emptyTitle: '아직 보여 드릴 것이 없습니다',
  empty: '첫 답변이 여기에 나타납니다.',
};
