/* mailer/late_priv.h: libraries that come late, and what is said when one doesn't. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <curl/curl.h>
#include <libetpan/libetpan.h>

#include "mailer/late_priv.h"

static double (*cosine)(double);

static const struct {
    const char *library, *function, *said; /* NULL: it is loaded */
} libraries[] = {
    {"libm.so.6", "cos", NULL},
    {"libm.so.6", "no_such_function", "libm.so.6 has no no_such_function(): install a newer one"},
    {"no-such-library.so.9", "cos", "a library can't be loaded: install the package that has it (no-such-library.so.9"},
};

static void test_libraries(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof libraries / sizeof *libraries; i++) {
        const struct late_function function = {libraries[i].function, &cosine};
        struct late_library library = {libraries[i].library, &function, 1, false};
        struct err e = ERR_INIT;
        cosine = NULL;
        int rc = late_load(&library, &e);
        assert_int_equal(library.is_loaded, rc == 0);
        if (libraries[i].said) {
            assert_int_equal(rc, -1);
            assert_int_equal(e.kind, ERR_CONFIG);
            assert_memory_equal(e.text, libraries[i].said, strlen(libraries[i].said));
        } else {
            assert_int_equal(rc, 0);
            assert_true(cosine(0.0) > 0.999);
        }
    }
}

/* Each kind of value gets through "...": libcurl says what it got, or refuses what it can't be. */
static void test_curl(void **state)
{
    (void)state;
    struct err e = ERR_INIT;
    void *private = NULL;
    const char *url = NULL;
    assert_int_equal(late_curl(&e), 0);
    assert_int_equal(late_curl(&e), 0);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    CURL *c = curl_easy_init();
    CURLM *m = curl_multi_init();
    assert_non_null(c);
    assert_int_equal(curl_easy_setopt(c, CURLOPT_PORT, 587L), CURLE_OK);
    assert_int_equal(curl_easy_setopt(c, CURLOPT_PORT, 70000L), CURLE_BAD_FUNCTION_ARGUMENT);
    assert_int_equal(curl_easy_setopt(c, CURLOPT_INFILESIZE_LARGE, (curl_off_t)1 << 40), CURLE_OK);
    assert_int_equal(curl_easy_setopt(c, CURLOPT_INFILESIZE_LARGE, (curl_off_t)-2), CURLE_BAD_FUNCTION_ARGUMENT);
    assert_int_equal(curl_easy_setopt(c, CURLOPT_URL, "smtp://mail.example.org/"), CURLE_OK);
    assert_int_equal(curl_easy_setopt(c, CURLOPT_PRIVATE, &e), CURLE_OK);
    assert_int_equal(curl_easy_getinfo(c, CURLINFO_PRIVATE, &private), CURLE_OK);
    assert_int_equal(curl_easy_getinfo(c, CURLINFO_EFFECTIVE_URL, &url), CURLE_OK);
    assert_ptr_equal(private, &e);
    assert_string_equal(url, "smtp://mail.example.org/");
    assert_int_equal(curl_multi_setopt(m, CURLMOPT_MAXCONNECTS, 4L), CURLM_OK);
    assert_string_equal(curl_easy_strerror(CURLE_OK), "No error");
    curl_multi_cleanup(m);
    curl_easy_cleanup(c);
    curl_global_cleanup();
}

static void test_etpan(void **state)
{
    (void)state;
    struct err e = ERR_INIT;
    assert_int_equal(late_etpan(&e), 0);
    assert_int_equal(late_etpan(&e), 0);
    struct mailimap_set *set = mailimap_set_new_single(7);
    assert_non_null(set);
    assert_int_equal(mailimap_set_add_interval(set, 9, 12), MAILIMAP_NO_ERROR);
    mailimap_set_free(set);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_libraries), cmocka_unit_test(test_curl),
                                       cmocka_unit_test(test_etpan)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
