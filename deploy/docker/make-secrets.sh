#!/usr/bin/env bash
# Makes the passwords and keys that docker-compose.yml needs, in deploy/docker/secrets (or the folder given), which Git
# ignores. What is there already stays as it is; only what is missing is made.
#
# The folder also serves as ZHIYONG_HOME, so that ./run token and ./run demo speak to the containers:
#   ZHIYONG_HOME=deploy/docker/secrets ./run token hotline
set -euo pipefail
umask 077

if ! command -v openssl >/dev/null 2>&1; then
  echo "This needs the openssl command, which was not found." >&2
  exit 1
fi

folder=${1:-$(dirname "$0")/secrets}
mkdir -p "$folder"
chmod 700 "$folder"
cd "$folder"
services='intake investigation sanction appraisal'

# secrets.properties is the source of all others, in the form that local-stack keeps its own in.
touch secrets.properties

secret() { sed -n "s/^$1=//p" secrets.properties; }

make() { # NAME KIND: adds the secret if it is not there
  [ -z "$(secret "$1")" ] || return 0
  local value
  value=$(openssl rand -base64 32)
  if [ "$2" = password ]; then
    value=$(tr '+/' '-_' <<<"$value" | tr -d '=')
  fi
  echo "$1=$value" >>secrets.properties
}

make postgres.password password
for service in $services; do
  make "$service.password" password
  make "$service.cdc-password" password
  make "$service.data-key" key
  make "$service.cursor-key" key
done

upper() { tr '[:lower:]' '[:upper:]' <<<"$1"; }

# Each container is given its own file and sees nobody else's secrets.
echo "POSTGRES_PASSWORD=$(secret postgres.password)" >postgres.env
{
  echo "PGPASSWORD=$(secret postgres.password)"
  for service in $services; do
    echo "$(upper "$service")_PASSWORD=$(secret "$service.password")"
    echo "$(upper "$service")_CDC_PASSWORD=$(secret "$service.cdc-password")"
  done
} >postgres-setup.env
for service in $services; do
  echo "ZHIYONG_$(upper "$service")_CDC_PASSWORD=$(secret "$service.cdc-password")"
done >connect.env
for service in $services; do
  {
    echo "QUARKUS_DATASOURCE_PASSWORD=$(secret "$service.password")"
    echo "ZHIYONG_SECRETS_DATA_KEY=$(secret "$service.data-key")"
    echo "ZHIYONG_SECRETS_CURSOR_KEY=$(secret "$service.cursor-key")"
  } >"$service-service.env"
done

base64url() { # of the hex number on standard input
  local hex
  hex=$(tr -d '[:space:]:')
  while [ "${hex:0:2}" = 00 ] && [ ${#hex} -gt 2 ]; do hex=${hex:2}; done
  # shellcheck disable=SC2001 # a backslash before every pair of digits
  printf '%b' "$(sed 's/../\\x&/g' <<<"$hex")" | openssl base64 -A | tr '+/' '-_' | tr -d '='
}

# The token key pair of development: RSA, as a JWK, the form that ./run token reads. The services see the public key only.
if [ ! -e token-key.json ]; then
  pem=$(openssl genrsa 2048 2>/dev/null)
  text=$(openssl rsa -noout -text 2>/dev/null <<<"$pem")
  number() { # NAME: a number of the key as openssl prints it, in base64url
    awk -v name="$1:" '$1 == name { found = 1; next } found && /^ / { print; next } { found = 0 }' <<<"$text" | base64url
  }
  {
    printf '{"kty":"RSA","kid":"development","n":"%s","e":"AQAB",' "$(number modulus)"
    printf '"d":"%s","p":"%s","q":"%s",' "$(number privateExponent)" "$(number prime1)" "$(number prime2)"
    printf '"dp":"%s","dq":"%s","qi":"%s"}' "$(number exponent1)" "$(number exponent2)" "$(number coefficient)"
  } >token-key.json.draft
  openssl rsa -pubout 2>/dev/null <<<"$pem" >token-public-key.pem
  # Mounted into containers that run as another user; it is no secret.
  chmod 644 token-public-key.pem
  mv token-key.json.draft token-key.json
fi

echo "Secrets are in $PWD."
