import { renderToString } from 'react-dom/server';
import { warningSignsEn } from '../../../packages/procedures/src/warning-signs/en.ts';
import { recoveryEn } from '../../../packages/recovery-timeline/src/messages/en.ts';
import { RecoveryPlanView } from '../../../packages/recovery-timeline/src/react/index.ts';
import { manyEvents } from './many-events.ts';

/** A plan of a hundred events as a server sends it, and their titles. */
export function hundredEvents(): { readonly html: string; readonly titles: readonly string[] } {
  const { titles, ...plan } = manyEvents(100);
  const html = renderToString(
    <RecoveryPlanView
      {...plan}
      locale="en"
      messages={recoveryEn}
      warningSigns={warningSignsEn}
      emergencyNumber="112"
      clinicPhone="020 7946 0000"
    />,
  );
  return { html, titles };
}
