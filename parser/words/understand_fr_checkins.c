/* French: check-ins. See understand_fr.c. */
#include "facts/takeaway.h"
#include "parser/phrases.h"

const struct word_group words_french_checkins[] = {
    {WORD_STATUS, STATUS_DONE,
     "fait|faite|faits|faites|c' est fait|termine|terminee|termines|fini|finie|finis|acheve|accompli|realise|realisee|"
     "regle|reglee|boucle|bouclee|ok fait|deja fait|bien fait|c' est bon|c' est regle|reussi|ca a marche|ca marche|ca "
     "marche bien|ca marche tres bien|ca fonctionne|ca fonctionne bien|fonctionne bien|en place|"
     "ca a bien marche|mis en place|en place|c fait|dans la poche|menee a bien|j' ai pu faire|j' en suis venu a "
     "bout|tourne depuis|fonctionne depuis"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "en cours|toujours en cours|encore en cours|j' y travaille|j' y travaille encore|j' y travaille toujours|"
     "je suis dessus|toujours dessus|commence|commencee|j' ai commence|demarre|entame|presque|presque fini|"
     "presque termine|presque fait|a moitie|a moitie fait|partiellement|partiellement fait|ca avance|en progres|"
     "pas encore fini|pas encore termine|pas tout a fait|pas tout a fait fini|pas completement|en chemin|prevu|"
     "pas fini|pas termine|je finis|je termine|on finit|on termine|je finirai|je terminerai|avancent|progressent|je m' "
     "y mets|c' est lance|lance|lancee|moitie moitie"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "pas encore|pas encore fait|pas encore commence|pas fait|pas commence|non|non fait|pas eu le temps|"
     "je n' ai pas eu le temps|n' ai pas eu le temps|pas le temps|toujours pas|a faire|reste a faire|encore a faire|"
     "oublie|j' ai oublie|reporte|reportee|plus tard|rien encore|rien de fait|pas demarre|non commence|"
     "malheureusement pas|pas pu|je n' ai pas pu|rien pour l' instant|je repousse|je reporte|je les repousse|nan|pas "
     "demarree|je le ferai|je la ferai|je les ferai|laisser de cote|tout laisser de cote|laisse de cote"},
    {WORD_STATUS, STATUS_DROPPED,
     "abandonne|abandonnee|abandonner|j' abandonne|laisse tomber|laisser tomber|on laisse "
     "tomber|annule|annulee|annuler|"
     "supprime|supprimer|supprimez|a supprimer|plus pertinent|n' est plus pertinent|plus d' actualite|plus necessaire|"
     "n' est plus necessaire|plus besoin|plus utile|pas la peine|inutile|obsolete|sans objet|retirer|retire|retirez|"
     "caduc|oublier|a oublier|je renonce|renonce|enterre|caduque|on peut laisser tomber|mis de cote|j' y renonce"},
    {WORD_STATUS, STATUS_BLOCKED,
     "bloque|bloquee|coince|coincee|en attente|en attente de|en attente d'|j' attends|en suspens|besoin d' aide|"
     "dans l' attente de|je suis bloque|je suis bloquee|en stand by|en standby|a l' arret|coince encore|ca coince "
     "encore|n' avance pas|ca n' avance pas|on est bloque|on est bloques"},
    {WORD_STATUS, STATUS_DONE,
     "c' est fait pour|c' est bon pour|oui c' est fait|en ordre|nickel|valide|validee|envoye|envoyee|"
     "envoyes|lu|lue|lus|ecrit|ecrite|obtenu|obtenue|recu|recue|reserve|reservee|inscrit|inscrite|planifie et fait|"
     "effectue|effectuee|tout bon|c' est dans la boite|c' est boucle|c' est en place|c' est plie|c' est regle|"
     "mene a bien|j' ai pu|j' ai reussi|reussie|bien avance et fini|fonctionne|fonctionne tres bien|marche bien|"
     "marche tres bien"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "a moitie lu|a mi chemin|la moitie|moitie|presque terminee|presque finie|presque fini|bientot fini|"
     "bientot termine|quasi fini|quasi termine|quasiment fini|quasiment termine|bien avance|bien avancee|"
     "ca progresse|progresse|avance|avance bien|en bonne voie|je suis en train|en train de|j' y suis|"
     "je suis au chapitre|au chapitre|a la page|en partie|partiel|j' ai commence a|commences|debute|debutee|"
     "en preparation|en chantier|en route|pas encore termine mais|pas encore terminee|pas terminee|pas finie|"
     "pas encore finie|pas totalement|pas entierement|encore un peu"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "pas encore commencee|pas commencee|pas entame|pas encore entame|pas encore lu|pas encore ouvert|pas ouvert|"
     "pas avance|n' ai pas avance|pas du tout|rien fait|rien du tout|aucun progres|aucune avancee|reste a faire|"
     "reste encore|manque|il manque|ce sera pour|sera pour|la semaine prochaine|le mois prochain|"
     "remis a plus tard|remis|decale|decalee|repousse|repoussee|je m' y mets|pas le courage|zappe|j' ai zappe|"
     "completement oublie|loupe|rate|pas reussi|n' ai pas reussi|pas pu le faire|pas encore pu|pas trouve le temps|"
     "n' ai pas trouve le temps|manque de temps|faute de temps|pas eu l' occasion|a venir|non lu|nope|negatif|"
     "toujours rien|a peine"},
    {WORD_STATUS, STATUS_DROPPED,
     "laisse tomber le|je laisse tomber|j' ai laisse tomber|on oublie|on peut oublier|oubliez|oublie le|"
     "on peut supprimer|on peut retirer|tu peux supprimer|vous pouvez supprimer|a retirer|a enlever|enlever|enlevez|"
     "a annuler|a abandonner|on abandonne|j' ai abandonne|n' a plus lieu d' etre|plus lieu d' etre|plus de sens|"
     "n' a plus de sens|plus a l' ordre du jour|ne sert plus|ne sert a rien|je n' en ai plus besoin|"
     "n' est plus utile|plus utile|plus interesse|plus interessee|ne me demandez plus|ne me demande plus|"
     "arretez de me demander|transmis a|repris par|confie a|passe a"},
    {WORD_OBSTACLE, 0,
     "j' attends une reponse|j' attends sa reponse|j' attends son retour|j' attends toujours|j' attends encore|"
     "attends|j' attend|attend une reponse|en attente d' une reponse|pas de reponse|sans reponse|"
     "pas encore de reponse|n' a pas repondu|n' a pas encore repondu|ne repond pas|est en conge|est en vacances|"
     "en vacances|en conge|est malade|est absent|est absente|en conge maternite|pas de budget|pas d' acces|complet|"
     "plus de place|depend de|suspendu|suspendue|a l' arret|au point mort|gele|a pas encore repondu|pas de "
     "retour|etait complete|etait complet|est complet|est complete"},
    {WORD_LATER, 1,
     "vais le|va le|je vais|on va|je compte|je prevois|j' aimerais|je voulais|devait|il faudrait|ferai|lirai|"
     "parlerai|m' y mettrai|prendrai"},
    {WORD_ONLY, 1, "seulement|uniquement|seul|seule"},
    {WORD_ARE, 0, "sont|ont ete|de faits|de faites|faits|faites|termines"},
    {WORD_HAVE, 0, "ai|a|avons|ont|est|suis|sont|ete"},
    {WORD_IT, 0, "ca|le|cela|lui|elle|ils|elles"},
    {WORD_FINE, 0, "bien|bon|ok|parfait|oui|super|nickel|c' est bon|c' est ok"},
    {WORD_FACT, 0,
     "s' est bien passe|c' etait super|c' etait bien|c' etait tres|etait super|etait tres|m' a donne|m' a repondu|"
     "m' a aide|m' a dit|j' ai eu|j' ai recu|j' ai obtenu|on a eu|nous avons eu|nous avons recu"},
    {WORD_SPELT, 0, "termine|commence|abandonne|presque|en cours|fini|bloque"},
    {WORD_STATUS, STATUS_DONE,
     "a jour|est a jour|sont a jour|"
     "pret|prete|prets|pretes|relu|relue|relus|mis a jour|mise a jour|approuve|approuvee|accorde|accordee|confirme|"
     "confirmee|signe|signee|publie|publiee|livre comme prevu|dans l' agenda|au calendrier|en poche|c' est ok|"
     "ca roule|ca tourne|ca se passe bien|ca y est|y est|tout est ok|tout est bon|fait depuis"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "parfois|de temps en temps|plus ou moins|ca depend|en discussion|en relecture|en cours de relecture|a l' etude|"
     "au milieu|en plein dedans|j' avance|j' avance bien|j' avance doucement|doucement|petit a petit|peu a peu|"
     "bien entame|bien entamee|un premier jet|premier jet|une premiere version|brouillon|a peu pres|quasiment|"
     "a continuer|je continue|on continue|ca vient"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "rien fait pour l' instant|pour l' instant rien|rien pour le moment|pour le moment rien|il me reste|il reste|"
     "me reste|ne reste que|il ne reste que|il manque juste|pas le dernier encore|je m' y mets lundi|je m' y mettrai|"
     "la prochaine fois|apres les vacances|a mon retour|trop de travail|trop charge|trop occupe|trop occupee|"
     "debordee|deborde|sous l' eau|passe a la trappe|a la trappe|en friche|non plus|toujours pas fait|"
     "toujours pas commence|jamais fait|pas eu une minute|zero"},
    {WORD_STATUS, STATUS_DROPPED,
     "j' ai arrete|arrete|arretee|on arrete|j' arrete|n' a pas de sens|ca n' a plus de sens|tombe a l' eau|"
     "tombee a l' eau|rendu caduc|on peut l' enlever|peut etre supprime|peut etre retire|peut etre enleve|a rayer|"
     "rayer|rayez|je raye|barrer|a barrer|n' existe plus|ne me concerne plus|ne nous concerne plus"},
    {WORD_ONLY, 0, "juste"},
    {WORD_REST, 0,
     "tout le restant|le restant|les autres points|tout ce qui reste|les trois autres|les deux derniers restants|les "
     "points restants"},
    {WORD_STATUS, STATUS_IN_PROGRESS, "un peu|j' essaie|j' essaye|un brouillon|en phase finale|bientot|presque prets"},
    {WORD_STATUS, STATUS_NOT_STARTED, "pas touche|pas touche au|pas touche a|rate pour|c' est rate|a venir bientot"},
    {WORD_FACT, 0,
     "hier|la semaine derniere|le mois dernier|lundi dernier|mardi dernier|mercredi dernier|jeudi dernier|"
     "vendredi dernier|il y a une semaine|il y a deux semaines|on s' est vus|nous avons dejeune"},
    {WORD_STATUS, STATUS_DONE, "teste|testee|adopte|adoptee|delegue|deleguee|essaye et adopte|s' en occupe maintenant"},
    {WORD_STATUS, STATUS_NOT_STARTED, "rien n' a bouge|n' a pas bouge|rien bouge|c' est non|c' est non pour"},
    {WORD_STATUS, STATUS_DONE, "c' est oui"},
    {WORD_ALL, 3, "les trois|tous trois"},
    {WORD_NOT, 0, "pas|ne|n'|jamais|rien|aucun|aucune|non|sans|pas encore|ni|pas de|pas d'"},
    {WORD_STILL, 2, "toujours"},
    {WORD_STILL, 0, "encore|en train de"},
    {WORD_SAME, 0, "aussi|egalement|cette fois|cette fois ci|idem|pareil"},
    {WORD_LATER, 1,
     "vais|va|allons|dois|doit|voudrais|compte|prevois de|sera|serai|il faut|je ferai|devrais|veux|sera fait"},
    {WORD_LATER, 2, "quand|lorsque|des que|si|avant que|une fois"},
    {WORD_ALL, 0,
     "tout|tous|toutes|toute la liste|tous les trois|toutes les trois|l' ensemble|tout est|tous les points"},
    {WORD_ALL, 2, "les deux|tous les deux|toutes les deux"},
    {WORD_THEM, 0, "les|ceux ci"},
    {WORD_NONE, 0,
     "aucun|aucune|aucun des deux|aucun des trois|ni l' un ni l' autre|rien|rien du tout|absolument rien|aucun d' "
     "eux|aucune d' elles|aucun point|aucune action|pas une seule|pas un seul"},
    {WORD_REST, 0,
     "le reste|reste|les autres|l' autre|les deux autres|tout le reste|tous les autres|toutes les autres"},
    {WORD_EXCEPT, 0, "sauf|sauf le|sauf la|excepte|hormis|a part|mais pas|a l' exception de|a l' exception du"},
    {WORD_EXCEPT, 1, "tout sauf|tous sauf|toutes sauf|tout sauf le|tout sauf la"},
    {WORD_ITEM, 0, "point|points|numero|no|tache|taches|le|la|les|pour le|pour la|sur le|sur la|du|au|action|actions"},
    {WORD_PERCENT, 0, "pour cent"},
    {WORD_PART, 0, "chapitre|page|pages|partie|semaine|jour|section|environ|etape|avec|salle|les"},
    {WORD_UNIT, 0,
     "semaine|semaines|jour|jours|mois|an|ans|heure|heures|minute|minutes|fois|personnes|collegues|reunions|"
     "chapitres|pages|questions|idees|rendez vous|h|chapitre|page|partie|parties|paragraphe|section"},
    {WORD_ORDINAL, 1, "premier|premiere|le premier|la premiere|premierement"},
    {WORD_ORDINAL, 2, "deuxieme|second|seconde|le deuxieme|la deuxieme|le second|la seconde|deuxiemement"},
    {WORD_ORDINAL, 3, "troisieme|le troisieme|la troisieme|troisiemement"},
    {WORD_ORDINAL, 4, "quatrieme|le quatrieme|la quatrieme"},
    {WORD_ORDINAL, 5, "cinquieme|le cinquieme|la cinquieme"},
    {WORD_ORDINAL, 100, "dernier|derniere|le dernier|la derniere"},
    {WORD_ORDINAL, 1, "premiers|premieres|les premiers|les premieres"},
    {WORD_ORDINAL, 100, "derniers|dernieres|les derniers|les dernieres"},
    {WORD_NUMBER, 1, "un|une"},
    {WORD_NUMBER, 2, "deux"},
    {WORD_NUMBER, 3, "trois"},
    {WORD_NUMBER, 4, "quatre"},
    {WORD_NUMBER, 5, "cinq"},
    {WORD_NUMBER, 7, "sept"},
    {WORD_NUMBER, 8, "huit"},
    {WORD_NUMBER, 9, "neuf"},
    {WORD_NUMBER, 10, "dix"},
    {WORD_NUMBER, 15, "quinze"},
    {WORD_AND, 0, "et|ainsi que"},
    {WORD_BUT, 0, "mais|par contre|cependant|en revanche"},
    {WORD_FILLER, 0,
     "est|etait|sont|etaient|ai|a|avons|j'|je|nous|il|elle|c'|ca|cela|ce|deja|bien|maintenant|aussi|tres|enfin|le|la|"
     "les|"
     "l'|un|une|de|d'|du|on|oui|tout|ete|n'|ne"},
    {WORD_STOP, 0,
     "le|la|les|un|une|des|du|de|d'|l'|et|ou|a|au|aux|en|dans|sur|pour|par|avec|sans|mon|ma|mes|notre|nos|son|sa|ses|"
     "je|j'|tu|il|elle|on|nous|vous|ils|elles|est|sont|etait|ai|a|avons|fait|faire|pas|ne|n'|que|qu'|qui|ce|c'|cette|"
     "ces|plus|moins|tout|tous|semaine|semaines|jour|jours|mois|temps|reunion|point|premier|deuxieme|chaque|prendre|"
     "mettre|parler|demander|mieux"},
    {WORD_STATUS, STATUS_DONE,
     "pret|prete|prets|pretes|est pret|est prete|c' est "
     "pret|reserve|reservee|reserves|reservees|envoye|envoyee|envoyes|envoyees|lu|lue|lus|lues|ecrit|ecrite|ecrits|"
     "ecrites|prepare|preparee|prepares|preparees|parle|vu hier|vue hier|bien avance et "
     "fini|accomplie|accomplis|terminee|termines|terminees|ca roule|c' est plie|plie|pliee|c' est boucle|c' est "
     "fini|c' est en place|est en place|valide|validee|coche|cochee|achevee|acheves|finalise|finalisee|bien passe|s' "
     "est bien passe|s' est bien passee|j' ai bloque|j' ai enfin bloque|j' ai deja bloque|j' ai bien bloque|j' ai "
     "reussi|on l' a fait|je l' ai fait|je l' ai faite|je l' ai fini|je l' ai finie|je l' ai termine|je l' ai "
     "terminee|c' est chose faite|chose faite|ca y est"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "j' ai commence mais pas fini|commence mais pas fini|commence mais pas termine|commence mais pas "
     "terminee|commence mais pas termines|commencee mais pas termine|commencee mais pas terminee|commencee mais pas "
     "termines|commences mais pas termine|commences mais pas terminee|commences mais pas termines|commence mais pas "
     "encore fini|commence mais pas encore finie|commence mais pas encore finis|commencee mais pas encore "
     "fini|commencee mais pas encore finie|commencee mais pas encore finis|commences mais pas encore fini|commences "
     "mais pas encore finie|commences mais pas encore finis|j' ai bien avance|bien avance|j' avance|j' y suis encore|a "
     "mi chemin|en chantier|je suis en train|entame|entamee|j' ai entame|demarre|demarree|j' ai demarre|pas encore "
     "fini|pas encore finie|pas encore finis|pas encore termine|pas encore terminee|pas encore termines|pas fini|pas "
     "finie|pas finis|pas termine|pas terminee|pas termines|je continue|on continue|j' en suis a la moitie|la "
     "moitie|moitie fait|a moitie fini|a moitie finie|a moitie termine|a moitie terminee|a moitie pret|a moitie "
     "prete|presque pret|presque prete|encore dessus|je travaille dessus|je suis encore dessus|je suis toujours "
     "dessus|j' ai commence a|en bonne voie|je la lis|je le lis"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "pas eu une minute|pas eu le temps|pas eu le temps de|je n' ai pas eu une minute|pas encore commence|pas encore "
     "commencee|pas encore pret|pas encore prete|pas encore prets|pas encore pretes|pas pret|pas prete|pas prets|pas "
     "pretes|je n' ai rien fait|rien fait|rien fait pour l' instant|rien de tout ca|rien de tout cela|rien du "
     "tout|toujours rien|pas encore eu le temps|je m' y mets lundi|je m' y mets|je m' y mettrai|remis a plus "
     "tard|remise a plus tard|repousse|repoussee|decale|decalee|je le fais la semaine prochaine|je la fais la semaine "
     "prochaine|a venir|j' ai zappe|zappe|pas touche|pas encore touche|pas encore attaque|pas attaque|pas trouve le "
     "temps|je n' ai pas trouve le temps|pas reussi|je n' ai pas reussi|pas encore reussi|pas avance|en retard"},
    {WORD_STATUS, STATUS_DROPPED,
     "tombe a l' eau|tombee a l' eau|est tombe a l' eau|est tombee a l' eau|j' ai laisse tomber|je laisse tomber|on "
     "laisse tomber|je l' abandonne|j' abandonne|plus la peine|ce n' est plus la peine|n' est plus d' actualite|plus "
     "du tout d' actualite|on oublie|j' ai renonce|on peut enlever|on peut supprimer|vous pouvez supprimer|tu peux "
     "supprimer|a enlever|enlevez|enleve|je passe mon tour|plus necessaire|ca n' a plus de sens|plus de sens|je n' en "
     "ai plus besoin|n' en ai plus besoin|plus besoin|on n' en a plus besoin"},
    {WORD_STATUS, STATUS_BLOCKED,
     "je bloque|je bloque sur|ca bloque|ca coince|je coince|je patine|je suis coince|je suis coincee|je suis bloque|je "
     "suis bloquee|bloque par|bloquee par|bloques par|j' attends sa reponse|j' attends une reponse|j' attends "
     "encore|j' attends toujours|en attente|au point mort|je n' avance pas|je n' arrive pas a avancer|je suis dans l' "
     "impasse|dans l' impasse"},
    {WORD_OBSTACLE, 0,
     "n' a pas encore repondu|n' a pas repondu|ne repond pas|ne m' a pas repondu|pas de reponse|toujours pas de "
     "reponse|sans reponse|est en conge|en vacances|est malade|a annule"},
    {WORD_NONE, 1, "ni"},
    {WORD_BUT, 0, "en revanche|par contre|toutefois|quant"},
    {WORD_HAVE, 0, "avons|avait|suis|etaient|sont"},
    {WORD_ORDINAL, 1, "la une"},
    {WORD_OBSTACLE, 0,
     "n' a toujours pas repondu|n' a pas donne suite|ne m' a pas encore repondu|ne m' a toujours pas repondu|n' a pas "
     "donne de nouvelles"},
    {WORD_NUMBER, 6, "six"},
    {WORD_NUMBER, 11, "onze"},
    {WORD_NUMBER, 12, "douze"},
    {WORD_LATER, 3, "apres|apres le|apres la"},
    {WORD_LATER, 1, "devrait|devraient|devrait etre|serait|seraient|aurait|aurais|pourrait|pourrait etre"},
    {WORD_LATER, 2, "si j' avais|si j' avais eu"},
    {WORD_NOT, 0, "loin d' etre|loin d'|loin de"},
    {WORD_NOT, 2, "non seulement|pas seulement"},
    {WORD_NOT, 0, "doute|je doute|failli|j' ai failli"},
    {0, 0, NULL},
};
