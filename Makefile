# rapport: plain make, no configure. `make`, `make deps`, `make demo`, `make check`, `make asan`, `make bench`,
# `make install PREFIX= DESTDIR=`, `make clean`. VARIANT=asan or clang builds beside the release in build/.

VERSION := 0.1.0
VARIANT ?= release
PREFIX  ?= /usr/local
BUILD   := build/$(VARIANT)

ROOMS := base facts calendar templates db mailer parser scheduler programme cli

PACKAGES := libcurl libetpan gmime-3.0 sqlite3 libical libcmark gumbo inih jansson libsodium libseccomp libidn2
# -isystem: our warnings are about our code
PKG_CFLAGS := $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null | sed 's/-I/-isystem /g')
PKG_LIBS   := $(shell pkg-config --libs $(PACKAGES) 2>/dev/null) -lcsv -lunistring -lm

WARN  := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wformat=2 \
         -Wvla -Wundef $(if $(WERROR),-Werror)
HARDEN := -fPIE -fstack-protector-strong -fstack-clash-protection -fcf-protection
LDHARDEN := -pie -Wl,-z,relro,-z,now,-z,noexecstack

ifeq ($(VARIANT),asan)
  OPT := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
  HARDEN := -fPIE
  DEFS := -DRAPPORT_TEST_HOOKS
else ifeq ($(VARIANT),hooks)
  OPT := -O2 -g -D_FORTIFY_SOURCE=3
  DEFS := -DRAPPORT_TEST_HOOKS
else ifeq ($(VARIANT),clang)
  CC := clang
  OPT := -O2 -g
else
  OPT := -O2 -g -D_FORTIFY_SOURCE=3
endif
# __FILE__ and debug paths without the builder's folder: two folders give the same bytes
REPRO := -ffile-prefix-map=$(CURDIR)=.

CFLAGS   ?=
CPPFLAGS := -D_GNU_SOURCE -DRAPPORT_VERSION='"$(VERSION)"' $(DEFS) -I. -I$(BUILD) $(PKG_CFLAGS)
ALL_CFLAGS := -std=c11 $(OPT) $(WARN) $(HARDEN) $(REPRO) $(CFLAGS)

SRC := $(sort $(foreach r,$(ROOMS),$(wildcard $(r)/*.c) $(wildcard $(r)/*/*.c)))
OBJ := $(SRC:%.c=$(BUILD)/%.o) $(BUILD)/embedded_letters.o $(BUILD)/embedded_schema.o
LIB := $(BUILD)/librapport.a
BIN := $(BUILD)/rapport

LETTERS := $(sort $(wildcard templates/letters/*.md templates/letters/*/*.md))
SCHEMA  := $(sort $(wildcard db/schema/*.sql))

TESTS := $(patsubst tests/%.c,$(BUILD)/tests/%,$(sort $(wildcard tests/test_*.c)))

.PHONY: all deps deps-check demo check check-tables asan bench install clean format

all: rapport
rapport: $(if $(filter release,$(VARIANT)),$(BIN))
ifeq ($(VARIANT),release)
	@cp $(BIN) $@.new && mv $@.new $@
else
rapport: $(BIN)
endif

$(BIN): $(BUILD)/cli/main.o $(LIB)
	$(CC) $(ALL_CFLAGS) $(LDHARDEN) -o $@ $^ $(LDFLAGS) $(PKG_LIBS)

$(LIB): $(filter-out $(BUILD)/cli/main.o,$(OBJ))
	@rm -f $@
	@ar rcsD $@ $^

$(BUILD)/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/embedded_letters.c: $(LETTERS) base/embed.sh
	@mkdir -p $(@D)
	@base/embed.sh embedded_letters $(LETTERS) > $@.new && mv $@.new $@
$(BUILD)/embedded_schema.c: $(SCHEMA) base/embed.sh
	@mkdir -p $(@D)
	@base/embed.sh embedded_schema $(SCHEMA) > $@.new && mv $@.new $@
$(BUILD)/embedded_%.o: $(BUILD)/embedded_%.c
	$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -Wno-overlength-strings -c -o $@ $<

$(BUILD)/tests/%: tests/%.c $(LIB) Makefile
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -Itests -MMD -MP -o $@ $< $(LIB) $(LDFLAGS) $(PKG_LIBS) -lcmocka

tests: $(TESTS)

deps:
	@tests/deps.sh build check
deps-build:
	@tests/deps.sh build

clean:
	rm -rf build rapport demo

format:
	clang-format -i $(shell git ls-files '*.c' '*.h')

-include $(OBJ:.o=.d) $(TESTS:%=%.d)
