'use client';
import { TextInput } from '@osseo/ui';
import { createElement, useEffect, useRef, useState, type ReactElement } from 'react';
import type { Attachment } from '../../../engine/model/answer.ts';
import { useForm } from '../../form-context.ts';
import { SingleControl } from '../../question/single-control.tsx';
import { useQuestion } from '../../question/use-question.ts';
import type { ItemRendererProps } from '../../renderers/item-renderer.ts';
import { useOnDemand } from '../../use-on-demand.ts';
import type { FilesFieldProps } from './files-field.tsx';
import { KeptFiles } from './kept-files.tsx';

/**
 * A file, or several where the question repeats (`attachment`). Without script the form posts them, and the server says
 * what the answer is. Give `createSession` the option `asks`, so that it can be required.
 */
export function AttachmentItem({ state }: ItemRendererProps): ReactElement {
  const field = useOnDemand<FilesFieldProps>(loadField);
  const input = useRef<HTMLInputElement>(null);
  const [early, setEarly] = useState<readonly File[]>([]);
  // What somebody has chosen before the field came is theirs.
  const look = () => setEarly([...(input.current?.files ?? [])]);
  useEffect(look, []);
  const question = useQuestion(state);
  const { session } = useForm('AttachmentItem');
  const remove = (file: Attachment) =>
    session.answer(
      state.key,
      state.answers.filter((answer) => !('value' in answer) || answer.value !== file),
    );
  if (field) return createElement(field, { state, early });

  const { limits, repeats } = state.item;
  return (
    <SingleControl state={state} question={question}>
      {(control) => (
        <>
          <TextInput
            {...control}
            ref={input}
            type="file"
            name={question.name()}
            accept={limits.mimeTypes?.join(',')}
            multiple={repeats}
            onChange={look}
          />
          <KeptFiles itemKey={state.key} answers={state.answers} onRemove={remove} />
        </>
      )}
    </SingleControl>
  );
}

const loadField = () => import('./files-field.tsx').then(({ FilesField }) => FilesField);
