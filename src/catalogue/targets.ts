import type { Target } from '../domain/target';
import type { IndicatorId } from './indicators';
import type { ReferenceId } from './references';

type TargetRow = Target & {
  readonly indicator: IndicatorId | null;
  readonly references: readonly ReferenceId[];
};

/** NATO's guidelines, pledges and commitments, as dated rows. None is a fee paid to NATO: the money is spent at home. */
export const targets = [
  {
    id: 'guideline-2006',
    name: { en: '2 % guideline, 2006', de: '2-%-Leitlinie, 2006' },
    label: { en: '2 % guideline', de: '2-%-Leitlinie' },
    indicator: 'share-of-gdp',
    value: 2,
    bound: 'at-least',
    agreed: '2006',
    by: null,
    wording: {
      en: 'Defence ministers agreed on a minimum of 2 % of GDP as a guideline.',
      de: 'Die Verteidigungsminister einigten sich auf mindestens 2 % des BIP als Leitlinie.',
    },
    references: ['shephard-2022'],
  },
  {
    id: 'wales-2014-gdp',
    name: { en: '2 % pledge, Wales 2014', de: '2-%-Zusage, Wales 2014' },
    label: { en: '2 %, Wales 2014', de: '2 %, Wales 2014' },
    indicator: 'share-of-gdp',
    value: 2,
    bound: 'at-least',
    agreed: '2014-09-05',
    by: 2024,
    wording: {
      en: 'Allies at 2 % aim to stay there; those below halt the decline and aim to move towards 2 % within a decade. A political pledge, not a debt and not a fee.',
      de: 'Wer bei 2 % liegt, will dort bleiben; wer darunter liegt, stoppt den Rückgang und will sich binnen zehn Jahren auf 2 % zubewegen. Eine politische Zusage, keine Schuld und kein Beitrag.',
    },
    references: ['wales-statement', 'cnn-dale'],
  },
  {
    id: 'wales-2014-equipment',
    name: { en: '20 % for equipment, Wales 2014', de: '20 % für Ausrüstung, Wales 2014' },
    label: { en: '20 %, Wales 2014', de: '20 %, Wales 2014' },
    indicator: 'equipment-share',
    value: 20,
    bound: 'at-least',
    agreed: '2014-09-05',
    by: 2024,
    wording: {
      en: 'At least a fifth of defence expenditure goes to major equipment and its research within a decade.',
      de: 'Binnen zehn Jahren fließt mindestens ein Fünftel der Verteidigungsausgaben in Großgerät und dessen Entwicklung.',
    },
    references: ['wales-statement'],
  },
  {
    id: 'vilnius-2023-floor',
    name: { en: '2 % floor, Vilnius 2023', de: 'Untergrenze 2 %, Vilnius 2023' },
    label: { en: '2 %, Vilnius 2023', de: '2 %, Vilnius 2023' },
    indicator: 'share-of-gdp',
    value: 2,
    bound: 'at-least',
    agreed: '2023-07',
    by: null,
    wording: {
      en: 'At least 2 % of GDP: a floor, no longer a ceiling. Luxembourg is measured on gross national income.',
      de: 'Mindestens 2 % des BIP: Untergrenze, nicht mehr Obergrenze. Luxemburg wird am Bruttonationaleinkommen gemessen.',
    },
    references: ['luxembourg-gni', 'ap-luxembourg'],
  },
  {
    id: 'hague-2025-core',
    name: { en: '3.5 % core, The Hague 2025', de: '3,5 % Kernausgaben, Den Haag 2025' },
    label: { en: '3.5 % by 2035', de: '3,5 % bis 2035' },
    indicator: 'share-of-gdp',
    value: 3.5,
    bound: 'at-least',
    agreed: '2025-06-25',
    by: 2035,
    wording: {
      en: 'At least 3.5 % of GDP for core defence by 2035, with a review in 2029.',
      de: 'Mindestens 3,5 % des BIP für Kernverteidigung bis 2035, mit Überprüfung 2029.',
    },
    references: ['parapolitika-hague', 'freiheit-hague'],
  },
  {
    id: 'hague-2025-related',
    name: {
      en: 'Up to 1.5 % related, The Hague 2025',
      de: 'Bis zu 1,5 % Verteidigungsnahes, Den Haag 2025',
    },
    label: { en: 'up to 1.5 % by 2035', de: 'bis zu 1,5 % bis 2035' },
    indicator: null,
    value: 1.5,
    bound: 'up-to',
    agreed: '2025-06-25',
    by: 2035,
    wording: {
      en: 'Up to 1.5 % of GDP for resilience, infrastructure and industry by 2035. Not published per ally.',
      de: 'Bis zu 1,5 % des BIP für Resilienz, Infrastruktur und Industrie bis 2035. Je Verbündeten nicht veröffentlicht.',
    },
    references: ['parapolitika-hague', 'freiheit-hague'],
  },
] as const satisfies readonly TargetRow[];

export type TargetId = (typeof targets)[number]['id'];

const byId: ReadonlyMap<string, Target> = new Map(targets.map((target) => [target.id, target]));

/** The target with the id, which may come from outside; null where the catalogue has none. */
export function findTarget(id: string): Target | null {
  return byId.get(id) ?? null;
}

/** The target with a known id. */
export function getTarget(id: TargetId): Target {
  const target = byId.get(id);
  if (target === undefined) throw new Error(`The catalogue has no target "${id}".`);
  return target;
}
