"""Bantuan: how the year goes, the words, and what each refusal means."""

from __future__ import annotations

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from services.gateway.auth import publik
from services.gateway.reasons import TABEL

bp = Blueprint("bantuan", __name__)


@bp.get("/bantuan")
@publik
def lihat() -> ResponseReturnValue:
    masalah = [
        (alasan.lower().replace("_", "-"), alasan, status, judul)
        for alasan, (status, judul) in TABEL.items()
    ]
    return render_template("publik/bantuan.html", masalah=masalah)
