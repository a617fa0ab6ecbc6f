export { toCalendar, type CalendarFileOptions } from './to-calendar.ts';
export { updateCalendar, type CalendarRecord, type RecordedEntry, type UpdatedCalendar } from './update-calendar.ts';
export { CALENDAR_FILE_NAME, CALENDAR_MEDIA_TYPE } from './calendar-file.ts';
export type { CalendarOptions } from './calendar-options.ts';
export type { CalendarContents, CalendarWords } from './calendar-event.ts';
export type { CalendarMessages } from './calendar-messages.ts';
export type { Booking } from '../visits/booking.ts';
