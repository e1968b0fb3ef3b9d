import { findEntity } from '../../catalogue/entities';
import { estimatedYears, observed } from '../../domain/series';
import { isEstimate } from '../../domain/status';
import type { NameEstimates } from '../model/build-notes';
import { yearRuns } from './year-runs';

/** Up to this many entities are told apart where not all have the same estimates. */
const fewEntities = 4;

/** The years that are estimates: those of all, or where entities differ, each one's; of many that differ, only that they do. */
export const estimatesByEntity: NameEstimates = (series, { format, language, say }) => {
  const all = [...new Set(series.flatMap(estimatedYears))].sort((a, b) => a - b);
  const years = (found: readonly number[]) => format.list(yearRuns(found));
  const shared = series.every((one) =>
    observed(one).every(({ year, status }) => isEstimate(status) || !all.includes(year)),
  );
  const entities = new Map(series.map((one) => [one.key.entity, estimatedYears(one)]));
  const estimated = [...entities].filter(([, found]) => found.length > 0);
  if (shared || entities.size === 1) return years(all);
  if (estimated.length > fewEntities) {
    return `${years(all)} (${{ en: 'not of all', de: 'nicht bei allen' }[language]})`;
  }
  return estimated
    .map(([id, found]) => `${say(findEntity(id)?.name ?? { en: id, de: id })} ${years(found)}`)
    .join('; ');
};
