/* rapport preview [DIR]: every letter, in all its variants, as .eml, .txt and .html, with an index page. */
#include "cli/run.h"

#include <stdio.h>

#include "base/file.h"
#include "calendar/invitation.h"
#include "calendar/zone.h"
#include "mailer/message.h"
#include "templates/samples.h"

struct gallery {
    struct run *r;
    const char *folder;
    struct buf index;
    int count;
};

static void put_escaped(struct buf *out, struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.s[i] == '<')
            buf_puts(out, "&lt;");
        else if (s.s[i] == '&')
            buf_puts(out, "&amp;");
        else
            buf_putc(out, s.s[i]);
    }
}

static int write_part(struct gallery *g, const char *name, const char *ending, struct str content, struct err *e)
{
    return file_write_atomic(arena_printf(&g->r->arena, "%s/%s.%s", g->folder, name, ending), content, e);
}

/* The calendar of a sample: a series of two people, whole, with one meeting moved, one cancelled, or all of it. */
static int build_calendar(struct gallery *g, enum letter_kind kind, int variant, struct invitation *i, struct buf *ics,
                          struct err *e)
{
    static const struct civil first = {2026, 3, 19, 14, 0, 0}, moved = {2026, 3, 20, 10, 0, 0};
    const struct settings *s = &g->r->settings;
    struct invitee people[2] = {{.address = s->organizers[0], .name = s->organizer_name}, {.name = {"Ana Silva"}}};
    if (address_parse(STR("ana@example.org"), &people[1].address, e) != 0)
        return -1;
    *i = (struct invitation){.uid = "preview-0001@example.org",
                             .stamp = g->r->now,
                             .organizer = s->box,
                             .organizer_name = s->name,
                             .invitees = people,
                             .invitees_count = 2,
                             .summary = STR("Ana + Ben: peer mentoring"),
                             .zone = "Europe/Prague",
                             .start = first,
                             .minutes = 30,
                             .is_series = true,
                             .cadence = CADENCE_BIWEEKLY,
                             .sequence = kind != LETTER_INVITATION};
    if (kind == LETTER_UPDATE && variant == 0) {
        i->kind = INVITATION_MOVE;
        i->was = first;
        i->start = moved;
    } else if (kind == LETTER_CANCELLATION && variant == 0) {
        i->kind = INVITATION_CANCEL_ONE;
        i->was = first;
    } else if (kind == LETTER_CANCELLATION) {
        i->kind = INVITATION_CANCEL;
    }
    int rc = invitation_build(i, ics, e);
    i->invitees = NULL;
    return rc;
}

static int write_mail(struct gallery *g, enum letter_kind kind, int variant, const char *name,
                      const struct rendered *out, struct err *e)
{
    const struct settings *s = &g->r->settings;
    struct buf bytes, ics;
    struct invitation invitation;
    struct message m = {.kind = kind,
                        .from = s->box,
                        .to = s->organizers[0],
                        .from_name = s->name,
                        .subject = out->subject,
                        .date = g->r->now,
                        .utc_offset = zone_offset(s->zone, g->r->now),
                        .message_id = arena_printf(&g->r->arena, "preview.%s@%s", name, s->list_id),
                        .language = s->language,
                        .list_name = s->name,
                        .list_id = s->list_id,
                        .text = out->text,
                        .html = out->html};
    buf_init(&bytes, 4 << 20);
    buf_init(&ics, INVITATION_MAX);
    int rc = 0;
    if (letter_kind_class(kind) == CLASS_CALENDAR) {
        rc = build_calendar(g, kind, variant, &invitation, &ics, e);
        m.calendar_method = invitation_method(invitation.kind);
        m.calendar = buf_str(&ics);
    }
    if (rc == 0)
        rc = message_build(&m, &bytes, e);
    if (rc == 0)
        rc = message_check(buf_str(&bytes), &m.to, e);
    if (rc == 0)
        rc = write_part(g, name, "eml", buf_str(&bytes), e);
    buf_release(&ics);
    buf_release(&bytes);
    return rc;
}

static int add_letter(struct gallery *g, enum letter_kind kind, int variant, const char *language, struct err *e)
{
    struct rendered out;
    struct arena *a = &g->r->arena;
    const char *name = arena_printf(a, "%s.%s.%d", letter_kind_name(kind), language, variant);
    if (letters_render(g->r->programme.letters, a, kind, language, letters_sample(a, kind, variant), &out, e) != 0 ||
        write_part(g, name, "txt", out.text, e) != 0 || write_part(g, name, "html", out.html, e) != 0 ||
        write_mail(g, kind, variant, name, &out, e) != 0)
        return -1;
    buf_printf(&g->index, "<tr><td>%s</td><td>%s</td><td>%s</td><td>", letter_kind_name(kind), language,
               letters_sample_name(kind, variant));
    put_escaped(&g->index, out.subject);
    buf_printf(&g->index,
               "</td><td><a href=\"%s.html\">html</a> <a href=\"%s.txt\">text</a> <a href=\"%s.eml\">mail</a>"
               "</td></tr>\n",
               name, name, name);
    g->count++;
    return 0;
}

int command_preview(struct run *r, int argc, char **argv, struct err *e)
{
    struct gallery g = {.r = r, .folder = argc > 1 ? argv[1] : "preview"};
    int rc = 0;
    if (run_too_many(argc, argv, 2, e) != 0 || run_open(r, e) != 0 || file_make_folder(g.folder, e) != 0)
        return -1;
    buf_init(&g.index, 4 << 20);
    buf_puts(&g.index, "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Letters</title>"
                       "<style>body{font-family:sans-serif}td{padding:4px 12px}</style><h1>Letters</h1><table>\n");
    for (const char *const *language = letters_languages(r->programme.letters); *language && rc == 0; language++)
        for (int kind = 0; kind < LETTER_KINDS && rc == 0; kind++)
            for (int v = 0; v < letters_sample_count((enum letter_kind)kind) && rc == 0; v++)
                rc = add_letter(&g, (enum letter_kind)kind, v, *language, e);
    buf_puts(&g.index, "</table></html>\n");
    if (rc == 0)
        rc = write_part(&g, "index", "html", buf_str(&g.index), e);
    buf_release(&g.index);
    if (rc == 0)
        printf("preview: %d letters in %s, begin with %s/index.html\n", g.count, g.folder, g.folder);
    return rc;
}
