import type { ColourRole } from '../content';

const shapes: Readonly<Record<ColourRole, string | null>> = {
  first: null,
  second: 'M-4.2 -4.2H4.2V4.2H-4.2Z',
  third: 'M0 -5.4L5.2 4H-5.2Z',
  fourth: 'M0 -5.6L5.6 0L0 5.6L-5.6 0Z',
  context: null,
};

/** The mark of a line: circle, square, triangle or diamond, so that colour is never the only difference. */
export function Marker({
  role,
  x,
  y,
  stroke,
  fill,
}: {
  role: ColourRole;
  x: number;
  y: number;
  stroke: string;
  fill: string;
}) {
  const shape = shapes[role];
  if (shape === null)
    return <circle cx={x} cy={y} r={4.5} fill={fill} stroke={stroke} strokeWidth={2} />;
  return (
    <path
      d={shape}
      transform={`translate(${x} ${y})`}
      fill={fill}
      stroke={stroke}
      strokeWidth={2}
    />
  );
}
