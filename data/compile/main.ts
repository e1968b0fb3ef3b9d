import { publishedCatalogue } from './catalogue';
import { compile } from './compile';
import { describeFault } from './fault';
import { readTables, writeDataset } from './folders';

const { dataset, faults } = compile(readTables('data'), publishedCatalogue);

if (dataset === null) {
  process.stderr.write(`${faults.map(describeFault).join('\n')}\n`);
  process.exitCode = 1;
} else {
  const files = writeDataset(dataset, 'public/data/v1');
  process.stdout.write(`${dataset.tables.length} editions, ${files} files in public/data/v1\n`);
}
