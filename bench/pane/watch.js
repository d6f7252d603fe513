/* global window, document, performance, requestAnimationFrame, MutationObserver, setTimeout */
/**
 * Runs in the frame before its page: notes when the first frame was painted after each selector was met, in
 * milliseconds from the first byte of the page.
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- called by what is put behind it
function watch(selectors) {
  if (window === window.parent) return;
  for (const [name, selector] of Object.entries(selectors)) {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        setTimeout(
          () => (window[name] = performance.now() - performance.getEntriesByType("navigation")[0].responseStart),
        ),
      );
    });
    observer.observe(document, { childList: true, subtree: true });
  }
}
