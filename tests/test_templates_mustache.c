/* The Mustache engine against the rules of the Mustache specification 1.4, core modules; the cases are ours. The
 * specification's own files (specs/NAME.json of github mustache/spec) are run besides when they are named:
 * build/release/tests/test_templates_mustache specs/sections.json … */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <jansson.h>
#include <stdio.h>

#include "templates/value_priv.h"

#define OUT_MAX 65536

struct mustache_case {
    const char *rule;
    const char *template;
    const char *data;     /* JSON with ' for " */
    const char *partials; /* the same, NULL for none */
    const char *expected;
};

static const struct mustache_case cases[] = {
    /* interpolation */
    {"no tags", "Hello from {Mustache}!\n", "{}", NULL, "Hello from {Mustache}!\n"},
    {"value", "Hello, {{who}}!", "{'who':'Ana'}", NULL, "Hello, Ana!"},
    {"not expanded again", "{{a}}: {{b}}", "{'a':'{{b}}','b':'no'}", NULL, "{{b}}: no"},
    {"escaped", "{{x}}", "{'x':'& \\\" < >'}", NULL, "&amp; &quot; &lt; &gt;"},
    {"triple is raw", "{{{x}}}", "{'x':'& \\\" < >'}", NULL, "& \" < >"},
    {"ampersand is raw", "{{&x}} {{& x }}", "{'x':'<'}", NULL, "< <"},
    {"number", "{{n}} {{m}} {{&n}}", "{'n':85,'m':1.21}", NULL, "85 1.21 85"},
    {"null is empty", "[{{x}}]", "{'x':null}", NULL, "[]"},
    {"missing is empty", "[{{x}}|{{{x}}}|{{&x}}]", "{}", NULL, "[||]"},
    {"dotted", "{{a.b.c}}", "{'a':{'b':{'c':'deep'}}}", NULL, "deep"},
    {"dotted, broken chain", "[{{a.b.c}}]", "{'a':{}}", NULL, "[]"},
    {"broken chain does not fall back", "[{{a.b.c}}]", "{'a':{'b':{}},'c':'no'}", NULL, "[]"},
    {"first part is looked up", "{{#x}}{{a.b}}{{/x}}", "{'a':{'b':'out'},'x':{'b':'in'}}", NULL, "out"},
    {"context comes first", "{{#a}}{{b.c}}{{/a}}", "{'a':{'b':{}},'b':{'c':'no'}}", NULL, ""},
    {"a dotted name is no key", "[{{a.b}}]", "{'a.b':'no','a':{}}", NULL, "[]"},
    {"implicit iterator", "{{.}} {{{.}}} {{&.}}", "'<'", NULL, "&lt; < <"},
    {"white space around stays", "| {{s}} |\n {{s}}\n", "{'s':'x'}", NULL, "| x |\n x\n"},
    {"white space inside goes", "|{{ s }}|{{{ s }}}|", "{'s':'x'}", NULL, "|x|x|"},
    /* sections */
    {"true", "'{{#b}}yes{{/b}}'", "{'b':true}", NULL, "'yes'"},
    {"false", "'{{#b}}no{{/b}}'", "{'b':false}", NULL, "''"},
    {"null", "'{{#b}}no{{/b}}'", "{'b':null}", NULL, "''"},
    {"missing", "'{{#b}}no{{/b}}'", "{}", NULL, "''"},
    {"object is context", "{{#c}}Hi {{name}}{{/c}}", "{'c':{'name':'Joe'}}", NULL, "Hi Joe"},
    {"outer names are seen", "{{#sec}}{{a}},{{b}},{{c.d}}{{/sec}}", "{'a':'1','b':'x','sec':{'b':'2'},'c':{'d':'3'}}",
     NULL, "1,2,3"},
    {"a text is its own context", "{{#foo}}{{.}} is {{foo}}{{/foo}}", "{'foo':'bar'}", NULL, "bar is bar"},
    {"list", "{{#l}}{{n}}{{/l}}", "{'l':[{'n':1},{'n':2},{'n':3}]}", NULL, "123"},
    {"empty list", "[{{#l}}no{{/l}}]", "{'l':[]}", NULL, "[]"},
    {"list of texts", "{{#l}}({{.}}){{/l}}", "{'l':['a','b']}", NULL, "(a)(b)"},
    {"list of numbers", "{{#l}}({{.}}){{/l}}", "{'l':[1,0,2.5]}", NULL, "(1)(0)(2.5)"},
    {"list of nulls", "{{#l}}({{.}}){{/l}}", "{'l':[null,'x']}", NULL, "()(x)"},
    {"list of lists", "{{#l}}({{#.}}{{.}}{{/.}}){{/l}}", "{'l':[['1','2'],['a']]}", NULL, "(12)(a)"},
    {"the root as a list", "{{#.}}({{v}}){{/.}}", "[{'v':'a'},{'v':'<'}]", NULL, "(a)(&lt;)"},
    {"nested", "{{#b}}A{{#c}}B{{/c}}C{{/b}}|{{#c}}D{{/c}}", "{'b':true,'c':false}", NULL, "AC|"},
    {"same name twice", "{{#b}}1{{/b}}{{x}}{{#b}}2{{/b}}", "{'b':true,'x':'-'}", NULL, "1-2"},
    {"names of inner contexts hide outer ones", "{{#a}}{{#b}}{{v}}{{/b}}{{/a}}", "{'v':0,'a':{'v':1,'b':{'v':2}}}",
     NULL, "2"},
    {"dotted section", "{{#a.b}}in{{/a.b}}{{#a.c}}no{{/a.c}}{{#x.y.z}}no{{/x.y.z}}", "{'a':{'b':true,'c':false}}", NULL,
     "in"},
    {"inline white space stays", " | {{#b}} \t {{/b}} | \n", "{'b':true}", NULL, " |  \t  | \n"},
    {"several inline on a line", " {{#b}}1{{/b}}\n {{#b}}2{{/b}}\n", "{'b':true}", NULL, " 1\n 2\n"},
    {"standalone lines go", "| A\n{{#b}}\n|\n{{/b}}\n| B\n", "{'b':true}", NULL, "| A\n|\n| B\n"},
    {"indented standalone lines go", "| A\n  {{#b}}\n|\n\t{{/b}}  \n| B\n", "{'b':true}", NULL, "| A\n|\n| B\n"},
    {"CR LF after a standalone tag", "|\r\n{{#b}}\r\n{{/b}}\r\n|", "{'b':true}", NULL, "|\r\n|"},
    {"standalone on the first line", "  {{#b}}\n#{{/b}}\n/", "{'b':true}", NULL, "#\n/"},
    {"standalone on the last line", "#{{#b}}\n/\n  {{/b}}", "{'b':true}", NULL, "#\n/\n"},
    {"two tags on a line are not alone", "{{#b}}{{x}}\n{{/b}}\n.", "{'b':true,'x':'y'}", NULL, "y\n."},
    {"white space in tags", "|{{# b }}={{/ b }}|", "{'b':true}", NULL, "|=|"},
    /* inverted */
    {"inverted false", "{{^b}}yes{{/b}}", "{'b':false}", NULL, "yes"},
    {"inverted true", "[{{^b}}no{{/b}}]", "{'b':true}", NULL, "[]"},
    {"inverted null, missing, empty list", "{{^n}}1{{/n}}{{^m}}2{{/m}}{{^l}}3{{/l}}", "{'n':null,'l':[]}", NULL, "123"},
    {"inverted object and list", "[{{^o}}no{{/o}}{{^l}}no{{/l}}]", "{'o':{'a':1},'l':[{}]}", NULL, "[]"},
    {"inverted nested", "{{^b}}A{{^c}}B{{/c}}C{{/b}}", "{'b':false,'c':true}", NULL, "AC"},
    {"inverted dotted, broken chain", "{{^a.b.c}}yes{{/a.b.c}}", "{'a':{}}", NULL, "yes"},
    {"inverted standalone", "A\n {{^b}}\n|\n{{/b}}\nB\n", "{}", NULL, "A\n|\nB\n"},
    /* comments */
    {"comment inline", "12{{! gone }}34", "{}", NULL, "1234"},
    {"comment of several lines", "12{{!\n  gone\n}}34\n", "{}", NULL, "1234\n"},
    {"comment standalone", "A\n  {{! gone }}\nB\n", "{}", NULL, "A\nB\n"},
    {"comment standalone, several lines", "A\n  {{!\n  gone\n  }}\nB\n", "{}", NULL, "A\nB\n"},
    {"comment indented inline", "  12 {{! 34 }}\n", "{}", NULL, "  12 \n"},
    {"comment at both ends", "  {{! x }}\n!", "{}", NULL, "!"},
    {"comment hides nothing", "{{! name }}[{{! name }}]", "{'! name':'no'}", NULL, "[]"},
    /* delimiters */
    {"pair", "{{=<% %>=}}(<%t%>)", "{'t':'Hey'}", NULL, "(Hey)"},
    {"special signs", "({{=[ ]=}}[t])", "{'t':'Hey'}", NULL, "(Hey)"},
    {"in sections", "[{{#s}}{{x}}|x|{{/s}}{{= | | =}}|#s|{{x}}|x||/s|]", "{'s':true,'x':'X'}", NULL, "[X|x|{{x}}X]"},
    {"not handed to partials", "[{{>p}}{{= | | =}}|>p|]", "{'v':'y'}", "{'p':'.{{v}}.'}", "[.y..y.]"},
    {"changed in a partial, not behind", "[{{>p}}][.{{v}}. .|v|.]", "{'v':'y'}", "{'p':'.{{v}}. {{= | | =}} .|v|.'}",
     "[.y.  .y.][.y. .|v|.]"},
    {"delimiters inline", "| {{=@ @=}} |\nA", "{}", NULL, "|  |\nA"},
    {"delimiters standalone", "A\n {{=@ @=}} \nB@=[ ]=@\nC", "{}", NULL, "A\nB\nC"},
    {"delimiters with white space", "|{{= @   @ =}}|", "{}", NULL, "||"},
    /* partials */
    {"partial", "'{{>p}}'", "{}", "{'p':'from p'}", "'from p'"},
    {"partial missing", "'{{>p}}'", "{}", NULL, "''"},
    {"partial sees the context", "{{#s}}{{>p}}{{/s}}", "{'s':{'v':'in'},'v':'out'}", "{'p':'*{{v}}*'}", "*in*"},
    {"partial recursion", "{{>n}}", "{'c':'X','k':[{'c':'Y','k':[]}]}", "{'n':'{{c}}<{{#k}}{{>n}}{{/k}}>'}", "X<Y<>>"},
    {"partial in a partial", "{{>a}}", "{'v':'!'}", "{'a':'A{{>b}}','b':'B{{v}}'}", "AB!"},
    {"inline partial is not indented", "  {{v}}  {{>p}}\n", "{'v':'|'}", "{'p':'>\\n>'}", "  |  >\n>\n"},
    {"standalone partial is indented", "\\\n {{>p}}\n/\n", "{'v':'<\\n->'}", "{'p':'|\\n{{{v}}}\\n|\\n'}",
     "\\\n |\n <\n->\n |\n/\n"},
    {"standalone partial with CR LF", "|\r\n{{>p}}\r\n|", "{}", "{'p':'>'}", "|\r\n>|"},
    {"standalone partial at the end", ">\n  {{>p}}", "{}", "{'p':'>\\n>'}", ">\n  >\n  >"},
    {"standalone partial at the start", "  {{>p}}\n>", "{}", "{'p':'>\\n>'}", "  >\n  >>"},
    {"indentation adds up", " {{>a}}\n", "{}", "{'a':'1\\n  {{>b}}\\n','b':'2\\n2\\n'}", " 1\n   2\n   2\n"},
    {"sections of an indented partial", " {{>p}}\n", "{'l':['a','b']}", "{'p':'{{#l}}\\n- {{.}}\\n{{/l}}\\nend\\n'}",
     " - a\n - b\n end\n"},
};

/* ---- JSON as values ---- */

static struct value *value_of(struct arena *a, json_t *j)
{
    if (json_is_object(j)) {
        struct value *object = value_object(a);
        const char *key;
        json_t *member;
        json_object_foreach(j, key, member) value_set(object, key, value_of(a, member));
        return object;
    }
    if (json_is_array(j)) {
        struct value *list = value_list(a);
        size_t i;
        json_t *element;
        json_array_foreach(j, i, element) value_append(list, value_of(a, element));
        return list;
    }
    if (json_is_boolean(j)) {
        struct value *holder = value_object(a);
        value_set_flag(holder, "x", json_is_true(j));
        return holder->members->value;
    }
    if (json_is_number(j))
        return value_text(a, arena_printf(a, "%.15g", json_number_value(j)));
    return value_text(a, json_is_string(j) ? json_string_value(j) : "");
}

struct world {
    struct arena *a;
    json_t *partials;
};

static const struct mustache *find_partial(void *data, struct str name)
{
    const struct world *w = data;
    json_t *text = json_object_get(w->partials, arena_str(w->a, name));
    struct mustache *m = NULL;
    struct err e = ERR_INIT;
    if (json_is_string(text))
        assert_int_equal(mustache_compile(w->a, str_of(json_string_value(text)), &m, NULL, &e), 0);
    return m;
}

static int put_text(void *data, const void *node, struct buf *out, struct err *e)
{
    (void)data;
    (void)e;
    buf_add_str(out, ((const struct value *)node)->text);
    return 0;
}

/* Renders; what went wrong becomes the output. */
static const char *expand(struct arena *a, const char *source, json_t *data, json_t *partials)
{
    struct world w = {a, partials};
    struct mustache_host host = {.data = &w,
                                 .member = value_host_member,
                                 .shape = value_host_shape,
                                 .element = value_host_element,
                                 .put = put_text,
                                 .partial = find_partial,
                                 .escape = true};
    struct buf out;
    buf_init(&out, OUT_MAX);
    struct mustache *m;
    struct err e = ERR_INIT;
    if (mustache_compile(a, str_of(source), &m, NULL, &e) != 0 ||
        mustache_render(m, &host, value_of(a, data), &out, &e) != 0)
        return arena_printf(a, "error: %s", e.text);
    const char *result = arena_str(a, buf_str(&out));
    buf_release(&out);
    return result;
}

static json_t *json_of(struct arena *a, const char *text)
{
    char *copy = arena_strdup(a, text);
    for (char *c = copy; *c; c++) {
        if (*c == '\'')
            *c = '"';
    }
    json_error_t why;
    json_t *j = json_loads(copy, JSON_DECODE_ANY, &why);
    if (!j)
        fail_msg("%s: %s", why.text, text);
    return j;
}

static void test_rules(void **state)
{
    (void)state;
    size_t bad = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct mustache_case *c = &cases[i];
        struct arena a;
        arena_init(&a, 0);
        json_t *data = json_of(&a, c->data);
        json_t *partials = c->partials ? json_of(&a, c->partials) : NULL;
        const char *got = expand(&a, c->template, data, partials);
        if (strcmp(got, c->expected) != 0) {
            print_error("%s: expected <%s>, got <%s>\n", c->rule, c->expected, got);
            bad++;
        }
        json_decref(data);
        json_decref(partials);
        arena_release(&a);
    }
    assert_int_equal(bad, 0);
}

/* ---- what is refused, and where ---- */

static const struct {
    const char *source;
    int line;
    const char *word; /* in the text */
} refused[] = {
    {"a\nb {{c", 2, "not closed"},
    {"a {{{c}}", 1, "not closed"},
    {"{{#a}}\n{{#b}}\n{{/b}}\n", 1, "write {{/a}}"},
    {"{{#a}}\n\n{{/b}}", 3, "write {{/a}}"},
    {"x\n{{/b}}", 2, "closes nothing"},
    {"{{}}", 1, "without a name"},
    {"\n{{# }}", 2, "without a name"},
    {"{{a b}}", 1, "space"},
    {"{{=x=}}", 1, "delimiters"},
    {"{{=a b c=}}", 1, "delimiters"},
};

static void test_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        struct arena a;
        arena_init(&a, 0);
        struct mustache *m;
        struct err e = ERR_INIT;
        int line = 0;
        if (mustache_compile(&a, str_of(refused[i].source), &m, &line, &e) == 0)
            fail_msg("compiled: %s", refused[i].source);
        assert_null(m);
        assert_int_equal(e.kind, ERR_DATA);
        assert_int_equal(line, refused[i].line);
        if (!strstr(e.text, refused[i].word))
            fail_msg("%s: %s", refused[i].source, e.text);
        arena_release(&a);
    }
}

static void test_limits(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    json_t *data = json_of(&a, "{'a':'x'}"), *partials = json_of(&a, "{'p':'{{>p}}'}");
    assert_non_null(strstr(expand(&a, "{{>p}}", data, partials), "for ever"));
    struct buf deep;
    buf_init(&deep, OUT_MAX);
    for (int i = 0; i < 100; i++)
        buf_puts(&deep, "{{#a}}");
    assert_non_null(strstr(expand(&a, deep.s, data, NULL), "nested"));
    buf_release(&deep);
    json_decref(data);
    json_decref(partials);
    arena_release(&a);
}

/* ---- the specification's own files ---- */

static int run_file(const char *path)
{
    json_error_t why;
    json_t *file = json_load_file(path, 0, &why);
    if (!file) {
        fprintf(stderr, "%s: %s\n", path, why.text);
        return 1;
    }
    size_t i, bad = 0;
    json_t *test, *tests = json_object_get(file, "tests");
    json_array_foreach(tests, i, test)
    {
        struct arena a;
        arena_init(&a, 0);
        const char *expected = json_string_value(json_object_get(test, "expected"));
        const char *got = expand(&a, json_string_value(json_object_get(test, "template")),
                                 json_object_get(test, "data"), json_object_get(test, "partials"));
        if (strcmp(got, expected) != 0) {
            fprintf(stderr, "%s: %s: expected <%s>, got <%s>\n", path, json_string_value(json_object_get(test, "name")),
                    expected, got);
            bad++;
        }
        arena_release(&a);
    }
    printf("%s: %zu of %zu\n", path, json_array_size(tests) - bad, json_array_size(tests));
    json_decref(file);
    return bad != 0;
}

int main(int argc, char **argv)
{
    int failed = 0;
    for (int i = 1; i < argc; i++)
        failed |= run_file(argv[i]);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rules),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_limits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL) | failed;
}
