import { ko } from '@osseo/ui/messages/ko';
import type { PhotoLogMessages } from './photo-log-messages.ts';

/** The words of the photo log in Korean. */
export const photoLogKo: PhotoLogMessages = {
  title: '나를 위한 사진',
  note: '사진은 이 기기의 이 브라우저에만 남습니다. 보내지 않으며, 병원에서는 아무도 보지 않습니다. 이 브라우저를 열 수 있는 사람은 사진을 볼 수 있습니다.',
  noteInMemory: '이 페이지를 닫으면 사진이 사라집니다. 보내지 않으며, 병원에서는 아무도 보지 않습니다.',
  callClinic: '보이는 것이 걱정되면 병원에 전화하세요: {number}',
  begin: '여기에서 사진 기록 시작하기',
  add: '사진 추가',
  addHelp: '카메라가 사진에 적은 장소와 시간을 지웁니다. 사진에 다른 무엇이 보이는지 살펴보세요.',
  files: ko.fileDrop,
  kinds: '사진',
  adding: '사진을 추가하는 중입니다.',
  added: '사진을 추가했습니다.',
  deleted: '삭제했습니다.',
  empty: '아직 사진이 없습니다.',
  photo: '사진 {number}, {when}',
  undated: '사진 {number}',
  remove: '삭제',
  removePhoto: '{photo} 삭제',
  removeAll: '사진 모두 삭제',
  reallyRemove: '예, 완전히 삭제합니다',
  keep: '그대로 두기',
  noStorage: '이 브라우저나 비공개 창에서는 사진을 보관할 수 없습니다. 카메라로 찍어 진료 때 보여 주세요.',
  full: '이 사진을 둘 공간이 없습니다. 몇 장을 삭제한 뒤 다시 해 보세요.',
  broken: '이 파일은 사진으로 읽을 수 없습니다. 다른 파일을 고르세요.',
  needsScript: '사진 기록에는 JavaScript가 필요합니다. 카메라로 찍어 진료 때 보여 주세요.',
};
