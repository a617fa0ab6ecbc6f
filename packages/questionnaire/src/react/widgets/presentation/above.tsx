'use client';
import { Disclosure } from '@osseo/ui';
import { createContext, use, type Context, type ReactElement } from 'react';
import type { Item } from '../../../engine/model/item.ts';
import type { LabelRole, LabelText } from '../../../presentation/model.ts';
import { usePresented } from '../use-presented.ts';
import { MediaView } from './media-view.tsx';
import { RichWords } from './rich-words.tsx';
import { SupportLinks } from './support-links.tsx';

export interface AboveProps {
  item: Item;
}

/** Whether the control itself carries the words at the ends of its scale. */
export const CarriesEnds: Context<boolean> = createContext(false);

/** What a form says beside a question and what is no part of the description of its control. */
export function Above({ item }: AboveProps): ReactElement {
  const { presentation, words, t } = usePresented('Above');
  const { labels = {}, media, supportLinks, category } = presentation.itemOf(item.linkId);
  const kind = category === 'instructions' || category === 'security' ? words.category[category] : undefined;
  const carriesEnds = use(CarriesEnds);
  const ends = carriesEnds ? undefined : endsOf(labels);

  return (
    <>
      {kind && <p className="osseo-form-category">{t(kind)}</p>}
      <Texts className="osseo-form-prompt" texts={labels.prompt} />
      {media && <MediaView media={media} />}
      {ends && <p className="osseo-form-scale">{t(words.scale, ends)}</p>}
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

/** What the two ends of a scale mean, where the form says so of both. */
function endsOf({
  lower,
  upper,
}: Readonly<Partial<Record<LabelRole, readonly LabelText[]>>>):
  | { readonly lower: string; readonly upper: string }
  | undefined {
  if (!lower?.[0] || !upper?.[0]) return undefined;
  return { lower: lower[0].plain, upper: upper[0].plain };
}

function Texts({ texts, className }: { texts: readonly LabelText[] | undefined; className?: string }): ReactElement {
  return (
    <>
      {texts?.map(({ linkId, plain, text }) => (
        <div key={linkId} className={className}>
          {text ? <RichWords text={text} /> : plain}
        </div>
      ))}
    </>
  );
}
