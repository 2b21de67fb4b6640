/* A file's content, for tests that read their cases from files. */
#ifndef TESTS_WHOLE_FILE_H
#define TESTS_WHOLE_FILE_H

#include "base/arena.h"
#include "base/file.h"

/* In the arena; the test fails when it can't be read. cmocka.h comes first. */
static inline struct str whole_file(struct arena *a, const char *path)
{
    struct err e = ERR_INIT;
    struct buf b;
    buf_init(&b, 1 << 20);
    if (file_read(path, &b, &e) != 0)
        fail_msg("%s", e.text);
    struct str out = buf_copy(a, &b);
    buf_release(&b);
    return out;
}

#endif
