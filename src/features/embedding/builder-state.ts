import { charts } from '../../charts/registry';
import { type Language, languages } from '../../domain/text';
import { printAddress, readAddress } from '../../figure/address/read-address';
import type { AddressCodec } from '../../figure/address/use-page-state';
import {
  type EmbedSwitch,
  type EmbedTheme,
  embedSwitches,
  embedThemes,
} from '../../figure/embed/flags';
import { type SnippetKind, snippetKinds } from '../../figure/embed/snippets';
import { familyIds } from '../../figure/families';
import { exploreId } from '../../figure/views/explore-id';

/** The widths a preview is looked at, in CSS pixels. */
export const previewWidths = ['320', '640', '1280'] as const;

/** Whether an embed goes with new editions or stays on today's. */
export const editionWishes = ['live', 'frozen'] as const;

/** An embed that is being put together. */
export interface BuilderState {
  readonly chart: string;
  /** The query of what the chart shows, as its page writes it. */
  readonly view: string;
  readonly language: Language;
  readonly theme: EmbedTheme;
  readonly on: readonly EmbedSwitch[];
  readonly edition: (typeof editionWishes)[number];
  readonly still: boolean;
  readonly kind: SnippetKind;
  readonly width: (typeof previewWidths)[number];
}

/** Every chart that can be embedded. */
export const embeddable: readonly string[] = [
  ...charts.map(({ id }) => id),
  exploreId,
  ...familyIds,
];

/** The address of the builder in a language, which is also that of a new embed. */
export function builderAddress(language: Language): AddressCodec<BuilderState> {
  const usual = {
    chart: embeddable[0] ?? exploreId,
    view: '',
    language,
    theme: 'auto',
    on: [],
    edition: 'live',
    still: false,
    kind: 'script',
    width: '640',
  } as const satisfies BuilderState;
  return {
    parse(query) {
      const read = readAddress(query);
      const state: BuilderState = {
        chart: read.one('chart', embeddable, usual.chart),
        view: read.text('view', longestView),
        language: read.one('in', languages, usual.language),
        theme: read.one('look', embedThemes, usual.theme),
        on: read.some('flags', embedSwitches, usual.on),
        edition: read.one('edition', editionWishes, usual.edition),
        still: read.flag('still', usual.still),
        kind: read.one('as', snippetKinds, usual.kind),
        width: read.one('width', previewWidths, usual.width),
      };
      return { state, invalid: read.invalid() };
    },
    print: (state) =>
      printAddress([
        ['chart', state.chart, usual.chart],
        ['view', state.view, usual.view],
        ['in', state.language, usual.language],
        ['look', state.theme, usual.theme],
        ['flags', state.on, usual.on],
        ['edition', state.edition, usual.edition],
        ['still', state.still, usual.still],
        ['as', state.kind, usual.kind],
        ['width', state.width, usual.width],
      ]),
  };
}

const longestView = 2000;
