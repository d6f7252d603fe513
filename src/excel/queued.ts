/** What is queued in one request, so that it can be held against the plan and put back. */
export type Queued = {
  stoodOtherwise: () => boolean;
  /** Queues what a stopped request leaves open, and gives whether anything was. */
  askHowFar?: () => boolean;
  putBack: () => void;
  /** Whether somebody took a name that the request gives. Excel stops the request there. */
  isNameTaken: () => boolean;
  /** Queues how sheets are printed, last of all. */
  layOut: () => void;
  /** Queues how they were printed, after everything else is back. */
  putLayoutBack: () => void;
};
