/** The nodes of a map band by band, from the top, each band from left to right. */
export type BandOrder = readonly (readonly number[])[];

/**
 * What is ordered: the band of each node, and links between nodes of one band or of two bands beside each other. A
 * longer arrow passes through nodes of its own in the bands between (`withLanes`).
 */
export type BandGraph = { bandOf: readonly number[]; bands: number; links: readonly (readonly [number, number])[] };

/** An arrow as the nodes that it passes, from its first element to its last. */
export type Lane = readonly number[];

/**
 * A graph in which each arrow has a node in every band that it passes, so that a long arrow has room of its own and
 * never runs behind an element. Nodes from `bandOf.length` on are such lanes.
 */
export function withLanes(
  bandOf: readonly number[],
  bands: number,
  arrows: readonly { from: number; to: number }[],
): { graph: BandGraph; lanes: readonly Lane[] } {
  const all = [...bandOf];
  const lanes = arrows.map(({ from, to }): Lane => {
    const [start, end] = [bandOf[from] ?? 0, bandOf[to] ?? 0];
    const step = Math.sign(end - start);
    const between = Array.from({ length: Math.max(0, Math.abs(end - start) - 1) }, (_, at) => start + step * (at + 1));
    return [from, ...between.map((band) => all.push(band) - 1), to];
  });
  const links = lanes.flatMap((lane) => lane.slice(1).map((node, at) => [lane[at] ?? node, node] as const));
  return { graph: { bandOf: all, bands, links }, lanes };
}

/** How many sweeps, up and down in turn, each start gets. */
const SWEEPS = 12;
/**
 * How many starts in a made-up order follow the typed one: each may end in another valley. A large map, whose every
 * start takes long, has few.
 */
const startsFor = (nodes: number): number => (nodes <= 20 ? 20 : 3);

/**
 * The order of the nodes in their bands with few crossings (Sugiyama's barycentre sweeps, then each node moved to its
 * best place). Starts from the order of the nodes, which stays where nothing else has fewer crossings.
 */
export function orderedBands(given: BandGraph): BandOrder {
  const graph = linked(given);
  const typed = Array.from({ length: graph.bands }, (_, band) => nodesOf(graph, band));
  let best: { order: BandOrder; count: number } = { order: typed, count: allCrossings(graph, typed) };
  for (let start = 0; start <= startsFor(graph.bandOf.length) && best.count > 0; start += 1) {
    const found = settled(graph, start === 0 ? typed : typed.map((nodes, band) => mixed(nodes, start * 31 + band)));
    const count = allCrossings(graph, found);
    if (count < best.count) best = { order: found, count };
  }
  return best.order;
}

const nodesOf = ({ bandOf }: BandGraph, band: number): number[] =>
  bandOf.flatMap((own, node) => (own === band ? [node] : []));

/** A made-up order, the same every time for the same seed (a linear congruential generator). */
function mixed(nodes: readonly number[], seed: number): number[] {
  let state = seed;
  const keyed = nodes.map((node) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return { node, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ node }) => node);
}

/** The best order that sweeps from a start come by, with each node moved to its best place. */
function settled(graph: Linked, start: BandOrder): BandOrder {
  let order = start;
  let best = { order: start, count: allCrossings(graph, start) };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    order = swept(graph, order, sweep % 2 === 0 ? 1 : -1);
    const count = allCrossings(graph, order);
    if (count < best.count) best = { order, count };
  }
  return sifted(graph, best.order);
}

/** One sweep over the bands: each node goes to the mean place of what it is linked to in the band before. */
function swept({ links, bandOf }: BandGraph, order: BandOrder, step: 1 | -1): BandOrder {
  const after = order.map((nodes) => [...nodes]);
  const bands = after.map((_, band) => band);
  for (const band of step === 1 ? bands.slice(1) : bands.slice(0, -1).reverse()) {
    const place = new Map((after[band - step] ?? []).map((node, at) => [node, at]));
    const keyOf = (node: number, own: number): number => {
      const linked = links.flatMap(([a, b]) => (a === node ? [b] : b === node ? [a] : []));
      const places = linked.filter((other) => bandOf[other] === band - step).map((other) => place.get(other) ?? 0);
      return places.length === 0 ? own : places.reduce((sum, at) => sum + at, 0) / places.length;
    };
    after[band] = (after[band] ?? [])
      .map((node, at) => ({ node, key: keyOf(node, at) }))
      .sort((a, b) => a.key - b.key)
      .map(({ node }) => node);
  }
  return after;
}

/** Moves one node at a time to the place in its band with the fewest crossings, until no move helps. */
function sifted(graph: Linked, start: BandOrder): BandOrder {
  const order = [...start];
  for (let helped = true; helped;) {
    helped = false;
    for (const [node, band] of graph.bandOf.entries()) {
      const others = (order[band] ?? []).filter((other) => other !== node);
      let count = crossingsAround(graph, order, band);
      for (let at = 0; at <= others.length && count > 0; at += 1) {
        const before = order[band] ?? [];
        order[band] = [...others.slice(0, at), node, ...others.slice(at)];
        const fewer = crossingsAround(graph, order, band);
        // As many crossings: moved all the same, which may open the way for the next node.
        if (fewer <= count) {
          helped ||= fewer < count;
          count = fewer;
        } else order[band] = before;
      }
    }
  }
  return order;
}

/** The crossings that the order of a band takes part in: those above it, and those below. */
const crossingsAround = (graph: Linked, order: BandOrder, band: number): number =>
  crossingsAbove(graph, order, band) + (band + 1 < graph.bands ? crossingsAbove(graph, order, band + 1) : 0);

/** A graph with its links by the lower of their bands. */
type Linked = BandGraph & { linksOf: readonly (readonly (readonly [number, number])[])[] };

function linked(graph: BandGraph): Linked {
  const linksOf: (readonly [number, number])[][] = Array.from({ length: graph.bands }, () => []);
  for (const [a, b] of graph.links) linksOf[Math.max(graph.bandOf[a] ?? 0, graph.bandOf[b] ?? 0)]?.push([a, b]);
  return { ...graph, linksOf };
}

/** How many pairs of links cross on a whole map. */
export const crossings = (graph: BandGraph, order: BandOrder): number => allCrossings(linked(graph), order);

function allCrossings(graph: Linked, order: BandOrder): number {
  return order.reduce((sum, _, band) => sum + crossingsAbove(graph, order, band), 0);
}

/**
 * How many pairs of links cross just above a band. Links up from it do where their ends are in opposite order. A link
 * within the band is an arc above it: it crosses each link up from a node between its ends, and each arc that it
 * interlaces with.
 */
function crossingsAbove({ bandOf, linksOf }: Linked, order: BandOrder, band: number): number {
  const place: number[] = [];
  for (const own of [band - 1, band]) for (const [at, node] of (order[own] ?? []).entries()) place[node] = at;
  const at = (node: number): number => place[node] ?? 0;
  const risen: (readonly [number, number])[] = [];
  const arcs: (readonly [number, number])[] = [];
  for (const [a, b] of linksOf[band] ?? []) {
    if (bandOf[a] === bandOf[b]) arcs.push([Math.min(at(a), at(b)), Math.max(at(a), at(b))]);
    else risen.push(bandOf[a] === band ? [at(a), at(b)] : [at(b), at(a)]);
  }
  let count = 0;
  for (const [index, [low, high]] of risen.entries())
    for (let other = index + 1; other < risen.length; other += 1) {
      const [otherLow, otherHigh] = risen[other] ?? [low, high];
      if ((low - otherLow) * (high - otherHigh) < 0) count += 1;
    }
  for (const [index, [left, right]] of arcs.entries()) {
    for (const [low] of risen) if (low > left && low < right) count += 1;
    for (const [otherLeft, otherRight] of arcs.slice(index + 1))
      if (interlaced(left, right, otherLeft, otherRight)) count += 1;
  }
  return count;
}

const interlaced = (left: number, right: number, otherLeft: number, otherRight: number): boolean =>
  (left < otherLeft && otherLeft < right && right < otherRight) ||
  (otherLeft < left && left < otherRight && otherRight < right);
