#include "programme/authentication.h"

/* The value of `name=` at the start of a word of a result, "pass" of "dmarc=pass action=none header.from=x". */
static struct str value_of(struct str result, struct str name)
{
    struct str rest = result, word;
    while (str_next_piece(&rest, ' ', &word))
        if (str_starts_nocase(word, name))
            return str_slice(word, name.n, word.n);
    return STR("");
}

/* The field's value without its authserv-id; false when this field's word does not count. */
static bool counts(struct str field, const char *trusted, struct str *results)
{
    struct str id, rest = field, want = str_of(trusted);
    if (!str_next_piece(&rest, ';', &id))
        return false;
    id = str_trim(id);
    if (str_eq_z(want, "microsoft365")) { /* its first piece is a result already */
        *results = field;
        return str_find_char(id, '=', 0) != STR_NONE;
    }
    if (!str_starts(want, STR("id:")))
        return false;
    struct str name = str_slice(id, 0, str_find_char(id, ' ', 0)); /* an optional version follows */
    *results = rest;
    return str_eq_nocase(name, str_slice(want, 3, want.n));
}

enum authentication authentication_judge(struct str results, const char *trusted, struct str from_domain)
{
    struct str field, piece;
    while (str_next_line(&results, &field)) {
        struct str rest;
        if (!counts(field, trusted, &rest))
            continue;
        while (str_next_piece(&rest, ';', &piece)) {
            piece = str_trim(piece);
            struct str verdict = value_of(piece, STR("dmarc="));
            if (verdict.n == 0)
                continue;
            bool pass =
                str_eq_nocase(verdict, STR("pass")) && str_eq_nocase(value_of(piece, STR("header.from=")), from_domain);
            return pass ? AUTHENTICATION_PASS : AUTHENTICATION_FAIL;
        }
        return AUTHENTICATION_UNKNOWN;
    }
    return AUTHENTICATION_UNKNOWN;
}
