'use client';
import { useStore } from '@osseo/core/react';
import { VisuallyHidden } from '@osseo/ui';
import type { ReactElement } from 'react';
import { useForm } from './form-context.ts';

/**
 * Says aloud what changed elsewhere on the page, such as a question that was added.
 * Renders a hidden `<output>` element, whose role is `status`. `FormRoot` holds one already.
 */
export function FormAnnouncer(): ReactElement {
  const { announcer } = useForm('FormAnnouncer');
  const { serial, text } = useStore(announcer, (announcement) => announcement);

  // A new element for each announcement: the same words twice are news both times.
  return (
    <VisuallyHidden>
      <output>{text && <span key={serial}>{text}</span>}</output>
    </VisuallyHidden>
  );
}
