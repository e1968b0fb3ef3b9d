import { useEffect, useState } from 'react';
import { exportDialogWords } from '../../language/export-dialog-words';
import { exportWords } from '../../language/export-words';
import { toolWords } from '../../language/tool-words';
import { useWords } from '../../language/words-context';
import { TableRegion } from '../table-region';
import { type DataRow, dataColumns } from './data-row';
import { dataRows } from './data-rows';
import type { ExportJob } from './export-job';

/** The first rows of the file as it will be. */
export function DataPreview({ job }: { job: ExportJob }) {
  const { language } = useWords();
  const say = exportDialogWords[language];
  const { columns } = exportWords[language];
  const [rows, setRows] = useState<readonly DataRow[] | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    dataRows(job).then(
      (next) => wanted && setRows(next),
      () => wanted && setRows('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [job]);
  if (rows === 'failed') return <p role="alert">{toolWords[language].failed}</p>;
  if (rows === null) return <p role="status">{toolWords[language].loading}</p>;
  const shown = rows.slice(0, most);
  return (
    <TableRegion
      className="export-rows"
      caption={say.rows(shown.length, rows.length)}
      isCaptionSeen
    >
      <thead>
        <tr>
          {dataColumns.map((column) => (
            <th key={column} scope="col">
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <tr key={`${row.series}-${row.code}-${row.edition}-${row.year}-${row.note}`}>
            {dataColumns.map((column) => (
              <td key={column}>{row[column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

const most = 8;
