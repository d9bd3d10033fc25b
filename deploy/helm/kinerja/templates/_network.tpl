{{/* Edges of the network policies. Whom a process calls stands in kinerja.services and follows the
code; a test compares both with the table in tests/deploy. */}}

{{- define "kinerja.peer" -}}
- podSelector:
    matchLabels: {{- include "kinerja.selector" . | nindent 6 }}
{{- end }}

{{- define "kinerja.namespace" -}}
- namespaceSelector:
    matchLabels: {kubernetes.io/metadata.name: {{ . }}}
{{- end }}

{{- define "kinerja.to.dns" -}}
{{- $dns := .Values.network.dns -}}
- to:
    - namespaceSelector:
        matchLabels: {kubernetes.io/metadata.name: {{ $dns.namespace }}}
      podSelector:
        matchLabels: {{- toYaml $dns.podLabels | nindent 10 }}
  ports: [{protocol: UDP, port: 53}, {protocol: TCP, port: 53}]
{{- end }}

{{- define "kinerja.to.addresses" -}}
{{- /* (cidrs, port); no address, no rule. */ -}}
{{- if .cidrs -}}
- to:
    {{- range .cidrs }}
    - ipBlock: {cidr: {{ . }}}
    {{- end }}
  ports: [{protocol: TCP, port: {{ .port }}}]
{{- end }}
{{- end }}

{{- define "kinerja.to.web" -}}
{{- /* (check, cidrs, except): the web of the internet, while links are looked at. */ -}}
{{- if .check -}}
- to:
    {{- $except := .except -}}
    {{- range .cidrs }}
    {{- $v6 := contains ":" . }}
    - ipBlock:
        cidr: {{ . }}
        except:
          {{- range $except }}
          {{- if eq $v6 (contains ":" .) }}
          - {{ . }}
          {{- end }}
          {{- end }}
    {{- end }}
  ports: [{protocol: TCP, port: 80}, {protocol: TCP, port: 443}]
{{- end }}
{{- end }}

{{- define "kinerja.to.database" -}}
{{- $database := .root.Values.database -}}
{{- if eq $database.mode "external" -}}
{{- include "kinerja.to.addresses" $database.external }}
{{- else -}}
- to:
    {{- if eq $database.mode "single" }}
    {{- include "kinerja.peer" (dict "root" .root "service" "postgres" "role" "serve") | nindent 4 }}
    {{- else }}
    - podSelector:
        matchLabels: {cnpg.io/cluster: {{ include "kinerja.database.cluster" . }}}
    {{- end }}
  ports: [{protocol: TCP, port: 5432}]
{{- end }}
{{- end }}

{{- define "kinerja.to.nats" -}}
{{- if eq .Values.nats.mode "external" -}}
{{- include "kinerja.to.addresses" .Values.nats.external }}
{{- else -}}
- to:
    {{- include "kinerja.peer" (dict "root" . "service" "nats" "role" "serve") | nindent 4 }}
  ports: [{protocol: TCP, port: 4222}]
{{- end }}
{{- end }}

{{- define "kinerja.to.collector" -}}
{{- with .Values.tracing -}}
{{- if .namespace -}}
- to:
    {{- include "kinerja.namespace" .namespace | nindent 4 }}
  ports: [{protocol: TCP, port: {{ .port }}}]
{{ end -}}
{{- include "kinerja.to.addresses" . }}
{{- end }}
{{- end }}

{{- define "kinerja.to.service" -}}
- to:
    {{- include "kinerja.peer" . | nindent 4 }}
  ports: [{protocol: TCP, port: {{ .port }}}]
{{- end }}

{{- define "kinerja.egress" -}}
{{- /* (root, service, role, facts): everything a process of ours may reach. */ -}}
{{- include "kinerja.to.dns" .root }}
{{ include "kinerja.to.database" . }}
{{- if eq .role "work" }}
{{ include "kinerja.to.nats" .root }}
{{- end }}
{{- if .root.Values.tracing.endpoint }}
{{ include "kinerja.to.collector" .root }}
{{- end }}
{{- range index .facts.outside .role }}
{{ include (ternary "kinerja.to.web" "kinerja.to.addresses" (eq . "links")) (index $.root.Values .) }}
{{- end }}
{{- if eq .role "serve" }}
{{- range .facts.calls }}
{{ include "kinerja.to.service" (dict "root" $.root "service" . "role" "serve" "port" 50051) }}
{{- end }}
{{- end }}
{{- end }}

{{- define "kinerja.ingress" -}}
{{- if eq .service "gateway" -}}
- from:
    {{- include "kinerja.namespace" .root.Values.network.ingressNamespace | nindent 4 }}
    {{- include "kinerja.peer" (dict "root" .root "service" "gateway" "role" "smoke") | nindent 4 }}
  ports: [{protocol: TCP, port: 8080}]
{{- else if eq .role "serve" -}}
- from:
    {{- include "kinerja.peer" (dict "root" .root "service" "gateway" "role" "serve") | nindent 4 }}
  ports: [{protocol: TCP, port: 50051}]
{{- end }}
{{- if .root.Values.monitoring.enabled }}
- from:
    {{- include "kinerja.namespace" .root.Values.network.monitoringNamespace | nindent 4 }}
  ports: [{protocol: TCP, port: 9100}]
{{- end }}
{{- end }}
