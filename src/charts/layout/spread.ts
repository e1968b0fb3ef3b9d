/**
 * Moves labels apart so that neighbours are at least `gap` from each other and all lie between `lowest` and
 * `highest`, each as near to its wish as that allows. Answers in the order of the wishes.
 */
export function spread(
  wishes: readonly number[],
  gap: number,
  lowest: number,
  highest: number,
): readonly number[] {
  const order = wishes.map((wish, at) => ({ wish, at })).sort((a, b) => a.wish - b.wish);
  const blocks: Block[] = [];
  for (const { wish, at } of order) {
    let block: Block = { members: [at], sum: wish, top: wish };
    let above = blocks.at(-1);
    while (above !== undefined && block.top < bottom(above, gap) + gap) {
      blocks.pop();
      block = merge(above, block, gap, wishes);
      above = blocks.at(-1);
    }
    blocks.push(block);
  }
  return place(blocks, wishes.length, gap, lowest, highest);
}

interface Block {
  readonly members: readonly number[];
  /** Sum of what the first member would wish for, were every member to have its own wish. */
  readonly sum: number;
  readonly top: number;
}

function bottom(block: Block, gap: number): number {
  return block.top + (block.members.length - 1) * gap;
}

function merge(above: Block, below: Block, gap: number, wishes: readonly number[]): Block {
  const members = [...above.members, ...below.members];
  const sum = members.reduce((total, member, at) => total + (wishes[member] ?? 0) - at * gap, 0);
  return { members, sum, top: sum / members.length };
}

function place(
  blocks: readonly Block[],
  count: number,
  gap: number,
  lowest: number,
  highest: number,
): readonly number[] {
  const placed = new Array<number>(count).fill(lowest);
  let floor = lowest;
  for (const block of blocks) {
    block.members.forEach((member, at) => {
      placed[member] = Math.max(floor, block.top + at * gap);
      floor = (placed[member] ?? floor) + gap;
    });
  }
  let ceiling = highest;
  for (const member of blocks.flatMap((block) => block.members).reverse()) {
    placed[member] = Math.min(ceiling, placed[member] ?? ceiling);
    ceiling = (placed[member] ?? ceiling) - gap;
  }
  return placed;
}
