# Sourced: servers built from Debian's source, in folder VARTA_SERVERS.
#
#	server_build sanitize|assert	unless it is there
#	server_tree sanitize|assert		copies the files of this tree and builds varta for it
#
# SPDX-License-Identifier: PostgreSQL

VARTA_SERVERS=${VARTA_SERVERS:-${XDG_CACHE_HOME:-$HOME/.cache}/varta/servers}

# leaks: a server never frees at exit; stack use after return: misleads check_stack_depth
export ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=0:abort_on_error=1:disable_coredump=0:print_stacktrace=1
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1:abort_on_error=1

# -w: instrumented code draws warnings that the plain build does not
server_compiler()
{
	if [ "$1" = sanitize ]; then
		echo "gcc -w -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer"
	else
		echo gcc
	fi
}

# the source of the installed major version
server_source()
{
	local major folder=$VARTA_SERVERS/source

	[ -e "$folder/.ready" ] && return 0
	major=$("${PG_CONFIG:-pg_config}" --version | sed 's/^[^0-9]*\([0-9]*\).*/\1/')
	rm -rf "$folder" && mkdir -p "$folder" || return 1
	mkdir -p "$VARTA_SERVERS/apt/lists/partial" "$VARTA_SERVERS/apt/cache/archives/partial"
	. /etc/os-release
	echo "deb-src http://deb.debian.org/debian $VERSION_CODENAME main" >"$VARTA_SERVERS/apt/sources.list"
	local options=(-o Dir::Etc::SourceList="$VARTA_SERVERS/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null
		-o Dir::State::Lists="$VARTA_SERVERS/apt/lists" -o Dir::Cache="$VARTA_SERVERS/apt/cache" -o APT::Sandbox::User=root)
	apt-get "${options[@]}" update -qq &&
		(cd "$folder" && apt-get "${options[@]}" source -qq --tar-only --download-only "postgresql-$major" &&
			tar -xf "postgresql-${major}_"*.orig.tar.* --strip-components=1) || return 1
	touch "$folder/.ready"
}

server_build()
{
	local kind=$1 folder=$VARTA_SERVERS/$1 log=$VARTA_SERVERS/$1.log flags='-O1 -g -fno-omit-frame-pointer' options=()

	[ -e "$folder/.ready" ] && return 0
	mkdir -p "$VARTA_SERVERS"
	echo "building PostgreSQL ($kind) ..."
	server_source >"$log" 2>&1 || return 1
	if [ "$kind" = assert ]; then
		flags="$flags -DUSE_VALGRIND"
		options=(--enable-cassert)
	fi
	rm -rf "$folder" "$folder.build" && mkdir -p "$folder.build" || return 1
	(cd "$folder.build" &&
		"$VARTA_SERVERS/source/configure" --prefix="$folder" --enable-debug --with-icu --with-libxml --without-readline \
			"${options[@]}" CC="$(server_compiler "$kind")" CFLAGS="$flags" &&
		make -s -j2 && make -s install && make -s -C contrib/amcheck install && make -s -C contrib/postgres_fdw install) >>"$log" 2>&1 || return 1
	rm -rf "$folder.build"
	touch "$folder/.ready"
}

server_tree()
{
	local kind=$1 tree=$VARTA_SERVERS/tree-$1

	rm -rf "$tree" && mkdir -p "$tree" &&
		git -c safe.directory='*' ls-files -z --cached --others --exclude-standard |
		tar --null --ignore-failed-read -T - -c 2>/dev/null | tar -C "$tree" -x --no-same-owner &&
		make -s -j2 -C "$tree" all PG_CONFIG="$VARTA_SERVERS/$kind/bin/pg_config" CC="$(server_compiler "$kind")" >>"$VARTA_SERVERS/$kind.log" 2>&1
}
