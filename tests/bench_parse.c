/* bench_parse FOLDER: bare GMime over the files of a folder, the reference for `rapport parse`: each is read, taken apart
 * and freed, nothing is asked of it. With "text" behind the folder its texts are decoded as well. */
#include <dirent.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <gmime/gmime.h>

static size_t octets;

static void decode(GMimeObject *parent, GMimeObject *part, gpointer data)
{
    (void)parent;
    (void)data;
    if (!GMIME_IS_TEXT_PART(part))
        return;
    char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
    octets += text ? strlen(text) : 0;
    g_free(text);
}

static bool read_mail(const char *path, bool with_text)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    GMimeStream *stream = g_mime_stream_fs_new(fd);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
    if (message && with_text)
        g_mime_message_foreach(message, decode, NULL);
    bool read = message != NULL;
    if (message)
        g_object_unref(message);
    g_object_unref(parser);
    g_object_unref(stream);
    return read;
}

int main(int argc, char **argv)
{
    char path[4096];
    size_t count = 0;
    DIR *folder = argc > 1 ? opendir(argv[1]) : NULL;
    if (!folder) {
        fprintf(stderr, "bench_parse: no folder: bench_parse FOLDER [text]\n");
        return 66;
    }
    g_mime_init();
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (entry->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "%s/%s", argv[1], entry->d_name);
        count += read_mail(path, argc > 2);
    }
    closedir(folder);
    printf("%zu mails, %zu octets of text\n", count, octets);
    return 0;
}
