import { type ComponentType, useEffect, useState } from 'react';
import type { ChartModel } from '../charts/forms/forms';
import { useWords } from '../language/words-context';

/** The figure's table, which loads when it is first asked for. */
export function LazyTable({ model }: { model: ChartModel }) {
  const { messages } = useWords();
  const [Table, setTable] = useState<ComponentType<{ model: ChartModel }> | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    import('./figure-table').then(({ FigureTable }) => setTable(() => FigureTable), setFailure);
  }, []);
  if (failure !== null) throw failure;
  return Table === null ? <p role="status">{messages.figure.loading}</p> : <Table model={model} />;
}
