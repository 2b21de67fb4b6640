#!/bin/sh
# embed.sh NAME FILE...: prints a C table `const struct embedded NAME[]` of the files' names and texts, ending in a
# NULL name. Names are those below the first two folders: db/schema/001.sql is 001.sql, templates/letters/en/x.md en/x.md. Text files only; a line becomes one string literal, so that the compiler's message names it.
set -eu
name=$1
shift
printf '#include "base/embedded.h"\n\nconst struct embedded %s[] = {\n' "$name"
for file in "$@"; do
    printf '    {"%s",\n' "${file#*/*/}"
    sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/?/\\?/g' -e 's/^/     "/' -e 's/$/\\n"/' "$file"
    printf '     "",\n    },\n'
done
printf '    {0, 0},\n};\n'
