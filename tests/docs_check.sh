#!/bin/bash
# docs_check.sh [RAPPORT]: the documents say what the program is. Runs the README's quick start in a scratch folder, and
# looks for every command, option, configuration key, default and letter kind in the pages that describe them.
set -u
cd "$(dirname "$0")/.."
rapport=$(realpath "${1:-./rapport}")
scratch=$(mktemp -d "${TMPDIR:-/tmp}/rapport-docs.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
faults=0
fault() {
    echo "docs_check: $*"
    faults=$((faults + 1))
}

# A manual page's source (mdoc) as words on one line: options as they are written, without macros.
page() {
    sed 's/\\&//g; s/^\.[A-Z][a-z] / /; s/\bFl -/--/g; s/\bFl \([a-z]\)/-\1/g; s/ [A-Z][a-z]\b / /g; s/[,.;]$/ &/' "$1" |
        tr -s ' \n' ' '
}
manual=$(page docs/rapport.1) configuration=$(page docs/rapport.conf.5)

# Commands and their options.
"$rapport" --help >"$scratch/help"
while read -r command; do
    [[ $manual == *" $command "* ]] || fault "rapport.1 has no command $command"
    for option in $("$rapport" "$command" --help | grep -o -- '--[a-z-]*' | sort -u); do
        [[ $manual == *"$option"* ]] || fault "rapport.1 has no $option of $command"
    done
done < <(sed -n 's/^  rapport \([a-z]*\).*/\1/p' "$scratch/help" | sort -u)

# Keys and defaults, as `init` writes them.
"$rapport" init --simulated "$scratch/sample" >/dev/null || fault "init fails"
while IFS='|' read -r key value; do
    [[ $configuration == *" $key "* ]] || fault "rapport.conf.5 has no key $key"
    [ -z "$value" ] || [[ $configuration == *"${value%.}"* ]] || fault "rapport.conf.5 lacks the default of $key: $value"
done < <(sed -n 's/^#\{0,1\}\([a-z0-9_]*\) = \(.*\)/\1|\2/p' "$scratch/sample/rapport.conf" |
    grep -v '^\(organizer\|address\)|')

# Letters that the program writes.
for kind in $(sed -n 's/^ *{LETTER_\([A-Z_]*\),.*/\1/p' programme/letter_kinds.c | grep -v '^KINDS$' |
    tr 'A-Z_' 'a-z-'); do
    [[ $manual == *" $kind "* ]] || fault "rapport.1 has no letter $kind"
done

# The README's first steps, word by word.
sed -n '/docs_check.sh runs this/,/^```$/p' README.md | sed '1,2d;$d' >"$scratch/steps"
[ -s "$scratch/steps" ] || fault "README.md has no quick start"
mkdir "$scratch/first" "$scratch/bin"
ln -s "$rapport" "$scratch/bin/rapport"
(cd "$scratch/first" && PATH=$scratch/bin:$PATH bash -eu ../steps) >"$scratch/said" 2>&1 ||
    fault "the quick start fails: $(tail -n 3 "$scratch/said")"
grep -q 'received 1, heard 1, odd 0, planned 0, sent 1' "$scratch/said" || fault "the quick start's answer is not heard"
grep -q '“Ask Priya about the on-call rota”, by 2026-03-13' "$scratch/said" || fault "the quick start's takeaway is not kept"

# Files that the documents name.
for f in $(grep -oh '\b\(base\|facts\|calendar\|templates\|db\|mailer\|parser\|scheduler\|programme\|cli\|tests\|docs\)/[a-zA-Z0-9_./-]*[a-z0-9]' \
    README.md docs/*.md docs/*.1 docs/*.5 | grep -v 'KIND\|NAME\|LANGUAGE' | sort -u); do
    compgen -G "$f*" >/dev/null || fault "the documents name $f, which is not there"
done

[ $faults = 0 ] && echo "docs_check: 1 passed, 0 failed" || echo "docs_check: 0 passed, $faults failed"
[ $faults = 0 ]
