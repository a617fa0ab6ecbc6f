import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import './type-lines.css';

const LINES = [
  { lang: 'en', dir: 'ltr', text: 'Rest with your head raised for the first two nights.' },
  { lang: 'ko', dir: 'ltr', text: '첫 이틀 밤은 머리를 높이고 쉬세요.' },
  { lang: 'ar', dir: 'rtl', text: 'استرح ورأسك مرفوع في أول ليلتين.' },
] as const;

const STEPS = ['6', '5', '4', '3', '2', '1'] as const;

/** Every step of the type scale, in three scripts. */
export function TypeLines(): ReactElement {
  return (
    <Unstyled>
      <div className="osseo-stack" data-gap="7">
        {STEPS.map((step) => (
          <section className="osseo-stack" data-gap="1" key={step}>
            <p>
              <code>--osseo-font-size-{step}</code>
            </p>
            {LINES.map(({ lang, dir, text }) => (
              <p className="osseo-storybook-line" data-step={step} lang={lang} dir={dir} key={lang}>
                {text}
              </p>
            ))}
          </section>
        ))}
      </div>
    </Unstyled>
  );
}
