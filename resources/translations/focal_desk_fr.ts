<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>focal-desk</name>
    <message>
        <source>(an organization that is not here)</source>
        <translation>(une organisation qui n’est pas ici)</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(suite)</translation>
    </message>
    <message>
        <source>(text in Chinese, not printed)</source>
        <translation>(texte en chinois, non imprimé)</translation>
    </message>
    <message>
        <source>(text not printed)</source>
        <translation>(texte non imprimé)</translation>
    </message>
    <message>
        <source>* needed to publish</source>
        <translation>* requis pour la publication</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>A backup from elsewhere</source>
        <translation>Une sauvegarde d’un autre endroit</translation>
    </message>
    <message>
        <source>A bundle of {name} was taken in: new or known {received}, merged {merged}, in conflict {conflict}, left out {failed}.</source>
        <translation>Un paquet de {name} a été reçu&#xa0;: nouvelles ou connues {received}, fusionnées {merged}, en conflit {conflict}, laissées de côté {failed}.</translation>
    </message>
    <message>
        <source>A colleague asks you to look at it. Approve it, or return it with a reason.</source>
        <translation>Un collègue vous demande de la relire. Approuvez-la, ou renvoyez-la avec un motif.</translation>
    </message>
    <message>
        <source>A comment was written</source>
        <translation>Un commentaire a été écrit</translation>
    </message>
    <message>
        <source>A copy of these records, or an earlier computer of yours, has its backups in the second place too. From now on yours lie there in a folder of their own; nothing was removed.</source>
        <translation>Une copie de ces fiches, ou un ordinateur que vous utilisiez auparavant, a aussi ses sauvegardes au second endroit. Les vôtres s’y trouvent désormais dans un dossier à part&#xa0;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>A damaged file was repaired.</source>
        <translation>Un fichier endommagé a été réparé.</translation>
    </message>
    <message>
        <source>A database can be damaged there when both systems write, or when one of them is switched off.</source>
        <translation>Une base de données peut y être endommagée quand les deux systèmes écrivent, ou quand l’un d’eux est éteint.</translation>
    </message>
    <message>
        <source>A database cannot be kept safely there: a broken connection, or a second computer, can damage it. Your records were not opened and are as they were.</source>
        <translation>Une base de données n’y est pas en sûreté&#xa0;: une connexion interrompue ou un deuxième ordinateur peut l’endommager. Vos fiches n’ont pas été ouvertes et sont telles qu’elles étaient.</translation>
    </message>
    <message>
        <source>A date stands here where a number is wanted.</source>
        <translation>Une date se trouve ici, alors qu’un nombre est attendu.</translation>
    </message>
    <message>
        <source>A draft is made</source>
        <translation>Un brouillon est créé</translation>
    </message>
    <message>
        <source>A filled sheet, a CSV file, or records of the clearing-house</source>
        <translation>Une feuille remplie, un fichier CSV ou des fiches du Centre d’échange</translation>
    </message>
    <message>
        <source>A formula stands here, and the file keeps no result of it. Write the text itself into the cell.</source>
        <translation>Une formule se trouve ici, et le fichier n’en garde aucun résultat. Écrivez le texte lui-même dans la cellule.</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://, as a browser shows it.</source>
        <translation>Un lien commence par http:// ou https://, comme dans le navigateur.</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://; its name can stand behind it after “ | ”.</source>
        <translation>Un lien commence par http:// ou https://&#xa0;; son nom peut suivre après «&#xa0;|&#xa0;».</translation>
    </message>
    <message>
        <source>A name or an office</source>
        <translation>Un nom ou un bureau</translation>
    </message>
    <message>
        <source>A newer version of Focal Desk made this bundle; this version cannot read it.</source>
        <translation>Une version plus récente de Focal Desk a créé ce paquet&#xa0;; cette version ne peut pas le lire.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>A picture of its cover; an upright page looks best.</source>
        <translation>Une image de sa couverture&#xa0;; une page en hauteur convient le mieux.</translation>
    </message>
    <message>
        <source>A print cannot be saved as {ending}.</source>
        <translation>Une impression ne peut pas être enregistrée en {ending}.</translation>
    </message>
    <message>
        <source>A record cannot be returned without a reason.</source>
        <translation>Une fiche ne peut pas être renvoyée sans motif.</translation>
    </message>
    <message>
        <source>A record counts in every year from its first date to its last.</source>
        <translation>Une fiche compte pour chaque année, de sa première date à sa dernière.</translation>
    </message>
    <message>
        <source>A record may count in several lines.</source>
        <translation>Une même fiche peut être comptée sur plusieurs lignes.</translation>
    </message>
    <message>
        <source>A record of another kind has this identifier.</source>
        <translation>Une fiche d’un autre type porte cet identifiant.</translation>
    </message>
    <message>
        <source>A record of this title is here; made if you tick it</source>
        <translation>Une fiche de ce titre est déjà ici&#xa0;; créée si vous la cochez</translation>
    </message>
    <message>
        <source>A record that is chosen here is in the bin. Take it out of the bin, or choose another one.</source>
        <translation>Une fiche choisie ici se trouve dans la corbeille. Sortez-la de la corbeille ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A record that is not on this computer</source>
        <translation>Une fiche absente de cet ordinateur</translation>
    </message>
    <message>
        <source>A record that was chosen lies in the bin: {identifier}</source>
        <translation>Une fiche choisie est dans la corbeille&#xa0;: {identifier}</translation>
    </message>
    <message>
        <source>A record that was chosen still has a conflict: {identifier}</source>
        <translation>Une fiche choisie a encore un conflit&#xa0;: {identifier}</translation>
    </message>
    <message>
        <source>A record that you send waits here, in its order, until the next synchronization. Nothing leaves this computer before that.</source>
        <translation>Une fiche que vous envoyez attend ici, à son rang, jusqu’à la prochaine synchronisation. Rien ne quitte cet ordinateur avant.</translation>
    </message>
    <message>
        <source>A region counts every record about the region, a region within it or a country in it. Where the clearing-house does not say which country lies where, the regions of the United Nations are used.</source>
        <translation>Une région compte chaque fiche qui porte sur elle, sur une région qu’elle contient ou sur un pays qui s’y trouve. Là où le Centre d’échange ne dit pas quel pays se trouve où, les régions des Nations Unies sont utilisées.</translation>
    </message>
    <message>
        <source>A region counts for the countries in it, the less the more countries it has.</source>
        <translation>Une région compte pour les pays qui s’y trouvent, d’autant moins qu’elle en a beaucoup.</translation>
    </message>
    <message>
        <source>A review of this record was asked for already.</source>
        <translation>La relecture de cette fiche est déjà demandée.</translation>
    </message>
    <message numerus="yes">
        <source>A review of {n} records is asked for.</source>
        <translation>
            <numerusform>La relecture de {n} fiche est demandée.</numerusform>
            <numerusform>La relecture de {n} fiches est demandée.</numerusform>
        </translation>
    </message>
    <message>
        <source>A review was asked for</source>
        <translation>Relecture demandée</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Un second endroit</translation>
    </message>
    <message>
        <source>A sheet keeps no more than 15 digits of a number. Write it as text.</source>
        <translation>Une feuille ne garde pas plus de 15 chiffres d’un nombre. Écrivez-le comme texte.</translation>
    </message>
    <message>
        <source>A template is made from a record: open the record, choose “Actions”, then “Keep as a template …”. Templates stay on this computer and are never sent.</source>
        <translation>Un modèle se fait à partir d’une fiche&#xa0;: ouvrez la fiche, choisissez «&#xa0;Actions&#xa0;», puis «&#xa0;Conserver comme modèle…&#xa0;». Les modèles restent sur cet ordinateur et ne sont jamais envoyés.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Un modèle doit avoir un nom.</translation>
    </message>
    <message>
        <source>A term not known here ({start} …)</source>
        <translation>Un terme inconnu ici ({start}…)</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un nombre entier.</translation>
    </message>
    <message>
        <source>A workspace needs a name.</source>
        <translation>Un espace de travail doit avoir un nom.</translation>
    </message>
    <message>
        <source>A workspace that had been set aside was erased for good.</source>
        <translation>Un espace de travail qui avait été mis de côté a été effacé définitivement.</translation>
    </message>
    <message>
        <source>A workspace that had been set aside was put back.</source>
        <translation>Un espace de travail qui avait été mis de côté a été remis en place.</translation>
    </message>
    <message>
        <source>A workspace was made.</source>
        <translation>Un espace de travail a été créé.</translation>
    </message>
    <message>
        <source>A workspace was renamed.</source>
        <translation>Un espace de travail a été renommé.</translation>
    </message>
    <message>
        <source>A workspace was set aside.</source>
        <translation>Un espace de travail a été mis de côté.</translation>
    </message>
    <message>
        <source>A4, on its side</source>
        <translation>A4, paysage</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About Focal Desk</source>
        <translation>À propos de Focal Desk</translation>
    </message>
    <message>
        <source>About genes?</source>
        <translation>Concerne-t-il des gènes&#xa0;?</translation>
    </message>
    <message>
        <source>About living modified organisms?</source>
        <translation>Concerne-t-il des organismes vivants modifiés&#xa0;?</translation>
    </message>
    <message>
        <source>About organisms not modified?</source>
        <translation>Concerne-t-il des organismes non modifiés&#xa0;?</translation>
    </message>
    <message>
        <source>About the documents</source>
        <translation>À propos des documents</translation>
    </message>
    <message>
        <source>About the format, in the older form</source>
        <translation>À propos du format, dans l’ancien formulaire</translation>
    </message>
    <message>
        <source>About the type, in the older form</source>
        <translation>À propos du type, dans l’ancien formulaire</translation>
    </message>
    <message>
        <source>About {theirs}, which stands near {own}</source>
        <translation>Porte sur {theirs}, proche de {own}</translation>
    </message>
    <message>
        <source>About {up} go out, {down} come in, and what is new there.</source>
        <translation>Environ {up} à envoyer, {down} à recevoir, plus les nouveautés.</translation>
    </message>
    <message>
        <source>About {up} go out; how much comes in is not known before the first synchronization.</source>
        <translation>Environ {up} à envoyer&#xa0;; la quantité à recevoir n’est pas connue avant la première synchronisation.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Activities without results</source>
        <translation>Activités sans résultats</translation>
    </message>
    <message>
        <source>Activities, needs and materials</source>
        <translation>Activités, besoins et ressources</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Add a language to this record, or take one away</source>
        <translation>Ajouter une langue à cette fiche, ou en enlever une</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Add another note</source>
        <translation>Ajouter une autre note</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation>En ajouter un</translation>
    </message>
    <message>
        <source>Add {language}</source>
        <translation>Ajouter {language}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the clearing-house</source>
        <translation>Adresse du Centre d’échange</translation>
    </message>
    <message>
        <source>Address {number}: {fault}</source>
        <translation>Adresse {number}&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>Aichi target</source>
        <translation>Objectif d’Aichi</translation>
    </message>
    <message>
        <source>Aichi targets</source>
        <translation>Objectifs d’Aichi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All countries, from A to Z</source>
        <translation>Tous les pays, de A à Z</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>All its records, files and backups ({size}) are erased from this computer and cannot be brought back. Nothing changes at the clearing-house.</source>
        <translation>Toutes ses fiches, tous ses fichiers et toutes ses sauvegardes ({size}) sont effacés de cet ordinateur et ne peuvent pas être récupérés. Rien ne change au Centre d’échange.</translation>
    </message>
    <message>
        <source>All its records, files and backups ({size}) are set aside on this computer, from where you can put them back. Nothing changes at the clearing-house.</source>
        <translation>Toutes ses fiches, tous ses fichiers et toutes ses sauvegardes ({size}) sont mis de côté sur cet ordinateur, d’où vous pouvez les remettre. Rien ne change au Centre d’échange.</translation>
    </message>
    <message>
        <source>All kinds of record</source>
        <translation>Tous les types de fiche</translation>
    </message>
    <message>
        <source>All of it was taken in here already.</source>
        <translation>Tout a déjà été reçu ici.</translation>
    </message>
    <message>
        <source>All of this can be changed later.</source>
        <translation>Tout cela peut être modifié plus tard.</translation>
    </message>
    <message>
        <source>All others that add to the offer.</source>
        <translation>Toutes les autres qui contribuent à l’offre.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>All saved here</source>
        <translation>Tout est enregistré ici</translation>
    </message>
    <message>
        <source>All templates …</source>
        <translation>Tous les modèles…</translation>
    </message>
    <message>
        <source>All that are part of the offer.</source>
        <translation>Tous ceux qui font partie de l’offre.</translation>
    </message>
    <message>
        <source>All that fit.</source>
        <translation>Tout ce qui convient.</translation>
    </message>
    <message>
        <source>All that fit: a course, a workshop, an exchange …</source>
        <translation>Tout ce qui convient&#xa0;: un cours, un atelier, un échange…</translation>
    </message>
    <message>
        <source>All that is here now is kept as a backup first, so that you can come back to it.</source>
        <translation>Tout ce qui est ici maintenant est d’abord gardé comme sauvegarde, pour que vous puissiez y revenir.</translation>
    </message>
    <message>
        <source>All that is to be settled, on paper</source>
        <translation>Tout ce qui est à régler, sur papier</translation>
    </message>
    <message>
        <source>All that was typed in one opening of the form is one version. Each is told as it differs from the one before.</source>
        <translation>Tout ce qui est saisi pendant une ouverture du formulaire forme une version. Pour chacune, on indique ce qui diffère de la précédente.</translation>
    </message>
    <message>
        <source>All that was typed in one opening of the form is one version. None is ever lost.</source>
        <translation>Tout ce qui est saisi pendant une ouverture du formulaire forme une version. Aucune n’est jamais perdue.</translation>
    </message>
    <message>
        <source>All that you entered is saved.</source>
        <translation>Tout ce que vous avez saisi est enregistré.</translation>
    </message>
    <message>
        <source>Allow larger parts, leave the files out, or carry the bundle on a stick.</source>
        <translation>Permettez des parties plus grandes, laissez les fichiers de côté, ou portez le paquet sur une clé USB.</translation>
    </message>
    <message>
        <source>Already here, unchanged.</source>
        <translation>Déjà présente ici, inchangée.</translation>
    </message>
    <message numerus="yes">
        <source>Also ask for the removal of {n} records at the clearing-house</source>
        <translation>
            <numerusform>Demander aussi la suppression de {n} fiche au Centre d’échange</numerusform>
            <numerusform>Demander aussi la suppression de {n} fiches au Centre d’échange</numerusform>
        </translation>
    </message>
    <message>
        <source>Also what was set aside</source>
        <translation>Aussi ce qui a été écarté</translation>
    </message>
    <message>
        <source>An address with http:// or https://; its name behind “ | ”. Several: a new line between them.</source>
        <translation>Une adresse en http:// ou https://&#xa0;; son nom après «&#xa0;|&#xa0;». Plusieurs&#xa0;: une nouvelle ligne entre elles.</translation>
    </message>
    <message>
        <source>An administrator installed it, and an administrator brings it up to date. Or unpack the newer version into a folder of your own: your records are found by both.</source>
        <translation>C’est un administrateur qui l’a installé, et c’est à lui de le mettre à jour. Ou décompressez la nouvelle version dans un dossier à vous&#xa0;: les deux trouvent vos fiches.</translation>
    </message>
    <message>
        <source>An answer changed while you were choosing.</source>
        <translation>Une réponse a changé pendant que vous choisissiez.</translation>
    </message>
    <message>
        <source>An answer of {name} was taken in: arrived {sent}, still waiting {waiting}, removed {removed}, rejected or left out {failed}.</source>
        <translation>Une réponse de {name} a été reçue&#xa0;: arrivées {sent}, en attente {waiting}, supprimées {removed}, refusées ou laissées de côté {failed}.</translation>
    </message>
    <message>
        <source>An answer to what you handed over. {counts}</source>
        <translation>Une réponse à ce que vous avez remis. {counts}</translation>
    </message>
    <message>
        <source>An attached file on this computer is not as it was kept any more.</source>
        <translation>Un fichier joint sur cet ordinateur n’est plus tel qu’il a été conservé.</translation>
    </message>
    <message>
        <source>An earlier version was taken back</source>
        <translation>Une version antérieure a été rétablie</translation>
    </message>
    <message>
        <source>An earlier version was taken back by {who}</source>
        <translation>Une version antérieure a été rétablie par {who}</translation>
    </message>
    <message>
        <source>An offer fits a need if it gives a kind of help that the need asks for, and shares a target or a country with it.</source>
        <translation>Une offre répond à un besoin si elle apporte un type d’aide que le besoin demande et si elle a une cible ou un pays en commun avec lui.</translation>
    </message>
    <message>
        <source>An offer, a provider or a need for other places counts half. What is over comes last. What you linked comes first.</source>
        <translation>Une offre, un prestataire ou un besoin pour d’autres lieux compte pour moitié. Ce qui est terminé vient en dernier, ce que vous avez lié en premier.</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>Une organisation</translation>
    </message>
    <message>
        <source>An update file was not installed: {reason}</source>
        <translation>Un fichier de mise à jour n’a pas été installé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Another kind of record</source>
        <translation>Un autre type de fiche</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Another passphrase, or none</source>
        <translation>Une autre phrase secrète, ou aucune</translation>
    </message>
    <message>
        <source>Another program is using the file with your records: {folder}</source>
        <translation>Un autre programme utilise le fichier de vos fiches&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Another program on this computer answers there already, or the port is not allowed.</source>
        <translation>Un autre programme de cet ordinateur répond déjà à cet endroit, ou le port n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Another record here, of another type, has the same identifier.</source>
        <translation>Une autre fiche présente ici, d’un autre type, porte le même identifiant.</translation>
    </message>
    <message>
        <source>Another window of Focal Desk is installing an update at this moment.</source>
        <translation>Une autre fenêtre de Focal Desk installe une mise à jour en ce moment.</translation>
    </message>
    <message>
        <source>Another workspace …</source>
        <translation>Un autre espace de travail…</translation>
    </message>
    <message>
        <source>Answer anew</source>
        <translation>Répondre de nouveau</translation>
    </message>
    <message>
        <source>Answer in the need what help is wanted, its subjects and targets, the countries, and the problem in your own words. Whatever is on this computer is then compared with it. Synchronize to receive offers of others.</source>
        <translation>Indiquez dans le besoin l’aide souhaitée, les sujets et les cibles, les pays, et le problème avec vos propres mots. Tout ce qui est sur cet ordinateur lui est alors comparé. Synchronisez pour recevoir les offres des autres.</translation>
    </message>
    <message>
        <source>Answer to {name}</source>
        <translation>Réponse à {name}</translation>
    </message>
    <message>
        <source>Answer what it gives or does: kinds of help, subjects, targets, countries, and a few sentences. Synchronize to receive the needs of others.</source>
        <translation>Indiquez ce que la fiche offre ou fait&#xa0;: types d’aide, sujets, cibles, pays, et quelques phrases. Synchronisez pour recevoir les besoins des autres.</translation>
    </message>
    <message>
        <source>Anything else that readers should know.</source>
        <translation>Toute autre information utile aux lecteurs.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message numerus="yes">
        <source>Approve {n}</source>
        <translation>
            <numerusform>Approuver {n}</numerusform>
            <numerusform>Approuver {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Approved: “{title}”</source>
        <translation>Approuvée&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Areas of biosafety</source>
        <translation>Domaines de la prévention des risques biotechnologiques</translation>
    </message>
    <message>
        <source>Areas of biosafety, in the older form</source>
        <translation>Domaines de la prévention des risques biotechnologiques, dans l’ancien formulaire</translation>
    </message>
    <message>
        <source>Areas of work</source>
        <translation>Domaines d’activité</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>As 2016-04-25, or 2016-04, or 2016.</source>
        <translation>Comme 2016-04-25, ou 2016-04, ou 2016.</translation>
    </message>
    <message>
        <source>As in the browser, such as: {example}</source>
        <translation>Comme dans le navigateur, par exemple&#xa0;: {example}</translation>
    </message>
    <message>
        <source>As the person writes it.</source>
        <translation>Tel que la personne l’écrit.</translation>
    </message>
    <message>
        <source>Ask for a review first. Once it is approved, you can ask for publication yourself.</source>
        <translation>Demandez d’abord une relecture. Une fois la fiche approuvée, vous pourrez demander vous-même la publication.</translation>
    </message>
    <message>
        <source>Ask for a review in your office, on this computer or by a bundle.</source>
        <translation>Demandez une relecture dans votre bureau, sur cet ordinateur ou au moyen d’un paquet.</translation>
    </message>
    <message>
        <source>Ask for a review: the focal point decides on this computer, or by a bundle.</source>
        <translation>Demandez une relecture&#xa0;: le point focal décide sur cet ordinateur ou au moyen d’un paquet.</translation>
    </message>
    <message>
        <source>Ask for an update in between, or for the newer version as a whole.</source>
        <translation>Demandez une mise à jour intermédiaire, ou la nouvelle version entière.</translation>
    </message>
    <message>
        <source>Ask for its publication, or change it and have it reviewed anew.</source>
        <translation>Demandez sa publication, ou modifiez-la et faites-la relire de nouveau.</translation>
    </message>
    <message>
        <source>Ask for one that was saved where there is a connection.</source>
        <translation>Demandez-en un qui a été enregistré là où il y a une connexion.</translation>
    </message>
    <message>
        <source>Ask for publication</source>
        <translation>Demander la publication</translation>
    </message>
    <message>
        <source>Ask for removal</source>
        <translation>Demander la suppression</translation>
    </message>
    <message>
        <source>Ask for removal …</source>
        <translation>Demander la suppression…</translation>
    </message>
    <message>
        <source>Ask for review</source>
        <translation>Demander une relecture</translation>
    </message>
    <message>
        <source>Ask for review …</source>
        <translation>Demander une relecture…</translation>
    </message>
    <message>
        <source>Ask for the address that begins with https://.</source>
        <translation>Demandez l’adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Ask for the file whose name has {ours} in it.</source>
        <translation>Demandez le fichier dont le nom contient {ours}.</translation>
    </message>
    <message>
        <source>Ask for the passphrase before going on</source>
        <translation>Demander la phrase secrète avant de continuer</translation>
    </message>
    <message>
        <source>Ask for the removal of “{title}”?</source>
        <translation>Demander la suppression de «&#xa0;{title}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or choose another folder.</source>
        <translation>Demandez le droit d’écrire dans ce dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Ask the sender for the passphrase, on the telephone.</source>
        <translation>Demandez la phrase secrète à l’expéditeur, par téléphone.</translation>
    </message>
    <message>
        <source>Ask the sender to make it anew, with fewer records or without files.</source>
        <translation>Demandez à l’expéditeur de le refaire, avec moins de fiches ou sans fichiers.</translation>
    </message>
    <message>
        <source>Ask the sender whether it was meant for you.</source>
        <translation>Demandez à l’expéditeur s’il vous était destiné.</translation>
    </message>
    <message>
        <source>Ask who looks after your network.</source>
        <translation>Adressez-vous à la personne chargée de votre réseau.</translation>
    </message>
    <message>
        <source>Ask whoever attached it.</source>
        <translation>Adressez-vous à la personne qui l’a joint.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the program for the newer version as a whole.</source>
        <translation>Demandez la nouvelle version entière à la personne qui vous a donné le programme.</translation>
    </message>
    <message>
        <source>Ask whoever made the file for a whole one.</source>
        <translation>Demandez un fichier complet à la personne qui l’a produit.</translation>
    </message>
    <message>
        <source>Ask your national focal point or the Secretariat for the right to do it.</source>
        <translation>Demandez ce droit à votre point focal national ou au Secrétariat.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Asked for elsewhere</source>
        <translation>Demandé ailleurs</translation>
    </message>
    <message>
        <source>Asked for only in the clearing-houses of the Protocols.</source>
        <translation>Demandé uniquement dans les centres d’échange des Protocoles.</translation>
    </message>
    <message>
        <source>Asking the clearing-house …</source>
        <translation>Interrogation du Centre d’échange…</translation>
    </message>
    <message>
        <source>Asks for what is offered: {terms}</source>
        <translation>Demande ce qui est offert&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>At least one of several answers is needed, of which this is one.</source>
        <translation>Au moins une réponse est requise parmi plusieurs, dont celle-ci.</translation>
    </message>
    <message>
        <source>At least one of the six languages of the United Nations is needed.</source>
        <translation>Il faut au moins une des six langues des Nations Unies.</translation>
    </message>
    <message>
        <source>At most so many kilobytes</source>
        <translation>Au plus ce nombre de kilooctets</translation>
    </message>
    <message>
        <source>At most, this time:</source>
        <translation>Au plus, cette fois-ci&#xa0;:</translation>
    </message>
    <message>
        <source>At the clearing-house</source>
        <translation>Au Centre d’échange</translation>
    </message>
    <message>
        <source>At the clearing-house, {who} has held this record since {day}.</source>
        <translation>Au Centre d’échange, cette fiche est retenue par {who} depuis le {day}.</translation>
    </message>
    <message>
        <source>At the clearing-house, {who} holds this record.</source>
        <translation>Au Centre d’échange, cette fiche est retenue par {who}.</translation>
    </message>
    <message>
        <source>At the clearing-house: the focal point finds the request there</source>
        <translation>Au Centre d’échange&#xa0;: le point focal y trouve la demande</translation>
    </message>
    <message>
        <source>At the last speed: {time}.</source>
        <translation>À la dernière vitesse&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>At the next synchronization it goes to the clearing-house, and publication is asked for.</source>
        <translation>À la prochaine synchronisation, la fiche part au Centre d’échange et sa publication est demandée.</translation>
    </message>
    <message>
        <source>At the next synchronization its draft at the clearing-house is thrown away.</source>
        <translation>À la prochaine synchronisation, son brouillon est supprimé au Centre d’échange.</translation>
    </message>
    <message>
        <source>At the next synchronization its removal is asked for.</source>
        <translation>À la prochaine synchronisation, sa suppression est demandée.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Attach each part to a mail of its own; in which order they arrive does not matter.</source>
        <translation>Joignez chaque partie à un courriel distinct&#xa0;; l’ordre d’arrivée n’a pas d’importance.</translation>
    </message>
    <message>
        <source>Attach it again, or take the link away.</source>
        <translation>Joignez-le de nouveau ou enlevez le lien.</translation>
    </message>
    <message>
        <source>Attach it in another form: {kinds}</source>
        <translation>Joignez-le sous une autre forme&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>Attach the file where you can: links break. Else the page where it can be read.</source>
        <translation>Joignez le fichier si vous le pouvez&#xa0;: les liens se rompent. Sinon, indiquez la page où il peut être lu.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Back to my work</source>
        <translation>Revenir à mon travail</translation>
    </message>
    <message>
        <source>Back to what is to be settled</source>
        <translation>Retour à ce qui est à régler</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Back to {page} (Esc)</source>
        <translation>Retour à {page} (Échap)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups ({endings})</source>
        <translation>Sauvegardes ({endings})</translation>
    </message>
    <message>
        <source>Backups are copied to the second place again.</source>
        <translation>Les sauvegardes sont de nouveau copiées au second endroit.</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Sauvegardes&#xa0;…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before a bundle was taken in</source>
        <translation>Avant l’ouverture d’un paquet reçu</translation>
    </message>
    <message>
        <source>Before a newer program changed the file</source>
        <translation>Avant qu’un programme plus récent ne modifie le fichier</translation>
    </message>
    <message>
        <source>Before a newer version was installed</source>
        <translation>Avant l’installation d’une version plus récente</translation>
    </message>
    <message>
        <source>Before an older backup was put back</source>
        <translation>Avant le retour à une sauvegarde plus ancienne</translation>
    </message>
    <message>
        <source>Before records were erased for good</source>
        <translation>Avant l’effacement définitif de fiches</translation>
    </message>
    <message>
        <source>Before records were taken from a file</source>
        <translation>Avant la reprise de fiches depuis un fichier</translation>
    </message>
    <message>
        <source>Before the newer version changes how your records are kept, it makes a backup of them.</source>
        <translation>Avant de changer la façon dont vos fiches sont conservées, la nouvelle version en fait une sauvegarde.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin an empty record, or choose another template.</source>
        <translation>Commencez une fiche vide ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Begin to type, or open the list</source>
        <translation>Commencez à taper ou ouvrez la liste</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Début…</translation>
    </message>
    <message>
        <source>Begins an activity about it</source>
        <translation>Commence une activité à ce sujet</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Bodies that answer to the donor.</source>
        <translation>Organismes qui rendent compte au donateur.</translation>
    </message>
    <message>
        <source>Bodies that run it from day to day.</source>
        <translation>Organismes qui la mènent au quotidien.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Both are about: {terms}</source>
        <translation>Les deux portent sur&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>Both are for: {terms}</source>
        <translation>Les deux s’adressent à&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>Both must be PEM files; ask whoever made the certificate.</source>
        <translation>Les deux doivent être des fichiers PEM&#xa0;; adressez-vous à la personne qui a établi le certificat.</translation>
    </message>
    <message>
        <source>Both name: {places}</source>
        <translation>Les deux citent&#xa0;: {places}</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
        <source>Both serve: {terms}</source>
        <translation>Les deux servent&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>Both sides are in step: nothing was new.</source>
        <translation>Les deux côtés concordent&#xa0;: rien de nouveau.</translation>
    </message>
    <message>
        <source>Both sides changed these answers. What is new since both agreed is underlined, what is gone struck through.</source>
        <translation>Les deux côtés ont modifié ces réponses. Ce qui est nouveau depuis leur dernier accord est souligné, ce qui a disparu est barré.</translation>
    </message>
    <message>
        <source>Bring the source up to date instead.</source>
        <translation>Mettez plutôt à jour le code source.</translation>
    </message>
    <message>
        <source>Bringing the attached files …</source>
        <translation>Copie des fichiers joints&#xa0;…</translation>
    </message>
    <message>
        <source>Bringing what is lost from backups …</source>
        <translation>Récupération de ce qui manque dans les sauvegardes&#xa0;…</translation>
    </message>
    <message>
        <source>Bringing your records back …</source>
        <translation>Rétablissement de vos fiches&#xa0;…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Bundles of Focal Desk (*.focal)</source>
        <translation>Paquets de Focal Desk (*.focal)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>By this the record is known again. Leave it as it is; new rows have none.</source>
        <translation>C’est à cela que la fiche est reconnue. Laissez-le tel quel&#xa0;; les nouvelles lignes n’en ont pas.</translation>
    </message>
    <message>
        <source>By: {column}</source>
        <translation>Par&#xa0;: {column}</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Fichiers CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Caps Lock is on: small letters become capital ones.</source>
        <translation>Le verrouillage des majuscules est activé&#xa0;: les minuscules deviennent des majuscules.</translation>
    </message>
    <message>
        <source>Careful: you know {name}, but this bundle was signed on another computer. Call {name} and compare the number before you take it in.</source>
        <translation>Attention&#xa0;: vous connaissez {name}, mais ce paquet a été signé sur un autre ordinateur. Appelez {name} et comparez le numéro avant de le recevoir.</translation>
    </message>
    <message>
        <source>Carry all by hand …</source>
        <translation>Tout porter à la main…</translation>
    </message>
    <message>
        <source>Carry by hand</source>
        <translation>Porter à la main</translation>
    </message>
    <message>
        <source>Carry it to the other computer and take it in there.</source>
        <translation>Portez-le à l’autre ordinateur et recevez-le là-bas.</translation>
    </message>
    <message>
        <source>Carry what waits by hand</source>
        <translation>Porter à la main ce qui attend</translation>
    </message>
    <message numerus="yes">
        <source>Carry {n} by hand …</source>
        <translation>
            <numerusform>En porter {n} à la main…</numerusform>
            <numerusform>En porter {n} à la main…</numerusform>
        </translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Études de cas</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Étude de cas</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Cells are merged here: what stands in them counts for the first of them alone.</source>
        <translation>Des cellules sont fusionnées ici&#xa0;: leur contenu ne compte que pour la première.</translation>
    </message>
    <message>
        <source>Cells are merged over too wide a range for a marked copy.</source>
        <translation>Des cellules sont fusionnées sur une plage trop étendue pour une copie annotée.</translation>
    </message>
    <message>
        <source>Change it first.</source>
        <translation>Modifiez-la d’abord.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Changed at the clearing-house; taken over.</source>
        <translation>Modifiée au Centre d’échange&#xa0;; reprise ici.</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifiée par</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifiée ici</translation>
    </message>
    <message>
        <source>Changed here and at the clearing-house</source>
        <translation>Modifiée ici et au Centre d’échange</translation>
    </message>
    <message>
        <source>Changed here and at the clearing-house on {day}</source>
        <translation>Modifiée ici et au Centre d’échange le {day}</translation>
    </message>
    <message>
        <source>Changed here and by {name}</source>
        <translation>Modifiée ici et par {name}</translation>
    </message>
    <message>
        <source>Changed here and by {name} on {day}</source>
        <translation>Modifiée ici et par {name} le {day}</translation>
    </message>
    <message>
        <source>Changed here and in the bundle in the same place: both are kept.</source>
        <translation>Modifiée ici et dans le paquet au même endroit&#xa0;: les deux sont gardées.</translation>
    </message>
    <message>
        <source>Changed here and there in the same place: both are kept, to be settled.</source>
        <translation>Modifiée ici et là-bas au même endroit&#xa0;: les deux sont gardées, à trancher.</translation>
    </message>
    <message numerus="yes">
        <source>Changed here and there in the same places: {n} answers to settle. Both are kept.</source>
        <translation>
            <numerusform>Modifiée ici et là-bas au même endroit&#xa0;: {n} réponse à régler. Les deux versions sont conservées.</numerusform>
            <numerusform>Modifiée ici et là-bas aux mêmes endroits&#xa0;: {n} réponses à régler. Les deux versions sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed here and there; both changes are in the record now.</source>
        <translation>Modifiée ici et là-bas&#xa0;; la fiche contient maintenant les deux modifications.</translation>
    </message>
    <message>
        <source>Changed here by {who}</source>
        <translation>Modifiée ici par {who}</translation>
    </message>
    <message>
        <source>Changed here.</source>
        <translation>Modifiée ici.</translation>
    </message>
    <message>
        <source>Changed in the bundle; taken in.</source>
        <translation>Modifiée dans le paquet&#xa0;; reprise ici.</translation>
    </message>
    <message>
        <source>Changed last:</source>
        <translation>Modifiées en dernier&#xa0;:</translation>
    </message>
    <message>
        <source>Changed on both sides: you decide later</source>
        <translation>Modifiée des deux côtés&#xa0;: vous déciderez plus tard</translation>
    </message>
    <message>
        <source>Changes the record here, if you tick it</source>
        <translation>Modifie la fiche ici, si vous la cochez</translation>
    </message>
    <message>
        <source>Changes what is here</source>
        <translation>Modifie ce qui est ici</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Graphique&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check that it runs, that the database is there, and the name and the password in its address.</source>
        <translation>Vérifiez qu’elle est en service, que la base de données existe, ainsi que le nom et le mot de passe figurant dans l’adresse.</translation>
    </message>
    <message>
        <source>Check the address, or ask who looks after your network.</source>
        <translation>Vérifiez l’adresse ou adressez-vous à la personne chargée de votre réseau.</translation>
    </message>
    <message>
        <source>Check the address. In a hotel or café, first open a web page and sign in to its network.</source>
        <translation>Vérifiez l’adresse. À l’hôtel ou au café, ouvrez d’abord une page web et connectez-vous au réseau du lieu.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the address, or ask who looks after it.</source>
        <translation>Vérifiez la date de cet ordinateur et l’adresse, ou adressez-vous à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>Checking the backup …</source>
        <translation>Vérification de la sauvegarde&#xa0;…</translation>
    </message>
    <message>
        <source>Checking the copy …</source>
        <translation>Vérification de la copie&#xa0;…</translation>
    </message>
    <message>
        <source>Checking what was written …</source>
        <translation>Vérification de ce qui a été écrit&#xa0;…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Choose a file that ends in .xlsx or .csv.</source>
        <translation>Choisissez un fichier qui se termine par .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>Choose a record to see what is missing and what to do next.</source>
        <translation>Choisissez une fiche pour voir ce qui manque et ce qu’il reste à faire.</translation>
    </message>
    <message>
        <source>Choose a second place for backups</source>
        <translation>Choisir un second endroit pour les sauvegardes</translation>
    </message>
    <message>
        <source>Choose a second place …</source>
        <translation>Choisir un second endroit&#xa0;…</translation>
    </message>
    <message>
        <source>Choose above first; then there is a box here for each choice.</source>
        <translation>Choisissez d’abord ci-dessus&#xa0;: une case apparaîtra ici pour chaque choix.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name for the marked copy.</source>
        <translation>Choisissez un autre nom pour la copie annotée.</translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation>Choisissez-en une autre dans la liste.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there, and try again.</source>
        <translation>Choisissez un autre emplacement ou libérez-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Choisissez un autre port.</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation>Choisissez l’une des réponses de la liste.</translation>
    </message>
    <message>
        <source>Choose one on a stick or on another disk: what happens to this folder must not happen to both.</source>
        <translation>Choisissez-en un sur une clé USB ou un autre disque&#xa0;: ce qui arrive à ce dossier ne doit pas arriver aux deux.</translation>
    </message>
    <message>
        <source>Choose records of one kind, or save them as a workbook (.xlsx).</source>
        <translation>Choisissez des fiches d’un seul type, ou enregistrez-les comme classeur (.xlsx).</translation>
    </message>
    <message>
        <source>Choose the file that the other office made; its name ends with “.focal”.</source>
        <translation>Choisissez le fichier que l’autre bureau a créé&#xa0;; son nom se termine par «&#xa0;.focal&#xa0;».</translation>
    </message>
    <message>
        <source>Choose where to save it …</source>
        <translation>Choisir où l’enregistrer…</translation>
    </message>
    <message>
        <source>Choose your country.</source>
        <translation>Choisissez votre pays.</translation>
    </message>
    <message>
        <source>Choose {most} at the most; there are {count}.</source>
        <translation>Choisissez-en {most} au plus&#xa0;; il y en a {count}.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close Focal Desk</source>
        <translation>Fermer Focal Desk</translation>
    </message>
    <message>
        <source>Close and lose the last changes</source>
        <translation>Fermer et perdre les dernières modifications</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to this computer first.</source>
        <translation>Fermez-le dans les autres programmes, ou copiez-le d’abord sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Close the file if another program shows it, or choose another folder.</source>
        <translation>Fermez le fichier s’il est affiché par un autre programme, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>Close the program, start it again, and choose practising once more.</source>
        <translation>Fermez le programme, relancez-le et choisissez de nouveau l’entraînement.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Co-funding organizations</source>
        <translation>Organisations cofinançant l’activité</translation>
    </message>
    <message>
        <source>Collaborating partners</source>
        <translation>Partenaires de collaboration</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Comment on: {question}</source>
        <translation>Commentaire sur&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Comment …</source>
        <translation>Commenter…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Compare with what stands here now</source>
        <translation>Comparer avec le contenu actuel</translation>
    </message>
    <message>
        <source>Compared with what is published now: what is new is underlined, what is taken away is struck through.</source>
        <translation>Comparaison avec ce qui est publié actuellement&#xa0;: ce qui est nouveau est souligné, ce qui est enlevé est barré.</translation>
    </message>
    <message>
        <source>Compared with what the clearing-house has: what is new is underlined, what is taken away is struck through.</source>
        <translation>Comparée à ce qu’a le Centre d’échange&#xa0;: ce qui est nouveau est souligné, ce qui est retiré est barré.</translation>
    </message>
    <message>
        <source>Compared with what was approved last: what is new is underlined, what is taken away is struck through.</source>
        <translation>Comparée à ce qui a été approuvé en dernier&#xa0;: ce qui est nouveau est souligné, ce qui est retiré est barré.</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>La compléter</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Conflit réglé</translation>
    </message>
    <message>
        <source>Conflict settled by {who}</source>
        <translation>Conflit réglé par {who}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact for help</source>
        <translation>Contact pour l’aide</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Personne à contacter</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Personnes à contacter</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contacts for help</source>
        <translation>Contacts pour l’aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Copies in your second place may not be encrypted: {place} Those of this computer go when the program copies a backup there the next time. Those of another computer stay there: remove them yourself.</source>
        <translation>Des copies dans votre second endroit ne sont peut-être pas chiffrées&#xa0;: {place} Celles de cet ordinateur disparaîtront quand le programme y copiera de nouveau une sauvegarde. Celles d’un autre ordinateur y restent&#xa0;: supprimez-les vous-même.</translation>
    </message>
    <message>
        <source>Copies that you made elsewhere stay as they are. The disk may keep remains of what was written until now; to encrypt the whole disk in the settings of the computer helps against that.</source>
        <translation>Les copies que vous avez faites ailleurs restent telles quelles. Le disque peut garder des traces de ce qui a été écrit jusqu’ici&#xa0;; chiffrer le disque entier dans les réglages de l’ordinateur protège contre cela.</translation>
    </message>
    <message>
        <source>Copy it again from the stick or save it again from the mail. If that fails, ask for it anew.</source>
        <translation>Copiez-le de nouveau depuis la clé USB ou enregistrez-le de nouveau depuis le courriel. Si cela échoue, demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy the file from its source once more. If that does not help, ask whoever gave it to you.</source>
        <translation>Copiez encore une fois le fichier depuis son origine. Si cela ne suffit pas, adressez-vous à la personne qui vous l’a donné.</translation>
    </message>
    <message>
        <source>Copy the rows that you need to a new workbook and open that.</source>
        <translation>Copiez les lignes utiles dans un nouveau classeur et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>Copy this entry</source>
        <translation>Copier cette entrée</translation>
    </message>
    <message>
        <source>Copying and checking the file …</source>
        <translation>Copie et vérification du fichier&#xa0;…</translation>
    </message>
    <message>
        <source>Copying the backup …</source>
        <translation>Copie de la sauvegarde&#xa0;…</translation>
    </message>
    <message>
        <source>Copying the damaged file …</source>
        <translation>Copie du fichier endommagé&#xa0;…</translation>
    </message>
    <message>
        <source>Copying the records …</source>
        <translation>Copie des fiches&#xa0;…</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Could not be saved when its damaged file was repaired.</source>
        <translation>N’a pas pu être sauvée lors de la réparation de son fichier endommagé.</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Compter par</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation>Pays et régions</translation>
    </message>
    <message>
        <source>Countries and regions, in the older form</source>
        <translation>Pays et régions, dans l’ancien formulaire</translation>
    </message>
    <message>
        <source>Countries that would take part as well.</source>
        <translation>Les pays qui participeraient également.</translation>
    </message>
    <message>
        <source>Countries without an activity</source>
        <translation>Pays sans activité</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Pays ou région</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Courses, workshops, exchanges, projects: all that builds capacity for biodiversity in your country.</source>
        <translation>Cours, ateliers, échanges, projets&#xa0;: tout ce qui renforce dans votre pays les capacités en faveur de la biodiversité.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Covers {region}, where {place} lies</source>
        <translation>Couvre {region}, où se trouve {place}</translation>
    </message>
    <message>
        <source>Covers {region}, which has countries in common with {place}</source>
        <translation>Couvre {region}, qui a des pays en commun avec {place}</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>Tableau croisé</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days, months or years.</source>
        <translation>Jours, mois ou années.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decide on it on the website of the clearing-house.</source>
        <translation>Prononcez-vous sur le site web du Centre d’échange.</translation>
    </message>
    <message>
        <source>Decide requests yourself, as the Secretariat does …</source>
        <translation>Traiter vous-même les demandes, comme le fait le Secrétariat…</translation>
    </message>
    <message>
        <source>Decrypting your records …</source>
        <translation>Déchiffrement de vos fiches …</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Digits only.</source>
        <translation>Des chiffres seulement.</translation>
    </message>
    <message>
        <source>Digits only; what is given in kind may be counted in.</source>
        <translation>Des chiffres seulement&#xa0;; les apports en nature peuvent être comptés.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Discard what was changed since it was opened …</source>
        <translation>Annuler ce qui a été modifié depuis l’ouverture…</translation>
    </message>
    <message>
        <source>Discard what you changed since you opened this form?</source>
        <translation>Annuler ce que vous avez modifié depuis l’ouverture de ce formulaire&#xa0;?</translation>
    </message>
    <message>
        <source>Divide it into several files and open one after the other.</source>
        <translation>Divisez-le en plusieurs fichiers et ouvrez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>Divide it into several workbooks and open one after the other.</source>
        <translation>Divisez-le en plusieurs classeurs et ouvrez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>Divide its rows among several files, or mend what the list of rows shows, and look again.</source>
        <translation>Répartissez ses lignes dans plusieurs fichiers, ou corrigez ce que montre la liste des lignes, puis examinez-le de nouveau.</translation>
    </message>
    <message>
        <source>Do not filter by {what} any more</source>
        <translation>Ne plus filtrer par {what}</translation>
    </message>
    <message>
        <source>Do not reject it</source>
        <translation>Ne pas la refuser</translation>
    </message>
    <message>
        <source>Do not return it</source>
        <translation>Ne pas la renvoyer</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <translation>Ne plus réessayer</translation>
    </message>
    <message>
        <source>Do not use it, and tell whoever looks after your computer.</source>
        <translation>Ne l’utilisez pas, et prévenez la personne qui s’occupe de votre ordinateur.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the sender, on the telephone, to make it again.</source>
        <translation>Ne l’utilisez pas. Demandez à l’expéditeur, par téléphone, de le refaire.</translation>
    </message>
    <message>
        <source>Do what my queue asks for</source>
        <translation>Faire ce que demande ma file</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>S’en passer</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne convient pas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Bailleurs</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Duplicate the record and send the copy.</source>
        <translation>Dupliquez la fiche et envoyez la copie.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Duration, in the older form</source>
        <translation>Durée, dans l’ancien formulaire</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Each row below the headings is a record. Columns may be moved or left out, the file renamed.</source>
        <translation>Chaque ligne sous les titres est une fiche. Les colonnes peuvent être déplacées ou omises, le fichier renommé.</translation>
    </message>
    <message>
        <source>Each text gets a column for each language.</source>
        <translation>Chaque texte a une colonne par langue.</translation>
    </message>
    <message>
        <source>Each time it goes to the clearing-house or comes from there, it is noted here how that went.</source>
        <translation>Chaque fois qu’elle part vers le Centre d’échange ou en revient, le résultat est noté ici.</translation>
    </message>
    <message>
        <source>Each workspace has records, settings, backups and a practice of its own; what is in one is not seen in another. Make one for another country, for training, or for a colleague on the same computer.</source>
        <translation>Chaque espace de travail a ses propres fiches, réglages, sauvegardes et exercices&#xa0;; ce qui est dans l’un ne se voit pas dans un autre. Créez-en un pour un autre pays, pour une formation, ou pour un collègue sur le même ordinateur.</translation>
    </message>
    <message>
        <source>Earlier versions of the record are in its history.</source>
        <translation>Les versions antérieures de la fiche se trouvent dans son historique.</translation>
    </message>
    <message>
        <source>Earlier versions on this computer</source>
        <translation>Versions antérieures sur cet ordinateur</translation>
    </message>
    <message>
        <source>Earlier versions on this computer …</source>
        <translation>Versions antérieures sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Earlier versions: {title}</source>
        <translation>Versions antérieures&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Easy to guess. Three or four words that have nothing to do with each other are good.</source>
        <translation>Facile à deviner. Trois ou quatre mots sans rapport entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>Either another passphrase was chosen since, or the file is damaged. It was left as it is: {file}</source>
        <translation>Soit une autre phrase secrète a été choisie depuis, soit le fichier est endommagé. Il a été laissé tel quel&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Either file is missing or damaged, the key has a password, or they do not belong together.</source>
        <translation>L’un des fichiers est absent ou endommagé, la clé a un mot de passe, ou ils ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Empty the bin …</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Encrypt my records</source>
        <translation>Chiffrer mes fiches</translation>
    </message>
    <message>
        <source>Encrypt them with a passphrase</source>
        <translation>Les chiffrer avec une phrase secrète</translation>
    </message>
    <message>
        <source>Encrypt your records, change the passphrase, lock after a while</source>
        <translation>Chiffrer vos fiches, changer la phrase secrète, verrouiller après un moment</translation>
    </message>
    <message>
        <source>Encrypt your records, keep backups in a second place, and let the computer remove the stick safely before you pull it out.</source>
        <translation>Chiffrez vos fiches, gardez des sauvegardes à un deuxième endroit, et faites éjecter la clé par l’ordinateur avant de la retirer.</translation>
    </message>
    <message>
        <source>Encrypt your records, or keep them in a folder of your own.</source>
        <translation>Chiffrez vos fiches, ou gardez-les dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Encrypting your records …</source>
        <translation>Chiffrement de vos fiches …</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter a new record</source>
        <translation>Saisir une nouvelle fiche</translation>
    </message>
    <message>
        <source>Enter activities, needs and materials without a connection; send them when there is one.</source>
        <translation>Saisissez activités, besoins et ressources sans connexion&#xa0;; envoyez-les dès qu’il y en a une.</translation>
    </message>
    <message>
        <source>Enter its address and your e-mail address in the settings.</source>
        <translation>Saisissez son adresse et votre adresse électronique dans les réglages.</translation>
    </message>
    <message>
        <source>Entry {place} holds characters that cannot be kept.</source>
        <translation>L’élément {place} contient des caractères qui ne peuvent pas être conservés.</translation>
    </message>
    <message>
        <source>Entry {place} is nested too deeply to be a record.</source>
        <translation>L’entrée {place} est imbriquée trop profondément pour être une fiche.</translation>
    </message>
    <message>
        <source>Entry {place} is of a type that this program does not know.</source>
        <translation>L’élément {place} est d’un type que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>Entry {place} of the file is no record.</source>
        <translation>L’élément {place} du fichier n’est pas une fiche.</translation>
    </message>
    <message>
        <source>Entry {place}: what stands in {fields} is of the wrong kind.</source>
        <translation>Élément {place}&#xa0;: ce qui figure dans {fields} n’est pas de la bonne nature.</translation>
    </message>
    <message>
        <source>Erase all that is listed …</source>
        <translation>Effacer tout ce qui est listé…</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>L’effacer définitivement</translation>
    </message>
    <message>
        <source>Erase the workspace “{name}” for good?</source>
        <translation>Effacer définitivement l’espace de travail «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Erase {n} records</source>
        <translation>
            <numerusform>Effacer {n} fiche</numerusform>
            <numerusform>Effacer {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase {n} records?</source>
        <translation>
            <numerusform>Effacer {n} fiche ?</numerusform>
            <numerusform>Effacer {n} fiches ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer for which nothing is chosen yet becomes what came from the clearing-house.</source>
        <translation>Chaque réponse pour laquelle rien n’est encore choisi devient celle venue du Centre d’échange.</translation>
    </message>
    <message>
        <source>Every answer for which nothing is chosen yet becomes what you entered.</source>
        <translation>Chaque réponse pour laquelle rien n’est encore choisi devient celle que vous avez saisie.</translation>
    </message>
    <message>
        <source>Every record that lies on a sound part of the file goes into a new one, up to your last changes. You are told what could not be saved. This can take some minutes.</source>
        <translation>Chaque fiche qui se trouve dans une partie saine du fichier passe dans un nouveau, jusqu’à vos dernières modifications. On vous dit ce qui n’a pas pu être sauvé. Cela peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>Everybody can read it at the clearing-house.</source>
        <translation>Tout le monde peut la lire au Centre d’échange.</translation>
    </message>
    <message>
        <source>Everybody can read this need now. Once you send a change, nobody can until it is approved again.</source>
        <translation>Tout le monde peut lire ce besoin maintenant. Dès que vous envoyez une modification, plus personne ne le peut jusqu’à ce qu’il soit de nouveau approuvé.</translation>
    </message>
    <message>
        <source>Everybody can read this record as it is: there is nothing to review.</source>
        <translation>Tout le monde peut lire cette fiche telle quelle&#xa0;: il n’y a rien à relire.</translation>
    </message>
    <message>
        <source>Everything is written anew and compared. Until the end nothing is changed.</source>
        <translation>Tout est réécrit et comparé. Rien n’est modifié avant la fin.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Executing agencies</source>
        <translation>Organismes d’exécution</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>Résultats attendus</translation>
    </message>
    <message>
        <source>Expected start</source>
        <translation>Début prévu</translation>
    </message>
    <message>
        <source>Express interest …</source>
        <translation>Exprimer un intérêt…</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <source>Fetching the file {name} …</source>
        <translation>Récupération du fichier {name}…</translation>
    </message>
    <message>
        <source>File format, in the older form</source>
        <translation>Format de fichier, dans l’ancien formulaire</translation>
    </message>
    <message>
        <source>Files of this kind are not opened from here: they may be programs, and harm this computer.</source>
        <translation>Les fichiers de ce type ne s’ouvrent pas d’ici&#xa0;: ce peuvent être des programmes, qui nuiraient à cet ordinateur.</translation>
    </message>
    <message>
        <source>Files only</source>
        <translation>Des fichiers seulement</translation>
    </message>
    <message>
        <source>Files that the clearing-house takes ({endings})</source>
        <translation>Fichiers admis par le Centre d’échange ({endings})</translation>
    </message>
    <message>
        <source>Files, settings, help</source>
        <translation>Fichiers, réglages, aide</translation>
    </message>
    <message>
        <source>Fill in elsewhere</source>
        <translation>Remplir ailleurs</translation>
    </message>
    <message>
        <source>Fill in elsewhere …</source>
        <translation>Remplir ailleurs…</translation>
    </message>
    <message>
        <source>Fill it in, or take the whole row away.</source>
        <translation>Remplissez-la ou supprimez toute la ligne.</translation>
    </message>
    <message>
        <source>Filter by: {what}</source>
        <translation>Filtrer par&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Find in the list …</source>
        <translation>Chercher dans la liste…</translation>
    </message>
    <message>
        <source>Find in the list: {title}</source>
        <translation>Chercher dans la liste&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Find needs …</source>
        <translation>Chercher des besoins…</translation>
    </message>
    <message>
        <source>Find support …</source>
        <translation>Chercher un appui…</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>First workspace</source>
        <translation>Premier espace de travail</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Fits in part</source>
        <translation>Convient en partie</translation>
    </message>
    <message>
        <source>Fits well</source>
        <translation>Convient bien</translation>
    </message>
    <message>
        <source>Focal Desk</source>
        <translation>Focal Desk</translation>
    </message>
    <message>
        <source>Focal Desk (practice)</source>
        <translation>Focal Desk (entraînement)</translation>
    </message>
    <message>
        <source>Focal Desk copies your records by itself, and checks each copy: when you pause, and before anything risky. Of older ones some are kept for each day, week and month. Attached files stay as long as a backup needs them.</source>
        <translation>Focal Desk copie vos fiches de lui-même et vérifie chaque copie&#xa0;: quand vous faites une pause, et avant toute opération risquée. Parmi les anciennes, quelques-unes sont gardées par jour, par semaine et par mois. Les fichiers joints restent tant qu’une sauvegarde en a besoin.</translation>
    </message>
    <message>
        <source>Focal Desk ended without warning last time. What you were writing in “{title}” is kept, up to {when}.</source>
        <translation>La dernière fois, Focal Desk s’est arrêté sans prévenir. Ce que vous écriviez dans «&#xa0;{title}&#xa0;» est conservé, jusqu’à&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Focal Desk is already open with these records.</source>
        <translation>Focal Desk est déjà ouvert avec ces fiches.</translation>
    </message>
    <message>
        <source>Focal Desk {version}</source>
        <translation>Focal Desk {version}</translation>
    </message>
    <message>
        <source>For a helper: what was done, and nothing that you entered</source>
        <translation>Pour qui vous aide&#xa0;: ce qui a été fait, et rien de ce que vous avez saisi</translation>
    </message>
    <message>
        <source>For all that remain:</source>
        <translation>Pour tout le reste&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>For all {n} that were removed there:</source>
        <translation>
            <numerusform>Pour {n} fiche supprimée là-bas&#xa0;:</numerusform>
            <numerusform>Pour les {n} fiches supprimées là-bas&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all {n} that you removed here:</source>
        <translation>
            <numerusform>Pour {n} fiche que vous avez supprimée ici&#xa0;:</numerusform>
            <numerusform>Pour les {n} fiches que vous avez supprimées ici&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>For computers without a connection: they take the lists in like any bundle.</source>
        <translation>Pour les ordinateurs sans connexion&#xa0;: ils reçoivent les listes comme n’importe quel paquet.</translation>
    </message>
    <message>
        <source>For each kind of help that you chose: what it would make possible.</source>
        <translation>Pour chaque type d’aide choisi&#xa0;: ce qu’il rendrait possible.</translation>
    </message>
    <message>
        <source>For example: Awa Houngbo</source>
        <translation>Par exemple&#xa0;: Awa Houngbo</translation>
    </message>
    <message>
        <source>For national focal points of the Convention on Biological Diversity, and for those who draft for them: activities, needs and materials, entered and checked with or without a connection.</source>
        <translation>Pour les points focaux nationaux de la Convention sur la diversité biologique et les personnes qui rédigent pour eux&#xa0;: activités, besoins et ressources, saisis et vérifiés avec ou sans connexion.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>For whom (you may leave this empty)</source>
        <translation>Pour qui (facultatif)</translation>
    </message>
    <message>
        <source>For whom, and to what end</source>
        <translation>Pour qui et dans quel but</translation>
    </message>
    <message>
        <source>For you and your colleagues; not published. Nothing confidential, please.</source>
        <translation>Pour vous et vos collègues&#xa0;; non publié. Rien de confidentiel, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Titre de civilité</translation>
    </message>
    <message>
        <source>Forms to fill in, and guides.</source>
        <translation>Formulaires à remplir et guides.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Found: {text}</source>
        <translation>Recherche&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Free some space on the disk, then do it again.</source>
        <translation>Libérez de la place sur le disque, puis recommencez.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another place.</source>
        <translation>Libérez de la place à cet endroit, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Free to use, to copy and to change, under the MIT licence.</source>
        <translation>Libre d’utilisation, de copie et de modification, sous licence MIT.</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>À partir d’un modèle</translation>
    </message>
    <message>
        <source>From an older form of the clearing-house; kept as it is.</source>
        <translation>Provient d’un ancien formulaire du Centre d’échange&#xa0;; conservé tel quel.</translation>
    </message>
    <message>
        <source>From elsewhere …</source>
        <translation>D’un autre endroit&#xa0;…</translation>
    </message>
    <message>
        <source>From the next time on it is version {version}</source>
        <translation>À partir de la prochaine ouverture, ce sera la version {version}</translation>
    </message>
    <message>
        <source>From the time before 2021; kept as it is.</source>
        <translation>Antérieurs à 2021&#xa0;; conservés tels quels.</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>From {folder}: {why}</source>
        <translation>De {folder}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Généralités</translation>
    </message>
    <message>
        <source>Geographic scope</source>
        <translation>Portée géographique</translation>
    </message>
    <message>
        <source>Give a certificate and its key, or leave the host out to answer on this computer only.</source>
        <translation>Indiquez un certificat et sa clé, ou n’indiquez pas d’hôte pour ne répondre que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Give each person one row and one e-mail address.</source>
        <translation>Donnez à chaque personne une seule ligne et une seule adresse électronique.</translation>
    </message>
    <message>
        <source>Give the authors, or choose the organization that wrote it.</source>
        <translation>Indiquez les auteurs ou choisissez l’organisation qui l’a rédigée.</translation>
    </message>
    <message>
        <source>Give the name of the larger project, or choose its record.</source>
        <translation>Donnez le nom du projet plus large ou choisissez sa fiche.</translation>
    </message>
    <message>
        <source>Give the name or the number of this computer in its network.</source>
        <translation>Indiquez le nom ou le numéro de cet ordinateur dans son réseau.</translation>
    </message>
    <message>
        <source>Give the start and the end, or how long it lasts.</source>
        <translation>Indiquez le début et la fin, ou la durée.</translation>
    </message>
    <message>
        <source>Give the stick back to {name}, or attach the file to a mail.</source>
        <translation>Rendez la clé USB à {name}, ou joignez le fichier à un courriel.</translation>
    </message>
    <message>
        <source>Give these words to whoever helps you: {words}</source>
        <translation>Donnez ces mots à la personne qui vous aide&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>Give this person another e-mail address in the file.</source>
        <translation>Donnez à cette personne une autre adresse électronique dans le fichier.</translation>
    </message>
    <message>
        <source>Global Biodiversity Framework targets</source>
        <translation>Cibles du Cadre mondial de la biodiversité</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>Go back to a backup. The newest one is {backup}.</source>
        <translation>Revenez à une sauvegarde. La plus récente est {backup}.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Go back to the version before</source>
        <translation>Revenir à la version précédente</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>Revenir à cette sauvegarde</translation>
    </message>
    <message>
        <source>Go back to this backup …</source>
        <translation>Revenir à cette sauvegarde&#xa0;…</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Revenir à cette sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Go back to version {version} …</source>
        <translation>Revenir à la version {version}&#xa0;…</translation>
    </message>
    <message>
        <source>Go back to version {version}?</source>
        <translation>Revenir à la version {version}&#xa0;?</translation>
    </message>
    <message>
        <source>Go back, and look again for what fits.</source>
        <translation>Revenez en arrière, et cherchez de nouveau ce qui convient.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go to its window, or close it first.</source>
        <translation>Allez à sa fenêtre, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Goes with the next synchronization</source>
        <translation>Part à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Going back …</source>
        <translation>Retour à la version précédente&#xa0;…</translation>
    </message>
    <message>
        <source>Good practices and lessons learned</source>
        <translation>Bonnes pratiques et enseignements tirés</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Guides, training modules, films and other materials that others may use.</source>
        <translation>Guides, modules de formation, films et autres ressources utiles à d’autres.</translation>
    </message>
    <message>
        <source>HTML pages</source>
        <translation>Pages HTML</translation>
    </message>
    <message>
        <source>Hand over in a bundle …</source>
        <translation>Remettre dans un paquet…</translation>
    </message>
    <message>
        <source>Handed over in a bundle</source>
        <translation>Remise dans un paquet</translation>
    </message>
    <message>
        <source>Handed over in a bundle ({when}).</source>
        <translation>Remise dans un paquet ({when}).</translation>
    </message>
    <message>
        <source>Handed over in a bundle for {name}: {when}.</source>
        <translation>Remise dans un paquet pour {name}&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Handed over in a bundle for {who} ({when}).</source>
        <translation>Remise dans un paquet pour {who} ({when}).</translation>
    </message>
    <message>
        <source>Handed over in a bundle: {when}.</source>
        <translation>Remise dans un paquet&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Difficile à deviner.</translation>
    </message>
    <message>
        <source>Has a little in common</source>
        <translation>A peu en commun</translation>
    </message>
    <message>
        <source>Has collaborating partners?</source>
        <translation>Y a-t-il des partenaires de collaboration&#xa0;?</translation>
    </message>
    <message>
        <source>Has executing agencies?</source>
        <translation>Y a-t-il des organismes d’exécution&#xa0;?</translation>
    </message>
    <message>
        <source>Has implementing agencies?</source>
        <translation>Y a-t-il des organismes de mise en œuvre&#xa0;?</translation>
    </message>
    <message>
        <source>Hatched: the exact day is not known. An arrow: no start or no end is entered.</source>
        <translation>Hachuré&#xa0;: le jour exact n’est pas connu. Une flèche&#xa0;: le début ou la fin n’est pas saisi.</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Held back in the queue</source>
        <translation>Retenue dans la file</translation>
    </message>
    <message>
        <source>Held back: it is not sent until you let it go.</source>
        <translation>Retenue&#xa0;: elle ne part pas tant que vous ne la libérez pas.</translation>
    </message>
    <message>
        <source>Help that is free</source>
        <translation>Aide gratuite</translation>
    </message>
    <message>
        <source>Help that is paid for</source>
        <translation>Aide payante</translation>
    </message>
    <message>
        <source>Help wanted</source>
        <translation>Aide souhaitée</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>History of a record</source>
        <translation>Historique d’une fiche</translation>
    </message>
    <message>
        <source>History: {title}</source>
        <translation>Historique&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>How are your records to be kept on this computer?</source>
        <translation>Comment vos fiches doivent-elles être conservées sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>How far each record has come</source>
        <translation>Où en est chaque fiche</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>How far it has come.</source>
        <translation>Où elle en est.</translation>
    </message>
    <message>
        <source>How far it reaches.</source>
        <translation>Jusqu’où elle s’étend.</translation>
    </message>
    <message>
        <source>How far the activity has come.</source>
        <translation>Où en est l’activité.</translation>
    </message>
    <message>
        <source>How far the activity reaches. For a part of a country or a community, write its name.</source>
        <translation>Jusqu’où s’étend l’activité. Pour une partie d’un pays ou une communauté, écrivez son nom.</translation>
    </message>
    <message>
        <source>How far the synchronization is</source>
        <translation>Avancement de la synchronisation</translation>
    </message>
    <message>
        <source>How far they have come</source>
        <translation>Où elles en sont</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Manière de le montrer</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>Comment il voyage</translation>
    </message>
    <message>
        <source>How it was sent and received stays in the log. A backup made before still holds what was in it, until newer ones take its place: that can take twelve months.</source>
        <translation>La trace des envois et des réceptions reste dans le journal. Une sauvegarde faite auparavant contient encore le contenu, jusqu’à ce que de plus récentes prennent sa place&#xa0;: cela peut prendre douze mois.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Voir le bilan</translation>
    </message>
    <message>
        <source>How it went each time that it went to the clearing-house or came from there.</source>
        <translation>Le résultat de chaque envoi au Centre d’échange et de chaque réception.</translation>
    </message>
    <message>
        <source>How its knowledge could be used</source>
        <translation>Comment son savoir pourrait servir</translation>
    </message>
    <message>
        <source>How long it lasts, if the dates are not known yet. It takes the place of dates.</source>
        <translation>Combien de temps elle dure, si les dates ne sont pas encore connues. La durée remplace les dates.</translation>
    </message>
    <message>
        <source>How much a reader must know already.</source>
        <translation>Ce que le lecteur doit déjà savoir.</translation>
    </message>
    <message>
        <source>How much passed</source>
        <translation>Volume échangé</translation>
    </message>
    <message>
        <source>How much passes is not known before the first synchronization.</source>
        <translation>La quantité échangée n’est pas connue avant la première synchronisation.</translation>
    </message>
    <message>
        <source>How others could make use of what it knows and has, so that more of the targets are reached.</source>
        <translation>Comment d’autres pourraient profiter de ce qu’elle sait et de ce qu’elle a, pour que davantage de cibles soient atteintes.</translation>
    </message>
    <message>
        <source>How the list is grouped</source>
        <translation>Regroupement de la liste</translation>
    </message>
    <message>
        <source>How this answers your national priorities, such as the national strategy and action plan.</source>
        <translation>En quoi cela répond à vos priorités nationales, telles que la stratégie et le plan d’action nationaux.</translation>
    </message>
    <message>
        <source>How this is ranked</source>
        <translation>Comment c’est classé</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Comment se porter candidat</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>Comment remplir</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>Convenance</translation>
    </message>
    <message>
        <source>I know: if the passphrase is lost, my records are lost</source>
        <translation>Je le sais&#xa0;: si la phrase secrète est perdue, mes fiches sont perdues</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>If another one was chosen, try again with that. If not, go back to a backup. The newest one that it opens is {backup}.</source>
        <translation>Si une autre a été choisie, réessayez avec celle-là. Sinon, revenez à une sauvegarde. La plus récente qu’elle ouvre est {backup}.</translation>
    </message>
    <message>
        <source>If it happens again, give the file {name} to whoever helps you. It is in the folder “reports” beside your data, and holds nothing that you entered.</source>
        <translation>Si cela se reproduit, donnez le fichier {name} à la personne qui vous aide. Il se trouve dans le dossier «&#xa0;reports&#xa0;» à côté de vos données et ne contient rien de ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>If it is an activity in the clearing-house too.</source>
        <translation>S’il s’agit aussi d’une activité du Centre d’échange.</translation>
    </message>
    <message>
        <source>If the contact speaks for a government.</source>
        <translation>Si le contact s’exprime au nom d’un gouvernement.</translation>
    </message>
    <message>
        <source>If you approve, everybody can read it at once. If you reject it, it is a draft again.</source>
        <translation>Si vous approuvez, tout le monde peut la lire aussitôt. Si vous la refusez, elle redevient un brouillon.</translation>
    </message>
    <message>
        <source>If you approve, it is ready to send. If you return it, the author mends it and asks again.</source>
        <translation>Si vous l’approuvez, elle est prête à envoyer. Si vous la renvoyez, l’auteur la corrige et redemande.</translation>
    </message>
    <message>
        <source>If you approve, nobody can read it any more. If you reject it, it stays published.</source>
        <translation>Si vous approuvez, plus personne ne peut la lire. Si vous refusez, elle reste publiée.</translation>
    </message>
    <message>
        <source>Implementing agencies</source>
        <translation>Organismes de mise en œuvre</translation>
    </message>
    <message>
        <source>In bold: the largest number, and the sums. Sums count each record once; what says nothing of it stands under “Not said”.</source>
        <translation>En gras&#xa0;: le plus grand nombre et les totaux. Les totaux comptent chaque fiche une fois&#xa0;; celles qui n’en disent rien sont sous «&#xa0;Non dit&#xa0;».</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>In conflict ({count})</source>
        <translation>En conflit ({count})</translation>
    </message>
    <message>
        <source>In conflict with what is at the clearing-house: it is not sent until that is settled.</source>
        <translation>En conflit avec ce qui se trouve au Centre d’échange&#xa0;: elle n’est pas envoyée tant que cela n’est pas réglé.</translation>
    </message>
    <message>
        <source>In conflict: settle it first</source>
        <translation>En conflit&#xa0;: à régler d’abord</translation>
    </message>
    <message>
        <source>In key words, one entry for each.</source>
        <translation>En mots clés, une entrée pour chacun.</translation>
    </message>
    <message>
        <source>In our office: on this computer, or handed over in a bundle</source>
        <translation>Dans notre bureau&#xa0;: sur cet ordinateur, ou remise dans un paquet</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>À la corbeille</translation>
    </message>
    <message>
        <source>In the bin: take it out first</source>
        <translation>Dans la corbeille&#xa0;: sortez-la d’abord</translation>
    </message>
    <message>
        <source>In the file of people, row {row}, column “{column}”: nobody was let in.</source>
        <translation>Dans le fichier des personnes, ligne {row}, colonne «&#xa0;{column}&#xa0;»&#xa0;: personne n’a été admis.</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>Dans le dossier {folder}</translation>
    </message>
    <message>
        <source>In which languages one can write or speak to it.</source>
        <translation>Les langues dans lesquelles on peut lui écrire ou lui parler.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>In your country</source>
        <translation>Dans votre pays</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
    <message numerus="yes">
        <source>In {n} places, {part} could not be read.</source>
        <translation>
            <numerusform>À {n} endroit, on n’a pas pu lire&#xa0;: {part}.</numerusform>
            <numerusform>À {n} endroits, on n’a pas pu lire&#xa0;: {part}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Install an update that somebody brought, or go back to the version before</source>
        <translation>Installer une mise à jour que quelqu’un a apportée, ou revenir à la version précédente</translation>
    </message>
    <message>
        <source>Install an update to version {minimum} first.</source>
        <translation>Installez d’abord une mise à jour vers la version {minimum}.</translation>
    </message>
    <message>
        <source>Install one, such as Noto Sans CJK for Chinese or Noto Sans Arabic for Arabic, or save it as HTML or DOCX for another computer.</source>
        <translation>Installez-en une, comme Noto Sans CJK pour le chinois ou Noto Sans Arabic pour l’arabe, ou enregistrez en HTML ou DOCX pour un autre ordinateur.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer too, then take the bundle in.</source>
        <translation>Installez la version plus récente aussi sur cet ordinateur, puis recevez le paquet.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer too.</source>
        <translation>Installez aussi la version plus récente sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Installing the newer version …</source>
        <translation>Installation de la nouvelle version&#xa0;…</translation>
    </message>
    <message>
        <source>Interest in supporting: {title}</source>
        <translation>Intérêt à soutenir&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Is here already</source>
        <translation>Est déjà ici</translation>
    </message>
    <message>
        <source>Is here, in the bin</source>
        <translation>Est ici, dans la corbeille</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>Est laissée de côté</translation>
    </message>
    <message>
        <source>Is the stick still in the computer? Copy the file to this computer, then open it there.</source>
        <translation>La clé USB est-elle encore dans l’ordinateur&#xa0;? Copiez le fichier sur cet ordinateur, puis ouvrez-le là.</translation>
    </message>
    <message>
        <source>It answered: {words}</source>
        <translation>Réponse reçue&#xa0;: {words}</translation>
    </message>
    <message>
        <source>It can be: {names}.</source>
        <translation>Réponses possibles&#xa0;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be approved yet: {n} answers are to be completed. Mend them in the form, or return it.</source>
        <translation>
            <numerusform>Elle ne peut pas encore être approuvée&#xa0;: {n} réponse est à compléter. Corrigez-la dans le formulaire, ou renvoyez la fiche.</numerusform>
            <numerusform>Elle ne peut pas encore être approuvée&#xa0;: {n} réponses sont à compléter. Corrigez-les dans le formulaire, ou renvoyez la fiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>It changed at the clearing-house but could not be fetched; it is fetched next time.</source>
        <translation>Modifiée au Centre d’échange, mais impossible à récupérer&#xa0;; elle le sera la prochaine fois.</translation>
    </message>
    <message>
        <source>It copies the database while it is being written. That can damage it, or put the older state of another computer in its place, and what you entered since is then lost.</source>
        <translation>Il copie la base de données pendant qu’elle est écrite. Cela peut l’endommager, ou mettre à sa place l’état plus ancien d’un autre ordinateur, et ce que vous avez saisi depuis est alors perdu.</translation>
    </message>
    <message>
        <source>It goes to the clearing-house at the next synchronization.</source>
        <translation>Elle part au Centre d’échange à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>It goes with the next synchronization. The focal point publishes it, or returns it with a reason.</source>
        <translation>Elle part à la prochaine synchronisation. Le point focal la publie, ou la renvoie avec un motif.</translation>
    </message>
    <message>
        <source>It had arrived twice at the clearing-house; the second copy was taken away there.</source>
        <translation>L’envoi était arrivé deux fois au Centre d’échange&#xa0;; la seconde copie y a été retirée.</translation>
    </message>
    <message>
        <source>It has changes that only this computer has.</source>
        <translation>Elle contient des modifications présentes seulement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is a suggestion and not more: nothing is sent, and no record is changed by it.</source>
        <translation>Ce n’est qu’une suggestion&#xa0;: rien n’est envoyé, et aucune fiche n’en est modifiée.</translation>
    </message>
    <message>
        <source>It is approved as it stands, and not sent yet. A change would need a new approval.</source>
        <translation>Elle est approuvée telle quelle et pas encore envoyée. Une modification demanderait une nouvelle approbation.</translation>
    </message>
    <message>
        <source>It is empty, too large, or no text file.</source>
        <translation>Il est vide, trop gros, ou ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>It is fetched from the clearing-house first; for that you must be connected.</source>
        <translation>Il est d’abord récupéré au Centre d’échange&#xa0;; pour cela, il faut une connexion.</translation>
    </message>
    <message>
        <source>It is kept here until you take it out or empty the bin.</source>
        <translation>Elle est conservée ici jusqu’à ce que vous la repreniez ou vidiez la corbeille.</translation>
    </message>
    <message>
        <source>It is kept in memory, not on a disk. All your records would be lost.</source>
        <translation>Il est gardé en mémoire, pas sur un disque. Toutes vos fiches seraient perdues.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Elle est laissée de côté.</translation>
    </message>
    <message>
        <source>It is newer here than at the clearing-house, which went back in time or is another one than before: let it go, and it is sent there.</source>
        <translation>Elle est plus récente ici qu’au Centre d’échange, qui est revenu en arrière ou n’est plus le même qu’avant&#xa0;: libérez-la, et elle y est envoyée.</translation>
    </message>
    <message>
        <source>It is no language of the United Nations.</source>
        <translation>Ce n’est pas une langue des Nations Unies.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>Ce n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>It is none of the answers.</source>
        <translation>Ce n’est aucune des réponses proposées.</translation>
    </message>
    <message>
        <source>It is not in the list of terms.</source>
        <translation>Ce n’est pas dans la liste des termes.</translation>
    </message>
    <message>
        <source>It is not known yet which clearing-house you work with.</source>
        <translation>On ne sait pas encore avec quel Centre d’échange vous travaillez.</translation>
    </message>
    <message>
        <source>It is not published there, so there is nothing to be removed.</source>
        <translation>Elle n’y est pas publiée&#xa0;; il n’y a donc rien à supprimer.</translation>
    </message>
    <message>
        <source>It is not suggested any more, until you ask for what was set aside.</source>
        <translation>Elle n’est plus proposée, jusqu’à ce que vous demandiez ce qui a été écarté.</translation>
    </message>
    <message>
        <source>It is not there, or it may not be read.</source>
        <translation>Il n’existe pas, ou sa lecture n’est pas autorisée.</translation>
    </message>
    <message>
        <source>It is not written down anywhere; the program forgets it once you are signed in.</source>
        <translation>Il n’est écrit nulle part&#xa0;; le programme l’oublie dès que vous êtes connecté.</translation>
    </message>
    <message>
        <source>It is of a type that this version of the program does not know.</source>
        <translation>Elle est d’un type que cette version du programme ne connaît pas.</translation>
    </message>
    <message>
        <source>It is on the same disk as your records: it does not help where that disk is lost.</source>
        <translation>Il est sur le même disque que vos fiches&#xa0;: il n’aide pas si ce disque est perdu.</translation>
    </message>
    <message>
        <source>It is only shown in the form, for records that have it already.</source>
        <translation>Cela n’est qu’affiché dans le formulaire, pour les fiches qui l’ont déjà.</translation>
    </message>
    <message>
        <source>It is protected against writing. Your records were not opened and are as they were.</source>
        <translation>Il est protégé en écriture. Vos fiches n’ont pas été ouvertes et sont telles qu’elles étaient.</translation>
    </message>
    <message>
        <source>It is ready to send as it stands. A change needs a new approval.</source>
        <translation>Elle est prête à envoyer telle quelle. Une modification demande une nouvelle approbation.</translation>
    </message>
    <message>
        <source>It is sent with the next synchronization.</source>
        <translation>Elle part à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>It is shown at the start, in the title of the window, and at its foot.</source>
        <translation>Il est affiché au démarrage, dans le titre de la fenêtre et au bas de celle-ci.</translation>
    </message>
    <message>
        <source>It is shown under this name when a new record begins.</source>
        <translation>Il apparaît sous ce nom quand on commence une nouvelle fiche.</translation>
    </message>
    <message>
        <source>It is suggested again.</source>
        <translation>Elle est de nouveau proposée.</translation>
    </message>
    <message>
        <source>It is tried again by itself: leave this form open until it is saved.</source>
        <translation>Un nouvel essai se fait tout seul&#xa0;: laissez cette fiche ouverte jusqu’à l’enregistrement.</translation>
    </message>
    <message>
        <source>It is tried on this computer first, and laid beside the version that you have. That one is kept, so that you can go back. It takes {size} on the disk and some minutes.</source>
        <translation>Elle est d’abord essayée sur cet ordinateur, puis placée à côté de la version que vous avez. Celle-ci est gardée, pour que vous puissiez y revenir. Il faut {size} sur le disque et quelques minutes.</translation>
    </message>
    <message>
        <source>It may be damaged, or its folder may not be yours to write in.</source>
        <translation>Il est peut-être endommagé, ou vous n’avez pas le droit d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>It may belong to another account of this computer. Ask for the right to read and to change it.</source>
        <translation>Il appartient peut-être à un autre compte de cet ordinateur. Demandez le droit de le lire et de le modifier.</translation>
    </message>
    <message>
        <source>It may have gone with its record. Look at the review of the record again.</source>
        <translation>Il a peut-être disparu avec sa fiche. Regardez de nouveau la relecture de la fiche.</translation>
    </message>
    <message>
        <source>It must look like {pattern}</source>
        <translation>Elle doit ressembler à {pattern}</translation>
    </message>
    <message>
        <source>It says the same as what is published now.</source>
        <translation>Elle dit la même chose que ce qui est publié actuellement.</translation>
    </message>
    <message>
        <source>It says the same as what stands here now.</source>
        <translation>Elle dit la même chose que le contenu actuel.</translation>
    </message>
    <message>
        <source>It says the same as what was last agreed on.</source>
        <translation>Elle dit la même chose que ce qui était convenu en dernier.</translation>
    </message>
    <message>
        <source>It starts when you open Focal Desk the next time.</source>
        <translation>Elle démarre à la prochaine ouverture de Focal Desk.</translation>
    </message>
    <message>
        <source>It starts when you open Focal Desk the next time. The version that you have now is kept beside it.</source>
        <translation>Elle démarre à la prochaine ouverture de Focal Desk. La version que vous avez maintenant est gardée à côté.</translation>
    </message>
    <message>
        <source>It stays published.</source>
        <translation>Elle reste publiée.</translation>
    </message>
    <message>
        <source>It stays there as a draft.</source>
        <translation>Elle y reste à l’état de brouillon.</translation>
    </message>
    <message>
        <source>It tries again after a while, when the connection is back, and when you start the program and are still signed in. It never asks you for anything and never interrupts you. Where every kilobyte costs money, take the tick away: then nothing is sent or received before you synchronize.</source>
        <translation>Le programme réessaie après un moment, quand la connexion est revenue, et quand vous le démarrez en étant encore connecté. Il ne vous demande jamais rien et ne vous interrompt jamais. Là où chaque kilo-octet coûte de l’argent, décochez la case&#xa0;: alors rien n’est envoyé ni reçu avant que vous ne synchronisiez.</translation>
    </message>
    <message>
        <source>It waits for the national focal point, who approves it or returns it with a reason.</source>
        <translation>Elle attend le point focal national, qui l’approuve ou la renvoie avec un motif.</translation>
    </message>
    <message>
        <source>It was attached on another computer and is not at the clearing-house yet.</source>
        <translation>Il a été joint sur un autre ordinateur et n’est pas encore au Centre d’échange.</translation>
    </message>
    <message>
        <source>It was attached on another computer, or was lost here; the record itself is whole.</source>
        <translation>Il a été joint sur un autre ordinateur ou a été perdu ici&#xa0;; la fiche elle-même est intacte.</translation>
    </message>
    <message>
        <source>It was attached on another computer; open it at the clearing-house.</source>
        <translation>Il a été joint sur un autre ordinateur&#xa0;; ouvrez-le au Centre d’échange.</translation>
    </message>
    <message>
        <source>It was changed after it had been approved: the approval was of the version before.</source>
        <translation>Elle a été modifiée après son approbation&#xa0;: celle-ci portait sur la version précédente.</translation>
    </message>
    <message>
        <source>It was changed in the meantime: this is how it stands now. Look at it again.</source>
        <translation>Elle a été modifiée entre-temps&#xa0;: voici son état actuel. Regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>It was cut short: only its first {percent} % are left, and the records stood behind them. It was left as it is: {file}</source>
        <translation>Il a été tronqué&#xa0;: il n’en reste que les {percent} premiers pour cent, et les fiches se trouvaient après. Il a été laissé tel quel&#xa0;: {file}</translation>
    </message>
    <message>
        <source>It was here: {file}. Somebody or a program against viruses may have moved it.</source>
        <translation>Il était ici&#xa0;: {file}. Quelqu’un ou un antivirus l’a peut-être déplacé.</translation>
    </message>
    <message>
        <source>It was left as it is: {file}</source>
        <translation>Il a été laissé tel quel&#xa0;: {file}</translation>
    </message>
    <message>
        <source>It was not removed: {reason}</source>
        <translation>Elle n’a pas été supprimée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It was removed at the clearing-house. You say whether it is kept here and sent again.</source>
        <translation>Elle a été supprimée au Centre d’échange. À vous de dire si elle est conservée ici et renvoyée.</translation>
    </message>
    <message>
        <source>It was returned. Its author mends what the reason names, then asks you for a review again.</source>
        <translation>Elle a été renvoyée. Son auteur corrige ce qui est indiqué, puis vous demande une nouvelle relecture.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>It went there when it was removed at the clearing-house ({when})</source>
        <translation>Elle y est allée quand elle a été retirée au Centre d’échange ({when})</translation>
    </message>
    <message>
        <source>Its answer has parts that do not fit into one cell; it is entered in the form.</source>
        <translation>Sa réponse a des parties qui ne tiennent pas dans une cellule&#xa0;; elle se saisit dans le formulaire.</translation>
    </message>
    <message>
        <source>Its full name.</source>
        <translation>Son nom complet.</translation>
    </message>
    <message>
        <source>Its identifier is not one that the clearing-house could have given.</source>
        <translation>Son identifiant n’a pas pu être attribué par le Centre d’échange.</translation>
    </message>
    <message>
        <source>Its letters, such as UNEP.</source>
        <translation>Ses initiales, comme PNUE.</translation>
    </message>
    <message>
        <source>Its name, or choose its record below.</source>
        <translation>Son nom, ou choisissez sa fiche ci-dessous.</translation>
    </message>
    <message>
        <source>Its official name, if it has one.</source>
        <translation>Son nom officiel, s’il y en a un.</translation>
    </message>
    <message>
        <source>Its publication is asked for, but the focal point has not approved it: it is to be reviewed first.</source>
        <translation>Sa publication est demandée, mais le point focal ne l’a pas approuvée&#xa0;: elle doit d’abord être relue.</translation>
    </message>
    <message>
        <source>Its removal is asked for</source>
        <translation>Sa suppression est demandée</translation>
    </message>
    <message>
        <source>Its removal is asked for with the next synchronization. Until then nothing happens.</source>
        <translation>Sa suppression est demandée à la prochaine synchronisation. D’ici là, il ne se passe rien.</translation>
    </message>
    <message>
        <source>Its removal waits in the queue now.</source>
        <translation>Sa suppression attend maintenant dans la file.</translation>
    </message>
    <message>
        <source>Keep all …</source>
        <translation>Tout garder…</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Conserver comme modèle</translation>
    </message>
    <message>
        <source>Keep as a template …</source>
        <translation>Conserver comme modèle…</translation>
    </message>
    <message>
        <source>Keep both as two records</source>
        <translation>Garder les deux fiches</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>Garder quand même</translation>
    </message>
    <message>
        <source>Keep it and send it again</source>
        <translation>La garder et la renvoyer</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Keep it as it is there</source>
        <translation>La garder telle qu’elle est là-bas</translation>
    </message>
    <message>
        <source>Keep it at the clearing-house as a draft, finished or not</source>
        <translation>La garder au Centre d’échange comme brouillon, achevée ou non</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>Garder le commentaire</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Conserver le modèle</translation>
    </message>
    <message>
        <source>Keep them without a passphrase</source>
        <translation>Les garder sans phrase secrète</translation>
    </message>
    <message>
        <source>Keep your records on a disk or a stick: focal-desk --data-dir FOLDER.</source>
        <translation>Gardez vos fiches sur un disque ou une clé&#xa0;: focal-desk --data-dir DOSSIER.</translation>
    </message>
    <message>
        <source>Keep your records on the disk of this system, and use the lent folder for backups and bundles.</source>
        <translation>Gardez vos fiches sur le disque de ce système, et utilisez le dossier emprunté pour les sauvegardes et les paquets.</translation>
    </message>
    <message>
        <source>Keep your records on this computer’s own disk. If there are records in this folder already, close the program on every computer, copy the whole folder to the disk, then start with that copy: focal-desk --data-dir FOLDER. Backups and bundles may lie on the network drive.</source>
        <translation>Gardez vos fiches sur le disque de cet ordinateur. S’il y a déjà des fiches dans ce dossier, fermez le programme sur tous les ordinateurs, copiez le dossier entier sur le disque, puis démarrez avec cette copie&#xa0;: focal-desk --data-dir DOSSIER. Les sauvegardes et les paquets peuvent rester sur le lecteur réseau.</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} records</source>
        <translation>
            <numerusform>Garder {n} fiche</numerusform>
            <numerusform>Garder {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} records?</source>
        <translation>
            <numerusform>Garder {n} fiche&#x202f;?</numerusform>
            <numerusform>Garder {n} fiches&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the damaged file …</source>
        <translation>Mise de côté du fichier endommagé&#xa0;…</translation>
    </message>
    <message>
        <source>Keeping what is here now …</source>
        <translation>Mise de côté de ce qui est ici&#xa0;…</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Conservé tel quel</translation>
    </message>
    <message>
        <source>Kept as two records. Yours is a new draft: “{title}”.</source>
        <translation>Deux fiches sont conservées. La vôtre est un nouveau brouillon&#xa0;: «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Kept, it is your draft again and the next synchronization sends it anew. Removed, it goes to the bin, from which it can be taken out again.</source>
        <translation>Gardée, elle redevient votre brouillon et part de nouveau à la prochaine synchronisation. Supprimée, elle va à la corbeille, d’où elle peut être ressortie.</translation>
    </message>
    <message>
        <source>Kept, it stands here again with what was changed there. Removed, it goes to the bin, and what waits to be removed there is removed with the next synchronization.</source>
        <translation>Gardée, elle revient ici avec ce qui a été modifié là-bas. Supprimée, elle va à la corbeille&#x202f;; si sa suppression là-bas est demandée, elle a lieu à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Key areas of access and benefit-sharing</source>
        <translation>Domaines clés de l’accès et du partage des avantages</translation>
    </message>
    <message>
        <source>Key areas of access and benefit-sharing, in the older form</source>
        <translation>Domaines clés de l’accès et du partage des avantages, dans l’ancien formulaire</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
    <message>
        <source>Key: Alt and arrow down</source>
        <translation>Touches&#xa0;: Alt et flèche vers le bas</translation>
    </message>
    <message>
        <source>Key: Alt and arrow up</source>
        <translation>Touches&#xa0;: Alt et flèche vers le haut</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>Touche&#xa0;: Entrée</translation>
    </message>
    <message>
        <source>Key: F5</source>
        <translation>Touche&#xa0;: F5</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Type d’activité</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Type d’aide</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>Type d’organisation</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Kinds of activity</source>
        <translation>Types d’activité</translation>
    </message>
    <message>
        <source>Kinds of help</source>
        <translation>Types d’aide</translation>
    </message>
    <message>
        <source>Kinds of material</source>
        <translation>Types de ressource</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>Types de fiche</translation>
    </message>
    <message>
        <source>Kinds of record that few people need.</source>
        <translation>Types de fiches dont peu de personnes ont besoin.</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connu depuis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Languages of the source</source>
        <translation>Langues de la source</translation>
    </message>
    <message>
        <source>Languages of the texts</source>
        <translation>Langues des textes</translation>
    </message>
    <message>
        <source>Languages of work</source>
        <translation>Langues de travail</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Last answer: {answer}</source>
        <translation>Dernière réponse&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Last day to apply</source>
        <translation>Dernier jour pour se porter candidat</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Last synchronized: {when}</source>
        <translation>Dernière synchronisation&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Latitude and longitude in degrees, as map programs show them: 6.37, 2.43</source>
        <translation>Latitude et longitude en degrés, comme les indiquent les cartes en ligne&#xa0;: 6.37, 2.43</translation>
    </message>
    <message>
        <source>Leading organization</source>
        <translation>Organisation responsable</translation>
    </message>
    <message>
        <source>Leading organizations</source>
        <translation>Organisations responsables</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Leave it open if one can apply at any time.</source>
        <translation>Laissez vide si l’on peut se porter candidat à tout moment.</translation>
    </message>
    <message>
        <source>Leave practising in the settings, then take it in.</source>
        <translation>Quittez l’entraînement dans les réglages, puis recevez-le.</translation>
    </message>
    <message>
        <source>Leave the address out to keep the course in a file, or run the program from its source.</source>
        <translation>N’indiquez pas d’adresse pour conserver le cours dans un fichier, ou lancez le programme depuis son code source.</translation>
    </message>
    <message>
        <source>Leave the number of workers out: one is enough for a course.</source>
        <translation>N’indiquez pas le nombre de processus&#xa0;: un seul suffit pour une formation.</translation>
    </message>
    <message>
        <source>Leave this one as it is and look at the next</source>
        <translation>Laisser celle-ci en l’état et regarder la suivante</translation>
    </message>
    <message>
        <source>Less than {last} US dollars</source>
        <translation>Moins de {last} dollars des États-Unis</translation>
    </message>
    <message>
        <source>Let a colleague change this record</source>
        <translation>Faire modifier cette fiche par un collègue</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Let the Secretariat publish a new material</source>
        <translation>Faire publier une nouvelle ressource par le Secrétariat</translation>
    </message>
    <message>
        <source>Let the Secretariat publish this record</source>
        <translation>Faire publier cette fiche par le Secrétariat</translation>
    </message>
    <message>
        <source>Let the Secretariat reject this record</source>
        <translation>Faire refuser cette fiche par le Secrétariat</translation>
    </message>
    <message>
        <source>Let the name end in {endings}.</source>
        <translation>Terminez le nom par {endings}.</translation>
    </message>
    <message>
        <source>Letter, on its side</source>
        <translation>Letter, paysage</translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation>Letter, portrait</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Échelon</translation>
    </message>
    <message>
        <source>Level of knowledge</source>
        <translation>Niveau de connaissances</translation>
    </message>
    <message>
        <source>Lines by</source>
        <translation>Lignes par</translation>
    </message>
    <message>
        <source>Link: it fits</source>
        <translation>Lier&#xa0;: convient</translation>
    </message>
    <message>
        <source>Linked by you</source>
        <translation>Liée par vous</translation>
    </message>
    <message>
        <source>Linked organizations</source>
        <translation>Organisations liées</translation>
    </message>
    <message>
        <source>Linked. You see it beside the lists, at both records.</source>
        <translation>Les fiches sont liées. Vous le voyez à côté des listes, pour chacune des deux.</translation>
    </message>
    <message>
        <source>Links to the material</source>
        <translation>Liens vers la ressource</translation>
    </message>
    <message>
        <source>List of records</source>
        <translation>Liste des fiches</translation>
    </message>
    <message>
        <source>Lists of terms only</source>
        <translation>Seulement des listes de termes</translation>
    </message>
    <message>
        <source>Little room on the disk: {size} left</source>
        <translation>Peu de place sur le disque&#xa0;: il reste {size}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>Lock by itself when nobody touches anything:</source>
        <translation>Verrouiller automatiquement quand personne ne touche à rien&#xa0;:</translation>
    </message>
    <message>
        <source>Lock it with a passphrase</source>
        <translation>Le verrouiller par une phrase secrète</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Look at capitals and blanks, then try again; or ask the sender for it.</source>
        <translation>Vérifiez les majuscules et les espaces, puis réessayez&#xa0;; ou demandez-la à l’expéditeur.</translation>
    </message>
    <message>
        <source>Look at it again, then decide.</source>
        <translation>Relisez-la, puis décidez.</translation>
    </message>
    <message>
        <source>Look at it again, then take it.</source>
        <translation>Regardez-le de nouveau, puis reprenez-le.</translation>
    </message>
    <message>
        <source>Look at it and decide</source>
        <translation>Examiner et décider</translation>
    </message>
    <message>
        <source>Look at the answers that are not chosen any more, then settle again.</source>
        <translation>Regardez les réponses qui ne sont plus choisies, puis réglez de nouveau.</translation>
    </message>
    <message>
        <source>Look at them and decide</source>
        <translation>Les regarder et décider</translation>
    </message>
    <message>
        <source>Look at this record there, take in what is new of it, send it; no other moves</source>
        <translation>Regarder cette fiche là-bas, en reprendre les nouveautés, l’envoyer&#xa0;; aucune autre ne bouge</translation>
    </message>
    <message>
        <source>Look into a backup on a stick or another disk</source>
        <translation>Regarder une sauvegarde sur une clé USB ou un autre disque</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>Look whether the disk is in order, then do it again.</source>
        <translation>Vérifiez que le disque est en bon état, puis recommencez.</translation>
    </message>
    <message>
        <source>Looking for newer lists of terms …</source>
        <translation>Recherche de listes de termes plus récentes…</translation>
    </message>
    <message>
        <source>Looking for news …</source>
        <translation>Recherche de nouveautés…</translation>
    </message>
    <message>
        <source>Looking into it …</source>
        <translation>Lecture en cours&#xa0;…</translation>
    </message>
    <message>
        <source>Looking into the bundle …</source>
        <translation>Lecture du paquet…</translation>
    </message>
    <message>
        <source>Looking into the file …</source>
        <translation>Examen du fichier&#xa0;…</translation>
    </message>
    <message>
        <source>Looking into the sheet …</source>
        <translation>Lecture de la feuille…</translation>
    </message>
    <message>
        <source>Looking through the attached files …</source>
        <translation>Examen des fichiers joints&#xa0;…</translation>
    </message>
    <message>
        <source>Looking through the backups …</source>
        <translation>Examen des sauvegardes&#xa0;…</translation>
    </message>
    <message>
        <source>Looking through the records …</source>
        <translation>Examen des fiches&#xa0;…</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <translation>Faite automatiquement</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Créé le {day}</translation>
    </message>
    <message>
        <source>Main documents</source>
        <translation>Documents principaux</translation>
    </message>
    <message>
        <source>Main donors</source>
        <translation>Principaux donateurs</translation>
    </message>
    <message>
        <source>Main organization</source>
        <translation>Organisation principale</translation>
    </message>
    <message>
        <source>Main results</source>
        <translation>Principaux résultats</translation>
    </message>
    <message>
        <source>Main subjects</source>
        <translation>Sujets principaux</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Faire une sauvegarde maintenant</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>Créer un paquet</translation>
    </message>
    <message>
        <source>Make a bundle …</source>
        <translation>Créer un paquet…</translation>
    </message>
    <message>
        <source>Make a meeting folder …</source>
        <translation>Préparer un dossier de réunion…</translation>
    </message>
    <message>
        <source>Make a workbook for many records, or print an empty form</source>
        <translation>Créer un classeur pour beaucoup de fiches, ou imprimer un formulaire vide</translation>
    </message>
    <message>
        <source>Make a workbook to fill in, and copy your columns below its headings.</source>
        <translation>Créez un classeur à remplir, et copiez vos colonnes sous ses titres.</translation>
    </message>
    <message>
        <source>Make a workbook with a column for each question, lists to choose from and a note on each column. It can be filled in on any computer and by anybody. When you open it here, you see what each row would do before anything is made, and every problem at its cell. The same file can be opened again at any time: nothing is made twice. Or print an empty form, to be filled in by hand and signed.</source>
        <translation>Créez un classeur avec une colonne par question, des listes de choix et une note pour chaque colonne. Il peut être rempli sur n’importe quel ordinateur et par n’importe qui. Quand vous l’ouvrez ici, vous voyez ce que ferait chaque ligne avant que rien ne soit créé, et chaque problème à sa cellule. Le même fichier peut être ouvert de nouveau à tout moment&#xa0;: rien n’est créé en double. Ou imprimez un formulaire vide, à remplir à la main et à signer.</translation>
    </message>
    <message>
        <source>Make another workspace and work there. Whoever removes the whole folder removes all workspaces in it, with their records: {folder}</source>
        <translation>Créez un autre espace de travail et travaillez-y. Qui supprime le dossier entier supprime tous les espaces de travail qu’il contient, avec leurs fiches&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Le créer</translation>
    </message>
    <message>
        <source>Make it smaller, or put it on the web and add a link to it.</source>
        <translation>Réduisez-le, ou publiez-le sur le Web et ajoutez un lien.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another one.</source>
        <translation>Libérez de la place sur le disque ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Make room there, or start the program with another folder: focal-desk --data-dir FOLDER.</source>
        <translation>Libérez-y de la place, ou lancez le programme avec un autre dossier&#xa0;: focal-desk --data-dir DOSSIER.</translation>
    </message>
    <message>
        <source>Making drafts of the rows …</source>
        <translation>Création des brouillons…</translation>
    </message>
    <message>
        <source>Marking the problems in a copy …</source>
        <translation>Annotation des problèmes dans une copie…</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Materials that belong to the case.</source>
        <translation>Ressources qui se rapportent au cas.</translation>
    </message>
    <message>
        <source>Materials that came out of it</source>
        <translation>Matériel qui en est issu</translation>
    </message>
    <message>
        <source>May be left empty: the languages in which something is written are found.</source>
        <translation>Peut rester vide&#xa0;: les langues dans lesquelles quelque chose est écrit sont reconnues.</translation>
    </message>
    <message>
        <source>Meant for other places: {places}</source>
        <translation>Destiné à d’autres lieux&#xa0;: {places}</translation>
    </message>
    <message>
        <source>Meeting folder</source>
        <translation>Dossier de réunion</translation>
    </message>
    <message>
        <source>Mend before it is published</source>
        <translation>À corriger avant la publication</translation>
    </message>
    <message>
        <source>Mend before it is taken</source>
        <translation>À corriger avant la reprise</translation>
    </message>
    <message>
        <source>Mend it here, or return the record with a reason.</source>
        <translation>Corrigez-la ici, ou renvoyez la fiche avec un motif.</translation>
    </message>
    <message>
        <source>Mend what is marked, or send the record as a draft in the meantime.</source>
        <translation>Corrigez ce qui est signalé, ou envoyez la fiche comme brouillon en attendant.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>Merged with a change by {who}</source>
        <translation>Fusionnée avec une modification faite par {who}</translation>
    </message>
    <message>
        <source>Merged with a colleague’s change</source>
        <translation>Fusionnée avec la modification d’un collègue</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Mine becomes a new record; this one becomes theirs.</source>
        <translation>Ma version devient une nouvelle fiche&#xa0;; celle-ci reprend l’autre version.</translation>
    </message>
    <message>
        <source>Mine for all that remain</source>
        <translation>Ma version pour tout le reste</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Autres informations</translation>
    </message>
    <message>
        <source>More kinds of record</source>
        <translation>Autres types de fiches</translation>
    </message>
    <message>
        <source>More own words stand here than terms that want some: part them as the terms are.</source>
        <translation>Il y a ici plus de mots propres que de termes qui en demandent&#xa0;: séparez-les comme les termes.</translation>
    </message>
    <message>
        <source>More that can be done with this record</source>
        <translation>Autres actions possibles sur cette fiche</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move its folder away, or choose another one.</source>
        <translation>Déplacez son dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Move the chosen records to the bin</source>
        <translation>Mettre les fiches choisies à la corbeille</translation>
    </message>
    <message>
        <source>Move the folder away or choose another one; a new file is made the next time.</source>
        <translation>Déplacez le dossier ou choisissez-en un autre&#xa0;; un nouveau fichier sera créé la prochaine fois.</translation>
    </message>
    <message>
        <source>Move the folder to a place that is not synchronized. Backups and bundles may lie in a synchronized folder: they are made for that.</source>
        <translation>Déplacez le dossier vers un endroit qui n’est pas synchronisé. Les sauvegardes et les paquets peuvent se trouver dans un dossier synchronisé&#xa0;: ils sont faits pour cela.</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move to the bin all the same</source>
        <translation>Mettre quand même à la corbeille</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Nom et fonction</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Nom du document</translation>
    </message>
    <message>
        <source>Name of the larger project</source>
        <translation>Nom du projet plus large</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>Nom de la page</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nom de l’espace de travail</translation>
    </message>
    <message>
        <source>Names {place}, which lies in {region}</source>
        <translation>Cite {place}, qui se trouve en {region}</translation>
    </message>
    <message>
        <source>National activities</source>
        <translation>Activités nationales</translation>
    </message>
    <message>
        <source>National activity</source>
        <translation>Activité nationale</translation>
    </message>
    <message>
        <source>National authorized user</source>
        <translation>Utilisateur national autorisé</translation>
    </message>
    <message>
        <source>National authorized user: I draft, the focal point reviews</source>
        <translation>Utilisateur national autorisé&#xa0;: je rédige, le point focal vérifie</translation>
    </message>
    <message>
        <source>National focal point</source>
        <translation>Point focal national</translation>
    </message>
    <message>
        <source>National indicators</source>
        <translation>Indicateurs nationaux</translation>
    </message>
    <message>
        <source>National priorities</source>
        <translation>Priorités nationales</translation>
    </message>
    <message>
        <source>National targets</source>
        <translation>Objectifs nationaux</translation>
    </message>
    <message>
        <source>National, regional or a part of the country.</source>
        <translation>National, régional ou une partie du pays.</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Needed before the record can be published.</source>
        <translation>Nécessaire avant que la fiche puisse être publiée.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Needs that no offer here fits</source>
        <translation>Besoins auxquels aucune offre ne répond ici</translation>
    </message>
    <message>
        <source>Needs without an offer</source>
        <translation>Besoins sans offre</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À voir par vous</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>New case study</source>
        <translation>Nouvelle étude de cas</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>New contact for help</source>
        <translation>Nouveau contact pour l’aide</translation>
    </message>
    <message>
        <source>New from the bundle.</source>
        <translation>Nouvelle, venue du paquet.</translation>
    </message>
    <message>
        <source>New from the clearing-house.</source>
        <translation>Nouvelle, venue du Centre d’échange.</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nouvelle ici</translation>
    </message>
    <message>
        <source>New here.</source>
        <translation>Nouvelle ici.</translation>
    </message>
    <message>
        <source>New material</source>
        <translation>Nouvelle ressource</translation>
    </message>
    <message>
        <source>New national activity</source>
        <translation>Nouvelle activité nationale</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Nouveau besoin</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>New offer of help</source>
        <translation>Nouvelle offre d’aide</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New provider of help</source>
        <translation>Nouveau fournisseur d’aide</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>New record from this one</source>
        <translation>Nouvelle fiche à partir de celle-ci</translation>
    </message>
    <message>
        <source>New record from this template</source>
        <translation>Nouvelle fiche à partir de ce modèle</translation>
    </message>
    <message>
        <source>New records can begin with these answers. Private notes and attached files are not kept in it, and nothing of it is ever sent.</source>
        <translation>De nouvelles fiches peuvent commencer avec ces réponses. Les notes privées et les fichiers joints n’y sont pas conservés, et rien n’en est jamais envoyé.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Créer&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Newer versions come as a file whose name ends in .focal-update, on a stick or by mail. The program itself fetches nothing and asks nobody.</source>
        <translation>Les nouvelles versions arrivent dans un fichier dont le nom se termine par .focal-update, sur une clé USB ou par courriel. Le programme ne va rien chercher lui-même et n’interroge personne.</translation>
    </message>
    <message>
        <source>Newer versions …</source>
        <translation>Nouvelles versions&#xa0;…</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Fiche suivante</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No account and no connection needed. Everything stays on this computer.</source>
        <translation>Ni compte ni connexion nécessaires. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No address is given.</source>
        <translation>Aucune adresse n’est indiquée.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>No answer changed</source>
        <translation>Aucune réponse n’a changé</translation>
    </message>
    <message>
        <source>No backup could be made.</source>
        <translation>Aucune sauvegarde n’a pu être faite.</translation>
    </message>
    <message>
        <source>No bundle was made; your records and your queue are as they were.</source>
        <translation>Aucun paquet n’a été créé&#xa0;; vos fiches et votre file sont comme avant.</translation>
    </message>
    <message>
        <source>No column in the file belongs to a form of this program.</source>
        <translation>Aucune colonne du fichier ne correspond à un formulaire de ce programme.</translation>
    </message>
    <message>
        <source>No connection since: {when}</source>
        <translation>Connexion perdue&#xa0;: {when}</translation>
    </message>
    <message>
        <source>No copy can be written in the second place for backups.</source>
        <translation>Aucune copie ne peut être écrite dans le deuxième endroit des sauvegardes.</translation>
    </message>
    <message>
        <source>No copy can be written in the second place for backups: {place}</source>
        <translation>Aucune copie ne peut être écrite dans le deuxième endroit des sauvegardes&#xa0;: {place}</translation>
    </message>
    <message>
        <source>No list of terms has come from the clearing-house yet.</source>
        <translation>Aucune liste de termes n’est encore venue du Centre d’échange.</translation>
    </message>
    <message>
        <source>No longer at the clearing-house</source>
        <translation>N’est plus au Centre d’échange</translation>
    </message>
    <message>
        <source>No longer at the clearing-house, changed here</source>
        <translation>N’est plus au Centre d’échange, modifié ici</translation>
    </message>
    <message>
        <source>No longer at the clearing-house, which may have lost it: say whether it is kept here.</source>
        <translation>N’est plus au Centre d’échange, qui l’a peut-être perdue&#xa0;: dites si elle est conservée ici.</translation>
    </message>
    <message>
        <source>No longer to be seen at the clearing-house (removed, or in other hands), but changed here: say whether it is kept.</source>
        <translation>N’est plus visible au Centre d’échange (retiré, ou passé en d’autres mains), mais modifié ici&#xa0;: dites s’il faut le garder.</translation>
    </message>
    <message>
        <source>No longer to be seen at the clearing-house: removed, or in other hands. It lies in the bin here.</source>
        <translation>N’est plus visible au Centre d’échange&#xa0;: retiré, ou passé en d’autres mains. Il est ici dans la corbeille.</translation>
    </message>
    <message>
        <source>No longer under review: a draft again.</source>
        <translation>L’examen est terminé&#xa0;: de nouveau un brouillon.</translation>
    </message>
    <message>
        <source>No longer under review; it stays published.</source>
        <translation>L’examen est terminé&#xa0;; elle reste publiée.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No reason was given. A request on which nobody decides runs out after twelve weeks.</source>
        <translation>Aucune raison n’a été donnée. Une demande sur laquelle personne ne se prononce expire au bout de douze semaines.</translation>
    </message>
    <message>
        <source>No record fits all that is chosen above.</source>
        <translation>Aucune fiche ne répond à tous les choix ci-dessus.</translation>
    </message>
    <message>
        <source>No record fits.</source>
        <translation>Aucune fiche ne correspond.</translation>
    </message>
    <message>
        <source>No record holds these words. Try fewer words, or only the beginning of one.</source>
        <translation>Aucune fiche ne contient ces mots. Essayez avec moins de mots, ou seulement le début de l’un d’eux.</translation>
    </message>
    <message>
        <source>No record of that name is on this computer.</source>
        <translation>Aucune fiche de ce nom ne se trouve sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No record {identifier} is on this computer; it is referred to all the same.</source>
        <translation>Aucune fiche {identifier} ne se trouve sur cet ordinateur&#xa0;; elle est citée quand même.</translation>
    </message>
    <message>
        <source>No request waits for you</source>
        <translation>Aucune demande ne vous attend</translation>
    </message>
    <message>
        <source>No review of this record is asked for.</source>
        <translation>Aucune relecture de cette fiche n’est demandée.</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made.</source>
        <translation>Aucune connexion sécurisée n’a pu être établie avec {host}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Nobody can find a lost passphrase or set it back: not you, not the Secretariat, not the makers of this program. Write it on paper and keep it where you keep other papers of value, away from the computer.</source>
        <translation>Personne ne peut retrouver ni réinitialiser une phrase secrète perdue&#xa0;: ni vous, ni le Secrétariat, ni les auteurs de ce programme. Écrivez-la sur papier et gardez-la avec vos autres papiers de valeur, loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Nobody can read it there any more. Earlier versions stay in its history there.</source>
        <translation>Plus personne ne peut l’y lire. Les versions antérieures restent dans son historique là-bas.</translation>
    </message>
    <message>
        <source>Nobody reads them without the passphrase. The file: {file}</source>
        <translation>Personne ne les lit sans la phrase secrète. Le fichier&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Nobody&apos;s bundle was taken in here yet.</source>
        <translation>Aucun paquet n’a encore été reçu ici.</translation>
    </message>
    <message>
        <source>Nobody&apos;s bundle was taken in here yet. Once one was, the office stands here, with how far its records have come, and you can write it an answer at any time.</source>
        <translation>Aucun paquet n’a encore été reçu ici. Dès qu’il y en aura un, son bureau figurera ici, avec l’état de ses fiches, et vous pourrez lui écrire une réponse à tout moment.</translation>
    </message>
    <message>
        <source>None: all records but those in the bin are counted.</source>
        <translation>Aucun&#xa0;: toutes les fiches sont comptées, sauf celles de la corbeille.</translation>
    </message>
    <message>
        <source>None: all records but those in the bin.</source>
        <translation>Aucun&#xa0;: toutes les fiches sauf celles de la corbeille.</translation>
    </message>
    <message>
        <source>North lies between -90 and 90, east between -180 and 180.</source>
        <translation>Le nord va de -90 à 90, l’est de -180 à 180.</translation>
    </message>
    <message>
        <source>Not a language of this record: add the language, or empty this box.</source>
        <translation>Cette langue n’est pas une langue de la fiche&#xa0;: ajoutez-la ou videz ce champ.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Not approved: ask for a review</source>
        <translation>Non approuvée&#xa0;: demandez une relecture</translation>
    </message>
    <message>
        <source>Not bad. One more word makes it much harder to guess.</source>
        <translation>Pas mal. Un mot de plus la rend bien plus difficile à deviner.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non aboutie</translation>
    </message>
    <message>
        <source>Not in groups</source>
        <translation>Sans regroupement</translation>
    </message>
    <message>
        <source>Not kept there</source>
        <translation>N’y est plus</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not on this computer any more</source>
        <translation>N’est plus sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Not saved: {names}.</source>
        <translation>Non sauvées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Not synchronized yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of your records: {folder}</source>
        <translation>Rien ne peut être écrit dans le dossier de vos fiches&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Nothing can be written on this disk or stick: {folder}</source>
        <translation>On ne peut rien écrire sur ce disque ou cette clé&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file. It is kept as it is.</source>
        <translation>Rien n’a pu être lu dans le fichier endommagé. Il est gardé tel quel.</translation>
    </message>
    <message>
        <source>Nothing could be read of the file with your records.</source>
        <translation>Rien n’a pu être lu dans le fichier de vos fiches.</translation>
    </message>
    <message>
        <source>Nothing in it was new.</source>
        <translation>Il ne contenait rien de nouveau.</translation>
    </message>
    <message>
        <source>Nothing in this list yet.</source>
        <translation>Cette liste est encore vide.</translation>
    </message>
    <message>
        <source>Nothing is asked for about this record at the moment.</source>
        <translation>Aucune demande ne concerne cette fiche pour le moment.</translation>
    </message>
    <message>
        <source>Nothing is decided yet; the record stays here.</source>
        <translation>Rien n’est encore décidé&#x202f;; la fiche reste ici.</translation>
    </message>
    <message>
        <source>Nothing is entered under “Results and lessons”.</source>
        <translation>Rien n’est saisi sous «&#xa0;Résultats et enseignements&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is lost: all you entered is kept on this computer.</source>
        <translation>Rien n’est perdu&#xa0;: tout ce que vous avez saisi est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Il ne manque rien</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Rien ne manque ici.</translation>
    </message>
    <message>
        <source>Nothing is ready to send. A record comes here once it is approved, until its publication is asked for.</source>
        <translation>Rien n’est prêt à envoyer. Une fiche vient ici une fois approuvée, jusqu’à ce que sa publication soit demandée.</translation>
    </message>
    <message>
        <source>Nothing is sent; only news are asked for.</source>
        <translation>Rien n’est envoyé&#xa0;; seules les nouveautés sont demandées.</translation>
    </message>
    <message>
        <source>Nothing is to be mended in this row.</source>
        <translation>Rien n’est à corriger dans cette ligne.</translation>
    </message>
    <message>
        <source>Nothing is to be reviewed</source>
        <translation>Rien à relire</translation>
    </message>
    <message>
        <source>Nothing is to be reviewed. What colleagues ask you to check comes here.</source>
        <translation>Il n’y a rien à relire. Ce que des collègues vous demandent de vérifier arrive ici.</translation>
    </message>
    <message>
        <source>Nothing is to be settled.</source>
        <translation>Il n’y a rien à régler.</translation>
    </message>
    <message>
        <source>Nothing of this is entered yet.</source>
        <translation>Rien n’est encore saisi à ce sujet.</translation>
    </message>
    <message>
        <source>Nothing of this is entered yet: answer it in the records, and they are counted here.</source>
        <translation>Rien n’est encore saisi à ce sujet&#xa0;: répondez-y dans les fiches, et elles seront comptées ici.</translation>
    </message>
    <message>
        <source>Nothing of this record was sent or received yet</source>
        <translation>Rien de cette fiche n’a encore été envoyé ni reçu</translation>
    </message>
    <message>
        <source>Nothing that fits is here</source>
        <translation>Rien ici ne convient</translation>
    </message>
    <message numerus="yes">
        <source>Nothing that fits is left by the filters. Without them {n} records fit.</source>
        <translation>
            <numerusform>Avec ces filtres, rien ne correspond. Sans eux, {n} fiche correspond.</numerusform>
            <numerusform>Avec ces filtres, rien ne correspond. Sans eux, {n} fiches correspondent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Nothing to mend: the record is ready to be sent.</source>
        <translation>Rien à corriger&#xa0;: la fiche est prête à être envoyée.</translation>
    </message>
    <message>
        <source>Nothing to remember. Whoever gets hold of this computer can read your records.</source>
        <translation>Rien à retenir. Quiconque met la main sur cet ordinateur peut lire vos fiches.</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Rien à régler</translation>
    </message>
    <message>
        <source>Nothing to settle. A record comes here when you and a colleague changed the same answer.</source>
        <translation>Rien à régler. Une fiche arrive ici quand vous et un collègue avez modifié la même réponse.</translation>
    </message>
    <message>
        <source>Nothing to take</source>
        <translation>Rien à reprendre</translation>
    </message>
    <message>
        <source>Nothing to take in</source>
        <translation>Rien à recevoir</translation>
    </message>
    <message>
        <source>Nothing waits to be carried</source>
        <translation>Rien n’attend d’être porté</translation>
    </message>
    <message>
        <source>Nothing waits to be carried.</source>
        <translation>Rien n’attend d’être porté.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Rien n’attend d’être envoyé</translation>
    </message>
    <message>
        <source>Nothing waits. A record comes here when you ask for its publication, and goes at the next synchronization.</source>
        <translation>Rien n’attend. Une fiche arrive ici quand vous demandez sa publication, et part à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>Rien n’a été modifié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was changed since: nothing would be lost.</source>
        <translation>Rien n’a été modifié depuis&#xa0;: rien ne serait perdu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed: the program and your records are as they were.</source>
        <translation>Rien n’a été modifié&#xa0;: le programme et vos fiches sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Nothing was kept yet.</source>
        <translation>Rien n’a encore été conservé.</translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <translation>Rien n’a été lié.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was new. {n} records here are held back or in conflict.</source>
        <translation>
            <numerusform>Rien de nouveau. {n} fiche ici est retenue ou en conflit.</numerusform>
            <numerusform>Rien de nouveau. {n} fiches ici sont retenues ou en conflit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Nothing was put back. It was left as it is: {file}</source>
        <translation>Rien n’a été remis en place. Elle a été laissée telle quelle&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Nothing was returned. A record comes here, with the reasons, when something in it must be mended.</source>
        <translation>Aucune fiche n’a été renvoyée. Une fiche arrive ici, avec les motifs, quand il faut y corriger quelque chose.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing was taken in here from that sender, so there is nothing to answer.</source>
        <translation>Rien de cet expéditeur n’a été reçu ici&#xa0;; il n’y a donc rien à répondre.</translation>
    </message>
    <message>
        <source>Nothing: only read it</source>
        <translation>Rien&#xa0;: la lire seulement</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Occasion, such as the meeting and its place</source>
        <translation>Occasion, par exemple la réunion et son lieu</translation>
    </message>
    <message>
        <source>Of the list: {list}</source>
        <translation>De la liste&#xa0;: {list}</translation>
    </message>
    <message>
        <source>Offer of help</source>
        <translation>Offre d’aide</translation>
    </message>
    <message>
        <source>Offers of help</source>
        <translation>Offres d’aide</translation>
    </message>
    <message>
        <source>Offers what the need asks for: {terms}</source>
        <translation>Offre ce que le besoin demande&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On which paper it is printed</source>
        <translation>Papier sur lequel on imprime</translation>
    </message>
    <message>
        <source>Once it is approved, you can ask for its publication yourself. If it comes back, you read the reason at the top of the form.</source>
        <translation>Une fois approuvée, vous pourrez demander vous-même sa publication. Si elle revient, vous lirez le motif en haut du formulaire.</translation>
    </message>
    <message>
        <source>One address in each row.</source>
        <translation>Une adresse par ligne.</translation>
    </message>
    <message>
        <source>One answer in the receipt cannot be read; it is left out.</source>
        <translation>Une réponse de l’accusé de réception ne peut pas être lue&#xa0;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>One file, for a stick</source>
        <translation>Un seul fichier, pour une clé USB</translation>
    </message>
    <message>
        <source>One moment, please …</source>
        <translation>Un instant, s’il vous plaît…</translation>
    </message>
    <message>
        <source>One moment, until this step has ended. Then the window closes by itself.</source>
        <translation>Un instant, le temps que cette étape se termine. Ensuite la fenêtre se ferme d’elle-même.</translation>
    </message>
    <message>
        <source>One number in each row, with the code of the country.</source>
        <translation>Un numéro par ligne, avec l’indicatif du pays.</translation>
    </message>
    <message>
        <source>One number in each row, with the code of the country: +229 …</source>
        <translation>Un numéro par ligne, avec l’indicatif du pays&#xa0;: +229…</translation>
    </message>
    <message>
        <source>One of the chosen terms does not belong to this list. Choose again.</source>
        <translation>L’un des termes choisis n’appartient pas à cette liste. Choisissez de nouveau.</translation>
    </message>
    <message>
        <source>One of the chosen terms does not fit the other answers. Take it away, or change them.</source>
        <translation>L’un des termes choisis ne correspond pas aux autres réponses. Retirez-le ou modifiez-les.</translation>
    </message>
    <message>
        <source>One of the chosen terms is a heading. Choose a term below it.</source>
        <translation>L’un des termes choisis est un intitulé. Choisissez un terme qui en dépend.</translation>
    </message>
    <message>
        <source>One of the chosen terms is no longer on this list. Choose another.</source>
        <translation>L’un des termes choisis ne figure plus dans cette liste. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>One of the chosen terms is not known on this computer. Synchronize first, or choose another.</source>
        <translation>L’un des termes choisis n’est pas connu sur cet ordinateur. Synchronisez d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>One of the entries leads to no record. Take it away and choose again.</source>
        <translation>L’une des entrées ne mène à aucune fiche. Retirez-la et choisissez de nouveau.</translation>
    </message>
    <message>
        <source>One of the lines is no e-mail address. An address looks like this: name@example.org</source>
        <translation>L’une des lignes n’est pas une adresse électronique. Une adresse ressemble à ceci&#xa0;: nom@example.org</translation>
    </message>
    <message>
        <source>One of the two records is not on this computer any more.</source>
        <translation>L’une des deux fiches n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>One record alone is larger than a part may be.</source>
        <translation>Une fiche à elle seule est plus grande qu’une partie ne peut l’être.</translation>
    </message>
    <message>
        <source>One record of the bundle cannot be read; it is left out.</source>
        <translation>Une fiche du paquet ne peut pas être lue&#xa0;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>One term of the list.</source>
        <translation>Un terme de la liste.</translation>
    </message>
    <message>
        <source>Only a file can be attached here, which is done in the form.</source>
        <translation>Seul un fichier peut être joint ici, ce qui se fait dans le formulaire.</translation>
    </message>
    <message>
        <source>Only a part of this list is known here; a synchronization brings what is missing.</source>
        <translation>Seule une partie de cette liste est connue ici&#xa0;; une synchronisation apporte ce qui manque.</translation>
    </message>
    <message>
        <source>Only addresses on the web can stand here. Attach the file under another question.</source>
        <translation>Seules des adresses web peuvent figurer ici. Joignez le fichier à une autre question.</translation>
    </message>
    <message>
        <source>Only answered questions</source>
        <translation>Sans les questions vides</translation>
    </message>
    <message>
        <source>Only answers came</source>
        <translation>Seules des réponses sont venues</translation>
    </message>
    <message>
        <source>Only files can stand here. Attach the file itself.</source>
        <translation>Seuls des fichiers peuvent figurer ici. Joignez le fichier lui-même.</translation>
    </message>
    <message>
        <source>Only if the person wants it to be known.</source>
        <translation>Seulement si la personne souhaite que cela soit connu.</translation>
    </message>
    <message>
        <source>Only in the first one: struck through. Only in the second one: underlined.</source>
        <translation>Seulement dans la première&#xa0;: barré. Seulement dans la seconde&#xa0;: souligné.</translation>
    </message>
    <message>
        <source>Only in the older version: struck through. Only in the newer one: underlined.</source>
        <translation>Seulement dans la version plus ancienne&#xa0;: barré. Seulement dans la plus récente&#xa0;: souligné.</translation>
    </message>
    <message>
        <source>Only in this version: underlined. Only in what stands here now: struck through.</source>
        <translation>Seulement dans cette version&#xa0;: souligné. Seulement dans le contenu actuel&#xa0;: barré.</translation>
    </message>
    <message>
        <source>Only question marks stand here: the letters were lost when the file was saved. Save the sheet as “CSV UTF-8”, or as .xlsx, and open it again.</source>
        <translation>Il n’y a ici que des points d’interrogation&#xa0;: les lettres ont été perdues à l’enregistrement du fichier. Enregistrez la feuille en «&#xa0;CSV UTF-8&#xa0;», ou en .xlsx, et ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Only the first {shown} of {whole} are shown: narrow them down with the filters.</source>
        <translation>Seules les {shown} premières sur {whole} sont montrées&#xa0;: réduisez leur nombre avec les filtres.</translation>
    </message>
    <message numerus="yes">
        <source>Only the most frequent are shown; {n} more are left out.</source>
        <translation>
            <numerusform>Seules les lignes les plus fréquentes sont montrées&#xa0;; {n} autre est laissée de côté.</numerusform>
            <numerusform>Seules les lignes les plus fréquentes sont montrées&#xa0;; {n} autres sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the national focal point approves and returns records.</source>
        <translation>Seul le point focal national approuve et renvoie des fiches.</translation>
    </message>
    <message>
        <source>Only the national focal point asks for the removal of what everybody can read.</source>
        <translation>Seul le point focal national demande le retrait de ce que tout le monde peut lire.</translation>
    </message>
    <message>
        <source>Only the national focal point sends many at once. Send your approved records one by one.</source>
        <translation>Seul le point focal national en envoie plusieurs à la fois. Envoyez une à une vos fiches approuvées.</translation>
    </message>
    <message>
        <source>Only this computer has it so far.</source>
        <translation>Seul cet ordinateur la possède pour l’instant.</translation>
    </message>
    <message>
        <source>Only this computer has your backups. A stick or another disk keeps them from fire, theft and loss.</source>
        <translation>Vos sauvegardes ne sont que sur cet ordinateur. Une clé USB ou un autre disque les protège du feu, du vol et de la perte.</translation>
    </message>
    <message>
        <source>Only what is published can be removed by a request, and only while no draft of it is open.</source>
        <translation>Seul ce qui est publié peut être supprimé sur demande, et seulement tant qu’aucun brouillon n’en est ouvert.</translation>
    </message>
    <message>
        <source>Only what is still open</source>
        <translation>Seulement ce qui est encore ouvert</translation>
    </message>
    <message>
        <source>Only where it applies.</source>
        <translation>Seulement si cela s’applique.</translation>
    </message>
    <message>
        <source>Only whoever asked can take the request back.</source>
        <translation>Seule la personne qui a fait la demande peut la retirer.</translation>
    </message>
    <message>
        <source>Only {name}, who asked, can take the request back.</source>
        <translation>Seule la personne qui a fait la demande, {name}, peut la retirer.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} can stand here; the rest was left out.</source>
        <translation>
            <numerusform>{n} seul peut figurer ici&#xa0;; le reste a été laissé de côté.</numerusform>
            <numerusform>{n} seulement peuvent figurer ici&#xa0;; le reste a été laissé de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Open a bundle …</source>
        <translation>Ouvrir un paquet…</translation>
    </message>
    <message>
        <source>Open a filled sheet …</source>
        <translation>Ouvrir une feuille remplie…</translation>
    </message>
    <message>
        <source>Open a sheet</source>
        <translation>Ouvrir une feuille</translation>
    </message>
    <message>
        <source>Open an update file</source>
        <translation>Ouvrir un fichier de mise à jour</translation>
    </message>
    <message>
        <source>Open an update file …</source>
        <translation>Ouvrir un fichier de mise à jour&#xa0;…</translation>
    </message>
    <message>
        <source>Open another bundle …</source>
        <translation>Ouvrir un autre paquet…</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Ouvrir un autre fichier&#xa0;…</translation>
    </message>
    <message>
        <source>Open another sheet …</source>
        <translation>Ouvrir une autre feuille…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>L’ouvrir ici</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it again as .xlsx.</source>
        <translation>Ouvrez-le dans Excel ou LibreOffice et enregistrez-le de nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as .xlsx, without a password.</source>
        <translation>Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx, sans mot de passe.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice and save it as .xlsx.</source>
        <translation>Ouvrez-le dans LibreOffice et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>Open it to see how it stands.</source>
        <translation>Ouvrez-la pour voir où elle en est.</translation>
    </message>
    <message>
        <source>Open the chosen record</source>
        <translation>Ouvrir la fiche choisie</translation>
    </message>
    <message>
        <source>Open the chosen record, or press the button</source>
        <translation>Ouvrir la fiche choisie ou actionner le bouton</translation>
    </message>
    <message>
        <source>Open the file once more: nothing is made twice.</source>
        <translation>Ouvrez le fichier encore une fois&#xa0;: rien n’est créé en double.</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Ouvrir le formulaire</translation>
    </message>
    <message>
        <source>Open the message that the clearing-house sent you, follow its link, then synchronize again.</source>
        <translation>Ouvrez le message que le Centre d’échange vous a envoyé, suivez son lien, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open the record and keep it after all, if it is to be changed.</source>
        <translation>Ouvrez la fiche et gardez-la finalement, si elle doit être modifiée.</translation>
    </message>
    <message>
        <source>Open the record and remove the file, or attach it in another form, such as PDF.</source>
        <translation>Ouvrez la fiche et enlevez le fichier, ou joignez-le sous une autre forme, par exemple en PDF.</translation>
    </message>
    <message>
        <source>Open the record to see how it stands.</source>
        <translation>Ouvrez la fiche pour voir où elle en est.</translation>
    </message>
    <message>
        <source>Open the record, remove the file and attach it again.</source>
        <translation>Ouvrez la fiche, enlevez le fichier et joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open the record; the fields to mend are marked.</source>
        <translation>Ouvrez la fiche&#xa0;; les champs à corriger sont signalés.</translation>
    </message>
    <message>
        <source>Open to the whole world</source>
        <translation>Ouvert au monde entier</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <source>Opening your records …</source>
        <translation>Ouverture de vos fiches…</translation>
    </message>
    <message>
        <source>Opens the record</source>
        <translation>Ouvre la fiche</translation>
    </message>
    <message>
        <source>Or press “Synchronize”: the practice clearing-house has example records for you.</source>
        <translation>Ou appuyez sur «&#xa0;Synchroniser&#xa0;»&#xa0;: le centre d’échange d’entraînement a des fiches d’exemple pour vous.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organization that asks</source>
        <translation>Organisation qui demande</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Organizations that can help others, where they can, and with what.</source>
        <translation>Les organisations qui peuvent aider d’autres, où elles le peuvent et en quoi.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can read your records: {folder}</source>
        <translation>D’autres comptes de cet ordinateur peuvent lire vos fiches&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Other computers can reach this one only over a line on which nobody can listen in.</source>
        <translation>D’autres ordinateurs ne peuvent joindre celui-ci que par une liaison que personne ne peut écouter.</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Autres formats</translation>
    </message>
    <message>
        <source>Other governments</source>
        <translation>Autres gouvernements</translation>
    </message>
    <message>
        <source>Other groups that gain from it.</source>
        <translation>D’autres groupes qui en profitent.</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>Autres informations</translation>
    </message>
    <message>
        <source>Other information: {name}</source>
        <translation>Autre information&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Other money for it</source>
        <translation>Autres financements</translation>
    </message>
    <message>
        <source>Other national policies</source>
        <translation>Autres politiques nationales</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Autres bureaux</translation>
    </message>
    <message>
        <source>Other organizations</source>
        <translation>Autres organisations</translation>
    </message>
    <message numerus="yes">
        <source>Other records name {n} of them, and will say that they are not on this computer: {names}</source>
        <translation>
            <numerusform>D’autres fiches en mentionnent {n} et indiqueront qu’elle n’est pas sur cet ordinateur&#xa0;: {names}</numerusform>
            <numerusform>D’autres fiches en mentionnent {n} et indiqueront qu’elles ne sont pas sur cet ordinateur&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Other records on this computer: another country, training, a colleague</source>
        <translation>D’autres fiches sur cet ordinateur&#xa0;: un autre pays, une formation, un collègue</translation>
    </message>
    <message>
        <source>Other records refer to this one. It was not moved.</source>
        <translation>D’autres fiches renvoient à celle-ci. Elle n’a pas été déplacée.</translation>
    </message>
    <message>
        <source>Other workspaces</source>
        <translation>Autres espaces de travail</translation>
    </message>
    <message>
        <source>Others to which it belongs, or that belong to it.</source>
        <translation>Celles dont elle fait partie, ou qui en font partie.</translation>
    </message>
    <message>
        <source>Others who support it.</source>
        <translation>D’autres qui la soutiennent.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Over since {day}: ask what came of it</source>
        <translation>Terminé depuis le {day}&#xa0;: demandez ce qui en est résulté</translation>
    </message>
    <message>
        <source>Own words stand here, but the term that wants them, such as “Other”, is not chosen beside them.</source>
        <translation>Des mots propres se trouvent ici, mais le terme qui les demande, comme «&#xa0;Autre&#xa0;», n’est pas choisi à côté.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>Page about it</source>
        <translation>Page de présentation</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Les pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>Pages or files that say more.</source>
        <translation>Pages ou fichiers qui en disent plus.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Papers for the application</source>
        <translation>Documents pour la candidature</translation>
    </message>
    <message>
        <source>Part of a larger project or programme?</source>
        <translation>Fait-elle partie d’un projet ou programme plus large&#xa0;?</translation>
    </message>
    <message>
        <source>Part them in Excel or LibreOffice and save the workbook, then look again.</source>
        <translation>Séparez-les dans Excel ou LibreOffice et enregistrez le classeur, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>Partner organization</source>
        <translation>Organisation partenaire</translation>
    </message>
    <message>
        <source>Partner organizations</source>
        <translation>Organisations partenaires</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Partners and documents</source>
        <translation>Partenaires et documents</translation>
    </message>
    <message numerus="yes">
        <source>Parts of at most {n} MB, for mail</source>
        <translation>
            <numerusform>Parties d’au plus {n} Mo, pour le courriel</numerusform>
            <numerusform>Parties d’au plus {n} Mo, pour le courriel</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase and lock</source>
        <translation>Phrase secrète et verrouillage</translation>
    </message>
    <message>
        <source>Passphrase and lock …</source>
        <translation>Phrase secrète et verrouillage …</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Phrase secrète de cette sauvegarde</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Past and present projects</source>
        <translation>Projets passés et en cours</translation>
    </message>
    <message>
        <source>Perhaps this is meant: {names}.</source>
        <translation>Peut-être vouliez-vous dire&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Perhaps what is chosen above leaves out what fits: choose all kinds of record, and take away the tick.</source>
        <translation>Peut-être que le choix fait plus haut écarte ce qui correspond&#xa0;: choisissez tous les types de fiche et enlevez la coche.</translation>
    </message>
    <message>
        <source>Person or organization</source>
        <translation>Personne ou organisation</translation>
    </message>
    <message>
        <source>Photographs or drawings that show it.</source>
        <translation>Photographies ou dessins qui le montrent.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Images ({endings})</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Place and time</source>
        <translation>Lieu et dates</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Plans and policies of other fields that it would serve, such as development or climate.</source>
        <translation>Les plans et politiques d’autres domaines que cela servirait, comme le développement ou le climat.</translation>
    </message>
    <message>
        <source>Play the part of colleagues and of the Secretariat</source>
        <translation>Jouer le rôle des collègues et du Secrétariat</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>Point sur la carte</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Practice knows only a part of this list; the real clearing-house has the whole of it.</source>
        <translation>L’exercice ne connaît qu’une partie de cette liste&#xa0;; le vrai Centre d’échange l’a en entier.</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer. Try everything; these records are examples.</source>
        <translation>Entraînement&#xa0;: rien ne quitte cet ordinateur. Essayez tout&#xa0;; ces fiches sont des exemples.</translation>
    </message>
    <message>
        <source>Practise first (recommended)</source>
        <translation>S’entraîner d’abord (recommandé)</translation>
    </message>
    <message>
        <source>Prepared by {name} on {date}</source>
        <translation>Établi par {name} le {date}</translation>
    </message>
    <message>
        <source>Prepared on {date}</source>
        <translation>Établi le {date}</translation>
    </message>
    <message>
        <source>Press Delete to take it away.</source>
        <translation>Appuyez sur Suppr pour l’enlever.</translation>
    </message>
    <message>
        <source>Press Enter or click to open it.</source>
        <translation>Appuyez sur Entrée ou cliquez pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Press F9 in the contents to bring their page numbers up to date.</source>
        <translation>Appuyez sur F9 dans la table des matières pour mettre à jour ses numéros de page.</translation>
    </message>
    <message>
        <source>Press “Synchronize”: that signs you in and looks again.</source>
        <translation>Appuyez sur «&#xa0;Synchroniser&#xa0;»&#xa0;: cela vous connecte et relance la recherche.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print an empty form …</source>
        <translation>Imprimer un formulaire vide…</translation>
    </message>
    <message>
        <source>Print as a form to sign …</source>
        <translation>Imprimer comme formulaire à signer…</translation>
    </message>
    <message>
        <source>Print or save as PDF …</source>
        <translation>Imprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print the list …</source>
        <translation>Imprimer la liste…</translation>
    </message>
    <message>
        <source>Print the list, or what is chosen of it</source>
        <translation>Imprimer la liste, ou ce qui y est choisi</translation>
    </message>
    <message>
        <source>Print these records together, with a title page and contents</source>
        <translation>Imprimer ces fiches ensemble, avec une page de titre et une table des matières</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print: {title}</source>
        <translation>Imprimer&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>Imprimé le {day}</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Impression en cours…</translation>
    </message>
    <message>
        <source>Priorities and other efforts</source>
        <translation>Priorités et autres efforts</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notes privées</translation>
    </message>
    <message>
        <source>Products and reports</source>
        <translation>Produits et rapports</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>Numéro du projet</translation>
    </message>
    <message>
        <source>Provider of help</source>
        <translation>Fournisseur d’aide</translation>
    </message>
    <message>
        <source>Providers of help</source>
        <translation>Fournisseurs d’aide</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Publication can be asked for only when nothing is left to complete.</source>
        <translation>La publication ne peut être demandée que lorsqu’il ne reste rien à compléter.</translation>
    </message>
    <message numerus="yes">
        <source>Publication of {n} records is asked for, but the focal point has not approved them: they are to be reviewed first.</source>
        <translation>
            <numerusform>La publication de {n} fiche est demandée, mais le point focal ne l’a pas approuvée&#xa0;: elle doit d’abord être relue.</numerusform>
            <numerusform>La publication de {n} fiches est demandée, mais le point focal ne les a pas approuvées&#xa0;: elles doivent d’abord être relues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publication was asked for by {who} on {day}.</source>
        <translation>La publication a été demandée par {who} le {day}.</translation>
    </message>
    <message>
        <source>Publication was asked for by {who}.</source>
        <translation>La publication a été demandée par {who}.</translation>
    </message>
    <message>
        <source>Publication was asked for on {day}.</source>
        <translation>La publication a été demandée le {day}.</translation>
    </message>
    <message>
        <source>Publication was asked for. Until it is decided, nothing can be changed there.</source>
        <translation>La publication a été demandée. Jusqu’à la décision, rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Published versions</source>
        <translation>Versions publiées</translation>
    </message>
    <message>
        <source>Published versions …</source>
        <translation>Versions publiées…</translation>
    </message>
    <message>
        <source>Published versions: {title}</source>
        <translation>Versions publiées&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation>Publiée.</translation>
    </message>
    <message>
        <source>Published: “{title}”</source>
        <translation>Fiche publiée&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Publishing organizations</source>
        <translation>Organisations éditrices</translation>
    </message>
    <message>
        <source>Purpose, in the older form</source>
        <translation>But, dans l’ancien formulaire</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put back what stood before</source>
        <translation>Remettre ce qu’il y avait avant</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Mise à la corbeille</translation>
    </message>
    <message>
        <source>Put into the bin by {who}</source>
        <translation>Mise à la corbeille par {who}</translation>
    </message>
    <message>
        <source>Put it back where it was, or go back to a backup. The newest one is {backup}.</source>
        <translation>Remettez-le à sa place, ou revenez à une sauvegarde. La plus récente est {backup}.</translation>
    </message>
    <message>
        <source>Put mine back</source>
        <translation>Remettre ma version</translation>
    </message>
    <message>
        <source>Put records into the queue first, or choose the records that are to go.</source>
        <translation>Mettez d’abord des fiches dans la file, ou choisissez les fiches qui doivent partir.</translation>
    </message>
    <message>
        <source>Put there by {who} ({when})</source>
        <translation>Mise là par {who} ({when})</translation>
    </message>
    <message>
        <source>Put this version back</source>
        <translation>Remettre cette version</translation>
    </message>
    <message>
        <source>Put together again from an earlier version, as its file was damaged: look through it.</source>
        <translation>Recomposée à partir d’une version antérieure, car son fichier était endommagé&#xa0;: relisez-la.</translation>
    </message>
    <message>
        <source>Put together again: {names}.</source>
        <translation>Recomposées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Putting the backup in its place …</source>
        <translation>Mise en place de la sauvegarde&#xa0;…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions that must be answered and are not yet are left out.</source>
        <translation>Les questions qui demandent une réponse et n’en ont pas encore sont laissées de côté.</translation>
    </message>
    <message>
        <source>Read it in its form, or mend something yourself</source>
        <translation>La lire dans son formulaire, ou corriger quelque chose vous-même</translation>
    </message>
    <message>
        <source>Reading what can be read …</source>
        <translation>Lecture de ce qui peut être lu&#xa0;…</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Prête à envoyer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Received from the clearing-house</source>
        <translation>Reçue du Centre d’échange</translation>
    </message>
    <message>
        <source>Received: a change by {who}</source>
        <translation>Reçue&#xa0;: une modification faite par {who}</translation>
    </message>
    <message>
        <source>Receiving record {number} …</source>
        <translation>Réception de la fiche {number}…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Record of the larger project</source>
        <translation>Fiche du projet plus large</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Records in conflict</source>
        <translation>Fiches en conflit</translation>
    </message>
    <message>
        <source>Records may be missing that are not named here, as part of the list of all records is damaged too: look through your records.</source>
        <translation>Il manque peut-être des fiches qui ne sont pas nommées ici, car une partie de la liste de toutes les fiches est endommagée aussi&#xa0;: parcourez vos fiches.</translation>
    </message>
    <message>
        <source>Records of guides, courses and other materials in the clearing-house.</source>
        <translation>Les fiches de guides, de cours et d’autre matériel dans le Centre d’échange.</translation>
    </message>
    <message>
        <source>Records of the clearing-house (*.json)</source>
        <translation>Fiches du Centre d’échange (*.json)</translation>
    </message>
    <message>
        <source>Records that refer to: {title}</source>
        <translation>Fiches qui renvoient à&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Records that were chosen one by one</source>
        <translation>Fiches choisies une par une</translation>
    </message>
    <message>
        <source>Records that were counted</source>
        <translation>Fiches comptées</translation>
    </message>
    <message>
        <source>Records that were counted: {what}</source>
        <translation>Fiches qui ont été comptées&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Records with files that were not sent yet wait.</source>
        <translation>Les fiches dont les fichiers ne sont pas encore envoyés attendent.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Regions without an activity</source>
        <translation>Régions sans activité</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>La refuser</translation>
    </message>
    <message>
        <source>Reject with a reason …</source>
        <translation>Refuser avec un motif…</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Rejected at the clearing-house: {reason}</source>
        <translation>Refusée au Centre d’échange&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Rejected with your reason: “{title}”</source>
        <translation>Fiche refusée avec votre motif&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Removal is asked for</source>
        <translation>Suppression demandée</translation>
    </message>
    <message>
        <source>Removal is asked for.</source>
        <translation>La suppression est demandée.</translation>
    </message>
    <message>
        <source>Removal was asked for by {who} on {day}.</source>
        <translation>La suppression a été demandée par {who} le {day}.</translation>
    </message>
    <message>
        <source>Removal was asked for by {who}.</source>
        <translation>La suppression a été demandée par {who}.</translation>
    </message>
    <message>
        <source>Removal was asked for on {day}.</source>
        <translation>La suppression a été demandée le {day}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove all …</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Remove it all the same</source>
        <translation>La supprimer quand même</translation>
    </message>
    <message>
        <source>Remove it here too</source>
        <translation>La supprimer ici aussi</translation>
    </message>
    <message>
        <source>Remove the formatting</source>
        <translation>Enlever la mise en forme</translation>
    </message>
    <message>
        <source>Remove the workspace “{name}”?</source>
        <translation>Retirer l’espace de travail «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} records</source>
        <translation>
            <numerusform>Supprimer {n} fiche</numerusform>
            <numerusform>Supprimer {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} records?</source>
        <translation>
            <numerusform>Supprimer {n} fiche&#x202f;?</numerusform>
            <numerusform>Supprimer {n} fiches&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} texts</source>
        <translation>
            <numerusform>Supprimer {n} texte</numerusform>
            <numerusform>Supprimer {n} textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “{title}” from the clearing-house?</source>
        <translation>Supprimer «&#xa0;{title}&#xa0;» du Centre d’échange&#xa0;?</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Removed here, but changed at the clearing-house in the meantime: say whether it is kept.</source>
        <translation>Supprimée ici, mais modifiée entre-temps au Centre d’échange&#xa0;: dites si elle est conservée.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimée.</translation>
    </message>
    <message>
        <source>Removed: “{title}”</source>
        <translation>Fiche supprimée&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Renommer l’espace de travail</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Reports, guides or pages that belong to it.</source>
        <translation>Rapports, guides ou pages qui s’y rapportent.</translation>
    </message>
    <message>
        <source>Requests to decide</source>
        <translation>Demandes à traiter</translation>
    </message>
    <message>
        <source>Requests to decide, as the Secretariat</source>
        <translation>Demandes à traiter, en tant que Secrétariat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Results and lessons</source>
        <translation>Résultats et enseignements</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>La renvoyer</translation>
    </message>
    <message>
        <source>Return with a reason …</source>
        <translation>Renvoyer avec un motif…</translation>
    </message>
    <message numerus="yes">
        <source>Return {n} with a reason …</source>
        <translation>
            <numerusform>Renvoyer {n} avec un motif…</numerusform>
            <numerusform>Renvoyer {n} avec un motif…</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>Returned with your reason: “{title}”</source>
        <translation>Fiche renvoyée avec votre motif&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Returned, rejected</source>
        <translation>À reprendre, refusées</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Review in your country</source>
        <translation>Relecture dans votre pays</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Relire</translation>
    </message>
    <message numerus="yes">
        <source>Review {n} records</source>
        <translation>
            <numerusform>Relire {n} fiche</numerusform>
            <numerusform>Relire {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows of a sheet</source>
        <translation>Lignes d’une feuille</translation>
    </message>
    <message>
        <source>Runs out on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy with the problems marked …</source>
        <translation>Enregistrer une copie annotée…</translation>
    </message>
    <message>
        <source>Save and lock</source>
        <translation>Enregistrer et verrouiller</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Garder comme brouillon</translation>
    </message>
    <message>
        <source>Save it again when nobody is entering anything.</source>
        <translation>Enregistrez-le de nouveau quand personne ne saisit rien.</translation>
    </message>
    <message>
        <source>Save it as PDF, HTML or DOCX.</source>
        <translation>Enregistrez-la en PDF, HTML ou DOCX.</translation>
    </message>
    <message>
        <source>Save it as a PDF instead, and print the file where there is a printer.</source>
        <translation>Enregistrez plutôt en PDF et imprimez le fichier là où il y a une imprimante.</translation>
    </message>
    <message>
        <source>Save it for Word, as a web page, or its tables as a workbook or CSV</source>
        <translation>L’enregistrer pour Word, comme page web, ou ses tableaux comme classeur ou CSV</translation>
    </message>
    <message>
        <source>Save the lists of terms …</source>
        <translation>Enregistrer les listes de termes…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Save the log …</source>
        <translation>Enregistrer le journal…</translation>
    </message>
    <message>
        <source>Save the sheet as “CSV UTF-8” again, or as .xlsx.</source>
        <translation>Enregistrez de nouveau la feuille en «&#xa0;CSV UTF-8&#xa0;», ou en .xlsx.</translation>
    </message>
    <message>
        <source>Save the sheet from the spreadsheet as “CSV UTF-8”.</source>
        <translation>Dans le tableur, enregistrez la feuille au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Sauver ce qui peut être lu</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous le nom {name}</translation>
    </message>
    <message>
        <source>Saved as {name}. Fill it in with Excel or LibreOffice, then open it here.</source>
        <translation>Enregistré sous {name}. Remplissez-le avec Excel ou LibreOffice, puis ouvrez-le ici.</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Enregistré ({when})</translation>
    </message>
    <message>
        <source>Saving and locking …</source>
        <translation>Enregistrement et verrouillage …</translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation>Enregistrement de {name}…</translation>
    </message>
    <message numerus="yes">
        <source>Saving {n} records …</source>
        <translation>
            <numerusform>Enregistrement de {n} fiche…</numerusform>
            <numerusform>Enregistrement de {n} fiches…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Say in your own words what is meant.</source>
        <translation>Dites avec vos propres mots ce que vous entendez par là.</translation>
    </message>
    <message>
        <source>Say the passphrase on the telephone.</source>
        <translation>Dites la phrase secrète par téléphone.</translation>
    </message>
    <message>
        <source>Say “yes” to at least one: implementing agencies, executing agencies or partners.</source>
        <translation>Répondez «&#xa0;oui&#xa0;» au moins une fois&#xa0;: organismes de mise en œuvre, organismes d’exécution ou partenaires.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search everything on this computer</source>
        <translation>Rechercher partout sur cet ordinateur</translation>
    </message>
    <message>
        <source>Search everything …</source>
        <translation>Rechercher partout…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>See it on paper: the record with what fits it best, and why</source>
        <translation>Le voir sur papier&#xa0;: la fiche avec ce qui lui convient le mieux, et pourquoi</translation>
    </message>
    <message>
        <source>See its history for those that there are.</source>
        <translation>Consultez son historique pour voir celles qui existent.</translation>
    </message>
    <message>
        <source>See the copies of your records, make one, go back to one</source>
        <translation>Voir les copies de vos fiches, en faire une, revenir à l’une d’elles</translation>
    </message>
    <message>
        <source>See the list of records for those that there are.</source>
        <translation>Voyez les fiches existantes dans la liste des fiches.</translation>
    </message>
    <message>
        <source>See what differs, then approve it or return it with a reason</source>
        <translation>Voir ce qui diffère, puis l’approuver ou la renvoyer avec un motif</translation>
    </message>
    <message>
        <source>See what somebody brought</source>
        <translation>Voir ce que quelqu’un a apporté</translation>
    </message>
    <message>
        <source>See whether it is still there and whether another program holds it, then try again.</source>
        <translation>Vérifiez s’il est toujours là et si un autre programme le retient, puis réessayez.</translation>
    </message>
    <message>
        <source>See whether it is switched on and has paper, or save as PDF instead.</source>
        <translation>Voyez si elle est allumée et contient du papier, ou enregistrez plutôt en PDF.</translation>
    </message>
    <message>
        <source>See whether the stick or disk may be written to, or choose another place.</source>
        <translation>Vérifiez que l’on peut écrire sur la clé ou le disque, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>See who refers to it</source>
        <translation>Voir qui y renvoie</translation>
    </message>
    <message>
        <source>Self-funding, in the older form</source>
        <translation>Autofinancement, dans l’ancien formulaire</translation>
    </message>
    <message>
        <source>Send a record first, then it waits in the queue and can go into a bundle. Or choose records in a list, and there “Hand over in a bundle …”.</source>
        <translation>Envoyez d’abord une fiche&#xa0;: elle attend alors dans la file et peut entrer dans un paquet. Ou choisissez des fiches dans une liste, puis «&#xa0;Remettre dans un paquet…&#xa0;».</translation>
    </message>
    <message>
        <source>Send as draft</source>
        <translation>Envoyer en brouillon</translation>
    </message>
    <message>
        <source>Send first</source>
        <translation>Envoyer en premier</translation>
    </message>
    <message>
        <source>Send for publication</source>
        <translation>Demander la publication</translation>
    </message>
    <message>
        <source>Send it to the clearing-house to be published; it must be without faults</source>
        <translation>L’envoyer au Centre d’échange pour publication&#xa0;; elle doit être sans erreur</translation>
    </message>
    <message>
        <source>Send what is newer here again</source>
        <translation>Renvoyer ce qui est plus récent ici</translation>
    </message>
    <message>
        <source>Send what waits, receive what is new</source>
        <translation>Envoyer ce qui attend, recevoir les nouveautés</translation>
    </message>
    <message>
        <source>Send your changes and have them published, or throw the draft away first.</source>
        <translation>Envoyez vos modifications et faites-les publier, ou supprimez d’abord le brouillon.</translation>
    </message>
    <message>
        <source>Sending record {number} of {total} …</source>
        <translation>Envoi de la fiche {number} sur {total}…</translation>
    </message>
    <message>
        <source>Sending the file {name}: {done} of {total} kB …</source>
        <translation>Envoi du fichier {name}&#xa0;: {done} ko sur {total}…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Sent and published.</source>
        <translation>Envoyée et publiée.</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Envoyé et reçu</translation>
    </message>
    <message numerus="yes">
        <source>Sent and received ({n})</source>
        <translation>
            <numerusform>Envoyé et reçu ({n})</numerusform>
            <numerusform>Envoyé et reçu ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as a draft</source>
        <translation>Envoyée comme brouillon</translation>
    </message>
    <message>
        <source>Sent as a draft.</source>
        <translation>Envoyée comme brouillon.</translation>
    </message>
    <message>
        <source>Sent {sent}, received {received}, merged {merged}, in conflict {conflict}, not done {failed}.</source>
        <translation>Envoyées&#xa0;: {sent}, reçues&#xa0;: {received}, fusionnées&#xa0;: {merged}, en conflit&#xa0;: {conflict}, non abouties&#xa0;: {failed}.</translation>
    </message>
    <message>
        <source>Sent; publication is asked for.</source>
        <translation>Envoyée&#xa0;; la publication est demandée.</translation>
    </message>
    <message>
        <source>Serves {theirs}, which came before or after {own}</source>
        <translation>Sert {theirs}, qui précède ou suit {own}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Le mettre de côté</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Settle it first, or leave the record out.</source>
        <translation>Tranchez-le d’abord, ou laissez la fiche de côté.</translation>
    </message>
    <message>
        <source>Settle that first.</source>
        <translation>Réglez d’abord cela.</translation>
    </message>
    <message>
        <source>Settle the answers of all records at once</source>
        <translation>Régler d’un coup les réponses de toutes les fiches</translation>
    </message>
    <message>
        <source>Settle the conflicts</source>
        <translation>Régler les conflits</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Settled: {comment}</source>
        <translation>Réglé&#xa0;: {comment}</translation>
    </message>
    <message numerus="yes">
        <source>Settled; {n} answers are still open.</source>
        <translation>
            <numerusform>Réglé&#xa0;; {n} réponse reste à choisir.</numerusform>
            <numerusform>Réglé&#xa0;; {n} réponses restent à choisir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several things in one cell: write a semicolon between them, or a new line.</source>
        <translation>Plusieurs choses dans une cellule&#xa0;: séparez-les par un point-virgule ou une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Several workers cannot share one port on Windows.</source>
        <translation>Sous Windows, plusieurs processus ne peuvent pas se partager un même port.</translation>
    </message>
    <message>
        <source>Several: a semicolon or a new line between them.</source>
        <translation>Plusieurs&#xa0;: un point-virgule ou une nouvelle ligne entre eux.</translation>
    </message>
    <message>
        <source>Share of what is needed to publish</source>
        <translation>Part de ce qui est requis pour la publication</translation>
    </message>
    <message>
        <source>Shared draft</source>
        <translation>Brouillon partagé</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout afficher de nouveau</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>En afficher plus</translation>
    </message>
    <message>
        <source>Show only some records, by: {what}</source>
        <translation>N’afficher que certaines fiches, par&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation>N’afficher que les différences</translation>
    </message>
    <message>
        <source>Show only what is to be settled</source>
        <translation>Montrer seulement ce qui est à régler</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translation>Afficher les brouillons</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show the records in which this one is chosen</source>
        <translation>Montrer les fiches dans lesquelles celle-ci est choisie</translation>
    </message>
    <message>
        <source>Show these records: {what}</source>
        <translation>Afficher ces fiches&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Show what is to be mended before the record can be published</source>
        <translation>Montrer ce qui est à corriger avant que la fiche puisse être publiée</translation>
    </message>
    <message>
        <source>Show what is typed, to check it</source>
        <translation>Afficher ce qui est saisi, pour le vérifier</translation>
    </message>
    <message>
        <source>Shows them in the list</source>
        <translation>Les montre dans la liste</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in again and synchronize again.</source>
        <translation>Reconnectez-vous et synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>Sign in and synchronize</source>
        <translation>Se connecter et synchroniser</translation>
    </message>
    <message>
        <source>Sign in and synchronize again.</source>
        <translation>Connectez-vous et synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>Sign in at the clearing-house</source>
        <translation>Se connecter au Centre d’échange</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed in at the clearing-house</source>
        <translation>Connecté au Centre d’échange</translation>
    </message>
    <message>
        <source>Signed in to the clearing-house with a password.</source>
        <translation>Connexion au Centre d’échange avec un mot de passe.</translation>
    </message>
    <message>
        <source>Signed in to the clearing-house with the sign-in that this computer keeps.</source>
        <translation>Connexion au Centre d’échange avec la connexion que cet ordinateur conserve.</translation>
    </message>
    <message>
        <source>Signed out. This computer keeps no sign-in any more.</source>
        <translation>Déconnexion. Cet ordinateur ne conserve plus aucune connexion.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Signs such as @ : / in a password are written as {signs}.</source>
        <translation>Dans un mot de passe, les signes comme @&#xa0;: / s’écrivent {signs}.</translation>
    </message>
    <message>
        <source>Signs that nobody can see stood in this text; they are left out.</source>
        <translation>Ce texte contenait des signes invisibles&#xa0;; ils sont omis.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>So many at once is seldom meant: the clearing-house may have been restored from a backup or emptied, or it may be another one. Keep them unless you know better.</source>
        <translation>Autant à la fois est rarement voulu&#xa0;: le Centre d’échange a peut-être été rétabli d’après une sauvegarde ou vidé, ou c’en est un autre. Gardez-les, sauf si vous en savez plus.</translation>
    </message>
    <message>
        <source>Some of the last changes could not be read: look whether the records that you changed last are as you left them.</source>
        <translation>Certaines des dernières modifications n’ont pas pu être lues&#xa0;: vérifiez que les fiches que vous avez modifiées en dernier sont telles que vous les avez laissées.</translation>
    </message>
    <message>
        <source>Some texts are not printed whole: this computer has no font for their letters. Save as HTML or DOCX for another computer that has one.</source>
        <translation>Certains textes ne sont pas imprimés en entier&#xa0;: cet ordinateur n’a pas de police pour leurs lettres. Enregistrez en HTML ou en DOCX pour un autre ordinateur qui en a une.</translation>
    </message>
    <message>
        <source>Some texts are not whole in this print.</source>
        <translation>Certains textes sont incomplets dans cette impression.</translation>
    </message>
    <message>
        <source>Somebody changed this bundle after it was made: its signature does not fit what is in it.</source>
        <translation>Quelqu’un a modifié ce paquet après sa création&#xa0;: sa signature ne correspond pas à son contenu.</translation>
    </message>
    <message>
        <source>Somebody decided it, or it was taken back or ran out.</source>
        <translation>Quelqu’un s’est prononcé, ou la demande a été retirée ou a expiré.</translation>
    </message>
    <message>
        <source>Something else has happened since: it can no longer be undone.</source>
        <translation>Autre chose s’est passé depuis&#xa0;: cela ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>Un problème est survenu dans le programme.</translation>
    </message>
    <message>
        <source>Something in the program went wrong. The fault is ours, not yours.</source>
        <translation>Un problème est survenu dans le programme. L’erreur vient de nous, pas de vous.</translation>
    </message>
    <message>
        <source>Something new in its review</source>
        <translation>Du nouveau dans sa relecture</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of funding</source>
        <translation>Source de financement</translation>
    </message>
    <message>
        <source>Sources of funding</source>
        <translation>Sources de financement</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Stands here now</source>
        <translation>Contenu actuel</translation>
    </message>
    <message>
        <source>Stands twice in the file</source>
        <translation>Figure deux fois dans le fichier</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start Focal Desk again: it offers to save what can be read, or to go back to a backup. The newest one is {backup}.</source>
        <translation>Redémarrez Focal Desk&#xa0;: il propose de sauver ce qui peut être lu, ou de revenir à une sauvegarde. La plus récente est {backup}.</translation>
    </message>
    <message>
        <source>Start it again without several workers; what was sent before is kept.</source>
        <translation>Relancez-le avec un seul processus&#xa0;; ce qui a été envoyé auparavant est conservé.</translation>
    </message>
    <message>
        <source>Start the program again. If it happens again, give the file {name} to whoever helps you. It is in the folder “reports” beside your data, and holds nothing that you entered.</source>
        <translation>Relancez le programme. Si cela se reproduit, donnez le fichier {name} à la personne qui vous aide. Il se trouve dans le dossier «&#xa0;reports&#xa0;», à côté de vos données, et ne contient rien de ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>Start the program again. If it happens again, show the details to whoever helps you.</source>
        <translation>Relancez le programme. Si cela se reproduit, montrez les détails à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Starting the practice clearing-house …</source>
        <translation>Démarrage du Centre d’échange d’entraînement…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Rester connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Stays here. {why}</source>
        <translation>Reste ici. {why}</translation>
    </message>
    <message>
        <source>Still waits</source>
        <translation>Attend encore</translation>
    </message>
    <message>
        <source>Stood here before</source>
        <translation>Contenu précédent</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop after the record that is on its way</source>
        <translation>Arrêter après la fiche en cours d’envoi</translation>
    </message>
    <message>
        <source>Stopped. Nothing is shown.</source>
        <translation>Arrêté. Rien n’est affiché.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Arrêté. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Stopped. Open the bundle again to take in the rest.</source>
        <translation>Arrêté. Ouvrez à nouveau le paquet pour recevoir le reste.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: {n} records of the file were not taken.</source>
        <translation>
            <numerusform>Arrêté&#xa0;: {n} fiche du fichier n’a pas été reprise.</numerusform>
            <numerusform>Arrêté&#xa0;: {n} fiches du fichier n’ont pas été reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the rest follows next time.</source>
        <translation>Arrêté&#xa0;; le reste suivra la prochaine fois.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours&#xa0;…</translation>
    </message>
    <message>
        <source>Street and number, or post box.</source>
        <translation>Rue et numéro, ou boîte postale.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Subjects and places</source>
        <translation>Sujets et lieux</translation>
    </message>
    <message>
        <source>Subjects and targets</source>
        <translation>Thèmes et cibles</translation>
    </message>
    <message>
        <source>Subjects of access and benefit-sharing</source>
        <translation>Thèmes de l’accès et du partage des avantages</translation>
    </message>
    <message>
        <source>Subjects of access and benefit-sharing, in the older form</source>
        <translation>Thèmes de l’accès et du partage des avantages, dans l’ancien formulaire</translation>
    </message>
    <message>
        <source>Such as: Ms, Mr, Dr, H.E.</source>
        <translation>Par exemple&#xa0;: Mme, M., Dr, S.E.</translation>
    </message>
    <message>
        <source>Such as: national focal point.</source>
        <translation>Par exemple&#xa0;: point focal national.</translation>
    </message>
    <message>
        <source>Suggest it again</source>
        <translation>La proposer de nouveau</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Summary of records</source>
        <translation>Synthèse des fiches</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Échanger lignes et colonnes</translation>
    </message>
    <message>
        <source>Switch to practising in the settings, then take it in there.</source>
        <translation>Passez à l’entraînement dans les réglages, puis recevez-le là.</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Synchronize again after the review.</source>
        <translation>Synchronisez de nouveau après l’examen.</translation>
    </message>
    <message>
        <source>Synchronize again in a few minutes.</source>
        <translation>Synchronisez de nouveau dans quelques minutes.</translation>
    </message>
    <message numerus="yes">
        <source>Synchronize again in {n} hours.</source>
        <translation>
            <numerusform>Synchronisez de nouveau dans {n} heure.</numerusform>
            <numerusform>Synchronisez de nouveau dans {n} heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synchronize again in {n} minutes.</source>
        <translation>
            <numerusform>Synchronisez de nouveau dans {n} minute.</numerusform>
            <numerusform>Synchronisez de nouveau dans {n} minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synchronize again in {n} seconds.</source>
        <translation>
            <numerusform>Synchronisez de nouveau dans {n} seconde.</numerusform>
            <numerusform>Synchronisez de nouveau dans {n} secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronize again later; tell the Secretariat if it stays so.</source>
        <translation>Synchronisez de nouveau plus tard&#xa0;; prévenez le Secrétariat si cela dure.</translation>
    </message>
    <message>
        <source>Synchronize again to go on.</source>
        <translation>Synchronisez de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Synchronize again when the connection is better.</source>
        <translation>Synchronisez de nouveau quand la connexion sera meilleure.</translation>
    </message>
    <message>
        <source>Synchronize by itself where a connection failed</source>
        <translation>Synchroniser de lui-même quand une connexion a échoué</translation>
    </message>
    <message>
        <source>Synchronize first, or take lists in that another computer saved.</source>
        <translation>Synchronisez d’abord, ou recevez des listes enregistrées par un autre ordinateur.</translation>
    </message>
    <message>
        <source>Synchronize this one</source>
        <translation>Synchroniser celle-ci</translation>
    </message>
    <message>
        <source>Synchronize this record alone</source>
        <translation>Synchroniser cette fiche seule</translation>
    </message>
    <message>
        <source>Synchronize to see how it stands there now.</source>
        <translation>Synchronisez pour voir où elle en est là-bas.</translation>
    </message>
    <message>
        <source>Synchronize, and what was sent since comes back. What was not sent since is gone from your lists.</source>
        <translation>Synchronisez, et ce qui a été envoyé depuis revient. Ce qui n’a pas été envoyé depuis a disparu de vos listes.</translation>
    </message>
    <message>
        <source>Synchronized</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Table: {rows} by {columns}</source>
        <translation>Tableau&#xa0;: {rows} par {columns}</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>Tableau&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Take another backup, or a copy of this one from the second place. If there is no other, remove the file {check_sum} and try again: some texts may then be wrong.</source>
        <translation>Prenez une autre sauvegarde, ou une copie de celle-ci au second endroit. S’il n’y en a pas d’autre, supprimez le fichier {check_sum} et réessayez&#xa0;: certains textes peuvent alors être faux.</translation>
    </message>
    <message>
        <source>Take in the answer</source>
        <translation>Recevoir la réponse</translation>
    </message>
    <message>
        <source>Take in the files</source>
        <translation>Recevoir les fichiers</translation>
    </message>
    <message>
        <source>Take in the lists of terms</source>
        <translation>Recevoir les listes de termes</translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} records</source>
        <translation>
            <numerusform>Recevoir {n} fiche</numerusform>
            <numerusform>Recevoir {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it in on the computer that made that bundle.</source>
        <translation>Recevez-le sur l’ordinateur qui a créé ce paquet.</translation>
    </message>
    <message>
        <source>Take it out first.</source>
        <translation>Sortez-l’en d’abord.</translation>
    </message>
    <message>
        <source>Take it out of the bin first, or leave it out.</source>
        <translation>Sortez-la d’abord de la corbeille, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>Take it out of the bin first, then send it.</source>
        <translation>Sortez-la d’abord de la corbeille, puis envoyez-la.</translation>
    </message>
    <message>
        <source>Take it out of the queue and ask for a review. Once it is approved, ask for its publication again.</source>
        <translation>Retirez-la de la file d’attente et demandez une relecture. Une fois qu’elle est approuvée, demandez à nouveau sa publication.</translation>
    </message>
    <message>
        <source>Take it out of the queue first, if it is to be reviewed before.</source>
        <translation>Retirez-la d’abord de la file d’attente, si elle doit être relue avant.</translation>
    </message>
    <message>
        <source>Take its bundle in first.</source>
        <translation>Recevez d’abord son paquet.</translation>
    </message>
    <message>
        <source>Take mine in all records …</source>
        <translation>Prendre ma version dans toutes les fiches…</translation>
    </message>
    <message numerus="yes">
        <source>Take mine in all {n} records?</source>
        <translation>
            <numerusform>Prendre ma version dans {n} fiche&#x202f;?</numerusform>
            <numerusform>Prendre ma version dans les {n} fiches&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take mine in {n} records</source>
        <translation>
            <numerusform>Prendre ma version dans {n} fiche</numerusform>
            <numerusform>Prendre ma version dans {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Retirer de la file</translation>
    </message>
    <message>
        <source>Take records from a file</source>
        <translation>Reprendre des fiches d’un fichier</translation>
    </message>
    <message>
        <source>Take records from a file …</source>
        <translation>Reprendre des fiches d’un fichier…</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>Take the protection off (some sticks and cards have a small slide), or copy the whole folder to this computer’s own disk, then start with that copy: focal-desk --data-dir FOLDER.</source>
        <translation>Retirez la protection (certaines clés et cartes ont un petit curseur), ou copiez le dossier entier sur le disque de cet ordinateur, puis démarrez avec cette copie&#xa0;: focal-desk --data-dir DOSSIER.</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Take the same bundle in again: it goes on from there.</source>
        <translation>Recevez de nouveau le même paquet&#xa0;: la suite reprend à cet endroit.</translation>
    </message>
    <message>
        <source>Take the stick to the other office, or attach the file to a mail.</source>
        <translation>Portez la clé USB à l’autre bureau, ou joignez le fichier à un courriel.</translation>
    </message>
    <message>
        <source>Take the stick to {name}, or attach the file to a mail.</source>
        <translation>Portez la clé USB à {name}, ou joignez le fichier à un courriel.</translation>
    </message>
    <message>
        <source>Take theirs in all records …</source>
        <translation>Prendre l’autre version dans toutes les fiches…</translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in all {n} records?</source>
        <translation>
            <numerusform>Prendre l’autre version dans {n} fiche&#x202f;?</numerusform>
            <numerusform>Prendre l’autre version dans les {n} fiches&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in {n} records</source>
        <translation>
            <numerusform>Prendre l’autre version dans {n} fiche</numerusform>
            <numerusform>Prendre l’autre version dans {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this answer away</source>
        <translation>Retirer cette réponse</translation>
    </message>
    <message>
        <source>Take this entry away</source>
        <translation>Enlever cette entrée</translation>
    </message>
    <message>
        <source>Take updates only from where you got the program. Do not use this file.</source>
        <translation>Ne prenez les mises à jour que là où vous avez obtenu le programme. N’utilisez pas ce fichier.</translation>
    </message>
    <message>
        <source>Take {language} away …</source>
        <translation>Enlever {language}…</translation>
    </message>
    <message>
        <source>Take {language} out of this record?</source>
        <translation>Enlever {language} de cette fiche&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} rows</source>
        <translation>
            <numerusform>Reprendre {n} ligne</numerusform>
            <numerusform>Reprendre {n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tiré de</translation>
    </message>
    <message>
        <source>Taken from a file</source>
        <translation>Reprise d’un fichier</translation>
    </message>
    <message>
        <source>Taken from a file by {who}</source>
        <translation>Reprise d’un fichier par {who}</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Taken in already</source>
        <translation>Déjà reçue</translation>
    </message>
    <message>
        <source>Taken in from a bundle</source>
        <translation>Reçue dans un paquet</translation>
    </message>
    <message>
        <source>Taken in from a bundle: a change by {who}</source>
        <translation>Reçue dans un paquet&#xa0;: une modification de {who}</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Sortie de la corbeille</translation>
    </message>
    <message>
        <source>Taken out of the bin by {who}</source>
        <translation>Sortie de la corbeille par {who}</translation>
    </message>
    <message>
        <source>Taking in record {number} of {total} …</source>
        <translation>Réception de la fiche {number} sur {total}…</translation>
    </message>
    <message>
        <source>Taking in the bundle …</source>
        <translation>Réception du paquet…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Groupe cible</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Groupes cibles</translation>
    </message>
    <message>
        <source>Target groups that no activity reaches</source>
        <translation>Groupes cibles qu’aucune activité n’atteint</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Targets and indicators</source>
        <translation>Objectifs et indicateurs</translation>
    </message>
    <message>
        <source>Targets without an activity</source>
        <translation>Cibles sans activité</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Telephone and web</source>
        <translation>Téléphone et web</translation>
    </message>
    <message>
        <source>Tell the focal point why it should go: the request is made there.</source>
        <translation>Dites au point focal pourquoi il faut le retirer&#xa0;: c’est lui qui fait la demande.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Terms may be written in any of the six languages of the United Nations.</source>
        <translation>Les termes peuvent être écrits dans chacune des six langues des Nations Unies.</translation>
    </message>
    <message>
        <source>Terms of the list; several with a semicolon between them.</source>
        <translation>Des termes de la liste&#xa0;; s’il y en a plusieurs, séparés par un point-virgule.</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textes (*.txt)</translation>
    </message>
    <message>
        <source>Texts in Chinese are left out of this print.</source>
        <translation>Les textes en chinois ne figurent pas dans cette impression.</translation>
    </message>
    <message>
        <source>Texts in Chinese are not printed: this computer has no font for them. Install one, such as Noto Sans CJK, and print again; or save as HTML or DOCX for another computer.</source>
        <translation>Les textes en chinois ne sont pas imprimés&#xa0;: cet ordinateur n’a pas de police pour le chinois. Installez-en une, comme Noto Sans CJK, et imprimez à nouveau&#xa0;; ou enregistrez en HTML ou en DOCX pour un autre ordinateur.</translation>
    </message>
    <message>
        <source>Texts in people’s own words are counted as they were written.</source>
        <translation>Les textes rédigés librement sont comptés tels qu’ils ont été écrits.</translation>
    </message>
    <message>
        <source>Texts only, no files</source>
        <translation>Textes seulement, sans fichiers</translation>
    </message>
    <message>
        <source>That of the organization</source>
        <translation>Celle de l’organisation</translation>
    </message>
    <message>
        <source>That of the organization stands in its own record and is not asked again here.</source>
        <translation>Celle de l’organisation figure dans sa propre fiche et n’est pas redemandée ici.</translation>
    </message>
    <message>
        <source>That passphrase does not open it. Capital and small letters count.</source>
        <translation>Cette phrase secrète ne l’ouvre pas. Les majuscules et les minuscules comptent.</translation>
    </message>
    <message>
        <source>The Secretariat decides. Until then everybody can read it, and nothing in it can be changed.</source>
        <translation>Le Secrétariat décide. D’ici là, tout le monde peut la lire et rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>The address begins with http://, and what you send could be read on its way.</source>
        <translation>L’adresse commence par http://&#xa0;: ce que vous envoyez pourrait être lu en chemin.</translation>
    </message>
    <message>
        <source>The address cannot be read.</source>
        <translation>L’adresse est illisible.</translation>
    </message>
    <message>
        <source>The address does not begin with https://.</source>
        <translation>L’adresse ne commence pas par https://.</translation>
    </message>
    <message>
        <source>The address sends its visitors on to another one.</source>
        <translation>L’adresse renvoie ses visiteurs vers une autre.</translation>
    </message>
    <message>
        <source>The address sends its visitors on to {host}.</source>
        <translation>L’adresse renvoie ses visiteurs vers {host}.</translation>
    </message>
    <message>
        <source>The answer did not come</source>
        <translation>La réponse n’est pas arrivée</translation>
    </message>
    <message>
        <source>The answer did not come; before it is sent again, the clearing-house is asked whether it has it.</source>
        <translation>La réponse n’est pas arrivée&#xa0;; avant tout nouvel envoi, il est demandé au Centre d’échange s’il a reçu la fiche.</translation>
    </message>
    <message>
        <source>The answer says again what stood here before; it can be undone.</source>
        <translation>La réponse redevient ce qu’elle était avant&#x202f;; cela peut être annulé.</translation>
    </message>
    <message>
        <source>The answer tells the other office how far each record has come, and brings what the clearing-house has of it by now.</source>
        <translation>La réponse dit à l’autre bureau où en est chaque fiche, et apporte ce que le Centre d’échange en a maintenant.</translation>
    </message>
    <message>
        <source>The author will read this.</source>
        <translation>L’auteur le lira.</translation>
    </message>
    <message>
        <source>The backup is locked</source>
        <translation>La sauvegarde est verrouillée</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>La sauvegarde est faite et vérifiée.</translation>
    </message>
    <message>
        <source>The backup of {when} still holds what was in the bin.</source>
        <translation>La sauvegarde du {when} contient encore ce qui était dans la corbeille.</translation>
    </message>
    <message>
        <source>The backups could not be copied to the second place.</source>
        <translation>Les sauvegardes n’ont pas pu être copiées au second endroit.</translation>
    </message>
    <message>
        <source>The backups that the program made are then not encrypted any more either.</source>
        <translation>Les sauvegardes faites par le programme ne sont alors plus chiffrées non plus.</translation>
    </message>
    <message>
        <source>The bin is empty. What you remove comes here first and can be taken out again.</source>
        <translation>La corbeille est vide. Ce que vous supprimez vient d’abord ici et peut en ressortir.</translation>
    </message>
    <message>
        <source>The bodies that answer to the donor.</source>
        <translation>Les organismes qui rendent compte au donateur.</translation>
    </message>
    <message>
        <source>The bodies that run it from day to day.</source>
        <translation>Les organismes qui la mènent au quotidien.</translation>
    </message>
    <message>
        <source>The bodies that take part: agencies, institutes, partners. Activities and materials refer to them.</source>
        <translation>Les organismes qui participent&#xa0;: agences, instituts, partenaires. Les activités et les ressources y renvoient.</translation>
    </message>
    <message>
        <source>The bodies that took part.</source>
        <translation>Les organismes qui ont participé.</translation>
    </message>
    <message>
        <source>The bodies that wrote it.</source>
        <translation>Les organismes qui l’ont rédigée.</translation>
    </message>
    <message>
        <source>The body that makes the offer.</source>
        <translation>L’organisme qui fait l’offre.</translation>
    </message>
    <message>
        <source>The body that makes the request.</source>
        <translation>L’organisme qui présente la demande.</translation>
    </message>
    <message>
        <source>The bundle could not be read back after it was written.</source>
        <translation>Le paquet n’a pas pu être relu après avoir été écrit.</translation>
    </message>
    <message>
        <source>The bundle could not be read: {reason}.</source>
        <translation>Le paquet n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The bundle {file} could not be read: {reason}.</source>
        <translation>Le paquet {file} n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Le cas</translation>
    </message>
    <message>
        <source>The case in full</source>
        <translation>Le cas en détail</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>La cellule est vide.</translation>
    </message>
    <message>
        <source>The certificate {chain} cannot be used with the key {key}.</source>
        <translation>Le certificat {chain} ne peut pas être utilisé avec la clé {key}.</translation>
    </message>
    <message>
        <source>The chosen records, for another program or another computer. All: Ctrl+A</source>
        <translation>Les fiches choisies, pour un autre programme ou un autre ordinateur. Toutes&#xa0;: Ctrl+A</translation>
    </message>
    <message>
        <source>The city of its seat.</source>
        <translation>La ville de son siège.</translation>
    </message>
    <message>
        <source>The city of the office.</source>
        <translation>La ville du bureau.</translation>
    </message>
    <message>
        <source>The clearing-house cannot be reached behind its own door at the moment.</source>
        <translation>Le Centre d’échange répond, mais ses propres services sont injoignables pour le moment.</translation>
    </message>
    <message>
        <source>The clearing-house could not be told.</source>
        <translation>Le Centre d’échange n’a pas pu en être informé.</translation>
    </message>
    <message>
        <source>The clearing-house did not take it and said why. Mend what the reasons name, then send it again.</source>
        <translation>Le Centre d’échange ne l’a pas acceptée et a dit pourquoi. Corrigez ce que disent les motifs, puis renvoyez-la.</translation>
    </message>
    <message>
        <source>The clearing-house does not accept the record; it gives no reason that can be shown.</source>
        <translation>Le Centre d’échange n’accepte pas la fiche&#xa0;; il ne donne aucun motif qui puisse être affiché.</translation>
    </message>
    <message>
        <source>The clearing-house does not accept what stands here.</source>
        <translation>Le Centre d’échange n’accepte pas ce qui figure ici.</translation>
    </message>
    <message>
        <source>The clearing-house does not hand on reasons for needs: tell the author yourself as well.</source>
        <translation>Le Centre d’échange ne transmet pas les motifs pour les besoins&#xa0;: informez aussi l’auteur vous-même.</translation>
    </message>
    <message>
        <source>The clearing-house does not know this field in records of this kind.</source>
        <translation>Le Centre d’échange ne connaît pas ce champ dans les fiches de ce type.</translation>
    </message>
    <message>
        <source>The clearing-house does not let you ask for publication of this record.</source>
        <translation>Le Centre d’échange ne vous autorise pas à demander la publication de cette fiche.</translation>
    </message>
    <message>
        <source>The clearing-house does not let you ask for removal of this record.</source>
        <translation>Le Centre d’échange ne vous autorise pas à demander la suppression de cette fiche.</translation>
    </message>
    <message>
        <source>The clearing-house does not let you do this with this record.</source>
        <translation>Le Centre d’échange ne vous autorise pas à faire cela avec cette fiche.</translation>
    </message>
    <message>
        <source>The clearing-house does not take the file {name}.</source>
        <translation>Le Centre d’échange n’accepte pas le fichier {name}.</translation>
    </message>
    <message>
        <source>The clearing-house gives this record in a form that cannot be read; it is left out.</source>
        <translation>Le Centre d’échange donne cette fiche sous une forme illisible&#xa0;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>The clearing-house had a fault of its own and could not do it.</source>
        <translation>Le Centre d’échange a rencontré un problème de son côté et n’a pas pu le faire.</translation>
    </message>
    <message>
        <source>The clearing-house has a record of another kind under this identifier.</source>
        <translation>Le Centre d’échange a une fiche d’un autre type sous cet identifiant.</translation>
    </message>
    <message>
        <source>The clearing-house has an older text of this record again: it arrived late, or you went back to it on another computer. Both are kept; say which one counts.</source>
        <translation>Le Centre d’échange a de nouveau un texte plus ancien de cette fiche&#xa0;: il est arrivé en retard, ou vous y êtes revenu sur un autre ordinateur. Les deux sont conservés&#xa0;; dites lequel compte.</translation>
    </message>
    <message>
        <source>The clearing-house has it already, as it is here.</source>
        <translation>Le Centre d’échange l’a déjà, telle qu’elle est ici.</translation>
    </message>
    <message>
        <source>The clearing-house has no draft of it any more; what is published stays.</source>
        <translation>Le Centre d’échange n’en a plus de brouillon&#xa0;; ce qui est publié reste.</translation>
    </message>
    <message>
        <source>The clearing-house has no draft of this record that could be thrown away now.</source>
        <translation>Le Centre d’échange n’a pas de brouillon de cette fiche qui puisse être supprimé maintenant.</translation>
    </message>
    <message>
        <source>The clearing-house has no draft of this record.</source>
        <translation>Le Centre d’échange n’a pas de brouillon de cette fiche.</translation>
    </message>
    <message>
        <source>The clearing-house has no such record.</source>
        <translation>Le Centre d’échange n’a pas cette fiche.</translation>
    </message>
    <message>
        <source>The clearing-house has no such version of this record.</source>
        <translation>Le Centre d’échange n’a pas cette version de la fiche.</translation>
    </message>
    <message>
        <source>The clearing-house is busy.</source>
        <translation>Le Centre d’échange est occupé.</translation>
    </message>
    <message>
        <source>The clearing-house keeps it as a draft. Only you and your colleagues see it there.</source>
        <translation>Le Centre d’échange la garde comme brouillon. Vous et vos collègues êtes seuls à l’y voir.</translation>
    </message>
    <message>
        <source>The clearing-house refused a sign-in with a password.</source>
        <translation>Le Centre d’échange a refusé une connexion avec un mot de passe.</translation>
    </message>
    <message>
        <source>The clearing-house rejected the record: something must be mended first.</source>
        <translation>Le Centre d’échange a refusé la fiche&#xa0;: quelque chose doit d’abord être corrigé.</translation>
    </message>
    <message>
        <source>The clearing-house rejected this record ({when}):</source>
        <translation>Le Centre d’échange a refusé cette fiche ({when})&#xa0;:</translation>
    </message>
    <message>
        <source>The clearing-house rejected this record:</source>
        <translation>Le Centre d’échange a refusé cette fiche&#xa0;:</translation>
    </message>
    <message>
        <source>The clearing-house shows none of your records any more. Nothing was removed here: say for each record whether it is kept.</source>
        <translation>Le Centre d’échange ne montre plus aucune de vos fiches. Rien n’a été supprimé ici&#xa0;: dites pour chaque fiche si elle est conservée.</translation>
    </message>
    <message numerus="yes">
        <source>The clearing-house still has {n} of them: they come back when you synchronize.</source>
        <translation>
            <numerusform>Le Centre d’échange en a encore {n}&#xa0;: elle reviendra quand vous synchroniserez.</numerusform>
            <numerusform>Le Centre d’échange en a encore {n}&#xa0;: elles reviendront quand vous synchroniserez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clearing-house takes no files of this kind here: {name}.</source>
        <translation>Le Centre d’échange n’accepte pas ici de fichiers de ce type&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The clearing-house takes the sign-in no longer: the password is needed again.</source>
        <translation>Le Centre d’échange n’accepte plus la connexion&#xa0;: le mot de passe est de nouveau nécessaire.</translation>
    </message>
    <message>
        <source>The clearing-house went back to an earlier state, as after a backup was restored. Nothing was removed here; what is newer here waits in the queue, held back until you let it go.</source>
        <translation>Le Centre d’échange est revenu à un état antérieur, comme après la restauration d’une sauvegarde. Rien n’a été supprimé ici&#xa0;; ce qui est plus récent ici attend dans la file, retenu tant que vous ne le libérez pas.</translation>
    </message>
    <message>
        <source>The clearing-house went back to an older version. Yours is kept here and waits in the queue, held back until you let it go.</source>
        <translation>Le Centre d’échange est revenu à une version antérieure. La vôtre est conservée ici et attend dans la file, retenue tant que vous ne la libérez pas.</translation>
    </message>
    <message>
        <source>The clearing-house went back to an older version. Yours is kept here.</source>
        <translation>Le Centre d’échange est revenu à une version antérieure. La vôtre est conservée ici.</translation>
    </message>
    <message>
        <source>The column “{name}” belongs to no question of the form; it is left out.</source>
        <translation>La colonne «&#xa0;{name}&#xa0;» ne correspond à aucune question du formulaire&#xa0;; elle est omise.</translation>
    </message>
    <message>
        <source>The column “{name}” stands there twice; the second one is left out.</source>
        <translation>La colonne «&#xa0;{name}&#xa0;» s’y trouve deux fois&#xa0;; la seconde est omise.</translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation>Le commentaire est vide.</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <translation>Le commentaire est de nouveau ouvert.</translation>
    </message>
    <message>
        <source>The comment is settled.</source>
        <translation>Le commentaire est traité.</translation>
    </message>
    <message>
        <source>The connection broke off in the middle of an answer.</source>
        <translation>La connexion s’est interrompue au milieu d’une réponse.</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure: this computer does not trust its certificate.</source>
        <translation>La connexion avec {host} n’est pas sûre&#xa0;: cet ordinateur ne fait pas confiance à son certificat.</translation>
    </message>
    <message>
        <source>The copy is saved as {name}. Mend it there, then open it here.</source>
        <translation>La copie est enregistrée sous {name}. Corrigez-y les problèmes, puis ouvrez-la ici.</translation>
    </message>
    <message>
        <source>The countries and regions in which it works.</source>
        <translation>Les pays et régions où elle travaille.</translation>
    </message>
    <message>
        <source>The damaged file is kept as it was: {file}</source>
        <translation>Le fichier endommagé est gardé tel quel&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The database {database} at {host} cannot be used.</source>
        <translation>La base de données {database} sur {host} ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The day, the month or only the year.</source>
        <translation>Le jour, le mois ou seulement l’année.</translation>
    </message>
    <message>
        <source>The disk is full ({size} left): free some space</source>
        <translation>Le disque est plein (il reste {size})&#xa0;: libérez de la place</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The draft is thrown away with the next synchronization. Until then nothing happens.</source>
        <translation>Le brouillon est supprimé à la prochaine synchronisation. D’ici là, il ne se passe rien.</translation>
    </message>
    <message>
        <source>The draft of this record at the clearing-house is to be thrown away.</source>
        <translation>Le brouillon de cette fiche au Centre d’échange doit être jeté.</translation>
    </message>
    <message>
        <source>The draft was removed at the clearing-house.</source>
        <translation>Le brouillon a été supprimé au Centre d’échange.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>L’adresse électronique ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>The fault is ours. Give the file {name} to whoever helps you; it is in the folder “reports” beside your data and holds nothing that you entered.</source>
        <translation>La faute est nôtre. Donnez le fichier {name} à la personne qui vous aide&#xa0;; il est dans le dossier «&#xa0;reports&#xa0;» à côté de vos données et ne contient rien de ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’à la fin.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are kept; Western European ones were guessed. Look at letters with accents, and if they are wrong save the sheet as “CSV UTF-8” and open it again.</source>
        <translation>Le fichier ne dit pas comment ses lettres sont codées&#xa0;; le codage d’Europe occidentale a été supposé. Regardez les lettres accentuées&#xa0;; si elles sont fausses, enregistrez la feuille en «&#xa0;CSV UTF-8&#xa0;» et ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>The file is neither a workbook nor a CSV file.</source>
        <translation>Le fichier n’est ni un classeur ni un fichier CSV.</translation>
    </message>
    <message>
        <source>The file is no CSV file that this program can read: a quotation mark is not closed, perhaps.</source>
        <translation>Le fichier n’est pas un fichier CSV que ce programme peut lire&#xa0;: un guillemet n’est peut-être pas fermé.</translation>
    </message>
    <message>
        <source>The file is no workbook that this program can read, or it is damaged.</source>
        <translation>Le fichier n’est pas un classeur que ce programme peut lire, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The file is not at your clearing-house, or is not shown to you.</source>
        <translation>Le fichier n’est pas au Centre d’échange, ou ne vous est pas accessible.</translation>
    </message>
    <message>
        <source>The file is of LibreOffice&apos;s own kind.</source>
        <translation>Le fichier est dans le format propre à LibreOffice.</translation>
    </message>
    <message>
        <source>The file of people {file} cannot be read.</source>
        <translation>Le fichier des personnes {file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file of the practice clearing-house cannot be read or made.</source>
        <translation>Le fichier du Centre d’échange d’entraînement ne peut être ni lu ni créé.</translation>
    </message>
    <message>
        <source>The file was changed since you looked at it.</source>
        <translation>Le fichier a été modifié depuis que vous l’avez regardé.</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>Le fichier n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The file was not saved; what was there before is untouched.</source>
        <translation>Le fichier n’a pas été enregistré&#xa0;; ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>The file with your records is damaged in places. Save what can be read into a new one; the damaged file is kept.</source>
        <translation>Le fichier de vos fiches est endommagé par endroits. Sauvez dans un nouveau ce qui peut être lu&#xa0;; le fichier endommagé est gardé.</translation>
    </message>
    <message>
        <source>The file with your records is damaged.</source>
        <translation>Le fichier de vos fiches est endommagé.</translation>
    </message>
    <message>
        <source>The file with your records is not there any more.</source>
        <translation>Le fichier de vos fiches n’est plus là.</translation>
    </message>
    <message>
        <source>The file {file} could not be read: {reason}.</source>
        <translation>Le fichier {file} n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}.</source>
        <translation>Le fichier {file} n’a pas pu être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file {file} is not a JSON file in UTF-8 that this program can read.</source>
        <translation>Le fichier {file} n’est pas un fichier JSON en UTF-8 que ce programme puisse lire.</translation>
    </message>
    <message>
        <source>The file {file} is not proper JSON: something is wrong in line {line}, at character {column}.</source>
        <translation>Le fichier {file} n’est pas du JSON correct&#xa0;: il y a une erreur à la ligne {line}, au caractère {column}.</translation>
    </message>
    <message>
        <source>The file {name} alone is larger than a part may be.</source>
        <translation>Le fichier {name} à lui seul est plus grand qu’une partie ne peut l’être.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read.</source>
        <translation>Le fichier {name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file {name} cannot be written in the folder {folder}.</source>
        <translation>Le fichier {name} ne peut pas être écrit dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>The file {name} is empty.</source>
        <translation>Le fichier {name} est vide.</translation>
    </message>
    <message>
        <source>The file {name} is larger than 1 GB, which is the most that the clearing-house takes.</source>
        <translation>Le fichier {name} dépasse 1 Go, le maximum admis par le Centre d’échange.</translation>
    </message>
    <message>
        <source>The file {name} is not on this computer.</source>
        <translation>Le fichier {name} n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file {name} is of a kind that is not taken here.</source>
        <translation>Le fichier {name} est d’un type qui n’est pas accepté ici.</translation>
    </message>
    <message>
        <source>The file {name} on this computer is not what was attached any more.</source>
        <translation>Le fichier {name} de cet ordinateur n’est plus celui qui a été joint.</translation>
    </message>
    <message>
        <source>The files that were written</source>
        <translation>Les fichiers écrits</translation>
    </message>
    <message>
        <source>The first day, or the month or year if no more is known.</source>
        <translation>Le premier jour, ou le mois ou l’année si l’on n’en sait pas plus.</translation>
    </message>
    <message>
        <source>The first day, or the month or year if no more is known. A date takes the place of a duration.</source>
        <translation>Le premier jour, ou le mois ou l’année si l’on n’en sait pas plus. Une date remplace une durée.</translation>
    </message>
    <message>
        <source>The first one is made by itself, some minutes after something was entered.</source>
        <translation>La première se fait d’elle-même, quelques minutes après une saisie.</translation>
    </message>
    <message>
        <source>The first row names no such column.</source>
        <translation>La première ligne ne nomme pas cette colonne.</translation>
    </message>
    <message numerus="yes">
        <source>The first version: {n} answers</source>
        <translation>
            <numerusform>La première version&#xa0;: {n} réponse</numerusform>
            <numerusform>La première version&#xa0;: {n} réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>The first workspace cannot be removed: the others lie in its folder.</source>
        <translation>Le premier espace de travail ne peut pas être retiré&#xa0;: les autres se trouvent dans son dossier.</translation>
    </message>
    <message>
        <source>The focal point does not decide on records of this kind at the clearing-house.</source>
        <translation>Le point focal ne décide pas des fiches de ce type au Centre d’échange.</translation>
    </message>
    <message>
        <source>The focal point finds it under “To review”. What you change meanwhile is reviewed too.</source>
        <translation>Le point focal la trouve sous «&#xa0;À relire&#xa0;». Ce que vous modifiez entre-temps est relu aussi.</translation>
    </message>
    <message>
        <source>The focal point has decided on this record already, and it must be reviewed again.</source>
        <translation>Le point focal a déjà décidé de cette fiche, et elle doit être relue.</translation>
    </message>
    <message>
        <source>The focal point returned it. Mend what the reason names, then ask for a review again.</source>
        <translation>Le point focal l’a renvoyée. Corrigez ce que dit le motif, puis demandez de nouveau une relecture.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: {reason}.</source>
        <translation>Impossible d’écrire dans le dossier {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more.</source>
        <translation>Le dossier {folder} n’existe plus.</translation>
    </message>
    <message>
        <source>The full name of the organization.</source>
        <translation>Le nom complet de l’organisation.</translation>
    </message>
    <message>
        <source>The government that does it. The clearing-house takes only records of your own country.</source>
        <translation>Le gouvernement qui la mène. Le Centre d’échange n’accepte que les fiches de votre propre pays.</translation>
    </message>
    <message>
        <source>The government that the need belongs to.</source>
        <translation>Le gouvernement dont relève le besoin.</translation>
    </message>
    <message>
        <source>The group that the offer is made for.</source>
        <translation>Le groupe auquel l’offre est destinée.</translation>
    </message>
    <message>
        <source>The help would begin before the last day to apply.</source>
        <translation>L’aide commencerait avant le dernier jour pour se porter candidat.</translation>
    </message>
    <message>
        <source>The journal, book or series in which it appeared, if any.</source>
        <translation>La revue, le livre ou la collection où il a paru, le cas échéant.</translation>
    </message>
    <message>
        <source>The kinds of organizations that gain from it.</source>
        <translation>Les types d’organisations qui en bénéficient.</translation>
    </message>
    <message>
        <source>The languages in which the case can be read there.</source>
        <translation>Les langues dans lesquelles on peut y lire le cas.</translation>
    </message>
    <message>
        <source>The languages in which you enter this record.</source>
        <translation>Les langues dans lesquelles vous saisissez cette fiche.</translation>
    </message>
    <message>
        <source>The last change could not be kept. All that was kept before is still there.</source>
        <translation>La dernière modification n’a pas pu être conservée. Tout ce qui l’était déjà est encore là.</translation>
    </message>
    <message>
        <source>The last changes could not be saved yet</source>
        <translation>Les dernières modifications n’ont pas encore pu être enregistrées</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Le dernier jour.</translation>
    </message>
    <message>
        <source>The last day. Give the start, too.</source>
        <translation>Le dernier jour. Indiquez aussi le début.</translation>
    </message>
    <message>
        <source>The letters of these headings were lost when the file was saved, and the columns are left out: {columns}. Save the sheet as “CSV UTF-8”, or as .xlsx, and open it again.</source>
        <translation>Les lettres de ces en-têtes ont été perdues à l’enregistrement du fichier, et les colonnes sont laissées de côté&#xa0;: {columns}. Enregistrez la feuille en «&#xa0;CSV UTF-8&#xa0;», ou en .xlsx, et ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>The link is taken away.</source>
        <translation>Le lien est retiré.</translation>
    </message>
    <message>
        <source>The list of versions …</source>
        <translation>La liste des versions…</translation>
    </message>
    <message>
        <source>The lists of terms are saved in {name}.</source>
        <translation>Les listes de termes sont enregistrées dans {name}.</translation>
    </message>
    <message>
        <source>The log is about all records, and holds nothing that you entered.</source>
        <translation>Le journal porte sur toutes les fiches et ne contient rien de ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>The log is saved in {name}. It holds nothing that you entered: you can give it to a helper.</source>
        <translation>Le journal est enregistré dans {name}. Il ne contient rien de ce que vous avez saisi&#xa0;: vous pouvez le donner à qui vous aide.</translation>
    </message>
    <message>
        <source>The log names each of them.</source>
        <translation>Le journal les nomme toutes.</translation>
    </message>
    <message numerus="yes">
        <source>The most frequent are drawn; {n} more are in the cross table.</source>
        <translation>
            <numerusform>Les plus fréquents sont dessinés&#xa0;; {n} autre est dans le tableau croisé.</numerusform>
            <numerusform>Les plus fréquents sont dessinés&#xa0;; {n} autres sont dans le tableau croisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of a term, then “ | ”, then the text for it; a line for each term.</source>
        <translation>Le nom d’un terme, puis «&#xa0;|&#xa0;», puis le texte&#xa0;; une ligne par terme.</translation>
    </message>
    <message>
        <source>The name of the organization that can help.</source>
        <translation>Le nom de l’organisation qui peut aider.</translation>
    </message>
    <message>
        <source>The name, typed</source>
        <translation>Le nom, saisi</translation>
    </message>
    <message>
        <source>The names of the authors, or choose the organization below.</source>
        <translation>Les noms des auteurs, ou choisissez l’organisation ci-dessous.</translation>
    </message>
    <message>
        <source>The national focal point approves it, or returns it with a reason</source>
        <translation>Le point focal national l’approuve, ou la renvoie avec un motif</translation>
    </message>
    <message>
        <source>The national focal point decides on these. You can take your own request back in the form.</source>
        <translation>Le point focal national en décide. Vous pouvez retirer votre propre demande dans le formulaire.</translation>
    </message>
    <message>
        <source>The national focal point must approve this record before publication is asked for.</source>
        <translation>Le point focal national doit approuver cette fiche avant que la publication soit demandée.</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>Le besoin</translation>
    </message>
    <message>
        <source>The need in one line.</source>
        <translation>Le besoin en une ligne.</translation>
    </message>
    <message>
        <source>The new offer lies in the bin.</source>
        <translation>La nouvelle offre est dans la corbeille.</translation>
    </message>
    <message>
        <source>The newer version could not be written to the disk: {reason}.</source>
        <translation>La nouvelle version n’a pas pu être écrite sur le disque&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The newest backups and attached files are copied to {place} too.</source>
        <translation>Les sauvegardes les plus récentes et les fichiers joints sont aussi copiés dans {place}.</translation>
    </message>
    <message>
        <source>The next synchronization removes the draft at the clearing-house.</source>
        <translation>La prochaine synchronisation supprime le brouillon au Centre d’échange.</translation>
    </message>
    <message>
        <source>The number or code under which your office or the donor files it.</source>
        <translation>Le numéro ou le code sous lequel votre bureau ou le donateur le classe.</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>L’offre</translation>
    </message>
    <message>
        <source>The offer in one line, such as: grants for young botanists.</source>
        <translation>L’offre en une ligne, par exemple&#xa0;: bourses pour jeunes botanistes.</translation>
    </message>
    <message>
        <source>The one that fits best.</source>
        <translation>Celui qui convient le mieux.</translation>
    </message>
    <message>
        <source>The organization of the person.</source>
        <translation>L’organisation de la personne.</translation>
    </message>
    <message>
        <source>The organization that can help; its address is kept there.</source>
        <translation>L’organisation qui peut aider&#xa0;; son adresse y est conservée.</translation>
    </message>
    <message>
        <source>The organizations that pay for most of it.</source>
        <translation>Les organisations qui en paient la plus grande part.</translation>
    </message>
    <message>
        <source>The organizations that take part.</source>
        <translation>Les organisations qui participent.</translation>
    </message>
    <message>
        <source>The other parts can be taken in before or after this one.</source>
        <translation>Les autres parties peuvent être reçues avant ou après celle-ci.</translation>
    </message>
    <message>
        <source>The others who support it.</source>
        <translation>Les autres organismes qui la soutiennent.</translation>
    </message>
    <message>
        <source>The pages are being counted …</source>
        <translation>Les pages sont en cours de décompte…</translation>
    </message>
    <message>
        <source>The pages on the web, each with its address.</source>
        <translation>Les pages web, chacune avec son adresse.</translation>
    </message>
    <message>
        <source>The part of the organization in which the person works.</source>
        <translation>La partie de l’organisation où la personne travaille.</translation>
    </message>
    <message>
        <source>The passphrase does not open this bundle.</source>
        <translation>La phrase secrète n’ouvre pas ce paquet.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>The passphrase that you have now</source>
        <translation>Votre phrase secrète actuelle</translation>
    </message>
    <message>
        <source>The persons to whom readers write. Activities, needs and materials refer to them.</source>
        <translation>Les personnes à qui écrivent les lecteurs. Les activités, les besoins et les ressources y renvoient.</translation>
    </message>
    <message>
        <source>The places in which it can help.</source>
        <translation>Les lieux où elle peut aider.</translation>
    </message>
    <message>
        <source>The places that it speaks of.</source>
        <translation>Les lieux dont il est question.</translation>
    </message>
    <message>
        <source>The places that the help is meant for.</source>
        <translation>Les lieux auxquels l’aide est destinée.</translation>
    </message>
    <message>
        <source>The places that the offer is open to.</source>
        <translation>Les lieux auxquels l’offre est ouverte.</translation>
    </message>
    <message>
        <source>The plans, reports or pages that it rests on.</source>
        <translation>Les plans, rapports ou pages sur lesquels elle s’appuie.</translation>
    </message>
    <message>
        <source>The practice clearing-house cannot answer on port {port}.</source>
        <translation>Le Centre d’échange d’entraînement ne peut pas répondre sur le port {port}.</translation>
    </message>
    <message>
        <source>The practice clearing-house cannot be unkind in this way.</source>
        <translation>Le Centre d’échange d’entraînement ne peut pas simuler cette difficulté.</translation>
    </message>
    <message>
        <source>The practice clearing-house could not be started.</source>
        <translation>Le Centre d’échange d’entraînement n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The practice clearing-house had to end.</source>
        <translation>Le Centre d’échange d’entraînement a dû s’arrêter.</translation>
    </message>
    <message>
        <source>The practice clearing-house on this computer was made by another version of the program.</source>
        <translation>Le Centre d’échange d’entraînement de cet ordinateur a été créé par une autre version du programme.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Le problème</translation>
    </message>
    <message>
        <source>The processes in which it answers broke one after the other.</source>
        <translation>Les processus dans lesquels il répond sont tombés en panne l’un après l’autre.</translation>
    </message>
    <message>
        <source>The program ended by a fault the last time it ran.</source>
        <translation>La dernière fois, le programme s’est arrêté à cause d’une erreur.</translation>
    </message>
    <message>
        <source>The program in packages is made for desks and brings no library for it.</source>
        <translation>Le programme livré en paquet est fait pour les postes de travail et n’apporte pas la bibliothèque nécessaire.</translation>
    </message>
    <message>
        <source>The program met a fault of its own and ended the synchronization.</source>
        <translation>Le programme a rencontré une erreur de son propre fait et a mis fin à la synchronisation.</translation>
    </message>
    <message>
        <source>The program met a fault of its own with this record and left it as it was. The other records went on.</source>
        <translation>Le programme a rencontré un défaut qui lui est propre avec cette fiche et l’a laissée telle quelle. Les autres fiches ont continué.</translation>
    </message>
    <message>
        <source>The program sends its passwords to other computers over https alone.</source>
        <translation>Le programme n’envoie ses mots de passe à d’autres ordinateurs que par https.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>The provinces, districts or towns in which it is done.</source>
        <translation>Les provinces, districts ou villes où elle est menée.</translation>
    </message>
    <message>
        <source>The proxy through which this computer reaches the internet does not let the connection pass.</source>
        <translation>Le serveur mandataire (proxy) par lequel cet ordinateur accède à Internet ne laisse pas passer la connexion.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>The record before</source>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>The record can be removed only after its draft is thrown away.</source>
        <translation>La fiche ne peut être supprimée qu’après la suppression de son brouillon.</translation>
    </message>
    <message>
        <source>The record goes to the bin on this computer, from which it can be taken out again.</source>
        <translation>La fiche va à la corbeille sur cet ordinateur&#xa0;; elle peut en être ressortie.</translation>
    </message>
    <message>
        <source>The record has been under review at the clearing-house since {day}, as {name} asked; it takes no changes until that is over.</source>
        <translation>La fiche est en cours d’examen au Centre d’échange depuis le {day}, à la demande de&#xa0;: {name}&#xa0;; elle ne peut pas être modifiée avant la fin de l’examen.</translation>
    </message>
    <message>
        <source>The record is in conflict again. The second one was changed since, so it stays.</source>
        <translation>La fiche est de nouveau en conflit. La seconde a été modifiée depuis, elle reste donc.</translation>
    </message>
    <message>
        <source>The record is in the bin.</source>
        <translation>La fiche est à la corbeille.</translation>
    </message>
    <message>
        <source>The record is no longer on this computer.</source>
        <translation>La fiche n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The record is under review at the clearing-house and takes no changes until that is over.</source>
        <translation>La fiche est en cours d’examen au Centre d’échange et ne peut pas être modifiée avant la fin de l’examen.</translation>
    </message>
    <message>
        <source>The record is under review at the clearing-house, as {name} asked; it takes no changes until then.</source>
        <translation>La fiche est en cours d’examen au Centre d’échange, à la demande de&#xa0;: {name}&#xa0;; elle ne peut pas être modifiée d’ici là.</translation>
    </message>
    <message>
        <source>The record itself is whole.</source>
        <translation>La fiche elle-même est intacte.</translation>
    </message>
    <message>
        <source>The record itself stays as it is. Key: Delete</source>
        <translation>La fiche elle-même reste telle quelle. Touche&#xa0;: Suppr</translation>
    </message>
    <message>
        <source>The record says again what stood there before. What you wrote since is kept in its history.</source>
        <translation>La fiche contient de nouveau ce qui s’y trouvait avant. Ce que vous avez écrit depuis est conservé dans son historique.</translation>
    </message>
    <message>
        <source>The record says now what that version said. It is your draft; nothing is sent yet.</source>
        <translation>La fiche reprend maintenant le contenu de cette version. C’est votre brouillon&#xa0;; rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>The record waits; nothing of it was sent.</source>
        <translation>La fiche attend&#xa0;; rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>The record was changed a moment ago, here or by a synchronization.</source>
        <translation>La fiche a été modifiée il y a un instant, ici ou par une synchronisation.</translation>
    </message>
    <message>
        <source>The records are not encrypted any more.</source>
        <translation>Les fiches ne sont plus chiffrées.</translation>
    </message>
    <message>
        <source>The records kept in Focal Desk on the computer of {name}.</source>
        <translation>Les fiches conservées dans Focal Desk sur l’ordinateur tenu par {name}.</translation>
    </message>
    <message>
        <source>The records kept in Focal Desk on this computer.</source>
        <translation>Les fiches conservées dans Focal Desk sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The records went back to a backup.</source>
        <translation>Les fiches sont revenues à une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The records were changed while they were being printed.</source>
        <translation>Les fiches ont été modifiées pendant l’impression.</translation>
    </message>
    <message>
        <source>The records were encrypted with a passphrase.</source>
        <translation>Les fiches ont été chiffrées par une phrase secrète.</translation>
    </message>
    <message>
        <source>The records were given another passphrase.</source>
        <translation>Les fiches ont reçu une autre phrase secrète.</translation>
    </message>
    <message>
        <source>The removal of this record cannot be asked for now.</source>
        <translation>La suppression de cette fiche ne peut pas être demandée maintenant.</translation>
    </message>
    <message>
        <source>The removal of this record waits to be asked for.</source>
        <translation>Le retrait de cette fiche attend d’être demandé.</translation>
    </message>
    <message>
        <source>The request is taken back. The record can be changed again.</source>
        <translation>La demande est retirée. La fiche peut de nouveau être modifiée.</translation>
    </message>
    <message>
        <source>The request runs out on {day}.</source>
        <translation>La demande expire le {day}.</translation>
    </message>
    <message>
        <source>The rest follows next time.</source>
        <translation>Le reste suivra la prochaine fois.</translation>
    </message>
    <message>
        <source>The reviewer did not remove it: {reason}</source>
        <translation>Non supprimée après examen&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The rights could not be changed: the disk knows none, or the folder belongs to another account.</source>
        <translation>Les droits n’ont pas pu être modifiés&#xa0;: le disque n’en connaît pas, ou le dossier appartient à un autre compte.</translation>
    </message>
    <message>
        <source>The role is missing.</source>
        <translation>Le rôle manque.</translation>
    </message>
    <message>
        <source>The rows of the file</source>
        <translation>Les lignes du fichier</translation>
    </message>
    <message>
        <source>The rows that were taken until then are kept as drafts.</source>
        <translation>Les lignes reprises jusque-là sont gardées comme brouillons.</translation>
    </message>
    <message>
        <source>The same as here</source>
        <translation>Identique à ce qui est ici</translation>
    </message>
    <message>
        <source>The same as here.</source>
        <translation>La même qu’ici.</translation>
    </message>
    <message>
        <source>The same entry stands here twice.</source>
        <translation>Le même élément figure deux fois ici.</translation>
    </message>
    <message numerus="yes">
        <source>The same record stands {n} times in this file: this last one stands now, the others are in its history.</source>
        <translation>
            <numerusform>La même fiche figure {n} fois dans ce fichier : la dernière vaut maintenant, les autres sont dans son historique.</numerusform>
            <numerusform>La même fiche figure {n} fois dans ce fichier : la dernière vaut maintenant, les autres sont dans son historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same stands in row {row} already.</source>
        <translation>La même chose se trouve déjà à la ligne {row}.</translation>
    </message>
    <message>
        <source>The same words ({language}): {words}</source>
        <translation>Les mêmes mots ({language})&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The same words: {words}</source>
        <translation>Les mêmes mots&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The sender wants it removed, but it is not known here.</source>
        <translation>L’expéditeur veut la supprimer, mais elle n’est pas connue ici.</translation>
    </message>
    <message>
        <source>The sender wants it removed, but it was changed here: it is kept.</source>
        <translation>L’expéditeur veut la supprimer, mais elle a été modifiée ici&#xa0;: elle est gardée.</translation>
    </message>
    <message>
        <source>The sender wants it removed. You did not agree to that, so it is left as it is.</source>
        <translation>L’expéditeur veut la supprimer. Vous ne l’avez pas accepté&#xa0;; elle reste donc comme elle est.</translation>
    </message>
    <message>
        <source>The sheet is too large for a marked copy: it holds {size} MB, and {most} MB is the most.</source>
        <translation>La feuille est trop grande pour une copie annotée&#xa0;: elle contient {size} Mo, et {most} Mo est le maximum.</translation>
    </message>
    <message>
        <source>The sheet itself shows an error here: {error}.</source>
        <translation>La feuille elle-même affiche ici une erreur&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The sheet kept this as a number: zeros or a plus sign at its beginning are gone. Look at it.</source>
        <translation>La feuille l’a gardé comme nombre&#xa0;: des zéros ou un signe plus au début ont disparu. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept on this computer: you stay signed in until the program is closed.</source>
        <translation>La connexion n’a pas pu être conservée sur cet ordinateur&#xa0;: vous restez connecté jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The sign-in is kept in the key store of this computer, the password is not</source>
        <translation>La connexion est conservée dans le trousseau de clés de cet ordinateur, mais pas le mot de passe</translation>
    </message>
    <message>
        <source>The steps, what is to be sent and to whom.</source>
        <translation>Les étapes, ce qu’il faut envoyer et à qui.</translation>
    </message>
    <message>
        <source>The store of files that the clearing-house uses had a fault of its own.</source>
        <translation>L’espace de stockage des fichiers du Centre d’échange a rencontré un problème de son côté.</translation>
    </message>
    <message>
        <source>The store of files that the clearing-house uses refused the file.</source>
        <translation>L’espace de stockage des fichiers du Centre d’échange a refusé le fichier.</translation>
    </message>
    <message>
        <source>The targets of 2011 to 2020 that it served. The clearing-house still asks for them here.</source>
        <translation>Les objectifs de 2011 à 2020 qu’elle a servis. Le Centre d’échange les demande encore ici.</translation>
    </message>
    <message>
        <source>The targets that it helps to reach.</source>
        <translation>Les cibles qu’elle aide à atteindre.</translation>
    </message>
    <message>
        <source>The template “{name}” is kept. It is offered under “New”, “From a template”.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» est conservé. Il est proposé sous «&#xa0;Créer&#xa0;», «&#xa0;À partir d’un modèle&#xa0;».</translation>
    </message>
    <message>
        <source>The template “{name}” is removed. Records made from it stay.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» est supprimé. Les fiches qui en sont issues restent.</translation>
    </message>
    <message>
        <source>The text is longer than {most} characters or holds signs that cannot be shown.</source>
        <translation>Le texte dépasse {most} caractères ou contient des signes qui ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>The title as printed on the material.</source>
        <translation>Le titre tel qu’il est imprimé sur la ressource.</translation>
    </message>
    <message>
        <source>The title of a record on this computer.</source>
        <translation>Le titre d’une fiche qui se trouve sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas les mêmes.</translation>
    </message>
    <message>
        <source>The two versions, side by side …</source>
        <translation>Les deux versions, côte à côte…</translation>
    </message>
    <message>
        <source>The update file could not be read: {reason}.</source>
        <translation>Le fichier de mise à jour n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The update file is damaged, or somebody changed it.</source>
        <translation>Le fichier de mise à jour est endommagé, ou quelqu’un l’a modifié.</translation>
    </message>
    <message>
        <source>The version before it</source>
        <translation>La version précédente</translation>
    </message>
    <message>
        <source>The whole case in a few sentences.</source>
        <translation>Tout le cas en quelques phrases.</translation>
    </message>
    <message>
        <source>The workbook holds more text than this program can read at once.</source>
        <translation>Le classeur contient plus de texte que ce programme ne peut en lire en une fois.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password, or of Excel&apos;s old kind.</source>
        <translation>Le classeur est protégé par un mot de passe, ou dans l’ancien format d’Excel.</translation>
    </message>
    <message>
        <source>The workbook was made by a newer version of the program.</source>
        <translation>Le classeur a été créé par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The workspace in which you work cannot be removed: open another one first.</source>
        <translation>L’espace de travail où vous travaillez ne peut pas être retiré&#xa0;: ouvrez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>The workspace is called “{name}” now.</source>
        <translation>L’espace de travail s’appelle maintenant «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The workspace “{name}” is back.</source>
        <translation>L’espace de travail «&#xa0;{name}&#xa0;» est de retour.</translation>
    </message>
    <message>
        <source>The workspace “{name}” is made. Open it to begin there.</source>
        <translation>L’espace de travail «&#xa0;{name}&#xa0;» est créé. Ouvrez-le pour y commencer.</translation>
    </message>
    <message>
        <source>The workspace “{name}” is set aside.</source>
        <translation>L’espace de travail «&#xa0;{name}&#xa0;» est mis de côté.</translation>
    </message>
    <message>
        <source>Their authors will read this.</source>
        <translation>Leurs auteurs le liront.</translation>
    </message>
    <message>
        <source>Their number: {number}</source>
        <translation>Son numéro&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>Theirs for all that remain</source>
        <translation>L’autre version pour tout le reste</translation>
    </message>
    <message>
        <source>Then nobody reads them without the passphrase, not even whoever steals the computer. It is asked for at each start. The backups that the program made are encrypted too.</source>
        <translation>Personne ne les lit alors sans la phrase secrète, pas même qui volerait l’ordinateur. Elle est demandée à chaque démarrage. Les sauvegardes faites par le programme sont chiffrées aussi.</translation>
    </message>
    <message>
        <source>There are blanks inside the address.</source>
        <translation>L’adresse contient des espaces.</translation>
    </message>
    <message>
        <source>There are more rows in the file than this program reads at once.</source>
        <translation>Le fichier contient plus de lignes que ce programme n’en lit en une fois.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Il existe déjà un modèle de ce nom.</translation>
    </message>
    <message>
        <source>There is a workspace “{name}” already.</source>
        <translation>Il y a déjà un espace de travail « {name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is half a sign in this text, which cannot be kept. Type it again.</source>
        <translation>Ce texte contient la moitié d’un signe, qui ne peut pas être gardée. Tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no backup beside it. Keep the file, and show it to whoever helps you.</source>
        <translation>Il n’y a pas de sauvegarde à côté. Gardez le fichier et montrez-le à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>There is no backup beside it. Start Focal Desk again: it offers to save what can be read.</source>
        <translation>Il n’y a pas de sauvegarde à côté. Redémarrez Focal Desk&#xa0;: il propose de sauver ce qui peut être lu.</translation>
    </message>
    <message>
        <source>There is no backup beside it: look for the file, and put it back.</source>
        <translation>Il n’y a pas de sauvegarde à côté&#xa0;: cherchez le fichier et remettez-le à sa place.</translation>
    </message>
    <message>
        <source>There is no backup on this computer to go back to.</source>
        <translation>Il n’y a sur cet ordinateur aucune sauvegarde à laquelle revenir.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>There is no clearing-house of this name.</source>
        <translation>Il n’y a pas de Centre d’échange de ce nom.</translation>
    </message>
    <message>
        <source>There is no computer of the name {host}.</source>
        <translation>Il n’y a pas d’ordinateur du nom de {host}.</translation>
    </message>
    <message>
        <source>There is no earlier version on this computer to go back to.</source>
        <translation>Il n’y a pas sur cet ordinateur de version antérieure à laquelle revenir.</translation>
    </message>
    <message>
        <source>There is no filled row in the file.</source>
        <translation>Le fichier ne contient aucune ligne remplie.</translation>
    </message>
    <message>
        <source>There is no record to count.</source>
        <translation>Il n’y a aucune fiche à compter.</translation>
    </message>
    <message>
        <source>There is no record {identifier} on this computer.</source>
        <translation>Il n’y a pas de fiche {identifier} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no room left in the second place for backups.</source>
        <translation>Il n’y a plus de place dans le deuxième endroit des sauvegardes.</translation>
    </message>
    <message>
        <source>There is no room left in the second place for backups: {place}</source>
        <translation>Il n’y a plus de place dans le deuxième endroit des sauvegardes&#xa0;: {place}</translation>
    </message>
    <message>
        <source>There is no such comment here.</source>
        <translation>Il n’y a pas ici de commentaire de ce nom.</translation>
    </message>
    <message>
        <source>There is no table in this print.</source>
        <translation>Il n’y a pas de tableau dans cette impression.</translation>
    </message>
    <message>
        <source>There is no workspace “{name}”.</source>
        <translation>Il n’y a pas d’espace de travail « {name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is nobody in the file.</source>
        <translation>Il n’y a personne dans le fichier.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for {name}.</source>
        <translation>Il n’y a pas assez de place sur le disque pour {name}.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk: {needed} MB are needed, {free} MB are free.</source>
        <translation>Il n’y a pas assez de place sur le disque&#xa0;: il faut {needed} Mo, {free} Mo sont libres.</translation>
    </message>
    <message>
        <source>There is nothing here any more that merged by itself.</source>
        <translation>Il n’y a plus rien ici qui ait été fusionné de lui-même.</translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>Il n’y a encore rien à compter.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>There is text in a language that is not a language of this record.</source>
        <translation>Il y a du texte dans une langue qui n’est pas une langue de cette fiche.</translation>
    </message>
    <message>
        <source>There is text in {languages}, which is not a language of this record.</source>
        <translation>Il y a du texte dans une langue qui n’est pas une langue de cette fiche&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>These answers become again what they were: {answers}.</source>
        <translation>Ces réponses redeviennent ce qu’elles étaient&#xa0;: {answers}.</translation>
    </message>
    <message>
        <source>These are records of several kinds; a CSV file holds one.</source>
        <translation>Ce sont des fiches de plusieurs types&#xa0;; un fichier CSV n’en contient qu’un.</translation>
    </message>
    <message>
        <source>These are there: {names}</source>
        <translation>Il y a&#xa0;: {names}</translation>
    </message>
    <message>
        <source>These copies could not be changed; look at each of them: {files}</source>
        <translation>Ces copies n’ont pas pu être modifiées&#xa0;; examinez chacune d’elles&#xa0;: {files}</translation>
    </message>
    <message>
        <source>These records are encrypted.</source>
        <translation>Ces fiches sont chiffrées.</translation>
    </message>
    <message>
        <source>These records were last opened by a newer version of Focal Desk.</source>
        <translation>Ces fiches ont été ouvertes en dernier par une version plus récente de Focal Desk.</translation>
    </message>
    <message>
        <source>They are as they were: {file}</source>
        <translation>Elles sont restées telles quelles&#xa0;: {file}</translation>
    </message>
    <message>
        <source>They are your drafts again, and the next synchronization sends them anew.</source>
        <translation>Elles redeviennent vos brouillons et partent de nouveau à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>They go to the bin, from which they can be taken out again.</source>
        <translation>Elles vont à la corbeille, d’où elles peuvent être ressorties.</translation>
    </message>
    <message>
        <source>They stand here again with what was changed there.</source>
        <translation>Elles reviennent ici avec ce qui a été modifié là-bas.</translation>
    </message>
    <message>
        <source>This backup is not as it was written: the disk or the stick has changed it.</source>
        <translation>Cette sauvegarde n’est plus telle qu’elle a été écrite&#xa0;: le disque ou la clé l’a modifiée.</translation>
    </message>
    <message>
        <source>This backup opens with the passphrase that your records had on {when}.</source>
        <translation>Cette sauvegarde s’ouvre avec la phrase secrète que vos fiches avaient le {when}.</translation>
    </message>
    <message>
        <source>This bundle holds more than a bundle may hold.</source>
        <translation>Ce paquet contient plus qu’un paquet ne peut contenir.</translation>
    </message>
    <message>
        <source>This bundle holds real records, and you are practising.</source>
        <translation>Ce paquet contient de vraies fiches, et vous vous entraînez.</translation>
    </message>
    <message>
        <source>This bundle is damaged: it was cut short, or spoiled on its way.</source>
        <translation>Ce paquet est abîmé&#xa0;: il a été coupé, ou altéré en chemin.</translation>
    </message>
    <message>
        <source>This bundle is locked</source>
        <translation>Ce paquet est verrouillé</translation>
    </message>
    <message>
        <source>This bundle is locked with a passphrase.</source>
        <translation>Ce paquet est verrouillé par une phrase secrète.</translation>
    </message>
    <message>
        <source>This bundle is of another country: {theirs}, not {ours}.</source>
        <translation>Ce paquet est d’un autre pays&#xa0;: {theirs}, et non {ours}.</translation>
    </message>
    <message>
        <source>This bundle tries to write outside its own place. No bundle of Focal Desk does that.</source>
        <translation>Ce paquet essaie d’écrire en dehors de sa place. Aucun paquet de Focal Desk ne fait cela.</translation>
    </message>
    <message>
        <source>This bundle was made for practising. Its records do not belong with real ones.</source>
        <translation>Ce paquet a été créé pour s’entraîner. Ses fiches n’ont pas leur place parmi les vraies.</translation>
    </message>
    <message>
        <source>This came in a form that this field cannot show. It is kept as it is.</source>
        <translation>Ceci est arrivé sous une forme que ce champ ne peut pas afficher. C’est conservé tel quel.</translation>
    </message>
    <message>
        <source>This can be changed later, without losing anything.</source>
        <translation>Cela peut être changé plus tard, sans rien perdre.</translation>
    </message>
    <message>
        <source>This can no longer be undone: something else has happened to the record since.</source>
        <translation>Cela ne peut plus être annulé&#xa0;: la fiche a changé d’une autre façon depuis.</translation>
    </message>
    <message>
        <source>This comment is done with</source>
        <translation>Ce commentaire est traité</translation>
    </message>
    <message>
        <source>This computer has no font for the language of this print.</source>
        <translation>Cet ordinateur n’a pas de police pour la langue de cette impression.</translation>
    </message>
    <message>
        <source>This computer has no open key store, so you stay signed in only until the program is closed.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés ouvert&#xa0;; vous ne restez donc connecté que jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>This copy of Focal Desk cannot check where an update comes from, and so installs none.</source>
        <translation>Cette copie de Focal Desk ne peut pas vérifier d’où vient une mise à jour, et n’en installe donc aucune.</translation>
    </message>
    <message>
        <source>This copy of Focal Desk runs from its source and takes no update files.</source>
        <translation>Cette copie de Focal Desk s’exécute depuis son code source et n’accepte aucun fichier de mise à jour.</translation>
    </message>
    <message>
        <source>This copy of the program cannot use PostgreSQL.</source>
        <translation>Cette copie du programme ne peut pas utiliser PostgreSQL.</translation>
    </message>
    <message>
        <source>This does not belong into the record, given its other answers.</source>
        <translation>Cela n’a pas sa place dans la fiche, compte tenu de ses autres réponses.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {file}</source>
        <translation>Ce fichier ne peut pas être ouvert&#xa0;: {file}</translation>
    </message>
    <message>
        <source>This file has the older version {theirs}; you have {ours}.</source>
        <translation>Ce fichier contient la version plus ancienne {theirs}&#xa0;; vous avez la {ours}.</translation>
    </message>
    <message>
        <source>This file holds no list of terms.</source>
        <translation>Ce fichier ne contient aucune liste de termes.</translation>
    </message>
    <message>
        <source>This file is not a bundle of Focal Desk.</source>
        <translation>Ce fichier n’est pas un paquet de Focal Desk.</translation>
    </message>
    <message>
        <source>This file is not an update of Focal Desk.</source>
        <translation>Ce fichier n’est pas une mise à jour de Focal Desk.</translation>
    </message>
    <message>
        <source>This folder belongs to another system and is lent to this one: {folder}</source>
        <translation>Ce dossier appartient à un autre système et lui est emprunté&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>This folder lies on a network drive: {folder}</source>
        <translation>Ce dossier se trouve sur un lecteur réseau&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>This is a new offer of help that says what you would support. Complete it, then send it.</source>
        <translation>Voici une nouvelle offre d’aide qui dit ce que vous soutiendriez. Complétez-la, puis envoyez-la.</translation>
    </message>
    <message>
        <source>This is a new record with the same answers. Private notes and attached files stayed behind.</source>
        <translation>Voici une nouvelle fiche avec les mêmes réponses. Les notes privées et les fichiers joints n’ont pas été repris.</translation>
    </message>
    <message>
        <source>This is a number, not a date. Write it as 2016-04-25, 2016-04 or 2016.</source>
        <translation>C’est un nombre, pas une date. Écrivez-la comme 2016-04-25, 2016-04 ou 2016.</translation>
    </message>
    <message>
        <source>This is an expression of interest. The record that it would support: “{title}”.</source>
        <translation>Ceci est une manifestation d’intérêt. La fiche qu’elle soutiendrait&#xa0;: «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>This is another clearing-house than the one with which your records were in step. Nothing was removed or replaced here: what differs is in conflict, and what is only here can be sent.</source>
        <translation>Ce Centre d’échange n’est pas celui avec lequel vos fiches étaient en phase. Rien n’a été supprimé ni remplacé ici&#xa0;: ce qui diffère est en conflit, et ce qui n’existe qu’ici peut être envoyé.</translation>
    </message>
    <message>
        <source>This is kept as you wrote it, but it could not be read as a date. Write 2025, 2025-03 or 2025-03-14.</source>
        <translation>Conservé tel que vous l’avez écrit, mais ce n’est pas lisible comme une date. Écrivez 2025, 2025-03 ou 2025-03-14.</translation>
    </message>
    <message>
        <source>This is kept as you wrote it, but it is no point on the map. Write it like this: 6.37, 2.43</source>
        <translation>Ceci est conservé tel que vous l’avez écrit, mais ce n’est pas un point sur la carte. Écrivez par exemple&#xa0;: 6.37, 2.43</translation>
    </message>
    <message>
        <source>This is kept as you wrote it, but it is not a whole number.</source>
        <translation>Conservé tel que vous l’avez écrit, mais ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is kept as you wrote it, but it is not an amount in digits.</source>
        <translation>Conservé tel que vous l’avez écrit, mais ce n’est pas un montant en chiffres.</translation>
    </message>
    <message>
        <source>This is needed before the record can be published.</source>
        <translation>Réponse requise avant que la fiche puisse être publiée.</translation>
    </message>
    <message>
        <source>This is needed before the record can be published. Aichi target 16 became target 13: choose that one, and what else it serves.</source>
        <translation>Réponse requise avant que la fiche puisse être publiée. L’objectif d’Aichi 16 est devenu la cible 13&#xa0;: choisissez-la, ainsi que les autres qu’elle sert.</translation>
    </message>
    <message>
        <source>This is needed before the record can be sent.</source>
        <translation>Réponse requise avant que la fiche puisse être envoyée.</translation>
    </message>
    <message>
        <source>This is no date that exists, or it could be two. Write it as 2016-04-25, 2016-04 or 2016.</source>
        <translation>Cette date n’existe pas, ou elle pourrait en être deux. Écrivez-la comme 2016-04-25, 2016-04 ou 2016.</translation>
    </message>
    <message>
        <source>This is no date that exists. Write the year, the year and month, or the whole date.</source>
        <translation>Cette date n’existe pas. Écrivez l’année, l’année et le mois, ou la date complète.</translation>
    </message>
    <message>
        <source>This is no identifier. Leave the cell empty for a new record.</source>
        <translation>Ce n’est pas un identifiant. Laissez la cellule vide pour une nouvelle fiche.</translation>
    </message>
    <message>
        <source>This is no point on the map. Write two numbers in degrees, like this: 6.37, 2.43</source>
        <translation>Ce n’est pas un point sur la carte. Écrivez deux nombres en degrés, par exemple&#xa0;: 6.37, 2.43</translation>
    </message>
    <message>
        <source>This is not the address of a database that can be used here.</source>
        <translation>Ce n’est pas l’adresse d’une base de données utilisable ici.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>This is the answer to a bundle of another computer, not of this one.</source>
        <translation>Ceci est la réponse à un paquet d’un autre ordinateur, pas de celui-ci.</translation>
    </message>
    <message>
        <source>This is the first bundle of this office here. Call and compare the number, then you know whose it is.</source>
        <translation>C’est le premier paquet de ce bureau ici. Téléphonez et comparez le numéro&#xa0;: vous saurez alors de qui il vient.</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>C’est la première version.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, or holds a password.</source>
        <translation>Cela ressemble à une adresse électronique, ou contient un mot de passe.</translation>
    </message>
    <message>
        <source>This name holds signs that cannot be seen.</source>
        <translation>Ce nom contient des signes invisibles.</translation>
    </message>
    <message>
        <source>This name is too long for a workspace.</source>
        <translation>Ce nom est trop long pour un espace de travail.</translation>
    </message>
    <message>
        <source>This needs a connection to the clearing-house.</source>
        <translation>Il faut pour cela une connexion au Centre d’échange.</translation>
    </message>
    <message>
        <source>This new record began with a template.</source>
        <translation>Cette nouvelle fiche a commencé avec un modèle.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records.</source>
        <translation>Cette phrase secrète n’ouvre pas les fiches.</translation>
    </message>
    <message>
        <source>This passphrase opens backups of these records, but not the records.</source>
        <translation>Cette phrase secrète ouvre des sauvegardes de ces fiches, mais pas les fiches.</translation>
    </message>
    <message>
        <source>This place is in the folder of your records.</source>
        <translation>Cet endroit est dans le dossier de vos fiches.</translation>
    </message>
    <message>
        <source>This program has no form for this kind of record.</source>
        <translation>Ce programme n’a pas de formulaire pour ce type de fiche.</translation>
    </message>
    <message>
        <source>This record cannot be changed now. Open it to see why.</source>
        <translation>Cette fiche ne peut pas être modifiée pour l’instant. Ouvrez-la pour voir pourquoi.</translation>
    </message>
    <message>
        <source>This record has no version {number}.</source>
        <translation>Cette fiche n’a pas de version {number}.</translation>
    </message>
    <message>
        <source>This record is approved already.</source>
        <translation>Cette fiche est déjà approuvée.</translation>
    </message>
    <message>
        <source>This record is in the bin.</source>
        <translation>Cette fiche est à la corbeille.</translation>
    </message>
    <message>
        <source>This record is in the bin. Take it out to change it.</source>
        <translation>Cette fiche est à la corbeille. Sortez-l’en pour la modifier.</translation>
    </message>
    <message>
        <source>This record is no longer under review. Synchronize to see how that ended.</source>
        <translation>L’examen de cette fiche est terminé. Synchronisez pour en voir l’issue.</translation>
    </message>
    <message>
        <source>This record is not on this computer.</source>
        <translation>Cette fiche n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This record is not sent: the national focal point has not approved it as it stands now.</source>
        <translation>Cette fiche n’est pas envoyée&#xa0;: le point focal national ne l’a pas approuvée telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>This record is under review at the clearing-house.</source>
        <translation>Cette fiche est en examen au Centre d’échange.</translation>
    </message>
    <message>
        <source>This record is under review at the clearing-house. It can be changed again when the review is over.</source>
        <translation>Cette fiche est en cours d’examen au Centre d’échange. Elle pourra de nouveau être modifiée après l’examen.</translation>
    </message>
    <message>
        <source>This record no longer waits for a review.</source>
        <translation>Cette fiche n’attend plus de relecture.</translation>
    </message>
    <message>
        <source>This record waits to be sent already.</source>
        <translation>Cette fiche attend déjà d’être envoyée.</translation>
    </message>
    <message>
        <source>This record waits to be sent. What you change now goes along.</source>
        <translation>Cette fiche attend d’être envoyée. Ce que vous modifiez maintenant partira avec elle.</translation>
    </message>
    <message>
        <source>This record waits to be sent. {warning}</source>
        <translation>Cette fiche attend d’être envoyée. {warning}</translation>
    </message>
    <message>
        <source>This record was changed since: the approval was of the version before.</source>
        <translation>Cette fiche a été modifiée depuis&#xa0;: l’approbation portait sur la version précédente.</translation>
    </message>
    <message>
        <source>This record was removed at the clearing-house. Say first whether it is kept.</source>
        <translation>Cette fiche a été supprimée au Centre d’échange. Dites d’abord si elle est conservée.</translation>
    </message>
    <message>
        <source>This request is no longer open.</source>
        <translation>Cette demande n’est plus ouverte.</translation>
    </message>
    <message>
        <source>This request is no longer open: it was taken back, or decided already.</source>
        <translation>Cette demande n’est plus ouverte&#xa0;: elle a été retirée ou déjà traitée.</translation>
    </message>
    <message>
        <source>This step cannot be cut short: it takes a moment.</source>
        <translation>Cette étape ne peut pas être interrompue&#xa0;: elle dure un instant.</translation>
    </message>
    <message>
        <source>This template is not there any more.</source>
        <translation>Ce modèle n’existe plus.</translation>
    </message>
    <message>
        <source>This text has formatting, which is kept. To write here, remove it first.</source>
        <translation>Ce texte a une mise en forme, qui est conservée. Pour écrire ici, enlevez-la d’abord.</translation>
    </message>
    <message>
        <source>This text was too long for a cell and stands here only in part. Enter it in the form instead.</source>
        <translation>Ce texte était trop long pour une cellule et ne se trouve ici qu’en partie. Saisissez-le plutôt dans le formulaire.</translation>
    </message>
    <message>
        <source>This update is for another kind of computer: {theirs}. This one is {ours}.</source>
        <translation>Cette mise à jour est destinée à un autre type d’ordinateur&#xa0;: {theirs}. Celui-ci est {ours}.</translation>
    </message>
    <message>
        <source>This update is of a newer kind than this version of Focal Desk can read.</source>
        <translation>Cette mise à jour est d’un type trop récent pour être lue par cette version de Focal Desk.</translation>
    </message>
    <message>
        <source>This update needs version {minimum} or a newer one; you have {ours}.</source>
        <translation>Cette mise à jour exige la version {minimum} ou une plus récente&#xa0;; vous avez la {ours}.</translation>
    </message>
    <message>
        <source>This update was not made by those who made your copy of Focal Desk, or it is damaged.</source>
        <translation>Cette mise à jour n’a pas été faite par ceux qui ont fait votre copie de Focal Desk, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>This version does not know all that is in them and has changed nothing. The folder: {folder}</source>
        <translation>Cette version n’en connaît pas tout le contenu et n’a rien modifié. Le dossier&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>This very computer made this bundle: all that is in it is here already.</source>
        <translation>C’est cet ordinateur même qui a créé ce paquet&#xa0;: tout ce qu’il contient est déjà ici.</translation>
    </message>
    <message>
        <source>Those of your country that it serves. They come from the clearing-house when you synchronize; if none can be chosen, your country has none there yet: leave this open.</source>
        <translation>Ceux de votre pays qu’elle sert. Ils viennent du Centre d’échange quand vous synchronisez&#xa0;; s’il n’y en a aucun à choisir, votre pays n’en a pas encore là-bas&#xa0;: laissez vide.</translation>
    </message>
    <message>
        <source>Those of your country that measure it. They come in the same way.</source>
        <translation>Ceux de votre pays qui la mesurent. Ils viennent de la même façon.</translation>
    </message>
    <message>
        <source>Those that pay for a part of it.</source>
        <translation>Celles qui en paient une partie.</translation>
    </message>
    <message>
        <source>Three or four words that have nothing to do with each other are good.</source>
        <translation>Trois ou quatre mots sans rapport entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>Throw away the draft of “{title}”?</source>
        <translation>Supprimer le brouillon de «&#xa0;{title}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Throw the draft at the clearing-house away …</source>
        <translation>Supprimer le brouillon au Centre d’échange…</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Throw the draft there away</source>
        <translation>Y supprimer le brouillon</translation>
    </message>
    <message>
        <source>Tick all rows that change a record</source>
        <translation>Cocher toutes les lignes qui modifient une fiche</translation>
    </message>
    <message>
        <source>Tick all rows whose title is here already</source>
        <translation>Cocher toutes les lignes dont le titre est déjà ici</translation>
    </message>
    <message>
        <source>Tick all that fit.</source>
        <translation>Cochez tout ce qui convient.</translation>
    </message>
    <message>
        <source>Tick that you know what it means to lose the passphrase.</source>
        <translation>Cochez la case&#xa0;: vous savez ce que signifie la perte de la phrase secrète.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline of activities</source>
        <translation>Chronologie des activités</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the folder</source>
        <translation>Titre du dossier</translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>Titre de la liste</translation>
    </message>
    <message>
        <source>Titles of records on this computer; several with a semicolon between them.</source>
        <translation>Titres de fiches qui se trouvent sur cet ordinateur&#xa0;; s’il y en a plusieurs, séparés par un point-virgule.</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>To be mended first</source>
        <translation>À corriger d’abord</translation>
    </message>
    <message>
        <source>To go back to your work, type the passphrase:</source>
        <translation>Pour revenir à votre travail, tapez la phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>To go on, type its name:</source>
        <translation>Pour continuer, saisissez son nom&#xa0;:</translation>
    </message>
    <message>
        <source>To look at and decide</source>
        <translation>À regarder, à vous de décider</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>À la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>À la partie précédente</translation>
    </message>
    <message>
        <source>Too late: help was wanted until {day}</source>
        <translation>Trop tard&#xa0;: l’aide était souhaitée jusqu’au {day}</translation>
    </message>
    <message>
        <source>Too late: it was open until {day}</source>
        <translation>Trop tard&#xa0;: ouvert jusqu’au {day}</translation>
    </message>
    <message>
        <source>Total budget in US dollars</source>
        <translation>Budget total en dollars des États-Unis</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Trend by year</source>
        <translation>Évolution par année</translation>
    </message>
    <message>
        <source>Trend by year and {topic}</source>
        <translation>Évolution par année&#xa0;: {topic}</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times.</source>
        <translation>
            <numerusform>{n} essai effectué.</numerusform>
            <numerusform>{n} essais effectués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in about {n} hours</source>
        <translation>
            <numerusform>Nouvel essai dans environ {n} heure</numerusform>
            <numerusform>Nouvel essai dans environ {n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in about {n} minutes</source>
        <translation>
            <numerusform>Nouvel essai dans environ {n} minute</numerusform>
            <numerusform>Nouvel essai dans environ {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tries again in less than a minute</source>
        <translation>Nouvel essai dans moins d’une minute</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again and give your password, or go on without a connection.</source>
        <translation>Réessayez en donnant votre mot de passe, ou continuez sans connexion.</translation>
    </message>
    <message>
        <source>Try another stick or another folder.</source>
        <translation>Essayez une autre clé USB ou un autre dossier.</translation>
    </message>
    <message>
        <source>Try it again the next time</source>
        <translation>Réessayer la prochaine fois</translation>
    </message>
    <message>
        <source>Try no more by itself, until you synchronize or start the program again</source>
        <translation>Ne plus réessayer de lui-même, jusqu’à ce que vous synchronisiez ou redémarriez le programme</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouveaux essais</translation>
    </message>
    <message>
        <source>Trying the newer version on this computer. This takes a minute …</source>
        <translation>Essai de la nouvelle version sur cet ordinateur. Cela prend une minute&#xa0;…</translation>
    </message>
    <message>
        <source>Two copies on the same records would get in each other&apos;s way. The folder: {folder}</source>
        <translation>Deux exemplaires ouverts sur les mêmes fiches se gêneraient. Le dossier&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Two numbers with a semicolon between them, north first, such as 6.3654; 2.4183.</source>
        <translation>Deux nombres séparés par un point-virgule, le nord d’abord, comme 6.3654; 2.4183.</translation>
    </message>
    <message>
        <source>Two versions compared</source>
        <translation>Deux versions comparées</translation>
    </message>
    <message>
        <source>Two versions: {title}</source>
        <translation>Deux versions&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Type a name for it first.</source>
        <translation>Saisissez d’abord un nom.</translation>
    </message>
    <message>
        <source>Type both again, with capital and small letters as they are.</source>
        <translation>Saisissez de nouveau les deux, en respectant majuscules et minuscules.</translation>
    </message>
    <message>
        <source>Type it again: capital and small letters count, and so does the language of the keyboard. If you are sure of it, the file may be damaged.</source>
        <translation>Saisissez-la de nouveau&#xa0;: les majuscules et les minuscules comptent, ainsi que la langue du clavier. Si vous en êtes sûr, le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>Type it as it stands in the browser, for example chm.cbd.int.</source>
        <translation>Saisissez-la telle qu’elle figure dans le navigateur, par exemple chm.cbd.int.</translation>
    </message>
    <message>
        <source>Type it as it stands in the browser.</source>
        <translation>Saisissez-la telle qu’elle figure dans le navigateur.</translation>
    </message>
    <message>
        <source>Type it by hand.</source>
        <translation>Saisissez-le à la main.</translation>
    </message>
    <message>
        <source>Type of initiative</source>
        <translation>Type d’initiative</translation>
    </message>
    <message>
        <source>Type the passphrase that was chosen for them.</source>
        <translation>Saisissez la phrase secrète choisie pour elles.</translation>
    </message>
    <message>
        <source>Type the passphrase that you have now.</source>
        <translation>Saisissez votre phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>Type to choose another instead</source>
        <translation>Tapez pour changer de choix</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Tapez pour chercher</translation>
    </message>
    <message>
        <source>Type to search, choose with the arrow keys and Enter.</source>
        <translation>Tapez pour chercher, choisissez avec les flèches et Entrée.</translation>
    </message>
    <message>
        <source>Type, in the older form</source>
        <translation>Type, dans l’ancien formulaire</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unit of duration</source>
        <translation>Unité de durée</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unpacked, the workbook would be larger than any that people fill in.</source>
        <translation>Décompressé, le classeur serait plus grand que tous ceux que l’on remplit.</translation>
    </message>
    <message>
        <source>Unpacking the newer version …</source>
        <translation>Décompression de la nouvelle version&#xa0;…</translation>
    </message>
    <message>
        <source>Until that is over, nothing in it can be changed.</source>
        <translation>D’ici là, rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>Until you synchronize, you can take this out of the queue again.</source>
        <translation>Tant que vous n’avez pas synchronisé, vous pouvez retirer cette demande de la file.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Up to three kinds of help for which the partner pays.</source>
        <translation>Jusqu’à trois types d’aide que le partenaire paie.</translation>
    </message>
    <message>
        <source>Up to three kinds of help that cost the partner nothing.</source>
        <translation>Jusqu’à trois types d’aide qui ne coûtent rien au partenaire.</translation>
    </message>
    <message>
        <source>Up to three kinds of help.</source>
        <translation>Jusqu’à trois types d’aide.</translation>
    </message>
    <message>
        <source>Up to three subjects that it knows best.</source>
        <translation>Jusqu’à trois sujets qu’elle connaît le mieux.</translation>
    </message>
    <message>
        <source>Updates end in .focal-update. Choose another file.</source>
        <translation>Les mises à jour se terminent par .focal-update. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Updates of Focal Desk (*.focal-update)</source>
        <translation>Mises à jour de Focal Desk (*.focal-update)</translation>
    </message>
    <message>
        <source>Use the new passphrase</source>
        <translation>Utiliser la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Use this version as my draft</source>
        <translation>Reprendre cette version comme brouillon</translation>
    </message>
    <message numerus="yes">
        <source>Use {n} letters or more: three or four words are good.</source>
        <translation>
            <numerusform>Utilisez {n} lettre ou plus.</numerusform>
            <numerusform>Utilisez {n} lettres ou plus&#xa0;: trois ou quatre mots conviennent bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by {n} records</source>
        <translation>
            <numerusform>Utilisée par {n} fiche</numerusform>
            <numerusform>Utilisée par {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {before} cannot open the records that version {current} has opened. A backup of them as they were before the update lies in the folder “backups” beside them; what was entered since then is not in it.</source>
        <translation>La version {before} ne peut pas ouvrir les fiches que la version {current} a ouvertes. Une sauvegarde de leur état d’avant la mise à jour se trouve dans le dossier «&#xa0;backups&#xa0;» à côté d’elles&#xa0;; ce qui a été saisi depuis n’y est pas.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Version {number}, {day}</translation>
    </message>
    <message>
        <source>Version {version} is installed</source>
        <translation>La version {version} est installée</translation>
    </message>
    <message>
        <source>Version {version} is installed. It starts the next time.</source>
        <translation>La version {version} est installée. Elle démarre la prochaine fois.</translation>
    </message>
    <message>
        <source>Version {version} is still on this computer.</source>
        <translation>La version {version} est encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Version {version} is what you have already.</source>
        <translation>La version {version} est celle que vous avez déjà.</translation>
    </message>
    <message>
        <source>Version {version} of Focal Desk</source>
        <translation>Version {version} de Focal Desk</translation>
    </message>
    <message>
        <source>Version {version} of Focal Desk is started again from the next time on.</source>
        <translation>La version {version} de Focal Desk démarre de nouveau à partir de la prochaine fois.</translation>
    </message>
    <message>
        <source>Version {version} of Focal Desk was installed; it is started from the next time on.</source>
        <translation>La version {version} de Focal Desk a été installée&#xa0;; elle démarre à partir de la prochaine fois.</translation>
    </message>
    <message>
        <source>Version {version} was begun twice and did not come up. This is the version before.</source>
        <translation>La version {version} a été lancée deux fois sans s’ouvrir. Voici la version précédente.</translation>
    </message>
    <message>
        <source>Version {version} was begun twice and did not come up: the version before was started.</source>
        <translation>La version {version} a été lancée deux fois et ne s’est pas ouverte&#xa0;: la version précédente a été démarrée.</translation>
    </message>
    <message>
        <source>Version {version} was tried on this computer and does not work here.</source>
        <translation>La version {version} a été essayée sur cet ordinateur et n’y fonctionne pas.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message numerus="yes">
        <source>Versions ({n})</source>
        <translation>
            <numerusform>Versions ({n})</numerusform>
            <numerusform>Versions ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the answer, or take the request back.</source>
        <translation>Attendez la réponse, ou retirez la demande.</translation>
    </message>
    <message>
        <source>Wait until it has finished (a backup, a virus scan), then do it again.</source>
        <translation>Attendez qu’il ait fini (une sauvegarde, une recherche de virus), puis recommencez.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Attendez qu’elle ait terminé.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waits: its files are not sent this time.</source>
        <translation>En attente&#xa0;: ses fichiers ne sont pas envoyés cette fois-ci.</translation>
    </message>
    <message>
        <source>Waits: its {size} kB do not fit into what may pass this time.</source>
        <translation>En attente&#xa0;: ses {size} ko dépassent ce qui peut passer cette fois-ci.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Web sites</source>
        <translation>Sites web</translation>
    </message>
    <message>
        <source>Web sites and documents</source>
        <translation>Sites web et documents</translation>
    </message>
    <message>
        <source>Welcome to Focal Desk</source>
        <translation>Bienvenue dans Focal Desk</translation>
    </message>
    <message>
        <source>What Enter or a double click does</source>
        <translation>Ce que fait Entrée ou un double clic</translation>
    </message>
    <message>
        <source>What answers at this address is no clearing-house, or speaks in another way than expected.</source>
        <translation>Ce qui répond à cette adresse n’est pas un Centre d’échange, ou s’exprime autrement que prévu.</translation>
    </message>
    <message>
        <source>What became of each record</source>
        <translation>Ce qu’est devenue chaque fiche</translation>
    </message>
    <message>
        <source>What both records say is added up: kinds of help count {help}, subjects {subject}, the words of the texts {words}, targets {target}, places {place}, target groups {group}.</source>
        <translation>Ce que disent les deux fiches est additionné&#xa0;: les types d’aide comptent {help}, les sujets {subject}, les mots des textes {words}, les cibles {target}, les lieux {place}, les groupes cibles {group}.</translation>
    </message>
    <message>
        <source>What came along with the request</source>
        <translation>Message joint à la demande</translation>
    </message>
    <message>
        <source>What came out of the activity.</source>
        <translation>Ce que l’activité a produit.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce que l’on peut faire</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What changed because of it, for women and for men: what was made, who was trained, what is used since.</source>
        <translation>Ce qui a changé grâce à elle, pour les femmes et pour les hommes&#xa0;: ce qui a été produit, qui a été formé, ce qui est utilisé depuis.</translation>
    </message>
    <message>
        <source>What colleagues ask you to check comes here, also out of the bundles that you take in.</source>
        <translation>Ce que des collègues vous demandent de vérifier arrive ici, aussi depuis les paquets que vous reprenez.</translation>
    </message>
    <message>
        <source>What could be read but not understood is kept as text: {file}</source>
        <translation>Ce qui a pu être lu sans être compris est gardé comme texte&#xa0;: {file}</translation>
    </message>
    <message>
        <source>What does not fit waits, whole records only. What comes from there counts as well.</source>
        <translation>Ce qui dépasse attend, par fiches entières. Ce qui est reçu compte aussi.</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>Le rôle de chaque touche</translation>
    </message>
    <message>
        <source>What each kind of help is for</source>
        <translation>À quoi sert chaque type d’aide</translation>
    </message>
    <message>
        <source>What each of them would do or give.</source>
        <translation>Ce que chacun d’eux ferait ou donnerait.</translation>
    </message>
    <message>
        <source>What few of the records on this computer say counts more than what many say.</source>
        <translation>Ce que peu de fiches de cet ordinateur disent compte plus que ce que beaucoup disent.</translation>
    </message>
    <message>
        <source>What fits this need</source>
        <translation>Ce qui convient à ce besoin</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>What happens here</source>
        <translation>Ce qui se passe ici</translation>
    </message>
    <message>
        <source>What happens to each record</source>
        <translation>Ce qui arrive à chaque fiche</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>What is done, by whom and why.</source>
        <translation>Ce qui est fait, par qui et pourquoi.</translation>
    </message>
    <message>
        <source>What is done, for whom and why, in a few sentences.</source>
        <translation>Ce qui est fait, pour qui et pourquoi, en quelques phrases.</translation>
    </message>
    <message>
        <source>What is in the way: the technical and scientific barriers, needs and gaps.</source>
        <translation>Ce qui fait obstacle&#xa0;: les difficultés, besoins et lacunes techniques et scientifiques.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Ce qui est offert</translation>
    </message>
    <message>
        <source>What is published stays, and comes back here in place of the draft.</source>
        <translation>Ce qui est publié reste et revient ici à la place du brouillon.</translation>
    </message>
    <message>
        <source>What is shown of the record</source>
        <translation>Ce qui est montré de la fiche</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>Ce qui est à corriger</translation>
    </message>
    <message>
        <source>What is to be mended in the chosen row</source>
        <translation>Ce qui est à corriger dans la ligne choisie</translation>
    </message>
    <message>
        <source>What is to be reached with the help.</source>
        <translation>Ce qui doit être atteint grâce à l’aide.</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>What it does, in a few sentences.</source>
        <translation>Ce qu’elle fait, en quelques phrases.</translation>
    </message>
    <message>
        <source>What it has done before</source>
        <translation>Ce qui a déjà été fait</translation>
    </message>
    <message>
        <source>What it is about and whom it helps.</source>
        <translation>De quoi il s’agit et à qui cela sert.</translation>
    </message>
    <message>
        <source>What it is about in access and benefit-sharing; needed when target 13 is chosen.</source>
        <translation>Ce dont il s’agit en matière d’accès et de partage des avantages&#xa0;; obligatoire lorsque la cible 13 est choisie.</translation>
    </message>
    <message>
        <source>What it is about in biosafety; needed when target 17 is chosen.</source>
        <translation>Ce dont il s’agit en matière de prévention des risques biotechnologiques&#xa0;; obligatoire lorsque la cible 17 est choisie.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>De quoi il s’agit.</translation>
    </message>
    <message>
        <source>What it is as a whole, such as one event, a project or a programme.</source>
        <translation>Ce qu’elle est dans son ensemble&#xa0;: un événement, un projet, un programme…</translation>
    </message>
    <message>
        <source>What lies in this folder is gone when the computer is switched off: {folder}</source>
        <translation>Ce qui se trouve dans ce dossier disparaît quand l’ordinateur est éteint&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>What may be sent and received this time is used up.</source>
        <translation>Ce qui peut être envoyé et reçu cette fois-ci est épuisé.</translation>
    </message>
    <message>
        <source>What may pass this time is used up; the rest follows next time.</source>
        <translation>Ce qui peut passer cette fois-ci est épuisé&#xa0;; le reste suivra la prochaine fois.</translation>
    </message>
    <message>
        <source>What may pass this time was too little for anything to come or go: allow more.</source>
        <translation>Ce qui pouvait passer cette fois-ci ne suffisait pour rien envoyer ni recevoir&#xa0;: autorisez davantage.</translation>
    </message>
    <message>
        <source>What merged by itself stands there again.</source>
        <translation>Ce qui avait été fusionné d’office est rétabli.</translation>
    </message>
    <message>
        <source>What of them waited to be sent waits no longer.</source>
        <translation>Ce qui en attendait l’envoi n’attend plus.</translation>
    </message>
    <message>
        <source>What should be different afterwards.</source>
        <translation>Ce qui devrait avoir changé ensuite.</translation>
    </message>
    <message>
        <source>What should the reviewer know? (may stay empty)</source>
        <translation>Que doit savoir le relecteur&#xa0;? (facultatif)</translation>
    </message>
    <message>
        <source>What stands here has a form that this field cannot hold.</source>
        <translation>Ce qui figure ici a une forme que ce champ ne peut pas recevoir.</translation>
    </message>
    <message>
        <source>What stands here now</source>
        <translation>Ce qui figure ici maintenant</translation>
    </message>
    <message numerus="yes">
        <source>What stands in them and their whole history are lost here. Only going back to a backup brings them back.</source>
        <translation>
            <numerusform>Son contenu et tout son historique sont perdus ici. Seul le retour à une sauvegarde les ramène.</numerusform>
            <numerusform>Leur contenu et tout leur historique sont perdus ici. Seul le retour à une sauvegarde les ramène.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood there before is unchanged.</source>
        <translation>Ce qui y figurait est inchangé.</translation>
    </message>
    <message>
        <source>What the activity is called, as on its papers.</source>
        <translation>Le nom de l’activité, comme sur ses documents.</translation>
    </message>
    <message>
        <source>What the case is called. The Secretariat alone enters case studies: hand yours over in a bundle.</source>
        <translation>Le nom du cas. Seul le Secrétariat enregistre les études de cas&#xa0;: remettez la vôtre dans un paquet.</translation>
    </message>
    <message>
        <source>What the clearing-house said</source>
        <translation>Réponse du Centre d’échange</translation>
    </message>
    <message>
        <source>What the documents and pages below are.</source>
        <translation>Ce que sont les documents et pages ci-dessous.</translation>
    </message>
    <message>
        <source>What the other governments do</source>
        <translation>Ce que font les autres gouvernements</translation>
    </message>
    <message>
        <source>What the other office is to do</source>
        <translation>Ce que l’autre bureau doit faire</translation>
    </message>
    <message>
        <source>What the problem was, what was done and how, what came of it, and what was learned.</source>
        <translation>Quel était le problème, ce qui a été fait et comment, ce qui en est résulté et ce qu’on en a appris.</translation>
    </message>
    <message>
        <source>What this could help</source>
        <translation>Ce que cela pourrait aider</translation>
    </message>
    <message>
        <source>What those who apply must be, have or bring.</source>
        <translation>Ce que les candidats doivent être, avoir ou apporter.</translation>
    </message>
    <message>
        <source>What those who apply would get: training, advice, equipment, money, a place to work.</source>
        <translation>Ce que les candidats recevraient&#xa0;: formation, conseils, matériel, argent, lieu de travail.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Et maintenant</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Ce qui attend d’être envoyé</translation>
    </message>
    <message>
        <source>What was changed there since: added underlined, removed struck through.</source>
        <translation>Ce qui a été modifié là-bas depuis&#xa0;: ajouts soulignés, suppressions barrées.</translation>
    </message>
    <message>
        <source>What was done is kept, the rest waits. Synchronize again.</source>
        <translation>Ce qui a été fait est conservé, le reste attend. Synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>What was done lately</source>
        <translation>Ce qui a été fait récemment</translation>
    </message>
    <message>
        <source>What was done or is being done about it already, also with money of the Global Environment Facility.</source>
        <translation>Ce qui a déjà été fait ou se fait à ce sujet, y compris avec l’argent du Fonds pour l’environnement mondial.</translation>
    </message>
    <message>
        <source>What was here before has another passphrase; it is kept as it was: {file}</source>
        <translation>Ce qui était là auparavant a une autre phrase secrète&#xa0;; c’est conservé tel quel&#xa0;: {file}</translation>
    </message>
    <message>
        <source>What was here before is among the backups too.</source>
        <translation>Ce qui était ici auparavant est aussi parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>What was said in its review is taken in.</source>
        <translation>Ce qui a été dit dans sa relecture est repris.</translation>
    </message>
    <message>
        <source>What was taken in until then is kept; the rest is still in the bundle.</source>
        <translation>Ce qui a été reçu jusque-là est gardé&#xa0;; le reste est encore dans le paquet.</translation>
    </message>
    <message>
        <source>What was to be removed at the clearing-house stays there now.</source>
        <translation>Ce qui devait être retiré au Centre d’échange y reste maintenant.</translation>
    </message>
    <message>
        <source>What was tried in one place, and what others can learn from it. Only the Secretariat enters case studies at the clearing-house: write yours here and hand it over in a bundle.</source>
        <translation>Ce qui a été essayé quelque part et ce que d’autres peuvent en apprendre. Seul le Secrétariat enregistre les études de cas au Centre d’échange&#xa0;: écrivez la vôtre ici et remettez-la dans un paquet.</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Opération prévue</translation>
    </message>
    <message>
        <source>What worked, what did not, and what you would advise others who do the same.</source>
        <translation>Ce qui a marché, ce qui n’a pas marché, et ce que vous conseilleriez à ceux qui font de même.</translation>
    </message>
    <message>
        <source>What would come out of it, what would change, and by what one could tell.</source>
        <translation>Ce qui en sortirait, ce qui changerait, et à quoi on le verrait.</translation>
    </message>
    <message>
        <source>What you approve is ready to send. What you return goes back to its author with your reason.</source>
        <translation>Ce que vous approuvez est prêt à envoyer. Ce que vous renvoyez retourne à son auteur avec votre motif.</translation>
    </message>
    <message>
        <source>What you are</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>What you change now goes along with the next one.</source>
        <translation>Ce que vous modifiez maintenant partira avec le prochain.</translation>
    </message>
    <message>
        <source>What you change now is reviewed too.</source>
        <translation>Ce que vous modifiez maintenant est relu aussi.</translation>
    </message>
    <message>
        <source>What you changed since both sides agreed: added underlined, removed struck through.</source>
        <translation>Ce que vous avez modifié depuis la dernière version commune&#xa0;: ajouts soulignés, suppressions barrées.</translation>
    </message>
    <message>
        <source>What you chose already stays chosen. The other version stays in the history of each record.</source>
        <translation>Ce que vous avez déjà choisi le reste. L’autre version demeure dans l’historique de chaque fiche.</translation>
    </message>
    <message>
        <source>What you entered until now is saved on this computer.</source>
        <translation>Ce que vous avez saisi jusqu’à présent est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What your country needs help with, so that those who can help find you.</source>
        <translation>Ce pour quoi votre pays a besoin d’aide, afin que ceux qui peuvent aider vous trouvent.</translation>
    </message>
    <message>
        <source>What your country or an organization offers to others: grants, places in a course, advice, equipment.</source>
        <translation>Ce que votre pays ou une organisation offre à d’autres&#xa0;: bourses, places dans un cours, conseils, matériel.</translation>
    </message>
    <message>
        <source>What your government does to carry out its national strategy. Courses, workshops and exchanges belong to the activities.</source>
        <translation>Ce que fait votre gouvernement pour mettre en œuvre sa stratégie nationale. Les cours, ateliers et échanges vont dans les activités.</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept. After saving what can be read, you can still go back to a backup.</source>
        <translation>Quel que soit votre choix, le fichier endommagé est gardé. Après avoir sauvé ce qui peut être lu, vous pouvez encore revenir à une sauvegarde.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>Quand et qui</translation>
    </message>
    <message>
        <source>When it is expected to end. Give the start, too.</source>
        <translation>Quand elle devrait finir. Indiquez aussi le début.</translation>
    </message>
    <message>
        <source>When somebody asks for the publication or the removal of a record that you decide on, the request comes here.</source>
        <translation>Quand quelqu’un demande la publication ou la suppression d’une fiche sur laquelle vous vous prononcez, la demande arrive ici.</translation>
    </message>
    <message>
        <source>When the answer comes, open it here: “Carry by hand”, then “Open a bundle”. Until then your records stay here and in your queue as they are.</source>
        <translation>Quand la réponse arrive, ouvrez-la ici&#xa0;: «&#xa0;Porter à la main&#xa0;», puis «&#xa0;Ouvrir un paquet&#xa0;». D’ici là, vos fiches restent ici et dans votre file telles quelles.</translation>
    </message>
    <message>
        <source>When the help is expected to begin, after the last day to apply.</source>
        <translation>Quand l’aide devrait commencer, après le dernier jour pour se porter candidat.</translation>
    </message>
    <message>
        <source>When there are records, this page counts them by kind, state, target, country, target group, subject and year, with a chart, and prints it.</source>
        <translation>Dès qu’il y a des fiches, cette page les compte par type, état, cible, pays, groupe cible, thème et année, avec un graphique, et l’imprime.</translation>
    </message>
    <message>
        <source>When you and somebody else change the same answer, both are kept and shown here side by side.</source>
        <translation>Quand vous et une autre personne modifiez la même réponse, les deux versions sont conservées et montrées ici côte à côte.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where an address names it.</source>
        <translation>Lorsque l’adresse le mentionne.</translation>
    </message>
    <message>
        <source>Where it took place, if in no single country.</source>
        <translation>Où cela s’est passé, si ce n’est pas dans un seul pays.</translation>
    </message>
    <message>
        <source>Where it took place.</source>
        <translation>Où cela s’est passé.</translation>
    </message>
    <message>
        <source>Where its profile can be read.</source>
        <translation>Où l’on peut lire son profil.</translation>
    </message>
    <message>
        <source>Where the activity is described on the web.</source>
        <translation>Où l’activité est décrite sur le Web.</translation>
    </message>
    <message>
        <source>Where the activity takes place, or whom it serves. Regions only where it is global or regional.</source>
        <translation>Où l’activité a lieu, ou qui elle sert. Des régions seulement si elle est mondiale ou régionale.</translation>
    </message>
    <message>
        <source>Where the case was told first: a report, a journal, a talk.</source>
        <translation>Où le cas a été présenté d’abord&#xa0;: rapport, revue, exposé.</translation>
    </message>
    <message>
        <source>Where the office is.</source>
        <translation>Là où se trouve le bureau.</translation>
    </message>
    <message>
        <source>Where there is no connection, records travel in a file, a bundle: on a stick or in a mail. The other office opens it, sends on what is in it, and gives you a file back as the answer. Nothing is taken in twice, in whatever order the files arrive.</source>
        <translation>Là où il n’y a pas de connexion, les fiches voyagent dans un fichier, un paquet&#xa0;: sur une clé USB ou dans un courriel. L’autre bureau l’ouvre, transmet ce qu’il contient et vous rend un fichier comme réponse. Rien n’est reçu deux fois, quel que soit l’ordre d’arrivée.</translation>
    </message>
    <message>
        <source>Where there is one.</source>
        <translation>S’il y en a un.</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>Où l’obtenir</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>Where to save the bundle</source>
        <translation>Où enregistrer le paquet</translation>
    </message>
    <message>
        <source>Where to save the workbook</source>
        <translation>Où enregistrer le classeur</translation>
    </message>
    <message>
        <source>Where to work</source>
        <translation>Où travailler</translation>
    </message>
    <message>
        <source>Where you may decide it yourself, it is removed at once: nobody can read it there any more.</source>
        <translation>Là où vous pouvez décider vous-même, elle est supprimée aussitôt&#xa0;: plus personne ne peut l’y lire.</translation>
    </message>
    <message>
        <source>Whether it belongs to something larger.</source>
        <translation>Si elle relève d’un ensemble plus large.</translation>
    </message>
    <message>
        <source>Whether it is done in the whole country or in a part of it.</source>
        <translation>Si elle est menée dans tout le pays ou dans une partie.</translation>
    </message>
    <message>
        <source>Whether the same help was asked of somebody else, and what came of that.</source>
        <translation>Si la même aide a été demandée à quelqu’un d’autre, et ce que cela a donné.</translation>
    </message>
    <message>
        <source>Which address?</source>
        <translation>Quelle adresse&#xa0;?</translation>
    </message>
    <message>
        <source>Which kinds of record are counted</source>
        <translation>Types de fiche comptés</translation>
    </message>
    <message>
        <source>Which part of the country</source>
        <translation>Quelle partie du pays</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>Quel espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who answers questions about the activity.</source>
        <translation>Qui répond aux questions sur l’activité.</translation>
    </message>
    <message>
        <source>Who answers questions about the case.</source>
        <translation>Qui répond aux questions sur le cas.</translation>
    </message>
    <message>
        <source>Who answers questions about the need.</source>
        <translation>Qui répond aux questions sur le besoin.</translation>
    </message>
    <message>
        <source>Who answers questions about the offer.</source>
        <translation>Qui répond aux questions sur l’offre.</translation>
    </message>
    <message>
        <source>Who answers those that look for help.</source>
        <translation>Qui répond à ceux qui cherchent de l’aide.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Who benefits most</source>
        <translation>Qui en profite le plus</translation>
    </message>
    <message>
        <source>Who brought it out.</source>
        <translation>Qui l’a publié.</translation>
    </message>
    <message>
        <source>Who can apply</source>
        <translation>Qui peut se porter candidat</translation>
    </message>
    <message>
        <source>Who can be asked there.</source>
        <translation>À qui l’on peut s’adresser.</translation>
    </message>
    <message>
        <source>Who else benefits</source>
        <translation>Qui d’autre en profite</translation>
    </message>
    <message>
        <source>Who else would pay for a part, and how much: your government, donors, partners.</source>
        <translation>Qui d’autre en paierait une partie, et combien&#xa0;: votre gouvernement, des donateurs, des partenaires.</translation>
    </message>
    <message>
        <source>Who holds the copyright, and what others may do with it.</source>
        <translation>Qui détient les droits d’auteur, et ce que d’autres peuvent en faire.</translation>
    </message>
    <message>
        <source>Who implements or runs an activity, asks for help or offers it.</source>
        <translation>Qui met en œuvre ou conduit une activité, demande de l’aide ou en offre.</translation>
    </message>
    <message>
        <source>Who offers it</source>
        <translation>Qui l’offre</translation>
    </message>
    <message>
        <source>Who pays for it. For self-funding, say how.</source>
        <translation>Qui la finance. En cas d’autofinancement, précisez comment.</translation>
    </message>
    <message>
        <source>Whoever holds it can read everything on it, for it knows no accounts. If it is pulled out or the power fails while something is saved, more than the last change can be lost.</source>
        <translation>Quiconque l’a en main peut y lire tout, car elle ne connaît pas de comptes. Si elle est retirée ou si le courant est coupé pendant un enregistrement, plus que la dernière modification peut être perdu.</translation>
    </message>
    <message>
        <source>Whoever loses the passphrase cannot open the bundle, and nobody can help. Say it on the telephone; do not write it in the same mail.</source>
        <translation>Qui perd la phrase secrète ne peut plus ouvrir le paquet, et personne ne peut y remédier. Dites-la par téléphone&#xa0;; ne l’écrivez pas dans le même courriel.</translation>
    </message>
    <message>
        <source>Whom the activity is for, such as women, youth, or indigenous peoples and local communities.</source>
        <translation>À qui s’adresse l’activité&#xa0;: femmes, jeunes, peuples autochtones et communautés locales, par exemple.</translation>
    </message>
    <message>
        <source>Whom the material is for.</source>
        <translation>À qui le matériel est destiné.</translation>
    </message>
    <message>
        <source>Whom to write to.</source>
        <translation>À qui écrire.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why do you reject it, and what is to be mended?</source>
        <translation>Pourquoi la refusez-vous, et que faut-il corriger&#xa0;?</translation>
    </message>
    <message>
        <source>Why do you return it, and what is to be mended?</source>
        <translation>Pourquoi la renvoyez-vous, et que faut-il corriger&#xa0;?</translation>
    </message>
    <message>
        <source>With a clearing-house</source>
        <translation>Avec un Centre d’échange</translation>
    </message>
    <message>
        <source>With a list</source>
        <translation>Avec une liste</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Avec une phrase secrète</translation>
    </message>
    <message>
        <source>With a summary</source>
        <translation>Avec une synthèse</translation>
    </message>
    <message>
        <source>With private notes</source>
        <translation>Avec les notes privées</translation>
    </message>
    <message>
        <source>With the files that belong to the records</source>
        <translation>Avec les fichiers des fiches</translation>
    </message>
    <message>
        <source>With the next synchronization the draft of this record at the clearing-house is thrown away.</source>
        <translation>À la prochaine synchronisation, le brouillon de cette fiche est supprimé au Centre d’échange.</translation>
    </message>
    <message>
        <source>With the next synchronization the removal of this record is asked for.</source>
        <translation>À la prochaine synchronisation, la suppression de cette fiche est demandée.</translation>
    </message>
    <message>
        <source>With which you sign in there</source>
        <translation>Celle avec laquelle vous vous y connectez</translation>
    </message>
    <message numerus="yes">
        <source>With {n} files ({size}).</source>
        <translation>
            <numerusform>Avec {n} fichier ({size}).</numerusform>
            <numerusform>Avec {n} fichiers ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With {n} lists of terms.</source>
        <translation>
            <numerusform>Avec {n} liste de termes.</numerusform>
            <numerusform>Avec {n} listes de termes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a budget</source>
        <translation>Sans budget</translation>
    </message>
    <message>
        <source>Without a country</source>
        <translation>Sans pays</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Without a passphrase</source>
        <translation>Sans phrase secrète</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever gets hold of this computer can read your records.</source>
        <translation>Sans phrase secrète, quiconque met la main sur cet ordinateur peut lire vos fiches.</translation>
    </message>
    <message>
        <source>Without a start</source>
        <translation>Sans début</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Sans sujet</translation>
    </message>
    <message>
        <source>Without a target</source>
        <translation>Sans cible</translation>
    </message>
    <message>
        <source>Without a target group</source>
        <translation>Sans groupe cible</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Without results</source>
        <translation>Sans résultats</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Documents Word</translation>
    </message>
    <message>
        <source>Words are compared within a language, in all their forms. Nothing is put back because it is written in another language: then the chosen terms decide.</source>
        <translation>Les mots sont comparés au sein d’une langue, sous toutes leurs formes. Rien n’est reculé parce que rédigé dans une autre langue&#xa0;: les termes choisis décident alors.</translation>
    </message>
    <message>
        <source>Words: {text}</source>
        <translation>Mots&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Work here all the same</source>
        <translation>Travailler ici quand même</translation>
    </message>
    <message>
        <source>Work with partners, and help that it gave: projects in a line or two each.</source>
        <translation>Travail avec des partenaires et aide apportée&#xa0;: chaque projet en une ou deux lignes.</translation>
    </message>
    <message>
        <source>Work with the real clearing-house …</source>
        <translation>Travailler avec le vrai Centre d’échange…</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Classeurs</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbooks and CSV files (*.xlsx *.xlsm *.csv *.tsv)</source>
        <translation>Classeurs et fichiers CSV (*.xlsx *.xlsm *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Workbooks, CSV files and records of the clearing-house (*.xlsx *.xlsm *.csv *.tsv *.json)</source>
        <translation>Classeurs, fichiers CSV et fiches du Centre d’échange (*.xlsx *.xlsm *.csv *.tsv *.json)</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Travaille pour</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Travaille dans</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>Espace de travail&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Workspaces set aside</source>
        <translation>Espaces de travail mis de côté</translation>
    </message>
    <message>
        <source>Workspaces …</source>
        <translation>Espaces de travail…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrivez une note</translation>
    </message>
    <message>
        <source>Write a number of 1 or more.</source>
        <translation>Écrivez un nombre égal ou supérieur à 1.</translation>
    </message>
    <message>
        <source>Write a reason: without one the author does not know what to mend.</source>
        <translation>Écrivez un motif&#xa0;: sans cela, l’auteur ne sait pas quoi corriger.</translation>
    </message>
    <message>
        <source>Write a row for each person.</source>
        <translation>Écrivez une ligne par personne.</translation>
    </message>
    <message>
        <source>Write a shorter name.</source>
        <translation>Écrivez un nom plus court.</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>Récrire</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Écrivez un autre nom.</translation>
    </message>
    <message>
        <source>Write in block letters. What is marked * is needed before the record can be published.</source>
        <translation>Écrivez en majuscules. Ce qui est marqué * est nécessaire avant la publication de la fiche.</translation>
    </message>
    <message>
        <source>Write it shorter, on one line.</source>
        <translation>Écrivez-le plus brièvement, sur une seule ligne.</translation>
    </message>
    <message>
        <source>Write its two letters, such as {code}, or its name.</source>
        <translation>Écrivez ses deux lettres, comme {code}, ou son nom.</translation>
    </message>
    <message>
        <source>Write one address such as {address}; it need not exist.</source>
        <translation>Écrivez une seule adresse, comme {address}&#xa0;; elle peut être fictive.</translation>
    </message>
    <message>
        <source>Write one of these: {roles}.</source>
        <translation>Écrivez l’un de ces rôles&#xa0;: {roles}.</translation>
    </message>
    <message>
        <source>Write one, such as your country.</source>
        <translation>Écrivez-en un, par exemple celui de votre pays.</translation>
    </message>
    <message>
        <source>Write the amount with digits only: no blanks, dots or commas.</source>
        <translation>Écrivez le montant en chiffres seulement&#xa0;: ni espaces, ni points, ni virgules.</translation>
    </message>
    <message>
        <source>Write the answer …</source>
        <translation>Écrire la réponse…</translation>
    </message>
    <message>
        <source>Write the e-mail address with which you sign in.</source>
        <translation>Écrivez l’adresse électronique avec laquelle vous vous connectez.</translation>
    </message>
    <message>
        <source>Write the name of the file, and hand it over with this paper.</source>
        <translation>Écrivez le nom du fichier, et remettez-le avec ce papier.</translation>
    </message>
    <message>
        <source>Write the name of the term, then “ | ”, then the text for it; one line for each.</source>
        <translation>Écrivez le nom du terme, puis «&#xa0;|&#xa0;», puis le texte&#xa0;; une ligne pour chacun.</translation>
    </message>
    <message>
        <source>Write the two numbers with a semicolon between them, north first, such as 6.3654; 2.4183.</source>
        <translation>Écrivez les deux nombres séparés par un point-virgule, le nord d’abord, comme 6.3654; 2.4183.</translation>
    </message>
    <message>
        <source>Write the year and the month, such as 2018-10.</source>
        <translation>Écrivez l’année et le mois, par exemple 2018-10.</translation>
    </message>
    <message>
        <source>Write these words over the columns: {words}.</source>
        <translation>Écrivez ces mots en tête des colonnes&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Write what is to be mended: the author reads it.</source>
        <translation>Écrivez ce qui est à corriger&#xa0;: l’auteur le lira.</translation>
    </message>
    <message>
        <source>Write what the author should know.</source>
        <translation>Écrivez ce que l’auteur doit savoir.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Écrivez oui ou non.</translation>
    </message>
    <message>
        <source>Write your name: your colleagues see who changed what.</source>
        <translation>Écrivez votre nom&#xa0;: vos collègues voient qui a modifié quoi.</translation>
    </message>
    <message>
        <source>Writing the answer …</source>
        <translation>Écriture de la réponse…</translation>
    </message>
    <message>
        <source>Writing the bundle …</source>
        <translation>Écriture du paquet…</translation>
    </message>
    <message>
        <source>Written in {languages} only, so that words could hardly be compared</source>
        <translation>Rédigé seulement en {languages}&#xa0;: les mots n’ont guère pu être comparés</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Year and month, such as 2018-10.</source>
        <translation>Année et mois, par exemple 2018-10.</translation>
    </message>
    <message>
        <source>Year, in the older form</source>
        <translation>Année, dans l’ancien formulaire</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Oui ou non.</translation>
    </message>
    <message>
        <source>You and a colleague changed the same answer of this record.</source>
        <translation>Vous et un collègue avez modifié la même réponse de cette fiche.</translation>
    </message>
    <message>
        <source>You and a colleague changed the same answer. Both versions are kept; you decide.</source>
        <translation>Vous et un collègue avez modifié la même réponse. Les deux versions sont conservées&#xa0;; à vous de décider.</translation>
    </message>
    <message>
        <source>You and somebody else both changed this record. Settle that first, then go on here.</source>
        <translation>Vous et une autre personne avez modifié cette fiche. Réglez d’abord cela, puis continuez ici.</translation>
    </message>
    <message>
        <source>You and they changed different things, so both are in the record now. Nothing is lost.</source>
        <translation>Vous avez modifié des choses différentes&#xa0;: les deux sont maintenant dans la fiche. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>You and {name} both changed this record. Settle that first, then go on here.</source>
        <translation>Vous et {name} avez modifié cette fiche. Réglez d’abord cela, puis continuez ici.</translation>
    </message>
    <message>
        <source>You are not signed in at the clearing-house.</source>
        <translation>Vous n’êtes pas connecté au Centre d’échange.</translation>
    </message>
    <message>
        <source>You are practising: bundles made here can only be opened where somebody practises too.</source>
        <translation>Vous vous entraînez&#xa0;: les paquets créés ici ne peuvent être ouverts que là où quelqu’un s’entraîne aussi.</translation>
    </message>
    <message>
        <source>You are signed out on this computer.</source>
        <translation>Vous êtes déconnecté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>Vous l’avez demandée</translation>
    </message>
    <message>
        <source>You can also go on with this version, from a backup that it can open. What is here now is kept as a backup for the newer version.</source>
        <translation>Vous pouvez aussi continuer avec cette version, à partir d’une sauvegarde qu’elle peut ouvrir. Ce qui se trouve ici maintenant est conservé comme sauvegarde pour la version plus récente.</translation>
    </message>
    <message>
        <source>You can ask all the same: the reviewer sees it too.</source>
        <translation>Vous pouvez demander quand même&#xa0;: le relecteur le voit aussi.</translation>
    </message>
    <message>
        <source>You can begin again at any time.</source>
        <translation>Vous pouvez recommencer à tout moment.</translation>
    </message>
    <message>
        <source>You can write another answer at any time; the newest one counts.</source>
        <translation>Vous pouvez écrire une autre réponse à tout moment&#xa0;; la plus récente compte.</translation>
    </message>
    <message>
        <source>You have taken in bundles of this office before.</source>
        <translation>Vous avez déjà reçu des paquets de ce bureau.</translation>
    </message>
    <message>
        <source>You have version {version}.</source>
        <translation>Vous avez la version {version}.</translation>
    </message>
    <message>
        <source>You have version {version}. The file was made by those who made your program, and it arrived whole.</source>
        <translation>Vous avez la version {version}. Le fichier a été fait par ceux qui ont fait votre programme, et il est arrivé entier.</translation>
    </message>
    <message>
        <source>You may not change the folder in which Focal Desk is installed: {folder}</source>
        <translation>Vous n’avez pas le droit de modifier le dossier dans lequel Focal Desk est installé&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>You removed it, and it was changed there since. You say whether it is kept.</source>
        <translation>Vous l’avez supprimée, et elle a été modifiée là-bas depuis. À vous de dire si elle est conservée.</translation>
    </message>
    <message>
        <source>You removed it, somebody changed it there</source>
        <translation>Supprimée par vous, modifiée là-bas par quelqu’un</translation>
    </message>
    <message>
        <source>You removed it, somebody changed it there on {day}</source>
        <translation>Supprimée par vous, modifiée là-bas par quelqu’un le {day}</translation>
    </message>
    <message>
        <source>You removed it, {name} changed it there on {day}</source>
        <translation>Supprimée par vous, modifiée là-bas par {name} le {day}</translation>
    </message>
    <message>
        <source>You removed this record, and it was changed there since. Say first whether it is kept.</source>
        <translation>Vous avez supprimé cette fiche, et elle a été modifiée là-bas depuis. Dites d’abord si elle est conservée.</translation>
    </message>
    <message>
        <source>You stopped it. Open the file once more to go on: nothing is made twice.</source>
        <translation>Vous l’avez arrêté. Ouvrez le fichier encore une fois pour continuer&#xa0;: rien n’est créé en double.</translation>
    </message>
    <message>
        <source>You stopped the synchronization.</source>
        <translation>Vous avez arrêté la synchronisation.</translation>
    </message>
    <message>
        <source>You stopped the update.</source>
        <translation>Vous avez arrêté la mise à jour.</translation>
    </message>
    <message>
        <source>Your account waits for you to confirm your e-mail address.</source>
        <translation>Votre compte attend que vous confirmiez votre adresse électronique.</translation>
    </message>
    <message>
        <source>Your choices are kept. The record stays here until you settle it.</source>
        <translation>Vos choix sont conservés. La fiche reste ici jusqu’à ce que vous la régliez.</translation>
    </message>
    <message>
        <source>Your choices are kept; nothing is settled yet.</source>
        <translation>Vos choix sont conservés&#xa0;; rien n’est encore réglé.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse électronique</translation>
    </message>
    <message>
        <source>Your last changes are still in this window, and only there: do not switch the computer off. As soon as they can be saved, the program locks itself.</source>
        <translation>Vos derniers changements sont encore dans cette fenêtre, et seulement là&#xa0;: n’éteignez pas l’ordinateur. Dès qu’ils pourront être enregistrés, le programme se verrouillera.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Your number. Read it aloud when the other office asks whether the bundle is yours:</source>
        <translation>Votre numéro. Lisez-le à voix haute quand l’autre bureau demande si le paquet est de vous&#xa0;:</translation>
    </message>
    <message>
        <source>Your own file is never written over.</source>
        <translation>Votre propre fichier n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>Your own number: {number}</source>
        <translation>Votre propre numéro&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Your own version stands there again.</source>
        <translation>Votre propre version est de nouveau en place.</translation>
    </message>
    <message>
        <source>Your own words, where “Other” or a term like it is chosen beside it.</source>
        <translation>Vos propres mots, si «&#xa0;Autre&#xa0;» ou un terme semblable est choisi à côté.</translation>
    </message>
    <message>
        <source>Your records and the backups on this computer are safe. The copy there was not made.</source>
        <translation>Vos fiches et les sauvegardes sur cet ordinateur sont en sécurité. La copie à cet endroit n’a pas été faite.</translation>
    </message>
    <message>
        <source>Your records are again as in the backup of {when}.</source>
        <translation>Vos fiches sont de nouveau comme dans la sauvegarde du {when}.</translation>
    </message>
    <message>
        <source>Your records are again as they were then. What you sent since comes back from the clearing-house; what you entered since and did not send is gone from your lists.</source>
        <translation>Vos fiches sont de nouveau comme elles étaient alors. Ce que vous avez envoyé depuis revient du Centre d’échange&#xa0;; ce que vous avez saisi depuis sans l’envoyer disparaît de vos listes.</translation>
    </message>
    <message>
        <source>Your records are encrypted.</source>
        <translation>Vos fiches sont chiffrées.</translation>
    </message>
    <message>
        <source>Your records are kept on this computer. They go only to the clearing-house that you chose.</source>
        <translation>Vos fiches sont conservées sur cet ordinateur. Elles ne partent qu’au Centre d’échange que vous avez choisi.</translation>
    </message>
    <message>
        <source>Your records are locked</source>
        <translation>Vos fiches sont verrouillées</translation>
    </message>
    <message>
        <source>Your records are not encrypted.</source>
        <translation>Vos fiches ne sont pas chiffrées.</translation>
    </message>
    <message>
        <source>Your records go to the address that you give, and nowhere else.</source>
        <translation>Vos fiches partent à l’adresse que vous indiquez, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Your records lie on a stick or card of the kind FAT: {folder}</source>
        <translation>Vos fiches se trouvent sur une clé ou une carte de type FAT&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Your records, and the backups that the program made of them, are not encrypted any more.</source>
        <translation>Vos fiches et les sauvegardes que le programme en a faites ne sont plus chiffrées.</translation>
    </message>
    <message>
        <source>Your records, their files and the backups are encrypted.</source>
        <translation>Vos fiches, leurs fichiers et les sauvegardes sont chiffrés.</translation>
    </message>
    <message>
        <source>Your records, their files and the backups are encrypted: a thief cannot read them. You type the passphrase at each start, and when the program has locked itself after a while.</source>
        <translation>Vos fiches, leurs fichiers et les sauvegardes sont chiffrés&#xa0;: un voleur ne peut pas les lire. Vous saisissez la phrase secrète à chaque démarrage, et quand le programme s’est verrouillé après un moment.</translation>
    </message>
    <message>
        <source>Your second place for backups has not been there for two weeks or longer. When the stick is put in or the disk is connected, what is missing is copied by itself.</source>
        <translation>Votre second endroit pour les sauvegardes n’a pas été là depuis deux semaines ou plus. Quand la clé sera branchée ou le disque connecté, ce qui manque sera copié tout seul.</translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation>Votre connexion a expiré.</translation>
    </message>
    <message>
        <source>Your version is kept here and waits.</source>
        <translation>Votre version est conservée ici et attend.</translation>
    </message>
    <message>
        <source>Your version is kept here.</source>
        <translation>Votre version est conservée ici.</translation>
    </message>
    <message>
        <source>Your work is hidden, but not locked yet</source>
        <translation>Votre travail est caché, mais pas encore verrouillé</translation>
    </message>
    <message>
        <source>Yours stands there again in “{title}”.</source>
        <translation>Votre version est rétablie dans «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>a record that is not on this computer</source>
        <translation>une fiche absente de cet ordinateur</translation>
    </message>
    <message>
        <source>a term this computer does not know yet</source>
        <translation>un terme que cet ordinateur ne connaît pas encore</translation>
    </message>
    <message numerus="yes">
        <source>about {n} h</source>
        <translation>
            <numerusform>environ {n} h</numerusform>
            <numerusform>environ {n} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} min</source>
        <translation>
            <numerusform>environ {n} min</numerusform>
            <numerusform>environ {n} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} s</source>
        <translation>
            <numerusform>environ {n} s</numerusform>
            <numerusform>environ {n} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after {n} minutes</source>
        <translation>
            <numerusform>après {n} minute</numerusform>
            <numerusform>après {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>et {n} de plus</numerusform>
            <numerusform>et {n} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more reasons</source>
        <translation>
            <numerusform>et {n} motif de plus</numerusform>
            <numerusform>et {n} motifs de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>answer</source>
        <translation>reponse</translation>
    </message>
    <message>
        <source>answers of records</source>
        <translation>réponses de fiches</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>au plus {size}</translation>
    </message>
    <message>
        <source>at the clearing-house</source>
        <translation>au Centre d’échange</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>chosen lately</source>
        <translation>choisi récemment</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versions antérieures</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>for example {date}</source>
        <translation>par exemple {date}</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>pour {name}</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation>en {language}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à&#xa0;l’instant</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>last opened: {when}</source>
        <translation>ouvert la dernière fois&#xa0;: {when}</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>niveau {level}</translation>
    </message>
    <message>
        <source>level {level}, closed</source>
        <translation>niveau {level}, fermé</translation>
    </message>
    <message>
        <source>level {level}, open</source>
        <translation>niveau {level}, ouvert</translation>
    </message>
    <message>
        <source>lists of terms</source>
        <translation>listes de termes</translation>
    </message>
    <message>
        <source>merged by itself</source>
        <translation>fusionnée d’office</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>never opened</source>
        <translation>jamais ouvert</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>not all may pass</source>
        <translation>tout ne peut pas passer</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>rien n’attend d’être envoyé</translation>
    </message>
    <message>
        <source>one line for all</source>
        <translation>une ligne pour tout</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ouvert maintenant</translation>
    </message>
    <message>
        <source>other notes of the program</source>
        <translation>autres notes du programme</translation>
    </message>
    <message>
        <source>part {number} of {total}</source>
        <translation>partie {number} sur {total}</translation>
    </message>
    <message>
        <source>records</source>
        <translation>fiches</translation>
    </message>
    <message>
        <source>removed here</source>
        <translation>supprimée ici</translation>
    </message>
    <message>
        <source>removed there</source>
        <translation>supprimée là-bas</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>depuis&#xa0;: {start}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>une personne inconnue</translation>
    </message>
    <message>
        <source>something to mend</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>steps of reviews</source>
        <translation>étapes de relecture</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>the log of what was sent</source>
        <translation>journal des envois</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>jusqu’à&#xa0;: {end}</translation>
    </message>
    <message>
        <source>what waited to be sent</source>
        <translation>ce qui attendait d’être envoyé</translation>
    </message>
    <message>
        <source>without a title yet</source>
        <translation>encore sans titre</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>your country</source>
        <translation>votre pays</translation>
    </message>
    <message>
        <source>{cell}, {label}, later: {sentence}</source>
        <translation>{cell}, {label}, plus tard&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{cell}, {label}: {sentence}</source>
        <translation>{cell}, {label}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{comment} – settled</source>
        <translation>{comment} – réglé</translation>
    </message>
    <message>
        <source>{count} more: type on to find them</source>
        <translation>{count} de plus&#xa0;: continuez à taper pour les trouver</translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}, par {name}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{email} at {address}</source>
        <translation>{email} sur {address}</translation>
    </message>
    <message>
        <source>{email} is in row {row} already.</source>
        <translation>{email} figure déjà à la ligne {row}.</translation>
    </message>
    <message>
        <source>{email} is the address of an example account.</source>
        <translation>{email} est l’adresse d’un compte d’exemple.</translation>
    </message>
    <message>
        <source>{event} ({when})</source>
        <translation>{event} ({when})</translation>
    </message>
    <message>
        <source>{event} ({when}).</source>
        <translation>{event} ({when}).</translation>
    </message>
    <message>
        <source>{event}.</source>
        <translation>{event}.</translation>
    </message>
    <message>
        <source>{event}: “{words}”</source>
        <translation>{event}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{first} US dollars or more</source>
        <translation>{first} dollars des États-Unis ou plus</translation>
    </message>
    <message>
        <source>{first} to less than {last} US dollars</source>
        <translation>De {first} à moins de {last} dollars des États-Unis</translation>
    </message>
    <message>
        <source>{host} cannot be asked: its address or that of the proxy is wrong.</source>
        <translation>Impossible d’interroger {host}&#xa0;: son adresse ou celle du serveur mandataire (proxy) est erronée.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} est injoignable.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: there was no answer.</source>
        <translation>{host} est injoignable&#xa0;: aucune réponse.</translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <translation>{host} a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>{how}, linked</source>
        <translation>{how}, liée</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{kind} · {rest}</source>
        <translation>{kind} · {rest}</translation>
    </message>
    <message>
        <source>{kind} – form</source>
        <translation>{kind} – formulaire</translation>
    </message>
    <message>
        <source>{kind}. {what}.</source>
        <translation>{kind}. {what}.</translation>
    </message>
    <message>
        <source>{kind}: the best {number} of {all}</source>
        <translation>{kind}&#xa0;: les {number} meilleurs résultats sur {all}</translation>
    </message>
    <message>
        <source>{kind}; put into the queue: {when}.</source>
        <translation>{kind}&#xa0;; mise en file d’attente&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>{label} ({language})</source>
        <translation>{label} ({language})</translation>
    </message>
    <message>
        <source>{label} – own words ({language})</source>
        <translation>{label} – vos mots ({language})</translation>
    </message>
    <message>
        <source>{label} – {section}</source>
        <translation>{label} – {section}</translation>
    </message>
    <message>
        <source>{label}: {problem}</source>
        <translation>{label}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{label}: {what}</source>
        <translation>{label}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{language}: {state}</source>
        <translation>{language}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{language}: {state}. Press to go to the first text that is missing.</source>
        <translation>{language}&#xa0;: {state}. Appuyez pour aller au premier texte manquant.</translation>
    </message>
    <message>
        <source>{mark} the largest number. Sums count each record once; what says nothing of it stands under “Not said”.</source>
        <translation>{mark} le plus grand nombre. Les totaux comptent chaque fiche une fois&#xa0;; celles qui n’en disent rien sont sous «&#xa0;Non dit&#xa0;».</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name} ({keys})</translation>
    </message>
    <message>
        <source>{name} ({language})</source>
        <translation>{name} ({language})</translation>
    </message>
    <message>
        <source>{name} ({size})</source>
        <translation>{name} ({size})</translation>
    </message>
    <message>
        <source>{name} changed the same answers; the conflict waits to be settled there.</source>
        <translation>{name} a modifié les mêmes réponses&#xa0;; le conflit attend d’être tranché là-bas.</translation>
    </message>
    <message>
        <source>{name} did not remove it: {reason}</source>
        <translation>Non supprimée par {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name} has had it removed, but here it was taken back in the meantime: say whether it is kept.</source>
        <translation>{name} l’a fait supprimer, mais entre-temps vous êtes revenu sur la suppression ici&#xa0;: dites si elle est conservée.</translation>
    </message>
    <message>
        <source>{name} has had it removed.</source>
        <translation>{name} l’a fait supprimer.</translation>
    </message>
    <message>
        <source>{name} has reviewed it.</source>
        <translation>{name} l’a relue.</translation>
    </message>
    <message>
        <source>{name} has sent it as a draft.</source>
        <translation>{name} l’a envoyée comme brouillon.</translation>
    </message>
    <message>
        <source>{name} has sent it; it is published.</source>
        <translation>{name} l’a envoyée&#xa0;; elle est publiée.</translation>
    </message>
    <message>
        <source>{name} has sent it; it is under review.</source>
        <translation>{name} l’a envoyée&#xa0;; elle est en cours d’examen.</translation>
    </message>
    <message>
        <source>{name} has sent it; the clearing-house rejected it.</source>
        <translation>{name} l’a envoyée&#xa0;; le Centre d’échange l’a refusée.</translation>
    </message>
    <message>
        <source>{name} has taken it in; it waits in the queue there.</source>
        <translation>{name} l’a reçue&#xa0;; elle attend dans la file là-bas.</translation>
    </message>
    <message>
        <source>{name} has taken it in; it was not sent from there yet.</source>
        <translation>{name} l’a reçue&#xa0;; elle n’a pas encore été envoyée de là-bas.</translation>
    </message>
    <message>
        <source>{name} is no backup of Focal Desk: their names begin with a date.</source>
        <translation>{name} n’est pas une sauvegarde de Focal Desk&#xa0;: leurs noms commencent par une date.</translation>
    </message>
    <message>
        <source>{name} no longer has it.</source>
        <translation>{name} ne l’a plus.</translation>
    </message>
    <message>
        <source>{name} rejected this record at the clearing-house ({when}):</source>
        <translation>{name} a refusé cette fiche au Centre d’échange ({when})&#xa0;:</translation>
    </message>
    <message>
        <source>{name} rejected this record at the clearing-house:</source>
        <translation>{name} a refusé cette fiche au Centre d’échange&#xa0;:</translation>
    </message>
    <message>
        <source>{name} will read this.</source>
        <translation>{name} le lira.</translation>
    </message>
    <message>
        <source>{name} – marked</source>
        <translation>{name} – annoté</translation>
    </message>
    <message>
        <source>{name}, {year}: {own}</source>
        <translation>{name}, {year}&#xa0;: {own}</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} records</source>
        <translation>
            <numerusform>{name}&#xa0;: {n} fiche</numerusform>
            <numerusform>{name}&#xa0;: {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {own}</source>
        <translation>{name}&#xa0;: {own}</translation>
    </message>
    <message>
        <source>{needed} MB are needed there, {free} MB are free. Your records and the backups on this computer are safe.</source>
        <translation>Il y faut {needed} Mo, {free} Mo sont libres. Vos fiches et les sauvegardes sur cet ordinateur sont en sécurité.</translation>
    </message>
    <message>
        <source>{number} of about {most} words</source>
        <translation>{number} sur environ {most} mots</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <translation>
            <numerusform>{n} ajout</numerusform>
            <numerusform>{n} ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} amounts more are too large to be added up.</source>
        <translation>
            <numerusform>{n} autre montant est trop grand pour être additionné.</numerusform>
            <numerusform>{n} autres montants sont trop grands pour être additionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are still to be completed.</source>
        <translation>
            <numerusform>{n} réponse est encore à compléter.</numerusform>
            <numerusform>{n} réponses sont encore à compléter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have a shape that no cell can hold: they are left out.</source>
        <translation>
            <numerusform>{n} réponse a une forme qu’aucune cellule ne peut contenir&#xa0;: elle est omise.</numerusform>
            <numerusform>{n} réponses ont une forme qu’aucune cellule ne peut contenir&#xa0;: elles sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers must be mended before publication can be asked for.</source>
        <translation>
            <numerusform>{n} réponse doit être corrigée avant de demander la publication.</numerusform>
            <numerusform>{n} réponses doivent être corrigées avant de demander la publication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers must be mended before the record can be approved.</source>
        <translation>
            <numerusform>{n} réponse est à corriger avant que la fiche puisse être approuvée.</numerusform>
            <numerusform>{n} réponses sont à corriger avant que la fiche puisse être approuvée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers to complete before it can be published</source>
        <translation>
            <numerusform>{n} réponse à compléter avant la publication</numerusform>
            <numerusform>{n} réponses à compléter avant la publication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files belong to them.</source>
        <translation>
            <numerusform>{n} fichier joint en fait partie.</numerusform>
            <numerusform>{n} fichiers joints en font partie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files on this computer are missing or damaged. The links that name them say so.</source>
        <translation>
            <numerusform>{n} fichier joint sur cet ordinateur manque ou est endommagé. Les liens qui le nomment le disent.</numerusform>
            <numerusform>{n} fichiers joints sur cet ordinateur manquent ou sont endommagés. Les liens qui les nomment le disent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files that nothing else uses go too ({size}).</source>
        <translation>
            <numerusform>{n} fichier joint que rien d’autre n’utilise disparaît aussi ({size}).</numerusform>
            <numerusform>{n} fichiers joints que rien d’autre n’utilise disparaissent aussi ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups are not as they were written: the disk has changed them. Make a new one, and see whether the disk is in order.</source>
        <translation>
            <numerusform>{n} sauvegarde n’est plus telle qu’elle a été écrite&#xa0;: le disque l’a modifiée. Faites-en une nouvelle, et vérifiez si le disque est en bon état.</numerusform>
            <numerusform>{n} sauvegardes ne sont plus telles qu’elles ont été écrites&#xa0;: le disque les a modifiées. Faites-en une nouvelle, et vérifiez si le disque est en bon état.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} modifiée</numerusform>
            <numerusform>{n} modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comments are open.</source>
        <translation>
            <numerusform>{n} commentaire est ouvert.</numerusform>
            <numerusform>{n} commentaires sont ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comments to look at</source>
        <translation>
            <numerusform>{n} commentaire à regarder</numerusform>
            <numerusform>{n} commentaires à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts can be made.</source>
        <translation>
            <numerusform>{n} brouillon peut être créé.</numerusform>
            <numerusform>{n} brouillons peuvent être créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts were made.</source>
        <translation>
            <numerusform>{n} brouillon a été créé.</numerusform>
            <numerusform>{n} brouillons ont été créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it: {names} … The records are taken in all the same.</source>
        <translation>
            <numerusform>{n} fichier n’y est pas&#xa0;: {names}. La fiche est reçue quand même.</numerusform>
            <numerusform>{n} fichiers n’y sont pas&#xa0;: {names}… Les fiches sont reçues quand même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are written</source>
        <translation>
            <numerusform>{n} fichier est écrit</numerusform>
            <numerusform>{n} fichiers sont écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have no date: they are listed last.</source>
        <translation>
            <numerusform>{n} n’a pas de date&#xa0;: elle est à la fin.</numerusform>
            <numerusform>{n} n’ont pas de date&#xa0;: elles sont à la fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} held back</source>
        <translation>
            <numerusform>{n} retenue</numerusform>
            <numerusform>{n} retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden rows were read too.</source>
        <translation>
            <numerusform>{n} ligne masquée a été lue aussi.</numerusform>
            <numerusform>{n} lignes masquées ont été lues aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in conflict</source>
        <translation>
            <numerusform>{n} en conflit</numerusform>
            <numerusform>{n} en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <translation>
            <numerusform>{n} laissée de côté</numerusform>
            <numerusform>{n} laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists of terms taken in</source>
        <translation>
            <numerusform>{n} liste de termes reçue</numerusform>
            <numerusform>{n} listes de termes reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} min ago</source>
        <translation>
            <numerusform>il y a&#xa0;{n}&#xa0;min</numerusform>
            <numerusform>il y a&#xa0;{n}&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <translation>
            <numerusform>{n} à voir par vous</numerusform>
            <numerusform>{n} à voir par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new records</source>
        <translation>
            <numerusform>{n} nouvelle fiche</numerusform>
            <numerusform>{n} nouvelles fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its files are not in this bundle: {names}</source>
        <translation>
            <numerusform>{n} de ses fichiers n’est pas dans ce paquet&#xa0;: {names}</numerusform>
            <numerusform>{n} de ses fichiers ne sont pas dans ce paquet&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the chosen records are named in others. Nothing was moved.</source>
        <translation>
            <numerusform>{n} des fiches choisies est citée dans d’autres. Rien n’a été déplacé.</numerusform>
            <numerusform>{n} des fiches choisies sont citées dans d’autres. Rien n’a été déplacé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them were put together from earlier versions: look through them.</source>
        <translation>
            <numerusform>{n} d’entre elles a été recomposée d’après une version antérieure&#xa0;: relisez-la.</numerusform>
            <numerusform>{n} d’entre elles ont été recomposées d’après des versions antérieures&#xa0;: relisez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} chosen</source>
        <translation>
            <numerusform>{n} choix fait sur {total}</numerusform>
            <numerusform>{n} choix faits sur {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older backups were removed, for all together would take too much room.</source>
        <translation>
            <numerusform>{n} sauvegarde plus ancienne a été supprimée, car toutes ensemble prendraient trop de place.</numerusform>
            <numerusform>{n} sauvegardes plus anciennes ont été supprimées, car toutes ensemble prendraient trop de place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other answers merged by themselves: see</source>
        <translation>
            <numerusform>{n} autre réponse fusionnée d’office&#xa0;: voir</numerusform>
            <numerusform>{n} autres réponses fusionnées d’office&#xa0;: voir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages of the file could not be read, and nothing tells what stood on them.</source>
        <translation>
            <numerusform>{n} page du fichier n’a pas pu être lue, et rien ne dit ce qui s’y trouvait.</numerusform>
            <numerusform>{n} pages du fichier n’ont pas pu être lues, et rien ne dit ce qui s’y trouvait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages sent to the printer</source>
        <translation>
            <numerusform>{n} page envoyée à l’imprimante</numerusform>
            <numerusform>{n} pages envoyées à l’imprimante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <translation>
            <numerusform>{n} fiche</numerusform>
            <numerusform>{n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are approved.</source>
        <translation>
            <numerusform>{n} fiche est approuvée.</numerusform>
            <numerusform>{n} fiches sont approuvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are as they were before.</source>
        <translation>
            <numerusform>{n} fiche est comme avant.</numerusform>
            <numerusform>{n} fiches sont comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are in conflict again, with what you had chosen.</source>
        <translation>
            <numerusform>{n} fiche est de nouveau en conflit, avec ce que vous aviez choisi.</numerusform>
            <numerusform>{n} fiches sont de nouveau en conflit, avec ce que vous aviez choisi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are in it.</source>
        <translation>
            <numerusform>{n} fiche s’y trouve.</numerusform>
            <numerusform>{n} fiches s’y trouvent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are linked to it:</source>
        <translation>
            <numerusform>{n} fiche y est liée&#xa0;:</numerusform>
            <numerusform>{n} fiches y sont liées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are not complete yet and stay here.</source>
        <translation>
            <numerusform>{n} fiche n’est pas encore complète et reste ici.</numerusform>
            <numerusform>{n} fiches ne sont pas encore complètes et restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are returned with your reason.</source>
        <translation>
            <numerusform>{n} fiche est renvoyée avec votre motif.</numerusform>
            <numerusform>{n} fiches sont renvoyées avec votre motif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are sent.</source>
        <translation>
            <numerusform>{n} fiche est envoyée.</numerusform>
            <numerusform>{n} fiches sont envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are to be decided on again.</source>
        <translation>
            <numerusform>{n} fiche est de nouveau à décider.</numerusform>
            <numerusform>{n} fiches sont de nouveau à décider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records chosen</source>
        <translation>
            <numerusform>{n} fiche choisie</numerusform>
            <numerusform>{n} fiches choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records could not be saved.</source>
        <translation>
            <numerusform>{n} fiche n’a pas pu être sauvée.</numerusform>
            <numerusform>{n} fiches n’ont pas pu être sauvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records erased.</source>
        <translation>
            <numerusform>{n} fiche effacée.</numerusform>
            <numerusform>{n} fiches effacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records found</source>
        <translation>
            <numerusform>{n} fiche trouvée</numerusform>
            <numerusform>{n} fiches trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records have arrived</source>
        <translation>
            <numerusform>{n} fiche est arrivée</numerusform>
            <numerusform>{n} fiches sont arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records in conflict</source>
        <translation>
            <numerusform>{n} fiche en conflit</numerusform>
            <numerusform>{n} fiches en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records kept.</source>
        <translation>
            <numerusform>{n} fiche conservée.</numerusform>
            <numerusform>{n} fiches conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records merged</source>
        <translation>
            <numerusform>{n} fiche fusionnée</numerusform>
            <numerusform>{n} fiches fusionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records merged by themselves: see</source>
        <translation>
            <numerusform>{n} fiche fusionnée d’office&#xa0;: voir</numerusform>
            <numerusform>{n} fiches fusionnées d’office&#xa0;: voir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records moved to the bin.</source>
        <translation>
            <numerusform>{n} fiche mise à la corbeille.</numerusform>
            <numerusform>{n} fiches mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records not sent</source>
        <translation>
            <numerusform>{n} fiche non envoyée</numerusform>
            <numerusform>{n} fiches non envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records received</source>
        <translation>
            <numerusform>{n} fiche reçue</numerusform>
            <numerusform>{n} fiches reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records removed</source>
        <translation>
            <numerusform>{n} fiche supprimée</numerusform>
            <numerusform>{n} fiches supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records removed there</source>
        <translation>
            <numerusform>{n} fiche supprimée là-bas</numerusform>
            <numerusform>{n} fiches supprimées là-bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records saved in {name}.</source>
        <translation>
            <numerusform>{n} fiche enregistrée dans {name}.</numerusform>
            <numerusform>{n} fiches enregistrées dans {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records say what they cost: {amount} US dollars together.</source>
        <translation>
            <numerusform>{n} fiche dit ce qu’elle coûte&#xa0;: {amount} dollars des États-Unis.</numerusform>
            <numerusform>{n} fiches disent ce qu’elles coûtent&#xa0;: {amount} dollars des États-Unis au total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records sent</source>
        <translation>
            <numerusform>{n} fiche envoyée</numerusform>
            <numerusform>{n} fiches envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records settled with mine.</source>
        <translation>
            <numerusform>{n} fiche réglée avec ma version.</numerusform>
            <numerusform>{n} fiches réglées avec ma version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records settled with theirs.</source>
        <translation>
            <numerusform>{n} fiche réglée avec l’autre version.</numerusform>
            <numerusform>{n} fiches réglées avec l’autre version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records stand in it several times: the last one of each stands now, the others are in its history.</source>
        <translation>
            <numerusform>{n} fiche y figure plusieurs fois : la dernière vaut maintenant, les autres sont dans son historique.</numerusform>
            <numerusform>{n} fiches y figurent plusieurs fois : pour chacune, la dernière vaut maintenant, les autres sont dans son historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records stay as they are.</source>
        <translation>
            <numerusform>{n} fiche reste telle quelle.</numerusform>
            <numerusform>{n} fiches restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records stay as they are: {why}</source>
        <translation>
            <numerusform>{n} fiche reste en l’état&#xa0;: {why}</numerusform>
            <numerusform>{n} fiches restent en l’état&#xa0;: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records stay in the bin: their removal at the clearing-house still waits, or you are to decide on them.</source>
        <translation>
            <numerusform>{n} fiche reste dans la corbeille&#xa0;: son retrait au Centre d’échange attend encore, ou vous devez en décider.</numerusform>
            <numerusform>{n} fiches restent dans la corbeille&#xa0;: leur retrait au Centre d’échange attend encore, ou vous devez en décider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records still wait</source>
        <translation>
            <numerusform>{n} fiche encore en attente</numerusform>
            <numerusform>{n} fiches encore en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records taken from the file.</source>
        <translation>
            <numerusform>{n} fiche reprise du fichier.</numerusform>
            <numerusform>{n} fiches reprises du fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records taken in</source>
        <translation>
            <numerusform>{n} fiche reçue</numerusform>
            <numerusform>{n} fiches reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records taken out of the bin.</source>
        <translation>
            <numerusform>{n} fiche sortie de la corbeille.</numerusform>
            <numerusform>{n} fiches sorties de la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records taken out of the queue; they stay as they are.</source>
        <translation>
            <numerusform>{n} fiche retirée de la file&#xa0;; elle reste telle quelle.</numerusform>
            <numerusform>{n} fiches retirées de la file&#xa0;; elles restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records that were to be reviewed are approved with that.</source>
        <translation>
            <numerusform>{n} fiche qui était à relire est approuvée par la même occasion.</numerusform>
            <numerusform>{n} fiches qui étaient à relire sont approuvées par la même occasion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records to settle</source>
        <translation>
            <numerusform>{n} fiche à régler</numerusform>
            <numerusform>{n} fiches à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records wait</source>
        <translation>
            <numerusform>{n} fiche attend</numerusform>
            <numerusform>{n} fiches attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records wait for the next synchronization.</source>
        <translation>
            <numerusform>{n} fiche attend la prochaine synchronisation.</numerusform>
            <numerusform>{n} fiches attendent la prochaine synchronisation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records wait longer.</source>
        <translation>
            <numerusform>{n} fiche attend encore.</numerusform>
            <numerusform>{n} fiches attendent encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records wait no longer.</source>
        <translation>
            <numerusform>{n} fiche n’attend plus.</numerusform>
            <numerusform>{n} fiches n’attendent plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records wait to be sent again.</source>
        <translation>
            <numerusform>{n} fiche attend d’être renvoyée.</numerusform>
            <numerusform>{n} fiches attendent d’être renvoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were changed.</source>
        <translation>
            <numerusform>{n} fiche a été modifiée.</numerusform>
            <numerusform>{n} fiches ont été modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were erased from the bin.</source>
        <translation>
            <numerusform>{n} fiche a été effacée de la corbeille.</numerusform>
            <numerusform>{n} fiches ont été effacées de la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were made or changed since. What changed in them would be gone from your lists:</source>
        <translation>
            <numerusform>{n} fiche a été créée ou modifiée depuis. Ce qui y a changé disparaîtrait de vos listes&#xa0;:</numerusform>
            <numerusform>{n} fiches ont été créées ou modifiées depuis. Ce qui y a changé disparaîtrait de vos listes&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were saved.</source>
        <translation>
            <numerusform>{n} fiche a été sauvée.</numerusform>
            <numerusform>{n} fiches ont été sauvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were taken from a file.</source>
        <translation>
            <numerusform>{n} fiche a été reprise d’un fichier.</numerusform>
            <numerusform>{n} fiches ont été reprises d’un fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests wait</source>
        <translation>
            <numerusform>{n} demande en attente</numerusform>
            <numerusform>{n} demandes en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are known already.</source>
        <translation>
            <numerusform>{n} ligne est déjà connue.</numerusform>
            <numerusform>{n} lignes sont déjà connues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are to be mended first.</source>
        <translation>
            <numerusform>{n} ligne est à corriger d’abord.</numerusform>
            <numerusform>{n} lignes sont à corriger d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are to be mended first. Save a copy in which every problem is marked at its cell, mend them there, and open that copy.</source>
        <translation>
            <numerusform>{n} ligne est à corriger d’abord. Enregistrez une copie où chaque problème est marqué à sa cellule, corrigez-la, et ouvrez cette copie.</numerusform>
            <numerusform>{n} lignes sont à corriger d’abord. Enregistrez une copie où chaque problème est marqué à sa cellule, corrigez-les, et ouvrez cette copie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows wait for your tick.</source>
        <translation>
            <numerusform>{n} ligne attend que vous la cochiez.</numerusform>
            <numerusform>{n} lignes attendent que vous les cochiez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left as they are.</source>
        <translation>
            <numerusform>{n} ligne a été laissée telle quelle.</numerusform>
            <numerusform>{n} lignes ont été laissées telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay here</source>
        <translation>
            <numerusform>{n} reste ici</numerusform>
            <numerusform>{n} restent ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still wait</source>
        <translation>
            <numerusform>{n} attend encore</numerusform>
            <numerusform>{n} attendent encore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken away</source>
        <translation>
            <numerusform>{n} retrait</numerusform>
            <numerusform>{n} retraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken in already</source>
        <translation>
            <numerusform>{n} déjà reçue</numerusform>
            <numerusform>{n} déjà reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are too long for a cell: only their beginnings stand there.</source>
        <translation>
            <numerusform>{n} texte est trop long pour une cellule&#xa0;: seul son début s’y trouve.</numerusform>
            <numerusform>{n} textes sont trop longs pour une cellule&#xa0;: seuls leurs débuts s’y trouvent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts in {language} go with it:</source>
        <translation>
            <numerusform>{n} texte en {language} disparaît avec elle&#xa0;:</numerusform>
            <numerusform>{n} textes en {language} disparaissent avec elle&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} the same as here</source>
        <translation>
            <numerusform>{n} identique à ce qui est ici</numerusform>
            <numerusform>{n} identiques à ce qui est ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things to mend</source>
        <translation>
            <numerusform>{n} point à corriger</numerusform>
            <numerusform>{n} points à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to be removed</source>
        <translation>
            <numerusform>{n} à supprimer</numerusform>
            <numerusform>{n} à supprimer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wait ({size})</source>
        <translation>
            <numerusform>{n} en attente ({size})</numerusform>
            <numerusform>{n} en attente ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with news of their reviews</source>
        <translation>
            <numerusform>{n} avec du nouveau dans sa relecture</numerusform>
            <numerusform>{n} avec du nouveau dans leur relecture</numerusform>
        </translation>
    </message>
    <message>
        <source>{outcome}: {number}</source>
        <translation>{outcome}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{place} does not answer. What is missing is copied when it does.</source>
        <translation>{place} ne répond pas. Ce qui manque sera copié dès qu’il répondra.</translation>
    </message>
    <message>
        <source>{place} does not answer. You can go on meanwhile: what is in the backup is shown when it does.</source>
        <translation>{place} ne répond pas. Vous pouvez continuer entre-temps&#xa0;: le contenu de la sauvegarde sera affiché dès qu’il répondra.</translation>
    </message>
    <message>
        <source>{place} is being looked at …</source>
        <translation>{place} est en cours d’examen&#xa0;…</translation>
    </message>
    <message>
        <source>{place} is not there now. What is missing is copied when it is back.</source>
        <translation>{place} n’est pas là en ce moment. Ce qui manque sera copié à son retour.</translation>
    </message>
    <message>
        <source>{place}, shown</source>
        <translation>{place}, affichés</translation>
    </message>
    <message numerus="yes">
        <source>{place}, {n} records</source>
        <translation>
            <numerusform>{place}, {n} fiche</numerusform>
            <numerusform>{place}, {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}, {n} records, hidden</source>
        <translation>
            <numerusform>{place}, {n} fiche, masquée</numerusform>
            <numerusform>{place}, {n} fiches, masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} {number}</source>
        <translation>{question} {number}</translation>
    </message>
    <message>
        <source>{question} {number}: address</source>
        <translation>{question} {number}&#xa0;: adresse</translation>
    </message>
    <message>
        <source>{question} {number}: language</source>
        <translation>{question} {number}&#xa0;: langue</translation>
    </message>
    <message>
        <source>{question} {number}: name</source>
        <translation>{question} {number}&#xa0;: nom</translation>
    </message>
    <message>
        <source>{question} {number}: open the file {file}</source>
        <translation>{question} {number}&#xa0;: ouvrir le fichier {file}</translation>
    </message>
    <message>
        <source>{question}, needed to publish</source>
        <translation>{question}, requis pour la publication</translation>
    </message>
    <message>
        <source>{question}, {language}</source>
        <translation>{question}, {language}</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{question}: {comment}</source>
        <translation>{question}&#xa0;: {comment}</translation>
    </message>
    <message>
        <source>{question}: {problem}</source>
        <translation>{question}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{rows} × {columns}</source>
        <translation>{rows} × {columns}</translation>
    </message>
    <message>
        <source>{section}: {state}</source>
        <translation>{section}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{service} synchronizes the folder of your records: {folder}</source>
        <translation>{service} synchronise le dossier de vos fiches&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>{share} % of what is needed to publish</source>
        <translation>{share}&#xa0;% de ce qui est requis pour la publication</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, ligne {row}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} par seconde</translation>
    </message>
    <message>
        <source>{size} of about {all}</source>
        <translation>{size} sur environ {all}</translation>
    </message>
    <message>
        <source>{size} so far</source>
        <translation>{size} jusqu’ici</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{term} (no longer on the list)</source>
        <translation>{term} (ne figure plus dans la liste)</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (suite)</translation>
    </message>
    <message>
        <source>{title} ({own} of {whole})</source>
        <translation>{title} ({own} sur {whole})</translation>
    </message>
    <message>
        <source>{title} – {what}</source>
        <translation>{title} – {what}</translation>
    </message>
    <message>
        <source>{topic}: not said</source>
        <translation>{topic}&#xa0;: non dit</translation>
    </message>
    <message>
        <source>{topic}: the most frequent</source>
        <translation>{topic}&#xa0;: par ordre de fréquence</translation>
    </message>
    <message>
        <source>{topic}: {chosen}</source>
        <translation>{topic}&#xa0;: {chosen}</translation>
    </message>
    <message>
        <source>{up} kB went out, {down} kB came in; requests: {requests}, seconds: {seconds}.</source>
        <translation>{up} ko envoyés, {down} ko reçus&#xa0;; requêtes&#xa0;: {requests}, secondes&#xa0;: {seconds}.</translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
    <message>
        <source>{what} {advice}</source>
        <translation>{what} {advice}</translation>
    </message>
    <message>
        <source>{when}, by {who}</source>
        <translation>{when}, par {who}</translation>
    </message>
    <message>
        <source>{when}: {why}</source>
        <translation>{when}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{who} approved it</source>
        <translation>{who} l’a approuvée</translation>
    </message>
    <message>
        <source>{who} asked for a review</source>
        <translation>{who} a demandé une relecture</translation>
    </message>
    <message>
        <source>{who} changed this record at the practice clearing-house.</source>
        <translation>{who} a modifié cette fiche au Centre d’échange d’entraînement.</translation>
    </message>
    <message>
        <source>{who} published a new material.</source>
        <translation>{who} a publié une nouvelle ressource.</translation>
    </message>
    <message>
        <source>{who} published this record.</source>
        <translation>{who} a publié cette fiche.</translation>
    </message>
    <message>
        <source>{who} rejected this record, with a reason.</source>
        <translation>{who} a refusé cette fiche, avec un motif.</translation>
    </message>
    <message>
        <source>{who} returned it</source>
        <translation>{who} l’a renvoyée</translation>
    </message>
    <message>
        <source>{who} took that back</source>
        <translation>{who} l’a retiré</translation>
    </message>
    <message>
        <source>{who} wrote a comment</source>
        <translation>{who} a écrit un commentaire</translation>
    </message>
    <message>
        <source>{who}: {words} ({when})</source>
        <translation>{who}&#xa0;: {words} ({when})</translation>
    </message>
    <message>
        <source>{words} ({when})</source>
        <translation>{words} ({when})</translation>
    </message>
    <message>
        <source>{workspace} – {program}</source>
        <translation>{workspace} – {program}</translation>
    </message>
    <message>
        <source>“Other” cannot be chosen here.</source>
        <translation>«&#xa0;Autre&#xa0;» ne peut pas être choisi ici.</translation>
    </message>
    <message>
        <source>“Undo” brings all of it back as long as this form is open.</source>
        <translation>«&#xa0;Annuler&#xa0;» ramène le tout tant que ce formulaire est ouvert.</translation>
    </message>
    <message>
        <source>“Undo” brings them back as long as this form is open; they are also kept in the history.</source>
        <translation>«&#xa0;Annuler&#xa0;» les ramène tant que ce formulaire est ouvert&#xa0;; elles sont aussi conservées dans l’historique.</translation>
    </message>
    <message>
        <source>“{cell}” is no country.</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un pays.</translation>
    </message>
    <message>
        <source>“{cell}” is no e-mail address.</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>“{cell}” is no role.</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un rôle.</translation>
    </message>
    <message>
        <source>“{said}” can be several things. Write one of: {names}.</source>
        <translation>«&#xa0;{said}&#xa0;» peut désigner plusieurs choses. Écrivez l’une de celles-ci&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{said}”: {why}</source>
        <translation>«&#xa0;{said}&#xa0;»&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“{said}”: {why} {hint}</source>
        <translation>«&#xa0;{said}&#xa0;»&#xa0;: {why} {hint}</translation>
    </message>
    <message>
        <source>“{term}” in your own words</source>
        <translation>«&#xa0;{term}&#xa0;» avec vos propres mots</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>“{title}” is kept and waits to be sent.</source>
        <translation>«&#xa0;{title}&#xa0;» est conservée et attend d’être envoyée.</translation>
    </message>
    <message>
        <source>“{title}” is kept.</source>
        <translation>«&#xa0;{title}&#xa0;» est conservée.</translation>
    </message>
    <message>
        <source>“{title}” is settled and waits to be sent.</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: conflit réglé, en attente d’envoi.</translation>
    </message>
    <message>
        <source>“{title}” is settled; it is now the same here and at the clearing-house.</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: conflit réglé&#xa0;; la fiche est maintenant la même ici et au Centre d’échange.</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: {why}</source>
        <translation>«&#xa0;{title}&#xa0;» reste en l’état&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“{title}”, {when}</source>
        <translation>«&#xa0;{title}&#xa0;», {when}</translation>
    </message>
</context>
</TS>
