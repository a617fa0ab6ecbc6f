import type { CheckInMessages } from './check-in-messages.ts';

/** The words of the check-in in English. */
export const checkInEn: CheckInMessages = {
  form: {
    title: 'How are you today?',
    signs: 'Do you have any of these now? Choose all that you have.',
    none: 'None of these',
    notSure: 'I am not sure',
    escalation: '{escalation} Is this so now?',
    yes: 'Yes',
    no: 'No',
    pain: 'How strong is your pain now? Write a number from 0 (no pain) to 10 (the worst pain that you can think of).',
    swelling: 'How much swelling do you have now?',
    swellingAmounts: ['None', 'A little', 'Some', 'A lot'],
  },
  readBy: 'These answers are read by: {owner}. When: {hours}. If you need help now, do not wait: call.',
  readByNobody: 'Nobody at the clinic reads these answers. If you are worried, call.',
  send: 'Send',
  finish: 'Show what to do',
  sending: 'Sending…',
  nextTitle: 'What to do now',
  sent: 'Your answers were sent.',
  notSent: 'Your answers were not sent. They are still on this page. What to do stays the same.',
  again: 'Send again',
  change: 'Change my answers',
  callClinic: 'Call the clinic: {number}',
  callEmergency: 'Emergency: {number}',
  expectedTitle: 'What to expect today',
  nothingExpected: 'Your plan says nothing special about today.',
  loading: 'Your check-in is on its way.',
  notYetTitle: 'No check-in yet',
  notYet: 'It begins on the day of your treatment. If you are worried before that, call the clinic.',
};
