import type { ProcedureNames } from './procedure-names.ts';

/** The procedures in Korean. */
export const procedureNamesKo: ProcedureNames = {
  'chin-implant': '턱끝 보형물',
  'cheek-implant': '광대 보형물',
  'jaw-implant': '하악각 보형물',
  genioplasty: '턱끝 절골술',
  'jawline-contouring': '안면윤곽수술',
  'dental-implant': '치과 임플란트',
  'mini-dental-implants': '미니 임플란트',
  'implant-revision': '임플란트 재수술',
  'dermal-filler': '필러',
  'botulinum-toxin': '보툴리눔 톡신',
  'facial-fat-transfer': '안면 지방이식',
  'breast-fat-transfer': '유방 지방이식',
  'hand-fat-transfer': '손 지방이식',
  'gluteal-fat-transfer': '엉덩이 지방이식',
  rhinoplasty: '코성형',
  'facial-balancing': '얼굴 균형 시술 계획',
};
