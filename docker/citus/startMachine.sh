#!/bin/bash
# The machines of the cluster sign in to each other by password, as whoever asks.
set -euo pipefail
umask 077
printf '*:*:*:%s:%s\n' "$POSTGRES_USER" "$POSTGRES_PASSWORD" qianqi_app "$APPLICATION_PASSWORD" > /tmp/passwords
export PGPASSFILE=/tmp/passwords
exec docker-entrypoint.sh "$@"
