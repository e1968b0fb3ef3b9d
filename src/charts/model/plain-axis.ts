import type { AxisWriter } from '../axis';
import { tickDecimals } from './axis-ticks';

/** Percentages with the sign on the top tick only, factors, and any other unit in full. */
export const plainAxis: AxisWriter = (values, unit, { format }, currency) => {
  const decimals = tickDecimals(values);
  const write = (value: number, isTop: boolean) => {
    if (unit === 'ratio') return format.factor(value, decimals);
    if (!unit.startsWith('percent')) return format.value(value, unit, currency);
    return isTop ? format.percent(value, decimals) : format.number(value, decimals);
  };
  return {
    axisUnit: null,
    ticks: values.map((value, at) => ({ value, text: write(value, at === values.length - 1) })),
  };
};
