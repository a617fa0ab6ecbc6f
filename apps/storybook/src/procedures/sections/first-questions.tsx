import type { FirstQuestions } from '@osseo/procedures';
import type { ReactElement } from 'react';
import { SaidList } from '../said.tsx';
import { SubSection } from '../../content/section.tsx';
import { useSheet } from '../sheet-context.ts';

const TOPICS: readonly (readonly [topic: keyof FirstQuestions, title: string])[] = [
  ['duties', 'What do I have to do for it to go well?'],
  ['followUpDuring', 'How am I followed up while it heals?'],
  ['followUpAfter', 'How am I followed up once it is done?'],
  ['lasting', 'How long does it last?'],
  ['afterwards', 'What can happen later?'],
];

/** The five topics that patients ask about first, each answered. */
export function AskedFirst(): ReactElement {
  const { firstQuestions } = useSheet().procedure;
  return (
    <>
      {TOPICS.map(([topic, title]) => (
        <SubSection title={title} key={topic}>
          <SaidList keys={firstQuestions[topic]} />
        </SubSection>
      ))}
    </>
  );
}
