{{/* What wakes somebody. Each alert has a page in docs/runbooks under its name; a test holds that, and
that every number asked for is shown by a process. Workers of one service read the same tables and
show the same numbers, so the alerts take the largest. */}}

{{- define "kinerja.alert" -}}
{{- /* (root, name, for, severity, summary, expr) */ -}}
- alert: {{ .name }}
  expr: {{ .expr | quote }}
  for: {{ .for }}
  labels: {severity: {{ .severity }}}
  annotations:
    summary: {{ .summary | quote }}
    runbook_url: {{ printf "%s/%s.md" .root.Values.monitoring.runbooks .name | quote }}
{{ end }}

{{- define "kinerja.alerts.facts" -}}
{{- $in := printf "{namespace=%q}" .Release.Namespace }}
{{- include "kinerja.alert" (dict "root" . "name" "KinerjaFaktaTertahan" "for" "5m" "severity" "critical"
  "summary" "Fakta {{ $labels.service }} belum diterbitkan selama lebih dari lima menit"
  "expr" (printf "max by (service) (kinerja_outbox_oldest_age_seconds%s) > 300" $in)) }}
{{- include "kinerja.alert" (dict "root" . "name" "KinerjaFaktaDiparkir" "for" "5m" "severity" "warning"
  "summary" "{{ $value }} fakta diparkir oleh {{ $labels.consumer }}"
  "expr" (printf "max by (consumer) (kinerja_inbox_parked%s) > 0" $in)) }}
{{- end }}

{{- define "kinerja.alerts.processes" -}}
{{- $in := printf "{namespace=%q}" .Release.Namespace }}
{{- /* Liveness ends such a worker after a minute; the look back sees it beyond its end. */}}
{{- include "kinerja.alert" (dict "root" . "name" "KinerjaPekerjaDiam" "for" "0m" "severity" "warning"
  "summary" "Putaran kerja {{ $labels.pod }} berhenti"
  "expr" (printf "max by (service, pod) (max_over_time(kinerja_heartbeat_age_seconds%s[10m])) > 30" $in)) }}
{{- include "kinerja.alert" (dict "root" . "name" "KinerjaKoneksiHabis" "for" "5m" "severity" "warning"
  "summary" "{{ $labels.service }} ({{ $labels.role }}) menunggu koneksi basis data dengan sia-sia"
  "expr" (printf "sum by (service, role) (increase(kinerja_db_timeouts_total%s[5m])) > 0" $in)) }}
{{- $lost := list }}
{{- range $service, $facts := include "kinerja.services" . | fromYaml }}
{{- range $role := ternary (list "serve" "work") (list "serve") $facts.work }}
{{- $lost = append $lost (printf "absent(kinerja_db_connections_size{namespace=%q, service=%q, role=%q})" $.Release.Namespace $service $role) }}
{{- end }}
{{- end }}
{{- include "kinerja.alert" (dict "root" . "name" "KinerjaAngkaHilang" "for" "10m" "severity" "warning"
  "summary" "Tidak ada angka dari {{ $labels.service }} ({{ $labels.role }}): peringatan lain tidak dapat berbunyi"
  "expr" (join " or " $lost)) }}
{{- end }}

{{- define "kinerja.alerts.burn" -}}
{{- /* (root, windows: [[factor, long, short]…]): how fast the month's budget of faults is used up.
The long window says that it matters, the short one that it goes on. */ -}}
{{- $root := .root }}
{{- $budget := subf 100 $root.Values.monitoring.objective | mulf 0.01 }}
{{- $either := list }}
{{- range .windows }}
{{- $factor := first . }}
{{- $both := list }}
{{- range $window := rest . }}
{{- $all := printf "sum(rate(kinerja_http_requests_total{namespace=%q}[%s]))" $root.Release.Namespace $window }}
{{- $bad := printf "sum(rate(kinerja_http_requests_total{namespace=%q, status_class=\"5xx\"}[%s]))" $root.Release.Namespace $window }}
{{- $both = append $both (printf "%s / %s > %.5f" $bad $all (mulf $factor $budget)) }}
{{- end }}
{{- $either = append $either (printf "(%s)" (join " and " $both)) }}
{{- end }}
{{- join " or " $either }}
{{- end }}

{{- define "kinerja.alerts.promise" -}}
{{- include "kinerja.alert" (dict "root" . "name" "KinerjaGalatCepat" "for" "2m" "severity" "critical"
  "summary" "Permintaan gagal begitu sering sehingga jatah sebulan habis dalam beberapa hari"
  "expr" (include "kinerja.alerts.burn" (dict "root" . "windows" (list (list 14.4 "1h" "5m") (list 6.0 "6h" "30m"))))) }}
{{- include "kinerja.alert" (dict "root" . "name" "KinerjaGalatLambat" "for" "15m" "severity" "warning"
  "summary" "Permintaan gagal lebih sering daripada yang dijanjikan"
  "expr" (include "kinerja.alerts.burn" (dict "root" . "windows" (list (list 3.0 "1d" "2h") (list 1.0 "3d" "6h"))))) }}
{{- end }}

{{- define "kinerja.alerts.messages" -}}
{{- $in := printf "{namespace=%q}" .Release.Namespace }}
{{- include "kinerja.alert" (dict "root" . "name" "KinerjaKanalBerhenti" "for" "5m" "severity" "warning"
  "summary" "Kanal {{ $labels.kanal }} berhenti mengirim: {{ $labels.sebab }}"
  "expr" (printf "max by (kanal, sebab) (notifikasi_kanal_berhenti%s) > 0" $in)) }}
{{- include "kinerja.alert" (dict "root" . "name" "KinerjaPesanTertahan" "for" "10m" "severity" "warning"
  "summary" "Pesan lewat {{ $labels.kanal }} tertahan lebih dari satu jam"
  "expr" (printf "max by (kanal) (notifikasi_kiriman_tertua_detik%s) > 3600" $in)) }}
{{- end }}
