import type { StackLayout, StackModel } from '../forms/stack-types';
import type { SizeRules } from './size';
import { layOutStackBars } from './stack-bars';
import { layOutColumns } from './stack-columns';

/** Gives stacks their pixels: columns over the years, or bars of entities. */
export function layOutStacks(model: StackModel, size: SizeRules): StackLayout {
  return model.along === 'years' ? layOutColumns(model, size) : layOutStackBars(model, size);
}
