/** Every word of the explorer that belongs to no fact. They load with its page, in the shown language only. */
export interface ExploreMessages {
  readonly page: PageMessages;
  readonly picker: PickerMessages;
  readonly time: TimeMessages;
  readonly passport: PassportMessages;
  readonly table: TableMessages;
}

/** Around the chart: controls, notices, sharing, shortcuts. */
export interface PageMessages {
  readonly title: string;
}

/** The choice of entities. */
export interface PickerMessages {
  readonly label: string;
}

/** The choice of years. */
export interface TimeMessages {
  readonly label: string;
}

/** Where a number comes from. */
export interface PassportMessages {
  readonly title: string;
}

/** The table form. */
export interface TableMessages {
  readonly search: string;
}
