/** What is queued in one request, so that it can be held against the plan and put back. */
export type Queued = {
  stoodOtherwise: () => boolean;
  putBack: () => void;
  /** Queues how new sheets are printed, last of all. */
  layOut: () => void;
};
