import { useEffect, useState } from 'react';
import {
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

interface ShareFile {
  readonly years: readonly number[];
  readonly entities: Readonly<Record<string, { readonly values: readonly (number | null)[] }>>;
}

const lines = [
  { id: 'DEU', name: 'Germany', colour: '#1f4e9c' },
  { id: 'POL', name: 'Poland', colour: '#b5500b' },
  { id: 'NATO_EUR_CAN', name: 'Europe + Canada', colour: '#00756f' },
  { id: 'FRA', name: 'France', colour: '#6d3e91' },
] as const;

/** The first chart of the start page as the chart library's own examples would write it. */
export function SharePage() {
  const [file, setFile] = useState<ShareFile | null>(null);
  useEffect(() => {
    fetch('/data/v1/nato-2026-07/share-of-gdp.json')
      .then((answer) => answer.json())
      .then(setFile);
  }, []);
  const rows = (file?.years ?? []).map((year, at) => ({
    year,
    ...Object.fromEntries(lines.map(({ id }) => [id, file?.entities[id]?.values[at] ?? null])),
  }));
  return (
    <main>
      <h1>Germany’s defence expenditure as a share of GDP</h1>
      {file === null ? (
        <p>Loading …</p>
      ) : (
        <ResponsiveContainer width="100%" height={440}>
          <LineChart data={rows}>
            <CartesianGrid strokeDasharray="3 3" />
            <XAxis dataKey="year" />
            <YAxis unit=" %" />
            <Tooltip />
            <Legend />
            <ReferenceLine y={2} stroke="#222" strokeDasharray="5 4" label="2 %" />
            <ReferenceLine y={3.5} stroke="#222" strokeDasharray="5 4" label="3.5 %" />
            {lines.map(({ id, name, colour }) => (
              <Line key={id} type="monotone" dataKey={id} name={name} stroke={colour} />
            ))}
          </LineChart>
        </ResponsiveContainer>
      )}
    </main>
  );
}
