import type { Text } from '../domain/text';
import type { MeasureId } from './measures';

/** How a category of expenditure is called as a part of the whole, and as what the money is for. */
export interface CategoryName {
  readonly name: Text;
  readonly purpose: Text;
}

/** The names of the four categories; absent for all other measures. */
export const categoryNames: Readonly<Partial<Record<MeasureId, CategoryName>>> = {
  'equipment-share': {
    name: { en: 'Equipment', de: 'Ausrüstung' },
    purpose: { en: 'equipment', de: 'Ausrüstung' },
  },
  'personnel-share': {
    name: { en: 'Personnel', de: 'Personal' },
    purpose: { en: 'personnel', de: 'Personal' },
  },
  'infrastructure-share': {
    name: { en: 'Infrastructure', de: 'Infrastruktur' },
    purpose: { en: 'infrastructure', de: 'Infrastruktur' },
  },
  'other-share': {
    name: { en: 'Other', de: 'Sonstiges' },
    purpose: { en: 'other purposes', de: 'Sonstiges' },
  },
};
