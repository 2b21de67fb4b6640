#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>

static void one_line(char *s)
{
    for (; *s; s++)
        if ((unsigned char)*s < 0x20 || *s == 0x7f)
            *s = ' ';
}

int err_set(struct err *e, enum err_kind kind, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    e->kind = kind;
    vsnprintf(e->text, sizeof e->text, format, args);
    va_end(args);
    one_line(e->text);
    return -1;
}

static void append(char *text, size_t size, const char *more)
{
    size_t at = strlen(text), n = strnlen(more, size - 1 - at);
    memcpy(text + at, more, n);
    text[at + n] = 0;
}

int err_prefix(struct err *e, const char *format, ...)
{
    char was[sizeof e->text];
    memcpy(was, e->text, sizeof was);
    va_list args;
    va_start(args, format);
    vsnprintf(e->text, sizeof e->text, format, args);
    va_end(args);
    append(e->text, sizeof e->text, ": ");
    append(e->text, sizeof e->text, was);
    one_line(e->text);
    return -1;
}

int err_exit_code(enum err_kind kind)
{
    switch (kind) {
    case ERR_NONE:
        return EX_OK;
    case ERR_USAGE:
        return EX_USAGE;
    case ERR_DATA:
    case ERR_ITEM:
        return EX_DATAERR;
    case ERR_NO_INPUT:
        return EX_NOINPUT;
    case ERR_UNAVAILABLE:
        return EX_UNAVAILABLE;
    case ERR_SOFTWARE:
        return EX_SOFTWARE;
    case ERR_STORAGE:
    case ERR_RETRY:
        return EX_TEMPFAIL;
    case ERR_CONFIG:
        return EX_CONFIG;
    }
    return EX_SOFTWARE;
}
