import { Button } from '@osseo/ui';
import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { doubleMeasures } from '../../../../packages/ui/src/stories/states-matrix-drawing.ts';
import './type-lines.css';

const PAGES = [
  {
    lang: 'en',
    dir: 'ltr',
    title: 'The first two nights',
    lead: 'Sleep with your head raised.',
    text: 'Two pillows are enough. Swelling is strongest on the second and third day, and goes down by itself after that.',
    next: 'Continue',
  },
  {
    lang: 'ko',
    dir: 'ltr',
    title: '첫 이틀 밤',
    lead: '머리를 높이고 주무세요.',
    text: '베개 두 개면 충분합니다. 붓기는 둘째 날과 셋째 날에 가장 심하고, 그 뒤로는 저절로 가라앉습니다.',
    next: '계속',
  },
  {
    lang: 'ar',
    dir: 'rtl',
    title: 'أول ليلتين',
    lead: 'نم ورأسك مرفوع.',
    text: 'تكفي وسادتان. يبلغ التورم أشده في اليومين الثاني والثالث، ثم يخف من تلقاء نفسه.',
    next: 'متابعة',
  },
] as const;

/** The same short page in three scripts, each on the narrowest screen. */
export function TypeAtWork({ isLarge = false }: { isLarge?: boolean }): ReactElement {
  return (
    <Unstyled>
      <div className="osseo-storybook-phones">
        {PAGES.map(({ lang, dir, title, lead, text, next }) => (
          <div className="osseo-storybook-phone" lang={lang} dir={dir} ref={isLarge ? double : null} key={lang}>
            <div className="osseo-prose">
              <h1 role="presentation">{title}</h1>
              <p>{lead}</p>
              <p>{text}</p>
            </div>
            <Button>{next}</Button>
          </div>
        ))}
      </div>
    </Unstyled>
  );
}

function double(phone: HTMLElement | null): void {
  if (phone) doubleMeasures(phone);
}
