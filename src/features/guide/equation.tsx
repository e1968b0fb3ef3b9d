type Part = readonly [number: string, name: string];

/** A factor as what it is made of: each number over its name. */
export function Equation({
  total,
  parts: [first, second],
  sign,
}: {
  total: Part;
  parts: readonly [Part, Part];
  sign: '·' | '÷';
}) {
  return (
    <p className="equation">
      <Term part={total} />
      <span className="equation-sign">=</span>
      <Term part={first} />
      <span className="equation-sign">{sign}</span>
      <Term part={second} />
    </p>
  );
}

function Term({ part: [number, name] }: { part: Part }) {
  return (
    <span className="equation-term">
      <span className="equation-number">{number}</span>{' '}
      <span className="equation-name">{name}</span>
    </span>
  );
}
