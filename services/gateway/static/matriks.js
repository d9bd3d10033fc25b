/* The matrix by keyboard: arrows move between cells, Enter opens what a cell offers. Without
   JavaScript it is a plain table with links. */
(() => {
  "use strict";
  const tabel = document.querySelector("[data-matriks]");
  if (!tabel || window.matchMedia("(max-width: 600px)").matches) return;
  const kepala = tabel.tHead.rows[0];
  const ukur = () => tabel.style.setProperty("--tinggi-kepala", kepala.offsetHeight + "px");
  ukur();
  window.addEventListener("resize", ukur);
  tabel.setAttribute("role", "grid");
  for (const baris of tabel.rows) {
    baris.setAttribute("role", "row");
    for (const sel of baris.cells) {
      sel.setAttribute("role", sel.tagName === "TD" ? "gridcell" : sel.scope === "row" ? "rowheader" : "columnheader");
    }
  }
  const baris = [...tabel.tBodies[0].rows];
  const sel = baris.map((b) => [...b.querySelectorAll("td")]);
  let x = 0, y = 0;
  const pindah = (kolom, jalur) => {
    sel[y][x]?.setAttribute("tabindex", "-1");
    y = Math.max(0, Math.min(sel.length - 1, jalur));
    x = Math.max(0, Math.min(sel[y].length - 1, kolom));
    sel[y][x].setAttribute("tabindex", "0");
    sel[y][x].focus();
  };
  sel.flat().forEach((s) => s.setAttribute("tabindex", "-1"));
  sel[0]?.[0]?.setAttribute("tabindex", "0");
  tabel.addEventListener("keydown", (e) => {
    const di = e.target.closest("td");
    if (!di) return;
    y = baris.indexOf(di.parentElement);
    x = sel[y].indexOf(di);
    const langkah = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[e.key];
    if (langkah && e.target === di) { e.preventDefault(); pindah(x + langkah[0], y + langkah[1]); }
    else if (e.key === "Home" && e.target === di) { e.preventDefault(); pindah(0, e.ctrlKey ? 0 : y); }
    else if (e.key === "End" && e.target === di) { e.preventDefault(); pindah(sel[y].length - 1, e.ctrlKey ? sel.length - 1 : y); }
    else if (e.key === "Enter" && e.target === di) { di.querySelector("a")?.click(); }
    else if (e.key === "Escape") { (e.target === di ? document.getElementById("isi") || document.body : di).focus(); }
  });
})();
