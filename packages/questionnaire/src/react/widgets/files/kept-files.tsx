'use client';
import { Button, VisuallyHidden } from '@osseo/ui';
import type { ReactElement, ReactNode } from 'react';
import { filePlace, UNFILE_BUTTON } from '../../../engine/form-post/press-file-button.ts';
import type { Answer, Attachment } from '../../../engine/model/answer.ts';
import type { ItemKey } from '../../../engine/model/session.ts';
import { mediaIn } from '../../../presentation/rich-text/safe-address.ts';
import { usePresented } from '../use-presented.ts';
import { PictureCanvas } from './picture-canvas.tsx';

export interface KeptFilesProps {
  itemKey: ItemKey;
  /** All answers of the question. */
  answers: readonly Answer[];
  /** Which of them are listed; all unless said. */
  isListed?: (file: Attachment) => boolean;
  /** Takes one away, once script runs. */
  onRemove: (file: Attachment) => void;
}

/**
 * Files that are answers already, by their names, pictures as such, each with a button that takes it away: without
 * script too, by `pressFileButton`. Renders a `<ul>` element, or nothing.
 */
export function KeptFiles({ itemKey, answers, isListed = () => true, onRemove }: KeptFilesProps): ReactElement | null {
  const { words, t } = usePresented('KeptFiles');
  const files = answers.flatMap((answer, position) =>
    answer.kind === 'attachment' && isListed(answer.value) ? [{ file: answer.value, position }] : [],
  );
  if (files.length === 0) return null;
  return (
    <ul className="osseo-form-files" aria-label={t(words.files.kept)}>
      {files.map(({ file, position }) => {
        const name = file.title ?? t(words.files.unnamed);
        return (
          <li className="osseo-form-file" key={`${position} ${name}`}>
            <Picture file={file} label="" />
            <bdi>{name}</bdi>
            <Button
              type="submit"
              variant="quiet"
              formNoValidate
              name={UNFILE_BUTTON}
              value={filePlace(itemKey, position)}
              onClick={(event) => {
                event.preventDefault();
                onRemove(file);
              }}
            >
              <VisuallyHidden>{t(words.files.remove, { name })}</VisuallyHidden>
              <span aria-hidden="true">×</span>
            </Button>
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
      {answers.map(
        (answer, index) =>
          answer.kind === 'attachment' && <Picture file={answer.value} label={answer.value.title ?? ''} key={index} />,
      )}
    </>
  );
}

/** No SVG: a picture that can act is no picture. */
const PICTURE = /^image\/(?:avif|gif|jpe?g|png|webp)$/;

const DATA_URL = /^data:[^,]*;base64,(.*)$/s;

/** One picture: drawn where its bytes are at hand, loaded where it lies elsewhere; nothing where it is none. */
function Picture({
  file: { contentType = '', data, url = '' },
  label,
}: {
  file: Attachment;
  label: string;
}): ReactNode {
  if (!PICTURE.test(contentType)) return undefined;
  const bytes = data ?? DATA_URL.exec(url)?.[1];
  if (bytes !== undefined) return <PictureCanvas contentType={contentType} data={bytes} label={label} />;
  const src = mediaIn(url);
  return src !== undefined && <img className="osseo-form-picture" src={src} alt={label} />;
}
