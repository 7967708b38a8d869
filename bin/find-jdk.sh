# Finds a JDK of at least 21 and exports JAVA_HOME; to be sourced. First JAVA_HOME itself, then java on the PATH, then
# the usual places on Linux and macOS.

jdk_version() { # $1: a JDK's folder; prints its feature version, or nothing if it is not a JDK
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  if command -v javac >/dev/null 2>&1; then
    dirname "$(dirname "$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)")"
  fi
  [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 21+ 2>/dev/null
  ls -d /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    2>/dev/null
  return 0
}

find_jdk() {
  local candidate version
  while IFS= read -r candidate; do
    version=$(jdk_version "$candidate")
    if [ "${version:-0}" -ge 21 ]; then
      export JAVA_HOME="$candidate"
      return 0
    fi
  done <<EOF
$(jdk_candidates)
EOF
  echo "No JDK 21 or newer was found. Install one (for example from https://adoptium.net) and set JAVA_HOME to its folder." >&2
  return 1
}

find_jdk || exit 1
