'use client';
import { useStore } from '@osseo/core/react';
import { Disclosure } from '@osseo/ui';
import { useEffect, type ReactElement } from 'react';
import { UnderHeading } from '../../heading-level.tsx';
import { itemId } from '../../question/item-id.ts';
import { questionText } from '../../question/question-text.ts';
import { useQuestion } from '../../question/use-question.ts';
import { GroupHead, groupErrorId } from '../../renderers/group-head.tsx';
import { GroupItem } from '../../renderers/group-item.tsx';
import type { ItemRendererProps } from '../../renderers/item-renderer.ts';
import { usePresented } from '../use-presented.ts';
import { isInside } from './is-inside.ts';
import { useReveal } from './use-reveal.ts';

/**
 * A group, which can be closed where the form says so (SDC's `collapsible`). What it holds is posted, closed or open;
 * it opens by itself when something inside is wrong, so that nobody has to look for it.
 */
export function CollapsibleGroup({ state, children }: ItemRendererProps): ReactElement {
  const { presentation } = usePresented('CollapsibleGroup');
  const { collapsible } = presentation.itemOf(state.item.linkId);
  if (!collapsible || state.item.repeats) return <GroupItem state={state}>{children}</GroupItem>;
  return (
    <Closable state={state} isOpen={collapsible === 'default-open'}>
      {children}
    </Closable>
  );
}

function Closable({ state, isOpen, children }: ItemRendererProps & { isOpen: boolean }): ReactElement {
  const { session, attempts, ownLanguage } = usePresented('CollapsibleGroup');
  const question = useQuestion(state);
  const element = useReveal<HTMLDetailsElement>(openIt);
  const hasProblem = useStore(attempts, ({ reported }) =>
    reported.some(({ key }) => isInside(session, key, state.key)),
  );
  useEffect(() => {
    if (hasProblem) element.current?.setAttribute('open', '');
  }, [hasProblem, element]);

  return (
    <Disclosure
      ref={element}
      className="osseo-form-collapsible"
      open={isOpen || hasProblem}
      summary={
        <span className="osseo-form-group-heading" {...ownLanguage}>
          {questionText(state.item)}
        </span>
      }
      aria-describedby={question.error ? groupErrorId(question.questionId) : undefined}
    >
      {/* Not on the element itself: one that only links focus is left out by the tab key with all that is in it. */}
      <div className="osseo-form-group" id={itemId(state.key)} tabIndex={-1}>
        <GroupHead question={question} />
        <UnderHeading>{children}</UnderHeading>
      </div>
    </Disclosure>
  );
}

function openIt(target: Element): void {
  for (let at = target.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
}
