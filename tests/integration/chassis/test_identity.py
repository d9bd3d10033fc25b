"""One key is exchanged for another while calls go on."""

from pathlib import Path

import pytest
from joserfc import jwt
from joserfc.jwk import OKPKey

from services.chassis.identity import (
    ALGORITHM,
    Identity,
    KeyFile,
    Signer,
    TokenDitolak,
    Verifier,
    public_keys,
)
from services.gateway import kunci

WHO = Identity(pegawai_id="p-1", instansi_id="i-1", nama="Uji", peran=frozenset({"PEGAWAI"}))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The operator's folder, which is what the pods see, too; they look at every call."""
    monkeypatch.setattr(KeyFile, "LOOK", 0.0)
    key = OKPKey.generate_key("Ed25519")
    (tmp_path / kunci.PRIVATE).write_bytes(key.as_pem(private=True))
    (tmp_path / kunci.PUBLIC).write_bytes(key.as_pem(private=False))
    return tmp_path


def test_no_token_is_refused_while_a_key_is_exchanged(folder: Path) -> None:
    signer = Signer(str(folder / kunci.PRIVATE))
    verifier = Verifier(str(folder / kunci.PUBLIC), "skp")
    first = signer.sign(WHO, "skp")
    for step in kunci.STEPS:
        before = signer.sign(WHO, "skp", now=None)
        said = kunci.rotate(step, folder)
        assert any("kubectl" in line for line in said)
        # The services have it first; a gateway that has not looked yet signs as before.
        assert verifier.verify(before) == WHO
        assert verifier.verify(signer.sign(WHO, "skp")) == WHO
    with pytest.raises(TokenDitolak):
        verifier.verify(first)
    assert len(public_keys((folder / kunci.PUBLIC).read_bytes())) == 1
    assert oct((folder / kunci.PRIVATE).stat().st_mode)[-3:] == "600"


def test_steps_out_of_turn_are_refused_and_change_nothing(folder: Path) -> None:
    with pytest.raises(SystemExit, match="begin first"):
        kunci.rotate("switch", folder)
    kunci.rotate("begin", folder)
    kept = {file.name: file.read_bytes() for file in folder.iterdir()}
    with pytest.raises(SystemExit, match="a rotation has begun"):
        kunci.rotate("begin", folder)
    with pytest.raises(SystemExit, match="switch"):
        kunci.rotate("finish", folder)
    assert kept == {file.name: file.read_bytes() for file in folder.iterdir()}
    kunci.rotate("switch", folder)
    with pytest.raises(SystemExit, match="finish"):
        kunci.rotate("begin", folder)
    with pytest.raises(SystemExit, match=r"identitas\.pem and identitas\.pub\.pem must be here"):
        kunci.rotate("begin", folder / "kosong")


def test_a_key_that_nobody_gave_us_is_refused_whatever_name_it_takes(folder: Path) -> None:
    verifier = Verifier(str(folder / kunci.PUBLIC), "skp")
    [known] = public_keys((folder / kunci.PUBLIC).read_bytes())
    thief = OKPKey.generate_key("Ed25519")
    claims = {"sub": "p", "aud": "skp", "exp": 2**40, "instansi": "i", "nama": "n", "peran": []}
    for kid in (known, thief.thumbprint(), None):
        header = {"alg": ALGORITHM} | ({"kid": kid} if kid else {})
        with pytest.raises(TokenDitolak):
            verifier.verify(jwt.encode(header, claims, thief, algorithms=[ALGORITHM]))


def test_a_token_of_the_release_before_names_no_key(folder: Path) -> None:
    verifier = Verifier(str(folder / kunci.PUBLIC), "skp")
    key = OKPKey.import_key((folder / kunci.PRIVATE).read_bytes())
    claims = {"sub": "p", "aud": "skp", "exp": 2**40, "instansi": "i", "nama": "n", "peran": []}
    token = jwt.encode({"alg": ALGORITHM}, claims, key, algorithms=[ALGORITHM])
    assert verifier.verify(token).pegawai_id == "p"


def test_a_file_that_is_away_or_half_written_leaves_the_keys_as_they_are(folder: Path) -> None:
    signer = Signer(str(folder / kunci.PRIVATE))
    verifier = Verifier(str(folder / kunci.PUBLIC), "skp")
    (folder / kunci.PUBLIC).write_text("-----BEGIN PUBLIC KEY-----\nMCow")
    (folder / kunci.PRIVATE).unlink()
    assert verifier.verify(signer.sign(WHO, "skp")) == WHO
