# Sourced: a private PostgreSQL for one run.
#
#	sandbox_start	copies the installation that PG_CONFIG names, makes a cluster and
#					starts it; sets PG* variables, PG_CONFIG (the copy's), sandbox
#	sandbox_stop	stops it and removes everything; also run at exit
#
# PostgreSQL's programs find their files relative to themselves.  So the copy
# keeps the paths under a folder of its own: real programs, and links to
# everything else.  "make install" into the copy touches nothing outside it.
# The server listens on a socket in the sandbox only.  SANDBOX_WRAPPER is a command
# that the server is run by, such as valgrind with its options.
#
# SPDX-License-Identifier: PostgreSQL

sandbox=
sandbox_user=

# As the server's user: PostgreSQL refuses to run as root.
sandbox_as_server()
{
	if [ -n "$sandbox_user" ]; then
		runuser -u "$sandbox_user" -- "$@"
	else
		"$@"
	fi
}

sandbox_stop()
{
	[ -n "$sandbox" ] || return 0
	if [ -f "$sandbox/data/postmaster.pid" ]; then
		sandbox_as_server "$sandbox_bin/pg_ctl" -D "$sandbox/data" -m immediate -w stop \
			>/dev/null 2>&1 || true
	fi
	rm -rf "$sandbox"
	sandbox=
}

# Links everything in folder $1 into the sandbox's folder of that path.
sandbox_link()
{
	mkdir -p "$sandbox$1"
	find "$1" -mindepth 1 -maxdepth 1 ! -name 'varta*' -exec ln -s -t "$sandbox$1" {} +
}

sandbox_copy()
{
	local config=$1 bin lib share folder

	bin=$("$config" --bindir)
	lib=$("$config" --pkglibdir)
	share=$("$config" --sharedir)
	sandbox_bin=$sandbox$bin
	mkdir -p "$sandbox_bin"
	cp -lL "$bin"/* "$sandbox_bin" 2>/dev/null || cp -L "$bin"/* "$sandbox_bin"
	sandbox_link "$lib"
	mkdir -p "$sandbox$share"
	find "$share" -mindepth 1 -maxdepth 1 ! -name extension ! -name tsearch_data \
		-exec ln -s -t "$sandbox$share" {} +
	sandbox_link "$share/extension"
	sandbox_link "$share/tsearch_data"
	for folder in "$("$config" --includedir)" "$("$config" --libdir)"; do
		if [ ! -e "$sandbox$folder" ]; then
			mkdir -p "$(dirname "$sandbox$folder")"
			ln -s "$folder" "$sandbox$folder"
		fi
	done
	# where headers lie in a folder of their own, as on Debian
	folder=$("$config" --includedir-server)
	if [ ! -e "$sandbox$folder" ]; then
		mkdir -p "$(dirname "$sandbox$folder")"
		ln -s "$folder" "$sandbox$folder"
	fi
	PG_CONFIG=$sandbox_bin/pg_config
	# Debian 11's names the system's folders wherever it lies
	case $("$PG_CONFIG" --sharedir) in
		"$sandbox"/*) ;;
		*)
			rm -f "$PG_CONFIG"
			printf '#!/bin/sh\n%s/pg_config "$@" | sed "s|^/|%s/|"\n' "$bin" "$sandbox" >"$PG_CONFIG"
			chmod 755 "$PG_CONFIG"
			;;
	esac
	export PG_CONFIG
}

sandbox_start()
{
	local user

	sandbox=$(mktemp -d "${TMPDIR:-/tmp}/varta.XXXXXX")
	trap sandbox_stop EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM HUP
	chmod 755 "$sandbox"
	sandbox_copy "${PG_CONFIG:-pg_config}"

	mkdir "$sandbox/socket"
	if [ "$(id -u)" -eq 0 ]; then
		for user in postgres nobody; do
			if id "$user" >/dev/null 2>&1; then
				sandbox_user=$user
				break
			fi
		done
		mkdir -m 700 "$sandbox/data"
		chown "$sandbox_user" "$sandbox/data" "$sandbox/socket"
	fi
	cd_back=$PWD
	cd "$sandbox"
	if ! sandbox_as_server "$sandbox_bin/initdb" -D "$sandbox/data" -U postgres -A trust -N \
		-E UTF8 --locale="${SANDBOX_LOCALE:-C.UTF-8}" >"$sandbox/initdb.log" 2>&1; then
		cat "$sandbox/initdb.log" >&2
		return 1
	fi
	cat >>"$sandbox/data/postgresql.conf" <<-CONF
		listen_addresses = ''
		unix_socket_directories = '$sandbox/socket'
		fsync = off
		max_wal_size = 4GB
		shared_buffers = 128MB
		timezone = 'Asia/Kolkata'
		log_min_messages = warning
		$SANDBOX_CONF
	CONF
	PGHOST=$sandbox/socket
	PGPORT=${SANDBOX_PORT:-5432}
	PGUSER=postgres
	PGDATABASE=postgres
	unset PGPASSWORD PGSERVICE PGSSLMODE PGOPTIONS PGHOSTADDR PGPASSFILE
	PGCLIENTENCODING=UTF8
	export PGHOST PGPORT PGUSER PGDATABASE PGCLIENTENCODING
	PATH=$sandbox_bin:$PATH
	export PATH
	if [ -n "${SANDBOX_WRAPPER:-}" ]; then
		mv "$sandbox_bin/postgres" "$sandbox_bin/postgres.real"
		printf '#!/bin/sh\nexec %s %s/postgres.real "$@"\n' "$SANDBOX_WRAPPER" "$sandbox_bin" >"$sandbox_bin/postgres"
		chmod 755 "$sandbox_bin/postgres"
	fi
	if ! sandbox_as_server "$sandbox_bin/pg_ctl" -D "$sandbox/data" -w -s \
		-o "-p $PGPORT" -l "$sandbox/data/server.log" start >"$sandbox/start.log" 2>&1; then
		cat "$sandbox/start.log" "$sandbox/data/server.log" >&2
		return 1
	fi
	cd "$cd_back"
}
