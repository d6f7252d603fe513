/**
 * Whether Excel has given a property or a result that was asked for. A request that a fault stops is answered up to
 * there, so this tells how far it came; office.js throws where there is no answer.
 */
export function isAnswered(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
