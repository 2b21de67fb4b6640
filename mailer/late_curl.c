#include "mailer/late_priv.h"

#include <curl/curl.h>
#include <stdarg.h>

_Static_assert(sizeof CURL_LIBRARY > 1, "the Makefile found no libcurl");

#define FUNCTIONS(F)                                                                                                   \
    F(CURLcode, curl_global_init, (long flags), (flags))                                                               \
    F(CURL *, curl_easy_init, (void), ())                                                                              \
    F(CURL *, curl_easy_duphandle, (CURL * c), (c))                                                                    \
    F(char *, curl_easy_escape, (CURL * c, const char *s, int n), (c, s, n))                                           \
    F(CURLcode, curl_easy_perform, (CURL * c), (c))                                                                    \
    F(CURLcode, curl_easy_recv, (CURL * c, void *to, size_t size, size_t *n), (c, to, size, n))                        \
    F(CURLcode, curl_easy_send, (CURL * c, const void *from, size_t size, size_t *n), (c, from, size, n))              \
    F(const char *, curl_easy_strerror, (CURLcode code), (code))                                                       \
    F(CURLM *, curl_multi_init, (void), ())                                                                            \
    F(CURLMcode, curl_multi_add_handle, (CURLM * m, CURL * c), (m, c))                                                 \
    F(CURLMcode, curl_multi_remove_handle, (CURLM * m, CURL * c), (m, c))                                              \
    F(CURLMcode, curl_multi_perform, (CURLM * m, int *running), (m, running))                                          \
    F(CURLMcode, curl_multi_poll, (CURLM * m, struct curl_waitfd fds[], unsigned count, int ms, int *ready),           \
      (m, fds, count, ms, ready))                                                                                      \
    F(CURLMsg *, curl_multi_info_read, (CURLM * m, int *left), (m, left))                                              \
    F(CURLMcode, curl_multi_cleanup, (CURLM * m), (m))                                                                 \
    F(struct curl_slist *, curl_slist_append, (struct curl_slist * list, const char *s), (list, s))                    \
    F(CURLU *, curl_url, (void), ())                                                                                   \
    F(CURLUcode, curl_url_get, (CURLU * u, CURLUPart part, char **s, unsigned flags), (u, part, s, flags))             \
    F(CURLUcode, curl_url_set, (CURLU * u, CURLUPart part, const char *s, unsigned flags), (u, part, s, flags))
#define PROCEDURES(F)                                                                                                  \
    F(void, curl_global_cleanup, (void), ())                                                                           \
    F(void, curl_easy_cleanup, (CURL * c), (c))                                                                        \
    F(void, curl_free, (void *p), (p))                                                                                 \
    F(void, curl_slist_free_all, (struct curl_slist * list), (list))                                                   \
    F(void, curl_url_cleanup, (CURLU * u), (u))

/* Those with "..." are called through macros that check what stands there; here the functions themselves are meant. */
#undef curl_easy_setopt
#undef curl_easy_getinfo
#undef curl_multi_setopt
#define VARIADIC(F)                                                                                                    \
    F(CURLcode, curl_easy_setopt, , )                                                                                  \
    F(CURLcode, curl_easy_getinfo, , )                                                                                 \
    F(CURLMcode, curl_multi_setopt, , )

FUNCTIONS(LATE_POINTER)
PROCEDURES(LATE_POINTER)
VARIADIC(LATE_POINTER)

int late_curl(struct err *e)
{
    static const struct late_function functions[] = {FUNCTIONS(LATE_ROW) PROCEDURES(LATE_ROW) VARIADIC(LATE_ROW)};
    static struct late_library library = {CURL_LIBRARY, functions, sizeof functions / sizeof *functions, false};
    return late_load(&library, e);
}

FUNCTIONS(LATE_FUNCTION)
PROCEDURES(LATE_PROCEDURE)

/* An option's number says what its value is. */
#define PASS_ON(function, handle, option)                                                                              \
    va_list more;                                                                                                      \
    va_start(more, option);                                                                                            \
    __typeof__(function(handle, option)) code;                                                                         \
    if ((int)(option) < CURLOPTTYPE_OBJECTPOINT)                                                                       \
        code = function(handle, option, va_arg(more, long));                                                           \
    else if ((int)(option) >= CURLOPTTYPE_OFF_T && (int)(option) < CURLOPTTYPE_BLOB)                                   \
        code = function(handle, option, va_arg(more, curl_off_t));                                                     \
    else                                                                                                               \
        code = function(handle, option, va_arg(more, void *));                                                         \
    va_end(more);                                                                                                      \
    return code

CURLcode curl_easy_setopt(CURL *c, CURLoption option, ...)
{
    PASS_ON(curl_easy_setopt_here, c, option);
}

CURLMcode curl_multi_setopt(CURLM *m, CURLMoption option, ...)
{
    PASS_ON(curl_multi_setopt_here, m, option);
}

CURLcode curl_easy_getinfo(CURL *c, CURLINFO info, ...)
{
    va_list more;
    va_start(more, info);
    CURLcode code = curl_easy_getinfo_here(c, info, va_arg(more, void *));
    va_end(more);
    return code;
}
