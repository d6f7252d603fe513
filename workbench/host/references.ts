import type { Area } from "./model/area";
import type { HostObject } from "./hostType";

/** A range that the client holds: when rows or columns come and go, its area moves with the cells. */
export type LiveRange = { area: Area; referenceId: string | null };

/** The ranges that the client keeps alive between batches. */
export type References = {
  keep(range: LiveRange, object: HostObject): void;
  get(id: string): HostObject | null;
  remove(id: string): void;
  removeAll(): void;
  count(): number;
  /** Makes a range that lives until the end of the batch, or longer if it is kept. */
  live(area: Area): LiveRange;
  /** Every living range, for moving them with the cells. */
  each(visit: (range: LiveRange) => void): void;
  /** Releases the ranges of the batch that were not kept. */
  endBatch(): void;
};

/** An empty set of references. */
export function references(): References {
  const kept = new Map<string, { range: LiveRange; object: HostObject }>();
  let batch: LiveRange[] = [];
  let last = 0;
  return {
    keep(range, object) {
      range.referenceId ??= `R${(last += 1)}`;
      kept.set(range.referenceId, { range, object });
    },
    get: (id) => kept.get(id)?.object ?? null,
    remove: (id) => void kept.delete(id),
    removeAll: () => kept.clear(),
    count: () => kept.size,
    live(area) {
      const range = { area, referenceId: null };
      batch.push(range);
      return range;
    },
    each(visit) {
      batch.forEach(visit);
      for (const { range } of kept.values()) if (!batch.includes(range)) visit(range);
    },
    endBatch() {
      batch = [];
    },
  };
}
