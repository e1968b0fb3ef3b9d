import { editions } from '../../catalogue/editions';
import { remarksOn } from '../../catalogue/remarks';
import { addressedSources as sources } from '../../catalogue/source-addresses';
import { findTable } from '../../catalogue/table-names';
import type { Measure } from '../../domain/measure';
import { measureInputs } from '../../domain/measure-series';
import type { Words } from '../../language/words';
import type { PassportSource } from './passport';
import type { PassportPoint } from './passport-point';

/** An edition a number rests on, with those of its indicators that are used. */
interface Used {
  readonly edition: string;
  readonly indicators: readonly string[];
}

/** The editions a measure is formed of, the asked one first. */
function editionsUsed({ origin }: Measure, asked: string): readonly [Used, ...Used[]] {
  const inputs = measureInputs(origin).map(({ indicator, edition }) => ({
    indicator,
    edition: edition ?? asked,
  }));
  const used = (edition: string): Used => ({
    edition,
    indicators: inputs.filter((one) => one.edition === edition).map(({ indicator }) => indicator),
  });
  const others = new Set(inputs.map(({ edition }) => edition).filter((one) => one !== asked));
  return [used(asked), ...[...others].map(used)];
}

/** What there is to say of the editions a number rests on. */
export function sourcesOf(
  measure: Measure,
  edition: string,
  words: Words,
): readonly [PassportSource, ...PassportSource[]] {
  const [first, ...others] = editionsUsed(measure, edition);
  return [sourceOf(first, words), ...others.map((one) => sourceOf(one, words))];
}

function sourceOf({ edition: id, indicators }: Used, { say, format }: Words): PassportSource {
  const edition = editions.find((one) => one.id === id);
  const source = sources.find((one) => one.id === edition?.source);
  if (edition === undefined || source === undefined) {
    throw new Error(`The catalogue has no edition "${id}".`);
  }
  const tables = indicators.flatMap((indicator) => findTable(id, indicator) ?? []);
  return {
    producer: say(source.name),
    address: source.address,
    publication: say(edition.publication),
    label: say(edition.label),
    published: format.date(edition.published),
    publishedOn: edition.published,
    cutOff: edition.cutOff === null ? null : format.date(edition.cutOff),
    tables: [...new Set(tables.map(({ name }) => say(name)))],
    terms: say(source.terms),
  };
}

/** What a reader has to mind: of the figures a number is formed of, and of their editions. */
export function notesOf(measure: Measure, point: PassportPoint, { say }: Words): readonly string[] {
  const used = editionsUsed(measure, point.edition);
  const years = point.per === 'change' ? [point.year, point.base] : [point.year];
  const remarks = used.flatMap(({ edition, indicators }) =>
    indicators.flatMap((indicator) =>
      years.flatMap((year) => remarksOn({ edition, indicator, entity: point.entity }, year)),
    ),
  );
  const ofEditions = used.flatMap(
    ({ edition }) => editions.find(({ id }) => id === edition)?.notes ?? [],
  );
  return [...new Set([...remarks.map(({ text }) => text), ...ofEditions].map(say))];
}
