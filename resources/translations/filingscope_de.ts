<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the report in the file manager</source>
        <translation>Den Bericht in der Dateiverwaltung zeigen</translation>
    </message>
</context>
<context>
    <name>filing::models</name>
    <message>
        <source>Read “%1” as no line that is known</source>
        <translation>„%1“ als keine bekannte Zeile lesen</translation>
    </message>
    <message>
        <source>Read “%1” as “%2”</source>
        <translation>„%1“ als „%2“ lesen</translation>
    </message>
    <message>
        <source>Read columns headed “%1” as %2</source>
        <translation>Spalten mit der Überschrift „%1“ als %2 lesen</translation>
    </message>
    <message>
        <source>Read “%1” as no %2</source>
        <translation>„%1“ nicht als %2 lesen</translation>
    </message>
    <message>
        <source>Take “%1” for the same line as “%2”</source>
        <translation>„%1“ für dieselbe Zeile wie „%2“ halten</translation>
    </message>
    <message>
        <source>Take “%1” for a line of its own</source>
        <translation>„%1“ für eine eigene Zeile halten</translation>
    </message>
    <message>
        <source>%1 in all filings from now on?</source>
        <translation>%1, von nun an in allen Einreichungen?</translation>
    </message>
    <message>
        <source>%1 at %2 from now on?</source>
        <translation>%1, von nun an bei %2?</translation>
    </message>
    <message>
        <source>%1 would change.</source>
        <translation>%1 würde sich ändern.</translation>
    </message>
    <message>
        <source>Nothing else changes in the open filings.</source>
        <translation>In den geöffneten Einreichungen ändert sich sonst nichts.</translation>
    </message>
    <message>
        <source>no field</source>
        <translation>kein Feld</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n filings</source>
        <translation>
            <numerusform>%1 in einer Einreichung</numerusform>
            <numerusform>%1 in %n Einreichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>A line so labelled is</source>
        <translation>Eine Zeile mit dieser Bezeichnung ist</translation>
    </message>
    <message>
        <source>A column so headed covers</source>
        <translation>Eine Spalte mit dieser Überschrift umfasst</translation>
    </message>
    <message>
        <source>Such words are no</source>
        <translation>Solche Wörter sind kein(e)</translation>
    </message>
    <message>
        <source>Over the years, a line so called is the same as</source>
        <translation>Über die Jahre ist eine Zeile dieses Namens dieselbe wie</translation>
    </message>
    <message>
        <source>Over the years, a line so labelled is one of its own</source>
        <translation>Über die Jahre ist eine Zeile mit dieser Bezeichnung eine eigene</translation>
    </message>
    <message>
        <source>a single day</source>
        <translation>ein einzelner Tag</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Title of an item</source>
        <translation>Titel eines Punkts</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Number of an exhibit</source>
        <translation>Nummer einer Anlage</translation>
    </message>
    <message>
        <source>Description of an exhibit</source>
        <translation>Beschreibung einer Anlage</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Registrant of a signature</source>
        <translation>Registrant einer Unterschrift</translation>
    </message>
    <message>
        <source>Name in a signature</source>
        <translation>Name in einer Unterschrift</translation>
    </message>
    <message>
        <source>Title in a signature</source>
        <translation>Funktion in einer Unterschrift</translation>
    </message>
    <message>
        <source>Date of a signature</source>
        <translation>Datum einer Unterschrift</translation>
    </message>
    <message>
        <source>Title of a release</source>
        <translation>Titel einer Pressemitteilung</translation>
    </message>
    <message>
        <source>Date of a release</source>
        <translation>Datum einer Pressemitteilung</translation>
    </message>
    <message>
        <source>Period of a release</source>
        <translation>Zeitraum einer Pressemitteilung</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Rechenwerk</translation>
    </message>
    <message>
        <source>Title of a statement</source>
        <translation>Titel eines Rechenwerks</translation>
    </message>
    <message>
        <source>Note on the scale</source>
        <translation>Angabe des Maßstabs</translation>
    </message>
    <message>
        <source>Line of a statement</source>
        <translation>Zeile eines Rechenwerks</translation>
    </message>
    <message>
        <source>Label of a line</source>
        <translation>Bezeichnung einer Zeile</translation>
    </message>
    <message>
        <source>Column of a statement</source>
        <translation>Spalte eines Rechenwerks</translation>
    </message>
    <message>
        <source>every filer</source>
        <translation>alle Registranten</translation>
    </message>
    <message>
        <source>the filer %1</source>
        <translation>den Registranten %1</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>Another program is writing to the store of corrections %1; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in den Korrekturspeicher %1; bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The store of corrections %1 can only be read; nothing was recorded.</source>
        <translation>Der Korrekturspeicher %1 kann nur gelesen werden; es wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the store of corrections %1; nothing was recorded.</source>
        <translation>Auf dem Datenträger des Korrekturspeichers %1 ist kein Platz mehr; es wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>The store of corrections %1 cannot be opened; check that its folder exists and can be written to.</source>
        <translation>Der Korrekturspeicher %1 lässt sich nicht öffnen; bitte prüfen, ob es den Ordner gibt und ob in ihn geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The disk of the store of corrections %1 reports an error (%2); nothing was recorded.</source>
        <translation>Der Datenträger des Korrekturspeichers %1 meldet einen Fehler (%2); es wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>The store of corrections %1 refused: %2</source>
        <translation>Der Korrekturspeicher %1 verweigert: %2</translation>
    </message>
    <message>
        <source>The store of corrections %1 was written by a newer version of this program (store version %2, this program knows %3); it was left as it is. Please update the program.</source>
        <translation>Der Korrekturspeicher %1 stammt von einer neueren Version dieses Programms (Speicherversion %2, dieses Programm kennt %3); er blieb, wie er ist. Bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The store of corrections %1 is damaged (%2); it was left as it is. Move it away to start a new one.</source>
        <translation>Der Korrekturspeicher %1 ist beschädigt (%2); er blieb, wie er ist. Um einen neuen zu beginnen, bitte die Datei verschieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections were saved, %1 could not be read</source>
        <translation>
            <numerusform>%n Korrektur wurde gerettet, %1 ließen sich nicht lesen</numerusform>
            <numerusform>%n Korrekturen wurden gerettet, %1 ließen sich nicht lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections were saved</source>
        <translation>
            <numerusform>%n Korrektur wurde gerettet</numerusform>
            <numerusform>%n Korrekturen wurden gerettet</numerusform>
        </translation>
    </message>
    <message>
        <source>The store of corrections %1 was damaged: %2. The damaged file is kept as %3.</source>
        <translation>Der Korrekturspeicher %1 war beschädigt: %2. Die beschädigte Datei ist als %3 aufbewahrt.</translation>
    </message>
    <message>
        <source>Another window is saving what can be saved of the damaged corrections in &quot;%1&quot;. Start again when it is done.</source>
        <translation>Ein anderes Fenster rettet gerade, was von den beschädigten Korrekturen in „%1“ zu retten ist. Bitte danach neu starten.</translation>
    </message>
    <message>
        <source>This was already taken back in another window.</source>
        <translation>Das wurde in einem anderen Fenster schon zurückgenommen.</translation>
    </message>
    <message>
        <source>The entry %1 takes back another one that is not there; nothing was taken in.</source>
        <translation>Der Eintrag %1 nimmt einen anderen zurück, den es nicht gibt; es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Corrections cannot be stored: Qt&apos;s SQLite driver is not installed.</source>
        <translation>Korrekturen lassen sich nicht speichern: Der SQLite-Treiber von Qt ist nicht installiert.</translation>
    </message>
    <message>
        <source>table read again</source>
        <translation>Tabelle neu gelesen</translation>
    </message>
    <message>
        <source>there is no “fs:entry”: only annotations that this program exported can be taken in</source>
        <translation>„fs:entry“ fehlt: Es lassen sich nur Anmerkungen übernehmen, die dieses Programm exportiert hat</translation>
    </message>
    <message>
        <source>time with a time zone (ISO 8601)</source>
        <translation>Zeitpunkt mit Zeitzone (ISO 8601)</translation>
    </message>
    <message>
        <source>this is no AnnotationCollection with its first page</source>
        <translation>das ist keine AnnotationCollection mit ihrer ersten Seite</translation>
    </message>
    <message>
        <source>, annotation %1</source>
        <translation>, Anmerkung %1</translation>
    </message>
    <message>
        <source>“@graph” is no list of AnnotationCollections</source>
        <translation>„@graph“ ist keine Liste von AnnotationCollections</translation>
    </message>
    <message>
        <source>collection %1</source>
        <translation>Sammlung %1</translation>
    </message>
    <message>
        <source>“%1” cannot be copied to read it</source>
        <translation>„%1“ lässt sich nicht zum Lesen kopieren</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>“%1” is %2 bytes long; the limit is %3</source>
        <translation>„%1“ ist %2 Bytes lang; die Grenze liegt bei %3</translation>
    </message>
    <message>
        <source>“%1” cannot be taken in: %2</source>
        <translation>„%1“ lässt sich nicht übernehmen: %2</translation>
    </message>
    <message>
        <source>line %1, byte %2: %3</source>
        <translation>Zeile %1, Byte %2: %3</translation>
    </message>
    <message>
        <source>this is no JSON object</source>
        <translation>das ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>“%1” is no time with a time zone, or “%2” no number of bytes</source>
        <translation>„%1“ ist kein Zeitpunkt mit Zeitzone, oder „%2“ keine Zahl von Bytes</translation>
    </message>
    <message>
        <source>line 1: there is no column “%1”</source>
        <translation>Zeile 1: Die Spalte „%1“ fehlt</translation>
    </message>
    <message>
        <source>line %1: there are %2 cells where the first line has %3</source>
        <translation>Zeile %1: Es sind %2 Zellen, die erste Zeile hat %3</translation>
    </message>
    <message>
        <source>pair of whole numbers</source>
        <translation>Paar ganzer Zahlen</translation>
    </message>
    <message>
        <source>“%1” is no list</source>
        <translation>„%1“ ist keine Liste</translation>
    </message>
    <message>
        <source>the schema is “%1”; this program reads “%2”</source>
        <translation>das Schema ist „%1“; dieses Programm liest „%2“</translation>
    </message>
    <message>
        <source>filing %1</source>
        <translation>Einreichung %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>dismissal %1</source>
        <translation>Ablehnung %1</translation>
    </message>
    <message>
        <source>the archive has no such member</source>
        <translation>das Archiv hat keinen solchen Bestandteil</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>it cannot be opened as an archive (%1)</source>
        <translation>lässt sich nicht als Archiv öffnen (%1)</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>lässt sich nicht lesen (%1)</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>it is no text but %1</source>
        <translation>ist kein Text, sondern %1</translation>
    </message>
    <message>
        <source>nothing of a filing was recognised in it</source>
        <translation>nichts von einer Einreichung darin erkannt</translation>
    </message>
    <message>
        <source>it is larger than the %1 MB a filing may have</source>
        <translation>ist größer als die %1 MB, die eine Einreichung haben darf</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>das Lesen wurde angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filings added</source>
        <translation>
            <numerusform>%Ln Einreichung hinzugefügt</numerusform>
            <numerusform>%Ln Einreichungen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filings read again</source>
        <translation>
            <numerusform>%Ln Einreichung neu gelesen</numerusform>
            <numerusform>%Ln Einreichungen neu gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies known already</source>
        <translation>
            <numerusform>%Ln Abzug schon bekannt</numerusform>
            <numerusform>%Ln Abzüge schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files unchanged</source>
        <translation>
            <numerusform>%Ln Datei unverändert</numerusform>
            <numerusform>%Ln Dateien unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files missing</source>
        <translation>
            <numerusform>%Ln Datei fehlt</numerusform>
            <numerusform>%Ln Dateien fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files changed</source>
        <translation>
            <numerusform>%Ln Datei geändert</numerusform>
            <numerusform>%Ln Dateien geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no filing</source>
        <translation>
            <numerusform>%Ln Datei ist keine Einreichung</numerusform>
            <numerusform>%Ln Dateien sind keine Einreichung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left out</source>
        <translation>
            <numerusform>%Ln Datei wurde ausgelassen</numerusform>
            <numerusform>%Ln Dateien wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new</source>
        <translation>Es gab nichts Neues</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Another program is writing to the library %1; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in die Bibliothek %1; bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The library %1 can only be read; nothing was changed.</source>
        <translation>Die Bibliothek %1 kann nur gelesen werden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The library %1 is damaged (%2). Open the program again to put it aside, then import the filings again.</source>
        <translation>Die Bibliothek %1 ist beschädigt (%2). Bitte das Programm neu öffnen, damit sie beiseitegelegt wird, und die Einreichungen neu importieren.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the library %1. Make room and import again: what is there already is passed over.</source>
        <translation>Auf dem Datenträger der Bibliothek %1 ist kein Platz mehr. Bitte Platz schaffen und neu importieren: Was schon da ist, wird übergangen.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened; check that its folder exists and can be written to.</source>
        <translation>Die Bibliothek %1 lässt sich nicht öffnen; bitte prüfen, ob es den Ordner gibt und ob in ihn geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The disk of the library %1 reports an error (%2).</source>
        <translation>Der Datenträger der Bibliothek %1 meldet einen Fehler (%2).</translation>
    </message>
    <message>
        <source>The library %1 refused: %2</source>
        <translation>Die Bibliothek %1 verweigert: %2</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of this program (library version %2, this program knows %3); it was left as it is. Please update the program.</source>
        <translation>Die Bibliothek %1 stammt von einer neueren Version dieses Programms (Bibliotheksversion %2, dieses Programm kennt %3); sie blieb, wie sie ist. Bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The library %1 was damaged and begun anew; import the filings again. Corrections are not concerned. The damaged file is kept as %2.</source>
        <translation>Die Bibliothek %1 war beschädigt und wurde neu begonnen; bitte die Einreichungen neu importieren. Korrekturen sind nicht betroffen. Die beschädigte Datei ist als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no library in %1 yet; import some filings first.</source>
        <translation>In %1 gibt es noch keine Bibliothek; bitte zuerst Einreichungen importieren.</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Aktien</translation>
    </message>
    <message>
        <source>%1 per share</source>
        <translation>%1 je Aktie</translation>
    </message>
    <message>
        <source>a sum of the statement fails with it</source>
        <translation>eine Rechenprobe des Rechenwerks geht damit nicht auf</translation>
    </message>
    <message>
        <source>the text says otherwise than the statement</source>
        <translation>der Text sagt anderes als das Rechenwerk</translation>
    </message>
    <message>
        <source>the bytes read differently; the sums say so</source>
        <translation>die Bytes lauten anders; die Rechenproben sagen es so</translation>
    </message>
    <message>
        <source>changed by a rule</source>
        <translation>durch eine Regel geändert</translation>
    </message>
    <message>
        <source>read by a rule that was not sure</source>
        <translation>von einer Regel gelesen, die nicht sicher war</translation>
    </message>
    <message>
        <source>no sum covers it</source>
        <translation>keine Rechenprobe erfasst es</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 durchzusehen</translation>
    </message>
    <message>
        <source>all %1 answered</source>
        <translation>alle %1 beantwortet</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>zuletzt am %1</translation>
    </message>
    <message>
        <source>last by %1, %2</source>
        <translation>zuletzt von %1, %2</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>another program changed it meanwhile; read it again with F5</source>
        <translation>ein anderes Programm hat sie inzwischen geändert; bitte mit F5 neu lesen</translation>
    </message>
    <message>
        <source>Select the words of the value in the text first.</source>
        <translation>Bitte zuerst die Wörter des Werts im Text auswählen.</translation>
    </message>
    <message>
        <source>There is something at &quot;%1&quot; already.</source>
        <translation>An „%1“ steht schon etwas.</translation>
    </message>
    <message>
        <source>Nothing can be put in at &quot;%1&quot;.</source>
        <translation>An „%1“ lässt sich nichts einfügen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of this kind.</source>
        <translation>„%1“ ist kein Wert dieser Art.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which period it is. Write it like &quot;3 months ended March 31, 2011&quot;.</source>
        <translation>„%1“ sagt nicht, welcher Zeitraum gemeint ist. Bitte so schreiben: &quot;3 months ended March 31, 2011&quot;.</translation>
    </message>
    <message>
        <source>No table can be read there with these columns.</source>
        <translation>Mit diesen Spalten lässt sich dort keine Tabelle lesen.</translation>
    </message>
    <message>
        <source>This filing has no field &quot;%1&quot;.</source>
        <translation>Diese Einreichung hat kein Feld „%1“.</translation>
    </message>
    <message>
        <source>Comparisons and brackets belong into the search above.</source>
        <translation>Vergleiche und Klammern gehören in die Suche darüber.</translation>
    </message>
    <message>
        <source>does not fit the arithmetic of the statement</source>
        <translation>passt nicht zur Rechnung des Rechenwerks</translation>
    </message>
    <message>
        <source>the text reads &quot;%1&quot;</source>
        <translation>der Text lautet „%1“</translation>
    </message>
    <message>
        <source>the text says otherwise: %1</source>
        <translation>der Text sagt anderes: %1</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 geht nicht auf</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>No filing</source>
        <translation>Keine Einreichung</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>This is no text file; it looks like %1.</source>
        <translation>Das ist keine Textdatei; sie sieht nach %1 aus.</translation>
    </message>
    <message>
        <source>Nothing of an SEC filing was recognised in this text; it can still be read and searched.</source>
        <translation>In diesem Text wurde nichts von einer SEC-Einreichung erkannt; er lässt sich dennoch lesen und durchsuchen.</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 bytes.</source>
        <translation>Die Datei ist größer als die Grenze von %1 Bytes.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Rechenwerk</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>correction here, too</source>
        <translation>auch hier Korrektur</translation>
    </message>
    <message>
        <source>Nothing in this copy is like it.</source>
        <translation>In dieser Fassung gleicht ihm nichts.</translation>
    </message>
    <message>
        <source>Several places are equally like it.</source>
        <translation>Mehrere Stellen gleichen ihm ebenso sehr.</translation>
    </message>
    <message>
        <source>The place agrees, but what is around it does not.</source>
        <translation>Die Stelle stimmt überein, ihre Umgebung nicht.</translation>
    </message>
    <message>
        <source>An older version made it, without noting what stands around it.</source>
        <translation>Eine ältere Version hat sie gemacht, ohne die Umgebung festzuhalten.</translation>
    </message>
    <message>
        <source>The words that were chosen are not found here for certain.</source>
        <translation>Die gewählten Wörter finden sich hier nicht zweifelsfrei.</translation>
    </message>
    <message>
        <source>Another correction leads to the same place.</source>
        <translation>Eine andere Korrektur führt an dieselbe Stelle.</translation>
    </message>
    <message>
        <source>What stood around it is not found here for certain.</source>
        <translation>Die Umgebung findet sich hier nicht zweifelsfrei.</translation>
    </message>
    <message>
        <source>What it puts in stands in this copy already, as it was read.</source>
        <translation>Was sie einfügt, steht in dieser Fassung schon, so wie sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The table has to be marked anew: its columns stand elsewhere in this copy.</source>
        <translation>Die Tabelle muss neu markiert werden: In dieser Fassung stehen ihre Spalten anderswo.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 verworfen</translation>
    </message>
    <message>
        <source>“%1” put in</source>
        <translation>„%1“ eingefügt</translation>
    </message>
    <message>
        <source>same %1</source>
        <translation>gleich: %1</translation>
    </message>
    <message>
        <source>other %1</source>
        <translation>anders: %1</translation>
    </message>
    <message>
        <source>The likeliest place differs in its %1.</source>
        <translation>Die wahrscheinlichste Stelle unterscheidet sich in: %1.</translation>
    </message>
    <message>
        <source> on line %1</source>
        <translation> in Zeile %1</translation>
    </message>
    <message>
        <source>%1 without periods</source>
        <translation>%1 ohne Zeiträume</translation>
    </message>
    <message>
        <source>The heading%1 announces a statement, but no dates stand above its figures, so they were left out. Look them up in the text.</source>
        <translation>Die Überschrift%1 kündigt ein Rechenwerk an, aber über den Zahlen stehen keine Daten; sie wurden daher ausgelassen. Bitte im Text nachsehen.</translation>
    </message>
    <message>
        <source>A correction has lost its field</source>
        <translation>Eine Korrektur hat ihr Feld verloren</translation>
    </message>
    <message>
        <source>“%1” was corrected, but nothing is recognised there any more%2. Take the correction back in the history, or select the words in the text and set them as another field.</source>
        <translation>„%1“ wurde korrigiert, aber dort wird nichts mehr erkannt%2. Bitte die Korrektur im Verlauf zurücknehmen oder die Wörter im Text auswählen und als anderes Feld setzen.</translation>
    </message>
    <message>
        <source>Something odd was met%1%2. Compare what was recognised there with the text.</source>
        <translation>Etwas Ungewöhnliches wurde angetroffen%1%2. Bitte das dort Erkannte mit dem Text vergleichen.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Änderungseinreichung</translation>
    </message>
    <message>
        <source>What the amendment changes</source>
        <translation>Was die Änderung betrifft</translation>
    </message>
    <message>
        <source>Date of report</source>
        <translation>Berichtsdatum</translation>
    </message>
    <message>
        <source>Registrant</source>
        <translation>Registrant</translation>
    </message>
    <message>
        <source>State of incorporation</source>
        <translation>Gründungsstaat</translation>
    </message>
    <message>
        <source>Commission file number</source>
        <translation>Aktenzeichen der SEC</translation>
    </message>
    <message>
        <source>IRS employer number</source>
        <translation>Steuernummer (IRS)</translation>
    </message>
    <message>
        <source>Central index key (CIK)</source>
        <translation>Zentraler Schlüssel (CIK)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Address, line 1</source>
        <translation>Anschrift, Zeile 1</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>Anschrift, Zeile 2</translation>
    </message>
    <message>
        <source>Address, line 3</source>
        <translation>Anschrift, Zeile 3</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Zip code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Vorwahl</translation>
    </message>
    <message>
        <source>Local telephone number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Früherer Name</translation>
    </message>
    <message>
        <source>Written communications (Rule 425)</source>
        <translation>Schriftliche Mitteilungen (Rule 425)</translation>
    </message>
    <message>
        <source>Soliciting material (Rule 14a-12)</source>
        <translation>Werbematerial für Stimmrechtsvollmachten (Rule 14a-12)</translation>
    </message>
    <message>
        <source>Pre-commencement communications (Rule 14d-2(b))</source>
        <translation>Mitteilungen vor Angebotsbeginn (Rule 14d-2(b))</translation>
    </message>
    <message>
        <source>Pre-commencement communications (Rule 13e-4(c))</source>
        <translation>Mitteilungen vor Angebotsbeginn (Rule 13e-4(c))</translation>
    </message>
    <message>
        <source>Emerging growth company</source>
        <translation>Wachstumsunternehmen (EGC)</translation>
    </message>
    <message>
        <source>Extended transition period not used</source>
        <translation>Verlängerte Übergangsfrist nicht genutzt</translation>
    </message>
    <message>
        <source>Title of security</source>
        <translation>Bezeichnung des Wertpapiers</translation>
    </message>
    <message>
        <source>Trading symbol</source>
        <translation>Börsenkürzel</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>No trading symbol</source>
        <translation>Kein Börsenkürzel</translation>
    </message>
    <message>
        <source>Reporting obligation</source>
        <translation>Berichtspflicht</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>Quartalsbericht</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Jahresbericht</translation>
    </message>
    <message>
        <source>Transition report</source>
        <translation>Übergangsbericht</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>Fiscal period</source>
        <translation>Berichtszeitraum</translation>
    </message>
    <message>
        <source>End of fiscal year</source>
        <translation>Ende des Geschäftsjahrs</translation>
    </message>
    <message>
        <source>All reports filed</source>
        <translation>Alle Berichte eingereicht</translation>
    </message>
    <message>
        <source>Interactive data filed</source>
        <translation>Interaktive Daten eingereicht</translation>
    </message>
    <message>
        <source>Filer category</source>
        <translation>Kategorie des Einreichers</translation>
    </message>
    <message>
        <source>Smaller reporting company</source>
        <translation>Kleineres berichtendes Unternehmen</translation>
    </message>
    <message>
        <source>Shell company</source>
        <translation>Mantelgesellschaft</translation>
    </message>
    <message>
        <source>Voluntary filer</source>
        <translation>Freiwilliger Einreicher</translation>
    </message>
    <message>
        <source>Well-known seasoned issuer</source>
        <translation>Bekannter etablierter Emittent (WKSI)</translation>
    </message>
    <message>
        <source>Public float</source>
        <translation>Marktwert im Streubesitz</translation>
    </message>
    <message>
        <source>Shares outstanding</source>
        <translation>Ausstehende Aktien</translation>
    </message>
    <message>
        <source>Auditor attestation of internal control</source>
        <translation>Prüferbestätigung der internen Kontrolle</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>ein Monat</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>zwei Monate</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>drei Monate</translation>
    </message>
    <message>
        <source>four months</source>
        <translation>vier Monate</translation>
    </message>
    <message>
        <source>five months</source>
        <translation>fünf Monate</translation>
    </message>
    <message>
        <source>six months</source>
        <translation>sechs Monate</translation>
    </message>
    <message>
        <source>seven months</source>
        <translation>sieben Monate</translation>
    </message>
    <message>
        <source>eight months</source>
        <translation>acht Monate</translation>
    </message>
    <message>
        <source>nine months</source>
        <translation>neun Monate</translation>
    </message>
    <message>
        <source>ten months</source>
        <translation>zehn Monate</translation>
    </message>
    <message>
        <source>eleven months</source>
        <translation>elf Monate</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement of operations</source>
        <translation>Gewinn-und-Verlust-Rechnung</translation>
    </message>
    <message>
        <source>Statement of comprehensive income</source>
        <translation>Gesamtergebnisrechnung</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Statement of cash flows</source>
        <translation>Kapitalflussrechnung</translation>
    </message>
    <message>
        <source>registrant</source>
        <translation>Registrant</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Line %1 without a name</source>
        <translation>Zeile %1 ohne Namen</translation>
    </message>
    <message>
        <source>Said in the text: %1</source>
        <translation>Im Text gesagt: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Exhibit %1</source>
        <translation>Anlage %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, restated</source>
        <translation>%1, angepasst</translation>
    </message>
    <message>
        <source>Year to %1 %2</source>
        <translation>Jahr bis %1 %2</translation>
    </message>
    <message>
        <source>%1M to %2 %3</source>
        <translation>%1M bis %2 %3</translation>
    </message>
    <message>
        <source>%1, non-GAAP</source>
        <translation>%1, nicht nach GAAP</translation>
    </message>
    <message>
        <source>%1, pro forma</source>
        <translation>%1, pro forma</translation>
    </message>
    <message>
        <source>registrant %1</source>
        <translation>Registrant %1</translation>
    </message>
    <message>
        <source>security %1</source>
        <translation>Wertpapier %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>Signature %1</source>
        <translation>Unterschrift %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>in thousands of %1</source>
        <translation>in Tausend %1</translation>
    </message>
    <message>
        <source>in millions of %1</source>
        <translation>in Millionen %1</translation>
    </message>
    <message>
        <source>in billions of %1</source>
        <translation>in Milliarden %1</translation>
    </message>
    <message>
        <source>in %1 × %2</source>
        <translation>in %1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 = sum of %n lines</source>
        <translation>
            <numerusform>%1 = Summe von %n Zeile</numerusform>
            <numerusform>%1 = Summe von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the item</source>
        <translation>Text des Punkts</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Anlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibits</source>
        <translation>
            <numerusform>%n Anlage</numerusform>
            <numerusform>%n Anlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not text</source>
        <translation>%1, kein Text</translation>
    </message>
    <message>
        <source>Inline XBRL</source>
        <translation>Inline XBRL</translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n Angabe</numerusform>
            <numerusform>%n Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Registrants</source>
        <translation>Registranten</translation>
    </message>
    <message>
        <source>Securities</source>
        <translation>Wertpapiere</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <translation>%1 von %2 gehen auf</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Rechenproben</translation>
    </message>
    <message>
        <source>Misread twins left out</source>
        <translation>Ausgelassene falsche Zweitlesungen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <translation>%1 von %2 stimmen überein</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message numerus="yes">
        <source>%n periods</source>
        <translation>
            <numerusform>%n Zeitraum</numerusform>
            <numerusform>%n Zeiträume</numerusform>
        </translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Wert: %1</translation>
    </message>
    <message>
        <source>Stands there: %1</source>
        <translation>Dort steht: %1</translation>
    </message>
    <message>
        <source>Read by the machine: %1</source>
        <translation>Maschinell gelesen: %1</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Weil: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Misread twin of: %1</source>
        <translation>Falsche Zweitlesung von: %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>small</source>
        <comment>“small” where nouns are written small inside a sentence, else “as is”</comment>
        <translation>as is</translation>
    </message>
    <message>
        <source>stands on the line above (%1)</source>
        <translation>steht in der Zeile darüber (%1)</translation>
    </message>
    <message>
        <source>%1 = result ÷ shares</source>
        <translation>%1 = Ergebnis ÷ Aktien</translation>
    </message>
    <message>
        <source>the line&apos;s misread twin says so</source>
        <translation>die falsche Zweitlesung der Zeile sagt es so</translation>
    </message>
    <message>
        <source>second pass over the same line</source>
        <translation>zweite Lesung derselben Zeile</translation>
    </message>
    <message>
        <source>misread pass over the same line</source>
        <translation>falsche Lesung derselben Zeile</translation>
    </message>
    <message>
        <source>misread pass on the line of the heading above</source>
        <translation>falsche Lesung in der Zeile der Überschrift darüber</translation>
    </message>
    <message>
        <source>misread pass over the same line; the arithmetic agrees with the other</source>
        <translation>falsche Lesung derselben Zeile; die Rechenproben stimmen mit der anderen überein</translation>
    </message>
    <message>
        <source>A limit was met: %1</source>
        <translation>Eine Grenze wurde erreicht: %1</translation>
    </message>
    <message>
        <source>The file goes beyond the limit “%1” (%2)%3. What lies beyond it was left out or taken apart otherwise than printed. Compare what was recognised there with the text.</source>
        <translation>Die Datei überschreitet die Grenze „%1“ (%2)%3. Was darüber hinausgeht, wurde ausgelassen oder anders zerlegt als gedruckt. Bitte das dort Erkannte mit dem Text vergleichen.</translation>
    </message>
    <message>
        <source>Total revenues</source>
        <translation>Umsatzerlöse gesamt</translation>
    </message>
    <message>
        <source>Product revenue</source>
        <translation>Umsatz mit Produkten</translation>
    </message>
    <message>
        <source>Service revenue</source>
        <translation>Umsatz mit Dienstleistungen</translation>
    </message>
    <message>
        <source>Subscription revenue</source>
        <translation>Umsatz mit Abonnements</translation>
    </message>
    <message>
        <source>License revenue</source>
        <translation>Lizenzerlöse</translation>
    </message>
    <message>
        <source>Royalty revenue</source>
        <translation>Erlöse aus Lizenzgebühren</translation>
    </message>
    <message>
        <source>Milestone revenue</source>
        <translation>Meilensteinerlöse</translation>
    </message>
    <message>
        <source>Collaboration revenue</source>
        <translation>Erlöse aus Zusammenarbeit</translation>
    </message>
    <message>
        <source>Grant revenue</source>
        <translation>Erlöse aus Zuschüssen</translation>
    </message>
    <message>
        <source>Related-party revenue</source>
        <translation>Umsatz mit nahestehenden Parteien</translation>
    </message>
    <message>
        <source>Rental revenue</source>
        <translation>Mieterlöse</translation>
    </message>
    <message>
        <source>Percentage rent</source>
        <translation>Umsatzmieten</translation>
    </message>
    <message>
        <source>Tenant reimbursements</source>
        <translation>Kostenerstattungen von Mietern</translation>
    </message>
    <message>
        <source>Reimbursement revenue</source>
        <translation>Erlöse aus Erstattungen</translation>
    </message>
    <message>
        <source>Advertising revenue</source>
        <translation>Werbeerlöse</translation>
    </message>
    <message>
        <source>Circulation revenue</source>
        <translation>Vertriebserlöse von Zeitungen</translation>
    </message>
    <message>
        <source>Commission revenue</source>
        <translation>Provisionserlöse</translation>
    </message>
    <message>
        <source>Trading revenue</source>
        <translation>Handelsergebnis</translation>
    </message>
    <message>
        <source>Investment banking revenue</source>
        <translation>Erlöse aus Investmentbanking</translation>
    </message>
    <message>
        <source>Asset management fees</source>
        <translation>Gebühren für Vermögensverwaltung</translation>
    </message>
    <message>
        <source>Information services revenue</source>
        <translation>Erlöse aus Informationsdiensten</translation>
    </message>
    <message>
        <source>Gaming revenue</source>
        <translation>Spielbankerlöse</translation>
    </message>
    <message>
        <source>Room revenue</source>
        <translation>Zimmererlöse</translation>
    </message>
    <message>
        <source>Food revenue</source>
        <translation>Erlöse aus Speisen und Getränken</translation>
    </message>
    <message>
        <source>Oil and gas revenue</source>
        <translation>Erlöse aus Öl und Gas</translation>
    </message>
    <message>
        <source>Electric revenue</source>
        <translation>Stromerlöse</translation>
    </message>
    <message>
        <source>Gas revenue</source>
        <translation>Gaserlöse</translation>
    </message>
    <message>
        <source>Freight revenue</source>
        <translation>Frachterlöse</translation>
    </message>
    <message>
        <source>Premiums earned</source>
        <translation>Verdiente Prämien</translation>
    </message>
    <message>
        <source>Premiums written</source>
        <translation>Gebuchte Prämien, netto</translation>
    </message>
    <message>
        <source>Gross premiums written</source>
        <translation>Gebuchte Prämien, brutto</translation>
    </message>
    <message>
        <source>Policy fees</source>
        <translation>Gebühren aus Policen</translation>
    </message>
    <message>
        <source>Net investment income</source>
        <translation>Kapitalerträge, netto</translation>
    </message>
    <message>
        <source>Realized gains</source>
        <translation>Realisierte Gewinne</translation>
    </message>
    <message>
        <source>Finance revenue</source>
        <translation>Finanzierungserlöse</translation>
    </message>
    <message>
        <source>Other revenue</source>
        <translation>Sonstige Erlöse</translation>
    </message>
    <message>
        <source>Cost of revenues</source>
        <translation>Umsatzkosten</translation>
    </message>
    <message>
        <source>Cost of product revenue</source>
        <translation>Kosten der Produkte</translation>
    </message>
    <message>
        <source>Cost of service revenue</source>
        <translation>Kosten der Dienstleistungen</translation>
    </message>
    <message>
        <source>Cost of license revenue</source>
        <translation>Kosten der Lizenzen</translation>
    </message>
    <message>
        <source>Amortization in cost of revenues</source>
        <translation>Abschreibungen in den Umsatzkosten</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>Bruttoergebnis</translation>
    </message>
    <message>
        <source>Research and development</source>
        <translation>Forschung und Entwicklung</translation>
    </message>
    <message>
        <source>Acquired in-process research and development</source>
        <translation>Erworbene laufende Forschung und Entwicklung</translation>
    </message>
    <message>
        <source>Selling, general and administrative</source>
        <translation>Vertrieb und Verwaltung</translation>
    </message>
    <message>
        <source>Selling and marketing</source>
        <translation>Vertrieb und Marketing</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>General and administrative</source>
        <translation>Allgemeine Verwaltung</translation>
    </message>
    <message>
        <source>Stock compensation</source>
        <translation>Aktienbasierte Vergütung</translation>
    </message>
    <message>
        <source>Depreciation and amortization</source>
        <translation>Abschreibungen</translation>
    </message>
    <message>
        <source>Amortization</source>
        <translation>Abschreibungen auf immaterielle Werte</translation>
    </message>
    <message>
        <source>Program amortization</source>
        <translation>Abschreibungen auf Programmrechte</translation>
    </message>
    <message>
        <source>Restructuring</source>
        <translation>Restrukturierung</translation>
    </message>
    <message>
        <source>Impairment</source>
        <translation>Wertminderung</translation>
    </message>
    <message>
        <source>Merger costs</source>
        <translation>Fusionskosten</translation>
    </message>
    <message>
        <source>Litigation</source>
        <translation>Rechtsstreitigkeiten</translation>
    </message>
    <message>
        <source>Contingent consideration</source>
        <translation>Bedingte Gegenleistung</translation>
    </message>
    <message>
        <source>Pre-opening</source>
        <translation>Kosten vor der Eröffnung</translation>
    </message>
    <message>
        <source>Store operating expenses</source>
        <translation>Filialkosten</translation>
    </message>
    <message>
        <source>Cost of food</source>
        <translation>Kosten für Speisen und Getränke</translation>
    </message>
    <message>
        <source>Salaries</source>
        <translation>Löhne und Gehälter</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Raumkosten</translation>
    </message>
    <message>
        <source>Equipment expense</source>
        <translation>Kosten für Ausstattung</translation>
    </message>
    <message>
        <source>Technology expense</source>
        <translation>Kosten für Technik</translation>
    </message>
    <message>
        <source>Professional fees</source>
        <translation>Honorare</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reisekosten</translation>
    </message>
    <message>
        <source>Rent expense</source>
        <translation>Mietaufwand</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Treibstoff</translation>
    </message>
    <message>
        <source>Purchased transportation</source>
        <translation>Bezogene Transportleistungen</translation>
    </message>
    <message>
        <source>Maintenance expense</source>
        <translation>Instandhaltung</translation>
    </message>
    <message>
        <source>Purchased power</source>
        <translation>Bezogene Energie</translation>
    </message>
    <message>
        <source>Property operating expenses</source>
        <translation>Kosten der Immobilien</translation>
    </message>
    <message>
        <source>Real estate taxes</source>
        <translation>Grundsteuern</translation>
    </message>
    <message>
        <source>Other taxes</source>
        <translation>Sonstige Steuern</translation>
    </message>
    <message>
        <source>Lease operating expenses</source>
        <translation>Förderkosten</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploration</translation>
    </message>
    <message>
        <source>Contract drilling expense</source>
        <translation>Kosten für Auftragsbohrungen</translation>
    </message>
    <message>
        <source>Landing fees</source>
        <translation>Landegebühren</translation>
    </message>
    <message>
        <source>Insurance expense</source>
        <translation>Versicherungsaufwand</translation>
    </message>
    <message>
        <source>Policy benefits</source>
        <translation>Versicherungsleistungen</translation>
    </message>
    <message>
        <source>Interest credited</source>
        <translation>Gutgeschriebene Zinsen</translation>
    </message>
    <message>
        <source>Policyholder dividends</source>
        <translation>Dividenden an Versicherte</translation>
    </message>
    <message>
        <source>Amortization of deferred acquisition costs</source>
        <translation>Abschreibung abgegrenzter Abschlusskosten</translation>
    </message>
    <message>
        <source>Insurance operating expenses</source>
        <translation>Betriebskosten der Versicherung</translation>
    </message>
    <message>
        <source>Reinsurance loss</source>
        <translation>Verlust aus Rückversicherung</translation>
    </message>
    <message>
        <source>Gain on sale</source>
        <translation>Veräußerungsgewinn</translation>
    </message>
    <message>
        <source>Gain on sale of business</source>
        <translation>Gewinn aus Unternehmensverkauf</translation>
    </message>
    <message>
        <source>Other operating expense</source>
        <translation>Sonstiger betrieblicher Aufwand</translation>
    </message>
    <message>
        <source>Total operating expenses</source>
        <translation>Betriebliche Aufwendungen gesamt</translation>
    </message>
    <message>
        <source>Total expenses</source>
        <translation>Aufwendungen gesamt</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>Betriebsergebnis</translation>
    </message>
    <message>
        <source>Interest income</source>
        <translation>Zinserträge</translation>
    </message>
    <message>
        <source>Interest expense</source>
        <translation>Zinsaufwand</translation>
    </message>
    <message>
        <source>Net interest</source>
        <translation>Zinsergebnis</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Sonstige Erträge</translation>
    </message>
    <message>
        <source>Total other income</source>
        <translation>Sonstige Erträge gesamt</translation>
    </message>
    <message>
        <source>Foreign exchange</source>
        <translation>Währungsergebnis</translation>
    </message>
    <message>
        <source>Debt extinguishment</source>
        <translation>Ablösung von Schulden</translation>
    </message>
    <message>
        <source>Derivative gain</source>
        <translation>Gewinn aus Derivaten</translation>
    </message>
    <message>
        <source>Equity-method income</source>
        <translation>Ergebnis aus Equity-Beteiligungen</translation>
    </message>
    <message>
        <source>Reorganization items</source>
        <translation>Posten der Sanierung</translation>
    </message>
    <message>
        <source>Pretax income</source>
        <translation>Ergebnis vor Steuern</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>Ertragsteuern</translation>
    </message>
    <message>
        <source>Current income tax</source>
        <translation>Laufende Ertragsteuern</translation>
    </message>
    <message>
        <source>Deferred income tax</source>
        <translation>Latente Ertragsteuern</translation>
    </message>
    <message>
        <source>Income from continuing operations</source>
        <translation>Ergebnis aus fortgeführten Geschäften</translation>
    </message>
    <message>
        <source>Discontinued operations</source>
        <translation>Aufgegebene Geschäfte</translation>
    </message>
    <message>
        <source>Extraordinary item</source>
        <translation>Außerordentlicher Posten</translation>
    </message>
    <message>
        <source>Accounting change</source>
        <translation>Änderung der Bilanzierung</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>Nettoergebnis</translation>
    </message>
    <message>
        <source>Noncontrolling interest</source>
        <translation>Minderheitsanteile</translation>
    </message>
    <message>
        <source>Net income attributable to the company</source>
        <translation>Nettoergebnis des Unternehmens</translation>
    </message>
    <message>
        <source>Net income to common shareholders</source>
        <translation>Nettoergebnis der Stammaktionäre</translation>
    </message>
    <message>
        <source>Preferred dividends</source>
        <translation>Vorzugsdividenden</translation>
    </message>
    <message>
        <source>Participating securities</source>
        <translation>Teilhabende Wertpapiere</translation>
    </message>
    <message>
        <source>Dividends per share</source>
        <translation>Dividende je Aktie</translation>
    </message>
    <message>
        <source>Book value per share</source>
        <translation>Buchwert je Aktie</translation>
    </message>
    <message>
        <source>Effective tax rate</source>
        <translation>Effektiver Steuersatz</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Sales returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>Provision for doubtful accounts</source>
        <translation>Wertberichtigung auf Forderungen</translation>
    </message>
    <message>
        <source>Other cost of services</source>
        <translation>Sonstige Kosten der Dienstleistungen</translation>
    </message>
    <message>
        <source>Real estate cost</source>
        <translation>Kosten der Grundstücke</translation>
    </message>
    <message>
        <source>Total interest income</source>
        <translation>Zinserträge gesamt</translation>
    </message>
    <message>
        <source>Interest on loans</source>
        <translation>Zinsen aus Krediten</translation>
    </message>
    <message>
        <source>Interest on securities</source>
        <translation>Zinsen aus Wertpapieren</translation>
    </message>
    <message>
        <source>Interest on deposits placed</source>
        <translation>Zinsen aus angelegten Einlagen</translation>
    </message>
    <message>
        <source>Interest on deposits</source>
        <translation>Zinsen auf Einlagen</translation>
    </message>
    <message>
        <source>Interest on borrowings</source>
        <translation>Zinsen auf Kreditaufnahmen</translation>
    </message>
    <message>
        <source>Total interest expense</source>
        <translation>Zinsaufwand gesamt</translation>
    </message>
    <message>
        <source>Net interest income</source>
        <translation>Zinsüberschuss</translation>
    </message>
    <message>
        <source>Provision for credit losses</source>
        <translation>Risikovorsorge</translation>
    </message>
    <message>
        <source>Net interest income after provision</source>
        <translation>Zinsüberschuss nach Risikovorsorge</translation>
    </message>
    <message>
        <source>Service charges</source>
        <translation>Kontogebühren</translation>
    </message>
    <message>
        <source>Card fees</source>
        <translation>Kartengebühren</translation>
    </message>
    <message>
        <source>Mortgage banking</source>
        <translation>Hypothekengeschäft</translation>
    </message>
    <message>
        <source>Securities gains</source>
        <translation>Gewinne aus Wertpapieren</translation>
    </message>
    <message>
        <source>Trust income</source>
        <translation>Erträge der Treuhand</translation>
    </message>
    <message>
        <source>Income of bank-owned life insurance</source>
        <translation>Erträge aus Lebensversicherungen der Bank</translation>
    </message>
    <message>
        <source>Insurance agency income</source>
        <translation>Erträge der Versicherungsagentur</translation>
    </message>
    <message>
        <source>Other noninterest income</source>
        <translation>Sonstige zinsfremde Erträge</translation>
    </message>
    <message>
        <source>Total noninterest income</source>
        <translation>Zinsfremde Erträge gesamt</translation>
    </message>
    <message>
        <source>Other noninterest expense</source>
        <translation>Sonstiger zinsfremder Aufwand</translation>
    </message>
    <message>
        <source>Deposit insurance</source>
        <translation>Einlagensicherung</translation>
    </message>
    <message>
        <source>Expense of foreclosed assets</source>
        <translation>Aufwand für verwertete Sicherheiten</translation>
    </message>
    <message>
        <source>Total noninterest expense</source>
        <translation>Zinsfremder Aufwand gesamt</translation>
    </message>
    <message>
        <source>Other comprehensive income</source>
        <translation>Sonstiges Ergebnis</translation>
    </message>
    <message>
        <source>Other comprehensive income: currency translation</source>
        <translation>Sonstiges Ergebnis: Währungsumrechnung</translation>
    </message>
    <message>
        <source>Other comprehensive income: securities</source>
        <translation>Sonstiges Ergebnis: Wertpapiere</translation>
    </message>
    <message>
        <source>Other comprehensive income: derivatives</source>
        <translation>Sonstiges Ergebnis: Derivate</translation>
    </message>
    <message>
        <source>Other comprehensive income: pensions</source>
        <translation>Sonstiges Ergebnis: Pensionen</translation>
    </message>
    <message>
        <source>Comprehensive income</source>
        <translation>Gesamtergebnis</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Zahlungsmittel</translation>
    </message>
    <message>
        <source>Restricted cash</source>
        <translation>Gebundene Zahlungsmittel</translation>
    </message>
    <message>
        <source>Short-term investments</source>
        <translation>Kurzfristige Anlagen</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Other receivables</source>
        <translation>Sonstige Forderungen</translation>
    </message>
    <message>
        <source>Inventories</source>
        <translation>Vorräte</translation>
    </message>
    <message>
        <source>Deferred tax assets</source>
        <translation>Latente Steueransprüche</translation>
    </message>
    <message>
        <source>Prepaid expenses</source>
        <translation>Vorausbezahlte Aufwendungen</translation>
    </message>
    <message>
        <source>Other current assets</source>
        <translation>Sonstige kurzfristige Vermögenswerte</translation>
    </message>
    <message>
        <source>Assets held for sale</source>
        <translation>Zum Verkauf gehaltene Vermögenswerte</translation>
    </message>
    <message>
        <source>Total current assets</source>
        <translation>Kurzfristige Vermögenswerte gesamt</translation>
    </message>
    <message>
        <source>Property and equipment</source>
        <translation>Sachanlagen</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Grundstücke</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Accumulated depreciation</source>
        <translation>Kumulierte Abschreibungen</translation>
    </message>
    <message>
        <source>Lease assets</source>
        <translation>Nutzungsrechte</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Geschäfts- oder Firmenwert</translation>
    </message>
    <message>
        <source>Intangible assets</source>
        <translation>Immaterielle Vermögenswerte</translation>
    </message>
    <message>
        <source>Long-term investments</source>
        <translation>Langfristige Anlagen</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Kredite</translation>
    </message>
    <message>
        <source>Loans held for sale</source>
        <translation>Zum Verkauf gehaltene Kredite</translation>
    </message>
    <message>
        <source>Allowance for loan losses</source>
        <translation>Wertberichtigung auf Kredite</translation>
    </message>
    <message>
        <source>Federal funds sold</source>
        <translation>Verliehene Zentralbankguthaben</translation>
    </message>
    <message>
        <source>Stock of Federal Home Loan Banks</source>
        <translation>Aktien der Federal Home Loan Banks</translation>
    </message>
    <message>
        <source>Bank-owned life insurance</source>
        <translation>Lebensversicherungen der Bank</translation>
    </message>
    <message>
        <source>Other real estate</source>
        <translation>Sonstige Immobilien</translation>
    </message>
    <message>
        <source>Deferred acquisition costs</source>
        <translation>Abgegrenzte Abschlusskosten</translation>
    </message>
    <message>
        <source>Reinsurance recoverable</source>
        <translation>Forderungen an Rückversicherer</translation>
    </message>
    <message>
        <source>Deferred costs</source>
        <translation>Abgegrenzte Kosten</translation>
    </message>
    <message>
        <source>Other assets</source>
        <translation>Sonstige Vermögenswerte</translation>
    </message>
    <message>
        <source>Total assets</source>
        <translation>Vermögenswerte gesamt</translation>
    </message>
    <message>
        <source>Accounts payable</source>
        <translation>Verbindlichkeiten aus Lieferungen und Leistungen</translation>
    </message>
    <message>
        <source>Accrued liabilities</source>
        <translation>Abgegrenzte Verbindlichkeiten</translation>
    </message>
    <message>
        <source>Accrued compensation</source>
        <translation>Abgegrenzte Vergütung</translation>
    </message>
    <message>
        <source>Income taxes payable</source>
        <translation>Ertragsteuerverbindlichkeiten</translation>
    </message>
    <message>
        <source>Deferred revenue</source>
        <translation>Abgegrenzte Erlöse</translation>
    </message>
    <message>
        <source>Deferred revenue, noncurrent</source>
        <translation>Abgegrenzte Erlöse, langfristig</translation>
    </message>
    <message>
        <source>Short-term debt</source>
        <translation>Kurzfristige Schulden</translation>
    </message>
    <message>
        <source>Lease liabilities</source>
        <translation>Leasingverbindlichkeiten</translation>
    </message>
    <message>
        <source>Lease liabilities, noncurrent</source>
        <translation>Leasingverbindlichkeiten, langfristig</translation>
    </message>
    <message>
        <source>Other current liabilities</source>
        <translation>Sonstige kurzfristige Verbindlichkeiten</translation>
    </message>
    <message>
        <source>Total current liabilities</source>
        <translation>Kurzfristige Verbindlichkeiten gesamt</translation>
    </message>
    <message>
        <source>Long-term debt</source>
        <translation>Langfristige Schulden</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Einlagen</translation>
    </message>
    <message>
        <source>Noninterest-bearing deposits</source>
        <translation>Unverzinsliche Einlagen</translation>
    </message>
    <message>
        <source>Interest-bearing deposits</source>
        <translation>Verzinsliche Einlagen</translation>
    </message>
    <message>
        <source>Borrowings</source>
        <translation>Kreditaufnahmen</translation>
    </message>
    <message>
        <source>Policy liabilities</source>
        <translation>Versicherungsverbindlichkeiten</translation>
    </message>
    <message>
        <source>Deferred tax liabilities</source>
        <translation>Latente Steuerschulden</translation>
    </message>
    <message>
        <source>Pension liabilities</source>
        <translation>Pensionsverbindlichkeiten</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>Sonstige Verbindlichkeiten</translation>
    </message>
    <message>
        <source>Total liabilities</source>
        <translation>Verbindlichkeiten gesamt</translation>
    </message>
    <message>
        <source>Minority interest</source>
        <translation>Minderheitsanteile am Kapital</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Verpflichtungen</translation>
    </message>
    <message>
        <source>Preferred stock</source>
        <translation>Vorzugsaktien</translation>
    </message>
    <message>
        <source>Common stock</source>
        <translation>Stammaktien</translation>
    </message>
    <message>
        <source>Paid-in capital</source>
        <translation>Kapitalrücklage</translation>
    </message>
    <message>
        <source>Retained earnings</source>
        <translation>Gewinnrücklagen</translation>
    </message>
    <message>
        <source>Treasury stock</source>
        <translation>Eigene Aktien</translation>
    </message>
    <message>
        <source>Accumulated other comprehensive income</source>
        <translation>Kumuliertes sonstiges Ergebnis</translation>
    </message>
    <message>
        <source>Deferred compensation in equity</source>
        <translation>Abgegrenzte Vergütung im Eigenkapital</translation>
    </message>
    <message>
        <source>Total equity</source>
        <translation>Eigenkapital gesamt</translation>
    </message>
    <message>
        <source>Total liabilities and equity</source>
        <translation>Verbindlichkeiten und Eigenkapital gesamt</translation>
    </message>
    <message>
        <source>Cash flow: depreciation</source>
        <translation>Cashflow: Abschreibungen</translation>
    </message>
    <message>
        <source>Cash flow: amortization</source>
        <translation>Cashflow: Abschreibungen auf immaterielle Werte</translation>
    </message>
    <message>
        <source>Cash flow: stock compensation</source>
        <translation>Cashflow: aktienbasierte Vergütung</translation>
    </message>
    <message>
        <source>Cash flow: deferred taxes</source>
        <translation>Cashflow: latente Steuern</translation>
    </message>
    <message>
        <source>Cash flow: provision for doubtful accounts</source>
        <translation>Cashflow: Wertberichtigung auf Forderungen</translation>
    </message>
    <message>
        <source>Cash flow: impairment</source>
        <translation>Cashflow: Wertminderung</translation>
    </message>
    <message>
        <source>Cash flow: gain on sale</source>
        <translation>Cashflow: Veräußerungsgewinn</translation>
    </message>
    <message>
        <source>Cash flow: equity method</source>
        <translation>Cashflow: Equity-Beteiligungen</translation>
    </message>
    <message>
        <source>Cash flow: other adjustments</source>
        <translation>Cashflow: sonstige Anpassungen</translation>
    </message>
    <message>
        <source>Cash flow: receivables</source>
        <translation>Cashflow: Forderungen</translation>
    </message>
    <message>
        <source>Cash flow: inventories</source>
        <translation>Cashflow: Vorräte</translation>
    </message>
    <message>
        <source>Cash flow: prepaid expenses</source>
        <translation>Cashflow: vorausbezahlte Aufwendungen</translation>
    </message>
    <message>
        <source>Cash flow: payables</source>
        <translation>Cashflow: Verbindlichkeiten</translation>
    </message>
    <message>
        <source>Cash flow: accrued liabilities</source>
        <translation>Cashflow: abgegrenzte Verbindlichkeiten</translation>
    </message>
    <message>
        <source>Cash flow: deferred revenue</source>
        <translation>Cashflow: abgegrenzte Erlöse</translation>
    </message>
    <message>
        <source>Cash flow: income taxes</source>
        <translation>Cashflow: Ertragsteuern</translation>
    </message>
    <message>
        <source>Cash from operations</source>
        <translation>Cashflow aus dem laufenden Geschäft</translation>
    </message>
    <message>
        <source>Cash flow: capital expenditure</source>
        <translation>Cashflow: Investitionen in Sachanlagen</translation>
    </message>
    <message>
        <source>Cash flow: purchase of investments</source>
        <translation>Cashflow: Kauf von Anlagen</translation>
    </message>
    <message>
        <source>Cash flow: sale of investments</source>
        <translation>Cashflow: Verkauf von Anlagen</translation>
    </message>
    <message>
        <source>Cash flow: acquisitions</source>
        <translation>Cashflow: Unternehmenskäufe</translation>
    </message>
    <message>
        <source>Cash flow: sale of assets</source>
        <translation>Cashflow: Verkauf von Vermögenswerten</translation>
    </message>
    <message>
        <source>Cash flow: restricted cash</source>
        <translation>Cashflow: gebundene Zahlungsmittel</translation>
    </message>
    <message>
        <source>Cash flow: other investing</source>
        <translation>Cashflow: sonstige Investitionen</translation>
    </message>
    <message>
        <source>Cash from investing</source>
        <translation>Cashflow aus Investitionen</translation>
    </message>
    <message>
        <source>Cash flow: stock issued</source>
        <translation>Cashflow: Ausgabe von Aktien</translation>
    </message>
    <message>
        <source>Cash flow: buybacks</source>
        <translation>Cashflow: Rückkauf von Aktien</translation>
    </message>
    <message>
        <source>Cash flow: tax on awards</source>
        <translation>Cashflow: Steuern auf Aktienvergütung</translation>
    </message>
    <message>
        <source>Cash flow: dividends</source>
        <translation>Cashflow: Dividenden</translation>
    </message>
    <message>
        <source>Cash flow: debt issued</source>
        <translation>Cashflow: Aufnahme von Schulden</translation>
    </message>
    <message>
        <source>Cash flow: debt repaid</source>
        <translation>Cashflow: Tilgung von Schulden</translation>
    </message>
    <message>
        <source>Cash flow: commercial paper</source>
        <translation>Cashflow: Geldmarktpapiere</translation>
    </message>
    <message>
        <source>Cash flow: debt costs</source>
        <translation>Cashflow: Kosten von Schulden</translation>
    </message>
    <message>
        <source>Cash flow: other financing</source>
        <translation>Cashflow: sonstige Finanzierung</translation>
    </message>
    <message>
        <source>Cash from financing</source>
        <translation>Cashflow aus Finanzierung</translation>
    </message>
    <message>
        <source>Cash flow: discontinued operations</source>
        <translation>Cashflow: aufgegebene Geschäfte</translation>
    </message>
    <message>
        <source>Cash flow: exchange rates</source>
        <translation>Cashflow: Wechselkurse</translation>
    </message>
    <message>
        <source>Change in cash</source>
        <translation>Veränderung der Zahlungsmittel</translation>
    </message>
    <message>
        <source>Cash at the beginning</source>
        <translation>Zahlungsmittel am Anfang</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>Zahlungsmittel am Ende</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation>Gezahlte Zinsen</translation>
    </message>
    <message>
        <source>Taxes paid</source>
        <translation>Gezahlte Steuern</translation>
    </message>
    <message>
        <source>Earnings per share, basic and diluted</source>
        <translation>Ergebnis je Aktie, unverwässert und verwässert</translation>
    </message>
    <message>
        <source>Earnings per share, basic</source>
        <translation>Ergebnis je Aktie, unverwässert</translation>
    </message>
    <message>
        <source>Earnings per share, diluted</source>
        <translation>Ergebnis je Aktie, verwässert</translation>
    </message>
    <message>
        <source>Earnings per share of continuing operations, basic and diluted</source>
        <translation>Ergebnis je Aktie aus fortgeführten Geschäften, unverwässert und verwässert</translation>
    </message>
    <message>
        <source>Earnings per share of continuing operations, basic</source>
        <translation>Ergebnis je Aktie aus fortgeführten Geschäften, unverwässert</translation>
    </message>
    <message>
        <source>Earnings per share of continuing operations, diluted</source>
        <translation>Ergebnis je Aktie aus fortgeführten Geschäften, verwässert</translation>
    </message>
    <message>
        <source>Earnings per share of discontinued operations, basic and diluted</source>
        <translation>Ergebnis je Aktie aus aufgegebenen Geschäften, unverwässert und verwässert</translation>
    </message>
    <message>
        <source>Earnings per share of discontinued operations, basic</source>
        <translation>Ergebnis je Aktie aus aufgegebenen Geschäften, unverwässert</translation>
    </message>
    <message>
        <source>Earnings per share of discontinued operations, diluted</source>
        <translation>Ergebnis je Aktie aus aufgegebenen Geschäften, verwässert</translation>
    </message>
    <message>
        <source>Shares, basic and diluted</source>
        <translation>Aktien, unverwässert und verwässert</translation>
    </message>
    <message>
        <source>Shares, basic</source>
        <translation>Aktien, unverwässert</translation>
    </message>
    <message>
        <source>Shares, diluted</source>
        <translation>Aktien, verwässert</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>Steuerzeichen</translation>
    </message>
</context>
<context>
    <name>filing::models::AgreementModel</name>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: agreement beyond what chance would give. 1 is full agreement, 0 is chance, – is not defined.</source>
        <translation>Cohens Kappa: Übereinstimmung über den Zufall hinaus. 1 ist volle Übereinstimmung, 0 ist Zufall, – ist nicht bestimmt.</translation>
    </message>
    <message>
        <source>Judged by both</source>
        <translation>Von beiden beurteilt</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
</context>
<context>
    <name>filing::models::ConflictModel</name>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation>%1 (bestätigt)</translation>
    </message>
    <message>
        <source>no such field (%1 rejected)</source>
        <translation>kein solches Feld (%1 verworfen)</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>◀ mine</source>
        <translation>◀ meins</translation>
    </message>
    <message>
        <source>theirs ▶</source>
        <translation>anderes ▶</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keins von beiden</translation>
    </message>
    <message>
        <source>Rule about “%1”</source>
        <translation>Regel über „%1“</translation>
    </message>
    <message>
        <source>%1 (not open)</source>
        <translation>%1 (nicht geöffnet)</translation>
    </message>
    <message>
        <source>a filing that is not open</source>
        <translation>eine nicht geöffnete Einreichung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Was gilt</translation>
    </message>
</context>
<context>
    <name>filing::models::ContentBuilder</name>
    <message>
        <source>“%1” is no name of an entry or a step (a UUID of 36 characters)</source>
        <translation>„%1“ ist kein Name eines Eintrags oder Schritts (eine UUID mit 36 Zeichen)</translation>
    </message>
    <message>
        <source>the entry %1 stands here a second time</source>
        <translation>der Eintrag %1 steht hier ein zweites Mal</translation>
    </message>
    <message>
        <source>the kind “%1” is not known; a newer version of this program may know it</source>
        <translation>die Art „%1“ ist unbekannt; eine neuere Version dieses Programms kennt sie vielleicht</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 in 64 small hexadecimal digits</source>
        <translation>„%1“ ist kein SHA-256 in 64 kleinen Hexadezimalziffern</translation>
    </message>
    <message>
        <source>it does not say which field it speaks about</source>
        <translation>es sagt nicht, von welchem Feld es spricht</translation>
    </message>
    <message>
        <source>%1 to %2 is no span of bytes (at most %3)</source>
        <translation>%1 bis %2 ist kein Bereich von Bytes (höchstens %3)</translation>
    </message>
    <message>
        <source>a text is %1 characters long; the limit is %2</source>
        <translation>ein Text ist %1 Zeichen lang; die Grenze liegt bei %2</translation>
    </message>
    <message>
        <source>it takes back the entry %1, which does not stand before it</source>
        <translation>es nimmt den Eintrag %1 zurück, der nicht davor steht</translation>
    </message>
    <message>
        <source>it takes back the entry %1, which speaks about another field</source>
        <translation>es nimmt den Eintrag %1 zurück, der von einem anderen Feld spricht</translation>
    </message>
    <message>
        <source>there are more than %1 entries</source>
        <translation>es sind mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>“%1” is no time with a time zone (ISO 8601)</source>
        <translation>„%1“ ist kein Zeitpunkt mit Zeitzone (ISO 8601)</translation>
    </message>
    <message>
        <source>“%1” is no name of an entry</source>
        <translation>„%1“ ist kein Name eines Eintrags</translation>
    </message>
</context>
<context>
    <name>filing::models::CopiesModel</name>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 · line %2</source>
        <translation>%1 · Zeile %2</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>
Stood there: %1</source>
        <translation>
Dort stand: %1</translation>
    </message>
    <message>
        <source>Fits: same place, same words around it.</source>
        <translation>Passt: gleiche Stelle, gleiche Wörter ringsum.</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Passt: %1</translation>
    </message>
    <message>
        <source>Correction, and where it may belong</source>
        <translation>Korrektur, und wohin sie gehören kann</translation>
    </message>
    <message>
        <source>Says · stands here</source>
        <translation>Sagt · steht hier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>filing::models::ExtractionTreeModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
</context>
<context>
    <name>filing::models::FilingSession</name>
    <message>
        <source>taken over from %1</source>
        <translation>übernommen von %1</translation>
    </message>
    <message>
        <source>taken over from another copy</source>
        <translation>aus einer anderen Fassung übernommen</translation>
    </message>
    <message>
        <source>The filings are shown as they were judged in the past. Return to the present to change something.</source>
        <translation>Die Einreichungen werden gezeigt, wie sie früher beurteilt wurden. Um etwas zu ändern, bitte in die Gegenwart zurückkehren.</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation>
            <numerusform>%n Korrektur</numerusform>
            <numerusform>%n Korrekturen</numerusform>
        </translation>
    </message>
    <message>
        <source>rule about &quot;%1&quot;</source>
        <translation>Regel über „%1“</translation>
    </message>
    <message>
        <source>correction of %1</source>
        <translation>Korrektur von %1</translation>
    </message>
    <message>
        <source>confirmation of %1</source>
        <translation>Bestätigung von %1</translation>
    </message>
    <message>
        <source>rejection of %1</source>
        <translation>Verwerfen von %1</translation>
    </message>
    <message>
        <source>addition of %1</source>
        <translation>Hinzufügen von %1</translation>
    </message>
    <message>
        <source>new reading of %1</source>
        <translation>neue Lesung von %1</translation>
    </message>
    <message>
        <source>The filing is not open any more.</source>
        <translation>Die Einreichung ist nicht mehr geöffnet.</translation>
    </message>
    <message>
        <source>taking in of corrections</source>
        <translation>Übernahme von Korrekturen</translation>
    </message>
</context>
<context>
    <name>filing::models::FilingsModel</name>
    <message>
        <source>reading, %1 %</source>
        <translation>liest, %1 %</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>no filing</source>
        <translation>keine Einreichung</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Durchsicht: %1</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
</context>
<context>
    <name>filing::models::Guesser</name>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>New row at the top</source>
        <translation>Neue Zeile ganz oben</translation>
    </message>
    <message>
        <source>New row after %1</source>
        <translation>Neue Zeile nach %1</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Punkt</translation>
    </message>
    <message>
        <source>New exhibit</source>
        <translation>Neue Anlage</translation>
    </message>
    <message>
        <source>New signature, with this name</source>
        <translation>Neue Unterschrift, mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>filing::models::HistoryModel</name>
    <message>
        <source>redone</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>chosen in the text</source>
        <translation>im Text gewählt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>table read again</source>
        <translation>Tabelle neu gelesen</translation>
    </message>
    <message>
        <source>rule made</source>
        <translation>Regel angelegt</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Nicht in Kraft</translation>
    </message>
    <message>
        <source>every filing it fits</source>
        <translation>jede Einreichung, auf die es passt</translation>
    </message>
    <message>
        <source>Rule about “%1”</source>
        <translation>Regel über „%1“</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>filing::models::HitModel</name>
    <message>
        <source>Item %1</source>
        <translation>Punkt %1</translation>
    </message>
</context>
<context>
    <name>filing::models::JsonMembers</name>
    <message>
        <source>“%1” is no %2</source>
        <translation>„%1“ ist kein(e) %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
</context>
<context>
    <name>filing::models::LibraryModel</name>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values are contradicted by a sum</source>
        <translation>
            <numerusform>Einem Wert widerspricht eine Rechenprobe</numerusform>
            <numerusform>%n Werten widerspricht eine Rechenprobe</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not there any more. Import it from where it is now to open it again.</source>
        <translation>Die Datei ist nicht mehr da. Bitte von ihrem jetzigen Ort importieren, um sie wieder zu öffnen.</translation>
    </message>
    <message>
        <source>The file has changed since it was imported. Import it again to take in what is new.</source>
        <translation>Die Datei hat sich seit dem Import geändert. Bitte neu importieren, um das Neue aufzunehmen.</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date of a filing, short</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Company not known</source>
        <translation>Unternehmen unbekannt</translation>
    </message>
    <message>
        <source>Form not known</source>
        <translation>Formular unbekannt</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Keine Punkte</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
</context>
<context>
    <name>filing::models::NamedRow</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>filing::models::Parser</name>
    <message>
        <source>Say also what is to be found: words with a minus only leave something out.</source>
        <translation>Bitte auch sagen, was zu finden ist: Wörter mit einem Minus lassen nur etwas weg.</translation>
    </message>
    <message>
        <source>A word is missing beside OR.</source>
        <translation>Neben OR fehlt ein Wort.</translation>
    </message>
    <message>
        <source>A word is missing in front of %1.</source>
        <translation>Vor %1 fehlt ein Wort.</translation>
    </message>
    <message>
        <source>A word is missing behind NEAR.</source>
        <translation>Hinter NEAR fehlt ein Wort.</translation>
    </message>
    <message>
        <source>NEAR stands between words and phrases, not between brackets.</source>
        <translation>NEAR steht zwischen Wörtern und Wendungen, nicht zwischen Klammern.</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened.</source>
        <translation>Eine Klammer wird geschlossen, die nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>Say in front of “%1” what is compared, and a figure behind it: net loss &gt; 10 million.</source>
        <translation>Bitte vor „%1“ sagen, was verglichen wird, und dahinter eine Zahl: net loss &gt; 10 million.</translation>
    </message>
    <message>
        <source>This cannot stand here: “%1”.</source>
        <translation>Das kann hier nicht stehen: „%1“.</translation>
    </message>
    <message>
        <source>There are too many brackets inside one another.</source>
        <translation>Es sind zu viele Klammern ineinander.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Write a figure behind “%1 %2”, like 10,000,000 or 5 million%3.</source>
        <translation>Bitte hinter „%1 %2“ eine Zahl schreiben, etwa 10,000,000 oder 5 million%3.</translation>
    </message>
    <message>
        <source>, not “%1”</source>
        <translation>, nicht „%1“</translation>
    </message>
    <message>
        <source>“review:” is untouched, started or done, not “%1”.</source>
        <translation>„review:“ ist untouched, started oder done, nicht „%1“.</translation>
    </message>
    <message>
        <source>Write a date like 2004, 2004-03 or 2004-03-31 behind “%1:”, not “%2”.</source>
        <translation>Bitte hinter „%1:“ ein Datum wie 2004, 2004-03 oder 2004-03-31 schreiben, nicht „%2“.</translation>
    </message>
</context>
<context>
    <name>filing::models::ProblemsModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Einreichung</translation>
    </message>
</context>
<context>
    <name>filing::models::Reader</name>
    <message>
        <source>line %1: a quoted cell does not end</source>
        <translation>Zeile %1: Eine Zelle in Anführungszeichen endet nicht</translation>
    </message>
    <message>
        <source>line %1: a quotation mark stands in the middle of a cell</source>
        <translation>Zeile %1: Ein Anführungszeichen steht mitten in einer Zelle</translation>
    </message>
</context>
<context>
    <name>filing::models::SourceFinder</name>
    <message>
        <source>the folder may not be read</source>
        <translation>der Ordner darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is larger than the %1 MB a filing may have</source>
        <translation>ist größer als die %1 MB, die eine Einreichung haben darf</translation>
    </message>
    <message>
        <source>archives are read %1 deep; this one lies deeper</source>
        <translation>Archive werden %1 tief gelesen; dieses liegt tiefer</translation>
    </message>
</context>
<context>
    <name>filing::models::Splitter</name>
    <message>
        <source>The quotation mark in front of “%1” is not closed.</source>
        <translation>Das Anführungszeichen vor „%1“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A star can only stand at the end of a word, not as in “%1”.</source>
        <translation>Ein Stern kann nur am Ende eines Worts stehen, nicht wie in „%1“.</translation>
    </message>
    <message>
        <source>Say what follows “%1:”, without a blank between.</source>
        <translation>Bitte sagen, was auf „%1:“ folgt, ohne Leerzeichen dazwischen.</translation>
    </message>
</context>
<context>
    <name>filing::models::Walk</name>
    <message>
        <source>it cannot be read any further (%1)</source>
        <translation>lässt sich nicht weiter lesen (%1)</translation>
    </message>
    <message>
        <source>it has more than %1 members; the rest was left out</source>
        <translation>hat mehr als %1 Bestandteile; der Rest wurde ausgelassen</translation>
    </message>
    <message>
        <source>it is damaged, or an archive of a kind that cannot be unpacked</source>
        <translation>ist beschädigt oder ein Archiv, das sich nicht entpacken lässt</translation>
    </message>
    <message>
        <source>its name leads out of the archive, or is too long or none at all</source>
        <translation>der Name führt aus dem Archiv hinaus, ist zu lang oder fehlt</translation>
    </message>
    <message>
        <source>it is encrypted; unpack the archive with its password first</source>
        <translation>ist verschlüsselt; bitte das Archiv zuerst mit dem Kennwort entpacken</translation>
    </message>
    <message>
        <source>it cannot be unpacked (%1)</source>
        <translation>lässt sich nicht entpacken (%1)</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>ist größer als %1</translation>
    </message>
    <message>
        <source>it unpacks to more than %1; the rest was left out</source>
        <translation>wird entpackt größer als %1; der Rest wurde ausgelassen</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as a file made to fill disks does; the rest was left out</source>
        <translation>wird entpackt mehr als %1-mal so groß, wie Dateien, die Datenträger füllen sollen; der Rest wurde ausgelassen</translation>
    </message>
</context>
<context>
    <name>filing::ui</name>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 ist ein Ordner; bitte eine Datei darin nennen.</translation>
    </message>
    <message>
        <source>%1 could not be written: there is no folder %2.</source>
        <translation>%1 ließ sich nicht schreiben: Der Ordner %2 fehlt.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>There is no quarterly series to write: no statement of operations was found.</source>
        <translation>Es gibt keine Quartalsreihe zu schreiben: Es wurde keine Gewinn-und-Verlust-Rechnung gefunden.</translation>
    </message>
    <message>
        <source>None of the filings is of %1; name it as its cover does, or by its CIK.</source>
        <translation>Keine der Einreichungen ist von %1; bitte den Namen vom Deckblatt oder die CIK nennen.</translation>
    </message>
    <message>
        <source>%1 has no format that a chart can be written in; choose .%2.</source>
        <translation>%1 hat kein Format, in dem sich ein Diagramm schreiben lässt; bitte .%2 wählen.</translation>
    </message>
    <message>
        <source>The revenues of the period are not known, so there is nothing to take a share of.</source>
        <translation>Die Umsatzerlöse des Zeitraums sind nicht bekannt; es gibt nichts, wovon ein Anteil zu nehmen wäre.</translation>
    </message>
    <message>
        <source>There are no revenues in the period, so there is nothing to take a share of.</source>
        <translation>Im Zeitraum gibt es keine Umsatzerlöse; es gibt nichts, wovon ein Anteil zu nehmen wäre.</translation>
    </message>
    <message>
        <source>(%1) ÷ %2</source>
        <translation>(%1) ÷ %2</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>%1 of a year before is not known.</source>
        <translation>%1 des Vorjahres ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No period of the same length ended a year before.</source>
        <translation>Ein Jahr zuvor endete kein gleich langer Zeitraum.</translation>
    </message>
    <message>
        <source>A year before it was %1: growth on nothing or on a loss says nothing.</source>
        <translation>Ein Jahr zuvor waren es %1: Wachstum gegenüber null oder einem Verlust sagt nichts aus.</translation>
    </message>
    <message>
        <source>%1 ÷ %1 of %2 − 1</source>
        <translation>%1 ÷ %1 von %2 − 1</translation>
    </message>
    <message>
        <source>In %1 it was %2: nothing and losses cannot be set to 100.</source>
        <translation>In %1 waren es %2: Null und Verluste lassen sich nicht gleich 100 setzen.</translation>
    </message>
    <message>
        <source>%1 ÷ %1 of %2 × 100</source>
        <translation>%1 ÷ %1 von %2 × 100</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Bruttomarge</translation>
    </message>
    <message>
        <source>Operating margin</source>
        <translation>Operative Marge</translation>
    </message>
    <message>
        <source>Net margin</source>
        <translation>Nettomarge</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>durch eine Regel</translation>
    </message>
    <message>
        <source>In whole units of %1, shares and per-share figures as they are.</source>
        <translation>In ganzen Einheiten von %1, Aktienzahlen und Werte je Aktie unverändert.</translation>
    </message>
    <message>
        <source>Corrected by a person: %1</source>
        <translation>Von Hand korrigiert: %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Zweifelhaft: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Restated: %1</source>
        <translation>Angepasst: %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>%1 per share</source>
        <translation>%1 je Aktie</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Aktien</translation>
    </message>
    <message>
        <source>billions of %1</source>
        <translation>Milliarden %1</translation>
    </message>
    <message>
        <source>millions of %1</source>
        <translation>Millionen %1</translation>
    </message>
    <message>
        <source>thousands of %1</source>
        <translation>Tausend %1</translation>
    </message>
    <message>
        <source>Revenues</source>
        <translation>Umsatzerlöse</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Aufwendungen</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>Periodenergebnis</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>repariert</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>corrected by a person</source>
        <translation>von Hand korrigiert</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>stimmig</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>widersprochen</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>Known in %1 of %2 quarters</source>
        <translation>Bekannt in %1 von %2 Quartalen</translation>
    </message>
    <message>
        <source>“%1”, filings from %2 to %3</source>
        <translation>„%1“, Einreichungen von %2 bis %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>One line, because a later filing repeats the figures under the new name.</source>
        <translation>Eine Zeile, weil eine spätere Einreichung die Zahlen unter dem neuen Namen wiederholt.</translation>
    </message>
    <message>
        <source>One line, because the names say the same.</source>
        <translation>Eine Zeile, weil die Namen dasselbe sagen.</translation>
    </message>
    <message>
        <source>One line, because a person joined them.</source>
        <translation>Eine Zeile, weil sie von Hand verbunden wurden.</translation>
    </message>
    <message>
        <source>Nothing is printed there; the sums of the column hold with zero only.</source>
        <translation>Dort ist nichts gedruckt; die Rechenproben der Spalte gehen nur mit null auf.</translation>
    </message>
    <message>
        <source>From several filings; nothing shows that a figure was restated between them.</source>
        <translation>Aus mehreren Einreichungen; nichts deutet darauf hin, dass dazwischen eine Zahl angepasst wurde.</translation>
    </message>
    <message>
        <source>A later filing restates a period around this one without telling this one.</source>
        <translation>Eine spätere Einreichung passt einen Zeitraum um diesen herum an, ohne diesen zu nennen.</translation>
    </message>
    <message>
        <source>Derived: %1</source>
        <translation>Abgeleitet: %1</translation>
    </message>
    <message>
        <source>%1%2 (%3, %4) in %5</source>
        <translation>%1%2 (%3, %4) in %5</translation>
    </message>
    <message>
        <source>The same in %1</source>
        <translation>Ebenso in %1</translation>
    </message>
    <message>
        <source>Stands for %1 in %2, which its own statement contradicts</source>
        <translation>Steht für %1 in %2, dem sein eigenes Rechenwerk widerspricht</translation>
    </message>
    <message>
        <source>Doubtful: other figures of the filings contradict it.</source>
        <translation>Zweifelhaft: Andere Zahlen der Einreichungen widersprechen dem Wert.</translation>
    </message>
    <message>
        <source>Doubtful: repaired, and nothing confirms it.</source>
        <translation>Zweifelhaft: repariert, und nichts bestätigt den Wert.</translation>
    </message>
    <message>
        <source>No open filing speaks of the period.</source>
        <translation>Keine geöffnete Einreichung spricht von diesem Zeitraum.</translation>
    </message>
    <message>
        <source>The open filings do not tell it, and what they tell does not lead to it.</source>
        <translation>Die geöffneten Einreichungen nennen den Wert nicht, und was sie nennen, führt nicht zu ihm.</translation>
    </message>
    <message>
        <source>What would lead to it is rounded differently, so the difference would say nothing.</source>
        <translation>Was zu ihm führen würde, ist verschieden gerundet; die Differenz würde nichts aussagen.</translation>
    </message>
    <message>
        <source>What would lead to it is in different currencies.</source>
        <translation>Was zu ihm führen würde, steht in verschiedenen Währungen.</translation>
    </message>
    <message>
        <source>What would lead to it is from before and from after a restatement.</source>
        <translation>Was zu ihm führen würde, stammt aus der Zeit vor und nach einer Anpassung.</translation>
    </message>
    <message>
        <source>It is told on another basis only, non-GAAP or pro forma.</source>
        <translation>Er wird nur auf anderer Grundlage genannt, nicht nach GAAP oder pro forma.</translation>
    </message>
    <message>
        <source>None of the open filings tells it.</source>
        <translation>Keine der geöffneten Einreichungen nennt ihn.</translation>
    </message>
    <message>
        <source>The workbook could not be made in %1: %2.</source>
        <translation>Die Arbeitsmappe ließ sich in %1 nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>This build cannot write Excel workbooks; build it with libxlsxwriter, or choose .csv.</source>
        <translation>Diese Fassung des Programms schreibt keine Excel-Arbeitsmappen; bitte mit libxlsxwriter bauen oder .csv wählen.</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>restated</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>bytes %1–%2</source>
        <translation>Bytes %1–%2</translation>
    </message>
    <message>
        <source>printed “%1”</source>
        <translation>gedruckt „%1“</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, confirmed by a person</source>
        <translation>, von Hand bestätigt</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
    <message>
        <source>Read as “%1”: %2</source>
        <translation>Gelesen als „%1“: %2</translation>
    </message>
    <message>
        <source>shown above</source>
        <translation>oben gezeigt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Corrections by people</source>
        <translation>Korrekturen von Hand</translation>
    </message>
    <message>
        <source>None of these figures was changed.</source>
        <translation>Keine dieser Zahlen wurde geändert.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>No two filings report different values for the same period.</source>
        <translation>Keine zwei Einreichungen nennen für denselben Zeitraum verschiedene Werte.</translation>
    </message>
    <message>
        <source>The newest value, in bold, is the one that counts.</source>
        <translation>Es gilt der neueste, fett gedruckte Wert.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>No period that could be known is missing.</source>
        <translation>Kein Zeitraum fehlt, der bekannt sein könnte.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation>Warum es keinen Wert gibt</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Einreichungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>To check a figure: the file&apos;s SHA-256 must be the one above; then &lt;span class=&quot;file&quot;&gt;tail -c +BEGIN FILE | head -c LENGTH&lt;/span&gt; prints the bytes of a source, with BEGIN one more than its first byte and LENGTH the last less the first.</source>
        <translation>Eine Zahl nachprüfen: Der SHA-256 der Datei muss der obige sein; dann gibt &lt;span class=&quot;file&quot;&gt;tail -c +BEGIN FILE | head -c LENGTH&lt;/span&gt; die Bytes einer Quelle aus, wobei BEGIN um eins größer ist als ihr erstes Byte und LENGTH das letzte weniger das erste.</translation>
    </message>
    <message>
        <source>%1 figures from %2 filings: %3 derived from other periods (∑), %4 corrected by a person (✎), %5 restated (▲), %6 doubtful (⚠).</source>
        <translation>%1 Zahlen aus %2 Einreichungen: %3 aus anderen Zeiträumen abgeleitet (∑), %4 von Hand korrigiert (✎), %5 angepasst (▲), %6 zweifelhaft (⚠).</translation>
    </message>
    <message>
        <source>How each figure follows</source>
        <translation>Wie sich jede Zahl ergibt</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>For slides and messages. The note on sources is inside the picture.</source>
        <translation>Für Folien und Nachrichten. Die Quellenangabe steht im Bild.</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>Sharp at any size. The note on sources is inside the drawing.</source>
        <translation>Scharf in jeder Größe. Die Quellenangabe steht in der Zeichnung.</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Seite (PDF)</translation>
    </message>
    <message>
        <source>The chart alone, on a page of its own size.</source>
        <translation>Nur das Diagramm, auf einer Seite seiner Größe.</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Arbeitsmappe (Excel)</translation>
    </message>
    <message>
        <source>A native chart, all figures as live formulas, and the cell of the filing behind each of them.</source>
        <translation>Ein echtes Excel-Diagramm, alle Zahlen als Formeln, und zu jeder die Zelle der Einreichung.</translation>
    </message>
    <message>
        <source>Evidence (PDF)</source>
        <translation>Nachweis (PDF)</translation>
    </message>
    <message>
        <source>The chart, and for each of its figures how it follows and the lines of the filing it stands in.</source>
        <translation>Das Diagramm und zu jeder Zahl, wie sie sich ergibt und in welchen Zeilen der Einreichung sie steht.</translation>
    </message>
    <message>
        <source>Evidence (HTML)</source>
        <translation>Nachweis (HTML)</translation>
    </message>
    <message>
        <source>The same as one page for a browser; nothing in it is fetched from elsewhere.</source>
        <translation>Dasselbe als eine Seite für den Browser; nichts darin wird von anderswo geholt.</translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation>Zahlen (CSV)</translation>
    </message>
    <message>
        <source>One line for each figure, with its sources, for other programs.</source>
        <translation>Eine Zeile für jede Zahl, mit ihren Quellen, für andere Programme.</translation>
    </message>
    <message>
        <source>Everything it rests on is proven.</source>
        <translation>Alles, worauf sie beruht, ist bewiesen.</translation>
    </message>
    <message>
        <source>The weakest it rests on is consistent.</source>
        <translation>Das Schwächste, worauf sie beruht, ist stimmig.</translation>
    </message>
    <message>
        <source>Something it rests on is contradicted.</source>
        <translation>Etwas, worauf sie beruht, ist widersprochen.</translation>
    </message>
    <message>
        <source>Something it rests on is unchecked.</source>
        <translation>Etwas, worauf sie beruht, ist ungeprüft.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Stacked lines</source>
        <translation>Gestapelte Zeilen</translation>
    </message>
    <message>
        <source>% of revenues</source>
        <translation>% der Umsatzerlöse</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>net result</source>
        <translation>Periodenergebnis</translation>
    </message>
    <message>
        <source>%1 in % of revenues</source>
        <translation>%1 in % der Umsatzerlöse</translation>
    </message>
    <message>
        <source>%1, change on a year before</source>
        <translation>%1, Veränderung zum Vorjahr</translation>
    </message>
    <message>
        <source>Annual %1</source>
        <translation>%1, jährlich</translation>
    </message>
    <message>
        <source>Quarterly %1</source>
        <translation>%1, nach Quartalen</translation>
    </message>
    <message>
        <source>%1, %2 = 100</source>
        <translation>%1, %2 = 100</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, index</source>
        <translation>%1, Index</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Growth needs the year before</source>
        <translation>Wachstum braucht das Vorjahr</translation>
    </message>
    <message>
        <source>Growth needs the quarter a year before</source>
        <translation>Wachstum braucht das Vorjahresquartal</translation>
    </message>
    <message>
        <source>It needs the revenues of the same period</source>
        <translation>Es braucht die Umsatzerlöse desselben Zeitraums</translation>
    </message>
    <message>
        <source>%1: %2 of %3 years shown.</source>
        <translation>%1: %2 von %3 Jahren gezeigt.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 quarters shown.</source>
        <translation>%1: %2 von %3 Quartalen gezeigt.</translation>
    </message>
    <message>
        <source>Growth needs the year before, and no two years in a row are known. Open earlier filings.</source>
        <translation>Wachstum braucht das Vorjahr, und es sind keine zwei Jahre hintereinander bekannt. Bitte frühere Einreichungen öffnen.</translation>
    </message>
    <message>
        <source>Growth needs the quarter a year before, and no two such quarters are known. Open earlier filings.</source>
        <translation>Wachstum braucht das Vorjahresquartal, und es sind keine zwei solchen Quartale bekannt. Bitte frühere Einreichungen öffnen.</translation>
    </message>
    <message>
        <source>None of the chosen lines has a value.</source>
        <translation>Keine der gewählten Zeilen hat einen Wert.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5.</source>
        <translation>%1: %2 in %3, %4 in %5.</translation>
    </message>
    <message>
        <source>Doubtful values: %1.</source>
        <translation>Zweifelhafte Werte: %1.</translation>
    </message>
    <message>
        <source>Restated values: %1.</source>
        <translation>Angepasste Werte: %1.</translation>
    </message>
    <message>
        <source>Values not known: %1.</source>
        <translation>Unbekannte Werte: %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>Source: %n filings, %1 … %2</source>
        <translation>
            <numerusform>Quelle: %n Einreichung, %1 … %2</numerusform>
            <numerusform>Quelle: %n Einreichungen, %1 … %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filings of %1</source>
        <translation>
            <numerusform>%n Einreichung von %1</numerusform>
            <numerusform>%n Einreichungen von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values corrected by a person</source>
        <translation>
            <numerusform>%n Wert von Hand korrigiert</numerusform>
            <numerusform>%n Werte von Hand korrigiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the &amp;same line as</source>
        <translation>Ist dieselbe Zeile wie</translation>
    </message>
    <message>
        <source>Is &amp;another line where it was called</source>
        <translation>Ist eine andere Zeile, wo sie hieß</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the same, </source>
        <translation>dasselbe, </translation>
    </message>
    <message>
        <source>%1 was restated</source>
        <translation>%1 wurde angepasst</translation>
    </message>
    <message>
        <source>called restated there</source>
        <translation>dort angepasst genannt</translation>
    </message>
    <message>
        <source>called previously reported there</source>
        <translation>dort zuvor berichtet genannt</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>A period like &quot;Three Months Ended March 31, 2011&quot;, &quot;2011-01-01/2011-03-31&quot; or &quot;As of March 31, 2011&quot;:</source>
        <translation>Ein Zeitraum wie &quot;Three Months Ended March 31, 2011&quot;, &quot;2011-01-01/2011-03-31&quot; oder &quot;As of March 31, 2011&quot;:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which period it is.</source>
        <translation>„%1“ sagt nicht, welcher Zeitraum gemeint ist.</translation>
    </message>
    <message>
        <source>as it is printed</source>
        <translation>wie gedruckt</translation>
    </message>
    <message>
        <source>the line&apos;s misread twin says so</source>
        <translation>die falsche Zweitlesung der Zeile sagt es so</translation>
    </message>
    <message>
        <source>the text says so: “%1”</source>
        <translation>der Text sagt es so: „%1“</translation>
    </message>
    <message>
        <source>the statement says so: %1</source>
        <translation>das Rechenwerk sagt es so: %1</translation>
    </message>
    <message>
        <source>as the machine read it, without the rule</source>
        <translation>wie maschinell gelesen, ohne die Regel</translation>
    </message>
    <message numerus="yes">
        <source>All %n fit here.</source>
        <translation>
            <numerusform>Sie passt hier.</numerusform>
            <numerusform>Alle %n passen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where these %n belong here is for you to say.</source>
        <translation>
            <numerusform>Wohin sie hier gehört, bleibt zu entscheiden.</numerusform>
            <numerusform>Wohin diese %n hier gehören, bleibt zu entscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n do not.</source>
        <translation>
            <numerusform>%1, %n nicht.</numerusform>
            <numerusform>%1, %n nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit here</source>
        <translation>
            <numerusform>%n passt hier</numerusform>
            <numerusform>%n passen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>another copy of this filing (%1)</source>
        <translation>einer anderen Fassung dieser Einreichung (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n other copies of this filing (%1)</source>
        <translation>
            <numerusform>%n anderen Fassung dieser Einreichung (%1)</numerusform>
            <numerusform>%n anderen Fassungen dieser Einreichung (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections were made on %1.</source>
        <translation>
            <numerusform>%n Korrektur wurde an %1 gemacht.</numerusform>
            <numerusform>%n Korrekturen wurden an %1 gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections fit here.</source>
        <translation>
            <numerusform>%n Korrektur passt hier.</numerusform>
            <numerusform>%n Korrekturen passen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections need a place</source>
        <translation>
            <numerusform>%n Korrektur braucht eine Stelle</numerusform>
            <numerusform>%n Korrekturen brauchen eine Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: choose one and press Enter.</source>
        <translation>%1: bitte eine wählen und die Eingabetaste drücken.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n fit.</source>
        <translation>
            <numerusform>%1, %n passt.</numerusform>
            <numerusform>%1, %n passen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections were taken over.</source>
        <translation>
            <numerusform>%n Korrektur wurde übernommen.</numerusform>
            <numerusform>%n Korrekturen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a filing</source>
        <translation>Eine Einreichung öffnen</translation>
    </message>
    <message>
        <source>Drop SEC filings here, or choose them from a folder. Every number that is recognised leads back to its place in the text.</source>
        <translation>SEC-Einreichungen hier ablegen oder aus einem Ordner wählen. Jede erkannte Zahl führt zurück an ihre Stelle im Text.</translation>
    </message>
    <message>
        <source>No filing is open</source>
        <translation>Keine Einreichung geöffnet</translation>
    </message>
    <message>
        <source>Open filings are listed here, by company.</source>
        <translation>Hier stehen die geöffneten Einreichungen, nach Unternehmen.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>The fields recognised in the open filing appear here.</source>
        <translation>Hier erscheinen die Felder, die in der Einreichung erkannt wurden.</translation>
    </message>
    <message>
        <source>Nothing was recognised</source>
        <translation>Nichts erkannt</translation>
    </message>
    <message>
        <source>This file is shown as plain text. Is it an SEC filing?</source>
        <translation>Diese Datei wird als reiner Text gezeigt. Ist sie eine SEC-Einreichung?</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Esc clears it.</source>
        <translation>Esc leert ihn.</translation>
    </message>
    <message>
        <source>No statement was found in this filing</source>
        <translation>In dieser Einreichung wurde kein Rechenwerk gefunden</translation>
    </message>
    <message>
        <source>No quarters yet</source>
        <translation>Noch keine Quartale</translation>
    </message>
    <message>
        <source>Open filings with a statement of operations; their quarters are charted here.</source>
        <translation>Bitte Einreichungen mit einer Gewinn-und-Verlust-Rechnung öffnen; ihre Quartale werden hier gezeichnet.</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Nichts braucht einen Blick</translation>
    </message>
    <message>
        <source>Repaired and contradicted values, and files that could not be read, are listed here.</source>
        <translation>Hier stehen reparierte und widersprochene Werte und Dateien, die sich nicht lesen ließen.</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts durchzusehen</translation>
    </message>
    <message>
        <source>What the open filings leave in doubt is asked here, the most important first, to be answered by keyboard.</source>
        <translation>Was die geöffneten Einreichungen offenlassen, wird hier gefragt, das Wichtigste zuerst, und mit der Tastatur beantwortet.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>What you edit, confirm or reject is listed here, with the machine&apos;s value beside it.</source>
        <translation>Hier steht, was bearbeitet, bestätigt oder verworfen wurde, daneben der maschinelle Wert.</translation>
    </message>
    <message>
        <source>No other copy has anything to offer</source>
        <translation>Keine andere Fassung hat etwas anzubieten</translation>
    </message>
    <message>
        <source>What was corrected on another copy of the filing, such as its text conversion or its amendment, and has no clear place in this one is listed here.</source>
        <translation>Hier steht, was an einer anderen Fassung der Einreichung korrigiert wurde, etwa ihrer Textfassung oder ihrer Änderung, und in dieser keine eindeutige Stelle hat.</translation>
    </message>
    <message>
        <source>No value chosen</source>
        <translation>Kein Wert gewählt</translation>
    </message>
    <message>
        <source>Click a value in the text, the structure or the statement to see what proves it.</source>
        <translation>Ein Klick auf einen Wert im Text, in der Struktur oder im Rechenwerk zeigt, was ihn beweist.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>Die Bibliothek ist leer</translation>
    </message>
    <message>
        <source>Import folders, files or archives, or drop them here, to browse and search thousands of filings at once. The files themselves stay where they are and are never changed.</source>
        <translation>Ordner, Dateien oder Archive importieren oder hier ablegen, um Tausende Einreichungen auf einmal zu durchsuchen. Die Dateien selbst bleiben, wo sie sind, und werden nie geändert.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>The text is there already; its fields follow.</source>
        <translation>Der Text ist schon da; seine Felder folgen.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Check that the file is there and that you may open it.</source>
        <translation>„%1“ ließ sich nicht lesen: %2. Bitte prüfen, ob die Datei da ist und geöffnet werden darf.</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation>das System nannte keinen Grund</translation>
    </message>
    <message>
        <source>“%1” is empty. Download the filing again.</source>
        <translation>„%1“ ist leer. Bitte die Einreichung neu herunterladen.</translation>
    </message>
    <message>
        <source>“%1” is not text. Open the filing&apos;s text or HTML document instead.</source>
        <translation>„%1“ ist kein Text. Bitte stattdessen das Text- oder HTML-Dokument der Einreichung öffnen.</translation>
    </message>
    <message>
        <source>“%1” is not text but looks like %2. Open the filing&apos;s text or HTML document instead.</source>
        <translation>„%1“ ist kein Text, sondern sieht nach %2 aus. Bitte stattdessen das Text- oder HTML-Dokument der Einreichung öffnen.</translation>
    </message>
    <message>
        <source>Nothing of an SEC filing was recognised in “%1”. It is shown as plain text; search still works.</source>
        <translation>In „%1“ wurde nichts von einer SEC-Einreichung erkannt. Die Datei wird als reiner Text gezeigt; die Suche geht dennoch.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most one file may have. Open its documents one by one.</source>
        <translation>„%1“ ist größer als %2, die Grenze für eine Datei. Bitte ihre Dokumente einzeln öffnen.</translation>
    </message>
    <message>
        <source>“%1” is too large. Open its documents one by one.</source>
        <translation>„%1“ ist zu groß. Bitte ihre Dokumente einzeln öffnen.</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled. Read it again with F5.</source>
        <translation>Das Lesen von „%1“ wurde abgebrochen. F5 liest die Datei neu.</translation>
    </message>
    <message>
        <source>File: %1
Code: %2</source>
        <translation>Datei: %1
Code: %2</translation>
    </message>
    <message>
        <source>
Detail: %1</source>
        <translation>
Einzelheit: %1</translation>
    </message>
    <message>
        <source>
Bytes: %1 to %2</source>
        <translation>
Bytes: %1 bis %2</translation>
    </message>
    <message>
        <source>Your change was not kept because it could not be recorded. Nothing else changed; please try again.</source>
        <translation>Die Änderung wurde nicht behalten, weil sie sich nicht festhalten ließ. Sonst hat sich nichts geändert; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: %1. What you correct now is lost when the window closes.</source>
        <translation>Korrekturen lassen sich nicht aufbewahren: %1. Was jetzt korrigiert wird, ist beim Schließen des Fensters verloren.</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Speicher: %1</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>„%1“ ließ sich nicht schreiben: %2. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Filingscope ended unexpectedly the last time. Your corrections are kept. The report about it holds nothing of your filings.</source>
        <translation>Filingscope wurde beim letzten Mal unerwartet beendet. Die Korrekturen sind erhalten. Der Bericht darüber enthält nichts aus den Einreichungen.</translation>
    </message>
    <message>
        <source>There is no file in what was dropped. Drop filings from a file manager, or use File ▸ Open.</source>
        <translation>In dem Abgelegten ist keine Datei. Bitte Einreichungen aus einer Dateiverwaltung ablegen oder Datei ▸ Öffnen benutzen.</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>Tausend</translation>
    </message>
    <message>
        <source>million</source>
        <translation>Millionen</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>Milliarden</translation>
    </message>
    <message>
        <source> (off by %1)</source>
        <translation> (um %1 daneben)</translation>
    </message>
    <message>
        <source>%1 a share</source>
        <translation>%1 je Aktie</translation>
    </message>
    <message>
        <source>at least two independent sums hold with it</source>
        <translation>mindestens zwei unabhängige Rechenproben gehen damit auf</translation>
    </message>
    <message>
        <source>one sum holds with it</source>
        <translation>eine Rechenprobe geht damit auf</translation>
    </message>
    <message>
        <source>a sum fails because of it, or cannot say which of several values is wrong</source>
        <translation>eine Rechenprobe scheitert daran oder kann nicht sagen, welcher von mehreren Werten falsch ist</translation>
    </message>
    <message>
        <source>the text reads differently; the sums say what it must be</source>
        <translation>der Text lautet anders; die Rechenproben sagen, was es sein muss</translation>
    </message>
    <message>
        <source>printed nowhere; computed from other values</source>
        <translation>nirgends gedruckt; aus anderen Werten berechnet</translation>
    </message>
    <message>
        <source>set by a person; the machine&apos;s value stands struck through beside it</source>
        <translation>von Hand gesetzt; der maschinelle Wert steht durchgestrichen daneben</translation>
    </message>
    <message>
        <source>put in by a person; the machine read nothing here</source>
        <translation>von Hand eingefügt; maschinell wurde hier nichts gelesen</translation>
    </message>
    <message>
        <source>a person says that it is right</source>
        <translation>ein Mensch sagt, dass es stimmt</translation>
    </message>
    <message>
        <source>a person says that there is no such value</source>
        <translation>ein Mensch sagt, dass es diesen Wert nicht gibt</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Filingscope %1&lt;/h3&gt;&lt;p&gt;Reads SEC filings and proves the numbers it shows. Every value leads back to its bytes; what cannot be proven is flagged, never guessed.&lt;/p&gt;&lt;p&gt;Built with Qt %2, Qt Charts, KSyntaxHighlighting and SQLite.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty; check figures that matter against the filing.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Filingscope %1&lt;/h3&gt;&lt;p&gt;Liest SEC-Einreichungen und beweist die Zahlen, die es zeigt. Jeder Wert führt zurück zu seinen Bytes; was sich nicht beweisen lässt, wird gekennzeichnet, nie geraten.&lt;/p&gt;&lt;p&gt;Gebaut mit Qt %2, Qt Charts, KSyntaxHighlighting und SQLite.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewähr; wichtige Zahlen bitte an der Einreichung nachprüfen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Filingscope</source>
        <translation>Über Filingscope</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Back out</source>
        <translation>Zurücktreten</translation>
    </message>
    <message>
        <source>Leave an editor, a filter or the find bar; then go back to the text</source>
        <translation>Ein Eingabefeld, einen Filter oder die Suchleiste verlassen; dann zurück zum Text</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Signs&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Zeichen&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>no sum covers it</source>
        <translation>keine Rechenprobe erfasst es</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Colours in the text&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Farben im Text&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>misread twin, left out</source>
        <translation>falsche Zweitlesung, ausgelassen</translation>
    </message>
    <message>
        <source>&lt;p&gt;A dashed line below stands for &lt;b&gt;repaired&lt;/b&gt;, a wavy one for &lt;b&gt;contradicted&lt;/b&gt;, a dotted one for words that no field claims (View ▸ Unexplained Words), a frame for the current field.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine gestrichelte Linie darunter steht für &lt;b&gt;repariert&lt;/b&gt;, eine gewellte für &lt;b&gt;widersprochen&lt;/b&gt;, eine gepunktete für Wörter, die kein Feld beansprucht (Ansicht ▸ Unerklärte Wörter), ein Rahmen für das aktuelle Feld.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Signs and colours</source>
        <translation>Zeichen und Farben</translation>
    </message>
    <message>
        <source>R&amp;ow</source>
        <translation>&amp;Zeile</translation>
    </message>
    <message>
        <source>Co&amp;lumn</source>
        <translation>&amp;Spalte</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Maßstab</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>D&amp;urchsicht</translation>
    </message>
    <message>
        <source>S&amp;tatement</source>
        <translation>&amp;Rechenwerk</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>D&amp;iagramm</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Open filings</source>
        <translation>Geöffnete Einreichungen</translation>
    </message>
    <message>
        <source>%1, not split</source>
        <translation>%1, nicht aufgeteilt</translation>
    </message>
    <message>
        <source>other revenues</source>
        <translation>übrige Umsatzerlöse</translation>
    </message>
    <message>
        <source>other expenses</source>
        <translation>übrige Aufwendungen</translation>
    </message>
    <message>
        <source>L&amp;ibrary</source>
        <translation>B&amp;ibliothek</translation>
    </message>
    <message>
        <source>Other &amp;Copies</source>
        <translation>Andere &amp;Fassungen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>no sign: no sum covers the value</source>
        <translation>kein Zeichen: Keine Rechenprobe erfasst den Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>files, after the names of some</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was open the last time and is not there any more; it may have been moved or removed.</source>
        <translation>%1 war zuletzt geöffnet und ist nicht mehr da; vielleicht wurde die Datei verschoben oder entfernt.</translation>
    </message>
    <message>
        <source>%1 were open the last time and are not there any more; they may have been moved or removed.</source>
        <translation>%1 waren zuletzt geöffnet und sind nicht mehr da; vielleicht wurden die Dateien verschoben oder entfernt.</translation>
    </message>
    <message>
        <source>Go to this filing</source>
        <translation>Zu dieser Einreichung gehen</translation>
    </message>
    <message>
        <source>There is no correction to take back.</source>
        <translation>Es gibt keine Korrektur, die sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be made again.</source>
        <translation>Es wurde nichts zurückgenommen, was sich wiederholen ließe.</translation>
    </message>
    <message>
        <source>There is no place before this one.</source>
        <translation>Vor dieser Stelle gibt es keine.</translation>
    </message>
    <message>
        <source>There is no place after this one.</source>
        <translation>Nach dieser Stelle gibt es keine.</translation>
    </message>
    <message>
        <source>The filing in front has not changed on disk.</source>
        <translation>Die vordere Einreichung hat sich auf dem Datenträger nicht geändert.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Es wird nichts gelesen.</translation>
    </message>
    <message>
        <source>Nothing is being printed.</source>
        <translation>Es wird nichts gedruckt.</translation>
    </message>
    <message>
        <source>Nothing is being imported.</source>
        <translation>Es wird nichts importiert.</translation>
    </message>
    <message>
        <source>The last import left nothing out.</source>
        <translation>Der letzte Import hat nichts ausgelassen.</translation>
    </message>
    <message>
        <source>The window does not fill the screen.</source>
        <translation>Das Fenster füllt den Bildschirm nicht.</translation>
    </message>
    <message>
        <source>The present is shown already.</source>
        <translation>Die Gegenwart wird schon gezeigt.</translation>
    </message>
    <message>
        <source>No other copy of this filing has corrections that fit here.</source>
        <translation>Keine andere Fassung dieser Einreichung hat Korrekturen, die hier passen.</translation>
    </message>
    <message>
        <source>No other copy of this filing offers corrections.</source>
        <translation>Keine andere Fassung dieser Einreichung bietet Korrekturen an.</translation>
    </message>
    <message>
        <source>No rule is offered; one is after a correction that others look like.</source>
        <translation>Es wird keine Regel angeboten; das geschieht nach einer Korrektur, der andere Stellen gleichen.</translation>
    </message>
    <message>
        <source>Nothing is recognised in the filing in front.</source>
        <translation>In der vorderen Einreichung ist nichts erkannt.</translation>
    </message>
    <message>
        <source>Choose the field first that the selection shall be the value of.</source>
        <translation>Bitte zuerst das Feld wählen, dessen Wert die Auswahl werden soll.</translation>
    </message>
    <message>
        <source>Select words in the text first.</source>
        <translation>Bitte zuerst Wörter im Text auswählen.</translation>
    </message>
    <message>
        <source>Choose a field first: in the text, the structure or the statement.</source>
        <translation>Bitte zuerst ein Feld wählen: im Text, in der Struktur oder im Rechenwerk.</translation>
    </message>
    <message>
        <source>A person has said something about this value already.</source>
        <translation>Zu diesem Wert wurde von Hand schon etwas gesagt.</translation>
    </message>
    <message>
        <source>The value is rejected already, or there is none.</source>
        <translation>Der Wert ist schon verworfen, oder es gibt keinen.</translation>
    </message>
    <message>
        <source>No rule can be made of this field.</source>
        <translation>Aus diesem Feld lässt sich keine Regel machen.</translation>
    </message>
    <message>
        <source>The current field has no value that could be changed.</source>
        <translation>Das aktuelle Feld hat keinen Wert, der sich ändern ließe.</translation>
    </message>
    <message>
        <source>Not possible for this line or column of the statement.</source>
        <translation>Für diese Zeile oder Spalte des Rechenwerks nicht möglich.</translation>
    </message>
    <message>
        <source>Choose a line or a figure of a statement first.</source>
        <translation>Bitte zuerst eine Zeile oder Zahl eines Rechenwerks wählen.</translation>
    </message>
    <message>
        <source>The Review pane asks no question now; Review ▸ Review Questions opens it.</source>
        <translation>Der Bereich „Durchsicht“ fragt gerade nichts; Durchsicht ▸ Fragen durchsehen öffnet ihn.</translation>
    </message>
    <message>
        <source>Work on the library is under way.</source>
        <translation>An der Bibliothek wird gerade gearbeitet.</translation>
    </message>
    <message>
        <source>There is no library.</source>
        <translation>Es gibt keine Bibliothek.</translation>
    </message>
    <message>
        <source>The chart as it is now has no such choice.</source>
        <translation>Das Diagramm bietet diese Wahl gerade nicht.</translation>
    </message>
    <message>
        <source>No open filing has a statement of operations to draw.</source>
        <translation>Keine geöffnete Einreichung hat eine Gewinn-und-Verlust-Rechnung zu zeichnen.</translation>
    </message>
    <message>
        <source>No filing is open.</source>
        <translation>Es ist keine Einreichung geöffnet.</translation>
    </message>
    <message>
        <source>Not possible for the filing in front.</source>
        <translation>Für die vordere Einreichung nicht möglich.</translation>
    </message>
    <message>
        <source>Corr&amp;ections</source>
        <translation>&amp;Korrekturen</translation>
    </message>
    <message>
        <source>Statements of operations and balance sheets appear here, with the sums that prove them. If the text has one, select its lines and choose Review ▸ Statement ▸ Read Table by Columns.</source>
        <translation>Hier erscheinen Gewinn-und-Verlust-Rechnungen und Bilanzen, mit den Rechenproben, die sie beweisen. Hat der Text eine, bitte ihre Zeilen auswählen und Durchsicht ▸ Rechenwerk ▸ Tabelle nach Spalten lesen wählen.</translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>Noch kein Rechenwerk</translation>
    </message>
    <message>
        <source>Open a filing: its statements of operations and balance sheets appear here, with the sums that prove them.</source>
        <translation>Bitte eine Einreichung öffnen: Ihre Gewinn-und-Verlust-Rechnungen und Bilanzen erscheinen hier, mit den Rechenproben, die sie beweisen.</translation>
    </message>
    <message>
        <source>The filings call it “%1”.</source>
        <translation>In den Einreichungen heißt es „%1“.</translation>
    </message>
    <message>
        <source>Annual %1 by line</source>
        <translation>%1 nach Zeilen, jährlich</translation>
    </message>
    <message>
        <source>Quarterly %1 by line</source>
        <translation>%1 nach Zeilen und Quartalen</translation>
    </message>
    <message>
        <source>Annual %1 in % of revenues</source>
        <translation>%1 in % der Umsatzerlöse, jährlich</translation>
    </message>
    <message>
        <source>Quarterly %1 in % of revenues</source>
        <translation>%1 in % der Umsatzerlöse, nach Quartalen</translation>
    </message>
    <message>
        <source>Annual %1, change on a year before</source>
        <translation>%1, jährliche Veränderung zum Vorjahr</translation>
    </message>
    <message>
        <source>Quarterly %1, change on a year before</source>
        <translation>%1 nach Quartalen, Veränderung zum Vorjahr</translation>
    </message>
    <message>
        <source>Annual margins, % of revenues</source>
        <translation>Jährliche Margen, % der Umsatzerlöse</translation>
    </message>
    <message>
        <source>Quarterly margins, % of revenues</source>
        <translation>Margen nach Quartalen, % der Umsatzerlöse</translation>
    </message>
    <message>
        <source>%1, calendar years</source>
        <translation>%1, Kalenderjahre</translation>
    </message>
    <message>
        <source>%1, calendar quarters</source>
        <translation>%1, Kalenderquartale</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, as first reported</source>
        <translation>%1, wie zuerst berichtet</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <translation>%1, wie am %2 bekannt</translation>
    </message>
    <message>
        <source>No rule is in force</source>
        <translation>Keine Regel ist in Kraft</translation>
    </message>
    <message>
        <source>A rule says what words, lines or columns mean wherever they stand. Add one here, make one of a correction, or import those of somebody else.</source>
        <translation>Eine Regel sagt, was Wörter, Zeilen oder Spalten bedeuten, wo immer sie stehen. Hier lässt sich eine anlegen, aus einer Korrektur machen oder von jemand anderem importieren.</translation>
    </message>
</context>
<context>
    <name>filing::ui::Actions</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open filings from files</source>
        <translation>Einreichungen aus Dateien öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Sample Filings</source>
        <translation>B&amp;eispieleinreichungen öffnen</translation>
    </message>
    <message>
        <source>Open the eight quarterly releases of a fictional company</source>
        <translation>Die acht Quartalsmitteilungen eines erfundenen Unternehmens öffnen</translation>
    </message>
    <message>
        <source>Read the current file from disk again</source>
        <translation>Die aktuelle Datei neu vom Datenträger lesen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close the current filing</source>
        <translation>Die aktuelle Einreichung schließen</translation>
    </message>
    <message>
        <source>Close every filing</source>
        <translation>Jede Einreichung schließen</translation>
    </message>
    <message>
        <source>E&amp;xport Corrections…</source>
        <translation>Korrekturen &amp;exportieren…</translation>
    </message>
    <message>
        <source>Save what people said about filings as JSON, table or Web Annotations</source>
        <translation>Sichern, was Menschen über Einreichungen gesagt haben, als JSON, Tabelle oder Web Annotations</translation>
    </message>
    <message>
        <source>&amp;Import or Merge Corrections…</source>
        <translation>Korrekturen &amp;importieren oder zusammenführen…</translation>
    </message>
    <message>
        <source>Take in exported corrections or another store, and decide where both differ</source>
        <translation>Exportierte Korrekturen oder einen anderen Speicher übernehmen und entscheiden, wo beide abweichen</translation>
    </message>
    <message>
        <source>Import &amp;Files…</source>
        <translation>&amp;Dateien importieren…</translation>
    </message>
    <message>
        <source>Take files and archives into the library; they stay where they are</source>
        <translation>Dateien und Archive in die Bibliothek aufnehmen; sie bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Take a folder with all below it into the library; its files stay where they are</source>
        <translation>Einen Ordner mit allem darunter in die Bibliothek aufnehmen; seine Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>&amp;Pause Work on the Library</source>
        <translation>&amp;Arbeit an der Bibliothek anhalten</translation>
    </message>
    <message>
        <source>Hold the import until it is resumed</source>
        <translation>Den Import anhalten, bis er fortgesetzt wird</translation>
    </message>
    <message>
        <source>&amp;Cancel Work on the Library</source>
        <translation>Arbeit an der &amp;Bibliothek abbrechen</translation>
    </message>
    <message>
        <source>End the import; what was read stays in the library</source>
        <translation>Den Import beenden; was gelesen ist, bleibt in der Bibliothek</translation>
    </message>
    <message>
        <source>Import &amp;Report…</source>
        <translation>&amp;Importbericht…</translation>
    </message>
    <message>
        <source>List what the last import left out, and why</source>
        <translation>Auflisten, was der letzte Import ausgelassen hat, und warum</translation>
    </message>
    <message>
        <source>C&amp;heck for Missing Files</source>
        <translation>&amp;Nach fehlenden Dateien sehen</translation>
    </message>
    <message>
        <source>See whether every file of the library is still there and unchanged</source>
        <translation>Prüfen, ob jede Datei der Bibliothek noch da und unverändert ist</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave Filingscope; it opens the same filings next time</source>
        <translation>Filingscope verlassen; beim nächsten Mal öffnet es dieselben Einreichungen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <translation>Die letzte Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the correction again</source>
        <translation>Die Korrektur wieder vornehmen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Das Ausgewählte kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;Source</source>
        <translation>Mit &amp;Herkunft kopieren</translation>
    </message>
    <message>
        <source>Copy the value together with its filing, line and bytes</source>
        <translation>Den Wert mit Einreichung, Zeile und Bytes kopieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find words in the filing&apos;s text</source>
        <translation>Wörter im Text der Einreichung suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Go to a line of the file</source>
        <translation>Zu einer Zeile der Datei gehen</translation>
    </message>
    <message>
        <source>Show only the fields that contain some words</source>
        <translation>Nur Felder zeigen, die bestimmte Wörter enthalten</translation>
    </message>
    <message>
        <source>Show only the filings that contain some words</source>
        <translation>Nur Einreichungen zeigen, die bestimmte Wörter enthalten</translation>
    </message>
    <message>
        <source>Search &amp;Library…</source>
        <translation>&amp;Bibliothek durchsuchen…</translation>
    </message>
    <message>
        <source>Search the text and figures of all filings of the library</source>
        <translation>Text und Zahlen aller Einreichungen der Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Browse the filings of the library</source>
        <translation>In den Einreichungen der Bibliothek blättern</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go to the place before this one</source>
        <translation>Zur Stelle davor gehen</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Vo&amp;rwärts</translation>
    </message>
    <message>
        <source>Go to the place after this one</source>
        <translation>Zur Stelle danach gehen</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation>Zum nächsten Bereich gehen</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Vor&amp;iger Bereich</translation>
    </message>
    <message>
        <source>Move to the previous pane</source>
        <translation>Zum vorigen Bereich gehen</translation>
    </message>
    <message>
        <source>Reading &amp;Text</source>
        <translation>&amp;Lesetext</translation>
    </message>
    <message>
        <source>Show the words as read instead of the file&apos;s bytes</source>
        <translation>Statt der Bytes der Datei die Wörter zeigen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>Mark the amounts, dates and names that no field claims</source>
        <translation>Beträge, Daten und Namen hervorheben, die kein Feld beansprucht</translation>
    </message>
    <message>
        <source>Ne&amp;xt Unexplained</source>
        <translation>Näc&amp;hstes Unerklärtes</translation>
    </message>
    <message>
        <source>Select the next amount, date or name that no field claims</source>
        <translation>Den nächsten Betrag, das nächste Datum oder den nächsten Namen ohne Feld auswählen</translation>
    </message>
    <message>
        <source>Previous Unexp&amp;lained</source>
        <translation>Vori&amp;ges Unerklärtes</translation>
    </message>
    <message>
        <source>Select the previous amount, date or name that no field claims</source>
        <translation>Den vorigen Betrag, das vorige Datum oder den vorigen Namen ohne Feld auswählen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>V&amp;erkleinern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal Si&amp;ze</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Text of normal size</source>
        <translation>Text in normaler Größe</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm benutzen</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Put every pane back to where it was at first</source>
        <translation>Jeden Bereich dorthin setzen, wo er zuerst war</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Use the colours of the system</source>
        <translation>Die Farben des Systems benutzen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;Edit Value</source>
        <translation>Wert &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Correct the current value in place</source>
        <translation>Den aktuellen Wert an Ort und Stelle korrigieren</translation>
    </message>
    <message>
        <source>Edit with &amp;Reason…</source>
        <translation>Mi&amp;t Begründung bearbeiten…</translation>
    </message>
    <message>
        <source>Correct the current value and say why</source>
        <translation>Den aktuellen Wert korrigieren und sagen, warum</translation>
    </message>
    <message>
        <source>&amp;Use Selection</source>
        <translation>A&amp;uswahl verwenden</translation>
    </message>
    <message>
        <source>Make the selected text the value of the current field</source>
        <translation>Den ausgewählten Text zum Wert des aktuellen Felds machen</translation>
    </message>
    <message>
        <source>&amp;Set Selection as…</source>
        <translation>Auswahl &amp;setzen als…</translation>
    </message>
    <message>
        <source>Make the selected text the value of a field of your choice</source>
        <translation>Den ausgewählten Text zum Wert eines beliebigen Felds machen</translation>
    </message>
    <message>
        <source>Say that the current value is right</source>
        <translation>Sagen, dass der aktuelle Wert stimmt</translation>
    </message>
    <message>
        <source>Re&amp;ject Value</source>
        <translation>&amp;Wert verwerfen</translation>
    </message>
    <message>
        <source>Say that there is no such value here</source>
        <translation>Sagen, dass es diesen Wert hier nicht gibt</translation>
    </message>
    <message>
        <source>Say of all lines, columns or words that look alike what is said here</source>
        <translation>Das hier Gesagte für alle gleich aussehenden Zeilen, Spalten oder Wörter gelten lassen</translation>
    </message>
    <message>
        <source>Let the last correction hold for all that look alike</source>
        <translation>Die letzte Korrektur für alles gleich Aussehende gelten lassen</translation>
    </message>
    <message>
        <source>Show what the rule would change before it is made</source>
        <translation>Zeigen, was die Regel ändern würde, bevor sie angelegt wird</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>&amp;Keine Regel anlegen</translation>
    </message>
    <message>
        <source>Make no rule of the last correction</source>
        <translation>Aus der letzten Korrektur keine Regel machen</translation>
    </message>
    <message>
        <source>Ask after a correction whether it shall hold for all that look alike</source>
        <translation>Nach einer Korrektur fragen, ob sie für alles gleich Aussehende gelten soll</translation>
    </message>
    <message>
        <source>&amp;Previous Doubt</source>
        <translation>&amp;Voriger Zweifel</translation>
    </message>
    <message>
        <source>Go to the previous value that needs a look</source>
        <translation>Zum vorigen Wert gehen, der einen Blick braucht</translation>
    </message>
    <message>
        <source>Go to the next value that needs a look</source>
        <translation>Zum nächsten Wert gehen, der einen Blick braucht</translation>
    </message>
    <message>
        <source>Pre&amp;vious Field</source>
        <translation>Vori&amp;ges Feld</translation>
    </message>
    <message>
        <source>Go to the previous recognised field in the text</source>
        <translation>Zum vorigen erkannten Feld im Text gehen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Field</source>
        <translation>Nä&amp;chstes Feld</translation>
    </message>
    <message>
        <source>Go to the next recognised field in the text</source>
        <translation>Zum nächsten erkannten Feld im Text gehen</translation>
    </message>
    <message>
        <source>Only What Needs a &amp;Look</source>
        <translation>Nur was einen B&amp;lick braucht</translation>
    </message>
    <message>
        <source>List only the fields that need a look in the structure</source>
        <translation>In der Struktur nur Felder auflisten, die einen Blick brauchen</translation>
    </message>
    <message>
        <source>&amp;Take Over from Another Copy</source>
        <translation>&amp;Aus anderer Fassung übernehmen</translation>
    </message>
    <message>
        <source>Make the corrections of another copy of this filing that fit here, in one step</source>
        <translation>Die hier passenden Korrekturen einer anderen Fassung dieser Einreichung in einem Schritt vornehmen</translation>
    </message>
    <message>
        <source>&amp;Show What Other Copies Offer</source>
        <translation>Angebot anderer &amp;Fassungen zeigen</translation>
    </message>
    <message>
        <source>Show what another copy of this filing offers, and give a place to what has none</source>
        <translation>Zeigen, was eine andere Fassung dieser Einreichung anbietet, und dem eine Stelle geben, was keine hat</translation>
    </message>
    <message>
        <source>Not &amp;Now</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Put the offer of another copy&apos;s corrections aside; it stays in the pane of copies</source>
        <translation>Das Angebot der Korrekturen einer anderen Fassung beiseitelegen; es bleibt im Bereich „Fassungen“</translation>
    </message>
    <message>
        <source>Go through what should be looked at, the most important first, by keyboard</source>
        <translation>Mit der Tastatur durchgehen, was anzusehen ist, das Wichtigste zuerst</translation>
    </message>
    <message>
        <source>Show every value as the machine read it; the same key returns</source>
        <translation>Jeden Wert zeigen, wie er maschinell gelesen wurde; dieselbe Taste führt zurück</translation>
    </message>
    <message>
        <source>As Jud&amp;ged On…</source>
        <translation>W&amp;ie beurteilt am…</translation>
    </message>
    <message>
        <source>Show the filings as they were judged at a time in the past</source>
        <translation>Die Einreichungen zeigen, wie sie zu einem früheren Zeitpunkt beurteilt waren</translation>
    </message>
    <message>
        <source>Show the filings as they are judged now</source>
        <translation>Die Einreichungen zeigen, wie sie jetzt beurteilt sind</translation>
    </message>
    <message>
        <source>Insert Row &amp;Above</source>
        <translation>Zeile &amp;darüber einfügen</translation>
    </message>
    <message>
        <source>Put a new line above the current one of the statement and name it</source>
        <translation>Über der aktuellen Zeile des Rechenwerks eine neue einfügen und benennen</translation>
    </message>
    <message>
        <source>Insert Row &amp;Below</source>
        <translation>Zeile darunter &amp;einfügen</translation>
    </message>
    <message>
        <source>Put a new line below the current one of the statement and name it</source>
        <translation>Unter der aktuellen Zeile des Rechenwerks eine neue einfügen und benennen</translation>
    </message>
    <message>
        <source>&amp;Delete Row</source>
        <translation>Zeile &amp;löschen</translation>
    </message>
    <message>
        <source>Say that the current line is no line of the statement</source>
        <translation>Sagen, dass die aktuelle Zeile keine des Rechenwerks ist</translation>
    </message>
    <message>
        <source>&amp;Split Row…</source>
        <translation>&amp;Zeile teilen…</translation>
    </message>
    <message>
        <source>Make two lines of one that was read as one by mistake</source>
        <translation>Aus einer irrtümlich als eine gelesenen Zeile zwei machen</translation>
    </message>
    <message>
        <source>&amp;Merge with Next Row</source>
        <translation>&amp;Mit nächster Zeile verbinden</translation>
    </message>
    <message>
        <source>Make one line of this and the next, where one was printed over two</source>
        <translation>Aus dieser und der nächsten Zeile eine machen, wo eine über zwei gedruckt ist</translation>
    </message>
    <message>
        <source>Turn the signs of all figures of the line round</source>
        <translation>Die Vorzeichen aller Zahlen der Zeile umkehren</translation>
    </message>
    <message>
        <source>&amp;Role of Row…</source>
        <translation>&amp;Rolle der Zeile…</translation>
    </message>
    <message>
        <source>Say what the line means in the statement</source>
        <translation>Sagen, was die Zeile im Rechenwerk bedeutet</translation>
    </message>
    <message>
        <source>Move Cell &amp;Left</source>
        <translation>Zelle n&amp;ach links</translation>
    </message>
    <message>
        <source>The figure belongs one column to the left; one that stands there takes its place</source>
        <translation>Die Zahl gehört eine Spalte weiter nach links; eine dort stehende nimmt ihren Platz ein</translation>
    </message>
    <message>
        <source>Move Cell Ri&amp;ght</source>
        <translation>Zelle &amp;nach rechts</translation>
    </message>
    <message>
        <source>The figure belongs one column to the right; one that stands there takes its place</source>
        <translation>Die Zahl gehört eine Spalte weiter nach rechts; eine dort stehende nimmt ihren Platz ein</translation>
    </message>
    <message>
        <source>All figures of the row belong one column to the left</source>
        <translation>Alle Zahlen der Zeile gehören eine Spalte weiter nach links</translation>
    </message>
    <message>
        <source>All figures of the row belong one column to the right</source>
        <translation>Alle Zahlen der Zeile gehören eine Spalte weiter nach rechts</translation>
    </message>
    <message>
        <source>&amp;Insert Column…</source>
        <translation>S&amp;palte einfügen…</translation>
    </message>
    <message>
        <source>Put a column for another period to the right of the current one</source>
        <translation>Rechts der aktuellen Spalte eine für einen weiteren Zeitraum einfügen</translation>
    </message>
    <message>
        <source>D&amp;elete Column</source>
        <translation>&amp;Spalte löschen</translation>
    </message>
    <message>
        <source>Say that the current column is none of the statement</source>
        <translation>Sagen, dass die aktuelle Spalte keine des Rechenwerks ist</translation>
    </message>
    <message>
        <source>Set &amp;Period…</source>
        <translation>&amp;Zeitraum setzen…</translation>
    </message>
    <message>
        <source>Say which period the current column is about</source>
        <translation>Sagen, von welchem Zeitraum die aktuelle Spalte handelt</translation>
    </message>
    <message>
        <source>This column and the next have each other&apos;s heading: their periods change places</source>
        <translation>Diese und die nächste Spalte tragen die Überschrift der anderen: Ihre Zeiträume werden getauscht</translation>
    </message>
    <message>
        <source>Read &amp;Table by Columns…</source>
        <translation>Tabelle &amp;nach Spalten lesen…</translation>
    </message>
    <message>
        <source>Mark the columns of the text table at the caret and read it again</source>
        <translation>Die Spalten der Texttabelle an der Schreibmarke markieren und sie neu lesen</translation>
    </message>
    <message>
        <source>Figures as &amp;Printed</source>
        <translation>Zahlen &amp;wie gedruckt</translation>
    </message>
    <message>
        <source>The statement&apos;s amounts are printed in whole units</source>
        <translation>Die Beträge des Rechenwerks sind in ganzen Einheiten gedruckt</translation>
    </message>
    <message>
        <source>Figures in &amp;Thousands</source>
        <translation>Zahlen in &amp;Tausend</translation>
    </message>
    <message>
        <source>The statement&apos;s amounts are printed in thousands</source>
        <translation>Die Beträge des Rechenwerks sind in Tausend gedruckt</translation>
    </message>
    <message>
        <source>Figures in &amp;Millions</source>
        <translation>&amp;Zahlen in Millionen</translation>
    </message>
    <message>
        <source>The statement&apos;s amounts are printed in millions</source>
        <translation>Die Beträge des Rechenwerks sind in Millionen gedruckt</translation>
    </message>
    <message>
        <source>Show &amp;Quarters</source>
        <translation>&amp;Quartale zeigen</translation>
    </message>
    <message>
        <source>Show revenues and expenses by quarter</source>
        <translation>Umsatzerlöse und Aufwendungen nach Quartalen zeigen</translation>
    </message>
    <message>
        <source>Save the chart as a picture, a workbook, evidence or figures</source>
        <translation>Das Diagramm als Bild, Arbeitsmappe, Nachweis oder Zahlen sichern</translation>
    </message>
    <message>
        <source>Copy the chart as a picture and its figures as a table</source>
        <translation>Das Diagramm als Bild und seine Zahlen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Find anything the program can do by name</source>
        <translation>Alles, was das Programm kann, nach Namen finden</translation>
    </message>
    <message>
        <source>List the sums that prove the statement</source>
        <translation>Die Rechenproben auflisten, die das Rechenwerk beweisen</translation>
    </message>
    <message>
        <source>Your &amp;Name…</source>
        <translation>&amp;Eigener Name…</translation>
    </message>
    <message>
        <source>The name your corrections are recorded under</source>
        <translation>Der Name, unter dem Korrekturen festgehalten werden</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regeln…</translation>
    </message>
    <message>
        <source>List, edit and remove the rules that corrections were made into</source>
        <translation>Die Regeln, zu denen Korrekturen gemacht wurden, auflisten, bearbeiten und entfernen</translation>
    </message>
    <message>
        <source>Stop reading files</source>
        <translation>Mit dem Lesen von Dateien aufhören</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List every shortcut</source>
        <translation>Jedes Tastenkürzel auflisten</translation>
    </message>
    <message>
        <source>C&amp;hange Shortcuts…</source>
        <translation>&amp;Tastenkürzel ändern…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>Befehlen andere Tasten geben</translation>
    </message>
    <message>
        <source>What the signs and colours mean</source>
        <translation>Was Zeichen und Farben bedeuten</translation>
    </message>
    <message>
        <source>&amp;About Filingscope</source>
        <translation>Über &amp;Filingscope</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Version, Lizenz und Bibliotheken</translation>
    </message>
    <message>
        <source>Review: Accept</source>
        <translation>Durchsicht: Annehmen</translation>
    </message>
    <message>
        <source>Say that the value asked about is right</source>
        <translation>Sagen, dass der erfragte Wert stimmt</translation>
    </message>
    <message>
        <source>Review: Edit</source>
        <translation>Durchsicht: Bearbeiten</translation>
    </message>
    <message>
        <source>Type the value</source>
        <translation>Den Wert eingeben</translation>
    </message>
    <message>
        <source>Review: Reject</source>
        <translation>Durchsicht: Verwerfen</translation>
    </message>
    <message>
        <source>Review: Undo</source>
        <translation>Durchsicht: Rückgängig</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Die letzte Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Review: Later</source>
        <translation>Durchsicht: Später</translation>
    </message>
    <message>
        <source>Put the question off to the end</source>
        <translation>Die Frage ans Ende stellen</translation>
    </message>
    <message>
        <source>Review: Take Selection</source>
        <translation>Durchsicht: Auswahl nehmen</translation>
    </message>
    <message>
        <source>The value is what is selected in the text</source>
        <translation>Der Wert ist, was im Text ausgewählt ist</translation>
    </message>
    <message>
        <source>Review: Into the Text</source>
        <translation>Durchsicht: In den Text</translation>
    </message>
    <message>
        <source>Go to the place in the text, to select the value there</source>
        <translation>An die Stelle im Text gehen, um den Wert dort auszuwählen</translation>
    </message>
    <message>
        <source>Review: Accept All of the Statement</source>
        <translation>Durchsicht: Ganzes Rechenwerk annehmen</translation>
    </message>
    <message>
        <source>Accept everything asked about this statement that no sum and no sentence contradicts</source>
        <translation>Alles zu diesem Rechenwerk Gefragte annehmen, dem keine Rechenprobe und kein Satz widerspricht</translation>
    </message>
    <message>
        <source>Review: Next Question</source>
        <translation>Durchsicht: Nächste Frage</translation>
    </message>
    <message>
        <source>Go to the next question</source>
        <translation>Zur nächsten Frage gehen</translation>
    </message>
    <message>
        <source>Review: Previous Question</source>
        <translation>Durchsicht: Vorige Frage</translation>
    </message>
    <message>
        <source>Go to the previous question</source>
        <translation>Zur vorigen Frage gehen</translation>
    </message>
    <message>
        <source>Review: Which Questions</source>
        <translation>Durchsicht: Welche Fragen</translation>
    </message>
    <message>
        <source>List only contradicted, repaired or unchecked values, or what rules said</source>
        <translation>Nur widersprochene, reparierte oder ungeprüfte Werte auflisten, oder was Regeln sagten</translation>
    </message>
    <message>
        <source>Review: Where</source>
        <translation>Durchsicht: Wo</translation>
    </message>
    <message>
        <source>List only questions of this filing, statement or period</source>
        <translation>Nur Fragen dieser Einreichung, dieses Rechenwerks oder Zeitraums auflisten</translation>
    </message>
    <message>
        <source>Review: Choose Candidate %1</source>
        <translation>Durchsicht: Kandidat %1 wählen</translation>
    </message>
    <message>
        <source>Another reading becomes the value</source>
        <translation>Eine andere Lesart wird zum Wert</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>C&amp;lose All</source>
        <translation>&amp;Alle schließen</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Fil&amp;ter Structure</source>
        <translation>Struktur &amp;filtern</translation>
    </message>
    <message>
        <source>F&amp;ilter Filings</source>
        <translation>&amp;Einreichungen filtern</translation>
    </message>
    <message>
        <source>&amp;Show Library</source>
        <translation>Biblio&amp;thek zeigen</translation>
    </message>
    <message>
        <source>Un&amp;explained Words</source>
        <translation>&amp;Unerklärte Wörter</translation>
    </message>
    <message>
        <source>Confir&amp;m Value</source>
        <translation>W&amp;ert bestätigen</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Rule of This…</source>
        <translation>&amp;Daraus eine Regel machen…</translation>
    </message>
    <message>
        <source>Appl&amp;y Offered Rule</source>
        <translation>Angebotene Regel anwenden</translation>
    </message>
    <message>
        <source>Prev&amp;iew Offered Rule…</source>
        <translation>Angebotene Regel ansehen…</translation>
    </message>
    <message>
        <source>O&amp;ffer Rules after Corrections</source>
        <translation>Nach Korrekturen Regeln anbieten</translation>
    </message>
    <message>
        <source>Next &amp;Doubt</source>
        <translation>&amp;Nächster Zweifel</translation>
    </message>
    <message>
        <source>Review &amp;Questions</source>
        <translation>Fragen durc&amp;hsehen</translation>
    </message>
    <message>
        <source>Show M&amp;achine Values</source>
        <translation>&amp;Maschinelle Werte zeigen</translation>
    </message>
    <message>
        <source>Return t&amp;o Now</source>
        <translation>&amp;Zurück zur Gegenwart</translation>
    </message>
    <message>
        <source>Flip Sign &amp;of Row</source>
        <translation>&amp;Vorzeichen der Zeile umkehren</translation>
    </message>
    <message>
        <source>Shi&amp;ft Row Left</source>
        <translation>Zeile nach links &amp;schieben</translation>
    </message>
    <message>
        <source>S&amp;hift Row Right</source>
        <translation>Ze&amp;ile nach rechts schieben</translation>
    </message>
    <message>
        <source>Swap Period &amp;with Next Column</source>
        <translation>Zeitraum &amp;mit nächster Spalte tauschen</translation>
    </message>
    <message>
        <source>C&amp;opy Chart</source>
        <translation>&amp;Diagramm kopieren</translation>
    </message>
    <message>
        <source>S&amp;how Checks</source>
        <translation>Rechen&amp;proben zeigen</translation>
    </message>
    <message>
        <source>Canc&amp;el Reading</source>
        <translation>&amp;Lesen abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>&amp;Keep What Was Read</source>
        <translation>&amp;Gelesenes behalten</translation>
    </message>
    <message>
        <source>Go on with the filing as it was read, though its file has changed</source>
        <translation>Mit der Einreichung weitermachen, wie sie gelesen wurde, obwohl sich ihre Datei geändert hat</translation>
    </message>
    <message>
        <source>Print the text, the statement or the chart, or save it as PDF</source>
        <translation>Text, Rechenwerk oder Diagramm drucken oder als PDF sichern</translation>
    </message>
    <message>
        <source>Open the filings of today again when Filingscope starts the next time</source>
        <translation>Die heutigen Einreichungen beim nächsten Start von Filingscope wieder öffnen</translation>
    </message>
    <message>
        <source>Leave Full Screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Show the window beside others again</source>
        <translation>Das Fenster wieder neben anderen zeigen</translation>
    </message>
    <message>
        <source>Stop printing; nothing is left of a file that is not complete</source>
        <translation>Das Drucken abbrechen; von einer unvollständigen Datei bleibt nichts</translation>
    </message>
    <message>
        <source>&amp;User Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Read what to do, at the page about the pane you are in</source>
        <translation>Lesen, was zu tun ist, auf der Seite zum aktuellen Bereich</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Show the panes in five hints</source>
        <translation>Die Bereiche in fünf Hinweisen zeigen</translation>
    </message>
    <message>
        <source>Reopen &amp;Filings at Start</source>
        <translation>Einreichungen beim Start &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>E&amp;xport Chart…</source>
        <translation>Diag&amp;ramm exportieren…</translation>
    </message>
    <message>
        <source>Cancel &amp;Printing</source>
        <translation>&amp;Drucken abbrechen</translation>
    </message>
    <message>
        <source>Signs and &amp;Colours</source>
        <translation>&amp;Zeichen und Farben</translation>
    </message>
    <message>
        <source>Review from the Li&amp;brary</source>
        <translation>Aus der Bibli&amp;othek durchsehen</translation>
    </message>
    <message>
        <source>Open the next filings of the library with open questions, the most doubtful first, and go through them</source>
        <translation>Die nächsten Einreichungen der Bibliothek mit offenen Fragen öffnen, die zweifelhaftesten zuerst, und durchgehen</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Ta&amp;ke Pane Out or Put It Back</source>
        <translation>Bereich lö&amp;sen oder zurücksetzen</translation>
    </message>
    <message>
        <source>Make the pane with the focus a window of its own, or put it back</source>
        <translation>Den Bereich mit dem Fokus zu einem eigenen Fenster machen oder zurücksetzen</translation>
    </message>
</context>
<context>
    <name>filing::ui::Card</name>
    <message>
        <source> · line %1</source>
        <translation> · Zeile %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>repariert</translation>
    </message>
    <message>
        <source>the bytes read “%1”</source>
        <translation>die Bytes lauten „%1“</translation>
    </message>
</context>
<context>
    <name>filing::ui::ChartControls</name>
    <message>
        <source>Revenues</source>
        <translation>Umsatzerlöse</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Aufwendungen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Per share</source>
        <translation>Je Aktie</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Aktien</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Andere Zeilen</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>Übliche Zeilen</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Chart: amounts as bars side by side</source>
        <translation>Diagramm: Beträge als Balken nebeneinander</translation>
    </message>
    <message>
        <source>S&amp;tacked Lines</source>
        <translation>&amp;Gestapelte Zeilen</translation>
    </message>
    <message>
        <source>Chart: the single lines of revenues and expenses on top of each other</source>
        <translation>Diagramm: die einzelnen Zeilen von Umsatzerlösen und Aufwendungen übereinander</translation>
    </message>
    <message>
        <source>% of &amp;Revenues</source>
        <translation>% der &amp;Umsatzerlöse</translation>
    </message>
    <message>
        <source>Chart: every line in percent of the revenues of its period</source>
        <translation>Diagramm: jede Zeile in Prozent der Umsatzerlöse ihres Zeitraums</translation>
    </message>
    <message>
        <source>&amp;Growth on a Year Before</source>
        <translation>&amp;Wachstum zum Vorjahr</translation>
    </message>
    <message>
        <source>Chart: change on the same period a year before</source>
        <translation>Diagramm: Veränderung zum gleichen Zeitraum des Vorjahres</translation>
    </message>
    <message>
        <source>&amp;Index, First Period = 100</source>
        <translation>&amp;Index, erster Zeitraum = 100</translation>
    </message>
    <message>
        <source>Chart: the first period that all have is 100</source>
        <translation>Diagramm: der erste Zeitraum, den alle haben, ist 100</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;Margen</translation>
    </message>
    <message>
        <source>Chart: gross, operating and net margin</source>
        <translation>Diagramm: Brutto-, operative und Nettomarge</translation>
    </message>
    <message>
        <source>&amp;Quarterly</source>
        <translation>Nach &amp;Quartalen</translation>
    </message>
    <message>
        <source>Chart: one bar for each quarter</source>
        <translation>Diagramm: ein Balken für jedes Quartal</translation>
    </message>
    <message>
        <source>&amp;Annual</source>
        <translation>&amp;Jährlich</translation>
    </message>
    <message>
        <source>Chart: one bar for each fiscal year</source>
        <translation>Diagramm: ein Balken für jedes Geschäftsjahr</translation>
    </message>
    <message>
        <source>&amp;Fiscal Periods</source>
        <translation>&amp;Geschäftszeiträume</translation>
    </message>
    <message>
        <source>Chart: periods as the company counts them</source>
        <translation>Diagramm: Zeiträume, wie das Unternehmen sie zählt</translation>
    </message>
    <message>
        <source>&amp;Calendar Periods</source>
        <translation>&amp;Kalenderzeiträume</translation>
    </message>
    <message>
        <source>Chart: periods by the calendar, so that companies with different years compare</source>
        <translation>Diagramm: Zeiträume nach dem Kalender, damit Unternehmen mit verschiedenen Geschäftsjahren vergleichbar sind</translation>
    </message>
    <message>
        <source>&amp;Latest Figures</source>
        <translation>&amp;Neueste Zahlen</translation>
    </message>
    <message>
        <source>Chart: what the newest filing says of each period</source>
        <translation>Diagramm: was die neueste Einreichung zu jedem Zeitraum sagt</translation>
    </message>
    <message>
        <source>As Fi&amp;rst Reported</source>
        <translation>Wie &amp;zuerst berichtet</translation>
    </message>
    <message>
        <source>Chart: what the first filing said, before any restatement</source>
        <translation>Diagramm: was die erste Einreichung sagte, vor jeder Anpassung</translation>
    </message>
    <message>
        <source>As &amp;Known On…</source>
        <translation>&amp;Wie bekannt am…</translation>
    </message>
    <message>
        <source>Chart: what was known on a day, without later filings</source>
        <translation>Diagramm: was an einem Tag bekannt war, ohne spätere Einreichungen</translation>
    </message>
    <message>
        <source>&amp;Net Result</source>
        <translation>&amp;Periodenergebnis</translation>
    </message>
    <message>
        <source>Chart: the net result as a line</source>
        <translation>Diagramm: das Periodenergebnis als Linie</translation>
    </message>
    <message>
        <source>&amp;Table of Figures</source>
        <translation>Z&amp;ahlentabelle</translation>
    </message>
    <message>
        <source>Chart: the figures as a table below</source>
        <translation>Diagramm: die Zahlen als Tabelle darunter</translation>
    </message>
    <message>
        <source>Chart: fewer or more periods at once</source>
        <translation>Diagramm: weniger oder mehr Zeiträume auf einmal</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Choose &amp;Lines…</source>
        <translation>Zeilen &amp;wählen…</translation>
    </message>
    <message>
        <source>Chart: which lines of the statements are drawn</source>
        <translation>Diagramm: welche Zeilen der Rechenwerke gezeichnet werden</translation>
    </message>
    <message>
        <source>Whose figures: one company, or several side by side</source>
        <translation>Wessen Zahlen: ein Unternehmen, oder mehrere nebeneinander</translation>
    </message>
    <message>
        <source>Quarters or years, and how they are counted</source>
        <translation>Quartale oder Jahre, und wie sie gezählt werden</translation>
    </message>
    <message>
        <source>What is drawn of the figures</source>
        <translation>Was von den Zahlen gezeichnet wird</translation>
    </message>
    <message>
        <source>Which lines of the statements are drawn</source>
        <translation>Welche Zeilen der Rechenwerke gezeichnet werden</translation>
    </message>
    <message>
        <source>Net result, table, zoom and saved looks</source>
        <translation>Periodenergebnis, Tabelle, Vergrößerung und gesicherte Ansichten</translation>
    </message>
    <message>
        <source>Copy, or save as picture or figures</source>
        <translation>Kopieren, oder als Bild oder Zahlen sichern</translation>
    </message>
    <message>
        <source>&amp;Periods</source>
        <translation>&amp;Zeiträume</translation>
    </message>
    <message>
        <source>&amp;Drawn As</source>
        <translation>Dar&amp;stellung</translation>
    </message>
    <message>
        <source>Loo&amp;ks</source>
        <translation>A&amp;nsichten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Nach Quartalen</translation>
    </message>
    <message>
        <source>Lines…</source>
        <translation>Zeilen…</translation>
    </message>
    <message>
        <source>Lines (%1)…</source>
        <translation>Zeilen (%1)…</translation>
    </message>
    <message>
        <source>Unnamed registrant</source>
        <translation>Registrant ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n quarters, %1, CIK %2</source>
        <translation>
            <numerusform>%n Quartal, %1, CIK %2</numerusform>
            <numerusform>%n Quartale, %1, CIK %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Wie bekannt am</translation>
    </message>
    <message>
        <source>Filings up to and including</source>
        <translation>Einreichungen bis einschließlich</translation>
    </message>
    <message>
        <source>&amp;Save Look…</source>
        <translation>&amp;Ansicht sichern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Save look</source>
        <translation>Ansicht sichern</translation>
    </message>
    <message>
        <source>Name of the look (an existing one is replaced):</source>
        <translation>Name der Ansicht (eine vorhandene wird ersetzt):</translation>
    </message>
    <message>
        <source>&amp;Zoom Out</source>
        <translation>V&amp;erkleinern</translation>
    </message>
    <message>
        <source>&amp;Show All Periods</source>
        <translation>A&amp;lle Zeiträume zeigen</translation>
    </message>
    <message>
        <source>Annual, calendar</source>
        <translation>Jährlich, Kalender</translation>
    </message>
    <message>
        <source>Quarterly, calendar</source>
        <translation>Nach Quartalen, Kalender</translation>
    </message>
    <message>
        <source>%1, first</source>
        <translation>%1, zuerst</translation>
    </message>
    <message>
        <source>%1, as known</source>
        <translation>%1, wie bekannt</translation>
    </message>
</context>
<context>
    <name>filing::ui::ChartExportDialog</name>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>Für den Druck</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>by</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Device pixels for each; 2 is sharp on fine screens and in print</source>
        <translation>Gerätepixel für jedes; 2 ist auf feinen Bildschirmen und im Druck scharf</translation>
    </message>
    <message>
        <source>= %1 × %2 pixels</source>
        <translation>= %1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Bitte die zu schreibende Datei nennen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 ist ein Ordner; bitte eine Datei darin nennen.</translation>
    </message>
    <message>
        <source>Nothing may be written in the folder %1.</source>
        <translation>In den Ordner %1 darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>-evidence</source>
        <translation>-nachweis</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
</context>
<context>
    <name>filing::ui::ChartPane</name>
    <message>
        <source>Figures of the chart</source>
        <translation>Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>Periods shown</source>
        <translation>Gezeigte Zeiträume</translation>
    </message>
    <message>
        <source>Quarterly revenues and expenses appear here, over all filings that are open.</source>
        <translation>Hier erscheinen Umsatzerlöse und Aufwendungen nach Quartalen, über alle geöffneten Einreichungen.</translation>
    </message>
    <message>
        <source>Show quarterly revenues and expenses</source>
        <translation>Umsatzerlöse und Aufwendungen nach Quartalen zeigen</translation>
    </message>
    <message>
        <source>Open filings…</source>
        <translation>Einreichungen öffnen…</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Chart and figures copied</source>
        <translation>Diagramm und Zahlen kopiert</translation>
    </message>
</context>
<context>
    <name>filing::ui::ChartScene</name>
    <message>
        <source>derived from other periods</source>
        <translation>aus anderen Zeiträumen abgeleitet</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>restated by a later filing</source>
        <translation>durch eine spätere Einreichung angepasst</translation>
    </message>
    <message>
        <source>restated</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>corrected by a person</source>
        <translation>von Hand korrigiert</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>filing::ui::ChartSheet</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>filing::ui::ChecksView</name>
    <message>
        <source>Checks of the statement</source>
        <translation>Rechenproben des Rechenwerks</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Rechenproben</translation>
    </message>
    <message>
        <source>Said in the text</source>
        <translation>Im Text gesagt</translation>
    </message>
    <message>
        <source>The cell rounds to what the sentence says.</source>
        <translation>Die Zelle lautet gerundet, wie der Satz es sagt.</translation>
    </message>
    <message>
        <source>The sentence states another figure than the cell.</source>
        <translation>Der Satz nennt eine andere Zahl als die Zelle.</translation>
    </message>
    <message>
        <source>Left out as misread twins</source>
        <translation>Als falsche Zweitlesung ausgelassen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>filing::ui::ColumnRuler</name>
    <message>
        <source>Column ruler</source>
        <translation>Spaltenlineal</translation>
    </message>
    <message>
        <source>No columns are marked.</source>
        <translation>Es sind keine Spalten markiert.</translation>
    </message>
    <message>
        <source>Mark %1 of %2, before character %3</source>
        <translation>Marke %1 von %2, vor Zeichen %3</translation>
    </message>
</context>
<context>
    <name>filing::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command, a field, a filing, or words to search for</source>
        <translation>Befehl, Feld, Einreichung oder Suchwörter eingeben</translation>
    </message>
    <message>
        <source>Command, field or filing</source>
        <translation>Befehl, Feld oder Einreichung</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Jetzt nicht: %1</translation>
    </message>
</context>
<context>
    <name>filing::ui::Copies</name>
    <message>
        <source>The correction is not offered for this filing any more.</source>
        <translation>Die Korrektur wird für diese Einreichung nicht mehr angeboten.</translation>
    </message>
</context>
<context>
    <name>filing::ui::CorrectionForm</name>
    <message>
        <source>Correct a value</source>
        <translation>Einen Wert korrigieren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Type part of a field&apos;s name</source>
        <translation>Einen Teil des Feldnamens eingeben</translation>
    </message>
    <message>
        <source>New value, as it would be printed</source>
        <translation>Neuer Wert, wie er gedruckt wäre</translation>
    </message>
    <message>
        <source>As it would be printed, e.g. (1,234)</source>
        <translation>Wie er gedruckt wäre, z. B. (1,234)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Optional; kept in the history</source>
        <translation>Freiwillig; bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Set Value</source>
        <translation>Wert setzen</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Choose the field first.</source>
        <translation>Bitte zuerst das Feld wählen.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source> &amp;nbsp;(the machine read &lt;s&gt;%1&lt;/s&gt;)</source>
        <translation> &amp;nbsp;(maschinell gelesen: &lt;s&gt;%1&lt;/s&gt;)</translation>
    </message>
</context>
<context>
    <name>filing::ui::Dock</name>
    <message>
        <source>Take “%1” out of the window or put it back</source>
        <translation>„%1“ aus dem Fenster lösen oder zurücksetzen</translation>
    </message>
    <message>
        <source>Hide “%1”; the View menu shows it again</source>
        <translation>„%1“ verbergen; das Menü „Ansicht“ zeigt es wieder</translation>
    </message>
</context>
<context>
    <name>filing::ui::Editing</name>
    <message>
        <source>%1 confirmed.</source>
        <translation>%1 bestätigt.</translation>
    </message>
    <message>
        <source>%1 rejected; Undo takes it back.</source>
        <translation>%1 verworfen; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1 set to %2.</source>
        <translation>%1 auf %2 gesetzt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>another reading of the text</source>
        <translation>eine andere Lesart des Textes</translation>
    </message>
    <message>
        <source>Table read: %1. Undo takes it back.</source>
        <translation>Tabelle gelesen: %1. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>	line %1, bytes %2–%3</source>
        <translation>	Zeile %1, Bytes %2–%3</translation>
    </message>
    <message>
        <source>Rule made; Undo takes it back.</source>
        <translation>Regel angelegt; „Rückgängig“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Lines joined in all filings of the company; Undo takes it back.</source>
        <translation>Zeilen in allen Einreichungen des Unternehmens verbunden; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Line split in all filings of the company; Undo takes it back.</source>
        <translation>Zeile in allen Einreichungen des Unternehmens geteilt; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Corrections are recorded under this name:</source>
        <translation>Korrekturen werden unter diesem Namen festgehalten:</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Made again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
</context>
<context>
    <name>filing::ui::Exchanging</name>
    <message>
        <source>Export corrections</source>
        <translation>Korrekturen exportieren</translation>
    </message>
    <message>
        <source>Everything, for this program (*.json);;Table (*.csv);;Web Annotations (*.jsonld)</source>
        <translation>Alles, für dieses Programm (*.json);;Tabelle (*.csv);;Web Annotations (*.jsonld)</translation>
    </message>
    <message>
        <source>Import or merge corrections</source>
        <translation>Korrekturen importieren oder zusammenführen</translation>
    </message>
    <message>
        <source>Corrections (*.json *.csv *.jsonld *.sqlite);;All files (*)</source>
        <translation>Korrekturen (*.json *.csv *.jsonld *.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1.</source>
        <translation>
            <numerusform>%n Eintrag ist in %1.</numerusform>
            <numerusform>%n Einträge sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken in: %1.</source>
        <translation>Es wurde nichts übernommen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken in from %1.</source>
        <translation>
            <numerusform>%n Eintrag wurde aus %1 übernommen.</numerusform>
            <numerusform>%n Einträge wurden aus %1 übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::FigureSheet</name>
    <message>
        <source>Annual figures in whole units.</source>
        <translation>Jahreszahlen in ganzen Einheiten.</translation>
    </message>
    <message>
        <source>Quarterly figures in whole units.</source>
        <translation>Quartalszahlen in ganzen Einheiten.</translation>
    </message>
    <message>
        <source>Italic: derived from other periods. Underlined: restated. Blue cell: corrected by a person. Bold red: doubtful.</source>
        <translation>Kursiv: aus anderen Zeiträumen abgeleitet. Unterstrichen: angepasst. Blaue Zelle: von Hand korrigiert. Fett und rot: zweifelhaft.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>filing::ui::FileChanges</name>
    <message>
        <source>%1 is not there any more, or cannot be read. Filingscope goes on showing what was read of it.</source>
        <translation>%1 ist nicht mehr da oder lässt sich nicht lesen. Filingscope zeigt weiter, was davon gelesen wurde.</translation>
    </message>
    <message>
        <source>%1 has changed on disk. What is shown, and what was corrected in it, is what was read before.</source>
        <translation>%1 hat sich auf dem Datenträger geändert. Gezeigt und korrigiert ist, was zuvor gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>filing::ui::FilingDelegate</name>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date of a filing, short</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>filing::ui::FilingsPanel</name>
    <message>
        <source>filter…</source>
        <translation>filtern…</translation>
    </message>
    <message>
        <source>Filter the filings</source>
        <translation>Die Einreichungen filtern</translation>
    </message>
    <message>
        <source>Open filings</source>
        <translation>Geöffnete Einreichungen</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Copy File Name</source>
        <translation>Dateinamen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>filing::ui::FindBar</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Find in the filing</source>
        <translation>In der Einreichung suchen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>%1 of %2 ⤸</source>
        <translation>%1 von %2 ⤸</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Went on from the other end of the text</source>
        <translation>Am anderen Ende des Textes fortgesetzt</translation>
    </message>
</context>
<context>
    <name>filing::ui::GoToBar</name>
    <message>
        <source>Line to go to</source>
        <translation>Zeile, zu der gegangen wird</translation>
    </message>
    <message>
        <source>A line, or @ and a byte of the file</source>
        <translation>Eine Zeile, oder @ und ein Byte der Datei</translation>
    </message>
    <message>
        <source>Go to &amp;line</source>
        <translation>&amp;Gehe zu Zeile</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>filing::ui::Helping</name>
    <message>
        <source>What was recognised</source>
        <translation>Was erkannt wurde</translation>
    </message>
    <message>
        <source>Cover, items, statements and every figure of the filing are listed here. The signs say how sure each value is: two ticks are proven by the statement&apos;s own sums, a warning needs a look.</source>
        <translation>Deckblatt, Punkte, Rechenwerke und jede Zahl der Einreichung stehen hier. Die Zeichen sagen, wie sicher jeder Wert ist: Zwei Haken sind durch die Rechenproben des Rechenwerks bewiesen, eine Warnung braucht einen Blick.</translation>
    </message>
    <message>
        <source>Every value leads to its bytes</source>
        <translation>Jeder Wert führt zu seinen Bytes</translation>
    </message>
    <message>
        <source>This is the filing itself, as it was filed. Coloured words belong to a field. Click a value anywhere and its place is marked here; %1 goes back to the place before.</source>
        <translation>Das ist die Einreichung selbst, wie sie eingereicht wurde. Farbige Wörter gehören zu einem Feld. Ein Klick auf einen Wert, gleich wo, markiert hier seine Stelle; %1 führt zur Stelle davor zurück.</translation>
    </message>
    <message>
        <source>Decide what is in doubt</source>
        <translation>Über Zweifel entscheiden</translation>
    </message>
    <message>
        <source>What the program is not sure of is asked here, the most important first: %1 accepts, %2 corrects, %3 rejects. The machine&apos;s value is kept beside yours, and every step can be taken back.</source>
        <translation>Wobei das Programm nicht sicher ist, wird hier gefragt, das Wichtigste zuerst: %1 nimmt an, %2 korrigiert, %3 verwirft. Der maschinelle Wert bleibt daneben erhalten, und jeder Schritt lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>The quarters of all open filings</source>
        <translation>Die Quartale aller geöffneten Einreichungen</translation>
    </message>
    <message>
        <source>Revenues and expenses by quarter. Hatched bars were computed from other periods, triangles mark restated figures, and each bar leads to the cells it comes from. %1 exports the chart with its evidence.</source>
        <translation>Umsatzerlöse und Aufwendungen nach Quartalen. Schraffierte Balken wurden aus anderen Zeiträumen berechnet, Dreiecke kennzeichnen angepasste Zahlen, und jeder Balken führt zu den Zellen, aus denen er stammt. %1 exportiert das Diagramm mit seinem Nachweis.</translation>
    </message>
    <message>
        <source>Thousands of filings at once</source>
        <translation>Tausende Einreichungen auf einmal</translation>
    </message>
    <message>
        <source>Import folders or archives here and search their text and figures. The files stay where they are. That is all: %1 opens the manual at the page about the pane you are in.</source>
        <translation>Hier lassen sich Ordner oder Archive importieren und ihr Text und ihre Zahlen durchsuchen. Die Dateien bleiben, wo sie sind. Das ist alles: %1 öffnet das Handbuch auf der Seite zum aktuellen Bereich.</translation>
    </message>
</context>
<context>
    <name>filing::ui::HistoryPanel</name>
    <message>
        <source>History of corrections</source>
        <translation>Verlauf der Korrekturen</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>Wessen Verlauf</translation>
    </message>
    <message>
        <source>All filings</source>
        <translation>Alle Einreichungen</translation>
    </message>
    <message>
        <source>This filing</source>
        <translation>Diese Einreichung</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>Dieses Feld</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Den Verlauf filtern</translation>
    </message>
    <message>
        <source>filter…</source>
        <translation>filtern…</translation>
    </message>
    <message>
        <source>&amp;Take This Back</source>
        <translation>&amp;Dies zurücknehmen</translation>
    </message>
    <message>
        <source>Take Back the &amp;Whole Step (%1)</source>
        <translation>Den &amp;ganzen Schritt zurücknehmen (%1)</translation>
    </message>
    <message>
        <source>&amp;Show as of This Entry</source>
        <translation>&amp;Stand dieses Eintrags zeigen</translation>
    </message>
</context>
<context>
    <name>filing::ui::ImportProgress</name>
    <message>
        <source>Work on the library</source>
        <translation>Arbeit an der Bibliothek</translation>
    </message>
    <message>
        <source>%1 paused at</source>
        <comment>Importing paused at 12 of 100</comment>
        <translation>%1 angehalten bei</translation>
    </message>
    <message>
        <source>%1 %2 of %3+</source>
        <translation>%1 %2 von %3+</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>filing::ui::ImportReport</name>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Was ausgelassen wurde, und warum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Warum es ausgelassen wurde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all of them</source>
        <translation>Die gewählten Zeilen kopieren, oder alle</translation>
    </message>
</context>
<context>
    <name>filing::ui::Inspector</name>
    <message>
        <source>What is known about the value</source>
        <translation>Was über den Wert bekannt ist</translation>
    </message>
</context>
<context>
    <name>filing::ui::LayerStrip</name>
    <message>
        <source>Return to the present values</source>
        <translation>Zu den heutigen Werten zurückkehren</translation>
    </message>
    <message>
        <source>Return (%1)</source>
        <translation>Zurück (%1)</translation>
    </message>
</context>
<context>
    <name>filing::ui::Legend</name>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Misread twin, left out</source>
        <translation>Falsche Zweitlesung, ausgelassen</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Unerklärt</translation>
    </message>
    <message>
        <source>Current field</source>
        <translation>Aktuelles Feld</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>filing::ui::LibraryList</name>
    <message>
        <source>Filings of the library</source>
        <translation>Einreichungen der Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Open All %1</source>
        <translation>&amp;Alle %1 öffnen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open This Company&apos;s Filings as a &amp;Series</source>
        <translation>&amp;Einreichungen dieses Unternehmens als Reihe öffnen</translation>
    </message>
    <message>
        <source>Show in File &amp;Manager</source>
        <translation>&amp;In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy File Names</source>
        <translation>&amp;Dateinamen kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy File Name</source>
        <translation>&amp;Dateinamen kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove from Library</source>
        <translation>Aus der &amp;Bibliothek entfernen</translation>
    </message>
    <message>
        <source>The files on disk and their corrections stay</source>
        <translation>Die Dateien auf dem Datenträger und ihre Korrekturen bleiben</translation>
    </message>
</context>
<context>
    <name>filing::ui::LibraryPanel</name>
    <message>
        <source>&amp;Group by</source>
        <translation>Gruppieren &amp;nach</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formular</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Punkt</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;All Filings</source>
        <translation>&amp;Alle Einreichungen</translation>
    </message>
    <message>
        <source>Not &amp;Reviewed Yet</source>
        <translation>&amp;Noch nicht durchgesehen</translation>
    </message>
    <message>
        <source>Review &amp;Begun</source>
        <translation>Durchsicht &amp;begonnen</translation>
    </message>
    <message>
        <source>Review &amp;Done</source>
        <translation>&amp;Durchsicht fertig</translation>
    </message>
    <message>
        <source>With &amp;Contradicted Values</source>
        <translation>&amp;Mit widersprochenen Werten</translation>
    </message>
    <message>
        <source>Files That Are &amp;Missing</source>
        <translation>&amp;Fehlende Dateien</translation>
    </message>
    <message>
        <source>search all filings…</source>
        <translation>alle Einreichungen durchsuchen…</translation>
    </message>
    <message>
        <source>Search the text and figures of all filings</source>
        <translation>Text und Zahlen aller Einreichungen durchsuchen</translation>
    </message>
    <message>
        <source>filter: name, 8-K, 2.02, 2011…</source>
        <translation>filtern: Name, 8-K, 2.02, 2011…</translation>
    </message>
    <message>
        <source>Filter by company, form, item or date</source>
        <translation>Nach Unternehmen, Formular, Punkt oder Datum filtern</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Was gesucht werden kann</translation>
    </message>
    <message>
        <source>Group, narrow, saved searches</source>
        <translation>Gruppieren, einschränken, gesicherte Suchen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show more hits</source>
        <translation>Mehr Treffer zeigen</translation>
    </message>
    <message>
        <source>What was found in the library</source>
        <translation>Was in der Bibliothek gefunden wurde</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Die Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Esc clears the search.</source>
        <translation>Esc leert die Suche.</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Nicht gesucht</translation>
    </message>
    <message>
        <source>“?” shows what can be searched for.</source>
        <translation>„?“ zeigt, was gesucht werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln places</source>
        <translation>
            <numerusform>die erste Fundstelle</numerusform>
            <numerusform>die ersten %Ln Fundstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Fundstelle</numerusform>
            <numerusform>%Ln Fundstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filings</source>
        <translation>
            <numerusform>%Ln Einreichung</numerusform>
            <numerusform>%Ln Einreichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Files T&amp;hat Changed</source>
        <translation>&amp;Geänderte Dateien</translation>
    </message>
</context>
<context>
    <name>filing::ui::LibraryWork</name>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>Prüft Dateien</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Liest neu</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancelled; what was read stays in the library. %1</source>
        <translation>Abgebrochen; was gelesen ist, bleibt in der Bibliothek. %1</translation>
    </message>
    <message>
        <source>Import files into the library</source>
        <translation>Dateien in die Bibliothek importieren</translation>
    </message>
    <message>
        <source>Filings and archives (*.txt *.htm *.html *.xhtml *.xml *.nc *.sgml *.zip *.tar *.gz *.tgz *.bz2 *.xz *.7z);;All files (*)</source>
        <translation>Einreichungen und Archive (*.txt *.htm *.html *.xhtml *.xml *.nc *.sgml *.zip *.tar *.gz *.tgz *.bz2 *.xz *.7z);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder into the library</source>
        <translation>Einen Ordner in die Bibliothek importieren</translation>
    </message>
    <message>
        <source>Open many filings</source>
        <translation>Viele Einreichungen öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln filings at once? This takes a while and much memory.</source>
        <translation>
            <numerusform>%Ln Einreichung öffnen? Das dauert eine Weile und braucht viel Speicher.</numerusform>
            <numerusform>%Ln Einreichungen auf einmal öffnen? Das dauert eine Weile und braucht viel Speicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed since it was imported, so the place of the hit is not known any more. Import the file again.</source>
        <translation>%1 hat sich seit dem Import geändert; die Stelle des Treffers ist nicht mehr bekannt. Bitte die Datei neu importieren.</translation>
    </message>
    <message>
        <source>None of this company&apos;s files is there any more. Import them from where they are now.</source>
        <translation>Keine Datei dieses Unternehmens ist noch da. Bitte von ihrem jetzigen Ort importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n filings removed from the library; their files stay.</source>
        <translation>
            <numerusform>%n Einreichung aus der Bibliothek entfernt; ihre Datei bleibt.</numerusform>
            <numerusform>%n Einreichungen aus der Bibliothek entfernt; ihre Dateien bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A saved search of the library</source>
        <translation>Eine gesicherte Suche der Bibliothek</translation>
    </message>
    <message>
        <source>No other filing of the library has an open question.</source>
        <translation>Keine andere Einreichung der Bibliothek hat eine offene Frage.</translation>
    </message>
</context>
<context>
    <name>filing::ui::MainWindow</name>
    <message>
        <source>%1 — Filingscope</source>
        <translation>%1 — Filingscope</translation>
    </message>
    <message>
        <source>Filingscope</source>
        <translation>Filingscope</translation>
    </message>
    <message>
        <source>Machine values: what was read before anybody corrected it.</source>
        <translation>Maschinelle Werte: was gelesen wurde, bevor jemand es korrigiert hat.</translation>
    </message>
    <message>
        <source>Machine values are shown; return to the present values to change something.</source>
        <translation>Es werden maschinelle Werte gezeigt; um etwas zu ändern, bitte zu den heutigen Werten zurückkehren.</translation>
    </message>
    <message>
        <source>As judged on %1: later corrections are left out.</source>
        <translation>Wie beurteilt am %1: Spätere Korrekturen sind weggelassen.</translation>
    </message>
    <message>
        <source>The past is shown; return to now to change something.</source>
        <translation>Die Vergangenheit wird gezeigt; um etwas zu ändern, bitte in die Gegenwart zurückkehren.</translation>
    </message>
    <message>
        <source>As judged on</source>
        <translation>Wie beurteilt am</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Shows every open filing with the corrections recorded up to this time:</source>
        <translation>Zeigt jede geöffnete Einreichung mit den bis zu diesem Zeitpunkt festgehaltenen Korrekturen:</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Show or hide this pane</source>
        <translation>Diesen Bereich zeigen oder verbergen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing needs a look in the open filings.</source>
        <translation>In den geöffneten Einreichungen braucht nichts einen Blick.</translation>
    </message>
    <message>
        <source>Every amount, date and name of this filing belongs to a field.</source>
        <translation>Jeder Betrag, jedes Datum und jeder Name dieser Einreichung gehört zu einem Feld.</translation>
    </message>
    <message>
        <source>Open filings</source>
        <translation>Geöffnete Einreichungen</translation>
    </message>
    <message>
        <source>Filings (*.txt *.htm *.html *.xhtml *.xml *.nc *.sgml);;All files (*)</source>
        <translation>Einreichungen (*.txt *.htm *.html *.xhtml *.xml *.nc *.sgml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Search the library for “%1”</source>
        <translation>Die Bibliothek nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>All filings of the library, their text and figures</source>
        <translation>Alle Einreichungen der Bibliothek, ihr Text und ihre Zahlen</translation>
    </message>
</context>
<context>
    <name>filing::ui::ManualWindow</name>
    <message>
        <source>User Manual — Filingscope</source>
        <translation>Handbuch — Filingscope</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>The page before this one (Alt+Left)</source>
        <translation>Die Seite davor (Alt+Links)</translation>
    </message>
    <message>
        <source>The page after this one (Alt+Right)</source>
        <translation>Die Seite danach (Alt+Rechts)</translation>
    </message>
    <message>
        <source>find in the manual…</source>
        <translation>im Handbuch suchen…</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>filing::ui::MenuMaker</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>filing::ui::MergeDialog</name>
    <message>
        <source>Merge corrections from %1</source>
        <translation>Korrekturen aus %1 zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new here, %1 are known already.</source>
        <translation>
            <numerusform>%n Eintrag ist hier neu, %1 sind schon bekannt.</numerusform>
            <numerusform>%n Einträge sind hier neu, %1 sind schon bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n fields both sides say something different.</source>
        <translation>
            <numerusform>Über %n Feld sagen beide Seiten Verschiedenes.</numerusform>
            <numerusform>Über %n Felder sagen beide Seiten Verschiedenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Conflicts (%1)</source>
        <translation>&amp;Widersprüche (%1)</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation>Ü&amp;bereinstimmung</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>&amp;Mine for all</source>
        <translation>&amp;Meins für alle</translation>
    </message>
    <message>
        <source>&amp;Theirs for all</source>
        <translation>&amp;Das andere für alle</translation>
    </message>
    <message>
        <source>&amp;Neither for all</source>
        <translation>&amp;Keins für alle</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Fields that both judged without knowing of the other&apos;s word. Kappa is agreement beyond chance (Cohen): 1 full agreement, 0 no more than chance.</source>
        <translation>Felder, die beide beurteilt haben, ohne das Urteil des anderen zu kennen. Kappa ist Übereinstimmung über den Zufall hinaus (Cohen): 1 volle Übereinstimmung, 0 nicht mehr als Zufall.</translation>
    </message>
    <message>
        <source>There is no field that both judged on their own.</source>
        <translation>Es gibt kein Feld, das beide für sich beurteilt haben.</translation>
    </message>
    <message>
        <source>Nothing contradicts what is said here.</source>
        <translation>Nichts widerspricht dem hier Gesagten.</translation>
    </message>
    <message>
        <source>M keeps mine, T takes theirs, N takes both back; left and right show the place of each side. Now: %1 mine, %2 theirs, %3 neither.</source>
        <translation>M behält meins, T nimmt das andere, N nimmt beide zurück; links und rechts zeigen die Stelle jeder Seite. Jetzt: %1 meins, %2 anderes, %3 keins.</translation>
    </message>
</context>
<context>
    <name>filing::ui::MessageStrip</name>
    <message>
        <source>Details of the message</source>
        <translation>Einzelheiten der Meldung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show details of the message</source>
        <translation>Einzelheiten der Meldung zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>Die Meldung und ihre Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung verbergen</translation>
    </message>
</context>
<context>
    <name>filing::ui::NoteSheet</name>
    <message>
        <source>How to read this workbook</source>
        <translation>Wie diese Arbeitsmappe zu lesen ist</translation>
    </message>
    <message>
        <source>Every figure on the sheet “Figures” is a formula over the sheet “Sources”: one cell as printed, or several with signs where nobody printed the figure (Q4 = FY − 9M).</source>
        <translation>Jede Zahl auf dem Blatt „Figures“ ist eine Formel über dem Blatt „Sources“: eine Zelle wie gedruckt, oder mehrere mit Vorzeichen, wo niemand die Zahl gedruckt hat (Q4 = GJ − 9M).</translation>
    </message>
    <message>
        <source>On “Sources”, the value is the number as printed × its factor. Change a number there, and everything that follows from it changes.</source>
        <translation>Auf „Sources“ ist der Wert die gedruckte Zahl × ihr Faktor. Wer dort eine Zahl ändert, ändert alles, was aus ihr folgt.</translation>
    </message>
    <message>
        <source>Bytes count from 0 in the named file, the last one not included; the SHA-256 says whether a file is the same one.</source>
        <translation>Bytes zählen ab 0 in der genannten Datei, das letzte nicht eingeschlossen; der SHA-256 sagt, ob eine Datei dieselbe ist.</translation>
    </message>
    <message>
        <source>What comes from a filing is always text, never a formula.</source>
        <translation>Was aus einer Einreichung stammt, ist immer Text, nie eine Formel.</translation>
    </message>
    <message>
        <source>Shown as it was judged on %1.</source>
        <translation>Gezeigt, wie beurteilt am %1.</translation>
    </message>
    <message>
        <source>Corrections by people</source>
        <translation>Korrekturen von Hand</translation>
    </message>
    <message>
        <source>None of these figures was changed.</source>
        <translation>Keine dieser Zahlen wurde geändert.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Which one counts</source>
        <translation>Welcher gilt</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>der neueste</translation>
    </message>
    <message>
        <source>No two filings report different values for the same period.</source>
        <translation>Keine zwei Einreichungen nennen für denselben Zeitraum verschiedene Werte.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation>Warum es keinen Wert gibt</translation>
    </message>
    <message>
        <source>No period that could be known is missing.</source>
        <translation>Kein Zeitraum fehlt, der bekannt sein könnte.</translation>
    </message>
    <message>
        <source>Doubtful figures</source>
        <translation>Zweifelhafte Zahlen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Other figures of the filings contradict it.</source>
        <translation>Andere Zahlen der Einreichungen widersprechen ihr.</translation>
    </message>
    <message>
        <source>It was repaired, and nothing confirms it.</source>
        <translation>Sie wurde repariert, und nichts bestätigt sie.</translation>
    </message>
    <message>
        <source>No figure is contradicted, and none was repaired without a proof.</source>
        <translation>Keine Zahl ist widersprochen, und keine wurde ohne Nachweis repariert.</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Einreichungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>filing::ui::OrphanTray</name>
    <message>
        <source>Put It &amp;Here</source>
        <translation>&amp;Hier einsetzen</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Corrections of other copies</source>
        <translation>Korrekturen anderer Fassungen</translation>
    </message>
    <message>
        <source>Make the correction at the chosen place (Enter)</source>
        <translation>Die Korrektur an der gewählten Stelle vornehmen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Do not offer the correction for this filing any more (Delete)</source>
        <translation>Die Korrektur für diese Einreichung nicht mehr anbieten (Entf)</translation>
    </message>
    <message>
        <source>&amp;Take Over What Fits (%1)</source>
        <translation>&amp;Passendes übernehmen (%1)</translation>
    </message>
</context>
<context>
    <name>filing::ui::Packer</name>
    <message>
        <source>Made with %1 on %2</source>
        <translation>Erstellt mit %1 am %2</translation>
    </message>
    <message>
        <source>Shown as it was judged on %1.</source>
        <translation>Gezeigt, wie beurteilt am %1.</translation>
    </message>
    <message>
        <source>the total, less the lines shown</source>
        <translation>die Summe, abzüglich der gezeigten Zeilen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Restated: %1</source>
        <translation>Angepasst: %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>%1, bytes %2–%3</source>
        <translation>%1, Bytes %2–%3</translation>
    </message>
</context>
<context>
    <name>filing::ui::Page</name>
    <message>
        <source>Blank: a dash or nothing is printed here. Edit sets a value.</source>
        <translation>Leer: Hier ist ein Strich oder nichts gedruckt. „Bearbeiten“ setzt einen Wert.</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>Means: %1</source>
        <translation>Bedeutet: %1</translation>
    </message>
    <message>
        <source>unchecked: no sum covers it</source>
        <translation>ungeprüft: Keine Rechenprobe erfasst es</translation>
    </message>
    <message>
        <source>The text reads “%1”.</source>
        <translation>Der Text lautet „%1“.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>A person confirmed it.</source>
        <translation>Von Hand bestätigt.</translation>
    </message>
    <message>
        <source>A person rejected it: this is no such field.</source>
        <translation>Von Hand verworfen: Das ist kein solches Feld.</translation>
    </message>
    <message>
        <source>Set by a person. The machine read: &lt;s&gt;%1&lt;/s&gt;</source>
        <translation>Von Hand gesetzt. Maschinell gelesen: &lt;s&gt;%1&lt;/s&gt;</translation>
    </message>
    <message>
        <source>Sums it takes part in</source>
        <translation>Rechenproben, in denen er steht</translation>
    </message>
    <message>
        <source>Said in the text</source>
        <translation>Im Text gesagt</translation>
    </message>
    <message>
        <source>agrees:</source>
        <translation>stimmt überein:</translation>
    </message>
    <message>
        <source>disagrees:</source>
        <translation>stimmt nicht überein:</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>Andere Lesarten</translation>
    </message>
    <message>
        <source>line %1, bytes %2–%3</source>
        <translation>Zeile %1, Bytes %2–%3</translation>
    </message>
    <message>
        <source>computed, printed nowhere</source>
        <translation>berechnet, nirgends gedruckt</translation>
    </message>
    <message>
        <source>no place in the text</source>
        <translation>keine Stelle im Text</translation>
    </message>
    <message>
        <source> · rule %1</source>
        <translation> · Regel %1</translation>
    </message>
    <message>
        <source> · confidence %1&#xa0;%</source>
        <translation> · Sicherheit %1&#xa0;%</translation>
    </message>
    <message>
        <source>What people did</source>
        <translation>Was von Hand geschah</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
</context>
<context>
    <name>filing::ui::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Page as it will be printed</source>
        <translation>Seite, wie sie gedruckt wird</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page %1 of more than %2</source>
        <translation>Seite %1 von mehr als %2</translation>
    </message>
</context>
<context>
    <name>filing::ui::PickList</name>
    <message>
        <source>Space ticks, Enter picks one alone</source>
        <translation>Leertaste hakt an, Eingabetaste wählt eines allein</translation>
    </message>
    <message>
        <source>search…</source>
        <translation>suchen…</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Die Liste durchsuchen</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Was gewählt werden kann</translation>
    </message>
</context>
<context>
    <name>filing::ui::Planner</name>
    <message>
        <source>No statement of operations was found, so there are no quarters to show.</source>
        <translation>Es wurde keine Gewinn-und-Verlust-Rechnung gefunden; es gibt keine Quartale zu zeigen.</translation>
    </message>
    <message>
        <source>No whole fiscal year can be told from the open filings. Switch to quarterly, or open more filings.</source>
        <translation>Aus den geöffneten Einreichungen ergibt sich kein ganzes Geschäftsjahr. Bitte zu Quartalen wechseln oder mehr Einreichungen öffnen.</translation>
    </message>
    <message>
        <source>No single quarter can be told from the open filings. Switch to annual, or open more filings.</source>
        <translation>Aus den geöffneten Einreichungen ergibt sich kein einziges Quartal. Bitte zu Jahren wechseln oder mehr Einreichungen öffnen.</translation>
    </message>
    <message>
        <source>None of the chosen lines has a value.</source>
        <translation>Keine der gewählten Zeilen hat einen Wert.</translation>
    </message>
    <message>
        <source>Stacked lines show one company; choose bars side by side for several.</source>
        <translation>Gestapelte Zeilen zeigen ein Unternehmen; für mehrere bitte Balken nebeneinander wählen.</translation>
    </message>
    <message>
        <source>%1 reports in %2 and is left out: choose growth, index or % of revenues to compare.</source>
        <translation>%1 berichtet in %2 und ist ausgelassen: Zum Vergleich bitte Wachstum, Index oder % der Umsatzerlöse wählen.</translation>
    </message>
    <message>
        <source>%1 is counted in something else and has no place on this axis.</source>
        <translation>%1 wird anders gezählt und hat auf dieser Achse keinen Platz.</translation>
    </message>
    <message>
        <source>%1: no filing prints it.</source>
        <translation>%1: Keine Einreichung druckt es.</translation>
    </message>
    <message>
        <source>%1: no filing of %2 prints it.</source>
        <translation>%1: Keine Einreichung von %2 druckt es.</translation>
    </message>
</context>
<context>
    <name>filing::ui::Preparer</name>
    <message>
        <source>Unnamed registrant</source>
        <translation>Registrant ohne Namen</translation>
    </message>
    <message>
        <source>There is nothing between these periods.</source>
        <translation>Zwischen diesen Zeiträumen ist nichts.</translation>
    </message>
    <message>
        <source>There is no period in which all that is to be compared is known and above zero, so nothing can be set to 100.</source>
        <translation>Es gibt keinen Zeitraum, in dem alles zu Vergleichende bekannt und über null ist; daher lässt sich nichts gleich 100 setzen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not itemised of %1</source>
        <translation>Nicht aufgegliedert von %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>filing::ui::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>P&amp;aper and Margins…</source>
        <translation>&amp;Papier und Ränder…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als PDF &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Choose a printer and print</source>
        <translation>Einen Drucker wählen und drucken</translation>
    </message>
    <message>
        <source>No printer is set up on this system; a PDF file works without one</source>
        <translation>Auf diesem System ist kein Drucker eingerichtet; eine PDF-Datei geht ohne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;Text of the filing</source>
        <translation>&amp;Text der Einreichung</translation>
    </message>
    <message>
        <source>&amp;Statement with its signs</source>
        <translation>Rechenwerk &amp;mit seinen Zeichen</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Diagramm</translation>
    </message>
    <message>
        <source>Lines of the text</source>
        <translation>Zeilen des Textes</translation>
    </message>
    <message>
        <source>A&amp;ll %1</source>
        <translation>&amp;Alle %1</translation>
    </message>
    <message>
        <source>What is on the sc&amp;reen</source>
        <translation>&amp;Was zu sehen ist</translation>
    </message>
    <message>
        <source>What is s&amp;elected</source>
        <translation>Was ausgewählt &amp;ist</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>First line to print</source>
        <translation>Erste zu druckende Zeile</translation>
    </message>
    <message>
        <source>Last line to print</source>
        <translation>Letzte zu druckende Zeile</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>a line number follows</comment>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>&amp;Zeilennummern</translation>
    </message>
    <message>
        <source>Recognised fields &amp;marked</source>
        <translation>&amp;Erkannte Felder hervorgehoben</translation>
    </message>
</context>
<context>
    <name>filing::ui::PrintJob</name>
    <message>
        <source>the printer stopped</source>
        <translation>der Drucker hat angehalten</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>der Drucker antwortet nicht</translation>
    </message>
</context>
<context>
    <name>filing::ui::Printer</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>filing::ui::Printing</name>
    <message>
        <source>Printing</source>
        <translation>Druckt</translation>
    </message>
    <message>
        <source>Cancel printing</source>
        <translation>Drucken abbrechen</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Gedruckt am %1</translation>
    </message>
    <message>
        <source>Quarters of the open filings</source>
        <translation>Quartale der geöffneten Einreichungen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Quarters</source>
        <comment>file name</comment>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>%1 statement</source>
        <comment>file name</comment>
        <translation>%1 Rechenwerk</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed to %1.</source>
        <translation>
            <numerusform>%n Seite nach %1 gedruckt.</numerusform>
            <numerusform>%n Seiten nach %1 gedruckt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>filing::ui::QueueFilterBar</name>
    <message>
        <source>Everything open</source>
        <translation>Alles Offene</translation>
    </message>
    <message>
        <source>Contradicted by a sum</source>
        <translation>Rechenprobe widerspricht</translation>
    </message>
    <message>
        <source>Contradicted by the text</source>
        <translation>Text widerspricht</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Said by rules</source>
        <translation>Von Regeln gesagt</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Which questions are listed</source>
        <translation>Welche Fragen aufgelistet sind</translation>
    </message>
    <message>
        <source>Where the questions are from</source>
        <translation>Woher die Fragen stammen</translation>
    </message>
    <message>
        <source>All filings</source>
        <translation>Alle Einreichungen</translation>
    </message>
    <message>
        <source>This filing</source>
        <translation>Diese Einreichung</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>Dieses Rechenwerk</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>filing::ui::RecentFiles</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Diese Liste leeren</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>filing::ui::Reshaping</name>
    <message>
        <source>Type the label of the new row; Esc leaves it out.</source>
        <translation>Bitte die Bezeichnung der neuen Zeile eingeben; Esc lässt sie weg.</translation>
    </message>
    <message>
        <source>Row &quot;%1&quot; inserted; Undo takes it back.</source>
        <translation>Zeile „%1“ eingefügt; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Figures of the row moved by one column.</source>
        <translation>Zahlen der Zeile um eine Spalte verschoben.</translation>
    </message>
    <message>
        <source>Periods of the two columns swapped; Undo takes it back.</source>
        <translation>Zeiträume der beiden Spalten getauscht; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; deleted; Undo takes it back.</source>
        <translation>„%1“ gelöscht; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Row split.</source>
        <translation>Zeile geteilt.</translation>
    </message>
    <message>
        <source>Rows merged.</source>
        <translation>Zeilen verbunden.</translation>
    </message>
    <message>
        <source>Signs of the row turned round.</source>
        <translation>Vorzeichen der Zeile umgekehrt.</translation>
    </message>
    <message>
        <source>Role of the row set.</source>
        <translation>Rolle der Zeile gesetzt.</translation>
    </message>
    <message>
        <source>Figure moved; Undo takes it back.</source>
        <translation>Zahl verschoben; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>Spalte einfügen</translation>
    </message>
    <message>
        <source>Column inserted.</source>
        <translation>Spalte eingefügt.</translation>
    </message>
    <message>
        <source>Column deleted; Undo takes it back.</source>
        <translation>Spalte gelöscht; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Set period</source>
        <translation>Zeitraum setzen</translation>
    </message>
    <message>
        <source>Period set to %1.</source>
        <translation>Zeitraum auf %1 gesetzt.</translation>
    </message>
    <message>
        <source>Scale of the statement set.</source>
        <translation>Maßstab des Rechenwerks gesetzt.</translation>
    </message>
</context>
<context>
    <name>filing::ui::ReviewPanel</name>
    <message>
        <source>No questions</source>
        <translation>Keine Fragen</translation>
    </message>
    <message>
        <source>Questions, the most important first</source>
        <translation>Fragen, die wichtigsten zuerst</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>The current question</source>
        <translation>Die aktuelle Frage</translation>
    </message>
    <message>
        <source>New value, as it would be printed</source>
        <translation>Neuer Wert, wie er gedruckt wäre</translation>
    </message>
    <message>
        <source>%1 confirmed.</source>
        <translation>%1 bestätigt.</translation>
    </message>
    <message>
        <source>Everything asked about this statement is contradicted; decide on each.</source>
        <translation>Alles zu diesem Rechenwerk Gefragte ist widersprochen; bitte einzeln entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%n values confirmed in one step; Undo takes them back together.</source>
        <translation>
            <numerusform>%n Wert bestätigt; „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>%n Werte in einem Schritt bestätigt; „Rückgängig“ nimmt sie zusammen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejected; Undo takes it back.</source>
        <translation>%1 verworfen; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1 set to %2.</source>
        <translation>%1 auf %2 gesetzt.</translation>
    </message>
    <message>
        <source>Select the words of the value in the text first: %1 goes there, %2 comes back.</source>
        <translation>Bitte zuerst die Wörter des Werts im Text auswählen: %1 geht dorthin, %2 kommt zurück.</translation>
    </message>
    <message>
        <source>Put off to the end of the questions.</source>
        <translation>Ans Ende der Fragen gestellt.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Nothing of this kind is open here.&lt;/p&gt;&lt;p&gt;&lt;b&gt;%1&lt;/b&gt; and &lt;b&gt;%2&lt;/b&gt; list other questions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Von dieser Art ist hier nichts offen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;%1&lt;/b&gt; und &lt;b&gt;%2&lt;/b&gt; listen andere Fragen auf.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 of %2 answered · %3 left</source>
        <translation>%1 von %2 beantwortet · %3 übrig</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions are answered</source>
        <translation>
            <numerusform>Die eine Frage ist beantwortet</numerusform>
            <numerusform>Alle %n Fragen sind beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>into the text</source>
        <translation>in den Text</translation>
    </message>
    <message>
        <source>take selection</source>
        <translation>Auswahl nehmen</translation>
    </message>
    <message>
        <source>accept all of the statement</source>
        <translation>ganzes Rechenwerk annehmen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>which questions</source>
        <translation>welche Fragen</translation>
    </message>
</context>
<context>
    <name>filing::ui::RoleDialog</name>
    <message>
        <source>Role of &quot;%1&quot;</source>
        <translation>Rolle von „%1“</translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation>Rollen suchen</translation>
    </message>
    <message>
        <source>Type parts of a role&apos;s name; arrow keys choose</source>
        <translation>Teile des Rollennamens eingeben; Pfeiltasten wählen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Set Role</source>
        <translation>Rolle setzen</translation>
    </message>
    <message>
        <source>No role of its own</source>
        <translation>Keine eigene Rolle</translation>
    </message>
</context>
<context>
    <name>filing::ui::RuleDialog</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>As printed; case, blanks and punctuation do not matter</source>
        <translation>Wie gedruckt; Großschreibung, Leerzeichen und Satzzeichen sind gleich</translation>
    </message>
    <message>
        <source>Optional; kept in the history</source>
        <translation>Freiwillig; bleibt im Verlauf</translation>
    </message>
    <message>
        <source>What the rule changes</source>
        <translation>Was die Regel ändert</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Every filer</source>
        <translation>Alle Registranten</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>&amp;Bedeutung</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Make Rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>%1, in the library: %2</source>
        <translation>%1, in der Bibliothek: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n places change</source>
        <translation>
            <numerusform>Eine Stelle ändert sich</numerusform>
            <numerusform>%n Stellen ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n filings</source>
        <translation>
            <numerusform>%1 in einer Einreichung</numerusform>
            <numerusform>%1 in %n Einreichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which words are meant, and what they mean.</source>
        <translation>Bitte sagen, welche Wörter gemeint sind und was sie bedeuten.</translation>
    </message>
    <message>
        <source>No field changes; the chart and the tables of periods follow.</source>
        <translation>Kein Feld ändert sich; Diagramm und Tabellen der Zeiträume folgen.</translation>
    </message>
    <message>
        <source>Nothing changes in the open filings; the rule holds for those opened later.</source>
        <translation>In den geöffneten Einreichungen ändert sich nichts; die Regel gilt für später geöffnete.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Nothing changes in the library</source>
        <translation>In der Bibliothek ändert sich nichts</translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>In der Bibliothek: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filings read</source>
        <translation>
            <numerusform>%Ln Einreichung gelesen</numerusform>
            <numerusform>%Ln Einreichungen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln filings read so far</source>
        <translation>
            <numerusform>bisher %1 von %Ln Einreichung gelesen</numerusform>
            <numerusform>bisher %1 von %Ln Einreichungen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that somebody judged stay as they are.</source>
        <translation>
            <numerusform>Eine von Hand beurteilte bleibt, wie sie ist.</numerusform>
            <numerusform>%n von Hand beurteilte bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::RuleOffers</name>
    <message numerus="yes">
        <source>%n that somebody judged stay.</source>
        <translation>
            <numerusform>Eine von Hand beurteilte bleibt.</numerusform>
            <numerusform>%n von Hand beurteilte bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule made; Undo takes it back.</source>
        <translation>Regel angelegt; „Rückgängig“ nimmt sie zurück.</translation>
    </message>
</context>
<context>
    <name>filing::ui::RulerPanel</name>
    <message>
        <source>&amp;Read Table</source>
        <translation>&amp;Tabelle lesen</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Record the table with these columns; Undo takes it back (Enter)</source>
        <translation>Die Tabelle mit diesen Spalten festhalten; „Rückgängig“ nimmt es zurück (Eingabetaste)</translation>
    </message>
    <message>
        <source>← → move · Shift by five · Tab next · Ins add · Del remove · Ctrl+↑ ↓ last line, with Shift first line · Enter read · Esc leave</source>
        <translation>← → bewegen · Umschalt um fünf · Tab nächste · Einfg hinzu · Entf weg · Strg+↑ ↓ letzte Zeile, mit Umschalt erste · Eingabe lesen · Esc verlassen</translation>
    </message>
    <message>
        <source>&amp;Suggest</source>
        <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
        <source>Mark the columns where the figures seem to stand</source>
        <translation>Die Spalten markieren, wo die Zahlen zu stehen scheinen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the table as it was (Esc)</source>
        <translation>Die Tabelle lassen, wie sie war (Esc)</translation>
    </message>
    <message>
        <source>no statement yet</source>
        <translation>noch kein Rechenwerk</translation>
    </message>
    <message>
        <source>Now: %1 &lt;b&gt;→&lt;/b&gt; with these columns: %2</source>
        <translation>Jetzt: %1 &lt;b&gt;→&lt;/b&gt; mit diesen Spalten: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections made in it so far are laid aside</source>
        <translation>
            <numerusform>eine bisherige Korrektur darin wird beiseitegelegt</numerusform>
            <numerusform>%n bisherige Korrekturen darin werden beiseitegelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>No columns are marked. Press Insert, or double-click in the table where a column begins.</source>
        <translation>Es sind keine Spalten markiert. Bitte Einfg drücken oder in der Tabelle doppelklicken, wo eine Spalte beginnt.</translation>
    </message>
    <message>
        <source>Nothing can be read with %1: no figures stand in them, or it is not known which periods they are. Take in the lines with the headings and mark one column for each period.</source>
        <translation>Mit %1 lässt sich nichts lesen: Darin stehen keine Zahlen, oder die Zeiträume sind nicht bekannt. Bitte die Zeilen mit den Überschriften einschließen und für jeden Zeitraum eine Spalte markieren.</translation>
    </message>
    <message numerus="yes">
        <source>these %n columns</source>
        <translation>
            <numerusform>dieser Spalte</numerusform>
            <numerusform>diesen %n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>eine Zahl</numerusform>
            <numerusform>%n Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 unchecked</source>
        <translation>%1 ungeprüft</translation>
    </message>
    <message>
        <source>Mark %1 of %2 at %3</source>
        <translation>Marke %1 von %2 bei %3</translation>
    </message>
    <message>
        <source>No column is marked</source>
        <translation>Keine Spalte ist markiert</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>%1, %2 of %3 figures proven</source>
        <translation>%1, %2 von %3 Zahlen bewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::RulesDialog</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Geltende Regeln</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Changes now</source>
        <translation>Ändert jetzt</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>In the open filings</source>
        <translation>In den geöffneten Einreichungen</translation>
    </message>
    <message>
        <source>Export Rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>rules.json</source>
        <translation>regeln.json</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Regeln (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Import Rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <translation>Regeln (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>filing::ui::SavedSearches</name>
    <message>
        <source>Sa&amp;ved Searches</source>
        <translation>&amp;Gesicherte Suchen</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>Noch keine Suche gesichert</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <translation>&amp;Diese Suche sichern…</translation>
    </message>
    <message>
        <source>&amp;Rename or Delete…</source>
        <translation>&amp;Umbenennen oder löschen…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche sichern</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Name der Suche:</translation>
    </message>
</context>
<context>
    <name>filing::ui::SavedSearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Gesicherte Suchen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>filing::ui::SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Was gesucht werden kann</translation>
    </message>
    <message>
        <source>both words, anywhere in one stretch of text</source>
        <translation>beide Wörter, irgendwo in einem Textabschnitt</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>diese Wörter in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>at most five words between</source>
        <translation>höchstens fünf Wörter dazwischen</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>eines davon</translation>
    </message>
    <message>
        <source>without the second</source>
        <translation>ohne das zweite</translation>
    </message>
    <message>
        <source>a value of a statement, in whole units</source>
        <translation>ein Wert eines Rechenwerks, in ganzen Einheiten</translation>
    </message>
    <message>
        <source>a range of values</source>
        <translation>ein Bereich von Werten</translation>
    </message>
    <message>
        <source>in these filings, in this item</source>
        <translation>in diesen Einreichungen, in diesem Punkt</translation>
    </message>
    <message>
        <source>in this part of the filing</source>
        <translation>in diesem Teil der Einreichung</translation>
    </message>
    <message>
        <source>by the date of the report; filed: by the date of filing</source>
        <translation>nach dem Berichtsdatum; filed: nach dem Einreichungsdatum</translation>
    </message>
    <message>
        <source>company: takes words of a name or a central index key.</source>
        <translation>company: nimmt Wörter eines Namens oder eine CIK.</translation>
    </message>
</context>
<context>
    <name>filing::ui::ShortcutsDialog</name>
    <message>
        <source>&amp;Default Key</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Search actions and keys…</source>
        <translation>Befehle und Tasten suchen…</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>New key of the chosen action</source>
        <translation>Neue Taste des gewählten Befehls</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Taste</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, too, and would do neither for “%3”. Give one of them another key.</source>
        <translation>%1 gehört auch zu „%2“ und täte dann weder dies noch „%3“. Bitte einem von beiden eine andere Taste geben.</translation>
    </message>
</context>
<context>
    <name>filing::ui::SignDelegate</name>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
</context>
<context>
    <name>filing::ui::SourceHeader</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The file&apos;s bytes as they are</source>
        <translation>Die Bytes der Datei, wie sie sind</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What a person would read: words in reading order, tables set out in columns</source>
        <translation>Was man lesen würde: Wörter in Lesereihenfolge, Tabellen in Spalten</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Was die Farben bedeuten</translation>
    </message>
    <message>
        <source>Document of the filing</source>
        <translation>Dokument der Einreichung</translation>
    </message>
</context>
<context>
    <name>filing::ui::SourceNotice</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
</context>
<context>
    <name>filing::ui::SourcePane</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find the selected words…</source>
        <translation>Ausgewählte &amp;Wörter suchen…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Show as reading &amp;text</source>
        <translation>Als &amp;Lesetext zeigen</translation>
    </message>
    <message>
        <source>Set as &amp;value of the current field</source>
        <translation>Als &amp;Wert des aktuellen Felds setzen</translation>
    </message>
    <message>
        <source>Set as &amp;value of “%1”</source>
        <translation>Als Wert &amp;von „%1“ setzen</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Gehe zu „%1“</translation>
    </message>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>„%1“ &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Filing text</source>
        <translation>Text der Einreichung</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Liest %1…</translation>
    </message>
    <message>
        <source>This table has cells of its own (HTML): its columns come from them, not from where characters stand. Change its rows, columns and cells in the statement.</source>
        <translation>Diese Tabelle hat eigene Zellen (HTML): Ihre Spalten ergeben sich daraus, nicht aus der Stellung der Zeichen. Zeilen, Spalten und Zellen bitte im Rechenwerk ändern.</translation>
    </message>
    <message>
        <source>There is no text table with figures here. Go to one, or select its lines first.</source>
        <translation>Hier ist keine Texttabelle mit Zahlen. Bitte zu einer gehen oder zuerst ihre Zeilen auswählen.</translation>
    </message>
    <message>
        <source>There is nothing to read here. Go to a table of the filing, or select its lines first.</source>
        <translation>Hier ist nichts zu lesen. Bitte zu einer Tabelle der Einreichung gehen oder zuerst ihre Zeilen auswählen.</translation>
    </message>
    <message>
        <source>&amp;Read table by columns…</source>
        <translation>&amp;Tabelle nach Spalten lesen…</translation>
    </message>
</context>
<context>
    <name>filing::ui::SourceSheet</name>
    <message>
        <source>, confirmed by a person</source>
        <translation>, von Hand bestätigt</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Repariert: %1</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>From byte</source>
        <translation>Von Byte</translation>
    </message>
    <message>
        <source>To byte</source>
        <translation>Bis Byte</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Rechenwerk</translation>
    </message>
    <message>
        <source>Line as printed</source>
        <translation>Zeile wie gedruckt</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Printed text</source>
        <translation>Gedruckter Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>× Factor</source>
        <translation>× Faktor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Status and proof</source>
        <translation>Stand und Nachweis</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Read by the program</source>
        <translation>Vom Programm gelesen</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
</context>
<context>
    <name>filing::ui::SourceView</name>
    <message>
        <source>Misread second pass</source>
        <translation>Falsche Zweitlesung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Filing text</source>
        <translation>Text der Einreichung</translation>
    </message>
</context>
<context>
    <name>filing::ui::SplitDialog</name>
    <message>
        <source>Split row</source>
        <translation>Zeile teilen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Split Row</source>
        <translation>Zeile teilen</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Figures of the second line</source>
        <translation>Zahlen &amp;der zweiten Zeile</translation>
    </message>
    <message>
        <source>Figures of the second line</source>
        <translation>Zahlen der zweiten Zeile</translation>
    </message>
</context>
<context>
    <name>filing::ui::StatementPanel</name>
    <message>
        <source>Statements found in this filing</source>
        <translation>In dieser Einreichung gefundene Rechenwerke</translation>
    </message>
    <message>
        <source>Show the sums that prove the statement</source>
        <translation>Die Rechenproben zeigen, die das Rechenwerk beweisen</translation>
    </message>
    <message>
        <source>Rows and columns that were deleted; each can be brought back</source>
        <translation>Gelöschte Zeilen und Spalten; jede lässt sich zurückholen</translation>
    </message>
    <message>
        <source>%1 – as it would be read</source>
        <translation>%1 – wie es gelesen würde</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted…</source>
        <translation>%1 gelöscht…</translation>
    </message>
    <message>
        <source>Restore &quot;%1&quot;</source>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Restore &quot;%1&quot; and what was changed with it</source>
        <translation>„%1“ wiederherstellen, und was damit geändert wurde</translation>
    </message>
    <message>
        <source>No checks</source>
        <translation>Keine Rechenproben</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks fail</source>
        <translation>
            <numerusform>%1 von %n Rechenprobe geht nicht auf</numerusform>
            <numerusform>%1 von %n Rechenproben gehen nicht auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n checks hold</source>
        <translation>
            <numerusform>Die Rechenprobe geht auf</numerusform>
            <numerusform>Alle %n Rechenproben gehen auf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::StatementTable</name>
    <message>
        <source>Statement</source>
        <translation>Rechenwerk</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Zeilen des Rechenwerks</translation>
    </message>
</context>
<context>
    <name>filing::ui::StatusLine</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No %1 stand in the text</source>
        <translation>Im Text stehen keine %1</translation>
    </message>
    <message>
        <source>%1 of %2 %3 belong to a field</source>
        <translation>%1 von %2 %3 gehören zu einem Feld</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>View ▸ Unexplained Words marks the others.</source>
        <translation>Ansicht ▸ Unerklärte Wörter hebt die übrigen hervor.</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Liest Dateien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing needs a look</source>
        <translation>nichts braucht einen Blick</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln braucht einen Blick</numerusform>
            <numerusform>%Ln brauchen einen Blick</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>%1 · %2&#xa0;% of amounts explained</source>
        <translation>%1 · %2&#xa0;% der Beträge erklärt</translation>
    </message>
    <message>
        <source>byte %1 · line %2, column %3</source>
        <translation>Byte %1 · Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Liest %1 von %2</translation>
    </message>
    <message>
        <source>parsed in %1</source>
        <translation>gelesen in %1</translation>
    </message>
</context>
<context>
    <name>filing::ui::StructurePanel</name>
    <message>
        <source>filter… (words or signs)</source>
        <translation>filtern… (Wörter oder Zeichen)</translation>
    </message>
    <message>
        <source>Filter the structure</source>
        <translation>Die Struktur filtern</translation>
    </message>
    <message>
        <source>Structure of the filing</source>
        <translation>Struktur der Einreichung</translation>
    </message>
</context>
<context>
    <name>filing::ui::TargetDialog</name>
    <message>
        <source>Set selected text as a field</source>
        <translation>Ausgewählten Text als Feld setzen</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Felder suchen</translation>
    </message>
    <message>
        <source>Type parts of a field&apos;s name; arrow keys choose</source>
        <translation>Teile des Feldnamens eingeben; Pfeiltasten wählen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Says now</source>
        <translation>Sagt jetzt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Optional; kept in the history</source>
        <translation>Freiwillig; bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Set Field</source>
        <translation>Feld setzen</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Best guesses</source>
        <translation>Beste Vermutungen</translation>
    </message>
</context>
<context>
    <name>filing::ui::Theme</name>
    <message>
        <source>proven</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>stimmig</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>widersprochen</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>repariert</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>Period or heading</source>
        <translation>Zeitraum oder Überschrift</translation>
    </message>
    <message>
        <source>Line label</source>
        <translation>Zeilenbezeichnung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Figure in prose</source>
        <translation>Zahl im Fließtext</translation>
    </message>
</context>
<context>
    <name>filing::ui::TickStrip</name>
    <message>
        <source>Where fields stand in the text</source>
        <translation>Wo Felder im Text stehen</translation>
    </message>
    <message>
        <source>Fields, doubts and search hits in the whole text. Click to go there.</source>
        <translation>Felder, Zweifel und Treffer im ganzen Text. Ein Klick führt dorthin.</translation>
    </message>
</context>
<context>
    <name>filing::ui::Tour</name>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>filing::ui::WindowDocks</name>
    <message>
        <source>Filings</source>
        <translation>Einreichungen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Rechenwerk</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
</context>
</TS>
