#!/bin/bash
# Tells the coordinator of itself and of its workers, and makes the role of the application on all of them. As often as one likes.
set -euo pipefail
ask() { psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --set password="$APPLICATION_PASSWORD" "$@"; }
ask <<'SQL'
CREATE EXTENSION IF NOT EXISTS citus;
SELECT citus_set_coordinator_host('database', 5432);
SQL
for worker in $WORKERS; do
  # Does nothing for one that is known.
  ask --set worker="$worker" <<'SQL'
SELECT citus_add_node(:'worker', 5432);
SQL
done
ask <<'SQL'
SELECT 'CREATE ROLE qianqi_app LOGIN' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'qianqi_app') \gexec
ALTER ROLE qianqi_app PASSWORD :'password';
SQL
