# Sourced: Debian installations for tests, in folder VARTA_ROOTS.
#
#	root_make CELL				makes it with debootstrap unless it is there
#	root_copy_tree CELL			puts the files of this tree into its /varta
#	root_run CELL COMMAND...	runs a command in it; its processes and mounts end with it
#	root_add_old CELL			adds the PostgreSQL of the release before, for pg_upgrade
#
# SPDX-License-Identifier: PostgreSQL

VARTA_ROOTS=${VARTA_ROOTS:-${XDG_CACHE_HOME:-$HOME/.cache}/varta/roots}
VARTA_DEBIAN=${VARTA_DEBIAN:-http://deb.debian.org/debian}

# suite, architecture, PostgreSQL, and the suite and PostgreSQL before it
root_facts()
{
	case $1 in
		bullseye) echo bullseye amd64 13 - - ;;
		bookworm) echo bookworm amd64 15 bullseye 13 ;;
		trixie) echo trixie amd64 17 bookworm 15 ;;
		sid) echo sid amd64 18 trixie 17 ;;
		i386) echo bookworm i386 15 - - ;;
		*) echo "tests/matrix: no cell \"$1\"" >&2; return 1 ;;
	esac
}

root_run()
{
	local root=$VARTA_ROOTS/$1 kind

	shift
	kind=linux64
	[ -e "$root/.i386" ] && kind=linux32
	# shellcheck disable=SC2016
	setarch "$kind" unshare --mount --pid --fork --kill-child bash -c '
		root=$0
		mount --make-rprivate / &&
		mount -t proc proc "$root/proc" &&
		mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm" &&
		exec chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
			DEBIAN_FRONTEND=noninteractive VARTA_RESULTS=/results "$@"' "$root" "$@"
}

root_make()
{
	local cell=$1 root=$VARTA_ROOTS/$1 log=$VARTA_ROOTS/$1.log suite architecture major old old_major

	[ -e "$root/.ready" ] && return 0
	read -r suite architecture major old old_major < <(root_facts "$cell") || return 1
	[ -n "$suite" ] || return 1
	if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
		echo "tests/matrix needs root and debootstrap (apt-get install debootstrap)" >&2
		return 1
	fi
	mkdir -p "$VARTA_ROOTS"
	echo "making $cell: Debian $suite, $architecture, PostgreSQL $major ..."
	rm -rf "$root"
	debootstrap --variant=minbase --arch="$architecture" "$suite" "$root" "$VARTA_DEBIAN" >"$log" 2>&1 || return 1
	[ "$architecture" = i386 ] && touch "$root/.i386"
	# no service starts in it
	printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
	chmod 755 "$root/usr/sbin/policy-rc.d"
	cp /etc/resolv.conf "$root/etc/resolv.conf"
	# a mirror of unstable may be some weeks old
	echo 'Acquire::Check-Valid-Until "false";' >"$root/etc/apt/apt.conf.d/valid-until"
	root_run "$cell" sh -c "apt-get update -qq && apt-get install -y -qq --no-install-recommends \
		build-essential pkg-config libicu-dev libxml2-dev libcmocka-dev postgresql-$major postgresql-server-dev-$major" \
		>>"$log" 2>&1 || return 1
	touch "$root/.ready"
}

root_add_old()
{
	local cell=$1 root=$VARTA_ROOTS/$1 suite architecture major old old_major

	[ -e "$root/.old" ] && return 0
	read -r suite architecture major old old_major < <(root_facts "$cell")
	[ "$old" != - ] || return 1
	echo "adding PostgreSQL $old_major to $cell ..."
	echo "deb $VARTA_DEBIAN $old main" >"$root/etc/apt/sources.list.d/old.list"
	root_run "$cell" sh -c "apt-get update -qq && apt-get install -y -qq --no-install-recommends \
		postgresql-$old_major postgresql-server-dev-$old_major" >>"$VARTA_ROOTS/$cell.log" 2>&1 || return 1
	echo "$old_major $major" >"$root/.old"
}

root_copy_tree()
{
	local root=$VARTA_ROOTS/$1

	rm -rf "$root/varta"
	mkdir "$root/varta"
	git -c safe.directory='*' ls-files -z --cached --others --exclude-standard |
		tar --null --ignore-failed-read -T - -c 2>/dev/null | tar -C "$root/varta" -x --no-same-owner
}
