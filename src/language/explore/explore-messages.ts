import type { YearsMessages } from '../years/years-messages';
import type { AddressMessages } from './address-messages';
import type { PassportMessages } from './passport-messages';

/** Every word of the explorer that belongs to no fact. They load with its page, in the shown language only. */
export interface ExploreMessages {
  readonly page: PageMessages;
  readonly picker: PickerMessages;
  readonly time: YearsMessages;
  readonly passport: PassportMessages;
  readonly table: TableMessages;
}

/** Around the chart: controls, notices, sharing, shortcuts. */
export interface PageMessages {
  /** What an address says that cannot be shown. */
  readonly address: AddressMessages;
  readonly title: string;
  /** The name of the group of controls, and of the button that opens them where it is narrow. */
  readonly controls: string;
  readonly done: string;
  readonly reset: string;
  readonly gallery: string;
  readonly galleryLead: (views: number) => string;
  readonly openView: string;
  readonly more: string;
  readonly less: string;
  readonly formsLabel: string;
  readonly forms: Readonly<
    Record<
      'line' | 'bar' | 'dumbbell' | 'scatter' | 'stack' | 'multiples' | 'map' | 'table',
      string
    >
  >;
  /** Why a form is not offered. */
  readonly unfit: Readonly<
    Record<
      'currencies' | 'sums' | 'overlap' | 'sizes' | 'scatter' | 'parts' | 'beside',
      (form: string) => string
    >
  >;
  readonly measure: string;
  readonly measureGroups: Readonly<Record<'relative' | 'money' | 'detail' | 'sipri', string>>;
  readonly definition: string;
  readonly edition: string;
  readonly beside: string;
  readonly besideNone: string;
  readonly target: string;
  readonly targetNone: string;
  readonly values: string;
  readonly parts: Readonly<Record<'none' | 'change' | 'share', string>>;
  readonly base: string;
  readonly ratioAxis: string;
  readonly sharedAxis: string;
  readonly events: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'value' | 'change' | 'name', string>>;
  readonly show: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly shortcuts: {
    readonly open: string;
    readonly title: string;
    readonly enabled: string;
    readonly close: string;
    readonly keys: Readonly<
      Record<
        'forms' | 'search' | 'chart' | 'back' | 'on' | 'events' | 'focus' | 'link' | 'help',
        string
      >
    >;
  };
}

/** The choice of entities. */
export interface PickerMessages {
  readonly label: string;
  /** The name of the row of chips. */
  readonly chosen: string;
  readonly search: string;
  readonly placeholder: string;
  /** What stands where nothing is chosen. */
  readonly empty: string;
  readonly remove: (name: string) => string;
  /** Switches: one entity keeps its colour, the others turn grey. */
  readonly focus: (name: string) => string;
  /** Unfolds the chips that are not shown, so many. */
  readonly more: (count: number) => string;
  readonly fewer: string;
  readonly removeAll: string;
  readonly undo: string;
  readonly close: string;
  readonly nothing: (query: string) => string;
  readonly found: (count: number) => string;
  readonly sections: Readonly<Record<'groups' | 'allies' | 'aggregates' | 'comparators', string>>;
  /** Why an edition has no figures of something; said beside it. */
  readonly gaps: Readonly<
    Record<'no-armed-forces' | 'joined-later' | 'not-an-ally' | 'no-sums' | 'not-covered', string>
  >;
  /** How many of a group are added. */
  readonly adds: (count: number) => string;
  /** Which members of a group have no figures. */
  readonly lacks: (names: string) => string;
  readonly suggestions: string;
  /** `of` is a name in the genitive, `of Germany`. */
  readonly neighbours: (of: string) => string;
  /** `of` is null where the line before names whose peers they are. */
  readonly similar: (of: string | null) => string;
  readonly add: (name: string) => string;
  /** Spoken after a change; `what` is names, or a number of them. */
  readonly added: (what: string) => string;
  readonly removed: (what: string) => string;
  readonly restored: string;
}

/** The table form. */
export interface TableMessages {
  readonly search: string;
  readonly searchHint: string;
  readonly group: string;
  readonly allChosen: string;
  readonly groupChoice: (name: string, members: number) => string;
  readonly shown: (shown: number, all: number) => string;
  /** Nothing matches; the text searched for, where there is one, and the group, where one is chosen. */
  readonly nothing: (query: string, group: string | null) => string;
  readonly showAll: (all: number) => string;
  readonly name: string;
  readonly trend: string;
  /** Heads of columns, with the line breaks they are to have. */
  readonly change: Readonly<
    Record<'points' | 'percent' | 'factor', (from: number, to: number) => string>
  >;
  readonly verdict: (target: string, year: number) => string;
  readonly rounded: (decimals: number) => string;
  readonly ownCurrency: (billions: boolean) => string;
  readonly opens: string;
  readonly help: string;
  readonly untold: string;
  readonly early: string;
  readonly untested: string;
  readonly key: {
    readonly missing: string;
    readonly trend: string;
    /** How a change is worked out, between two years, and why it starts where it does. */
    readonly change: Readonly<
      Record<'points' | 'percent' | 'factor', (from: number, to: number) => string>
    >;
    readonly later: (from: number) => string;
    readonly tested: Readonly<Record<'unrounded' | 'printed', (year: number) => string>>;
    readonly currencies: string;
  };
}
