import type { ReactElement } from 'react';
import type { AnswerOption } from '../../../engine/model/item.ts';
import type { OptionPresentation } from '../../../presentation/model.ts';
import { Looks } from './looks.tsx';
import { MediaView } from './media-view.tsx';
import { Phrases } from './phrases.tsx';

export interface OptionWordsProps {
  option: AnswerOption;
  presentation: OptionPresentation;
}

/** The words of an option with its prefix, its markup and its picture. */
export function OptionWords({ option, presentation }: OptionWordsProps): ReactElement {
  const { prefix, text, media, look } = presentation;
  return (
    <>
      {prefix !== undefined && (
        <>
          <span className="osseo-form-option-prefix">{prefix}</span>{' '}
        </>
      )}
      <Looks look={look}>
        {text?.plain === option.label ? <Phrases text={text.text} plain={option.label} /> : option.label}
      </Looks>
      {media?.kind === 'image' && (
        <>
          {' '}
          <MediaView media={media} />
        </>
      )}
    </>
  );
}
