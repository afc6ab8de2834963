#!/bin/bash
# Copies the primary the first time, and follows it from then on.
set -euo pipefail
export PGPASSWORD="$REPLICATION_PASSWORD"
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  mkdir -p "$(dirname "$PGDATA")"
  rm -rf "$PGDATA.part" "$PGDATA"
  pg_basebackup --host=database --username=replicator --pgdata="$PGDATA.part" --wal-method=stream --slot=replica \
    --write-recovery-conf --checkpoint=fast
  mv "$PGDATA.part" "$PGDATA"
fi
exec postgres -c hot_standby=on -c shared_buffers=512MB -c max_connections=200 -c timezone=UTC
