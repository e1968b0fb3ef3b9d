import { isEstimate } from '../../domain/status';
import type { Words } from '../../language/words';
import type { ModelRule, RulerContent, RulerModel, RulerRow } from '../forms/ruler-types';
import { rulerWords } from '../forms/ruler-words';
import { rulerAxis } from './ruler-axis';

type RulerPart = Pick<
  RulerModel,
  'years' | 'span' | 'ticks' | 'marks' | 'level' | 'groups' | 'words'
>;

/** Factors on a ruler, without pixels. */
export function buildRuler(content: RulerContent, words: Words): RulerPart {
  const { rows, years, level } = content;
  const { language, say } = words;
  const factors = rows.flatMap(({ growth }) => (growth.kind === 'grown' ? [growth.factor] : []));
  const { span, ticks, marks } = rulerAxis([...factors, level.value]);
  const groups = [...new Set(rows.map(({ group }) => say(group)))];
  const { definition, factor } = rulerWords[language];
  return {
    years,
    span,
    ticks: ticks.map((value) => ({ value, text: tickText(value, words) })),
    marks,
    level: { value: level.value, label: say(level.label) },
    groups: groups.map((name) => ({
      name,
      rows: rows
        .filter(({ group }) => say(group) === name)
        .map((row) => modelRule(row, content, words)),
    })),
    words: { definition, factor },
  };
}

/** A half and a quarter as fractions, which everybody reads. */
function tickText(value: number, { format }: Words): string {
  if (value === 0.5) return '×½';
  if (value === 0.25) return '×¼';
  const decimals = Number.isInteger(value) ? 0 : value < 0.1 ? 2 : 1;
  return format.factor(value, decimals);
}

function modelRule(
  { label, short, unit, currency, series, growth }: RulerRow,
  { years: [base, year], level }: RulerContent,
  words: Words,
): ModelRule {
  const { say, format, messages, language } = words;
  const said = rulerWords[language];
  const end = (found: typeof growth.from) => ({
    text:
      found === null
        ? messages.figure.missing
        : format.value(found.value, unit, currency ?? undefined),
    status: found?.status ?? ('O' as const),
  });
  const estimated = [growth.from, growth.to].some(
    (found) => found !== null && isEstimate(found.status),
  );
  const factor = growth.kind === 'grown' ? growth.factor : null;
  return {
    key: series.key,
    name: say(label),
    shortName: say(short),
    from: end(growth.from),
    to: end(growth.to),
    factor,
    text:
      growth.kind === 'grown'
        ? `${format.factor(growth.factor)}${estimated ? `\u00a0${said.estimate}` : ''}`
        : said.none[growth.kind](base, year),
    reached: factor !== null && factor >= level.value,
    estimated,
  };
}
