{{/* Names and labels. Selectors are these three labels for ever: a Deployment's selector cannot be
changed, so nothing that moves (version, purpose, profile) may enter it. */}}

{{- define "kinerja.services" -}}
{{- /* What the code of each service does; facts, not settings. `outside` names values above. */ -}}
skp: {work: true, outside: {serve: [], work: [siasn]}}
penilaian: {work: true, outside: {serve: [], work: [links]}}
pak: {work: true, outside: {serve: [siasn], work: [siasn]}}
notifikasi: {work: true, outside: {serve: [smtp], work: [whatsapp, smtp]}}
gateway: {work: false, calls: [skp, penilaian, pak, notifikasi], outside: {serve: []}}
{{- end }}

{{- define "kinerja.fullname" -}}
{{- /* (root, service, role): kinerja-skp serves, kinerja-skp-work works. */ -}}
{{- $role := ternary "" (printf "-%s" .role) (eq .role "serve") -}}
{{- printf "%s-%s%s" .root.Release.Name .service $role -}}
{{- end }}

{{- define "kinerja.selector" -}}
app.kubernetes.io/name: {{ .service }}
app.kubernetes.io/component: {{ .role }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end }}

{{- define "kinerja.podlabels" -}}
{{- /* No version: pods change when what they run changes, not when the chart is renumbered. */ -}}
{{ include "kinerja.selector" . }}
app.kubernetes.io/part-of: kinerja
{{- end }}

{{- define "kinerja.labels" -}}
{{ include "kinerja.podlabels" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ .root.Chart.Name }}-{{ .root.Chart.Version }}
{{- end }}

{{- define "kinerja.early" -}}
{{- /* What Argo CD applies, and sees healthy, before the migrations of wave -1. */ -}}
argocd.argoproj.io/sync-wave: "-2"
{{- end }}

{{- define "kinerja.image" -}}
{{- $image := .root.Values.image -}}
{{- $repository := printf "%s-%s" (required "image.repository: say where the images are" $image.repository) .service -}}
{{- $digest := (index .root.Values.services .service).digest -}}
{{- $tag := $image.tag | default .root.Chart.AppVersion -}}
{{- if $digest -}}{{ $repository }}@{{ $digest }}{{- else -}}{{ $repository }}:{{ $tag }}{{- end -}}
{{- end }}

{{- define "kinerja.role" -}}
{{- /* The settings of one role as JSON: the defaults, then its own. */ -}}
{{- $own := index (index .root.Values.services .service) .role | default dict -}}
{{- mustMergeOverwrite (deepCopy (index .root.Values.defaults .role)) (deepCopy $own) | toJson -}}
{{- end }}

{{- define "kinerja.roles" -}}
{{- /* Every Deployment as JSON: [{service, role, facts, conf}]. */ -}}
{{- $root := .root -}}
{{- $all := list -}}
{{- range $service, $facts := include "kinerja.services" . | fromYaml -}}
{{- range $role := ternary (list "serve" "work") (list "serve") $facts.work -}}
{{- $one := dict "root" $root "service" $service "role" $role -}}
{{- $all = append $all (dict "service" $service "role" $role "facts" $facts "conf" (include "kinerja.role" $one | fromJson)) -}}
{{- end -}}
{{- end -}}
{{- $all | toJson -}}
{{- end }}

{{- define "kinerja.autoscaler" -}}
{{- /* none, hpa or keda: what is really there. */ -}}
{{- $mode := .Values.autoscaling.mode -}}
{{- if and (eq $mode "keda") (not (.Capabilities.APIVersions.Has "keda.sh/v1alpha1")) -}}hpa{{- else -}}{{ $mode }}{{- end -}}
{{- end }}

{{- define "kinerja.host" -}}
{{- (urlParse (required "publicUrl: say under which address people reach the pages" .Values.publicUrl)).host | splitList ":" | first -}}
{{- end }}
