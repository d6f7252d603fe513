// The page that a file leaves Excel for Mac by: it stands behind # in the address, which no browser sends anywhere.
/* global URLSearchParams, location, history, atob, document, URL, Blob */
(() => {
  const sent = new URLSearchParams(location.hash.slice(1));
  const [name, content, type] = [sent.get("name"), sent.get("content"), sent.get("type")];
  if (!name || !content) return;
  // The file goes out of the address, so that neither history nor a copied link holds it.
  history.replaceState(null, "", location.pathname);
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const link = document.getElementById("file");
  link.href = URL.createObjectURL(new Blob([bytes], { type: type ?? "application/octet-stream" }));
  link.download = name;
  link.textContent = `Gem ${name}`;
  link.hidden = false;
  document.getElementById("said").textContent = "Filen er klar.";
  link.click();
})();
