import { writeFileSync } from 'node:fs';
import { readAtlas } from './atlas';
import { makeMap } from './make-map';
import { moduleText } from './module-text';

const path = 'src/charts/map-shapes.ts';
const text = moduleText(makeMap(readAtlas()));
writeFileSync(path, text);
process.stdout.write(`${Math.round(text.length / 1000)} kB in ${path}\n`);
