import type { Text } from '../../domain/text';
import type { DefinitionAnswer } from './answer';

const natoIncludes: Text = {
  en: 'Payments of the national government for its armed forces, whichever ministry makes them: personnel with pensions, equipment and its development, operations, infrastructure, and military aid to Ukraine.',
  de: 'Zahlungen der Regierung für die Streitkräfte, gleich aus welchem Ministerium: Personal samt Pensionen, Ausrüstung und deren Entwicklung, Betrieb, Infrastruktur und Militärhilfe für die Ukraine.',
};

const natoLeavesOut: Text = {
  en: 'Orders not yet paid for; police and border guards that are no military force; the related spending of up to 1.5 %.',
  de: 'Bestellungen, die noch nicht bezahlt sind; Polizei und Grenzschutz ohne militärische Eignung; die bis zu 1,5 % verteidigungsnaher Ausgaben.',
};

const sipriIncludes: Text = {
  en: 'Current military activity from open sources: armed forces and ministry, paramilitary forces fit for operations, pensions, procurement, research, military aid given.',
  de: 'Laufende militärische Tätigkeit nach öffentlichen Quellen: Streitkräfte und Ministerium, einsatzfähige paramilitärische Kräfte, Pensionen, Beschaffung, Forschung, gegebene Militärhilfe.',
};

const sipriLeavesOut: Text = {
  en: 'Civil defence and costs of past activity: veterans’ benefits, demobilisation, conversion, destruction of weapons.',
  de: 'Zivilschutz und Kosten früherer Tätigkeit: Versorgung von Veteranen, Demobilisierung, Konversion, Vernichtung von Waffen.',
};

/** Why NATO has no figure of an ally without armed forces: there is nothing to count, which is not a zero. */
export const noForcesToCount: Text = {
  en: 'Not applicable: there are no armed forces, so NATO’s tables have no row. That is not a zero.',
  de: 'Entfällt: Es gibt keine Streitkräfte, die Tabellen der NATO haben daher keine Zeile. Das ist keine Null.',
};

const natoCommon = {
  kind: 'nato',
  includes: natoIncludes,
  leavesOut: natoLeavesOut,
  basis: 'payments',
  stage: 'reported',
  whole: true,
} as const;

const sipriCommon = {
  kind: 'sipri',
  edition: 'sipri-2026-04',
  includes: sipriIncludes,
  leavesOut: sipriLeavesOut,
  basis: 'open-sources',
  stage: 'reported',
  whole: true,
  only: 'all',
} as const;

/** What NATO and SIPRI say was spent, in the currencies they say it in. */
export const natoAndSipriAnswers: readonly DefinitionAnswer[] = [
  {
    ...natoCommon,
    id: 'nato-euro',
    edition: 'nato-2026-07',
    origin: { kind: 'measure', measure: 'expenditure-national-current' },
    currency: 'eur',
    only: 'euro',
    name: { en: 'NATO, core defence expenditure', de: 'NATO, Kern-Verteidigungsausgaben' },
    short: { en: 'NATO', de: 'NATO' },
    missing: {
      en: 'The edition of July 2026 has 2014 to 2026 only.',
      de: 'Die Ausgabe vom Juli 2026 hat nur 2014 bis 2026.',
    },
  },
  {
    ...natoCommon,
    id: 'nato-in-euro',
    edition: 'nato-2026-07',
    origin: { kind: 'measure', measure: 'expenditure-eur-current' },
    currency: 'eur',
    only: 'not-euro',
    name: {
      en: 'NATO, core, turned into euros',
      de: 'NATO, Kernausgaben, in Euro umgerechnet',
    },
    short: { en: 'NATO, in euros', de: 'NATO, in Euro' },
    missing: {
      en: 'The edition of July 2026 has 2014 to 2026 only.',
      de: 'Die Ausgabe vom Juli 2026 hat nur 2014 bis 2026.',
    },
  },
  {
    ...natoCommon,
    id: 'nato-august-2025',
    edition: 'nato-2025-08',
    origin: { kind: 'absent', indicator: 'share-of-gdp' },
    currency: 'eur',
    only: 'all',
    name: { en: 'NATO, edition August 2025', de: 'NATO, Ausgabe August 2025' },
    short: { en: 'NATO, Aug 2025', de: 'NATO, Aug. 2025' },
    missing: {
      en: 'Of this edition the dataset has shares and changes, no amounts.',
      de: 'Von dieser Ausgabe hat der Datensatz Anteile und Veränderungen, keine Beträge.',
    },
  },
  {
    ...sipriCommon,
    id: 'sipri-national',
    origin: { kind: 'measure', measure: 'military-national-current' },
    currency: 'eur',
    name: { en: 'SIPRI, military expenditure', de: 'SIPRI, Militärausgaben' },
    short: { en: 'SIPRI', de: 'SIPRI' },
    missing: {
      en: 'SIPRI’s amounts in national currency are in the dataset for Germany until 2025 only.',
      de: 'SIPRIs Beträge in Landeswährung hat der Datensatz nur für Deutschland, bis 2025.',
    },
  },
  {
    ...natoCommon,
    id: 'nato-usd',
    edition: 'nato-2026-07',
    origin: { kind: 'measure', measure: 'expenditure-usd-current' },
    currency: 'usd',
    only: 'all',
    name: { en: 'NATO, core, current prices', de: 'NATO, Kernausgaben, jeweilige Preise' },
    short: { en: 'NATO, current', de: 'NATO, jeweilig' },
    missing: {
      en: 'The edition of July 2026 has 2014 to 2026 only.',
      de: 'Die Ausgabe vom Juli 2026 hat nur 2014 bis 2026.',
    },
  },
  {
    ...natoCommon,
    id: 'nato-usd-2021',
    edition: 'nato-2026-07',
    origin: { kind: 'measure', measure: 'expenditure-usd-2021' },
    currency: 'usd',
    only: 'all',
    name: { en: 'NATO, core, prices of 2021', de: 'NATO, Kernausgaben, Preise von 2021' },
    short: { en: 'NATO, 2021 prices', de: 'NATO, Preise 2021' },
    missing: {
      en: 'The edition of July 2026 has 2014 to 2026 only.',
      de: 'Die Ausgabe vom Juli 2026 hat nur 2014 bis 2026.',
    },
  },
  {
    ...natoCommon,
    id: 'nato-2019-usd',
    edition: 'nato-2019-06',
    origin: { kind: 'measure', measure: 'expenditure-usd-current' },
    currency: 'usd',
    only: 'all',
    name: { en: 'NATO, edition 2019, current prices', de: 'NATO, Ausgabe 2019, jeweilige Preise' },
    short: { en: 'NATO 2019, current', de: 'NATO 2019, jew.' },
    missing: null,
  },
  {
    ...natoCommon,
    id: 'nato-2019-usd-2015',
    edition: 'nato-2019-06',
    origin: { kind: 'measure', measure: 'expenditure-usd-2015' },
    currency: 'usd',
    only: 'all',
    name: { en: 'NATO, edition 2019, prices of 2015', de: 'NATO, Ausgabe 2019, Preise von 2015' },
    short: { en: 'NATO 2019, 2015 pr.', de: 'NATO 2019, Pr. 2015' },
    missing: null,
  },
  {
    ...sipriCommon,
    id: 'sipri-usd-2024',
    origin: { kind: 'measure', measure: 'military-usd-2024' },
    currency: 'usd',
    name: { en: 'SIPRI, prices of 2024', de: 'SIPRI, Preise von 2024' },
    short: { en: 'SIPRI, 2024 prices', de: 'SIPRI, Preise 2024' },
    missing: {
      en: 'SIPRI’s amounts in US dollars are in the dataset until 2025.',
      de: 'SIPRIs Beträge in US-Dollar hat der Datensatz bis 2025.',
    },
  },
];
