'use client';
import { createElement, type ReactElement } from 'react';
import type { ItemRendererProps } from '../../renderers/item-renderer.ts';
import { NumberItem } from '../../renderers/number-item.tsx';
import { useOnDemand } from '../../use-on-demand.ts';
import { usePresented } from '../use-presented.ts';
import { scaleOf } from './scale-of.ts';
import type { SliderFieldProps } from './slider-field.tsx';

/**
 * A number on a scale (`slider`). Until its script is there, and where the form gives the scale no two ends, it is the
 * field for a number that it is anywhere.
 */
export function SliderItem({ state }: ItemRendererProps): ReactElement {
  const { presentation } = usePresented('SliderItem');
  const slider = useOnDemand<SliderFieldProps>(loadSlider, numberField);
  const scale = scaleOf(state.item, presentation.itemOf(state.item.linkId).step);
  return slider && scale ? createElement(slider, { state, scale }) : <NumberItem state={state} />;
}

const loadSlider = () => import('./slider-field.tsx').then(({ SliderField }) => SliderField);

/** Whoever is typing goes on typing: the id that the field had is that of the slider beside it now. */
const numberField = (id: string) => (document.getElementById(`${id}-number`) ? `${id}-number` : id);
