import { DENSITIES, DENSITY_MEASURES, type Density } from '@osseo/tokens';
import { Button, Choices, DataTable, Field, Fieldset, Radio, TextInput } from '@osseo/ui';
import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import './densities.css';
import './tokens-table.css';

/** The same controls in every density, and the tokens that differ. */
export function Densities(): ReactElement {
  const tokens = [...new Set(DENSITIES.flatMap((density) => Object.keys(DENSITY_MEASURES[density])))];
  return (
    <Unstyled>
      <div className="osseo-storybook-page">
        <div className="osseo-storybook-densities">
          {DENSITIES.map((density) => (
            <figure key={density}>
              <figcaption>{density}</figcaption>
              <Sample density={density} />
            </figure>
          ))}
        </div>
        <DataTable caption="What differs" className="osseo-storybook-tokens">
          <thead>
            <tr>
              <th scope="col">Token</th>
              {DENSITIES.map((density) => (
                <th scope="col" key={density}>
                  {density}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tokens.map((token) => (
              <tr key={token}>
                <th scope="row">
                  <code>--osseo-{token}</code>
                </th>
                {DENSITIES.map((density) => (
                  <td key={density}>{valueIn(density, token)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </Unstyled>
  );
}

function Sample({ density }: { density: Density }): ReactElement {
  return (
    <div className="osseo-storybook-page osseo-stack" data-gap="6" data-osseo-density={density}>
      <Field id={`${density}-name`} label="Your full name" help="As it is written on your identity card.">
        {(control) => <TextInput {...control} />}
      </Field>
      <Fieldset id={`${density}-contact`} legend="How may we reach you?">
        <Choices>
          <Radio name={`${density}-contact`} value="phone" label="By telephone" defaultChecked />
          <Radio name={`${density}-contact`} value="letter" label="By letter" />
        </Choices>
      </Fieldset>
      <div className="osseo-cluster">
        <Button>Continue</Button>
        <Button variant="secondary">Go back</Button>
      </div>
    </div>
  );
}

function valueIn(density: Density, token: string): string | undefined {
  return Object.entries(DENSITY_MEASURES[density]).find(([name]) => name === token)?.[1];
}
