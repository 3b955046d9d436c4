# varta: Hindi news as columns, search and meetings.
#
#	make && sudo make install	build and install for the PostgreSQL of PG_CONFIG
#	make installcheck			regression tests on a running server (PG* variables)
#	make check-core				unit tests of the core
#	make test, make demo		install what is missing, then everything / a tour
#	make dashboard				pages over the meetings of the corpus, on localhost
#	make clients				psql, ODBC, node, JDBC and LibreOffice read everything
#	make deb, make dist			Debian packages / the release for PGXN, in build/
#	make bench					times of the core and in SQL, with rivals
#
# Warnings are errors with WERROR=-Werror, as in "make test": a compiler that is newer
# than this file must not stop somebody who only wants to install.
#
# A new .c file in src/core, src/pg or src/data, a new table in src/data, a new
# test in tests/sql or tests/core needs no change here.

EXTENSION = varta
MODULE_big = varta
EXTVERSION := $(shell sed -n "s/^default_version = '\(.*\)'$$/\1/p" varta.control)
DATA = $(wildcard sql/varta--*.sql)

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs 2>/dev/null)
PG_MAJOR := $(shell $(PG_CONFIG) --version 2>/dev/null | sed 's/^[^0-9]*\([0-9]*\).*/\1/')
PKG_CONFIG ?= pkg-config
packages = icu-uc icu-i18n libxml-2.0
# -isystem: warnings in other people's headers are not ours to mend
package_cflags := $(patsubst -I%,-isystem %,$(shell $(PKG_CONFIG) --cflags $(packages) 2>/dev/null))
package_libs := $(shell $(PKG_CONFIG) --libs $(packages) 2>/dev/null)

core_headers := $(wildcard src/core/*.h)
core_objects := $(patsubst src/core/%.c,build/core/%.o,$(sort $(wildcard src/core/*.c)))
tables := $(sort $(wildcard src/data/*.tsv))
generator := $(sort $(wildcard src/data/*.c))
lexicon_object := build/core/lexicon_data.o

core_tests := $(patsubst tests/core/%.c,build/tests/%,$(sort $(wildcard tests/core/*_test.c)))
# support code that the tests share
core_test_sources := $(filter-out %_test.c,$(wildcard tests/core/*.c))

pg_objects := $(patsubst %.c,%.o,$(sort $(wildcard src/pg/*.c)))
OBJS = $(pg_objects) $(core_objects) $(lexicon_object)
PG_CPPFLAGS = -Isrc/core -isystem $(shell $(PG_CONFIG) --includedir-server 2>/dev/null) \
	-DVARTA_VERSION='"$(EXTVERSION)"'
PG_CFLAGS = -Wall -Wextra $(WERROR)
# PostgreSQL 16 hides a module's symbols by itself
ifneq ($(filter 12 13 14 15,$(PG_MAJOR)),)
PG_CPPFLAGS += -DPGDLLEXPORT='__attribute__((visibility("default")))'
PG_CFLAGS += -fvisibility=hidden
endif
SHLIB_LINK = $(package_libs)
override with_llvm = no

REGRESS = $(sort $(patsubst tests/sql/%.sql,%,$(wildcard tests/sql/*.sql)))
# every test finds the extension created in its database
REGRESS_OPTS = --inputdir=tests --encoding=UTF8 --no-locale --load-extension=varta
EXTRA_CLEAN = build results regression.diffs regression.out

.DEFAULT_GOAL := all
ifneq ($(wildcard $(PGXS)),)
include $(PGXS)
else
CC ?= cc
all install:
	@echo "\"$(PG_CONFIG)\" names no PostgreSQL with server headers: install them, or set PG_CONFIG." >&2
	@echo "On Debian and Ubuntu, tests/run/packages installs all that varta needs." >&2
	@exit 1
clean:
	rm -rf build
endif

# The pgxs rule knows nothing of headers; all glue files are compiled again.
$(pg_objects): $(core_headers) $(wildcard src/pg/*.h) varta.control

# ---- the core: plain C11, without PostgreSQL ----
core_cflags = -std=c11 -O3 -g -fPIC -fvisibility=hidden -fno-strict-aliasing \
	-Wall -Wextra -Wconversion $(WERROR) -Isrc/core $(package_cflags) $(CORE_CFLAGS)

build/core/%.o: src/core/%.c Makefile
	@mkdir -p $(@D)
	$(CC) $(core_cflags) -MMD -MP -c $< -o $@

# generated: checked by the generator, not by the compiler's warnings
build/core/lexicon_data.o: build/lexicon_data.c $(core_headers)
	@mkdir -p $(@D)
	$(CC) -std=c11 -O1 -fPIC -fvisibility=hidden -Isrc/core -c $< -o $@

# The generator cuts and folds words as the library does, with the library's own
# code; the archive gives it what it calls and nothing that needs the tables.
build/libtext.a: $(core_objects)
	rm -f $@
	ar rcs $@ $^

build/generate: $(generator) $(wildcard src/data/*.h) $(core_headers) build/libtext.a
	@mkdir -p $(@D)
	$(CC) -std=gnu11 -O1 -g -Wall -Wextra -Isrc/core -Isrc/data $(generator) build/libtext.a -o $@

build/lexicon_data.c: build/generate $(tables)
	build/generate src/data $@

build/libvarta.a: $(core_objects) $(lexicon_object)
	rm -f $@
	ar rcs $@ $^

-include $(wildcard build/core/*.d)

# ---- unit tests of the core ----
build/tests/%: tests/core/%.c $(core_test_sources) $(wildcard tests/core/*.h) build/libvarta.a
	@mkdir -p $(@D)
	$(CC) -std=c11 -O1 -g -Wall -Wextra -Werror -Isrc/core -Itests/core $< $(core_test_sources) \
		build/libvarta.a -lcmocka $(package_libs) -lm $(test_link_options) -o $@

# it makes single requests for memory fail
build/tests/allocation_test: test_link_options = -Wl,--wrap=varta_arena_allocate,--wrap=varta_arena_reserve,--wrap=varta_arena_grow

core: build/libvarta.a
core-tests: $(core_tests)
check-core: $(core_tests)
	tests/run/core $(core_tests)
check-valgrind: $(core_tests)
	VALGRIND=1 tests/run/core $(core_tests)

# ---- benchmarks ----
build/core_bench: tests/bench/core_bench.c build/libvarta.a
	$(CC) -std=gnu11 -O2 -g -Wall -Isrc/core $(package_cflags) $< build/libvarta.a $(package_libs) -o $@
bench:
	tests/bench/run

# ---- everything, from nothing ----
test:
	tests/run/all
demo:
	tests/run/demo

dashboard:
	tests/run/dashboard
clients:
	tests/clients/run

# ---- by hand: hours, root and a network of packages ----
matrix:
	tests/matrix/run
check-upgrade:
	tests/matrix/upgrade
check-servers:
	tests/servers/run

# The release as PGXN takes it, of what is committed.
# ---- releases ----
deb:
	tests/run/deb
dist:
	tests/run/dist

.PHONY: dist core core-tests check-core check-valgrind test demo dashboard matrix check-upgrade check-servers clients deb
.SECONDARY: build/lexicon_data.c
