# Finds a JDK of version 25 or newer; sourced by pyloom and mvnw, in plain sh.
# It reads the `release` file that every JDK carries and so starts no process on the way.
#
# find_jdk        sets JDK_HOME and JDK_VERSION, or returns 1
# explain_jdk     says on stderr how to get one

# True where $1 is the home of a JDK, compiler included, of a version that will do.
jdk_will_do() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  JDK_VERSION=
  while IFS='=' read -r key value; do
    case $key in
      JAVA_RUNTIME_VERSION) JDK_VERSION=$value ;;
      JAVA_VERSION) [ -n "$JDK_VERSION" ] || JDK_VERSION=$value ;;
    esac
  done <"$1/release"
  JDK_VERSION=${JDK_VERSION#\"}
  JDK_VERSION=${JDK_VERSION%\"}
  jdk_major=${JDK_VERSION%%[!0-9]*}
  [ -n "$jdk_major" ] && [ "$jdk_major" -ge 25 ] || return 1
  JDK_HOME=$1
}

# A `java` on the PATH stands either in a JDK's own bin or is a link to one.
find_jdk_on_path() {
  old_ifs=$IFS
  IFS=:
  set -f
  for entry in $PATH; do
    if [ -x "$entry/java" ] && jdk_will_do "${entry%/bin}"; then
      IFS=$old_ifs
      set +f
      return 0
    fi
  done
  IFS=$old_ifs
  set +f
  return 1
}

find_jdk_in_usual_places() {
  for candidate in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* \
    /opt/*jdk* /opt/java/* /opt/jdk/* /opt/* \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.m2/jdks/* \
    "${HOME-}"/.gradle/jdks/* "${HOME-}"/.asdf/installs/java/* \
    "${HOME-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if jdk_will_do "$candidate"; then
      return 0
    fi
  done
  return 1
}

find_jdk() {
  if [ -n "${PYLOOM_JAVA_HOME-}" ]; then
    # Asked for by name: another one instead would surprise.
    jdk_will_do "$PYLOOM_JAVA_HOME"
    return
  fi
  { [ -n "${JAVA_HOME-}" ] && jdk_will_do "$JAVA_HOME"; } && return 0
  find_jdk_on_path || find_jdk_in_usual_places
}

explain_jdk() {
  if [ -n "${PYLOOM_JAVA_HOME-}" ]; then
    echo "pyloom: PYLOOM_JAVA_HOME=$PYLOOM_JAVA_HOME is not the home of a JDK 25 or newer" >&2
    return
  fi
  cat >&2 <<'TEXT'
pyloom: no JDK 25 found in JAVA_HOME, on the PATH or in the usual places
  (/usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks, /Library/Java/JavaVirtualMachines, ...).
  help: install one and try again, for example
          Debian, Ubuntu   apt install openjdk-25-jdk    (or temurin-25-jdk)
          Fedora           dnf install java-25-openjdk-devel
          macOS            brew install openjdk@25
          SDKMAN           sdk install java 25-tem
        or set PYLOOM_JAVA_HOME to the folder of one that you have.
TEXT
}
