import type { ComponentType } from 'react';
import type { ChartLayout, Form } from '../forms/forms';
import type { Paint } from '../theme';

/** What draws a chart that is laid out: one SVG and nothing else. */
export type View = ComponentType<{ readonly layout: ChartLayout; readonly paint: Paint }>;

const loading = new Map<Form, Promise<View>>();

/** Loads the view of a form, once; a failed load is tried again at the next call. */
export function loadView(form: Form): Promise<View> {
  const known = loading.get(form);
  if (known !== undefined) return known;
  const view = load(form);
  loading.set(form, view);
  view.catch(() => loading.delete(form));
  return view;
}

/** Each view is a script of its own. A form without one does not compile. */
async function load(form: Form): Promise<View> {
  switch (form) {
    case 'line': {
      const { LineView } = await import('./line-view');
      return ({ layout, paint }) =>
        layout.form === form ? <LineView layout={layout} paint={paint} /> : null;
    }
    case 'bar': {
      const { BarView } = await import('./bar-view');
      return ({ layout, paint }) =>
        layout.form === form ? <BarView layout={layout} paint={paint} /> : null;
    }
    case 'dumbbell': {
      const { DumbbellView } = await import('./dumbbell-view');
      return ({ layout, paint }) =>
        layout.form === form ? <DumbbellView layout={layout} paint={paint} /> : null;
    }
    case 'scatter': {
      const { ScatterView } = await import('./scatter-view');
      return ({ layout, paint }) =>
        layout.form === form ? <ScatterView layout={layout} paint={paint} /> : null;
    }
    case 'stack': {
      const { StackView } = await import('./stack-view');
      return ({ layout, paint }) =>
        layout.form === form ? <StackView layout={layout} paint={paint} /> : null;
    }
    case 'multiples': {
      const { MultiplesView } = await import('./multiples-view');
      return ({ layout, paint }) =>
        layout.form === form ? <MultiplesView layout={layout} paint={paint} /> : null;
    }
    case 'map': {
      const { MapView } = await import('./map-view');
      return ({ layout, paint }) =>
        layout.form === form ? <MapView layout={layout} paint={paint} /> : null;
    }
    default:
      return form satisfies never;
  }
}
