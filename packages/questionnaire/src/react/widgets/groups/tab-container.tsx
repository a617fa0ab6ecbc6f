'use client';
import { createElement, type ReactElement } from 'react';
import { GroupItem } from '../../renderers/group-item.tsx';
import type { ItemRendererProps } from '../../renderers/item-renderer.ts';
import { useOnDemand } from '../../use-on-demand.ts';
import { usePresented } from '../use-presented.ts';
import type { GroupTabsProps } from './group-tabs.tsx';

/**
 * Groups as tabs (`tab-container`), one per group inside. All of them are posted. Until the script of the tabs is there,
 * which only a form with tabs loads, they stand one below the other, as they do without script.
 */
export function TabContainer({ state, children }: ItemRendererProps): ReactElement {
  const { session } = usePresented('TabContainer');
  const tabs = useOnDemand<GroupTabsProps>(loadTabs);
  const areGroups = state.children.every((key) => {
    const { item } = session.item(key).getSnapshot();
    return item.type === 'group' && !item.repeats;
  });
  const isTabs = areGroups && state.children.length > 1;
  return <GroupItem state={state}>{tabs && isTabs ? createElement(tabs, { state }) : children}</GroupItem>;
}

const loadTabs = () => import('./group-tabs.tsx').then(({ GroupTabs }) => GroupTabs);
