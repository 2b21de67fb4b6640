#include "programme/forgetting.h"

#include "base/file.h"
#include "db/erase.h"
#include "programme/circles.h"

static const char *list_path(struct programme *p, struct arena *a)
{
    return arena_printf(a, "%s.forgotten", p->settings->key_file);
}

/* One line of the list: the key's id and the MAC of the address. */
static const char *mark_of(struct programme *p, struct arena *a, const struct address *address, char key_id)
{
    char mac[SECRET_MAC_TEXT];
    struct address key;
    address_key(address, &key);
    if (secret_mac(p->secret, key_id, "forgotten", str_of(key.s), mac) != 0)
        return "";
    return arena_printf(a, "%c%s\n", key_id, mac);
}

/* Before the commit: a kill between the two leaves somebody on the list who asked to be on it. */
static int put_on_list(struct programme *p, struct arena *a, const struct person *person, struct err *e)
{
    return file_append(list_path(p, a), str_of(mark_of(p, a, &person->address, p->secret->keys[0].id)), e);
}

static bool is_on_list(struct programme *p, struct arena *a, struct str list, const struct address *address)
{
    for (size_t i = 0; i < p->secret->count; i++) {
        struct str mark = str_of(mark_of(p, a, address, p->secret->keys[i].id));
        if (mark.n && str_find(list, mark, 0) != STR_NONE)
            return true;
    }
    return false;
}

int forget_again(struct programme *p, struct arena *a, int *count, struct err *e)
{
    struct person *people;
    struct buf list;
    size_t n;
    *count = 0;
    if (!file_exists(list_path(p, a)))
        return 0;
    buf_init(&list, 64 << 20);
    int rc = file_read(list_path(p, a), &list, e);
    if (rc == 0)
        rc = db_people(p->db, a, &people, &n, e);
    for (size_t i = 0; rc == 0 && i < n; i++) {
        if (!is_on_list(p, a, buf_str(&list), &people[i].address))
            continue;
        rc = forget_person(p, a, &people[i], e);
        ++*count;
    }
    buf_release(&list);
    return rc;
}

int forget_person(struct programme *p, struct arena *a, const struct person *person, struct err *e)
{
    struct circle *circles;
    size_t count;
    if (db_circles_of(p->db, person->id, a, &circles, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        bool ended;
        if (circle_leave(p, a, &circles[i], person, &ended, e) != 0)
            return -1;
    }
    if (put_on_list(p, a, person, e) != 0)
        return -1;
    p->erased++;
    return db_erase_person(p->db, person->id, e);
}
