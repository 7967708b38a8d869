#!/usr/bin/env bash
# Makes the four services' databases where they are not there, and sets the passwords of their roles. Takes PGHOST,
# PGUSER, PGPASSWORD of the superuser, and per service <SERVICE>_PASSWORD and <SERVICE>_CDC_PASSWORD.
set -euo pipefail
cd "$(dirname "$0")"

for name in intake investigation sanction appraisal; do
  upper=$(tr '[:lower:]' '[:upper:]' <<<"$name")
  password_variable=${upper}_PASSWORD
  cdc_variable=${upper}_CDC_PASSWORD
  for variable in "$password_variable" "$cdc_variable"; do
    if [ -z "${!variable:-}" ]; then
      echo "$variable is not set; make the secrets with deploy/docker/make-secrets.sh." >&2
      exit 1
    fi
  done
  # Passwords go in by the environment: an argument could be read off the process list.
  SERVICE_PASSWORD=${!password_variable} SERVICE_CDC_PASSWORD=${!cdc_variable} \
    psql --no-psqlrc --quiet --no-password --set=ON_ERROR_STOP=1 --set=name="$name" --file=service-database.sql
  echo "Database $name is there."
done
