import { Heading, Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { ReadingTable } from '../../src/content/reading-table.tsx';
import { usePart } from './use-part.ts';
import { WithCode } from './with-code.tsx';

/** Every element that a stylesheet may name, with what it may read and set on it. */
export function Anatomy(): ReactElement | null {
  const { doc } = usePart();
  if (!doc || doc.anatomy.length === 0) return null;
  return (
    <>
      <Heading>Anatomy</Heading>
      <Unstyled>
        <div className="osseo-storybook-page">
          <ReadingTable
            caption="From the outermost element in"
            rows={doc.anatomy.map((row) => ({ ...row, id: `${row.name} ${row.className}` }))}
            columns={[
              {
                name: 'Element',
                render: ({ name, element }) => {
                  // Behind its name stands when it is another one.
                  const { tag, rest = '' } = /^(?<tag>[^,;:]+)(?<rest>.*)$/u.exec(element)?.groups ?? {};
                  return (
                    <>
                      {name} <code>&lt;{tag}&gt;</code>
                      <WithCode text={rest} />
                    </>
                  );
                },
              },
              {
                name: 'What a stylesheet may name',
                render: ({ className, attributes, properties }) => (
                  <dl className="osseo-storybook-hooks">
                    <Hook name={`.${className}`} />
                    {Object.entries(attributes ?? {}).map(([name, values]) => (
                      <Hook name={`[${name}]`} says={values} key={name} />
                    ))}
                    {Object.entries(properties ?? {}).map(([name, sets]) => (
                      <Hook name={name} says={sets} key={name} />
                    ))}
                  </dl>
                ),
              },
            ]}
          />
        </div>
      </Unstyled>
    </>
  );
}

function Hook({ name, says }: { name: string; says?: string }): ReactElement {
  return (
    <div>
      <dt>
        <code>{name}</code>
      </dt>
      {says !== undefined && (
        <dd>
          <WithCode text={says} />
        </dd>
      )}
    </div>
  );
}
