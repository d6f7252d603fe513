/* global window, document, performance, requestAnimationFrame, MutationObserver, setTimeout */
/** Runs in the frame before its page: notes the first frame painted after each selector has been met. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- called by what is put behind it
function watch(selectors) {
  if (window === window.parent) return;
  for (const [name, selector] of Object.entries(selectors)) {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => (window[name] = performance.now())));
    });
    observer.observe(document, { childList: true, subtree: true });
  }
}
