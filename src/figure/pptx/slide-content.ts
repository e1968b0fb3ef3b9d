import { isTableModel } from '../../charts/explore/content/table-model';
import type { ChartModel } from '../../charts/forms/forms';
import type { Words } from '../../language/words';
import { barPanels } from './content/bar-content';
import { dumbbellPanels } from './content/dumbbell-content';
import { exploreTablePanels } from './content/explore-table-content';
import { linePanels } from './content/line-content';
import { mapPanels } from './content/map-content';
import { multiplesPanels } from './content/multiples-content';
import { rulerPanels } from './content/ruler-content';
import { scatterPanels } from './content/scatter-content';
import { stackPanels } from './content/stack-content';
import { vintagesPanels } from './content/vintages-content';
import { waterfallPanels } from './content/waterfall-content';
import type { SlideContent } from './slide-types';

/** What a native slide shows of a model: the charts or tables that say the same, with the model's own numbers. */
export function slideContent(model: ChartModel, words: Words): SlideContent {
  switch (model.form) {
    case 'line':
      return isTableModel(model) ? exploreTablePanels(model, words) : linePanels(model, words);
    case 'bar':
      return barPanels(model, words);
    case 'dumbbell':
      return dumbbellPanels(model, words);
    case 'scatter':
      return scatterPanels(model, words);
    case 'stack':
      return stackPanels(model, words);
    case 'multiples':
      return multiplesPanels(model, words);
    case 'map':
      return mapPanels(model, words);
    case 'ruler':
      return rulerPanels(model, words);
    case 'waterfall':
      return waterfallPanels(model, words);
    case 'vintages':
      return vintagesPanels(model, words);
    default:
      return model satisfies never;
  }
}
