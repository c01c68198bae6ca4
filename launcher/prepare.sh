# Builds the jar and its AOT cache; sourced by pyloom when one of them is missing or out of date.
# All it says goes to stderr: stdout belongs to the command.

say() { printf 'pyloom: %s\n' "$1" >&2; }

# One build at a time: whoever comes second waits for the first and finds the work done.
lock_is_stale() {
  local owner
  read -r owner <"$lock/owner" 2>/dev/null || return 1
  ! kill -0 "$owner" 2>/dev/null
}

take_lock() {
  local waited=0
  mkdir -p "${lock%/*}"
  until mkdir "$lock" 2>/dev/null; do
    if lock_is_stale; then
      rm -rf "$lock"
      continue
    fi
    ((waited++ == 0)) && say "waiting for another pyloom that is building here"
    sleep 0.2
  done
  echo $$ >"$lock/owner"
  trap 'rm -rf "$lock"' EXIT
}

release_lock() {
  rm -rf "$lock"
  trap - EXIT
}

# Shows a line per module and a sign of life during downloads; the rest is in the log.
show_progress() {
  local line fetched=0 # Maven says "[INFO] Building Pyloom grammar 0.1.0-SNAPSHOT     [2/4]"
  while IFS= read -r line; do
    printf '%s\n' "$line" >&3
    case $line in
      *"Building Pyloom"*)
        line=${line#*Building }
        say "  ${line%% [0-9]*} ${line##* }"
        ;;
      *"Downloaded from"*) ((++fetched % 50 == 0)) && say "  fetched $fetched files" ;;
    esac
  done
}

build_jar() {
  local log=$home/translator/target/pyloom-build.log
  if [[ -f $jar ]]; then
    say "sources have changed, building"
  else
    say "building (first use; a minute or two)"
  fi
  mkdir -p "${log%/*}"
  if ! (
    set -o pipefail
    "$home/mvnw" -B -f "$home/pom.xml" -pl translator -am -Dmaven.test.skip=true package \
      </dev/null 2>&1 | show_progress 3>"$log"
  ); then
    grep -m 12 '^\[ERROR\]' "$log" >&2
    say "the build failed; its whole log is $log"
    return 1
  fi
  touch "$jar" # also where Maven found nothing to do, so that it counts as newer than the sources
}

# Runs the typical commands once and has the JVM keep what it loaded, linked and profiled. Without
# a cache everything works, only slower; so a failure leaves an empty file and is not tried again.
build_cache() {
  say "preparing for fast starts"
  mkdir -p "${cache%/*}"
  "$JDK_HOME/bin/java" -Xlog:disable -Xlog:all=off:stderr -XX:+UseSerialGC \
    -XX:AOTCacheOutput="$cache.$$" -cp "$jar" pyloom.cli.Training \
    >/dev/null 2>&1 </dev/null || rm -f "$cache.$$"
  [[ -f $cache.$$ ]] || : >"$cache.$$"
  find "${cache%/*}" -maxdepth 1 -name '*.aot' ! -newer "$jar" -delete
  mv -f "$cache.$$" "$cache"
}

prepare() {
  local lock=${cache%/*}/pyloom-preparing
  take_lock
  if { [[ -f $jar ]] && ! sources_are_newer; } || build_jar; then
    [[ $cache -nt $jar ]] || build_cache
    release_lock
  else
    release_lock
    return 1
  fi
}
