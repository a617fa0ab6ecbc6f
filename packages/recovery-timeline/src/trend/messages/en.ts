import type { TrendMessages } from './trend-messages.ts';

/** The words of the trend in English. */
export const trendEn: TrendMessages = {
  title: 'Your days so far',
  note: 'The lines show what you told us. They do not say if something is wrong. If you are worried, call the clinic.',
  measures: { pain: 'Pain', swelling: 'Swelling' },
  drawing: '{measure}: a line of {count} days. The table has the same numbers.',
  amounts: ['None', 'A little', 'Some', 'A lot'],
  worstDays: 'Usually worst',
  usual: 'Usual',
  noBand: 'We know of no source that says how much is usual. So none is drawn.',
  dayHead: 'Day',
  dateHead: 'Date',
  tableTitle: 'The same as a table',
  noAnswer: 'No answer',
  loading: 'Your days are on their way.',
  failed: 'The lines could not be drawn. The table has the same numbers.',
  emptyTitle: 'Nothing to show yet',
  empty: 'Your first answers will stand here.',
};
