// What a user of the package writes; only checked for its types.

import {
  compare,
  diff,
  readText,
  search,
  type Comparison,
  type CrossreadError,
  type Report,
} from 'crossread';
import { compare as compareSlim, init } from 'crossread/slim';
import { startWorker } from 'crossread/worker';

const articles = ['One text.', 'Another.'].flatMap((text) => readText(text));
const comparison: Comparison = compare({ articles });
const report: Report = comparison.report;
export const scores: number[] = report.links.map((link) => link.score);
export const best: string | undefined = comparison.search('weakest link').hits[0]?.statement;
export const total: number = search(comparison, 'weakest link').total;
export const table: string = comparison.csv('counts');
export const ratio: number | undefined = diff([['one', 'two']])[0]?.ratio;
export const code = (thrown: unknown): string => (thrown as CrossreadError).code;

// @ts-expect-error There is no such table.
comparison.csv('letters');
// @ts-expect-error An article has a text.
compare({ articles: [{ id: 'a1' }] });

await init(fetch('crossread.wasm'));
export const slim: Comparison = compareSlim({ articles });

const worker = startWorker();
const inWorker = await worker.compare({ articles });
export const markdown: string = await inWorker.markdown();
export const links: number = inWorker.report.links.length;
worker.terminate();
