import type { BarContent, LineContent } from '../content';
import type { BarLayout, LineLayout } from '../layout/layout';
import type { BarModel, LineModel } from '../model';
import type { DumbbellContent, DumbbellLayout, DumbbellModel } from './dumbbell-types';
import type { MapContent, MapLayout, MapModel } from './map-types';
import type { MultiplesContent, MultiplesLayout, MultiplesModel } from './multiples-types';
import type { RulerContent, RulerLayout, RulerModel } from './ruler-types';
import type { ScatterContent, ScatterLayout, ScatterModel } from './scatter-types';
import type { StackContent, StackLayout, StackModel } from './stack-types';
import type { VintagesContent, VintagesLayout, VintagesModel } from './vintages-types';
import type { WaterfallContent, WaterfallLayout, WaterfallModel } from './waterfall-types';

/** What a chart shows: one of the forms. */
export type ChartContent =
  | LineContent
  | BarContent
  | DumbbellContent
  | ScatterContent
  | StackContent
  | MultiplesContent
  | MapContent
  | RulerContent
  | WaterfallContent
  | VintagesContent;

export type Form = ChartContent['form'];

/** A chart without pixels: everything that is drawn, read, described, tabulated or exported. */
export type ChartModel =
  | LineModel
  | BarModel
  | DumbbellModel
  | ScatterModel
  | StackModel
  | MultiplesModel
  | MapModel
  | RulerModel
  | WaterfallModel
  | VintagesModel;

/** A chart with pixels: all that a view draws and the reading layer reads. */
export type ChartLayout =
  | LineLayout
  | BarLayout
  | DumbbellLayout
  | ScatterLayout
  | StackLayout
  | MultiplesLayout
  | MapLayout
  | RulerLayout
  | WaterfallLayout
  | VintagesLayout;
