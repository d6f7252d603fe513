/** What the ribbon tells the pane: the last thing, and each new one. */
export type Channel<Content> = {
  tell: (content: Content) => void;
  last: () => Content | null;
  listen: (listener: (content: Content) => void) => () => void;
};

/** A channel from the ribbon to the pane, which may open after something was told. */
export function channel<Content>(): Channel<Content> {
  const listeners = new Set<(content: Content) => void>();
  let latest: Content | null = null;
  return {
    tell: (content) => {
      latest = content;
      for (const listener of listeners) listener(content);
    },
    last: () => latest,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
