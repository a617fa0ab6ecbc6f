'use client';
import { createElement, memo, type NamedExoticComponent, type ReactElement } from 'react';
import type { ItemKey } from '../engine/model/session.ts';
import { useForm } from './form-context.ts';
import { runsOf } from './question/runs-of.ts';
import { ProtectedContext, useShown } from './question/use-shown.ts';
import { rendererFor } from './renderers/default-renderers.ts';
import type { RepeatingGroupProps } from './renderers/item-renderer.ts';
import { RepeatingGroup } from './renderers/repeating-group.tsx';

export interface FormItemProps {
  /** The key of the item: its `linkId`, with instance numbers inside repeating groups. */
  itemKey: ItemKey;
}

/**
 * One item and what stands below it, by the renderer that the form has for it.
 * While the item's conditions do not hold it renders nothing, or for reading only what the form protects
 * (`disabledDisplay`); never what the form hides.
 */
export const FormItem: NamedExoticComponent<FormItemProps> = memo(function FormItem({
  itemKey,
}: FormItemProps): ReactElement | null {
  const form = useForm('FormItem');
  const { session, renderers, presentation } = form;
  const { isLabel } = presentation;
  const state = useShown(form, itemKey);
  if (!state || presentation.isShown?.(state, 'capture') === false) return null;

  const renderer = rendererFor(state.item, renderers);
  const keys = isLabel
    ? state.children.filter((key) => !isLabel(session.item(key).getSnapshot().item))
    : state.children;
  const signatures = presentation.showSignatures?.(state, 'capture');
  if (keys.length === 0 && !signatures) return createElement(renderer, { state });

  const below = keys.length > 0 && (
    <ProtectedContext value={!state.enabled}>
      <FormItems keys={keys} />
    </ProtectedContext>
  );
  const isGroup = state.item.type === 'group';
  return (
    <>
      {createElement(renderer, { state }, isGroup && below)}
      {!isGroup && below && <div className="osseo-form-follow-ups">{below}</div>}
      {signatures}
    </>
  );
});

export interface FormItemsProps {
  /** Instances in reading order, such as the `children` of a session or of an item. */
  keys: readonly ItemKey[];
}

/** Several items, one below the other. The instances of a repeating group stand together, with a way to add one more. */
export function FormItems({ keys }: FormItemsProps): ReactElement {
  const { session } = useForm('FormItems');
  return (
    <>
      {runsOf(session, keys).flatMap((run) =>
        run.repeating ? (
          <Instances key={run.linkId} control={run.control} keys={run.keys} />
        ) : (
          run.keys.map((key) => <FormItem key={key} itemKey={key} />)
        ),
      )}
    </>
  );
}

interface InstancesProps extends Pick<RepeatingGroupProps, 'keys'> {
  control: string | undefined;
}

/** All instances of a repeating group, as the control of the group shows them. */
function Instances({ control, keys }: InstancesProps): ReactElement {
  const { renderers } = useForm('FormItems');
  const Group = (control !== undefined && renderers.repeats?.[control]) || RepeatingGroup;
  return <Group keys={keys}>{(key) => <FormItem key={key} itemKey={key} />}</Group>;
}
