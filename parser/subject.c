#include "parser/subject.h"

/* How programs mark replies and forwards, without the colon; case does not matter. */
static const char *const prefixes[] = {
    "re",
    "fw",
    "fwd",
    "aw",
    "wg",
    "antw",
    "sv",
    "vs",
    "vl",
    "vb",
    "odp",
    "pd",
    "tr",
    "rv",
    "res",
    "enc",
    "rif",
    "i",
    "r",
    "ref",
    "vá",
    "tov",
    "továbbítás",
    "ynt",
    "ilt",
    "réf",
    "doorst",
    "回复",
    "答复",
    "转发",
    "回覆",
    "轉寄",
    "返信",
    "転送",
    "отв",
    "ha",
    "re[2]",
    "bls",
    "trs",
    "antwort",
    "weitergeleitet",
};

static bool take_prefix(struct str *s)
{
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        struct str p = str_of(prefixes[i]);
        if (!str_starts_nocase(*s, p))
            continue;
        struct str rest = str_slice(*s, p.n, s->n);
        struct str gap = str_trim(rest);
        if (str_starts(gap, STR("[")) && str_find_char(gap, ']', 0) < 5) /* Re[2]: */
            gap = str_trim(str_slice(gap, str_find_char(gap, ']', 0) + 1, gap.n));
        size_t colon = str_starts(gap, STR(":")) ? 1 : str_starts(gap, STR("\xef\xbc\x9a")) ? 3 : 0;
        if (!colon)
            continue;
        *s = str_trim(str_slice(gap, colon, gap.n));
        return true;
    }
    return false;
}

/* "[EXTERNAL]" and the like before the rest. */
static bool take_tag(struct str *s)
{
    size_t end = str_find_char(*s, ']', 0);
    if (!str_starts(*s, STR("[")) || end == STR_NONE || end + 1 >= s->n || end > 30)
        return false;
    if (end <= 2)
        return false; /* [x] is an answer */
    *s = str_trim(str_slice(*s, end + 1, s->n));
    return true;
}

struct str subject_words(struct str subject, bool *is_reply)
{
    struct str s = str_trim(subject);
    *is_reply = false;
    for (int i = 0; i < 20; i++) {
        if (take_prefix(&s))
            *is_reply = true;
        else if (!take_tag(&s))
            break;
    }
    for (size_t at = s.n; at-- > 0;)
        if (s.s[at] == '(') {
            if (str_starts_nocase(str_slice(s, at, s.n), STR("(ref ")) && s.n && s.s[s.n - 1] == ')')
                s = str_trim(str_slice(s, 0, at));
            break;
        }
    return s;
}

bool subject_same(struct str a, struct str b)
{
    bool is_reply;
    return str_eq_nocase(subject_words(a, &is_reply), subject_words(b, &is_reply));
}
