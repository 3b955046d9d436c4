# Sourced: result pass|fail NAME prints a line and adds it to the run's list,
# the file VARTA_RESULTS if that is set.
#
# SPDX-License-Identifier: PostgreSQL
result()
{
	printf '%s: %s\n' "$1" "$2"
	if [ -n "${VARTA_RESULTS:-}" ]; then
		printf '%s\t%s\n' "$1" "$2" >>"$VARTA_RESULTS"
	fi
}
