// @vitest-environment node

import { describe, expect, test } from 'vitest';
import type { EventRow } from '../../../src/charts/content';
import { eventRoom, eventRows, layOutEvents } from '../../../src/charts/layout/lay-out-events';
import { layOutLines } from '../../../src/charts/layout/lay-out-lines';
import { drawingSizes, sizeRules } from '../../../src/charts/layout/size';
import { fc } from '../../support/properties';
import { line, lineModel } from '../planted-charts';
import { expectReadable } from './laid-texts';

function event(date: string, text: string, rank = 0): EventRow {
  return { date, label: { en: text, de: text }, rank };
}

function laidOut(events: readonly EventRow[], size: (typeof drawingSizes)[number] = 'wide') {
  const rules = { ...sizeRules[size], height: 560 };
  const model = lineModel({ lines: [line('A', { 2020: 1, 2024: 2 })], events });
  const rows = eventRows(model, layOutLines(model, rules).plot, rules);
  const layout = layOutLines(model, rules, eventRoom(rows, rules));
  return { layout, rules, marks: layOutEvents(rows, layout.plot, rules) };
}

const labels = (events: readonly EventRow[], size: (typeof drawingSizes)[number] = 'wide') =>
  laidOut(events, size).marks.map(({ label }) => label?.text ?? null);

describe('the marks of events', () => {
  test('stand at their day, in order of time', () => {
    const { marks, layout } = laidOut([event('2023-07', 'second'), event('2021', 'first')]);
    const { left, width } = layout.plot;
    expect(marks.map(({ label }) => label?.text)).toEqual(['first', 'second']);
    expect(marks[0]?.x).toBeCloseTo(left + width / 4, 6);
    expect(marks[1]?.x).toBeCloseTo(left + (width * 3.5) / 4, 6);
  });

  test('where room is scarce, drop the lesser first', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      event(`2022-${String(at + 1).padStart(2, '0')}`, `lesser event ${at}`, 3),
    );
    const found = labels([...many, event('2022-02-24', 'Invasion of Ukraine', 1)], 'narrow');
    expect(found).toContain('Invasion of Ukraine');
    expect(found.filter((label) => label === null).length).toBeGreaterThan(4);
  });

  test('take no room where there are none', () => {
    const { layout, rules } = laidOut([]);
    const plain = layOutLines(lineModel({ lines: [line('A', { 2020: 1, 2024: 2 })] }), rules);
    expect(layout.plot).toEqual(plain.plot);
  });

  test('have their labels above the plot', () => {
    const { marks, layout } = laidOut([event('2021', 'a'), event('2021-02', 'b')]);
    for (const { label } of marks) expect(label?.y).toBeLessThan(layout.plot.top);
    expect(new Set(marks.map(({ label }) => label?.y)).size).toBeLessThanOrEqual(2);
  });

  test('of the lowest rank keep their labels where not all have room', () => {
    const crowd = Array.from({ length: 14 }, (_, at) =>
      event(`2022-0${(at % 9) + 1}-0${(at % 3) + 1}`, `event number ${at}`, at === 13 ? 0 : 4),
    );
    const kept = labels(crowd, 'narrow');
    expect(kept).toContain('event number 13');
    expect(kept.filter((text) => text === null).length).toBeGreaterThan(5);
  });

  test('never meet each other or another’s hair, and never leave the drawing', () => {
    const months = fc.integer({ min: 1, max: 12 }).map((month) => `${month}`.padStart(2, '0'));
    const dates = fc
      .tuple(fc.integer({ min: 2020, max: 2023 }), months)
      .map(([year, month]) => `${year}-${month}`);
    const texts = fc.string({ minLength: 1, maxLength: 24, unit: fc.constantFrom(...'aeW 2%') });
    const events = fc.array(fc.tuple(dates, texts, fc.nat({ max: 5 })), { maxLength: 20 });
    fc.assert(
      fc.property(events, fc.constantFrom(...drawingSizes), (all, size) => {
        const { marks, layout, rules } = laidOut(
          all.map(([date, text, rank], at) => event(date, `${text}${at}`, rank)),
          size,
        );
        const shown = marks.flatMap(({ label }) => (label === null ? [] : [label]));
        const texts = [...shown.map((laid) => ({ laid, size: rules.type }))];
        const ends = layout.endLabels.map((laid) => ({ laid, size: rules.type, bold: laid.bold }));
        expectReadable([...texts, ...ends], layout, size);
        expect(marks).toHaveLength(all.length);
      }),
    );
  });
});
