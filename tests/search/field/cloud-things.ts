import {type Thing, thing} from './thing.ts';

/** Mail, identities and files in the cloud. Row by row they go with create, delete, access, restore, troubleshoot, move, replace, monitor, document, rename. */
export const cloudThings: readonly Thing[] = [
  thing(
    'shared-mailbox exchange Recipients > Mailboxes',
    ['shared mailbox', ['en delt postkasse', 'den delte postkasse'], ['ein freigegebenes Postfach', 'das freigegebene Postfach', 'Freigegebenes Postfach']],
    [
      'Under [Mailbox delegation], add the members with full access.',
      'Tilføj medlemmerne med fuld adgang under [Mailbox delegation].',
      'Unter [Mailbox delegation] die Mitglieder mit Vollzugriff hinzufügen.',
    ],
    ['The mailbox does not appear in Outlook', 'Postkassen dukker ikke op i Outlook', 'Das Postfach erscheint nicht in Outlook'],
    [
      'Automapping takes up to an hour. Restart Outlook after that.',
      'Den automatiske tilknytning tager op til en time. Genstart Outlook bagefter.',
      'Die automatische Zuordnung dauert bis zu einer Stunde. Danach Outlook neu starten.',
    ],
  ),
  thing(
    'guest-user entra External Identities > Guests',
    ['guest user', ['en gæstebruger', 'gæstebrugeren'], ['einen Gastbenutzer', 'den Gastbenutzer', 'Gastbenutzer']],
    [
      'In [Sign-in logs], look up when the guest was last active.',
      'Slå gæstens seneste aktivitet op i [Sign-in logs].',
      'In [Sign-in logs] die letzte Aktivität des Gasts nachschlagen.',
    ],
    ['The invitation is never redeemed', 'Invitationen bliver aldrig indløst', 'Die Einladung wird nie eingelöst'],
    [
      'Resend the invitation and have the recipient look in the junk folder.',
      'Send invitationen igen, og bed modtageren se i mappen med uønsket mail.',
      'Die Einladung erneut senden und den Empfänger im Spam-Ordner nachsehen lassen.',
    ],
  ),
  thing(
    'room-calendar exchange Resources > Rooms',
    ['room calendar', ['en lokalekalender', 'lokalekalenderen'], ['einen Raumkalender', 'den Raumkalender', 'Raumkalender']],
    ['Set [Booking delegates] to the reception.', 'Sæt [Booking delegates] til receptionen.', '[Booking delegates] auf den Empfang setzen.'],
    ['Bookings are declined at once', 'Bookinger afvises med det samme', 'Buchungen werden sofort abgelehnt'],
    [
      'The booking window is too short. Raise it to a year.',
      'Bookingperioden er for kort. Sæt den op til et år.',
      'Der Buchungszeitraum ist zu kurz. Auf ein Jahr erhöhen.',
    ],
  ),
  thing(
    'onedrive-file sharepoint OneDrive > Recycle bin',
    ['file in OneDrive', ['en fil i OneDrive', 'filen i OneDrive'], ['eine Datei in OneDrive', 'die Datei in OneDrive', 'Datei in OneDrive']],
    [
      'Pick the moment with the [Restore your OneDrive] slider.',
      'Vælg tidspunktet med skyderen [Restore your OneDrive].',
      'Den Zeitpunkt mit dem Schieberegler [Restore your OneDrive] wählen.',
    ],
    ['The recycle bin is empty', 'Papirkurven er tom', 'Der Papierkorb ist leer'],
    ['After 93 days only the backup has the file.', 'Efter 93 dage findes filen kun i backuppen.', 'Nach 93 Tagen liegt die Datei nur noch im Backup.'],
  ),
  thing(
    'outlook-profile exchange Outlook > Account settings',
    ['Outlook profile', ['en Outlook-profil', 'Outlook-profilen'], ['ein Outlook-Profil', 'das Outlook-Profil', 'Outlook-Profil']],
    [
      'Start Outlook in safe mode to rule out add-ins.',
      'Start Outlook i fejlsikret tilstand for at udelukke tilføjelsesprogrammer.',
      'Outlook im abgesicherten Modus starten, um Add-ins auszuschließen.',
    ],
    ['Outlook keeps asking for the password', 'Outlook bliver ved med at bede om adgangskoden', 'Outlook fragt immer wieder nach dem Kennwort'],
    [
      'Clear the saved credentials in the credential manager.',
      'Ryd de gemte loginoplysninger i legitimationsstyring.',
      'Die gespeicherten Anmeldedaten in der Anmeldeinformationsverwaltung löschen.',
    ],
  ),
  thing(
    'phone-number teams Voice > Phone numbers',
    ['phone number', ['et telefonnummer', 'telefonnummeret'], ['eine Rufnummer', 'die Rufnummer', 'Rufnummer']],
    [
      'Enter the emergency address under [Emergency location].',
      'Indtast nødopkaldsadressen under [Emergency location].',
      'Die Notrufadresse unter [Emergency location] eingeben.',
    ],
    ['The number rings at the old provider', 'Nummeret ringer hos den gamle udbyder', 'Die Nummer klingelt beim alten Anbieter'],
    [
      'Porting completes at noon. Call again after that.',
      'Porteringen er færdig kl. 12. Ring igen bagefter.',
      'Die Portierung endet mittags. Danach erneut anrufen.',
    ],
  ),
  thing(
    'tls-certificate iis Server Certificates > Import',
    ['TLS certificate', ['et TLS-certifikat', 'TLS-certifikatet'], ['ein TLS-Zertifikat', 'das TLS-Zertifikat', 'TLS-Zertifikat']],
    [
      'Bind the site to the new file under [Bindings].',
      'Bind webstedet til den nye fil under [Bindings].',
      'Die Website unter [Bindings] an die neue Datei binden.',
    ],
    [
      'The browser warns that the connection is not private',
      'Browseren advarer om, at forbindelsen ikke er privat',
      'Der Browser warnt, dass die Verbindung nicht privat ist',
    ],
    [
      'The intermediate certificate is missing. Import the whole chain.',
      'Mellemcertifikatet mangler. Importér hele kæden.',
      'Das Zwischenzertifikat fehlt. Die gesamte Kette importieren.',
    ],
  ),
  thing(
    'mail-flow exchange Mail flow > Connectors',
    ['mail flow', ['et mailflow', 'mailflowet'], ['einen Nachrichtenfluss', 'den Nachrichtenfluss', 'Nachrichtenfluss']],
    ['Run a [Message trace] for the last hour.', 'Kør en [Message trace] for den seneste time.', 'Eine [Message trace] für die letzte Stunde ausführen.'],
    ['Mails are stuck in the queue', 'Mails hænger fast i køen', 'E-Mails bleiben in der Warteschlange hängen'],
    [
      'The smart host refuses the connection. Check its certificate.',
      'Den videresendende server afviser forbindelsen. Kontrollér dens certifikat.',
      'Der Smarthost lehnt die Verbindung ab. Sein Zertifikat prüfen.',
    ],
  ),
  thing(
    'licence-pool m365 Billing > Licenses',
    ['licence pool', ['en licenspulje', 'licenspuljen'], ['einen Lizenzbestand', 'den Lizenzbestand', 'Lizenzbestand']],
    ['Export the assignments with [Export users].', 'Eksportér tildelingerne med [Export users].', 'Die Zuweisungen mit [Export users] exportieren.'],
    ['No licences are left', 'Der er ikke flere licenser', 'Es sind keine Lizenzen mehr frei'],
    [
      'Buy one in the partner portal, or free one of a leaver.',
      'Køb en i partnerportalen, eller frigør en fra en fratrådt medarbejder.',
      'Im Partnerportal eine kaufen oder die eines ausgeschiedenen Mitarbeiters freigeben.',
    ],
  ),
  thing(
    'distribution-list exchange Recipients > Groups',
    ['distribution list', ['en distributionsliste', 'distributionslisten'], ['eine Verteilerliste', 'die Verteilerliste', 'Verteilerliste']],
    [
      'Keep the old address as an alias under [Email addresses].',
      'Behold den gamle adresse som alias under [Email addresses].',
      'Die alte Adresse unter [Email addresses] als Alias behalten.',
    ],
    ['External senders get a bounce', 'Eksterne afsendere får en fejlmeddelelse retur', 'Externe Absender erhalten einen Unzustellbarkeitsbericht'],
    ['Allow senders from outside the organisation.', 'Tillad afsendere uden for organisationen.', 'Absender außerhalb der Organisation zulassen.'],
  ),
  thing(
    'access-policy entra Protection > Conditional Access',
    [
      'conditional access policy',
      ['en politik for betinget adgang', 'politikken for betinget adgang'],
      ['eine Richtlinie für bedingten Zugriff', 'die Richtlinie für bedingten Zugriff', 'Richtlinie für bedingten Zugriff'],
    ],
    ['Exclude the emergency account under [Exclude].', 'Udelad nødkontoen under [Exclude].', 'Das Notfallkonto unter [Exclude] ausnehmen.'],
    ['Everybody is locked out', 'Alle er låst ude', 'Alle sind ausgesperrt'],
    [
      'Sign in as the emergency account and set the policy to report-only.',
      'Log ind med nødkontoen, og sæt politikken til kun rapportering.',
      'Mit dem Notfallkonto anmelden und die Richtlinie auf „Nur melden“ setzen.',
    ],
  ),
  thing(
    'teams-channel teams Teams > Channels',
    ['Teams channel', ['en Teams-kanal', 'Teams-kanalen'], ['einen Teams-Kanal', 'den Teams-Kanal', 'Teams-Kanal']],
    ['Save the files of the channel with [Download].', 'Gem kanalens filer med [Download].', 'Die Dateien des Kanals mit [Download] sichern.'],
    ['The channel name is taken', 'Kanalens navn er optaget', 'Der Kanalname ist vergeben'],
    ['A deleted channel keeps its name for 30 days.', 'En slettet kanal beholder sit navn i 30 dage.', 'Ein gelöschter Kanal behält seinen Namen 30 Tage.'],
  ),
  thing(
    'sharepoint-site sharepoint Sites > Active sites',
    ['SharePoint site', ['et SharePoint-websted', 'SharePoint-webstedet'], ['eine SharePoint-Website', 'die SharePoint-Website', 'SharePoint-Website']],
    [
      'Under [External sharing], choose existing guests.',
      'Vælg eksisterende gæster under [External sharing].',
      'Unter [External sharing] vorhandene Gäste wählen.',
    ],
    ['The shared link says that access is denied', 'Det delte link siger, at adgang er nægtet', 'Der geteilte Link meldet, dass der Zugriff verweigert wird'],
    [
      'The link was made for another address. Share again.',
      'Linket er lavet til en anden adresse. Del igen.',
      'Der Link wurde für eine andere Adresse erstellt. Erneut teilen.',
    ],
  ),
  thing(
    'deleted-user m365 Users > Deleted users',
    ['user account', ['en brugerkonto', 'brugerkontoen'], ['ein Benutzerkonto', 'das Benutzerkonto', 'Benutzerkonto']],
    [
      'Reset the password with [Auto-generate password].',
      'Nulstil adgangskoden med [Auto-generate password].',
      'Das Kennwort mit [Auto-generate password] zurücksetzen.',
    ],
    ['The user principal name is in use', 'Brugerens hovednavn er i brug', 'Der Benutzerprinzipalname wird bereits verwendet'],
    ['Rename the account that took the name.', 'Omdøb den konto, der har overtaget navnet.', 'Das Konto umbenennen, das den Namen übernommen hat.'],
  ),
  thing(
    'authenticator entra Users > Authentication methods',
    ['authenticator app', ['en godkendelsesapp', 'godkendelsesappen'], ['eine Authenticator-App', 'die Authenticator-App', 'Authenticator-App']],
    [
      'Select [Require re-register multifactor authentication].',
      'Vælg [Require re-register multifactor authentication].',
      'Auf [Require re-register multifactor authentication] klicken.',
    ],
    ['The phone shows no number to enter', 'Telefonen viser intet tal, der kan indtastes', 'Das Telefon zeigt keine Zahl zum Eingeben'],
    ['Turn on notifications for the app.', 'Slå notifikationer til for appen.', 'Benachrichtigungen für die App einschalten.'],
  ),
  thing(
    'domain registrar Domains > Transfers',
    ['domain', ['et domæne', 'domænet'], ['eine Domain', 'die Domain', 'Domain']],
    ['Fetch the transfer code with [Get auth code].', 'Hent flyttekoden med [Get auth code].', 'Den Transfercode mit [Get auth code] abrufen.'],
    ['The transfer is refused', 'Flytningen bliver afvist', 'Der Umzug wird abgelehnt'],
    [
      'The domain is locked. Unlock it and wait a day.',
      'Domænet er låst. Lås det op, og vent en dag.',
      'Die Domain ist gesperrt. Entsperren und einen Tag warten.',
    ],
  ),
  thing(
    'signature exclaimer Signatures > Templates',
    ['mail signature', ['en mailsignatur', 'mailsignaturen'], ['eine E-Mail-Signatur', 'die E-Mail-Signatur', 'E-Mail-Signatur']],
    ['Try it on yourself with [Signature tester].', 'Prøv den på dig selv med [Signature tester].', 'Mit [Signature tester] an sich selbst prüfen.'],
    ['The logo shows as a red cross', 'Logoet vises som et rødt kryds', 'Das Logo erscheint als rotes Kreuz'],
    ['Embed the picture instead of linking it.', 'Indlejr billedet i stedet for at linke til det.', 'Das Bild einbetten statt verlinken.'],
  ),
  thing(
    'sign-in-risk entra Protection > Risky sign-ins',
    ['sign-in risk', ['en loginrisiko', 'loginrisikoen'], ['ein Anmelderisiko', 'das Anmelderisiko', 'Anmelderisiko']],
    ['Confirm the leak with [Confirm compromised].', 'Bekræft lækagen med [Confirm compromised].', 'Das Leck mit [Confirm compromised] bestätigen.'],
    ['A sign-in comes from an impossible country', 'Et login kommer fra et umuligt land', 'Eine Anmeldung kommt aus einem unmöglichen Land'],
    ['Revoke the sessions and call the user.', 'Tilbagekald sessionerne, og ring til brugeren.', 'Die Sitzungen widerrufen und den Benutzer anrufen.'],
  ),
  thing(
    'app-registration entra Applications > App registrations',
    ['app registration', ['en appregistrering', 'appregistreringen'], ['eine App-Registrierung', 'die App-Registrierung', 'App-Registrierung']],
    [
      'Note when the secret runs out under [Certificates & secrets].',
      'Notér under [Certificates & secrets], hvornår hemmeligheden udløber.',
      'Unter [Certificates & secrets] notieren, wann das Geheimnis abläuft.',
    ],
    ['The integration stopped over night', 'Integrationen holdt op i løbet af natten', 'Die Integration ist über Nacht ausgefallen'],
    ['Its secret has run out. Make a new one.', 'Hemmeligheden er udløbet. Lav en ny.', 'Das Geheimnis ist abgelaufen. Ein neues anlegen.'],
  ),
  thing(
    'meeting-room teams Teams devices > Rooms',
    ['meeting room system', ['et mødelokalesystem', 'mødelokalesystemet'], ['ein Konferenzraumsystem', 'das Konferenzraumsystem', 'Konferenzraumsystem']],
    ['Restart the console with [Restart device].', 'Genstart konsollen med [Restart device].', 'Das Bedienfeld mit [Restart device] neu starten.'],
    ['There is no sound in the room', 'Der er ingen lyd i lokalet', 'Im Raum ist kein Ton zu hören'],
    ['Choose the speaker bar as the default device.', 'Vælg højttaleren som standardenhed.', 'Die Lautsprecherleiste als Standardgerät wählen.'],
  ),
];
