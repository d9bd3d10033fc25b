"""What the gateway does with /webhook/whatsapp, and nothing else of it."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import grpc

from kinerja.notifikasi.v1 import notifikasi_service_pb2 as pb
from kinerja.notifikasi.v1 import notifikasi_service_pb2_grpc as pb_grpc


@contextlib.contextmanager
def pintu_webhook(
    port: int, layanan: pb_grpc.NotifikasiServiceStub, dijawab: list[int]
) -> Iterator[None]:
    """What the gateway does with /webhook/whatsapp: hand the raw bytes on."""

    class Pintu(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            badan = self.rfile.read(int(self.headers["Content-Length"]))
            tanda = self.headers.get("X-Hub-Signature-256", "")
            minta = pb.TerimaWebhookWhatsappRequest(badan=badan, tanda_tangan=tanda)
            self._jawab(lambda: layanan.TerimaWebhookWhatsapp(minta, timeout=5) and b"")

        def do_GET(self) -> None:
            tanya = parse_qs(urlsplit(self.path).query)
            minta = pb.VerifikasiWebhookWhatsappRequest(
                mode=tanya["hub.mode"][0],
                verify_token=tanya["hub.verify_token"][0],
                challenge=tanya["hub.challenge"][0],
            )
            self._jawab(lambda: _challenge(layanan.VerifikasiWebhookWhatsapp(minta, timeout=5)))

        def _jawab(self, kerja: Callable[[], bytes | None]) -> None:
            try:
                status, isi = 200, kerja() or b""
            except grpc.RpcError as e:
                status = 403 if e.code() is grpc.StatusCode.PERMISSION_DENIED else 503
                isi = b""
            dijawab.append(status)
            self.send_response(status)
            self.end_headers()
            self.wfile.write(isi)

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", port), Pintu)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()

    yield
    server.shutdown()
    server.server_close()


def _challenge(jawaban: pb.VerifikasiWebhookWhatsappResponse) -> bytes:
    return jawaban.challenge.encode()
