'use client';
import { Content, List, Root, Trigger } from 'radix-ui/tabs';
import {
  createContext,
  useContext,
  useState,
  type ComponentPropsWithRef,
  type FocusEvent,
  type ReactElement,
} from 'react';
import { classNames } from '../internal/class-names.ts';
import { outsideRoot } from '../internal/outside-root.ts';
import { useIsScripted } from '../internal/use-is-scripted.ts';
import { warnIfFrozen } from '../internal/warn-about.ts';

export interface TabsProps extends Omit<ComponentPropsWithRef<'div'>, 'defaultValue' | 'dir'> {
  /** The open tab, when its owner keeps it. */
  value?: string;
  /** The tab that is open first. */
  defaultValue?: string;
  /** Hears which tab is opened. */
  onValueChange?: (value: string) => void;
  /** The direction of reading, where it is not that of what is around. */
  dir?: 'ltr' | 'rtl';
}

/**
 * Views of one thing, of which one is looked at at a time.
 * Renders a `<div>` element. Until script runs all panels are open, one below the other.
 */
export function Tabs({ value, defaultValue, onValueChange, dir, className, ...props }: TabsProps): ReactElement {
  const [around, setAround] = useState<'ltr' | 'rtl'>('ltr');
  // The arrow keys follow the direction, so it is looked up when they may be needed.
  const lookAround = ({ currentTarget }: FocusEvent) =>
    setAround(currentTarget.closest('[dir]')?.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr');

  warnIfFrozen('Tabs', { value }, { onValueChange });
  return (
    <InTabs value>
      <Root {...definedProps({ value, defaultValue, onValueChange })} dir={dir ?? around} onFocus={lookAround} asChild>
        {/* Radix would write its guess of a direction into the page, and turn it round. */}
        <Plain {...props} dir={dir} className={classNames('osseo-tabs', className)} />
      </Root>
    </InTabs>
  );
}

export interface TabsListProps extends ComponentPropsWithRef<'div'> {}

/**
 * The row of tabs. Give it an `aria-label`.
 * Renders a `<div role="tablist">` element.
 */
export function TabsList({ className, ...props }: TabsListProps): ReactElement {
  useTabs('TabsList');
  return (
    <List asChild>
      <Plain {...props} className={classNames('osseo-tabs-list', className)} />
    </List>
  );
}

export interface TabsTabProps extends ComponentPropsWithRef<'button'> {
  /** Names the panel that the tab opens. It becomes part of an id, so it is one word. */
  value: string;
}

/**
 * One tab.
 * Renders a `<button role="tab">` element with `data-state="active"` or `"inactive"`.
 */
export function TabsTab({ className, ...props }: TabsTabProps): ReactElement {
  useTabs('TabsTab');
  return <Trigger {...props} className={classNames('osseo-tabs-tab', className)} />;
}

export interface TabsPanelProps extends ComponentPropsWithRef<'div'> {
  /** Names the tab that opens the panel, with the same word. */
  value: string;
}

/**
 * What a tab shows.
 * Renders a `<div role="tabpanel">` element with `data-state="active"` or `"inactive"`.
 */
export function TabsPanel({ value, className, ...props }: TabsPanelProps): ReactElement {
  useTabs('TabsPanel');
  return (
    <Content value={value} forceMount asChild>
      <PlainPanel {...props} className={classNames('osseo-tabs-panel', className)} />
    </Content>
  );
}

// Radix would say it in words of its own, and of parts that have other names here.
const InTabs = createContext(false);

function useTabs(part: string): void {
  if (!useContext(InTabs)) throw outsideRoot(part, 'Tabs');
}

// Radix writes a `style` attribute into server HTML here, which a strict
// Content-Security-Policy refuses. These elements take all that it hands down but that.
function Plain({ style: _unwanted, ...props }: ComponentPropsWithRef<'div'>): ReactElement {
  return <div {...props} />;
}

function PlainPanel(props: ComponentPropsWithRef<'div'> & { 'data-state'?: string }): ReactElement {
  const isScripted = useIsScripted();
  return <Plain {...props} hidden={isScripted && props['data-state'] === 'inactive'} />;
}

// Radix takes a prop that is there and undefined for a choice of its own.
function definedProps<Props extends object>(props: Props): Props {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Props;
}
