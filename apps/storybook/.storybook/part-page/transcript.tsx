import { Disclosure } from '@osseo/ui';
import { Heading, Unstyled } from '@storybook/addon-docs/blocks';
import { use, type ReactElement } from 'react';
import { usePart } from './use-part.ts';

const TRANSCRIPTS = import.meta.glob<string>('../../../../packages/ui/src/*/*.transcript.txt', {
  query: '?raw',
  import: 'default',
});

/** More lines than somebody reads on the way to the next section. */
const MANY = 40;

const fetched = new Map<string, Promise<string | undefined>>();

/** What a screen reader says of the part from its beginning to its end, one line for each step. */
export function Transcript(): ReactElement | null {
  const { folder } = usePart();
  const spoken = use(transcriptOf(folder ?? ''));
  if (spoken === undefined) return null;
  const lines = spoken.trim().split('\n');
  return (
    <>
      <Heading>What a screen reader says</Heading>
      <Unstyled>
        <div className="osseo-storybook-page">
          <p className="osseo-storybook-told">
            Written down by a test from the first story, from its beginning to its end. Real screen readers choose other
            words for the same roles and states.
          </p>
          {lines.length > MANY ? (
            <Disclosure summary={`All ${lines.length} lines`}>
              <Lines of={lines} />
            </Disclosure>
          ) : (
            <Lines of={lines} />
          )}
        </div>
      </Unstyled>
    </>
  );
}

function Lines({ of: lines }: { of: readonly string[] }): ReactElement {
  return (
    <ol className="osseo-storybook-transcript">
      {lines.map((line, index) => (
        // Lines repeat, and never move.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>{line}</li>
      ))}
    </ol>
  );
}

/** The same promise for each look at it, which is what React waits for. */
function transcriptOf(folder: string): Promise<string | undefined> {
  const known = fetched.get(folder);
  if (known) return known;
  const read = TRANSCRIPTS[`../../../../packages/ui/src/${folder}/${folder}.transcript.txt`];
  const reading = read ? read() : Promise.resolve(undefined);
  fetched.set(folder, reading);
  return reading;
}
