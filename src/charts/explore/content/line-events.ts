import { events } from '../../../catalogue/events';
import type { PolicyEvent } from '../../../domain/policy-event';
import { yearFraction } from '../../../domain/target';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { EventRow } from '../../content';

/** The policy events of the years shown, for marks on the axis of years. */
export function eventMarks(years: readonly [number, number]): readonly EventRow[] {
  return eventsIn(years).map(({ date, short, importance }) => ({
    date,
    label: short,
    rank: importance,
  }));
}

/** All events that are marked, with their days, so that those without room for a label can be read too. */
export function eventNote(
  years: readonly [number, number],
  { language, say, format }: Words,
): readonly string[] {
  const shown = eventsIn(years).map(({ date, name }) => `${say(name)} (${format.date(date)})`);
  return shown.length === 0 ? [none[language]] : [`${marked[language]}: ${shown.join('; ')}.`];
}

const marked: Readonly<Record<Language, string>> = {
  en: 'Events marked',
  de: 'Markierte Ereignisse',
};

const none: Readonly<Record<Language, string>> = {
  en: 'No policy event of our list falls into the years shown.',
  de: 'In die gezeigten Jahre fällt kein politisches Ereignis unserer Liste.',
};

function eventsIn([from, to]: readonly [number, number]): readonly PolicyEvent[] {
  return events.filter(({ date }) => yearFraction(date) >= from && yearFraction(date) <= to);
}
