"""The HTTP door: every address has a rule, and what is open to all is open on purpose."""

import re

import pytest
from apiflask import APIFlask
from pydantic import SecretStr

from deploy.lokal.lingkungan import Keys
from services.gateway import auth
from services.gateway.main import create_app
from services.gateway.settings import GatewaySettings
from tests.architecture.pohon import ROOT, files
from tests.architecture.test_rpc import services_of_the_contract

# Open without a session. A new line here is a decision: nothing personal may answer there.
PUBLIC = [
    r"/(bootstrap/)?static/.+",
    r"/(masuk|lupa-sandi|lupa-sandi/terkirim|atur-ulang-sandi|tampilan|bantuan)",
    r"/kalkulator(/[a-z-]+)?",
    r"/verifikasi(/.+)?",
    r"(/api/v1)?/data-terbuka(/berkas)?",
    r"/api/v1/kalkulator/[a-z-]+",
    r"/api/v1/verifikasi/.+",
    r"/api/v1/sesi(/klien)?",
    r"/api/v1/sandi/(lupa|atur-ulang)",
    r"/webhook/whatsapp",
    r"/healthz",
    r"/readyz",
    r"/openapi\.json",
]


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> APIFlask:
    keys = Keys(tmp_path_factory.mktemp("kunci")).make()
    return create_app(
        GatewaySettings(
            database_url=SecretStr("postgresql+psycopg://nobody@127.0.0.1:1/none"),
            identity_private_key_file=str(keys.identity_private),
            secret_key_file=str(keys.session_secret),
        )
    )


def test_every_address_has_a_rule(app: APIFlask):
    rules = auth.daftar_akses(app)
    addresses = list(app.url_map.iter_rules())
    assert len(addresses) > 50
    for one in addresses:
        rule = rules[one.endpoint]
        assert isinstance(rule, auth.Akses), one
        assert rule.publik or rule.peran, f"{one} is open to nobody"
        assert rule.peran <= set(auth.PERAN), one


def test_only_these_addresses_are_open_to_all(app: APIFlask):
    rules = auth.daftar_akses(app)
    public = {str(one) for one in app.url_map.iter_rules() if rules[one.endpoint].publik}
    unexpected = {a for a in public if not any(re.fullmatch(p, a) for p in PUBLIC)}
    assert unexpected == set()
    unused = [p for p in PUBLIC if not any(re.fullmatch(p, a) for a in public)]
    assert unused == []


def test_a_view_without_a_rule_does_not_start(tmp_path):
    app = APIFlask("tanpa_aturan")
    app.add_url_rule("/rahasia", view_func=lambda: "semua orang")
    with pytest.raises(RuntimeError, match="tanpa aturan akses"):
        auth.pasang(app, None)


def test_the_whole_api_is_in_its_description(app: APIFlask):
    spec = app.test_client().get("/openapi.json").get_json()
    assert spec["openapi"].startswith("3.1")
    described = {
        (re.sub(r"\{\w+\}", "{}", path), verb.upper())
        for path, verbs in spec["paths"].items()
        for verb in verbs
    }
    served = {
        (re.sub(r"<[^>]+>", "{}", str(one)), verb)
        for one in app.url_map.iter_rules()
        if str(one).startswith("/api/")
        for verb in one.methods - {"HEAD", "OPTIONS"}
    }
    assert len(served) > 30
    assert served - described == set()


def test_every_rpc_is_used_by_the_door():
    """A call that nobody makes is a promise nobody tests."""
    source = "\n".join(file.read_text() for file in files("*.py", below="services/gateway"))
    calls = {method.name for one in services_of_the_contract() for method in one.methods}
    unused = {call for call in calls if not re.search(rf"\b{call}\b", source)}
    assert unused == set()


def test_pages_load_nothing_from_elsewhere():
    """No CDN: the pages work where only this server can be reached (and leak no visit)."""
    outside = re.compile(r"""(src|href|action)\s*=\s*["'](https?:)?//""", re.IGNORECASE)
    for file in files("*.html", below="services/gateway"):
        for number, line in enumerate(file.read_text().splitlines(), start=1):
            if outside.search(line):
                assert 'rel="noopener' in line, f"{file.relative_to(ROOT)}:{number}: {line}"
