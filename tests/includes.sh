#!/bin/bash
# includes.sh: the house rules that a compiler does not know. Which room may include which, where a library's headers may
# stand, and functions that are never called. Prints what breaks them and fails.
set -u
cd "$(dirname "$0")/.."
faults=0
fault() {
    echo "includes: $*"
    faults=$((faults + 1))
}

# room: rooms and single headers of ours that it may include
rooms='
base
facts      base
calendar   base facts
templates  base facts
db         base facts
mailer     base facts
parser     base facts calendar
scheduler  base facts calendar
programme  base facts db templates calendar parser scheduler mailer/message.h
cli        base facts db templates calendar parser scheduler mailer programme
'
# first part of a library's header: rooms where it lives
libraries='
ini.h      base
csv.h      base
jansson.h  base
sodium.h   base
idn2.h     base
unicase.h  base
unictype.h base
uninorm.h  base
uniconv.h  base
unistr.h   base
uniwidth.h base
unigbrk.h  base
libical    calendar
cmark.h    templates
sqlite3.h  db
curl       mailer
libetpan   mailer
gmime      mailer parser
glib.h     calendar
gumbo.h    parser
seccomp.h  parser
'
# what the C library and the kernel bring
system='^(alloca|arpa/.*|assert|ctype|dirent|dlfcn|elf|endian|errno|fcntl|fenv|float|getopt|grp|iconv|inttypes|limits|linux/.*|locale|math|net/.*|netdb|netinet/.*|poll|pthread|pwd|sched|semaphore|setjmp|signal|spawn|stdalign|stdarg|stdatomic|stdbool|stddef|stdint|stdio|stdlib|stdnoreturn|string|strings|sys/.*|sysexits|syslog|termios|threads|time|unistd|wchar|wctype)\.h$'

while read -r room allowed; do
    [ -n "$room" ] || continue
    files=$(find "$room" -name '*.[ch]' -not -path '*/.*')
    while IFS=: read -r file line header; do
        to=${header%%/*}
        case " $room $allowed " in
        *" $to "* | *" $header "*) continue ;;
        esac
        fault "$file:$line: $room/ may not include \"$header\""
    done < <(grep -HnE '^[[:space:]]*#[[:space:]]*include[[:space:]]*"' $files |
        sed -E 's/^([^:]*):([0-9]+):[^"]*"([^"]*)".*/\1:\2:\3/')
    while IFS=: read -r file line header; do
        [[ $header =~ $system ]] && continue
        lives=$(awk -v h="${header%%/*}" '$1 == h { $1 = ""; print }' <<<"$libraries")
        case " $lives " in
        *" $room "*) ;;
        *) fault "$file:$line: <$header> does not belong in $room/" ;;
        esac
        case $file in
        *_priv.h | *.c) ;;
        *) fault "$file:$line: <$header> stands in a public header" ;;
        esac
    done < <(grep -HnE '^[[:space:]]*#[[:space:]]*include[[:space:]]*<' $files |
        sed -E 's/^([^:]*):([0-9]+):[^<]*<([^>]*)>.*/\1:\2:\3/')
done <<<"$rooms"

# Never called; comments and strings may name them.
banned='strcpy strcat sprintf vsprintf strtok atoi gets alloca system popen'
sources=$(awk 'NF { print $1 }' <<<"$rooms" | xargs -I{} find {} -name '*.[ch]')
for function in $banned; do
    while IFS= read -r hit; do
        fault "$hit: $function() is not to be used"
    done < <(grep -HnE "(^|[^_[:alnum:].>\"])$function[[:space:]]*\(" $sources | grep -vE ':[0-9]+:[[:space:]]*(\*|/\*|//)' |
        cut -d: -f1,2)
done
while IFS= read -r hit; do
    fault "$hit: the clock is read in base/ only"
done < <(grep -HnE '(^|[^_[:alnum:]])time[[:space:]]*\([[:space:]]*(NULL|0|&)' $sources | grep -v '^base/' | cut -d: -f1,2)

# Two files of one number would each be skipped by databases that have the other.
for number in $(ls db/schema/*.sql | sed 's|.*/\([0-9]*\)_.*|\1|' | sort | uniq -d); do
    fault "db/schema/$number: two files have this number"
done

[ "$faults" -eq 0 ] && echo "includes: the rooms keep to their floors"
exit $((faults > 0))
