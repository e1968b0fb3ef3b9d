import { greatest } from 'd3-array';
import { findEntity } from '../../catalogue/entities';
import { getMeasure } from '../../catalogue/measures';
import type { EditionId } from '../../catalogue/sources';
import { sharedYears } from '../../domain/revision';
import { observed, type Series } from '../../domain/series';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import { addressedChart } from '../addressed-chart';
import type { Chart } from '../chart';
import type { ColourRole, LineContent } from '../content';
import { editionName, editionText } from '../explore/content/beside-lines';
import { titleName } from '../explore/content/title-name';
import { describeCompared } from '../explore/describe-compared';
import { clearLineForm } from '../forms/clear-line';
import { makeChart } from '../forms/form-rules';
import { axisTexts } from '../model/axis-texts';
import { changeBetween, changeKind } from '../model/dumbbell-change';
import { plainAmounts } from '../model/plain-amounts';
import type { SeriesBook } from '../series-book';
import type { ChartSpec } from '../spec';
import { editionsWith, targetIn } from './comparable';
import { editionRequests, printedSeries } from './edition-series';
import { measuredText } from './measured-text';
import { type EditionsState, editionsDefaults } from './state';
import { writeChange } from './write-value';

const colours = ['first', 'second', 'third', 'fourth'] as const satisfies readonly ColourRole[];

/** The whole series of one entity, a line an edition: lines of two editions are never joined. */
export function editionLinesSpec(state: EditionsState): ChartSpec {
  return addressedChart({
    id: 'edition-lines',
    form: 'line',
    varied: state.measure !== editionsDefaults.measure || state.entity !== editionsDefaults.entity,
    requests: editionsWith(state.measure).flatMap((edition) =>
      editionRequests(state.measure, edition, [state.entity]),
    ),
    draw: (data, words) => draw(data, state, words),
    neutralTitle: { en: 'The whole series by edition', de: 'Die ganze Reihe nach Ausgaben' },
  });
}

interface EditionLine {
  readonly edition: EditionId;
  readonly series: Series;
}

function draw(
  data: SeriesBook,
  { measure, entity: id }: EditionsState,
  words: Words,
): Chart | null {
  const entity = findEntity(id);
  const lines = editionsWith(measure).flatMap((edition): readonly EditionLine[] => {
    const series = printedSeries(data, measure, edition, id);
    return series === null || observed(series).length === 0 ? [] : [{ edition, series }];
  });
  const years = lines.flatMap(({ series }) => observed(series).map(({ year }) => year));
  if (entity === null || years.length === 0) return null;
  const { unit } = getMeasure(measure);
  const span = [Math.min(...years), Math.max(...years)] as const;
  const target = targetIn(measure, span[1]);
  const content: LineContent = {
    form: 'line',
    unit,
    ...(entity.currency === undefined ? {} : { currency: entity.currency }),
    years: span,
    lines: lines.map(({ edition, series }, at) => ({
      series,
      label: editionName(edition),
      short: editionText(edition),
      emphasis: 'highlighted',
      colour: colours[at] ?? 'context',
    })),
    targets: target === null ? [] : [target],
    writeAxis: axisTexts,
    writeEnd: (value, ticks) =>
      plainAmounts(
        [value],
        unit,
        Math.max(...ticks.map((tick) => Math.abs(tick.value))),
        words,
      )(value),
  };
  const said = sentences[words.language];
  const name = titleName(entity, words);
  const apart = furthestApart(lines, measure);
  return makeChart(
    {
      ...clearLineForm,
      build: (given, head, spoken) => {
        const model = clearLineForm.build(given, head, spoken);
        return { ...model, summary: describeCompared(model, spoken) };
      },
    },
    content,
    {
      chart: 'edition-lines',
      title:
        apart === null
          ? said.alone(name)
          : said.apart(name, size(apart, measure, words), apart.year),
      subtitle: `${measuredText(measure, words)}, ${words.say(entity.name)}, ${span[0]}–${span[1]}`,
      notes: [
        ...(apart === null
          ? []
          : [
              said.furthest(
                apart.year,
                words.say(editionText(apart.later)),
                words.say(editionText(apart.earlier)),
                writeChange(apart.before, apart.after, measure, words),
              ),
            ]),
        said.never,
      ],
    },
    data,
    words,
  );
}

interface Apart {
  readonly year: number;
  readonly earlier: EditionId;
  readonly later: EditionId;
  readonly before: number;
  readonly after: number;
}

/** The year and the two editions whose values lie furthest apart; null where no two share a year. */
export function furthestApart(
  lines: readonly EditionLine[],
  measure: EditionsState['measure'],
): Apart | null {
  const kind = changeKind(getMeasure(measure).unit);
  const pairs = lines.flatMap((later, at) =>
    lines.slice(at + 1).flatMap((earlier) =>
      sharedYears(earlier.series, later.series).map(
        ({ year, before, after }): Apart => ({
          year,
          earlier: earlier.edition,
          later: later.edition,
          before: before.value,
          after: after.value,
        }),
      ),
    ),
  );
  const sized = pairs.flatMap((pair) => {
    const change = changeBetween(pair.before, pair.after, kind);
    return change === null ? [] : [{ pair, size: Math.abs(change) }];
  });
  return greatest(sized, (one) => one.size)?.pair ?? null;
}

/** How far apart, without a sign. */
function size({ before, after }: Apart, measure: EditionsState['measure'], words: Words): string {
  return writeChange(before, after, measure, words).replace(/^[+−]/, '');
}

interface Sentences {
  readonly alone: (name: string) => string;
  readonly apart: (name: string, size: string, year: number) => string;
  readonly furthest: (year: number, later: string, earlier: string, change: string) => string;
  readonly never: string;
}

const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    alone: (name) => `${name}: no two editions share a year`,
    apart: (name, size, year) => `${name}: editions up to ${size} apart (${year})`,
    furthest: (year, later, earlier, change) =>
      `Furthest apart in ${year}: edition ${later} has ${change} on edition ${earlier}.`,
    never: 'Each line is one edition; lines of two editions are never joined.',
  },
  de: {
    alone: (name) => `${name}: keine zwei Ausgaben haben ein Jahr gemeinsam`,
    apart: (name, size, year) => `${name}: Ausgaben bis ${size} auseinander (${year})`,
    furthest: (year, later, earlier, change) =>
      `Am weitesten auseinander ${year}: Ausgabe ${later} hat ${change} gegenüber Ausgabe ${earlier}.`,
    never: 'Jede Linie ist eine Ausgabe; Linien zweier Ausgaben werden nie verbunden.',
  },
};
