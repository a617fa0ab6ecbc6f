import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/button.tsx';
import { Callout } from '../callout/callout.tsx';
import { Disclosure } from '../disclosure/disclosure.tsx';
import { wordsOf } from '../stories/sample-words.ts';

const meta: Meta = {
  title: 'Layout/Prose, stack and cluster',
  parameters: {
    docs: { description: { component: 'Three classes for what is not a part.' } },
  },
};
export default meta;

/** `osseo-prose` sets running text: its measure, its headings and its rhythm. */
export const Prose: StoryObj = {
  render: (_args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <article className="osseo-prose">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p>{words.paragraph}</p>
        <h2>{words.section}</h2>
        <ul>
          {words.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <Callout level="same-day" label={words.sameDay} title={words.sameDayTitle} headingLevel={3}>
          <p>{words.sameDayText}</p>
        </Callout>
        <h3>{words.note}</h3>
        <p>{words.noteText}</p>
        <Disclosure summary={words.moreAbout}>
          <p>{words.moreText}</p>
        </Disclosure>
      </article>
    );
  },
};

/** `osseo-stack` sets things below each other, `data-gap` from 1 to 8 apart. */
export const Stack: StoryObj = {
  render: (_args, { globals }) => (
    <div className="osseo-stack" data-gap="3">
      {wordsOf(globals).points.map((point) => (
        <p key={point}>{point}</p>
      ))}
    </div>
  ),
};

/** `osseo-cluster` sets things beside each other, and wraps. */
export const Cluster: StoryObj = {
  render: (_args, { globals }) => (
    <div className="osseo-cluster">
      <Button>{wordsOf(globals).proceed}</Button>
      <Button variant="quiet">{wordsOf(globals).back}</Button>
    </div>
  ),
};
