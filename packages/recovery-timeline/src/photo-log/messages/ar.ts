import { ar } from '@osseo/ui/messages/ar';
import type { PhotoLogMessages } from './photo-log-messages.ts';

/** The words of the photo log in Arabic. */
export const photoLogAr: PhotoLogMessages = {
  title: 'صور لك',
  note: 'تبقى الصور في هذا المتصفح على هذا الجهاز. لا تُرسل، ولا يراها أحد في العيادة. ومن يستطيع فتح هذا المتصفح يستطيع رؤيتها.',
  noteInMemory: 'تختفي الصور عند إغلاق هذه الصفحة. لا تُرسل، ولا يراها أحد في العيادة.',
  callClinic: 'إذا أقلقك ما تراه فاتصل بالعيادة: {number}',
  begin: 'ابدأ سجل الصور هنا',
  add: 'إضافة صورة',
  addHelp: 'نزيل المكان والوقت اللذين كتبتهما الكاميرا في الصورة. انظر إلى ما يظهر فيها أيضًا.',
  files: ar.fileDrop,
  kinds: 'صورة',
  adding: 'تجري إضافة صورتك.',
  added: 'صورتك هنا الآن.',
  deleted: 'تم الحذف.',
  empty: 'لا صور بعد.',
  photo: 'الصورة {number}، {when}',
  undated: 'الصورة {number}',
  remove: 'حذف',
  removePhoto: 'حذف {photo}',
  removeAll: 'حذف كل الصور',
  reallyRemove: 'نعم، احذف نهائيًا',
  keep: 'إبقاء',
  noStorage: 'لا يستطيع هذا المتصفح حفظ الصور، أو لا يستطيع ذلك في نافذة خاصة. استخدم الكاميرا وأرنا الصور في زيارتك.',
  full: 'لا مكان لهذه الصورة. احذف بعض الصور ثم حاول مرة أخرى.',
  broken: 'لا يمكن قراءة هذا الملف كصورة. اختر ملفًا آخر.',
  needsScript: 'يحتاج سجل الصور إلى JavaScript. استخدم الكاميرا وأرنا الصور في زيارتك.',
};
