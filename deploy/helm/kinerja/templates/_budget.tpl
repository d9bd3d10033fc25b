{{/* How many connections the pods may open at the very most, against what a server gives.

A pool never grows past its size. Counted are the most pods an autoscaler may make and two more:
in a rolling update one comes while another still finishes. Besides its pool a process keeps one
connection for its readiness, and a worker that leads the outbox one more. */}}

{{- define "kinerja.pods" -}}
{{- $most := ternary (max .conf.replicas .conf.maxReplicas) .conf.replicas (ne (include "kinerja.autoscaler" .root) "none") -}}
{{- add $most 2 -}}
{{- end }}

{{- define "kinerja.connections" -}}
{{- /* (root, service, role, conf): of all pods of one role. */ -}}
{{- $each := add .conf.poolSize 1 -}}
{{- if eq .service "gateway" }}{{ $each = mul $each .root.Values.gateway.workers }}{{ end -}}
{{- if eq .role "work" }}{{ $each = add $each 1 }}{{ end -}}
{{- mul (include "kinerja.pods" . | int) $each -}}
{{- end }}

{{- define "kinerja.budget" -}}
{{- /* Connections of each service to its server, as JSON; refuses what does not fit. */ -}}
{{- $root := . -}}
{{- $database := .Values.database -}}
{{- $pooler := $database.cnpg.pooler -}}
{{- $pooled := and (eq $database.mode "cnpg") $pooler.enabled -}}
{{- $free := sub $database.maxConnections $database.reserved -}}
{{- $sums := dict -}}
{{- $total := 0 -}}
{{- range include "kinerja.roles" (dict "root" .) | fromJsonArray -}}
{{- $wanted := include "kinerja.connections" (merge (dict "root" $root) .) | int -}}
{{- if and $pooled (eq .role "serve") -}}
{{- if gt $wanted (int $pooler.maxClientConnections) -}}
{{- fail (printf "%s: its pods may open %d connections to the pooler, which takes %d. Lower services.%s.serve.maxReplicas or poolSize, or raise database.cnpg.pooler.maxClientConnections." .service $wanted (int $pooler.maxClientConnections) .service) -}}
{{- end -}}
{{- $wanted = mul $pooler.instances $pooler.poolSize -}}
{{- end -}}
{{- /* The migration Job is one more. */ -}}
{{- $before := index $sums .service | default 1 -}}
{{- $_ := set $sums .service (add $before $wanted) -}}
{{- end -}}
{{- range $service, $sum := $sums -}}
{{- $total = add $total $sum -}}
{{- if gt (int $sum) (int $free) -}}
{{- fail (printf "database of %s: its pods may open %d connections, the server has %d free (database.maxConnections - reserved). Lower services.%s maxReplicas or poolSize; raise database.maxConnections only together with the server's own." $service (int $sum) (int $free) $service) -}}
{{- end -}}
{{- end -}}
{{- $one := or (eq $database.mode "single") (and (eq $database.mode "external") $database.external.shared) -}}
{{- if and $one (gt (int $total) (int $free)) -}}
{{- fail (printf "one database server for all: the pods may open %d connections, it has %d free (database.maxConnections - reserved). Lower maxReplicas or poolSize of %s." (int $total) (int $free) (keys $sums | sortAlpha | join ", ")) -}}
{{- end -}}
{{- $sums | toJson -}}
{{- end }}
