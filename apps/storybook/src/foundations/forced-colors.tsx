import { Button, Callout, Checkbox, Choices, Field, Fieldset, Radio, TextInput } from '@osseo/ui';
import { Unstyled } from '@storybook/addon-docs/blocks';
import { useCallback, useId, type ReactElement } from 'react';
import {
  drawForcedColors,
  PALETTES,
  type PaletteName,
} from '../../../../packages/ui/src/stories/states-matrix-forced-colors.ts';
import { teachRules } from '../../../../packages/ui/src/stories/states-matrix-rules.ts';
import './forced-colors.css';

const TITLES: Readonly<Record<PaletteName, string>> = {
  black: 'High contrast black',
  white: 'High contrast white',
};

/** The same controls in the palettes that readers have had the longest. */
export function ForcedColors(): ReactElement {
  return (
    <Unstyled>
      <div className="osseo-storybook-palettes">
        {Object.entries(TITLES).map(([palette, title]) => (
          <Sample palette={palette as PaletteName} title={title} key={palette} />
        ))}
      </div>
    </Unstyled>
  );
}

function Sample({ palette, title }: { palette: PaletteName; title: string }): ReactElement {
  const id = useId();
  const draw = useCallback(
    (sample: HTMLElement | null) => {
      if (!sample) return undefined;
      teachRules();
      return drawForcedColors(sample, PALETTES[palette]);
    },
    [palette],
  );
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <div className="osseo-storybook-palette" ref={draw}>
        <div className="osseo-stack" data-gap="6">
          <Callout level="emergency" label="Emergency" title="Call the emergency number now">
            A ground of red is gone. The heavy border and the word remain.
          </Callout>
          <Field id={`${id}name`} label="Your full name" error="Write your name.">
            {(control) => <TextInput {...control} />}
          </Field>
          <Fieldset id={`${id}contact`} legend="How may we reach you?">
            <Choices>
              <Radio name={`${id}contact`} value="phone" label="By telephone" defaultChecked />
              <Radio name={`${id}contact`} value="letter" label="By letter" />
              <Checkbox name={`${id}news`} label="By text message" defaultChecked />
            </Choices>
          </Fieldset>
          <p>
            Read <a href="#forced-colours">what to bring</a> before you come.
          </p>
          <div className="osseo-cluster">
            <Button>Continue</Button>
            <Button variant="secondary">Go back</Button>
            <Button disabled>Send</Button>
          </div>
        </div>
      </div>
    </figure>
  );
}
