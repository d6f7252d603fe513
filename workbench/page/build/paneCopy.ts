/** Where the pane's page asks for office.js in production. */
const officeOnTheNet = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeScript = new RegExp(`<script[^>]*src="?${officeOnTheNet.replaceAll(".", "\\.")}"?[^>]*></script>`);

/**
 * The production page as the workbench shows it: office.js comes from beside the page instead of the net, and before it
 * the page is registered with the workbench, which replaces Excel. Nothing else differs.
 */
export function paneCopy(productionPage: string): string {
  if (!officeScript.test(productionPage))
    throw new Error("The pane's page doesn't ask for office.js where it is expected to.");
  return productionPage.replace(
    officeScript,
    '<script>parent.workbench.connect(window)</script><script src="../office-js/office.js"></script>',
  );
}
