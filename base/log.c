#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>

static unsigned on;
static int is_quiet;

void log_configure(unsigned topics)
{
    on = topics;
}

void log_quiet(void)
{
    is_quiet = 1;
}

int log_is_on(enum log_topic topic)
{
    return topic == LOG_EVENT ? !is_quiet : (on & (unsigned)topic) != 0;
}

void log_line(enum log_topic topic, const char *format, ...)
{
    if (!log_is_on(topic))
        return;
    char line[512];
    va_list args;
    va_start(args, format);
    vsnprintf(line, sizeof line, format, args);
    va_end(args);
    for (char *c = line; *c; c++)
        if ((unsigned char)*c < 0x20 || *c == 0x7f)
            *c = ' ';
    fprintf(stderr, "rapport: %s\n", line);
}
