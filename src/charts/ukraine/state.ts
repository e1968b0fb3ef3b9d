import {
  type AidCount,
  type AidKind,
  supportMonths,
  ukraineSupport,
} from '../../catalogue/ukraine-support';

/** Everything the view of support for Ukraine is made of; the address says it whole. */
export interface UkraineState {
  /** The month the sums go to, as `2024-11`. */
  readonly month: string;
  readonly what: AidCount;
  readonly kind: AidKind;
  /** Money, or per cent of the donor's GDP. */
  readonly unit: 'eur' | 'gdp';
  /** With or without the EU institutions. */
  readonly eu: boolean;
}

/** What an address without a query shows. */
export const ukraineDefaults: UkraineState = {
  month: supportMonths.at(-1) ?? ukraineSupport.firstMonth,
  what: 'allocations',
  kind: 'total',
  unit: 'eur',
  eu: true,
};

/** The kind that is shown: commitments are not told apart, so of them it is all. */
export function shownKind({ what, kind }: UkraineState): AidKind {
  return what === 'commitments' ? 'total' : kind;
}

/** Whether a kind was chosen that there are no figures of. */
export function lacksKind(state: UkraineState): boolean {
  return shownKind(state) !== state.kind;
}

/** The indicator a state adds up. */
export function supportIndicator(state: UkraineState) {
  return state.what === 'commitments'
    ? ukraineSupport.commitments
    : ukraineSupport.allocations[shownKind(state)];
}
