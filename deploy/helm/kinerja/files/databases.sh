# One database and one role for each service; a role may not look into a neighbour's.
for layanan in skp penilaian pak notifikasi gateway; do
  kata=PASSWORD_${layanan^^}
  KATA_SANDI=${!kata} psql -v ON_ERROR_STOP=1 -v nama="kinerja_$layanan" --username postgres --dbname postgres <<'SQL'
\getenv sandi KATA_SANDI
CREATE ROLE :"nama" LOGIN PASSWORD :'sandi';
CREATE DATABASE :"nama" OWNER :"nama";
REVOKE ALL ON DATABASE :"nama" FROM PUBLIC;
SQL
done
