import type { ComponentType } from 'react';
import type { Form } from '../content';
import type { ChartLayout } from '../layout/layout';
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
    default:
      return form satisfies never;
  }
}
