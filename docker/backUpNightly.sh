#!/bin/sh
# A backup now and one every 24 hours. Those older than 30 days go, but only after a new one succeeded.
set -u
while :; do
  if node server/dist/commands/backup.js "/backups/$(date -u +%Y-%m-%dT%H%M%SZ).backup"; then
    find /backups -name '*.backup' -mtime +30 -delete
    pause=86400
  else
    echo 'The backup failed; trying again in ten minutes.' >&2
    pause=600
  fi
  sleep "$pause"
done
