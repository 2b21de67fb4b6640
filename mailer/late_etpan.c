#include "mailer/late_priv.h"

#include <libetpan/libetpan.h>

_Static_assert(sizeof ETPAN_LIBRARY > 1, "the Makefile found no libetpan");

typedef struct mailimap_fetch_att fetch_att;
typedef struct mailimap_fetch_type fetch_type;
typedef struct mailimap_search_key search_key;
typedef struct mailimap_set set;

#define FUNCTIONS(F)                                                                                                   \
    F(mailstream_low *, mailstream_low_new, (void *data, mailstream_low_driver *driver), (data, driver))               \
    F(mailstream *, mailstream_new, (mailstream_low * low, size_t size), (low, size))                                  \
    F(mailimap *, mailimap_new, (size_t rate, progress_function * progress), (rate, progress))                         \
    F(int, mailimap_connect, (mailimap * m, mailstream * s), (m, s))                                                   \
    F(int, mailimap_capability, (mailimap * m, struct mailimap_capability_data * *out), (m, out))                      \
    F(int, mailimap_has_extension, (mailimap * m, const char *name), (m, name))                                        \
    F(int, mailimap_has_namespace, (mailimap * m), (m))                                                                \
    F(int, mailimap_has_uidplus, (mailimap * m), (m))                                                                  \
    F(int, mailimap_namespace, (mailimap * m, struct mailimap_namespace_data * *out), (m, out))                        \
    F(int, mailimap_create, (mailimap * m, const char *mailbox), (m, mailbox))                                         \
    F(int, mailimap_subscribe, (mailimap * m, const char *mailbox), (m, mailbox))                                      \
    F(int, mailimap_select, (mailimap * m, const char *mailbox), (m, mailbox))                                         \
    F(int, mailimap_custom_command, (mailimap * m, const char *command), (m, command))                                 \
    F(int, mailimap_expunge, (mailimap * m), (m))                                                                      \
    F(int, mailimap_uid_expunge, (mailimap * m, set * s), (m, s))                                                      \
    F(int, mailimap_fetch, (mailimap * m, set * s, fetch_type * type, clist * *out), (m, s, type, out))                \
    F(int, mailimap_uid_fetch, (mailimap * m, set * s, fetch_type * type, clist * *out), (m, s, type, out))            \
    F(int, mailimap_uid_search, (mailimap * m, const char *charset, search_key *key, clist **out),                     \
      (m, charset, key, out))                                                                                          \
    F(int, mailimap_uid_store, (mailimap * m, set * s, struct mailimap_store_att_flags * flags), (m, s, flags))        \
    F(int, mailimap_uidplus_uid_copy,                                                                                  \
      (mailimap * m, set * s, const char *to, uint32_t *validity, set **from_uids, set **to_uids),                     \
      (m, s, to, validity, from_uids, to_uids))                                                                        \
    F(int, mailimap_uidplus_uid_move,                                                                                  \
      (mailimap * m, set * s, const char *to, uint32_t *validity, set **from_uids, set **to_uids),                     \
      (m, s, to, validity, from_uids, to_uids))                                                                        \
    F(set *, mailimap_set_new_empty, (void), ())                                                                       \
    F(set *, mailimap_set_new_single, (uint32_t uid), (uid))                                                           \
    F(set *, mailimap_set_new_interval, (uint32_t first, uint32_t last), (first, last))                                \
    F(int, mailimap_set_add_single, (set * s, uint32_t uid), (s, uid))                                                 \
    F(int, mailimap_set_add_interval, (set * s, uint32_t first, uint32_t last), (s, first, last))                      \
    F(struct mailimap_section *, mailimap_section_new, (struct mailimap_section_spec * spec), (spec))                  \
    F(fetch_type *, mailimap_fetch_type_new_fetch_att_list_empty, (void), ())                                          \
    F(int, mailimap_fetch_type_new_fetch_att_list_add, (fetch_type * type, fetch_att * att), (type, att))              \
    F(fetch_att *, mailimap_fetch_att_new_uid, (void), ())                                                             \
    F(fetch_att *, mailimap_fetch_att_new_internaldate, (void), ())                                                    \
    F(fetch_att *, mailimap_fetch_att_new_rfc822_size, (void), ())                                                     \
    F(fetch_att *, mailimap_fetch_att_new_body_peek_section, (struct mailimap_section * section), (section))           \
    F(struct mailimap_flag *, mailimap_flag_new_deleted, (void), ())                                                   \
    F(struct mailimap_flag_list *, mailimap_flag_list_new_empty, (void), ())                                           \
    F(int, mailimap_flag_list_add, (struct mailimap_flag_list * list, struct mailimap_flag * flag), (list, flag))      \
    F(struct mailimap_store_att_flags *, mailimap_store_att_flags_new_add_flags_silent,                                \
      (struct mailimap_flag_list * flags), (flags))                                                                    \
    F(struct mailimap_date *, mailimap_date_new, (int day, int month, int year), (day, month, year))                   \
    F(search_key *, mailimap_search_key_new_multiple_empty, (void), ())                                                \
    F(int, mailimap_search_key_multiple_add, (search_key * keys, search_key * key), (keys, key))                       \
    F(search_key *, mailimap_search_key_new_header, (char *name, char *value), (name, value))                          \
    F(search_key *, mailimap_search_key_new_since, (struct mailimap_date * date), (date))                              \
    F(search_key *, mailimap_search_key_new_before, (struct mailimap_date * date), (date))                             \
    F(search_key *, mailimap_search_key_new_larger, (uint32_t size), (size))                                           \
    F(search_key *, mailimap_search_key_new_smaller, (uint32_t size), (size))
#define PROCEDURES(F)                                                                                                  \
    F(void, mailimap_free, (mailimap * m), (m))                                                                        \
    F(void, mailimap_set_msg_att_handler, (mailimap * m, mailimap_msg_att_handler * handler, void *context),           \
      (m, handler, context))                                                                                           \
    F(void, mailimap_set_progress_callback,                                                                            \
      (mailimap * m, mailprogress_function * body, mailprogress_function * items, void *context),                      \
      (m, body, items, context))                                                                                       \
    F(void, mailimap_capability_data_free, (struct mailimap_capability_data * data), (data))                           \
    F(void, mailimap_namespace_data_free, (struct mailimap_namespace_data * data), (data))                             \
    F(void, mailimap_set_free, (set * s), (s))                                                                         \
    F(void, mailimap_fetch_type_free, (fetch_type * type), (type))                                                     \
    F(void, mailimap_fetch_list_free, (clist * list), (list))                                                          \
    F(void, mailimap_search_key_free, (search_key * key), (key))                                                       \
    F(void, mailimap_search_result_free, (clist * list), (list))                                                       \
    F(void, mailimap_store_att_flags_free, (struct mailimap_store_att_flags * flags), (flags))

FUNCTIONS(LATE_POINTER)
PROCEDURES(LATE_POINTER)

int late_etpan(struct err *e)
{
    static const struct late_function functions[] = {FUNCTIONS(LATE_ROW) PROCEDURES(LATE_ROW)};
    static struct late_library library = {ETPAN_LIBRARY, functions, sizeof functions / sizeof *functions, false};
    return late_load(&library, e);
}

FUNCTIONS(LATE_FUNCTION)
PROCEDURES(LATE_PROCEDURE)
