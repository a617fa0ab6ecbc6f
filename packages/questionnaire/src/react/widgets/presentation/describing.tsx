import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { Item } from '../../../engine/model/item.ts';
import type { ItemPresentation, LabelText } from '../../../presentation/model.ts';
import { setApart } from '../../question/own-language.tsx';
import { usePresented } from '../use-presented.ts';
import { Phrases } from './phrases.tsx';

/**
 * What a form says that describes the control of an item, so that whoever listens hears it there: its help, what it asks
 * somebody to do, and what the ends of its scale mean. It holds nothing that can be pressed.
 *
 * @param plain The help without markup.
 */
export function describing(own: ItemPresentation, item: Item, plain: string): ReactNode {
  const help = helpOf(own.labels?.help, plain);
  const prompts = own.labels?.prompt?.filter(isPlain) ?? [];
  const ends = carriesEnds(item) ? undefined : endsOf(own);
  if (prompts.length === 0 && !ends) return help;
  return (
    <>
      {help}{' '}
      {prompts.map(({ linkId, plain: words }) => (
        <Fragment key={linkId}>
          <span className="osseo-form-prompt">{words}</span>{' '}
        </Fragment>
      ))}
      {ends && <ScaleEnds {...ends} />}
    </>
  );
}

/** A prompt with markup may hold a link: it stands above the control, where it can be pressed. */
export function isPlain({ text }: LabelText): boolean {
  return !text;
}

/** Whether the control shows itself what its ends mean, as soon as it is there. */
export function carriesEnds({ control }: Item): boolean {
  return control === 'slider';
}

export interface Ends {
  readonly lower: string;
  readonly upper: string;
}

/** What the two ends of a scale mean, where the form says so of both. */
export function endsOf({ labels: { lower, upper } = {} }: Pick<ItemPresentation, 'labels'>): Ends | undefined {
  return lower?.[0] && upper?.[0] && { lower: lower[0].plain, upper: upper[0].plain };
}

export function ScaleEnds({ lower, upper }: Ends): ReactElement {
  const form = usePresented('ScaleEnds');
  const ends = { lower: setApart(form, lower), upper: setApart(form, upper) };
  return <span className="osseo-form-scale">{form.t(form.words.scale, ends)}</span>;
}

function helpOf(help: readonly LabelText[] | undefined, plain: string): ReactNode {
  if (!help?.some(({ text }) => text) || help.map((label) => label.plain).join(' ') !== plain) return plain;
  return help.map(({ linkId, plain: words, text }) => (
    <span key={linkId}>{text ? <Phrases text={text} /> : words} </span>
  ));
}
