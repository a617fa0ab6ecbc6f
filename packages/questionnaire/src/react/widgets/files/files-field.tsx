'use client';
import { FileDrop } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { Answer, Attachment } from '../../../engine/model/answer.ts';
import type { ItemState } from '../../../engine/model/session.ts';
import { SingleControl } from '../../question/single-control.tsx';
import { useQuestion } from '../../question/use-question.ts';
import { ControlWords } from '../control-words.tsx';
import { usePresented } from '../use-presented.ts';
import { KeptFiles, Pictures } from './kept-files.tsx';
import { useFileAnswers } from './use-file-answers.ts';

export interface FilesFieldProps {
  state: ItemState;
  /** Files that were chosen before the field was there. */
  early: readonly File[];
}

const MEGABYTE = 1_048_576;

/** An answer that holds its file is kept in memory and sent as text: no more than this, in megabytes, where the form sets no limit. */
const LARGEST_HELD = 5;

/** Files that are chosen, dropped, pasted or photographed, with a picture of those that are one. */
export function FilesField({ state, early }: FilesFieldProps): ReactElement {
  const { presentation, words, t } = usePresented('FilesField');
  const question = useQuestion(state);
  const { files, failed, progressOf, change, remove, isChosen } = useFileAnswers(state, early);
  const { limits, repeats } = state.item;
  const largest = limits.maxSize ?? (presentation.services.storeFile ? undefined : LARGEST_HELD);

  return (
    <ControlWords>
      <SingleControl state={state} question={question}>
        {({ 'aria-labelledby': legend, ...control }) => (
          <>
            <FileDrop
              {...control}
              aria-labelledby={legend}
              name={question.name()}
              accept={limits.mimeTypes?.join(',')}
              multiple={repeats}
              maxBytes={largest === undefined ? undefined : largest * MEGABYTE}
              maxFiles={limits.maxOccurs}
              value={files}
              onValueChange={change}
              progressOf={progressOf}
            />
            <div role="alert" className="osseo-form-files-failed">
              {failed.map((name) => (
                <p key={name}>{t(words.files.failed, { name })}</p>
              ))}
            </div>
            <KeptFiles
              itemKey={state.key}
              answers={state.answers}
              isListed={(file) => !isChosen(file)}
              onRemove={remove}
            />
            <Pictures answers={state.answers.filter((answer) => isFile(answer, isChosen))} />
          </>
        )}
      </SingleControl>
    </ControlWords>
  );
}

function isFile(answer: Answer, suits: (file: Attachment) => boolean): boolean {
  return answer.kind === 'attachment' && suits(answer.value);
}
