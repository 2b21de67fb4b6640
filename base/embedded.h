/* Text files that are compiled into the program (made by base/embed.sh). */
#ifndef BASE_EMBEDDED_H
#define BASE_EMBEDDED_H

/* One file: its name below the folder that base/embed.sh was given files of ("en/help.md"), its whole text. A table of
 * them ends with a NULL name. */
struct embedded {
    const char *name;
    const char *text;
};

#endif
