#!/usr/bin/env bash
# Makes the topics that a properties file names (topic=partitions) where they are not there, and sets what the file
# topic-settings.properties beside it says of topics. Takes BOOTSTRAP_SERVERS.
set -euo pipefail

file=${1:?Usage: create-topics.sh FILE}
: "${BOOTSTRAP_SERVERS:?is not set}"

topics() { /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$BOOTSTRAP_SERVERS" "$@" </dev/null; }

there=$(topics --list)
while IFS='=' read -r topic partitions || [ -n "$topic" ]; do
  case $topic in '' | '#'*) continue ;; esac
  if ! grep -qxF "$topic" <<<"$there"; then
    topics --create --if-not-exists --topic "$topic" --partitions "${partitions//[[:space:]]/}" --replication-factor 1
  fi
done <"$file"

while IFS='=' read -r topic settings || [ -n "$topic" ]; do
  case $topic in '' | '#'*) continue ;; esac
  /opt/kafka/bin/kafka-configs.sh --bootstrap-server "$BOOTSTRAP_SERVERS" --alter --entity-type topics \
    --entity-name "$topic" --add-config "$settings" </dev/null
done <"$(dirname "$file")/topic-settings.properties"
