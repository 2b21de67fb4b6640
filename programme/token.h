/* Tokens in addresses: what a reply address, a stop address and a bounce address prove (trust).
 *
 * Three secrets, never one: the reply token (Reply-To), the stop token (List-Unsubscribe) and the bounce token
 * (envelope sender) are MACs with different purposes over the letter's id, so none can stand for another, and nothing
 * in the database or its backups makes a new one. Form of the address detail: a letter for the purpose, the key's id,
 * the letter's id in base32, 128 bits of MAC in base32. The footer code and the Message-ID only name a letter. */
#ifndef PROGRAMME_TOKEN_H
#define PROGRAMME_TOKEN_H

#include <stdint.h>

#include "base/address.h"
#include "base/secret.h"

enum token_kind { TOKEN_NONE, TOKEN_REPLY, TOKEN_STOP, TOKEN_BOUNCE, TOKEN_CODE };

struct token {
    enum token_kind kind; /* NONE: nothing there, or forged */
    bool is_forged;       /* looked like one of ours, but the MAC is wrong */
    int64_t letter_id;    /* of REPLY, STOP and BOUNCE */
    struct str code;      /* of CODE: the single-use code, to be looked up by hash */
};

#define TOKEN_TEXT_SIZE 64

/* The address box+TOKEN for a letter. -1 (ERR_CONFIG) when the mailbox's local part leaves no room for it. */
int token_address(const struct secret *s, const struct address *box, enum token_kind kind, int64_t letter_id,
                  struct address *out, struct err *e);

/* What the detail of an address of ours ("q7xk…") proves. */
struct token token_read(const struct secret *s, struct str detail);

/* A Message-ID (without brackets), the same for the same letter id and key, that nobody else can guess. */
const char *token_message_id(const struct secret *s, struct arena *a, const struct address *box, int64_t letter_id);

/* The footer code of a letter: four signs of bcdfghjkmnpqrstvwxz23456789. */
const char *token_footer_code(const struct secret *s, struct arena *a, int64_t letter_id);

/* UID of a circle's series in calendars: carries a MAC of circle and series number, the token of calendar replies. */
const char *token_series_uid(const struct secret *s, struct arena *a, const struct address *box, int64_t circle_id,
                             int series_number);
/* 1 with the circle and series when a UID is one of ours and its MAC is right, else 0. */
int token_read_uid(const struct secret *s, struct str uid, int64_t *circle_id, int *series_number);

/* A new single-use code: the address box+cCODE, and the hash under which the database knows it. */
int token_new_code(const struct address *box, struct address *out, char hash[SECRET_MAC_TEXT], struct err *e);
void token_code_hash(struct str code, char hash[SECRET_MAC_TEXT]);

#endif
