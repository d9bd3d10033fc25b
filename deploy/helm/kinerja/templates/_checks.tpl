{{/* What the schema cannot say: values that contradict each other. Each refusal says what to do. */}}

{{- define "kinerja.checks" -}}
{{- $values := .Values -}}
{{- $host := include "kinerja.host" . -}}
{{- if gt (len .Release.Name) 30 -}}
{{- fail "the name of the release may have 30 characters, so that every name made of it stays a valid one" -}}
{{- end -}}
{{- range $key, $image := dict "image.tag" (printf ":%s" $values.image.tag) "nats.image" $values.nats.image "database.single.image" $values.database.single.image "database.cnpg.image" $values.database.cnpg.image -}}
{{- if hasSuffix ":latest" $image -}}
{{- fail (printf "%s is latest: nobody could say what runs; name a version" $key) -}}
{{- end -}}
{{- end -}}
{{- if and (eq $values.database.mode "cnpg") (not (.Capabilities.APIVersions.Has "postgresql.cnpg.io/v1")) -}}
{{- fail "database.mode is cnpg, but the cluster does not know postgresql.cnpg.io/v1: install CloudNativePG first (or, without a cluster, add --api-versions postgresql.cnpg.io/v1)" -}}
{{- end -}}
{{- if eq $values.exposure.kind "HTTPRoute" -}}
{{- if not (.Capabilities.APIVersions.Has "gateway.networking.k8s.io/v1") -}}
{{- fail "exposure.kind is HTTPRoute, but the cluster does not know gateway.networking.k8s.io/v1: install the Gateway API or choose Ingress" -}}
{{- end -}}
{{- $_ := required "exposure.gateway.name: name the Gateway that the HTTPRoute belongs to" $values.exposure.gateway.name -}}
{{- end -}}
{{- if eq $values.purpose "production" -}}
{{- range $what, $mode := dict "database" $values.database.mode "nats" $values.nats.mode -}}
{{- if eq $mode "single" -}}
{{- fail (printf "purpose is production, but %s.mode is single: one pod and one disk lose data; choose another mode" $what) -}}
{{- end -}}
{{- end -}}
{{- if not (hasPrefix "https://" $values.publicUrl) -}}
{{- fail "purpose is production, but publicUrl is not https: session cookies would travel in the clear" -}}
{{- end -}}
{{- if not $values.network.policies -}}
{{- fail "purpose is production, but network.policies is off: every pod of the cluster could call the services" -}}
{{- end -}}
{{- if and (eq $values.database.mode "cnpg") (not $values.database.cnpg.backupStore) -}}
{{- fail "purpose is production, but database.cnpg.backupStore is empty: name the ObjectStore that keeps backups and WAL" -}}
{{- end -}}
{{- end -}}
{{- if and $values.monitoring.enabled (gt (int $values.gateway.workers) 1) -}}
{{- fail (printf "monitoring is enabled, but gateway.workers is %d: each would show its own part of the numbers; set it to 1 and raise services.gateway.serve.replicas" (int $values.gateway.workers)) -}}
{{- end -}}
{{- with $values.tracing -}}
{{- if and .endpoint (not (hasSuffix (printf ":%d" (int .port)) .endpoint)) -}}
{{- fail (printf "tracing.endpoint is %s, but tracing.port is %d: the network policy would let nobody there; give both the same port" .endpoint (int .port)) -}}
{{- end -}}
{{- if and .endpoint $values.network.policies (not (or .namespace .cidrs)) -}}
{{- fail "tracing.endpoint is set, but the network policy lets nobody there: say in tracing.namespace or tracing.cidrs where the collector is" -}}
{{- end -}}
{{- end -}}
{{- include "kinerja.checks.replicas" . -}}
{{- end }}

{{- define "kinerja.checks.replicas" -}}
{{- $roles := include "kinerja.roles" (dict "root" .) | fromJsonArray -}}
{{- $most := dict -}}
{{- range $roles -}}
{{- if gt (int .conf.replicas) (int .conf.maxReplicas) -}}
{{- fail (printf "services.%s.%s: replicas %d is more than maxReplicas %d" .service .role (int .conf.replicas) (int .conf.maxReplicas)) -}}
{{- end -}}
{{- if eq .role "serve" }}{{- $_ := set $most .service (int .conf.maxReplicas) }}{{ end -}}
{{- end -}}
{{- range .Values.autoscaling.windows -}}
{{- if eq .start .end -}}
{{- fail (printf "autoscaling.windows %s: start and end are the same" .name) -}}
{{- end -}}
{{- range $service, $wanted := .replicas -}}
{{- if gt (int $wanted) (index $most $service) -}}
{{- fail (printf "autoscaling.windows: %d pods of %s are wanted, but services.%s.serve.maxReplicas is %d" (int $wanted) $service $service (index $most $service)) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end }}
