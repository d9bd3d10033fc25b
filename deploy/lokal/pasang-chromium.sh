#!/usr/bin/env bash
# The browser tests drive Chromium; install Debian's when there is none. Loud when that fails:
# tests that quietly do not run are worse than tests that fail.
set -eu

for name in chromium chromium-browser google-chrome; do
  if command -v "$name" >/dev/null; then exit 0; fi
done

if ! command -v apt-get >/dev/null; then
  echo "Uji peramban memerlukan Chromium. Pasang Chromium lebih dahulu, lalu ulangi." >&2
  exit 1
fi

root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "Uji peramban memerlukan Chromium. Jalankan sebagai root: apt-get install chromium" >&2
    exit 1
  fi
  root=(sudo)
fi

echo "memasang Chromium dari paket Debian untuk uji peramban …"
export DEBIAN_FRONTEND=noninteractive
"${root[@]}" apt-get update --quiet=2
"${root[@]}" apt-get install --quiet=2 --yes --no-install-recommends chromium fonts-liberation >/dev/null
command -v chromium >/dev/null || {
  echo "Chromium tidak terpasang walau apt-get selesai; uji peramban tidak bisa dijalankan." >&2
  exit 1
}
