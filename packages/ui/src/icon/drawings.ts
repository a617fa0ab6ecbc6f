/* Those that other parts draw stand alone, so that such a part does not carry all of them. */
export const ALERT: string = 'M12 3.5 21 19.5H3ZM12 10v4.25M12 16.9v.1';
export const PHONE: string =
  'M5 4.25h3.5l1.65 4.25-2.15 1.75c1.15 2.4 2.85 4.25 5.5 5.75l2-2.15 4.25 1.75v3.4c0 .8-.6 1.3-1.3 1.25C10.75 19.75 4.5 13.25 3.75 5.5c-.05-.7.5-1.25 1.25-1.25Z';
export const CALENDAR: string =
  'M4 5.5h16v15H4ZM4 10h16M8.5 3v4.5M15.5 3v4.5M8 14h.1M12 14h.1M16 14h.1M8 17.25h.1M12 17.25h.1';
export const CHECK: string = 'M4.5 12.75 9.75 18 19.5 6.5';
export const INFO: string = 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 11v5.5M12 7.75v.1';
export const CHEVRON: string = 'm9 5.5 6.5 6.5L9 18.5';
export const CLOSE: string = 'm5.5 5.5 13 13M18.5 5.5l-13 13';
export const EXTERNAL: string = 'M13.5 4.5h6v6M19.25 4.75 11 13M10 5.5H4.5v14h14V14';

/** The name of a drawing. */
export type IconName =
  | 'alert'
  | 'arrow-back'
  | 'arrow-forward'
  | 'calendar'
  | 'check'
  | 'chevron'
  | 'clock'
  | 'close'
  | 'document'
  | 'download'
  | 'edit'
  | 'external'
  | 'globe'
  | 'info'
  | 'menu'
  | 'minus'
  | 'person'
  | 'phone'
  | 'plus'
  | 'print'
  | 'question'
  | 'search'
  | 'tooth';

/**
 * Every drawing, as the path of one line of 1.75 on a square of 24. All come from
 * one hand: round joins, no fills, 2.5 of air around them.
 */
export const DRAWINGS: Readonly<Record<IconName, string>> = {
  alert: ALERT,
  'arrow-back': 'M20 12H4.5M10.5 5.5 4 12l6.5 6.5',
  'arrow-forward': 'M4 12h15.5M13.5 5.5 20 12l-6.5 6.5',
  calendar: CALENDAR,
  check: CHECK,
  chevron: CHEVRON,
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3.25 2.25',
  close: CLOSE,
  document: 'M6 3.5h8l4.5 4.5v12.5H6ZM13.75 3.75V8.25h4.5M9.25 12.5h6M9.25 16h6',
  download: 'M12 3.5v12M6.75 10.5 12 15.75l5.25-5.25M4 20.25h16',
  edit: 'm4.5 19.5.9-4.2L16 4.7l3.3 3.3L8.7 18.6ZM13.6 7.1l3.3 3.3',
  external: EXTERNAL,
  globe:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM3.5 12h17M12 3.5c2.5 2.4 3.6 5.2 3.6 8.5s-1.1 6.1-3.6 8.5c-2.5-2.4-3.6-5.2-3.6-8.5S9.5 5.9 12 3.5Z',
  info: INFO,
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  minus: 'M5 12h14',
  person: 'M12 4a3.75 3.75 0 1 0 0 7.5A3.75 3.75 0 0 0 12 4ZM4.5 20.5c.4-4 3.2-6.25 7.5-6.25s7.1 2.25 7.5 6.25',
  phone: PHONE,
  plus: 'M12 5v14M5 12h14',
  print: 'M7 8.5v-5h10v5M7 17H3.75V8.5h16.5V17H17M7 14h10v6.5H7ZM17 11.25h.1',
  question:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM9.5 9.6c.2-1.5 1.2-2.35 2.6-2.35 1.5 0 2.5.9 2.5 2.25 0 1.9-2.6 2.1-2.6 4.25M12 16.6v.1',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.25 15.25 20.5 20.5',
  tooth:
    'M12 6c-1.6-1.3-3.2-2-4.9-2-2.3 0-3.6 1.7-3.6 4.1 0 2.1.9 3.5 1.5 5.6.7 2.4.8 6.8 2.9 6.8 2.2 0 1.7-5.3 4.1-5.3s1.9 5.3 4.1 5.3c2.1 0 2.2-4.4 2.9-6.8.6-2.1 1.5-3.5 1.5-5.6C20.5 5.7 19.2 4 16.9 4c-1.7 0-3.3.7-4.9 2Z',
};

/** The drawings that point along the line of reading, and turn round in right-to-left text. */
export const POINTING: ReadonlySet<string> = new Set(['arrow-back', 'arrow-forward', 'chevron', 'external']);
