import { findEntity } from '../../catalogue/entities';
import { pillar } from '../../catalogue/pillar';
import { termOf } from '../../catalogue/terms';
import { observationAt, type Series } from '../../domain/series';
import { isEstimate } from '../../domain/status';
import type { Language, Text } from '../../domain/text';
import type { Words } from '../../language/words';
import type { Accession } from './pillar-series';
import type { Membership, PillarState } from './pillar-state';

/** What the two halves are called in sentences. */
export const halfNames: Readonly<Record<'europe' | 'america', Text>> = {
  europe: { en: 'Europe and Canada', de: 'Europa und Kanada' },
  america: { en: 'United States', de: 'Vereinigte Staaten' },
};

/** What the two halves are called at their marks. */
export const halfLabels: Readonly<Record<'europe' | 'america', Text>> = {
  europe: { en: 'Europe + Canada', de: 'Europa + Kanada' },
  america: { en: 'United States', de: 'Vereinigte Staaten' },
};

/** The prices of the money chosen: `2021 prices`. */
export function pricesOf({ measure }: Pick<PillarState, 'measure'>): Text {
  const found = pillar.money.find((one) => one.measure === measure);
  return found?.prices ?? { en: '', de: '' };
}

/** What the edition calls what it counts. */
export function pillarTerm({ edition }: PillarState, { say }: Words): string {
  return say(termOf('nato', edition));
}

/** The newest observation up to the last year shown, as a title says it; null without any. */
export function newest(series: Series, { years: [from, to] }: PillarState) {
  for (let year = to; year >= from; year--) {
    const found = observationAt(series, year);
    if (found !== null) return { ...found, estimated: isEstimate(found.status) };
  }
  return null;
}

/** Whose figures the sums hold, and what follows of it; the accessions within the years are named. */
export function membershipNote(
  { membership, years: [from, to] }: PillarState,
  all: readonly Accession[],
  words: Words,
): string {
  const said = notes[words.language];
  const within = all.filter(({ year }) => year > from && year <= to);
  const joined = within.map(
    ({ year, who }) =>
      `${words.format.list(who.map((id) => words.say(findEntity(id)?.name ?? { en: id, de: id })))} (${year})`,
  );
  return said[membership](joined.length === 0 ? null : words.format.list(joined));
}

const notes: Readonly<
  Record<Language, Readonly<Record<Membership, (joined: string | null) => string>>>
> = {
  en: {
    published: (joined) =>
      `Membership: as NATO publishes, the allies of each year.${joined === null ? '' : ` New members add to the sums from their year on: ${joined}.`}`,
    today: (joined) =>
      `Membership: today’s allies in every year, added up by us; Iceland has no armed forces and no figures.${joined === null ? '' : ` Counted before they joined: ${joined}.`}`,
  },
  de: {
    published: (joined) =>
      `Mitglieder: wie von der NATO veröffentlicht, die Verbündeten des jeweiligen Jahres.${joined === null ? '' : ` Neue Mitglieder erhöhen die Summen ab ihrem Jahr: ${joined}.`}`,
    today: (joined) =>
      `Mitglieder: die heutigen Verbündeten in jedem Jahr, von uns addiert; Island hat keine Streitkräfte und keine Zahlen.${joined === null ? '' : ` Schon vor dem Beitritt mitgezählt: ${joined}.`}`,
  },
};
