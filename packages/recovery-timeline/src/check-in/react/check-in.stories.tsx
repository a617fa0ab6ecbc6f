import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { exampleLocaleOf } from '../../react/recovery.examples.ts';
import { checkInProps, connectedProps, ExamplePlan, type CheckInLocale } from '../check-in.examples.tsx';
import type { PatientGuidance } from '../engine/patient-guidance.ts';
import { RecoveryTimelineCheckInOutcome } from './recovery-timeline-check-in-outcome.tsx';
import { RecoveryTimelineCheckIn } from './recovery-timeline-check-in.tsx';

const meta: Meta<typeof RecoveryTimelineCheckIn> = {
  title: 'Recovery timeline/Check-in',
  component: RecoveryTimelineCheckIn,
  subcomponents: { RecoveryTimelineCheckInOutcome },
  // On one documentation page the forms would share their ids.
  parameters: { docs: { story: { inline: false, height: '36rem' } } },
};
export default meta;

type Story = StoryObj<typeof RecoveryTimelineCheckIn>;

/** A story in the language of the toolbar. Another language is another form: it begins anew. */
function story(show: (locale: CheckInLocale) => ReactElement): Story {
  return {
    render: (_args, { globals }) => {
      const locale = exampleLocaleOf(globals);
      return <div key={locale}>{show(locale)}</div>;
    },
  };
}

/** The safety net is above it, for everyone. Nobody reads the answers, and the page says so. */
export const NobodyReads: Story = story((locale) => (
  <ExamplePlan locale={locale}>
    <RecoveryTimelineCheckIn {...checkInProps(locale)} />
  </ExamplePlan>
));

/** A nurse reads the answers: who and when is said before anything is asked. */
export const ReadByANurse: Story = story((locale) => (
  <ExamplePlan bare locale={locale}>
    <RecoveryTimelineCheckIn {...connectedProps(locale)} />
  </ExamplePlan>
));

/** Earlier check-ins are on their way. Whom to call does not wait for them. */
export const Loading: Story = story((locale) => (
  <ExamplePlan bare locale={locale}>
    <RecoveryTimelineCheckIn {...checkInProps(locale)} history={null} />
  </ExamplePlan>
));

/** A plan without dates: there is nothing to ask yet. */
export const NotYet: Story = story((locale) => (
  <ExamplePlan bare locale={locale} undated>
    <RecoveryTimelineCheckIn {...checkInProps(locale)} />
  </ExamplePlan>
));

/** An emergency: the clinic's approved words, and a number to press. */
export const AfterAnEmergency: Story = outcome({ instruction: 'emergency', crisis: false });

export const AfterASameDaySign: Story = outcome({ instruction: 'same-day', crisis: false });

/** A sign of low mood: the clinic's lines come first. */
export const AfterLowMood: Story = outcome({ instruction: 'same-day', crisis: true });

/** What everybody else reads, whatever they answered: no verdict can be made from it. */
export const AfterAnythingElse: Story = outcome({ instruction: 'not-sure', crisis: false });

/** 360 px wide. */
export const Narrow: Story = { ...NobodyReads, globals: { viewport: { value: 'mobile1', isRotated: false } } };

/** What to do is there at once; that the answers did not arrive takes nothing of it away. */
export const NotSent: Story = {
  ...story((locale) => (
    <ExamplePlan bare locale={locale}>
      <RecoveryTimelineCheckIn {...connectedProps(locale)} onSend={() => Promise.reject(new Error('offline'))} />
    </ExamplePlan>
  )),
  play: async ({ canvasElement }) => {
    const form = within(canvasElement.querySelector<HTMLElement>('.osseo-recovery-check-in') ?? canvasElement);
    const [sign] = form.getAllByRole('checkbox');
    await userEvent.click(sign ?? canvasElement);
    await userEvent.click(form.getByRole('button', { name: /send|보내기|enviar|إرسال|[Şš]/iu }));
    await expect(form.getAllByRole('link', { name: '112' }).length).toBeGreaterThan(0);
    await expect(await form.findByRole('status')).toHaveTextContent(/\S/u);
  },
};

function outcome(guidance: Pick<PatientGuidance, 'instruction' | 'crisis'>): Story {
  return story((locale) => {
    const { messages, helplines } = checkInProps(locale);
    const expected = [{ treatment: 'chin', statement: 'normal-settling' }];
    return (
      <ExamplePlan bare locale={locale}>
        <RecoveryTimelineCheckInOutcome
          guidance={{ ...guidance, expected }}
          messages={messages}
          helplines={helplines}
        />
      </ExamplePlan>
    );
  });
}
