import { scaleBand, scaleLinear, scalePoint } from 'd3-scale';

/** The scales our views use. The build gives Recharts this module in place of all of d3-scale, with its dates and colours. */
export { scaleBand, scaleLinear, scalePoint };
