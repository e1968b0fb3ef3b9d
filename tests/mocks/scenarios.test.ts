import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { changeFile } from '../../mocks/changes';
import { buildDemoDataset } from '../../mocks/dataset';
import { readScenarioChoice } from '../../mocks/scenario-choice';
import { findScenario, scenarios } from '../../mocks/scenarios';
import { seriesFileSchema } from '../../src/data/schema';

const ids = scenarios.map(({ id }) => id);
const noStorage = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

test('there are nine scenarios, each with a name of its own in both languages', () => {
  expect(ids).toEqual([
    'normal',
    'slow',
    'offline',
    'serverError',
    'malformed',
    'oneEntityMissing',
    'noData',
    'revisedEdition',
    'neverAnswers',
  ]);
  expect(new Set(scenarios.map(({ name }) => name.en)).size).toBe(ids.length);
  expect(new Set(scenarios.map(({ name }) => name.de)).size).toBe(ids.length);
});

test('whatever a scenario changes, the files still fit the schema', () => {
  const changes = ['none', 'one-entity-missing', 'no-data', 'revised'] as const;
  for (const file of buildDemoDataset(1)) {
    for (const change of changes) {
      expect(v.is(seriesFileSchema, changeFile(file, change)), change).toBe(true);
    }
  }
});

test('a change leaves the file it was given as it was', () => {
  const dataset = buildDemoDataset(1);
  for (const file of dataset) changeFile(file, 'revised');
  expect(dataset).toEqual(buildDemoDataset(1));
});

test('the address names the scenario, and the visit remembers it', () => {
  sessionStorage.clear();
  expect(readScenarioChoice('')).toEqual({ scenario: 'normal', invalid: null });
  expect(readScenarioChoice('?scenario=slow')).toEqual({ scenario: 'slow', invalid: null });
  expect(readScenarioChoice('?year=2024')).toEqual({ scenario: 'slow', invalid: null });
  expect(readScenarioChoice('?scenario=normal')).toEqual({ scenario: 'normal', invalid: null });
  expect(readScenarioChoice('')).toEqual({ scenario: 'normal', invalid: null });
});

test('an unknown scenario is reported, and the normal one takes its place', () => {
  sessionStorage.clear();
  const choice = readScenarioChoice('?scenario=solw');
  expect(choice).toEqual({ scenario: 'normal', invalid: 'solw' });
  expect(readScenarioChoice('')).toEqual({ scenario: 'normal', invalid: null });
});

test('a scenario is chosen also where nothing can be remembered', () => {
  const choice = readScenarioChoice('?scenario=offline', noStorage);
  expect(choice).toEqual({ scenario: 'offline', invalid: null });
  expect(readScenarioChoice('', noStorage)).toEqual({ scenario: 'normal', invalid: null });
});

test('no name but a scenario’s own finds one', () => {
  const names = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', ''));
  fc.assert(
    fc.property(names, (name) => {
      const known = ids.some((id) => id === name);
      expect(findScenario(name) !== null).toBe(known);
      const search = `?${new URLSearchParams({ scenario: name })}`;
      expect(readScenarioChoice(search, noStorage).invalid).toBe(known ? null : name);
    }),
  );
});
