'use client';
import { Tabs, TabsList, TabsPanel, TabsTab } from '@osseo/ui/tabs';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { Item } from '../../../engine/model/item.ts';
import type { ItemState } from '../../../engine/model/session.ts';
import { FormItem } from '../../form-item.tsx';
import { itemId } from '../../question/item-id.ts';
import { questionText } from '../../question/question-text.ts';
import { useShownKeys } from '../../question/use-shown.ts';
import { usePresented } from '../use-presented.ts';
import { isInside } from './is-inside.ts';
import { useReveal } from './use-reveal.ts';

export interface GroupTabsProps {
  /** The group around the tabs. */
  state: ItemState;
}

/** One tab per group. The tab with the first problem opens, and the one to which a link of the error summary leads. */
export function GroupTabs({ state: { item, children } }: GroupTabsProps): ReactElement {
  const { session, attempts, presentation, ownLanguage } = usePresented('TabContainer');
  const shown = useShownKeys(children);
  const tabOfProblem = useCallback(() => {
    const [problem] = attempts.getSnapshot().reported;
    return problem && children.find((child) => isInside(session, problem.key, child));
  }, [session, attempts, children]);
  const [chosen, choose] = useState(tabOfProblem);
  const open = chosen !== undefined && shown.includes(chosen) ? chosen : shown[0];

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
  const nameOf = (group: Item) => presentation.itemOf(group.linkId).shortText ?? questionText(group);

  return (
    <Tabs
      ref={tabs}
      value={itemId(open ?? '')}
      onValueChange={(value) => choose(children.find((key) => itemId(key) === value))}
    >
      <TabsList aria-label={questionText(item)}>
        {shown.map((key) => (
          <TabsTab key={key} value={itemId(key)} {...ownLanguage}>
            {nameOf(session.item(key).getSnapshot().item)}
          </TabsTab>
        ))}
      </TabsList>
      {shown.map((key) => (
        <TabsPanel key={key} value={itemId(key)}>
          <FormItem itemKey={key} />
        </TabsPanel>
      ))}
    </Tabs>
  );
}
