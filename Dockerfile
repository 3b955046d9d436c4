# The official PostgreSQL image with varta in it.
#
#	docker build -t varta .								the newest PostgreSQL
#	docker build -t varta --build-arg PG_MAJOR=15 .		another one
#	docker run --name varta -e POSTGRES_PASSWORD=secret -p 5432:5432 varta
#
# The database of POSTGRES_DB has the extension from its first start.
ARG PG_MAJOR=17
ARG DEBIAN=bookworm

# in the stages PG_MAJOR is the image's own
FROM postgres:${PG_MAJOR}-${DEBIAN} AS build
RUN apt-get update \
	&& apt-get install -y --no-install-recommends build-essential pkg-config libicu-dev libxml2-dev \
		"postgresql-server-dev-$PG_MAJOR" \
	&& rm -rf /var/lib/apt/lists/*
COPY Makefile varta.control /src/
COPY sql /src/sql
COPY src /src/src
WORKDIR /src
RUN make -j"$(nproc)" \
	&& make install DESTDIR=/installed

# ICU and libxml2 are in the official image: PostgreSQL itself needs them
FROM postgres:${PG_MAJOR}-${DEBIAN}
COPY --from=build /installed/ /
RUN ! ldd "$(pg_config --pkglibdir)/varta.so" | grep 'not found' \
	&& echo 'CREATE EXTENSION varta;' >/docker-entrypoint-initdb.d/10-varta.sql
