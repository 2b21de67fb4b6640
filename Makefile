# rapport: plain make, no configure. `make`, `make deps`, `make demo`, `make check`, `make check-thunderbird`, `make asan`, `make fuzz`,
# `make bench`, `make install PREFIX= DESTDIR=`, `make clean`. VARIANT=hooks, asan or clang builds beside the release
# in build/.

VERSION := 0.1.0
VARIANT ?= release
PREFIX  ?= /usr/local
BUILD   := build/$(VARIANT)

ROOMS := base facts calendar templates db mailer parser scheduler programme cli

PACKAGES := gmime-3.0 sqlite3 libical libcmark gumbo inih jansson libsodium libseccomp libidn2
# loaded when the first server is spoken to (mailer/late_priv.h), by the names that they have where rapport runs
LATE := libcurl libetpan
soname = $(shell objdump -p "$$($(CC) -print-file-name=$(1).so)" 2>/dev/null | sed -n 's/^ *SONAME *//p')
# -isystem: our warnings are about our code
PKG_CFLAGS := $(shell pkg-config --cflags $(PACKAGES) $(LATE) 2>/dev/null | sed 's/-I/-isystem /g')
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
else ifeq ($(VARIANT),fuzz)
  CC := clang
  OPT := -O1 -g -fsanitize=fuzzer-no-link,address -fno-omit-frame-pointer
  HARDEN := -fPIE
  DEFS := -DFUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
else
  OPT := -O2 -g -D_FORTIFY_SOURCE=3
endif
# __FILE__ and debug paths without the builder's folder: two folders give the same bytes
REPRO := -ffile-prefix-map=$(CURDIR)=.

CFLAGS   ?=
CPPFLAGS := -D_GNU_SOURCE -DRAPPORT_VERSION='"$(VERSION)"' $(DEFS) -I. -I$(BUILD) $(PKG_CFLAGS)
ALL_CFLAGS := -std=c11 $(OPT) $(WARN) $(HARDEN) $(REPRO) $(CFLAGS)

SRC := $(sort $(foreach r,$(ROOMS),$(wildcard $(r)/*.c) $(wildcard $(r)/*/*.c)))
# made by phrases_make from the words of all languages, so that no start has to build it
PHRASES_MAKE := parser/phrases_make.c parser/words/languages.c $(wildcard parser/words/understand_*.c) base/str.c
OBJ := $(patsubst %.c,$(BUILD)/%.o,$(filter-out parser/phrases_make.c,$(SRC))) \
       $(BUILD)/embedded_letters.o $(BUILD)/embedded_schema.o $(BUILD)/phrases_table.o
LIB := $(BUILD)/librapport.a
BIN := $(BUILD)/rapport

LETTERS := $(sort $(wildcard templates/letters/*.md templates/letters/*/*.md))
SCHEMA  := $(sort $(wildcard db/schema/*.sql))

TESTS := $(patsubst tests/%.c,$(BUILD)/tests/%,$(sort $(wildcard tests/test_*.c)))

.PHONY: all deps deps-build demo check check-thunderbird tests asan fuzz bench install clean format FORCE

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

# a build with other flags (WERROR=1) is another build
$(BUILD)/flags: FORCE
	$(shell mkdir -p $(@D))$(file >$@.new,$(CC) $(CPPFLAGS) $(ALL_CFLAGS))
	@cmp -s $@.new $@ && rm -f $@.new || mv $@.new $@

$(BUILD)/%.o: %.c Makefile $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

# private: $(BUILD)/flags, which it needs, is of all objects
$(BUILD)/mailer/late_curl.o:  private CPPFLAGS += -DCURL_LIBRARY='"$(call soname,libcurl)"'
$(BUILD)/mailer/late_etpan.o: private CPPFLAGS += -DETPAN_LIBRARY='"$(call soname,libetpan)"'

$(BUILD)/embedded_letters.c: $(LETTERS) base/embed.sh
	@mkdir -p $(@D)
	@base/embed.sh embedded_letters $(LETTERS) > $@.new && mv $@.new $@
$(BUILD)/embedded_schema.c: $(SCHEMA) base/embed.sh
	@mkdir -p $(@D)
	@base/embed.sh embedded_schema $(SCHEMA) > $@.new && mv $@.new $@
$(BUILD)/phrases_make: $(PHRASES_MAKE:%.c=$(BUILD)/%.o)
	$(CC) $(ALL_CFLAGS) $(LDHARDEN) -o $@ $^ $(LDFLAGS)
$(BUILD)/phrases_table.c: $(BUILD)/phrases_make
	@$< > $@.new && mv $@.new $@
$(BUILD)/%.o: $(BUILD)/%.c
	$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -Wno-overlength-strings -MMD -MP -c -o $@ $<

$(BUILD)/tests/%: tests/%.c $(LIB) Makefile
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -Itests -MMD -MP -o $@ $< $(LIB) $(LDFLAGS) $(PKG_LIBS) -lcmocka

tests: $(TESTS)

build/fuzz/tests/fuzz_%: tests/fuzz_%.c build/fuzz/librapport.a Makefile
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -fsanitize=fuzzer -Itests -MMD -MP -o $@ $< build/fuzz/librapport.a $(LDFLAGS) $(PKG_LIBS)

# a whole programme over six months, under a simulated clock; leaves demo/ to look at
demo:
	@tests/deps.sh build demo
	@$(MAKE) -s --no-print-directory rapport
	@RAPPORT=$(CURDIR)/rapport python3 tests/demo.py

# everything that proves the program, in one count
check:
	@tests/deps.sh build demo check
	@tests/check.sh

# a real Thunderbird answers an invitation from real servers, and its ical.js keeps calendars: too heavy for check, wants
# root and 400 MB of packages
check-thunderbird:
	@tests/deps.sh build demo check thunderbird
	@$(MAKE) -s --no-print-directory rapport
	@python3 tests/thunderbird/check.py
	@RAPPORT=$(CURDIR)/rapport RAPPORT_ICALJS=1 python3 tests/scenarios/460_calendars.py

asan:
	@$(MAKE) --no-print-directory VARIANT=asan WERROR=1 all tests
	@python3 tests/run.py cmocka:build/asan scenarios:build/asan/rapport

# each tests/fuzz_*.c for FUZZ_SECONDS, from tests/corpus/NAME when that is there
FUZZ_SECONDS ?= 60
FUZZERS := $(patsubst tests/%.c,build/fuzz/tests/%,$(sort $(wildcard tests/fuzz_*.c)))
fuzz:
	@$(MAKE) --no-print-directory VARIANT=fuzz fuzzers
	@tests/fuzz.sh $(FUZZ_SECONDS) $(FUZZERS)
fuzzers: $(FUZZERS)

bench: rapport
	@tests/bench.sh

install: rapport
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/man/man5
	install -m 755 rapport $(DESTDIR)$(PREFIX)/bin/rapport
	$(if $(wildcard docs/rapport.1),install -m 644 docs/rapport.1 $(DESTDIR)$(PREFIX)/share/man/man1/)
	$(if $(wildcard docs/rapport.conf.5),install -m 644 docs/rapport.conf.5 $(DESTDIR)$(PREFIX)/share/man/man5/)

deps:
	@tests/deps.sh build demo check
deps-build:
	@tests/deps.sh build

clean:
	rm -rf build rapport demo

format:
	clang-format -i $(shell git ls-files '*.c' '*.h')

-include $(OBJ:.o=.d) $(PHRASES_MAKE:%.c=$(BUILD)/%.d) $(TESTS:%=%.d)
