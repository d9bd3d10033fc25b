/* The curve follows what is chosen. Without JavaScript "Lihat akibatnya" does the same. */
(() => {
  "use strict";
  const form = document.querySelector("form[data-lembar]");
  if (!form) return;
  form.querySelector("[data-tombol-andai]").hidden = true;
  let tunda, giliran = 0;
  const ikuti = async () => {
    const ini = ++giliran;
    try {
      const jawab = await fetch(form.dataset.lembar, { method: "POST", credentials: "same-origin", body: new URLSearchParams(new FormData(form)) });
      if (!jawab.ok || jawab.redirected || ini !== giliran) return;
      const baru = new DOMParser().parseFromString(await jawab.text(), "text/html");
      for (const lama of document.querySelectorAll("[data-andai]")) {
        const isi = baru.getElementById(lama.id);
        if (isi && isi.innerHTML !== lama.innerHTML) lama.innerHTML = isi.innerHTML;
      }
    } catch { /* offline: what was typed is kept, the curve waits */ }
  };
  const nanti = () => { clearTimeout(tunda); tunda = setTimeout(ikuti, 250); };
  form.addEventListener("change", (e) => { if (e.target.tagName === "SELECT") nanti(); });
  form.addEventListener("reset", nanti);
  // What was brought back from this device is a choice too.
  const terpilih = [...form.querySelectorAll("select")].some((s) => !s.options[s.selectedIndex]?.defaultSelected && s.selectedIndex > 0);
  if (terpilih) nanti();
})();
