import type { TargetWording } from '../domain/target';
import type { ReferenceId } from './references';
import type { TargetId } from './targets';

type Row = TargetWording & { readonly references: readonly ReferenceId[] };

/** What was agreed, in plain words. None of it is a fee paid to NATO: allies spend the money at home. */
export const targetWordings = {
  'guideline-2006': {
    wording: {
      en: 'Defence ministers agreed on a minimum of 2 % of GDP as a guideline.',
      de: 'Die Verteidigungsminister einigten sich auf mindestens 2 % des BIP als Leitlinie.',
    },
    references: ['shephard-2022'],
  },
  'wales-2014-gdp': {
    wording: {
      en: 'Allies at 2 % aim to stay there; those below halt the decline and aim to move towards 2 % within a decade. A political pledge, not a debt and not a fee.',
      de: 'Wer bei 2 % liegt, will dort bleiben; wer darunter liegt, stoppt den Rückgang und will sich binnen zehn Jahren auf 2 % zubewegen. Eine politische Zusage, keine Schuld und kein Beitrag.',
    },
    references: ['wales-statement', 'cnn-dale'],
  },
  'wales-2014-equipment': {
    wording: {
      en: 'At least a fifth of defence expenditure goes to major equipment and its research within a decade.',
      de: 'Binnen zehn Jahren fließt mindestens ein Fünftel der Verteidigungsausgaben in Großgerät und dessen Entwicklung.',
    },
    references: ['wales-statement'],
  },
  'vilnius-2023-floor': {
    wording: {
      en: 'At least 2 % of GDP: a floor, no longer a ceiling. Luxembourg is measured on gross national income.',
      de: 'Mindestens 2 % des BIP: Untergrenze, nicht mehr Obergrenze. Luxemburg wird am Bruttonationaleinkommen gemessen.',
    },
    references: ['luxembourg-gni', 'ap-luxembourg'],
  },
  'hague-2025-core': {
    wording: {
      en: 'At least 3.5 % of GDP for core defence by 2035, with a review in 2029.',
      de: 'Mindestens 3,5 % des BIP für Kernverteidigung bis 2035, mit Überprüfung 2029.',
    },
    references: ['parapolitika-hague', 'freiheit-hague'],
  },
  'hague-2025-related': {
    wording: {
      en: 'Up to 1.5 % of GDP for resilience, infrastructure and industry by 2035. Not published per ally.',
      de: 'Bis zu 1,5 % des BIP für Resilienz, Infrastruktur und Industrie bis 2035. Je Verbündeten nicht veröffentlicht.',
    },
    references: ['parapolitika-hague', 'freiheit-hague'],
  },
} as const satisfies Readonly<Record<TargetId, Row>>;
