/* French: commands. See phrases.h for how phrases are written. */
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_french_commands[] = {
    {WORD_PLEASE, 0, "s' il vous plait|s' il te plait|svp|stp|merci de|veuillez|priere de"},
    {WORD_ASK, 0,
     "je voudrais|j' aimerais|je veux|je souhaite|je souhaiterais|nous voudrions|on peut|peut on|pouvons nous|pouvez "
     "vous|peux tu|pourrait on|pourriez vous|pourrais tu|on pourrait|est ce qu' on peut|est il possible de|pourrions "
     "nous|serait il possible de|serait ce possible de|est ce possible de|serait il possible|c' est possible de|on "
     "pourrait peut etre|est ce qu' on pourrait|je prefererais|nous aimerions|nous souhaitons|puis je|j' aimerais "
     "bien|je voudrais bien"},
    {WORD_COMMAND, COMMAND_STOP,
     "se desinscrire|se desabonner|stop svp|desactiver|annuler mon abonnement|resilier|je me desinscris|je me "
     "desabonne|retirez moi de la liste|retirez moi de cette liste|ne plus m' ecrire|merci de ne plus m' ecrire|ne "
     "plus m' envoyer de mails|plus aucun mail|je ne veux plus de mails|arreter|arretez|arrete|me "
     "desabonner|desabonner|desabonnez moi|desinscrire|me desinscrire|desinscrivez moi|"
     "desinscription|desabonnement|desinscris moi|plus de mails|plus d' e mails|plus d' emails|plus de courriers|"
     "plus de messages|ne m' envoyez plus de mails|ne m' envoyez plus d' e mails|ne m' envoyez plus de messages|"
     "arretez de m' ecrire|arretez de m' envoyer des mails|arretez de m' envoyer ces mails|ne m' ecrivez plus|"
     "arretez de m' envoyer des messages|tout arreter|arretez tout|ne plus recevoir de mails|"
     "ne plus recevoir ces mails|je ne veux plus recevoir de mails|je ne veux plus recevoir ces mails"},
    {WORD_COMMAND, COMMAND_LEAVE,
     "quitter|quitter le cercle|quitter ce cercle|quitter le groupe|quitter ce groupe|je quitte le cercle|"
     "je quitte ce cercle|sortir du cercle|sortir de ce cercle|partir"},
    {WORD_COMMAND, COMMAND_PAUSE,
     "faire une pause|une pause|mettre en pause|mettez moi en pause|me mettre en pause|suspendre|mets moi en pause"},
    {WORD_COMMAND, COMMAND_RESUME,
     "reprendre|reprise|je reprends|je suis de retour|de retour|fin de la pause|reprenons|reprendre les rencontres"},
    {WORD_COMMAND, COMMAND_SKIP,
     "annuler cette reunion|annuler ce rendez vous|sauter ce rendez vous|sauter cette semaine|sauter|passer|sauter "
     "cette fois|passer cette fois|sauter la prochaine|sauter la prochaine reunion|"
     "sauter la prochaine rencontre|sauter cette rencontre|sauter cette reunion|passer la prochaine rencontre|"
     "annuler la prochaine rencontre|annuler la prochaine reunion|annuler cette rencontre|annuler la rencontre|"
     "annuler la reunion|sauter une rencontre|pas cette fois"},
    {WORD_COMMAND, COMMAND_HELP,
     "aide|commandes|comment ca marche|que puis je ecrire|que puis je dire|aidez moi|a l' aide"},
    {WORD_COMMAND, COMMAND_DATA,
     "donnees|mes donnees|envoyez moi mes donnees|envoie moi mes donnees|quelles donnees avez vous sur moi|"
     "que savez vous de moi|que savez vous sur moi|voir mes donnees|exporter mes donnees"},
    {WORD_COMMAND, COMMAND_FORGET,
     "oubliez moi|oublie moi|effacez moi|supprimez moi|effacer mes donnees|effacez mes donnees|supprimez mes donnees|"
     "supprimer mes donnees|m' oublier|tout effacer|effacez tout|supprimez tout|tout supprimer|supprimer mon compte"},
    {WORD_COMMAND, COMMAND_SWAP, "echanger|echangeons|permuter|changer de tour"},
    {WORD_COMMAND, COMMAND_ORGANIZER, "demander a l' organisation au sujet de ce binome"},
    {WORD_COMMAND_HEAD, COMMAND_PAUSE,
     "pause|faire une pause|une pause|mettre en pause|mettez moi en pause|me mettre en pause|suspendre|mets moi en "
     "pause|en pause|j' ai besoin d' une pause|il me faut une pause|je fais une pause|je prends une pause|je me mets "
     "en pause|mettez nous en pause|je dois faire une pause|nous avons besoin d' une pause|je suspends"},
    {WORD_COMMAND_HEAD, COMMAND_RESCHEDULE,
     "reporter|deplacer|decaler|repousser|reportez|decalez|deplacez|reprogrammer|reportons|decalons|avancer|"
     "changer la date|changer l' heure|changer l' horaire|se voir|se retrouver|nouvelle date|nouvel horaire|la "
     "decaler|le decaler|la reporter|le reporter|deplacons|la deplacer|le deplacer|repoussons|avancons|la mettre|nous "
     "voir"},
    {WORD_COMMAND_HEAD, COMMAND_CADENCE,
     "rythme|frequence|cadence|changer le rythme|changer la frequence|se voir|se rencontrer|passer|"
     "nouveau rythme|on se voit|passer a un rythme|nous voir|nous rencontrer|passons a|passons|passer "
     "a|plutot|seulement|juste|voyons nous|mieux vaut|changer pour|je prefere|je prefererais|une seule fois"},
    {WORD_COMMAND_HEAD, COMMAND_TIMEZONE,
     "fuseau|fuseau horaire|mon fuseau|mon fuseau horaire|mon fuseau horaire est|mon fuseau est|nouveau fuseau "
     "horaire"},
    {WORD_COMMAND_HEAD, COMMAND_WHERE, "ou|lieu|lieu de rencontre|nouveau lieu|lien|nouveau lien|salle"},
    {WORD_COMMAND_HEAD, COMMAND_SWAP, "echanger|echange|permuter|changer de tour"},
    {WORD_COMMAND_HEAD, COMMAND_WITH, "avec|etre avec|etre en binome|etre associe|etre associee|travailler"},
    {WORD_COMMAND_HEAD, COMMAND_ORGANIZER,
     "organisateur|organisatrice|a l' organisateur|a l' organisatrice|pour l' organisateur|pour l' organisatrice|"
     "organisation|pour l' organisation|a l' organisation|organisateurs"},
    {WORD_DO, COMMAND_STOP,
     "je ne veux plus recevoir|je ne veux plus|je veux plus recevoir|je ne souhaite plus recevoir|je ne souhaite plus|"
     "je souhaite ne plus recevoir|je voudrais ne plus recevoir|je voudrais plus recevoir|je ne desire plus recevoir|"
     "je ne desire plus|ne plus recevoir|plus recevoir|m' envoyez plus|m' envoie plus|ne m' envoyez plus|ne m' envoie "
     "plus|arretez de m' envoyer|arrete de m' envoyer|cessez de m' envoyer|retirez moi|retire moi|enlevez moi|enleve "
     "moi|supprimez moi|rayez moi|me retirer|m' enlever|me supprimer|me desinscrire|desinscrivez moi|desabonnez moi|"
     "me desabonner|desinscrire"},
    {WORD_DO, COMMAND_LEAVE, "je quitte|quitter|je sors|sortir|je me retire|me retirer|retirez moi|j' arrete"},
    {WORD_DO, COMMAND_RESUME,
     "je suis de retour|de retour|me revoila|je suis revenu|je suis revenue|je suis rentre|je suis rentree|reprendre|"
     "reprenons"},
    {WORD_DO, COMMAND_SKIP,
     "sauter|sautez|saute|sautons|on saute|annuler|annulez|annule|annulons|on annule|zapper|on zappe|zappons"},
    {WORD_DO, COMMAND_DATA,
     "quelles donnees avez vous|quelles donnees as tu|quelles donnees vous avez|quelles donnees conservez vous|"
     "quelles donnees gardez vous|quelles informations avez vous|quelles sont les donnees que vous avez|que savez "
     "vous|qu' avez vous|envoyez moi|envoie moi|montrez moi|montre moi|exporter|exportez|m' envoyer|recevoir|voir|je "
     "veux voir"},
    {WORD_DO, COMMAND_FORGET, "supprimez|supprime|supprimer|effacez|efface|effacer|oubliez|detruisez"},
    {WORD_DO_TO, COMMAND_STOP,
     "mails|mail|e mails|e mail|emails|email|courriels|courriel|messages|lettres|de la liste|de cette liste|de votre "
     "liste|de vos listes|de la liste de diffusion|de cette liste de diffusion|de la liste d' envoi"},
    {WORD_DO_TO, COMMAND_LEAVE,
     "cercle|du cercle|groupe|du groupe|ce cercle|de ce cercle|ce groupe|de ce groupe|binome|du binome|mon cercle|"
     "notre cercle|notre groupe"},
    {WORD_DO_TO, COMMAND_RESUME,
     "on peut reprendre|vous pouvez reprendre|on reprend|nous pouvons reprendre|on peut continuer|on peut y aller|les "
     "rencontres|nos rencontres|les reunions|nos reunions"},
    {WORD_DO_TO, COMMAND_SKIP,
     "reunion|rencontre|seance|rendez vous|rdv|session|fois|la prochaine|le prochain|celle ci|call|point"},
    {WORD_DO_TO, COMMAND_DATA,
     "sur moi|me concernant|a mon sujet|mes donnees|toutes mes donnees|tout ce que vous avez sur moi|une copie de mes "
     "donnees|mes donnees personnelles|toutes les donnees me concernant"},
    {WORD_DO_TO, COMMAND_FORGET,
     "mes donnees|toutes mes donnees|tout sur moi|mon compte|tout ce que vous avez sur moi|tout ce que vous savez sur "
     "moi|tout ce qui me concerne|mes donnees personnelles|toutes les donnees me concernant"},
    {WORD_DO_BESIDE, COMMAND_STOP, "plus|d'|de|vos|ces|aucun|aucune|les|tous|tous ces|ne|mes|mon adresse|du tout|vous"},
    {WORD_DO_BESIDE, COMMAND_RESUME, "et|donc|maintenant"},
    {WORD_DO_BESIDE, COMMAND_SKIP, "cette|notre|pour cette fois"},
    {WORD_DO_BESIDE, COMMAND_DATA, "enregistrees|stockees|gardees|conservees|comme|donc"},
    {WORD_DO_BESIDE, COMMAND_FORGET, "definitivement|immediatement|tout de suite|toutes"},
    {WORD_COMMAND_TAIL, 0,
     "suffit|suffirait|me suffit|s' il vous plait|s' il te plait|svp|stp|merci|merci beaucoup|merci d' avance|si "
     "possible|maintenant|"
     "cordialement|pour moi|me suffirait|nous suffit|c' est suffisant|c' est assez|ce serait mieux|serait mieux|ce "
     "serait bien|me convient|me conviendrait|desormais|dorenavant|a l' avenir"},
    {WORD_ALWAYS, 0,
     "desormais|dorenavant|toujours|a partir de maintenant|a l' avenir|en general|a chaque fois|chaque fois|"
     "de facon permanente|regulierement|pour toutes nos reunions|pour toutes les reunions|toutes nos reunions|"
     "nos reunions|toute la serie|la serie"},
    {WORD_ALWAYS, 1, "jamais"},
    {WORD_INSTEAD, 0, "a la place|plutot|serait mieux|me va mieux"},
    {WORD_CADENCE, EVERY_WEEK, "hebdomadaire|chaque semaine|toutes les semaines|une fois par semaine"},
    {WORD_CADENCE, EVERY_TWO_WEEKS,
     "toutes les deux semaines|une semaine sur deux|tous les quinze jours|bimensuel|bimensuelle|deux fois par mois|"
     "chaque quinzaine|une fois toutes les deux semaines"},
    {WORD_CADENCE, EVERY_MONTH,
     "mensuel|mensuelle|chaque mois|tous les mois|une fois par mois|toutes les quatre semaines|mensuellement"},
    {WORD_CADENCE, EVERY_QUARTER,
     "trimestriel|trimestrielle|chaque trimestre|tous les trois mois|tous les trimestres|une fois par trimestre"},
    {WORD_OPEN_END, 0, "nouvel ordre|jusqu' a nouvel ordre|une duree indeterminee|mon retour|nouvel avis"},
    {WORD_CONNECT, 0, "a|au|jusqu' au|jusqu' a|jusqu' en|jusque|pour|avec|le|est|de|d'|pendant|en|du|d' ici"},
    {WORD_OBJECT, 0,
     "la reunion|la rencontre|notre rencontre|notre reunion|la prochaine rencontre|la prochaine reunion|le rendez vous|"
     "notre rendez vous|ca|cela|moi|nous|nos rencontres|les rencontres|le rythme|un rythme"},
    {WORD_PLACE, 0, "salle|bureau|la salle|le bureau|cuisine|cantine|etage|batiment|telephone|cafe"},
    {WORD_NEAR, COMMAND_RESCHEDULE, "reporter|deplacer|decaler|une autre date|un autre jour"},
    {WORD_VAGUE, 0, "un peu|plus tard|plus tot|bientot|une autre fois|maintenant"},
    {WORD_SPELLING, 0, "desabonner|reporter|pause|aide"},
    {WORD_COMMAND, COMMAND_SKIP, "sauter la prochaine fois|sauter cette fois|sauter la prochaine|passer la prochaine"},
    {0, 0, NULL},
};
