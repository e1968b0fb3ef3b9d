// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { english, german, plain } from '../../support/words';
import { bar, barBook, barChart, barModel, defaults } from '../planted-charts';

const remark = { en: 'no armed forces', de: 'keine Streitkräfte' };
const bars = [
  bar('POL', 4.68),
  bar('DEU', 2.69, { emphasis: 'highlighted' }),
  bar('ISL', null, { remark }),
];

describe('ranked bars', () => {
  test('have the value, its text and the name of the entity in the language', () => {
    const [poland, germany] = barModel(bars, german).bars;
    expect(poland).toMatchObject({ name: 'Polen', value: 4.68, status: 'A', emphasis: 'default' });
    expect(germany).toMatchObject({ name: 'Deutschland', emphasis: 'highlighted' });
    expect(plain(germany?.text ?? '')).toBe('2,69 %');
  });

  test('stay in the order they were given', () => {
    const names = barModel([...bars].reverse()).bars.map(({ name }) => name);
    expect(names).toEqual(['Iceland', 'Germany', 'Poland']);
  });

  test('are missing where there is no value, and say so', () => {
    expect(barModel(bars).bars[2]).toMatchObject({
      value: null,
      status: 'O',
      text: 'no figure',
      remark: 'no armed forces',
    });
  });

  test('carry the verdict on the target', () => {
    const verdicts = barModel([bar('DEU', 2.69), bar('SVN', 1.61), bar('ISL', null)]).bars.map(
      ({ result }) => result?.verdict,
    );
    expect(verdicts).toEqual(['met', 'below', 'no-data']);
  });

  test('have a target with a label and a short one', () => {
    const { target } = barModel(bars, german);
    expect(target?.value).toBe(2);
    const labels = [target?.label ?? '', target?.shortLabel ?? ''];
    expect(labels.map(plain)).toEqual(['2 %, Wales 2014', '2 %']);
  });

  test('have an axis from zero that does not end before the target', () => {
    const { ticks, highest } = barModel([bar('SVN', 0.5)]);
    expect(ticks[0]?.value).toBe(0);
    expect(highest).toBe(2);
    expect(barModel(bars).highest).toBe(4.68);
  });

  test('have an axis also where every value is zero and there is no target', () => {
    const bars = [bar('DEU', 0), bar('ISL', null)];
    const chart = barChart(bars, { target: null }).chart(barBook(bars), defaults, english);
    expect(chart?.model).toMatchObject({ lowest: 0, highest: 1, target: null });
  });

  test('name the sources of the series they are of', () => {
    const { sources } = barModel([bar('POL', 3.75)]);
    expect(sources.map(({ edition }) => edition)).toEqual(['nato-2026-07']);
  });

  test('are nothing where not one value is there to draw', () => {
    const bars = [bar('DEU', null), bar('ISL', null)];
    expect(barChart(bars).chart(barBook(bars), defaults, english)).toBeNull();
  });
});
