{{/* The environment of a process, by the names that the settings of each service read. */}}

{{- define "kinerja.env" -}}
{{- /* (root, service, role, conf) */ -}}
{{- include "kinerja.env.database" . }}
- {name: LOG_LEVEL, value: {{ .root.Values.logLevel | quote }}}
- {name: PUBLIC_URL, value: {{ .root.Values.publicUrl | quote }}}
- {name: DB_POOL_SIZE, value: {{ .conf.poolSize | quote }}}
{{- if and .root.Values.monitoring.enabled (ne .role "migrate") }}
- {name: METRICS_PORT, value: "9100"}
{{- end }}
{{- if and .root.Values.tracing.endpoint (ne .role "migrate") }}
- {name: OTEL_EXPORTER_OTLP_ENDPOINT, value: {{ .root.Values.tracing.endpoint | quote }}}
- {name: OTEL_TRACES_SAMPLER_ARG, value: {{ .root.Values.tracing.ratio | quote }}}
{{- end }}
{{- if eq .service "gateway" }}
{{- include "kinerja.env.gateway" . }}
{{- else }}
- {name: GRPC_PORT, value: "50051"}
- {name: HEALTH_PORT, value: "50052"}
- {name: IDENTITY_PUBLIC_KEY_FILE, value: /rahasia/identitas-publik/{{ .root.Values.secrets.identityPublic.key }}}
{{- if eq .role "work" }}
{{- include "kinerja.env.nats" .root }}
{{- end }}
{{- /* pak does not start without SIASN's settings; of skp only the worker speaks with it. */}}
{{- if or (eq .service "pak") (and (eq .service "skp") (eq .role "work")) }}
{{- include "kinerja.env.siasn" .root }}
{{- end }}
{{- if and (eq .service "penilaian") (eq .role "work") }}
- {name: PERIKSA_TAUTAN, value: {{ .root.Values.links.check | quote }}}
{{- end }}
{{- if eq .service "notifikasi" }}
{{- include "kinerja.env.notifikasi" .root }}
{{- end }}
{{- end }}
{{- end }}

{{- define "kinerja.env.secret" -}}
{{- /* (name, secret, key, optional) */}}
- name: {{ .name }}
  valueFrom: {secretKeyRef: {name: {{ .secret }}, key: {{ .key }}{{ if .optional }}, optional: true{{ end }}}}
{{- end }}

{{- define "kinerja.env.database" -}}
{{- $database := .root.Values.database -}}
{{- $own := (index .root.Values.services .service).database | default dict -}}
{{- if eq $database.mode "external" -}}
{{- $secret := required (printf "services.%s.database.secret: name the Secret with its address" .service) $own.secret -}}
{{- include "kinerja.env.secret" (dict "name" "DATABASE_URL" "secret" $secret "key" ($own.key | default "uri")) }}
{{- else -}}
{{- $user := printf "kinerja_%s" .service -}}
{{- $host := include "kinerja.database.host" . -}}
{{- if eq $database.mode "single" -}}
{{- include "kinerja.env.secret" (dict "name" "DB_PASSWORD" "secret" $database.single.secret "key" .service) }}
{{- else -}}
{{- include "kinerja.env.secret" (dict "name" "DB_PASSWORD" "secret" (printf "%s-app" (include "kinerja.database.cluster" .)) "key" "password") }}
{{- end }}
{{- $tls := ternary "?sslmode=require" "" (eq $database.mode "cnpg") }}
- {name: DATABASE_URL, value: "postgresql+psycopg://{{ $user }}:$(DB_PASSWORD)@{{ $host }}:5432/{{ $user }}{{ $tls }}"}
{{- end }}
{{- end }}

{{- define "kinerja.database.cluster" -}}
{{- include "kinerja.fullname" (dict "root" .root "service" .service "role" "db") -}}
{{- end }}

{{- define "kinerja.database.host" -}}
{{- $database := .root.Values.database -}}
{{- if eq $database.mode "single" -}}
{{ include "kinerja.fullname" (dict "root" .root "service" "postgres" "role" "serve") }}
{{- else if and $database.cnpg.pooler.enabled (eq .role "serve") -}}
{{ include "kinerja.database.cluster" . }}-pooler
{{- else -}}
{{ include "kinerja.database.cluster" . }}-rw
{{- end -}}
{{- end }}

{{- define "kinerja.env.nats" -}}
{{- $copies := get (dict "single" 1 "cluster" 3 "external" .Values.nats.external.replicas) .Values.nats.mode }}
- {name: NATS_REPLICAS, value: {{ $copies | quote }}}
{{- if eq .Values.nats.mode "external" }}
{{- include "kinerja.env.secret" (dict "name" "NATS_URL" "secret" .Values.nats.external.secret "key" .Values.nats.external.key) }}
{{- else }}
{{- include "kinerja.env.secret" (dict "name" "NATS_PASSWORD" "secret" .Values.nats.secret "key" "password") }}
- {name: NATS_URL, value: "nats://kinerja:$(NATS_PASSWORD)@{{ include "kinerja.fullname" (dict "root" . "service" "nats" "role" "serve") }}:4222"}
{{- end }}
{{- end }}

{{- define "kinerja.env.siasn" -}}
{{- $siasn := .Values.siasn }}
- {name: SIASN_BASE_URL, value: {{ required "siasn.baseUrl: pak does not start without it" $siasn.baseUrl | quote }}}
- {name: SIASN_APIM_TOKEN_URL, value: {{ required "siasn.apimTokenUrl: pak does not start without it" $siasn.apimTokenUrl | quote }}}
- {name: SIASN_SSO_TOKEN_URL, value: {{ required "siasn.ssoTokenUrl: pak does not start without it" $siasn.ssoTokenUrl | quote }}}
- {name: SIASN_CLIENT_ID, value: {{ required "siasn.clientId: pak does not start without it" $siasn.clientId | quote }}}
{{- range list "SIASN_CONSUMER_KEY" "SIASN_CONSUMER_SECRET" }}
{{- include "kinerja.env.secret" (dict "name" . "secret" $.Values.secrets.siasn "key" .) }}
{{- end }}
{{- range list "SIASN_USERNAME" "SIASN_PASSWORD" "SIASN_SSO_TOKEN" }}
{{- include "kinerja.env.secret" (dict "name" . "secret" $.Values.secrets.siasn "key" . "optional" true) }}
{{- end }}
{{- end }}

{{- define "kinerja.env.notifikasi" -}}
{{- $smtp := .Values.smtp }}
- {name: WHATSAPP_BASE_URL, value: {{ .Values.whatsapp.baseUrl | quote }}}
- {name: WHATSAPP_PHONE_NUMBER_ID, value: {{ required "whatsapp.phoneNumberId: notifikasi does not start without it" .Values.whatsapp.phoneNumberId | quote }}}
{{- range list "WHATSAPP_TOKEN" "WHATSAPP_APP_SECRET" "WHATSAPP_VERIFY_TOKEN" }}
{{- include "kinerja.env.secret" (dict "name" . "secret" $.Values.secrets.whatsapp "key" .) }}
{{- end }}
- {name: SMTP_HOST, value: {{ required "smtp.host: name the mail server" $smtp.host | quote }}}
- {name: SMTP_PORT, value: {{ $smtp.port | quote }}}
- {name: SMTP_FROM, value: {{ required "smtp.from: say from which address mail goes out" $smtp.from | quote }}}
- {name: SMTP_STARTTLS, value: {{ $smtp.starttls | quote }}}
{{- with $smtp.user }}
- {name: SMTP_USER, value: {{ . | quote }}}
{{- end }}
{{- with .Values.secrets.smtp }}
{{- include "kinerja.env.secret" (dict "name" "SMTP_PASSWORD" "secret" . "key" "SMTP_PASSWORD") }}
{{- end }}
{{- end }}

{{- define "kinerja.env.gateway" -}}
{{- $values := .root.Values }}
- {name: PORT, value: "8080"}
- {name: IDENTITY_PRIVATE_KEY_FILE, value: /rahasia/identitas/{{ $values.secrets.identityPrivate.key }}}
- {name: SECRET_KEY_FILE, value: /rahasia/sesi/{{ $values.secrets.session.key }}}
- {name: PROXIES, value: {{ $values.gateway.proxies | quote }}}
- {name: WEB_WORKERS, value: {{ $values.gateway.workers | quote }}}
- {name: WEB_THREADS, value: {{ $values.gateway.threads | quote }}}
- {name: WEB_CONNECTIONS, value: {{ $values.gateway.connections | quote }}}
{{- range (include "kinerja.services" . | fromYaml).gateway.calls }}
{{- $host := include "kinerja.fullname" (dict "root" $.root "service" . "role" "serve") }}
{{- /* All pods of a headless Service, by dns:///; through one address one pod would get all calls. */}}
- {name: {{ upper . }}_ADDR, value: "dns:///{{ $host }}.{{ $.root.Release.Namespace }}.svc.{{ $values.clusterDomain }}:50051"}
{{- end }}
{{- end }}
