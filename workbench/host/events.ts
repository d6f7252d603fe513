import { eventCategory, type Json, type WireEntry } from "./wire/messages";

/** Excel's numbers for the events that this host raises. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  moved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events of the whole workbook. */
export const workbookTarget = "Workbook";

/** Events waiting to be sent once the batch that caused them is answered. */
export type Events = {
  enabled: boolean;
  register(type: number, target: string): void;
  unregister(type: number, target: string): void;
  /** Raises an event for each target that somebody has registered for. */
  raise(type: number, targets: readonly string[], message: { readonly [key: string]: Json }): void;
  /** Hands over what is waiting. */
  take(): WireEntry[];
};

/** An empty queue without registrations. */
export function events(): Events {
  const registrations = new Map<string, number>();
  let waiting: WireEntry[] = [];
  const key = (type: number, target: string) => `${type} ${target}`;
  const queue: Events = {
    enabled: true,
    register(type, target) {
      registrations.set(key(type, target), (registrations.get(key(type, target)) ?? 0) + 1);
    },
    unregister(type, target) {
      registrations.set(key(type, target), Math.max(0, (registrations.get(key(type, target)) ?? 0) - 1));
    },
    raise(type, targets, message) {
      if (!queue.enabled) return;
      for (const targetId of targets) {
        if (!registrations.get(key(type, targetId))) continue;
        waiting.push({ messageCategory: eventCategory, messageType: type, targetId, message: JSON.stringify(message) });
      }
    },
    take() {
      const entries = waiting;
      waiting = [];
      return entries;
    },
  };
  return queue;
}
