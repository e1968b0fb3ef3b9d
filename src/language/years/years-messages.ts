/** The choice of years. */
export interface YearsMessages {
  readonly label: string;
  readonly first: string;
  readonly last: string;
  readonly year: string;
  readonly type: (year: number, name: string) => string;
  readonly typeHint: string;
  readonly notYear: (text: string) => string;
  readonly outside: (from: number, to: number) => string;
  readonly estimates: string;
  readonly estimate: (year: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly play: string;
  readonly pause: string;
}
