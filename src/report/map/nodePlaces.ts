import type { BandGraph, BandOrder } from "./bandOrder";

/** How often each band is drawn towards what it is linked to. */
const ROUNDS = 8;

/**
 * The centre of each node across the map, from 0: in the order of its band, at least `between` from its neighbours, and
 * as near as that allows to the mean of what it is linked to.
 */
export function placedNodes(
  { links }: BandGraph,
  order: BandOrder,
  widthOf: (node: number) => number,
  between: number,
): ReadonlyMap<number, number> {
  const linked = new Map<number, number[]>();
  for (const [a, b] of links) {
    linked.set(a, [...(linked.get(a) ?? []), b]);
    linked.set(b, [...(linked.get(b) ?? []), a]);
  }
  const places = new Map<number, number>();
  const offsets = order.map((nodes) => offsetsOf(nodes, widthOf, between));
  const widest = Math.max(0, ...offsets.map((own) => own.at(-1) ?? 0));
  for (const [band, nodes] of order.entries()) {
    const own = offsets[band] ?? [];
    const spare = nodes.length < 2 ? 0 : (widest - (own.at(-1) ?? 0)) / nodes.length;
    for (const [at, node] of nodes.entries()) places.set(node, (own[at] ?? 0) + spare * (at + 0.5));
    if (nodes[0] !== undefined && nodes.length === 1) places.set(nodes[0], widest / 2);
  }
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [band, nodes] of round % 2 === 0 ? [...order.entries()] : [...order.entries()].toReversed()) {
      const own = offsets[band] ?? [];
      const wished = nodes.map((node) => {
        const others = (linked.get(node) ?? []).map((other) => places.get(other) ?? 0);
        return others.length === 0
          ? (places.get(node) ?? 0)
          : others.reduce((sum, place) => sum + place, 0) / others.length;
      });
      const risen = rising(wished.map((wish, at) => wish - (own[at] ?? 0)));
      for (const [at, node] of nodes.entries()) places.set(node, (risen[at] ?? 0) + (own[at] ?? 0));
    }
  return compacted(places, order, offsets, widthOf);
}

/**
 * The places on a map that is no wider than its widest band: each node as near to its place as its neighbours and the
 * edges let it be. The middle of what is placed becomes the middle of the map.
 */
function compacted(
  places: ReadonlyMap<number, number>,
  order: BandOrder,
  offsets: readonly (readonly number[])[],
  widthOf: (node: number) => number,
): ReadonlyMap<number, number> {
  const reach = (nodes: readonly number[], own: readonly number[]): number =>
    (own.at(-1) ?? 0) + (widthOf(nodes[0] ?? 0) + widthOf(nodes.at(-1) ?? 0)) / 2;
  const width = Math.max(
    0,
    ...order.map((nodes, band) => (nodes.length === 0 ? 0 : reach(nodes, offsets[band] ?? []))),
  );
  const left = Math.min(...[...places].map(([node, place]) => place - widthOf(node) / 2));
  const right = Math.max(...[...places].map(([node, place]) => place + widthOf(node) / 2));
  const moved = (width - right - left) / 2;
  return new Map(
    order.flatMap((nodes, band) => {
      const own = offsets[band] ?? [];
      const first = widthOf(nodes[0] ?? 0) / 2;
      const spare = width - reach(nodes, own);
      return nodes.map((node, at): [number, number] => {
        const least = first + (own[at] ?? 0);
        return [node, Math.min(Math.max((places.get(node) ?? 0) + moved, least), least + spare)];
      });
    }),
  );
}

/** How far each node of a band is from the first at the least. */
function offsetsOf(nodes: readonly number[], widthOf: (node: number) => number, between: number): number[] {
  const offsets: number[] = [];
  for (const [at, node] of nodes.entries()) {
    const before = nodes[at - 1];
    offsets.push(before === undefined ? 0 : (offsets[at - 1] ?? 0) + (widthOf(before) + widthOf(node)) / 2 + between);
  }
  return offsets;
}

/** The rising numbers nearest to these (pool adjacent violators): what falls is joined at its mean. */
function rising(numbers: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const number of numbers) {
    let pool = { sum: number, count: 1 };
    for (
      let before = pools.at(-1);
      before && before.sum / before.count > pool.sum / pool.count;
      before = pools.at(-1)
    ) {
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
