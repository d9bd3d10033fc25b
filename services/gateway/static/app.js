/* What is better with JavaScript; every page works without it. No dependency, no inline code.
   1. half-typed forms are kept on this device and on the server, and brought back
   2. a form is sent once
   3. parts that change by themselves are fetched again
   4. small comforts: focus on the error summary, menu closes, cards stay tables, print unfolds */
(() => {
  "use strict";
  const pemilik = document.body.dataset.pemilik || "";
  const AWALAN = "kinerja:" + pemilik + ":";
  const gudang = (() => { try { const g = window.localStorage; g.getItem("x"); return g; } catch { return null; } })();
  const TERLARANG = new Set(["csrf_token", "_kunci", "etag"]);
  const UMUR = 14 * 24 * 3600 * 1000;

  // A refused form is drawn at the address it was sent to; its place is the page it belongs to.
  const jalur = document.body.dataset.jalur || location.pathname;
  const tempat = (form) => jalur + "#" + (form.dataset.simpan || "halaman");
  const kunci = (form) => AWALAN + tempat(form);
  const jam = (saat) => new Date(saat).toLocaleTimeString("id-ID", { hour: "2-digit", minute: "2-digit" });
  const bidang = (form) => [...form.elements].filter((e) =>
    e.name && !TERLARANG.has(e.name) && !["hidden", "file", "password", "submit", "button"].includes(e.type));
  const isi = (form) => {
    const hasil = {};
    for (const e of bidang(form)) {
      if (e.type === "radio") { if (e.checked) hasil[e.name] = e.value; }
      else if (e.type === "checkbox") hasil[e.name] = e.checked;
      else hasil[e.name] = e.value;
    }
    return JSON.stringify(hasil);
  };
  const pasang = (form, teks) => {
    const nilai = JSON.parse(teks);
    for (const e of bidang(form)) {
      if (!(e.name in nilai)) continue;
      if (e.type === "radio") e.checked = e.value === nilai[e.name];
      else if (e.type === "checkbox") e.checked = nilai[e.name];
      else e.value = nilai[e.name];
    }
  };
  const buang = (nama) => { try { gudang.removeItem(nama); } catch { /* full or forbidden: nothing to lose */ } };

  // The server keeps it too: another device goes on where this one died.
  const versi = new Map();
  const minta = (jalur, badan, akhir) => fetch("/ketikan" + jalur, {
    method: "POST", credentials: "same-origin", keepalive: Boolean(akhir),
    headers: { "Content-Type": "application/json", "X-CSRFToken": document.querySelector('input[name="csrf_token"]')?.value || "" },
    body: JSON.stringify(badan),
  });
  const lupakan = (form) => {
    buang(kunci(form));
    if (versi.delete(tempat(form))) minta("/hapus", { tempat: tempat(form) }).catch(() => { /* it ages away */ });
  };

  const beriTahu = (form, kalimat, dengan_buang) => {
    let kotak = form.querySelector(".simpanan");
    if (!kotak) {
      kotak = document.createElement("p");
      kotak.className = "simpanan";
      kotak.setAttribute("role", "status");
      form.prepend(kotak);
    }
    if (kotak.dataset.kalimat === kalimat && !dengan_buang) return; // said already
    kotak.dataset.kalimat = kotak.textContent = kalimat;
    if (dengan_buang) {
      const tombol = document.createElement("button");
      tombol.type = "button";
      tombol.textContent = "Buang, pakai yang tersimpan";
      tombol.addEventListener("click", () => { lupakan(form); form.reset(); kotak.remove(); });
      kotak.append(tombol);
    }
  };

  const pulihkan = (form, awal, dari_server) => {
    if (dari_server && form.dataset.disentuh && !ditolak) return; // somebody is typing already
    if (dari_server) versi.set(tempat(form), dari_server.etag);
    if (ditolak) return; // the server gave back what was typed
    const simpanan = gudang.getItem(kunci(form));
    let { teks, saat } = simpanan ? JSON.parse(simpanan) : { saat: 0 };
    const lebih_baru = dari_server && Date.parse(dari_server.diubah) > saat;
    if (lebih_baru) { teks = dari_server.isi; saat = Date.parse(dari_server.diubah); }
    if (!teks) return;
    if (Date.now() - saat > UMUR || teks === awal) { lupakan(form); return; }
    if (dari_server && teks === isi(form)) return; // brought back from this device already
    pasang(form, teks);
    form.closest("details")?.setAttribute("open", "");
    const asal = lebih_baru && !simpanan ? "dari server" : "dari perangkat ini";
    beriTahu(form, "Belum tersimpan – dipulihkan " + asal + ", ketikan " + new Date(saat).toLocaleDateString("id-ID") + " pukul " + jam(saat) + ".", true);
  };

  const jaga = (form, awal) => {
    let tunda, tunda_server, sedang = false, antre = null, gagal = 0, lain = false;
    const keServer = async (akhir) => {
      clearTimeout(tunda_server);
      if (antre === null || lain || (sedang && !akhir)) return;
      const teks = antre;
      sedang = true;
      try {
        const jawab = await minta("", { tempat: tempat(form), isi: teks, etag: versi.get(tempat(form)) || "" }, akhir);
        if (jawab.ok && !jawab.redirected) {
          versi.set(tempat(form), (await jawab.json()).etag);
          gagal = 0;
          try { gudang.setItem(kunci(form), JSON.stringify({ teks, saat: Date.now(), server: true })); } catch { /* the server has it */ }
          if (antre === teks) { antre = null; beriTahu(form, "Belum tersimpan – ketikan disimpan di server pukul " + jam(Date.now()) + ".", false); }
        } else if (jawab.status === 412) {
          lain = true; // what is there stays; this one stays on this device
          beriTahu(form, "Belum tersimpan – ketikan lain dari perangkat lain sudah ada di server. Ketikan ini disimpan di perangkat ini.", false);
        } else { gagal += 1; }
      } catch { gagal += 1; }
      sedang = false;
      if (antre === null || lain) return;
      if (gagal) beriTahu(form, "Belum tersimpan – disimpan di perangkat ini pukul " + jam(Date.now()) + ". Server belum terjangkau; dicoba lagi.", false);
      tunda_server = setTimeout(keServer, gagal ? Math.min(2000 * 2 ** gagal, 30000) : 0);
    };
    const simpan = () => {
      clearTimeout(tunda);
      const teks = isi(form);
      if (teks === awal) { antre = null; lupakan(form); return; }
      antre = teks;
      try {
        gudang?.setItem(kunci(form), JSON.stringify({ teks, saat: Date.now() }));
        if (!versi.has(tempat(form))) beriTahu(form, "Belum tersimpan – disimpan di perangkat ini pukul " + jam(Date.now()) + ".", false);
      } catch { beriTahu(form, "Belum tersimpan, dan perangkat ini tidak dapat menyimpannya.", false); }
      clearTimeout(tunda_server);
      tunda_server = setTimeout(keServer, 1200);
    };
    form.addEventListener("input", () => { form.dataset.disentuh = "ya"; clearTimeout(tunda); tunda = setTimeout(simpan, 400); });
    window.addEventListener("online", () => { gagal = 0; keServer(); });
    window.addEventListener("pagehide", () => { if (!form.hasAttribute("aria-busy")) keServer(true); });
    form.addEventListener("submit", (peristiwa) => {
      simpan();
      if (navigator.onLine === false) {
        peristiwa.preventDefault();
        beriTahu(form, "Anda sedang tanpa sambungan. Ketikan aman di perangkat ini; kirim lagi setelah tersambung.", false);
        return;
      }
      clearTimeout(tunda_server);
      sessionStorage.setItem("terkirim:" + kunci(form), "1");
      const tanda = form.elements._ketikan || form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name: "_ketikan" }));
      tanda.value = tempat(form);
    });
  };

  // What was sent and not refused is stored by the server: the device forgets it.
  const ditolak = "gagal" in document.body.dataset;
  if (gudang) {
    for (const tanda of Object.keys(sessionStorage).filter((n) => n.startsWith("terkirim:"))) {
      if (!ditolak) buang(tanda.slice("terkirim:".length));
      sessionStorage.removeItem(tanda);
    }
    const dijaga = [...document.querySelectorAll("form[data-simpan]")].map((form) => [form, isi(form)]);
    for (const [form, awal] of dijaga) {
      try { pulihkan(form, awal); } catch { buang(kunci(form)); }
      jaga(form, awal);
    }
    if (dijaga.length && pemilik) {
      fetch("/ketikan?halaman=" + encodeURIComponent(jalur), { credentials: "same-origin" })
        .then((jawab) => (jawab.ok && !jawab.redirected ? jawab.json() : Promise.reject()))
        .then((semua) => {
          for (const [form, awal] of dijaga) {
            const satu = semua.find((s) => s.tempat === tempat(form));
            try {
              if (satu) pulihkan(form, awal, satu);
              else if (!ditolak && JSON.parse(gudang.getItem(kunci(form)) || "{}").server && !form.dataset.disentuh) {
                buang(kunci(form)); // saved or thrown away on another device since
                form.reset();
                form.querySelector(".simpanan")?.remove();
              }
            } catch { /* written by another version of the page */ }
          }
        })
        .catch(() => { /* offline: what this device has is there already */ });
    }
  }
  document.querySelector("form[data-keluar]")?.addEventListener("submit", () => {
    if (gudang) for (const nama of Object.keys(gudang)) if (nama.startsWith(AWALAN)) buang(nama);
  });

  document.addEventListener("submit", (peristiwa) => {
    const form = peristiwa.target;
    if (peristiwa.defaultPrevented) return;
    if (form.hasAttribute("aria-busy")) { peristiwa.preventDefault(); return; }
    if (form.method !== "post") return;
    form.setAttribute("aria-busy", "true");
  });
  window.addEventListener("pageshow", (e) => {
    if (e.persisted) document.querySelectorAll("form[aria-busy]").forEach((f) => f.removeAttribute("aria-busy"));
  });

  const segarkan = async (wadah) => {
    for (let jeda = 1000; wadah?.dataset.segarkan; jeda = Math.min(jeda * 1.3, 5000)) {
      await new Promise((lanjut) => setTimeout(lanjut, jeda));
      if (document.hidden) continue;
      try {
        const jawab = await fetch(wadah.dataset.segarkan, { credentials: "same-origin" });
        if (!jawab.ok || jawab.redirected) continue;
        const baru = new DOMParser().parseFromString(await jawab.text(), "text/html").getElementById(wadah.id);
        if (!baru) continue;
        const selesai = !baru.dataset.segarkan;
        if (baru.innerHTML !== wadah.innerHTML) wadah.innerHTML = baru.innerHTML;
        if (selesai) { location.reload(); return; }
      } catch { /* offline: try again */ }
    }
  };
  document.querySelectorAll("[data-segarkan]").forEach(segarkan);

  // On a phone a table is drawn as cards; to a screen reader it stays a table.
  const peran = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TFOOT: "rowgroup", TR: "row", TD: "cell" };
  for (const tabel of document.querySelectorAll(".tabel-kartu")) {
    for (const e of [tabel, ...tabel.querySelectorAll("thead, tbody, tfoot, tr, td, th")]) {
      e.setAttribute("role", peran[e.tagName] || (e.scope === "row" ? "rowheader" : "columnheader"));
    }
  }

  const semua = document.querySelector("[data-pilih-semua]");
  if (semua) {
    semua.hidden = false;
    semua.addEventListener("click", () => {
      const kotak = [...document.querySelectorAll("[data-pilih]")];
      const centang = kotak.some((k) => !k.checked);
      kotak.forEach((k) => { k.checked = centang; });
      semua.textContent = centang ? "Batalkan pilihan" : "Pilih semua di halaman ini";
    });
  }
  document.querySelector("[data-fokus]")?.focus({ preventScroll: false });
  const buka = () => {
    const tujuan = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let d = tujuan && tujuan.closest("details"); d; d = d.parentElement?.closest("details")) d.open = true;
  };
  document.querySelector(".ringkasan-galat")?.addEventListener("click", (e) => {
    const tujuan = e.target.hash && document.getElementById(e.target.hash.slice(1));
    if (!tujuan) return;
    e.preventDefault();
    (tujuan.labels?.[0] || tujuan).scrollIntoView();
    tujuan.focus({ preventScroll: true });
  });
  window.addEventListener("hashchange", buka);
  buka();
  const laci = document.querySelector(".laci");
  document.addEventListener("keydown", (e) => {
    if (e.key === "Escape" && laci?.open) { laci.open = false; laci.querySelector("summary").focus(); }
  });
  document.addEventListener("click", (e) => { if (laci?.open && !laci.contains(e.target)) laci.open = false; });
  let tertutup = [];
  window.addEventListener("beforeprint", () => {
    tertutup = [...document.querySelectorAll("details.buka:not([open])")];
    tertutup.forEach((d) => { d.open = true; });
  });
  window.addEventListener("afterprint", () => tertutup.forEach((d) => { d.open = false; }));
})();
