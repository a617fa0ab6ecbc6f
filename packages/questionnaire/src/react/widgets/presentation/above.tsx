'use client';
import { Disclosure } from '@osseo/ui';
import { createContext, use, type Context, type ReactElement } from 'react';
import type { Item } from '../../../engine/model/item.ts';
import type { LabelText } from '../../../presentation/model.ts';
import { usePresented } from '../use-presented.ts';
import { carriesEnds, endsOf, isPlain, ScaleEnds } from './describing.tsx';
import { MediaView } from './media-view.tsx';
import { RichWords } from './rich-words.tsx';
import { SupportLinks } from './support-links.tsx';

export interface AboveProps {
  item: Item;
}

/** Whether the control is there that carries the words at the ends of its scale itself. */
export const CarriesEnds: Context<boolean> = createContext(false);

/** What a form says beside a question and what is no part of the description of its control. */
export function Above({ item }: AboveProps): ReactElement {
  const { presentation, words, t } = usePresented('Above');
  const { labels = {}, media, supportLinks, category } = presentation.itemOf(item.linkId);
  const kind = category === 'instructions' || category === 'security' ? words.category[category] : undefined;
  const isShown = use(CarriesEnds);
  const ends = isShown || !carriesEnds(item) ? undefined : endsOf({ labels });

  return (
    <>
      {kind && <p className="osseo-form-category">{t(kind)}</p>}
      <Texts className="osseo-form-prompt" texts={labels.prompt?.filter((prompt) => !isPlain(prompt))} />
      {media && <MediaView media={media} />}
      {ends && <ScaleEnds {...ends} />}
      {labels.flyover && (
        <Disclosure summary={t(words.more)}>
          <Texts texts={labels.flyover} />
        </Disclosure>
      )}
      <Texts className="osseo-form-legal" texts={labels.legal} />
      {supportLinks && <SupportLinks links={supportLinks} />}
    </>
  );
}

function Texts({ texts, className }: { texts: readonly LabelText[] | undefined; className?: string }): ReactElement {
  const { ownLanguage } = usePresented('Above');
  return (
    <>
      {texts?.map(({ linkId, plain, text }) => (
        <div key={linkId} className={className} {...ownLanguage}>
          {text ? <RichWords text={text} /> : plain}
        </div>
      ))}
    </>
  );
}
