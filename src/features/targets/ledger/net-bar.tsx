const half = 60;
const height = 12;

/** A net balance beside its number: to the left of the line below the target, hatched to its right above; only to be seen. */
export function NetBar({ value, widest }: { value: number; widest: number }) {
  const length = widest === 0 ? 0 : (Math.abs(value) / widest) * (half - 1);
  const left = value < 0 ? half - length : half;
  return (
    <svg viewBox={`0 0 ${2 * half} ${height}`} width={2 * half} height={height} aria-hidden="true">
      <rect
        x={left}
        y={1.5}
        width={Math.max(0.5, length)}
        height={height - 3}
        fill="var(--bar-outline)"
        fillOpacity={value < 0 ? 1 : 0.25}
        stroke="var(--bar-outline)"
        strokeWidth={value < 0 ? 0 : 1}
      />
      <line x1={half} x2={half} y1={0} y2={height} stroke="var(--axis)" />
    </svg>
  );
}
