/* A new folder under build/ for a test that writes files; it goes when the test is over. */
#ifndef TESTS_SCRATCH_H
#define TESTS_SCRATCH_H

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct scratch {
    char folder[40];
};

static inline void scratch_make(struct scratch *s)
{
    (void)mkdir("build", 0777);
    strncpy(s->folder, "build/scratch-XXXXXX", sizeof s->folder);
    if (!mkdtemp(s->folder)) {
        perror(s->folder);
        exit(1);
    }
}

static inline int scratch_remove_one(const char *path, const struct stat *st, int flag, struct FTW *ftw)
{
    (void)st;
    (void)flag;
    (void)ftw;
    return remove(path);
}

static inline void scratch_remove(struct scratch *s)
{
    nftw(s->folder, scratch_remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

/* "FOLDER/NAME"; good until it is asked for the fourth time again. */
static inline const char *scratch_path(const struct scratch *s, const char *name)
{
    static char paths[4][200];
    static unsigned at;
    char *path = paths[at++ % 4];
    snprintf(path, sizeof paths[0], "%s/%s", s->folder, name);
    return path;
}

static inline void scratch_write(const char *path, const char *text, unsigned mode)
{
    FILE *f = fopen(path, "w");
    if (!f || fputs(text, f) < 0 || fclose(f) != 0 || chmod(path, mode) != 0) {
        perror(path);
        exit(1);
    }
}

#endif
