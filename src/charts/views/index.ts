import type { ComponentType } from 'react';
import type { Form } from '../spec';
import { BarView } from './bar-view';
import { LineView } from './line-view';
import type { ViewProps } from './view-props';

/** The view of each form. A form without one does not compile. */
export const views: { readonly [F in Form]: ComponentType<ViewProps<F>> } = {
  line: LineView,
  bar: BarView,
};
