/**
 * Tabs stand in an entry of their own, for the code of radix-ui in them: what imports all of React, used or not, makes a bundler
 * put a getter before each function of React that any other part calls.
 */
export {
  Tabs,
  TabsList,
  TabsPanel,
  TabsTab,
  type TabsListProps,
  type TabsPanelProps,
  type TabsProps,
  type TabsTabProps,
} from './tabs/tabs.tsx';
