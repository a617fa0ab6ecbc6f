'use client';
import { Button, VisuallyHidden } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { Answer, Attachment } from '../../../engine/model/answer.ts';
import { mediaIn } from '../../../presentation/rich-text/safe-address.ts';
import { usePresented } from '../use-presented.ts';

export interface KeptFilesProps {
  answers: readonly Answer[];
  /** Takes one away. Without it they are only shown. */
  onRemove?: (file: Attachment) => void;
}

/** Files that are answers already, by their names, pictures as such. Renders a `<ul>` element, or nothing. */
export function KeptFiles({ answers, onRemove }: KeptFilesProps): ReactElement | null {
  const { words, t } = usePresented('KeptFiles');
  const files = answers.flatMap((answer) => (answer.kind === 'attachment' ? [answer.value] : []));
  if (files.length === 0) return null;
  return (
    <ul className="osseo-form-files" aria-label={t(words.files.kept)}>
      {files.map((file, index) => {
        const name = file.title ?? t(words.files.unnamed);
        const picture = pictureOf(file);
        return (
          <li className="osseo-form-file" key={`${index} ${name}`}>
            {picture !== undefined && <img className="osseo-form-picture" src={picture} alt="" />}
            <bdi>{name}</bdi>
            {onRemove && (
              <Button variant="quiet" onClick={() => onRemove(file)}>
                <VisuallyHidden>{t(words.files.remove, { name })}</VisuallyHidden>
                <span aria-hidden="true">×</span>
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The files among the answers that are pictures, named as they are. Renders nothing where none is. */
export function Pictures({ answers }: Pick<KeptFilesProps, 'answers'>): ReactElement {
  return (
    <>
      {answers.map((answer, index) => {
        const src = answer.kind === 'attachment' ? pictureOf(answer.value) : undefined;
        const alt = answer.kind === 'attachment' ? (answer.value.title ?? '') : '';
        return src !== undefined && <img className="osseo-form-picture" src={src} alt={alt} key={`${index} ${alt}`} />;
      })}
    </>
  );
}

/** No SVG: a picture that can act is no picture. */
const PICTURE = /^image\/(?:avif|gif|jpe?g|png|webp)$/;

function pictureOf({ contentType = '', data, url }: Attachment): string | undefined {
  if (!PICTURE.test(contentType)) return undefined;
  return data === undefined ? mediaIn(url ?? '') : `data:${contentType};base64,${data}`;
}
