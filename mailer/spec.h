/* What can be told about "maildir:PATH", "imaps://…" and the like without opening them. */
#ifndef MAILER_SPEC_H
#define MAILER_SPEC_H

#include <stdbool.h>

/* True when mail never leaves this machine: a Maildir, or a server on loopback. A simulated programme, whose clock says
 * anything, may use no other. (A sendmail command may send anywhere.) */
bool mail_spec_is_local(const char *spec);

#endif
