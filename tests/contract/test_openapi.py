"""GET /openapi.json: the whole API, valid, with an example for whatever is sent or answered."""

import json
import re
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from services.gateway import wire
from services.gateway.main import create_app
from services.gateway.routes import DI_BAWAH_API, isian
from services.gateway.routes.bentuk import Isian
from services.gateway.settings import GatewaySettings

METHODS = {"get", "post", "put", "patch", "delete"}
PUBLIC = {
    "/api/v1/sesi": {"post"},
    "/api/v1/sesi/klien": {"post"},
    "/api/v1/sandi/lupa": {"post"},
    "/api/v1/sandi/atur-ulang": {"post"},
    "/api/v1/kalkulator/predikat": {"post"},
    "/api/v1/kalkulator/angka-kredit": {"post"},
    "/api/v1/kalkulator/batas-hari-kerja": {"post"},
    "/api/v1/kalkulator/distribusi-predikat": {"post"},
    "/api/v1/kalkulator/panduan-ipk": {"post"},
    "/api/v1/verifikasi/{kode}": {"get"},
    "/api/v1/data-terbuka": {"get"},
    "/api/v1/data-terbuka/berkas": {"get"},
    "/healthz": {"get"},
    "/readyz": {"get"},
    "/webhook/whatsapp": {"get", "post"},
}


LOG_IN = {"/api/v1/sesi", "/api/v1/sesi/klien"}


@pytest.fixture(scope="module")
def app(identity_keys, tmp_path_factory):
    secret = tmp_path_factory.mktemp("openapi") / "sesi"
    secret.write_text("rahasia uji")
    return create_app(
        GatewaySettings(
            database_url="postgresql+psycopg://nobody@127.0.0.1:1/none",
            identity_private_key_file=str(identity_keys.private_file),
            secret_key_file=str(secret),
        )
    )


@pytest.fixture(scope="module")
def spec(app):
    answer = app.test_client().get("/openapi.json")
    assert answer.status_code == 200
    return answer.json


def operations(spec) -> Iterator[tuple[str, str, dict]]:
    for path, item in spec["paths"].items():
        for method, operation in item.items():
            assert method in METHODS
            yield path, method, operation


def test_it_is_openapi_3_1(spec):
    assert re.fullmatch(r"3\.1\.\d+", spec["openapi"])
    assert spec["info"]["title"] == "e-Kinerja"
    assert spec["info"]["version"]
    assert spec["components"]["securitySchemes"]["sesi"] == {"type": "http", "scheme": "bearer"}


def test_every_route_of_the_api_is_in_it(app, spec):
    described = {(method.upper(), path) for path, method, _ in operations(spec)}
    served = {
        (method, re.sub(r"<(?:[^:<>]+:)?(\w+)>", r"{\1}", rule.rule))
        for rule in app.url_map.iter_rules()
        for method in rule.methods - {"HEAD", "OPTIONS"}
        if rule.endpoint.split(".")[0] in {bp.name for bp in DI_BAWAH_API} | {"sistem"}
    }
    assert described == served
    assert len(served) > 70


def test_every_reference_leads_somewhere(spec):
    references = set(re.findall(r'"\$ref": "([^"]+)"', json.dumps(spec)))
    assert references
    for reference in references:
        assert found_at(spec, reference), reference


def test_operations_are_named_once_and_described(spec):
    names = [operation["operationId"] for *_, operation in operations(spec)]
    assert len(names) == len(set(names))
    for path, method, operation in operations(spec):
        assert operation["summary"], f"{method} {path}"
        assert operation["tags"], f"{method} {path}"
        assert not [key for key in operation if key.startswith("x-")], f"{method} {path}"


def test_every_body_and_every_answer_has_an_example(spec):
    for path, method, operation in operations(spec):
        bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
        for body in bodies:
            for kind, content in body.get("content", {}).items():
                if kind in {"application/json", "multipart/form-data"}:
                    assert "example" in content, f"{method} {path} {kind}"
                    assert_fits(spec, content["schema"], content["example"], f"{method} {path}")


def test_every_path_parameter_is_declared_with_an_example(spec):
    for path, method, operation in operations(spec):
        declared = {one["name"]: one for one in operation["parameters"] if one.get("in") == "path"}
        assert set(declared) == set(re.findall(r"{(\w+)}", path)), f"{method} {path}"
        assert all(one["example"] and one["required"] for one in declared.values())


def test_what_needs_a_session_says_so_and_what_is_open_is_meant_to_be(spec):
    for path, method, operation in operations(spec):
        is_open = method in PUBLIC.get(path, set())
        assert ("security" not in operation) == is_open, f"{method} {path}"
        assert ("401" in operation["responses"]) == (not is_open) or path in LOG_IN


def test_changes_of_an_existing_object_need_if_match(spec):
    free = re.compile(
        r"/(sesi|sesi/klien|sesi/sandi|sandi/.*|saya/sinkron-siasn|skp|pak|pak/{\w+}/sinkron"
        r"|angka-kredit/saldo|capaian-organisasi|pesan/.*|skp-bawahan/putusan|kalkulator/.*"
        r"|penilaian-bawahan/lembar(/andai)?|umpan-balik-rekan/.*"
        r"|penilaian/{\w+}/permintaan-umpan-balik"
        r"|pengaturan/.*|manajemen-periode/.*|laporan|pyb.*|tim-kerja|pembinaan|permintaan-data|unor|impor|pola-rhk/{\w+}|sinkron-instansi.*"
        r"|skp/{\w+}/matriks/(sinkronisasi|baris|baris/{\w+}))"
    )
    for path, method, operation in operations(spec):
        if method == "get" or not path.startswith("/api/v1"):
            continue
        needs = {"$ref": "#/components/parameters/IfMatch"} in operation["parameters"]
        assert needs == (not free.fullmatch(path.removeprefix("/api/v1"))), f"{method} {path}"
        assert needs <= ("428" in operation["responses"] and "412" in operation["responses"])


def test_problems_are_described_once_with_their_media_type(spec):
    for name, response in spec["components"]["responses"].items():
        assert list(response["content"]) == ["application/problem+json"], name
    reasons = spec["components"]["schemas"]["Masalah"]["required"]
    assert reasons == ["type", "title", "status", "detail", "instance", "reason"]


@pytest.mark.parametrize("model", Isian.__subclasses__(), ids=lambda model: model.__name__)
def test_the_example_of_a_body_is_a_good_body(model: type[BaseModel]):
    examples = model.model_json_schema().get("examples")
    if model in {isian.SaldoKalkulatorIsian, isian.KonversiKalkulatorIsian}:
        assert examples is None  # shown inside the calculator's own example
    else:
        assert model.model_validate(examples[0], strict=True)


def test_an_answer_has_exactly_the_members_that_are_described(spec):
    """The schema and `ke_json` read the same descriptors; neither may forget a field."""
    from kinerja.skp.v1 import skp_service_pb2 as pb

    skp = pb.Skp(rhk=[pb.Rhk(indikator=[pb.Indikator()])], status=pb.STATUS_SKP_DRAFT)
    written = wire.ke_json(skp)
    assert set(written) == set(spec["components"]["schemas"]["skp.Skp"]["properties"])
    assert_fits(spec, {"$ref": "#/components/schemas/skp.Skp"}, written, "skp.Skp")


def found_at(spec: dict, reference: str) -> dict:
    target = spec
    for step in reference.removeprefix("#/").split("/"):
        target = target[step]
    return target


def assert_fits(spec: dict, schema: dict, value: object, where: str) -> None:
    """As much of JSON Schema as the document uses."""
    if "$ref" in schema:
        return assert_fits(spec, found_at(spec, schema["$ref"]), value, where)
    for one in schema.get("allOf", []):
        assert_fits(spec, one, value, where)
    if "anyOf" in schema:
        return assert_one_fits(spec, schema["anyOf"], value, where)
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    assert not kinds or kind_of(value) in kinds, f"{where}: {value!r} is not {kinds}"
    assert "enum" not in schema or value in schema["enum"], f"{where}: {value!r}"
    if isinstance(value, dict):
        assert set(schema.get("required", [])) <= set(value), f"{where}: {sorted(value)}"
        for name, one in schema.get("properties", {}).items():
            if name in value:
                assert_fits(spec, one, value[name], f"{where}.{name}")
    if isinstance(value, list) and "items" in schema:
        for number, one in enumerate(value):
            assert_fits(spec, schema["items"], one, f"{where}[{number}]")
    return None


def assert_one_fits(spec: dict, schemas: list[dict], value: object, where: str) -> None:
    said = []
    for schema in schemas:
        try:
            return assert_fits(spec, schema, value, where)
        except AssertionError as no:
            said.append(str(no))
    raise AssertionError(said)


def kind_of(value: object) -> str:
    kinds = {dict: "object", list: "array", str: "string", int: "integer", float: "number"}
    return "null" if value is None else (kinds | {bool: "boolean"})[type(value)]
