import type { UnitId } from '../../domain/unit';
import type { Words } from '../../language/words';
import { entityName, windowText } from './definition-words';
import type { Drawn } from './drawn-row';
import { overviewTexts } from './said/overview-texts';

/** The finding of an overview: between which values the definitions lie, or that all lie on one side. */
export function overviewTitle(drawn: readonly Drawn[], unit: UnitId, words: Words): string {
  const said = overviewTexts[words.language];
  const own = drawn.filter(({ row }) => !row.aside);
  const told = own.length === 0 ? drawn : own;
  const values = told.map(({ value }) => value);
  const write = (value: number) => words.format.value(value, unit);
  const [least, most] = [write(Math.min(...values)), write(Math.max(...values))];
  if (told.length === 1) return said.only(least);
  if (least === most) return said.one(least);
  const verdicts = new Set(told.map(({ row }) => row.verdict));
  if (verdicts.size > 1) return said.range(least, most);
  return verdicts.has('supported') ? said.allFrom(least) : said.allTo(most);
}

/** What an overview is about: of whom, and of which years. */
export function subjectText(drawn: readonly Drawn[], words: Words): string {
  const own = drawn.filter(({ row }) => !row.aside);
  const told = own.length === 0 ? drawn : own;
  const entities = new Set(
    told.flatMap(({ row: { test } }) => ('entity' in test ? [test.entity] : test.members)),
  );
  const names = [...entities].map((id) => entityName(id, words));
  const windows = new Set(told.map(({ row }) => windowText(row.test, words)));
  return overviewTexts[words.language].subject(
    words.format.list(names),
    words.format.list([...windows]),
    told[0]?.row.test.kind ?? 'grew-by',
  );
}
