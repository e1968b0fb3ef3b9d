import { entities } from '../../../src/catalogue/entities';
import { measures } from '../../../src/catalogue/measures';
import { editionHeads } from '../../../src/catalogue/sources';
import { targets } from '../../../src/catalogue/targets';
import { exploreForms, exploreParts, exploreSorts } from '../../../src/charts/explore/state';
import { stateParts } from '../../../src/figure/explore/read-parts';
import { fc } from '../../support/properties';

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

/** Values that some key understands. */
const good: readonly string[] = [
  ...idsOf(measures),
  ...idsOf(editionHeads),
  ...idsOf(targets),
  ...idsOf(entities),
  ...exploreForms,
  ...exploreParts,
  ...exploreSorts,
  'DEU~POL~NATO_EUR_CAN',
  idsOf(entities).join('~'),
  '2014..2026',
  'earliest..latest',
  '2020..2020',
  '2016..latest',
  '2020',
  '2017',
  'latest',
  'log',
  'linear',
  'shared',
  'free',
  'on',
  'off',
  'none',
  'DEU.2024',
  'de',
  'dark',
  '',
];

/** What is thrown at addresses. Some of it is escaped, some of it wrongly, and some of it is not. */
const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  'javascript:alert(1)',
  '{{7*7}}',
  '$' + '{7*7}',
  "'; DROP TABLE allies; --",
  '../../../../etc/passwd',
  '%',
  '%%',
  '%E0%A4%A',
  '%ZZ',
  '%00',
  '\u0000',
  '%0d%0aSet-Cookie:a=b',
  '\u202egnp.exe',
  '\ud800',
  '👩‍👩‍👧‍👦'.repeat(20),
  'é'.repeat(50),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-0',
  '1e309',
  '0x7e4',
  '2020.5',
  '-2020',
  '99999999999999999999',
  '9'.repeat(50_000),
  '~'.repeat(20_000),
  'DEU~'.repeat(5_000),
  'X~'.repeat(5_000),
  '2014..2026..'.repeat(1_000),
  'DEU.'.repeat(1_000),
  '[object Object]',
  '[]',
  '{"a":1}',
  'true',
  'DEU,POL',
  'deu',
  ' DEU',
  'DEU\n',
  '２０２０',
  '2026..2014',
  '1953..2025',
  '0000',
  '9999..9999',
];

const keys: readonly string[] = [
  ...stateParts,
  'v',
  'lang',
  'theme',
  'scenario',
  'utm_source',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'entities[]',
  'entities[0]',
  'Form',
  '<b>',
  '%',
  '',
];

const value = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...good) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

const part = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...keys) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    value,
    fc.boolean(),
  )
  .map(([key, said, escaped]) =>
    escaped ? `${new URLSearchParams([[key, said]])}` : `${key}=${said}`,
  );

/** Addresses: good parts and bad ones mixed, some twice; and some that are no address at all. */
export const addresses: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.array(part, { maxLength: 12 }).map((all) => `?${all.join('&')}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
