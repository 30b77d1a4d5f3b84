import {type Thing, thing} from './thing.ts';

/** Servers, networks and devices at a customer's site, in the same order. */
export const siteThings: readonly Thing[] = [
  thing(
    'firewall-rule fortigate Policy & Objects > Firewall Policy',
    ['firewall rule', ['en firewallregel', 'firewallreglen'], ['eine Firewall-Regel', 'die Firewall-Regel', 'Firewall-Regel']],
    [
      'Turn on [Log allowed traffic] for the first week.',
      'Slå [Log allowed traffic] til i den første uge.',
      '[Log allowed traffic] in der ersten Woche einschalten.',
    ],
    ['The traffic is still blocked', 'Trafikken er stadig blokeret', 'Der Verkehr wird weiterhin blockiert'],
    [
      'A rule above takes it first. Drag the new one up.',
      'En regel længere oppe fanger den først. Træk den nye op.',
      'Eine Regel darüber greift zuerst. Die neue nach oben ziehen.',
    ],
  ),
  thing(
    'dns-record cloudflare DNS > Records',
    ['DNS record', ['en DNS-post', 'DNS-posten'], ['einen DNS-Eintrag', 'den DNS-Eintrag', 'DNS-Eintrag']],
    ['Lower the [TTL] to five minutes the day before.', 'Sænk [TTL] til fem minutter dagen før.', '[TTL] am Vortag auf fünf Minuten senken.'],
    ['The old address still answers', 'Den gamle adresse svarer stadig', 'Die alte Adresse antwortet noch'],
    ['Clear the resolver cache.', 'Ryd cachen i navneserveren.', 'Den Cache des Resolvers leeren.'],
  ),
  thing(
    'network-drive windows-server File Services > Shares',
    ['network drive', ['et netværksdrev', 'netværksdrevet'], ['ein Netzlaufwerk', 'das Netzlaufwerk', 'Netzlaufwerk']],
    [
      'Set the rights under [Security], not under the share.',
      'Sæt rettighederne under [Security], ikke på selve sharet.',
      'Die Rechte unter [Security] setzen, nicht an der Freigabe.',
    ],
    ['The drive letter shows a red cross', 'Drevbogstavet har et rødt kryds', 'Der Laufwerksbuchstabe hat ein rotes Kreuz'],
    [
      'The computer was away from the network at logon. Open the drive once.',
      'Computeren var ikke på netværket ved logon. Åbn drevet én gang.',
      'Der Computer war beim Anmelden nicht im Netz. Das Laufwerk einmal öffnen.',
    ],
  ),
  thing(
    'virtual-machine veeam Home > Backups > Disk',
    ['virtual machine', ['en virtuel maskine', 'den virtuelle maskine'], ['eine virtuelle Maschine', 'die virtuelle Maschine', 'Virtuelle Maschine']],
    ['Choose [Instant recovery] when the users wait.', 'Vælg [Instant recovery], når brugerne venter.', '[Instant recovery] wählen, wenn die Benutzer warten.'],
    ['The machine starts without a network', 'Maskinen starter uden netværk', 'Die Maschine startet ohne Netzwerk'],
    [
      'The network adapter is disconnected. Tick Connected.',
      'Netværkskortet er frakoblet. Sæt flueben ved Connected.',
      'Der Netzwerkadapter ist getrennt. „Connected“ ankreuzen.',
    ],
  ),
  thing(
    'vpn-tunnel fortigate VPN > IPsec Tunnels',
    ['VPN tunnel', ['en VPN-tunnel', 'VPN-tunnelen'], ['einen VPN-Tunnel', 'den VPN-Tunnel', 'VPN-Tunnel']],
    [
      'Compare the proposals of both ends under [Phase 2 Selectors].',
      'Sammenlign begge enders forslag under [Phase 2 Selectors].',
      'Die Vorschläge beider Seiten unter [Phase 2 Selectors] vergleichen.',
    ],
    ['The tunnel is up but nothing gets through', 'Tunnelen er oppe, men intet kommer igennem', 'Der Tunnel steht, aber nichts kommt durch'],
    ['A route is missing on one side.', 'Der mangler en rute i den ene ende.', 'Auf einer Seite fehlt eine Route.'],
  ),
  thing(
    'laptop intune Devices > Windows',
    ['laptop', ['en bærbar computer', 'den bærbare computer'], ['ein Notebook', 'das Notebook', 'Notebook']],
    [
      'Start [Autopilot reset] and leave it on power.',
      'Start [Autopilot reset], og lad den være tilsluttet strøm.',
      '[Autopilot reset] starten und am Netzteil lassen.',
    ],
    ['Enrolment stops at the apps', 'Tilmeldingen går i stå ved apps', 'Die Registrierung bleibt bei den Apps stehen'],
    [
      'A required app fails. Look in the enrolment status page.',
      'En påkrævet app fejler. Se på siden med tilmeldingsstatus.',
      'Eine erforderliche App schlägt fehl. Auf der Registrierungsstatusseite nachsehen.',
    ],
  ),
  thing(
    'switch unifi Devices > Switches',
    ['network switch', ['en netværksswitch', 'netværksswitchen'], ['einen Netzwerk-Switch', 'den Netzwerk-Switch', 'Netzwerk-Switch']],
    [
      'Copy the ports of the old one with [Copy configuration].',
      'Kopiér den gamles porte med [Copy configuration].',
      'Die Ports des alten mit [Copy configuration] übernehmen.',
    ],
    ['The switch stays on adopting', 'Switchen bliver stående på adopting', 'Der Switch bleibt bei „Adopting“ stehen'],
    ['Set the inform address by hand.', 'Angiv inform-adressen manuelt.', 'Die Inform-Adresse von Hand setzen.'],
  ),
  thing(
    'backup-job veeam Jobs > Backup',
    [
      'nightly backup job',
      ['et natligt backupjob', 'det natlige backupjob'],
      ['einen nächtlichen Backup-Job', 'den nächtlichen Backup-Job', 'Nächtlicher Backup-Job'],
    ],
    [
      'Send failures to the service desk under [Notifications].',
      'Send fejl til servicedesken under [Notifications].',
      'Fehler unter [Notifications] an den Servicedesk senden.',
    ],
    ['The repository is full', 'Lageret er fyldt op', 'Das Repository ist voll'],
    [
      'Remove restore points that are older than the agreement.',
      'Fjern gendannelsespunkter, der er ældre end aftalen.',
      'Wiederherstellungspunkte entfernen, die älter als vereinbart sind.',
    ],
  ),
  thing(
    'dhcp-scope windows-server DHCP > IPv4',
    ['DHCP scope', ['et DHCP-område', 'DHCP-området'], ['einen DHCP-Bereich', 'den DHCP-Bereich', 'DHCP-Bereich']],
    ['List the reservations with [Export List].', 'Udskriv reservationerne med [Export List].', 'Die Reservierungen mit [Export List] ausgeben.'],
    [
      'New devices get an address that starts with 169',
      'Nye enheder får en adresse, der begynder med 169',
      'Neue Geräte erhalten eine Adresse, die mit 169 beginnt',
    ],
    [
      'No free addresses are left. Shorten the lease.',
      'Der er ikke flere ledige adresser. Forkort lejetiden.',
      'Es sind keine freien Adressen mehr da. Die Lease-Dauer verkürzen.',
    ],
  ),
  thing(
    'computer windows-server Active Directory > Computers',
    ['domain computer', ['en domænecomputer', 'domænecomputeren'], ['einen Domänencomputer', 'den Domänencomputer', 'Domänencomputer']],
    [
      'Restart it while it still reaches a domain controller under [Domain Controllers].',
      'Genstart den, mens den kan nå en domænecontroller under [Domain Controllers].',
      'Neu starten, solange ein Domänencontroller unter [Domain Controllers] erreichbar ist.',
    ],
    ['The trust relationship has failed', 'Tillidsforholdet er brudt', 'Die Vertrauensstellung ist fehlgeschlagen'],
    [
      'Reset the secure channel from an administrator prompt.',
      'Nulstil den sikre kanal fra en administratorprompt.',
      'Den sicheren Kanal in einer Administratorkonsole zurücksetzen.',
    ],
  ),
  thing(
    'wifi-network unifi Settings > WiFi',
    ['Wi-Fi network', ['et trådløst netværk', 'det trådløse netværk'], ['ein WLAN', 'das WLAN', 'WLAN']],
    ['Put visitors on their own [VLAN].', 'Sæt gæster på deres eget [VLAN].', 'Besucher in ein eigenes [VLAN] legen.'],
    ['The signal drops in the warehouse', 'Signalet falder ud på lageret', 'Das Signal bricht im Lager ab'],
    [
      'Lower the transmit power and add an access point.',
      'Sænk sendestyrken, og tilføj et adgangspunkt.',
      'Die Sendeleistung senken und einen Access Point ergänzen.',
    ],
  ),
  thing(
    'snapshot vmware Virtual Machines > Snapshots',
    ['snapshot', ['et øjebliksbillede', 'øjebliksbilledet'], ['einen Snapshot', 'den Snapshot', 'Snapshot']],
    [
      'Choose [Delete all] only outside of working hours.',
      'Vælg kun [Delete all] uden for arbejdstiden.',
      '[Delete all] nur außerhalb der Arbeitszeit wählen.',
    ],
    ['The datastore runs out of space', 'Datalageret løber tør for plads', 'Dem Datenspeicher geht der Platz aus'],
    ['Consolidate the disks.', 'Konsolidér diskene.', 'Die Festplatten konsolidieren.'],
  ),
  thing(
    'nas-share synology Control Panel > Shared Folder',
    ['NAS folder', ['en NAS-mappe', 'NAS-mappen'], ['einen NAS-Ordner', 'den NAS-Ordner', 'NAS-Ordner']],
    [
      'Choose read-only under [Permissions] for the auditors.',
      'Vælg skrivebeskyttet under [Permissions] til revisorerne.',
      'Für die Prüfer unter [Permissions] nur Lesen wählen.',
    ],
    ['The folder cannot be reached after the update', 'Mappen kan ikke nås efter opdateringen', 'Der Ordner ist nach dem Update nicht erreichbar'],
    [
      'The old protocol was switched off. Allow SMB2.',
      'Den gamle protokol er slået fra. Tillad SMB2.',
      'Das alte Protokoll wurde abgeschaltet. SMB2 zulassen.',
    ],
  ),
  thing(
    'sql-database sql-server Databases > Tasks',
    ['SQL database', ['en SQL-database', 'SQL-databasen'], ['eine SQL-Datenbank', 'die SQL-Datenbank', 'SQL-Datenbank']],
    [
      'Bring the log up to the minute with [Transaction log].',
      'Kør loggen frem til minuttet med [Transaction log].',
      'Das Protokoll mit [Transaction log] bis zur Minute einspielen.',
    ],
    ['The database stays in recovery', 'Databasen bliver stående i gendannelse', 'Die Datenbank bleibt im Wiederherstellungsmodus'],
    ['Finish it with the recovery option.', 'Afslut den med indstillingen recovery.', 'Mit der Option „Recovery“ abschließen.'],
  ),
  thing(
    'printer print-server Print Management > Printers',
    ['network printer', ['en netværksprinter', 'netværksprinteren'], ['einen Netzwerkdrucker', 'den Netzwerkdrucker', 'Netzwerkdrucker']],
    [
      'Empty the queue and restart the [Print Spooler].',
      'Tøm køen, og genstart [Print Spooler].',
      'Die Warteschlange leeren und den [Print Spooler] neu starten.',
    ],
    ['Pages come out blank', 'Siderne kommer ud blanke', 'Die Seiten kommen leer heraus'],
    [
      'The driver does not fit. Install the one of the maker.',
      'Driveren passer ikke. Installér producentens.',
      'Der Treiber passt nicht. Den des Herstellers installieren.',
    ],
  ),
  thing(
    'web-site plesk Websites & Domains > Hosting',
    ['web site', ['et website', 'websitet'], ['einen Webauftritt', 'den Webauftritt', 'Webauftritt']],
    ['Test it with the [Preview] before the switch.', 'Test det med [Preview] før skiftet.', 'Vor der Umstellung mit [Preview] prüfen.'],
    ['The page shows error 500', 'Siden viser fejl 500', 'Die Seite zeigt Fehler 500'],
    ['The PHP version differs. Choose the old one.', 'PHP-versionen er en anden. Vælg den gamle.', 'Die PHP-Version weicht ab. Die alte wählen.'],
  ),
  thing(
    'ups apc Maintenance > Battery',
    ['UPS battery', ['et UPS-batteri', 'UPS-batteriet'], ['einen USV-Akku', 'den USV-Akku', 'USV-Akku']],
    ['Run the [Self test] with the new one in place.', 'Kør [Self test] med det nye på plads.', 'Mit dem neuen den [Self test] ausführen.'],
    ['The alarm beeps every minute', 'Alarmen bipper hvert minut', 'Der Alarm piept jede Minute'],
    [
      'Enter the date of the change so that the counter starts again.',
      'Indtast datoen for skiftet, så tælleren begynder forfra.',
      'Das Datum des Wechsels eintragen, damit der Zähler neu beginnt.',
    ],
  ),
  thing(
    'antivirus defender Assets > Endpoints',
    ['virus protection', ['en virusbeskyttelse', 'virusbeskyttelsen'], ['einen Virenschutz', 'den Virenschutz', 'Virenschutz']],
    [
      'Isolate an infected device with [Isolate device].',
      'Isolér en inficeret enhed med [Isolate device].',
      'Ein infiziertes Gerät mit [Isolate device] isolieren.',
    ],
    ['A device has not reported for a week', 'En enhed har ikke meldt sig i en uge', 'Ein Gerät hat sich seit einer Woche nicht gemeldet'],
    ['Reinstall the sensor.', 'Geninstallér sensoren.', 'Den Sensor neu installieren.'],
  ),
  thing(
    'group-policy windows-server Group Policy > Objects',
    ['group policy', ['en gruppepolitik', 'gruppepolitikken'], ['eine Gruppenrichtlinie', 'die Gruppenrichtlinie', 'Gruppenrichtlinie']],
    [
      'Save the settings as a page with [Save Report].',
      'Gem indstillingerne som en side med [Save Report].',
      'Die Einstellungen mit [Save Report] als Seite speichern.',
    ],
    ['The setting does not reach the computers', 'Indstillingen når ikke ud til computerne', 'Die Einstellung kommt auf den Computern nicht an'],
    [
      'The link order is wrong, or inheritance is blocked.',
      'Rækkefølgen er forkert, eller nedarvning er blokeret.',
      'Die Reihenfolge stimmt nicht, oder die Vererbung ist blockiert.',
    ],
  ),
  thing(
    'remote-desktop rds Collections > Session hosts',
    [
      'remote desktop host',
      ['en fjernskrivebordsserver', 'fjernskrivebordsserveren'],
      ['einen Remotedesktop-Host', 'den Remotedesktop-Host', 'Remotedesktop-Host'],
    ],
    [
      'Drain the host first with [Do not allow new connections].',
      'Tøm først serveren med [Do not allow new connections].',
      'Den Host zuvor mit [Do not allow new connections] leeren.',
    ],
    ['Users get a black screen', 'Brugerne får en sort skærm', 'Die Benutzer sehen einen schwarzen Bildschirm'],
    [
      'The profile disk is locked by another session.',
      'Profildisken er låst af en anden session.',
      'Der Profildatenträger ist von einer anderen Sitzung gesperrt.',
    ],
  ),
];
