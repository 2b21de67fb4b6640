/* An HTML body → lines with what its structure says of them: quoting elements become depth, the elements in which mail
 * clients put attributions, signatures and history become marks (the table in html_marks.c). */
#ifndef PARSER_HTML_H
#define PARSER_HTML_H

#include "parser/lines.h"

/* By gumbo, or by html_to_lines_simply() when the markup is shaped to cost more than its size (thousands of nested or
 * unclosed elements, or of attributes). `html` is valid UTF-8. */
void html_to_lines(struct lines *l, struct str html);

/* Without a library: tags break lines or are dropped, block quotes become depth, the common entities are decoded.
 * Linear. */
bool html_is_hostile(struct str html); /* shaped so */
void html_to_lines_simply(struct lines *l, struct str html);

#endif
