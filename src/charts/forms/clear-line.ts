import { layOutClearLines } from '../layout/lay-out-clear-lines';
import { lineForm } from './line';

/** Lines over the years of whatever a reader asks for: their words keep clear of them and of each other. */
export const clearLineForm: typeof lineForm = {
  ...lineForm,
  layOut: (model, size) => layOutClearLines(model, size),
};
