/* CSV as spreadsheets write it, the lines that rows start on, and cells that must not become formulas. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/csv.h"

static const struct {
    struct str text;
    const char *rows; /* LINE:cell|cell| for each row, or the error */
    int rc;
} files[] = {
    {{"", 0}, "", 0},
    {{"a,b\n1,2\n", 8}, "1:a|b|2:1|2|", 0},
    {{"a,b\r\n1,2\r\n", 10}, "1:a|b|2:1|2|", 0},
    {{"a,b\r1,2\r", 8}, "1:a|b|1:1|2|", 0},
    {{"a,b\n1,2", 7}, "1:a|b|2:1|2|", 0},
    {{"\xef\xbb\xbf"
      "a\n",
      5},
     "1:a|",
     0},
    {{"\n\na\n\nb\n", 7}, "3:a|5:b|", 0},
    {{" a , b\t\n", 8}, "1:a|b|", 0},
    {{"\"a,b\",c\n", 8}, "1:a,b|c|", 0},
    {{"\"a \"\"b\"\"\"\n", 10}, "1:a \"b\"|", 0},
    {{"\"a\nb\",c\nd\n", 10}, "1:a\nb|c|3:d|", 0},
    {{"x\n\"a\r\n\r\nb\"\r\ny\r\n", 15}, "1:x|2:a\r\n\r\nb|5:y|", 0},
    {{"a,,\n", 4}, "1:a|||", 0},
    {{",\n", 2}, "1:||", 0},
    {{"\"\"\n", 3}, "", 0},
    {{"a\0b\n", 4}, "1:ab|", 0},
    {{"J\xf6rg\n", 5}, "1:J\xef\xbf\xbdrg|", 0},
    {{"a;b\n", 4}, "1:a;b|", 0},
    {{"a\n\"b\nc\n", 7}, "line 2: a quote is opened and never closed", -1},
    {{"a\nb\n\"c\"d\n", 9}, "line 3: broken quoting: a quote inside a cell is written twice", -1},
    {{"a\nx\"y\n", 6}, "line 2: broken quoting: a quote inside a cell is written twice", -1},
    {{"a\n\"", 3}, "line 2: a quote is opened and never closed", -1},
};

static void files_are_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        struct arena a;
        struct buf b;
        struct csv csv;
        struct err e = ERR_INIT;
        arena_init(&a, 0);
        buf_init(&b, 1000);
        int rc = csv_read(&a, files[i].text, &csv, &e);
        for (size_t r = 0; rc == 0 && r < csv.count; r++) {
            buf_printf(&b, "%zu:", csv.rows[r].line);
            for (size_t c = 0; c < csv.rows[r].count; c++) {
                buf_add_str(&b, csv.rows[r].cells[c]);
                buf_putc(&b, '|');
            }
        }
        if (rc != 0) {
            assert_int_equal(e.kind, ERR_DATA);
            buf_puts(&b, e.text);
        }
        assert_string_equal(b.s, files[i].rows);
        assert_int_equal(rc, files[i].rc);
        buf_release(&b);
        arena_release(&a);
    }
}

static const struct {
    struct str cell;
    const char *written;
} cells[] = {
    {{"plain", 5}, "plain"},
    {{"", 0}, ""},
    {{NULL, 0}, ""},
    {{"a,b", 3}, "\"a,b\""},
    {{"say \"hi\"", 8}, "\"say \"\"hi\"\"\""},
    {{"a\nb", 3}, "\"a\nb\""},
    {{"=1+1", 4}, "\"'=1+1\""},
    {{"=HYPERLINK(\"http://evil\")", 25}, "\"'=HYPERLINK(\"\"http://evil\"\")\""},
    {{"+cmd|' /C calc'!A0", 18}, "\"'+cmd|' /C calc'!A0\""},
    {{"-2+3", 4}, "\"'-2+3\""},
    {{"@SUM(A1)", 8}, "\"'@SUM(A1)\""},
    {{"\t=1", 3}, "\"'\t=1\""},
    {{"\r=1", 3}, "\"'\r=1\""},
    {{"\n=1", 3}, "\"'\n=1\""}, /* some programs drop leading white space before they look */
    {{" =1", 3}, "\"' =1\""},
    {{"\xef\xbc\x9d"
      "1",
      4},
     "\"'\xef\xbc\x9d"
     "1\""},
    {{" ", 1}, "\" \""},
    {{"a=b", 3}, "a=b"},
    {{"1-2", 3}, "1-2"},
    {{"ana@example.org", 15}, "ana@example.org"},
};

static void no_cell_becomes_a_formula(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
        struct buf b;
        buf_init(&b, 100);
        csv_put_cell(&b, cells[i].cell, true);
        assert_string_equal(b.s, cells[i].written);
        csv_put_cell(&b, cells[i].cell, false);
        assert_int_equal(b.s[strlen(cells[i].written)], ',');
        buf_release(&b);
    }
}

/* What is written is read back, but for the trimming and the apostrophe that both headers promise. */
static void written_rows_are_read_back(void **state)
{
    struct buf b;
    struct arena a;
    struct csv csv;
    struct err e = ERR_INIT;
    (void)state;
    buf_init(&b, 1000);
    arena_init(&a, 0);
    for (int row = 0; row < 3; row++) {
        csv_put_cell(&b, STR("two\r\nlines, \"quoted\""), true);
        csv_put_cell(&b, STR("J\xc3\xb6rg"), false);
        csv_put_cell(&b, STR("=1"), false);
        csv_end_row(&b);
    }
    assert_int_equal(csv_read(&a, buf_str(&b), &csv, &e), 0);
    assert_int_equal(csv.count, 3);
    for (size_t row = 0; row < 3; row++) {
        assert_int_equal(csv.rows[row].line, 1 + 2 * row);
        assert_int_equal(csv.rows[row].count, 3);
        assert_true(str_eq_z(csv.rows[row].cells[0], "two\r\nlines, \"quoted\""));
        assert_true(str_eq_z(csv.rows[row].cells[1], "J\xc3\xb6rg"));
        assert_true(str_eq_z(csv.rows[row].cells[2], "'=1"));
    }
    arena_release(&a);
    buf_release(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_are_read),
        cmocka_unit_test(no_cell_becomes_a_formula),
        cmocka_unit_test(written_rows_are_read_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
