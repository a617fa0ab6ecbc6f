import { LOCALE_NAMES, LOCALES, type Locale } from '@osseo/core';
import { Choices, Fieldset, Radio } from '@osseo/ui';
import { useId, type ReactElement } from 'react';

export interface LanguageSwitchProps {
  value: Locale;
  onChange: (locale: Locale) => void;
}

/** The languages of clinical content, each named in itself. Arrow keys choose, as among any radio buttons. */
export function LanguageSwitch({ value, onChange }: LanguageSwitchProps): ReactElement {
  const id = useId();
  return (
    <Fieldset id={id} legend="Language of the content" className="osseo-storybook-switch">
      <Choices orientation="horizontal">
        {LOCALES.map((locale) => (
          <Radio
            key={locale}
            name={`${id}-locale`}
            value={locale}
            label={<span lang={locale}>{LOCALE_NAMES[locale]}</span>}
            checked={locale === value}
            onChange={() => {
              onChange(locale);
            }}
          />
        ))}
      </Choices>
    </Fieldset>
  );
}
