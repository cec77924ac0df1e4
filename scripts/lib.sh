# shellcheck shell=bash
# What the scripts share. Sourced, never run. Sets
#   repo     the checkout
#   target   cargo's target directory
#   tracer   the release binary (there after `scripts/setup --build` and a build)
# Functions end the script with a sentence when they cannot do what they say.

repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
target=${CARGO_TARGET_DIR:-$repo/target}
# shellcheck disable=SC2034 # for the scripts that source this file
tracer=$target/release/http-tracer
PATH=$PATH:/usr/sbin:/sbin # where Debian has servers and ip(8), and not in everyone's PATH

say() { printf '%s\n' "$*" >&2; }

die() { # MESSAGE [STATUS]
    say "${0##*/}: $1"
    exit "${2:-1}"
}

# Prints the comment at the head of the running script.
usage() { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"; }

# --- who runs what -----------------------------------------------------------

# The person at the keyboard: under sudo, not root.
person=$(id -un)
if [ "$(id -u)" = 0 ] && [ "$(stat -c %U "$repo")" = "${SUDO_USER:-}" ]; then
    person=$SUDO_USER
fi
person_home=$(getent passwd "$person" | cut -d: -f6)

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo env "CARGO_TARGET_DIR=$target" "$@"
    else
        die "this needs root, and there is no sudo here: run it as root" 3
    fi
}

# Cargo and what it builds must not leave root's files in a person's checkout.
as_person() {
    if [ "$(id -un)" = "$person" ]; then
        "$@"
    else
        runuser -u "$person" -- env "HOME=$person_home" "PATH=$PATH" "$@"
    fi
}

# Runs CMD as root in a network namespace of its own, where only loopback is.
in_own_network() {
    # shellcheck disable=SC2016 # "$@" is for the inner shell
    as_root unshare --net -- sh -c 'ip link set lo up && exec "$@"' sh "$@"
}

# --- Rust --------------------------------------------------------------------

rust_wanted() { sed -n 's/^rust-version *= *"\(.*\)"/\1/p' "$repo/Cargo.toml"; }

rust_is_new_enough() {
    local tool version
    for tool in cargo rustc; do
        version=$(cd "$repo" && as_person "$tool" --version 2>/dev/null | cut -d' ' -f2) || return 1
        printf '%s\n' "$(rust_wanted)" "$version" | sort -V -C && [ -n "$version" ] || return 1
    done
}

# Puts a cargo that is new enough first in PATH; fails if there is none.
find_rust() {
    local path=$PATH directory
    for directory in "$person_home/.cargo/bin" "" /usr/bin; do
        PATH=${directory:+$directory:}$path
        if rust_is_new_enough; then return 0; fi
    done
    PATH=$path
    return 1
}

run_cargo() {
    (cd "$repo" && as_person cargo "$@")
}

build_tracer() {
    find_rust || die "no Rust of version $(rust_wanted) or later: run scripts/setup --build"
    run_cargo build --release --locked
}

# --- what is started is stopped ----------------------------------------------

# Every run has a directory of its own for temporary files and pid files, which
# scripts/clean finds should the run itself be killed.
run_name=http-tracer-run

new_run() { # sets: run
    run=$(mktemp -d "${TMPDIR:-/tmp}/$run_name.XXXXXX")
    chmod 755 "$run"
    printf '%s\n' "$repo" >"$run/checkout"
    trap 'end_run "$run"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

# A pid alone may be another process's by the time it is used.
started_at() { # PID
    local fields
    read -r fields 2>/dev/null <"/proc/$1/stat" || return 1
    read -ra fields <<<"${fields##*) }"
    printf '%s\n' "${fields[19]}"
}

remember() { # NAME PID
    printf '%s %s\n' "$2" "$(started_at "$2" || true)" >"$run/$1.pid"
}

still_runs() { # PID-FILE
    local pid started
    { read -r pid started <"$1"; } 2>/dev/null && [ -n "$started" ] && [ "$(started_at "$pid")" = "$started" ] &&
        [ "$(process_state "$pid")" != Z ]
}

process_state() { # PID
    local fields
    read -r fields 2>/dev/null <"/proc/$1/stat" || return 1
    fields=${fields##*) }
    printf '%s\n' "${fields%% *}"
}

stop() { # PID-FILE
    local pid
    still_runs "$1" || return 0
    read -r pid _ <"$1"
    kill -TERM "$pid" 2>/dev/null || return 0
    wait_until 10 has_ended "$1" || kill -KILL "$pid" 2>/dev/null || true
}

has_ended() { ! still_runs "$1"; }

end_run() { # DIRECTORY
    local file
    for file in "$1"/*.pid; do
        [ ! -e "$file" ] || stop "$file"
    done
    rm -rf "$1"
}

# --- waiting -----------------------------------------------------------------

wait_until() { # SECONDS CMD [ARG...]
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.02
    done
}

is_ready_or_ended() { [ -s "$1" ] || ! still_runs "$2"; }

wait_ready() { # NAME READY-FILE LOG: for the remembered process NAME to say that it is ready
    wait_until 30 is_ready_or_ended "$2" "$run/$1.pid" || say "$1: not ready after 30 s"
    [ -s "$2" ] || { [ ! -s "$3" ] || cat "$3" >&2; die "$1 did not start"; }
}
