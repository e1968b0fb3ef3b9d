import type { ComponentType } from 'react';
import type { ChartLayout, Form } from '../forms/forms';
import type { Paint } from '../theme';
import type { ViewProps } from './view-props';

/** What draws a chart that is laid out: one SVG and nothing else. */
export type View = ComponentType<{ readonly layout: ChartLayout; readonly paint: Paint }>;

const loading = new Map<Form, Promise<View>>();
const arrived = new Map<Form, View>();

/** Loads the view of a form, once; a failed load is tried again at the next call. */
export function loadView(form: Form): Promise<View> {
  const known = loading.get(form);
  if (known !== undefined) return known;
  const view = load(form);
  loading.set(form, view);
  view.then(
    (one) => arrived.set(form, one),
    () => loading.delete(form),
  );
  return view;
}

/** The view of a form where it has arrived already; null before. */
export function arrivedView(form: Form): View | null {
  return arrived.get(form) ?? null;
}

/** Each view is a script of its own. A form without one does not compile. */
async function load(form: Form): Promise<View> {
  switch (form) {
    case 'line':
      return viewOf(form, (await import('./line-view')).LineView);
    case 'bar':
      return viewOf(form, (await import('./bar-view')).BarView);
    case 'dumbbell':
      return viewOf(form, (await import('./dumbbell-view')).DumbbellView);
    case 'scatter':
      return viewOf(form, (await import('./scatter-view')).ScatterView);
    case 'stack':
      return viewOf(form, (await import('./stack-view')).StackView);
    case 'multiples':
      return viewOf(form, (await import('./multiples-view')).MultiplesView);
    case 'map':
      return viewOf(form, (await import('./map-view')).MapView);
    case 'ruler':
      return viewOf(form, (await import('./ruler-view')).RulerView);
    case 'waterfall':
      return viewOf(form, (await import('./waterfall-view')).WaterfallView);
    case 'vintages':
      return viewOf(form, (await import('./vintages-view')).VintagesView);
    default:
      return form satisfies never;
  }
}

/** Draws layouts of one form, and nothing for others. */
function viewOf<F extends Form>(form: F, Drawn: ComponentType<ViewProps<F>>): View {
  return ({ layout, paint }) =>
    isOf(layout, form) ? <Drawn layout={layout} paint={paint} /> : null;
}

function isOf<F extends Form>(
  layout: ChartLayout,
  form: F,
): layout is Extract<ChartLayout, { form: F }> {
  return layout.form === form;
}
