#!/usr/bin/env bash
# Registers each connector <name>.json of a folder and starts again those that failed: a connector cannot run before its
# service has made the publication, nor while its database is away. The file /tmp/all-run is there while all of them
# run. Takes CONNECT_URL. The same as Connectors of local-stack.
set -uo pipefail

folder=${1:?Usage: keep-connectors.sh FOLDER}
: "${CONNECT_URL:?is not set}"
all_run=/tmp/all-run
longest_pause=15
declare -A registered pause over

ask() { # METHOD PATH [FILE]: prints the answer's body, then its status on a line of its own
  curl --silent --show-error --max-time 60 --request "$1" --header 'Content-Type: application/json' \
    ${3:+--data-binary "@$3"} --write-out '\n%{http_code}\n' "$CONNECT_URL/connectors/$2"
}

is_over() { [ "$SECONDS" -ge "${over[$1]:-0}" ]; }

grow() {
  local length=${pause[$1]:-1}
  over[$1]=$((SECONDS + length))
  pause[$1]=$((length * 2 < longest_pause ? length * 2 : longest_pause))
}

look() { # FILE: whether the connector and its task run; does what it can where they do not
  local file=$1 name answer status
  name=$(basename "$file" .json)
  if [ -z "${registered[$name]:-}" ]; then
    is_over "$name" || return 1
    answer=$(ask PUT "$name/config" "$file") || { grow "$name"; return 1; }
    status=${answer##*$'\n'}
    if [ "$status" -ge 200 ] && [ "$status" -lt 300 ]; then
      registered[$name]=yes
      pause[$name]=1
      echo "Connector $name is registered."
    else
      echo "Connector $name is not accepted yet: $answer" >&2
      grow "$name"
    fi
    return 1
  fi
  answer=$(ask GET "$name/status") || return 1
  case ${answer##*$'\n'} in
    200) ;;
    404) registered[$name]= ; return 1 ;; # Connect has lost its topics
    *) return 1 ;;
  esac
  if grep -q '"state":"FAILED"' <<<"$answer"; then
    if is_over "$name"; then
      echo "Connector $name failed, starting it again." >&2
      ask POST "$name/restart?includeTasks=true&onlyFailed=true" >/dev/null
      grow "$name"
    fi
    return 1
  fi
  # Once for the connector, once for its task.
  [ "$(grep -o '"state":"RUNNING"' <<<"$answer" | wc -l)" -ge 2 ] || return 1
  pause[$name]=1
}

trap 'exit 0' TERM INT
rm -f "$all_run"
while true; do
  all=yes
  for file in "$folder"/*.json; do
    look "$file" || all=no
  done
  if [ "$all" = yes ]; then
    [ -e "$all_run" ] || echo "All connectors run."
    touch "$all_run"
  else
    rm -f "$all_run"
  fi
  sleep 2 &
  wait $!
done
