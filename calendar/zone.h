/* Zones and wall time. Truth is the local wall time and an IANA zone; instants are worked out from them (RFC
 * 5545 3.3.5: a time in a gap moves forward by the gap, a time that happens twice is the first). Zones come from the
 * system's tz database through GLib's GTimeZone (measured against Python's zoneinfo: right in all 597 zones up to 2037,
 * after that wrong in Ireland only), each read when first used and kept. libical reads the same files, but takes 1 ms a
 * zone. */
#ifndef CALENDAR_ZONE_H
#define CALENDAR_ZONE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/err.h"

/* True for an IANA zone name of the tz database ("Europe/Prague", "UTC"). */
bool zone_exists(const char *zone);

/* For a process that may open no files (reply.h's functions among those that it calls). All zones would take 80 ms, so
 * only what every mail needs is read before: ERR_CONFIG when the machine has no tz database. */
int zone_prime(struct err *e);

/* What such a process could not read, by name, one a line: a zone that it took for unknown. Forgets them. The process
 * that started it loads them and starts another; true when there is one among them that was not loaded before. */
#define ZONES_MISSING_MAX 32
void zone_take_missing(struct buf *out);
bool zone_load_missing(struct str names);

/* The instant of a wall time, the wall time of an instant, the offset (seconds east of UTC) at an instant. `zone`
 * exists. */
int64_t zone_to_utc(const char *zone, const struct civil *wall);
struct civil zone_from_utc(const char *zone, int64_t t);
int zone_offset(const char *zone, int64_t t);

/* The zone's short name at an instant for letters ("CET"; "UTC+5:30" where it has none). Lives in the arena. */
const char *zone_abbreviation(struct arena *a, const char *zone, int64_t t);

/* Size, time and number of the zone's file: the same as long as the tz database is; "" when there is no file. What the
 * zone says from the start of `year` on for as long as invitations define it, as a digest. Both in the arena. */
const char *zone_file(struct arena *a, const char *zone);
const char *zone_rules(struct arena *a, const char *zone, int year);

/* The IANA name of what people and programs call a zone: an IANA name in any case, a Windows zone name ("W. Europe
 * Standard Time"), a large city or country with one zone ("Berlin", "India"), an abbreviation that means one thing.
 * NULL when unknown or ambiguous. */
const char *zone_find(struct str text);

#endif
