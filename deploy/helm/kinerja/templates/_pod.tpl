{{/* What every pod of our own images has in common: restricted Pod Security, and nothing more. */}}

{{- define "kinerja.pod.security" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile: {type: RuntimeDefault}
{{- end }}

{{- define "kinerja.container.security" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: {drop: [ALL]}
{{- end }}

{{- define "kinerja.pod.settings" -}}
{{- /* (root): service links would put PORT-like variables of other Services into our settings. */ -}}
enableServiceLinks: false
automountServiceAccountToken: false
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- with .root.Values.scheduling.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with .root.Values.scheduling.nodeSelector }}
nodeSelector: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.scheduling.tolerations }}
tolerations: {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{- define "kinerja.container" -}}
{{- /* (root, service, role, conf, command) */ -}}
name: {{ .service }}
image: {{ include "kinerja.image" . }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
args: [{{ .role }}]
env:
  {{- include "kinerja.env" . | trim | nindent 2 }}
  - {name: HOME, value: /tmp}
resources: {{- toYaml .conf.resources | nindent 2 }}
securityContext: {{- include "kinerja.container.security" . | nindent 2 }}
volumeMounts:
  - {name: tmp, mountPath: /tmp}
  {{- range include "kinerja.keys" . | fromJsonArray }}
  - {name: {{ .volume }}, mountPath: /rahasia/{{ .volume }}, readOnly: true}
  {{- end }}
{{- end }}

{{- define "kinerja.volumes" -}}
- {name: tmp, emptyDir: {sizeLimit: 256Mi}}
{{- range include "kinerja.keys" . | fromJsonArray }}
- name: {{ .volume }}
  secret: {secretName: {{ .name }}, items: [{key: {{ .key }}, path: {{ .key }}}], defaultMode: 0440}
{{- end }}
{{- end }}

{{- define "kinerja.keys" -}}
{{- /* Key files of a role: only who signs has the private key; a migration needs none. */ -}}
{{- $secrets := .root.Values.secrets -}}
{{- $keys := list -}}
{{- if eq .role "migrate" -}}
{{- else if eq .service "gateway" -}}
{{- $keys = append $keys (merge (dict "volume" "identitas") $secrets.identityPrivate) -}}
{{- $keys = append $keys (merge (dict "volume" "sesi") $secrets.session) -}}
{{- else -}}
{{- $keys = append $keys (merge (dict "volume" "identitas-publik") $secrets.identityPublic) -}}
{{- end -}}
{{- $keys | toJson -}}
{{- end }}
