import { breaks } from '../../catalogue/breaks';
import { findEntity } from '../../catalogue/entities';
import { ledgerOpening } from '../../catalogue/ledger';
import type { Words } from '../../language/words';
import { yearRuns } from '../explore/year-runs';
import type { SeriesBook } from '../series-book';
import type { Ledger } from './ledger';
import { ledgerNoteWords } from './ledger-note-words';
import { levelText } from './level';
import { inSeveral } from './parties';
import { signsDiffer } from './price-bases';

/** What has to be said of a ledger: which years and whom its sums leave out, breaks, rounding, prices. */
export function ledgerNotes(ledger: Ledger, data: SeriesBook, words: Words): readonly string[] {
  return [
    ...uncounted(ledger, words),
    ...missing(ledger, words),
    ...membership(ledger, words),
    ...broken(ledger, words),
    ...rounded(ledger, words),
    ...prices(ledger, data, words),
  ];
}

function uncounted({ whole, agreed }: Ledger, { language }: Words): readonly string[] {
  const said = ledgerNoteWords[language];
  const years = (standing: 'before-target' | 'before-accession') =>
    whole.years.filter((one) => one.standing === standing).map(({ year }) => year);
  const before = years('before-target');
  const early = years('before-accession');
  return [
    ...(before.length === 0 ? [] : [said.beforeTarget(yearRuns(before).join(', '), agreed)]),
    ...(early.length === 0 ? [] : [said.beforeAccession(yearRuns(early).join(', '))]),
  ];
}

/** Which figures are missing, so that the sums are incomplete. */
function missing({ whole }: Ledger, { language, format, say }: Words): readonly string[] {
  const said = ledgerNoteWords[language];
  const lacking = whole.years.filter(({ standing }) => standing !== 'before-target');
  const ids = [...new Set(lacking.flatMap((year) => year.lacking))];
  if (ids.length === 0) return [];
  const named = ids.map((id) => {
    const years = lacking.filter((one) => one.lacking.includes(id)).map(({ year }) => year);
    return `${say(findEntity(id)?.name ?? { en: id, de: id })} ${yearRuns(years).join(', ')}`;
  });
  return [said.missing(format.list(named))];
}

/** Who is no part of a group's sum, or only of some years' sums, or of two of those chosen. */
function membership(ledger: Ledger, { language, format, say }: Words): readonly string[] {
  const said = ledgerNoteWords[language];
  const { parties, members, whole } = ledger;
  const first = whole.years[0];
  const later = members.filter(({ joined }) => first !== undefined && joined > first.year);
  const named = (ids: readonly string[]) =>
    format.list([...new Set(ids)].map((id) => say(findEntity(id)?.name ?? { en: id, de: id })));
  const outside = parties.flatMap((party) => party.outside);
  const unarmed = outside.filter((id) => findEntity(id)?.armedForces === false);
  const foreign = outside.filter((id) => !unarmed.includes(id));
  const twice = inSeveral(parties).map(({ id }) => id);
  return [
    ...(members.length < 2 || later.length === 0
      ? []
      : [said.later(format.list(later.map(({ name, joined }) => `${say(name)} (${joined})`)))]),
    ...(unarmed.length === 0 ? [] : [said.unarmed(named(unarmed))]),
    ...(foreign.length === 0 ? [] : [said.foreign(named(foreign))]),
    ...(twice.length === 0 ? [] : [said.twice(named(twice))]),
  ];
}

function broken({ members, state, base }: Ledger, { say }: Words): readonly string[] {
  if (base !== 'gdp') return [];
  return breaks.flatMap(({ edition, entity, year, meaning }) => {
    const ally = members.find(({ id }) => id === entity);
    const concerned = edition === ledgerOpening.edition && year <= state.years[1];
    return ally === undefined || !concerned ? [] : [`${say(ally.name)}: ${say(meaning)}.`];
  });
}

/** The years of one ally whose balance is smaller than what rounding can move it by. */
function rounded(ledger: Ledger, words: Words): readonly string[] {
  const { whole, members } = ledger;
  if (members.length !== 1) return [];
  const years = whole.years.filter(
    ({ standing, balance, rounding }) =>
      standing === 'counted' && balance !== null && Math.abs(balance) <= rounding,
  );
  if (years.length === 0) return [];
  const named = words.format.list(yearRuns(years.map(({ year }) => year)));
  return [ledgerNoteWords[words.language].rounded(named, levelText(ledger, words))];
}

/** What current money adds up; and years whose balance has another sign in the other price base. */
function prices(ledger: Ledger, data: SeriesBook, words: Words): readonly string[] {
  const said = ledgerNoteWords[words.language];
  const isCurrent = ledger.whole.accounts.some(({ spent }) => spent.priceBase === 'current');
  const differ = signsDiffer(ledger, data);
  return [
    ...(isCurrent && ledger.whole.years.length > 1 ? [said.current] : []),
    ...differ.map(({ ally, years }) =>
      said.signs(words.say(ally.name), words.format.list(yearRuns(years))),
    ),
  ];
}
