import { Fragment, type ReactElement } from 'react';
import { questionText } from '../../question/question-text.ts';
import type { ItemRendererProps } from '../../renderers/item-renderer.ts';
import { usePresented } from '../use-presented.ts';
import { Above } from './above.tsx';
import { Looks } from './looks.tsx';
import { RichWords } from './rich-words.tsx';

/** Words between questions, with all of their markup: lists and tables too. */
export function RichDisplay({ state: { item } }: ItemRendererProps): ReactElement {
  const { presentation, ownLanguage } = usePresented('RichDisplay');
  const { text, look } = presentation.itemOf(item.linkId);
  const plain = questionText(item);
  const marked = text?.plain === item.text ? text?.text : undefined;
  const Words = ownLanguage ? 'div' : Fragment;

  return (
    <div className="osseo-form-display" data-control={item.control}>
      <Above item={item} />
      <Words {...ownLanguage}>
        {marked ? (
          <RichWords text={marked} />
        ) : (
          <p>
            <Looks look={look}>{plain}</Looks>
          </p>
        )}
      </Words>
    </div>
  );
}
