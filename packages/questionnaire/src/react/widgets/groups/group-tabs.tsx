'use client';
import { Tabs, TabsList, TabsPanel, TabsTab } from '@osseo/ui';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { ItemKey, ItemState } from '../../../engine/model/session.ts';
import { FormItem } from '../../form-item.tsx';
import { itemId } from '../../question/item-id.ts';
import { questionText } from '../../question/question-text.ts';
import { useShown } from '../../question/use-shown.ts';
import { usePresented } from '../use-presented.ts';
import { isInside } from './is-inside.ts';
import { useReveal } from './use-reveal.ts';

export interface GroupTabsProps {
  /** The group around the tabs. */
  state: ItemState;
}

/** One tab per group. The tab with the first problem opens, and the one to which a link of the error summary leads. */
export function GroupTabs({ state: { item, children } }: GroupTabsProps): ReactElement {
  const { session, attempts } = usePresented('TabContainer');
  const tabOfProblem = useCallback(() => {
    const [problem] = attempts.getSnapshot().reported;
    return problem && children.find((child) => isInside(session, problem.key, child));
  }, [session, attempts, children]);
  const [chosen, choose] = useState(() => tabOfProblem() ?? children[0]);
  const open = chosen !== undefined && children.includes(chosen) ? chosen : children[0];

  useEffect(
    () =>
      attempts.subscribe(() => {
        const tab = tabOfProblem();
        if (tab !== undefined) choose(tab);
      }),
    [attempts, tabOfProblem],
  );

  const reveal = useCallback(
    (target: Element) => {
      const panel = target.closest('[role=tabpanel]');
      flushSync(() => choose(children.find((key) => panel?.contains(document.getElementById(itemId(key))))));
    },
    [children],
  );
  const tabs = useReveal<HTMLDivElement>(reveal);

  return (
    <Tabs
      ref={tabs}
      value={itemId(open ?? '')}
      onValueChange={(value) => choose(children.find((key) => itemId(key) === value))}
    >
      <TabsList aria-label={questionText(item)}>
        {children.map((key) => (
          <GroupTab key={key} itemKey={key} />
        ))}
      </TabsList>
      {children.map((key) => (
        <TabsPanel key={key} value={itemId(key)}>
          <FormItem itemKey={key} />
        </TabsPanel>
      ))}
    </Tabs>
  );
}

function GroupTab({ itemKey }: { itemKey: ItemKey }): ReactElement | null {
  const { presentation } = usePresented('TabContainer');
  const state = useShown(itemKey);
  if (!state) return null;
  const { shortText } = presentation.itemOf(state.item.linkId);
  return <TabsTab value={itemId(itemKey)}>{shortText ?? questionText(state.item)}</TabsTab>;
}
