#include "cli/worker_reader.h"

#include "parser/gate.h"

static int understand(void *data, struct arena *a, struct str raw, const struct asked *asked, struct understood *out,
                      struct err *e)
{
    struct worker_reader *w = data;
    if (!w->worker && worker_new(NULL, &w->worker, e) != 0)
        return -1;
    if (worker_parse(w->worker, a, raw, asked, out, e) != 0)
        return -1;
    out->envelope.content_hash = gate_content_hash(a, raw);
    return 0;
}

struct reader worker_reader_of(struct worker_reader *w)
{
    return (struct reader){understand, w};
}

void worker_reader_release(struct worker_reader *w)
{
    if (w->worker)
        worker_free(w->worker);
    w->worker = NULL;
}
