<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::models</name>
    <message>
        <source>Read “%1” as no line that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read “%1” as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read columns headed “%1” as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read “%1” as no %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “%1” for the same line as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “%1” for a line of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all filings from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else changes in the open filings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n filings</source>
        <translation>
            <numerusform>⁨%1⁩ בדיווח אחד</numerusform>
            <numerusform>⁨%1⁩ ב-%n דיווחים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A line so labelled is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column so headed covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such words are no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the years, a line so called is the same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the years, a line so labelled is one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation>סעיף</translation>
    </message>
    <message>
        <source>Title of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>נספח</translation>
    </message>
    <message>
        <source>Number of an exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of an exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>חתימה</translation>
    </message>
    <message>
        <source>Registrant of a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Title of a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no role</source>
        <translation>אין תפקיד</translation>
    </message>
    <message>
        <source>Another program is writing to the store of corrections %1; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of corrections %1 can only be read; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk of the store of corrections %1; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of corrections %1 cannot be opened; check that its folder exists and can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the store of corrections %1 reports an error (%2); nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of corrections %1 refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of corrections %1 was written by a newer version of this program (store version %2, this program knows %3); it was left as it is. Please update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of corrections %1 is damaged (%2); it was left as it is. Move it away to start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n corrections were saved, %1 could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections were saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The store of corrections %1 was damaged: %2. The damaged file is kept as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is saving what can be saved of the damaged corrections in &quot;%1&quot;. Start again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was already taken back in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry %1 takes back another one that is not there; nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections cannot be stored: Qt&apos;s SQLite driver is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table read again</source>
        <translation>הטבלה נקראה שוב</translation>
    </message>
    <message>
        <source>there is no “fs:entry”: only annotations that this program exported can be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time with a time zone (ISO 8601)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no AnnotationCollection with its first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, annotation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“@graph” is no list of AnnotationCollections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be copied to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2 bytes long; the limit is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be taken in: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, byte %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time with a time zone, or “%2” no number of bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line 1: there is no column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: there are %2 cells where the first line has %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair of whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema is “%1”; this program reads “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive has no such member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened as an archive (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no text but %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of a filing was recognised in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than the %1 MB a filing may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln filings added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filings read again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies known already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no filing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the library %1; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 can only be read; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is damaged (%2). Open the program again to put it aside, then import the filings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk of the library %1. Make room and import again: what is there already is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be opened; check that its folder exists and can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the library %1 reports an error (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of this program (library version %2, this program knows %3); it was left as it is. Please update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 was damaged and begun anew; import the filings again. Corrections are not concerned. The damaged file is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library in %1 yet; import some filings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <translation>מניות</translation>
    </message>
    <message>
        <source>%1 per share</source>
        <translation>⁨%1⁩ למניה</translation>
    </message>
    <message>
        <source>a sum of the statement fails with it</source>
        <translation>סכום בדוח נכשל איתו</translation>
    </message>
    <message>
        <source>the text says otherwise than the statement</source>
        <translation>הטקסט אומר אחרת מהדוח</translation>
    </message>
    <message>
        <source>the bytes read differently; the sums say so</source>
        <translation>הבתים כתובים אחרת; כך אומרים הסכומים</translation>
    </message>
    <message>
        <source>changed by a rule</source>
        <translation>שונה בידי כלל</translation>
    </message>
    <message>
        <source>read by a rule that was not sure</source>
        <translation>נקרא בידי כלל שלא היה בטוח</translation>
    </message>
    <message>
        <source>no sum covers it</source>
        <translation>שום סכום אינו מכסה אותו</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program changed it meanwhile; read it again with F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words of the value in the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something at &quot;%1&quot; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be put in at &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which period it is. Write it like &quot;3 months ended March 31, 2011&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table can be read there with these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This filing has no field &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons and brackets belong into the search above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit the arithmetic of the statement</source>
        <translation>אינו מתאים לחשבון של הדוח</translation>
    </message>
    <message>
        <source>the text reads &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text says otherwise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text file; it looks like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of an SEC filing was recognised in this text; it can still be read and searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction here, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this copy is like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several places are equally like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place agrees, but what is around it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older version made it, without noting what stands around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that were chosen are not found here for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another correction leads to the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood around it is not found here for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it puts in stands in this copy already, as it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has to be marked anew: its columns stand elsewhere in this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>⁨%1⁩ וגם ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likeliest place differs in its %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading%1 announces a statement, but no dates stand above its figures, so they were left out. Look them up in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction has lost its field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was corrected, but nothing is recognised there any more%2. Take the correction back in the history, or select the words in the text and set them as another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something odd was met%1%2. Compare what was recognised there with the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation>טופס</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the amendment changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of report</source>
        <translation>תאריך הדיווח</translation>
    </message>
    <message>
        <source>Registrant</source>
        <translation>החברה המדווחת</translation>
    </message>
    <message>
        <source>State of incorporation</source>
        <translation>מדינת ההתאגדות</translation>
    </message>
    <message>
        <source>Commission file number</source>
        <translation>מספר תיק בנציבות</translation>
    </message>
    <message>
        <source>IRS employer number</source>
        <translation>מספר מעסיק ב-IRS</translation>
    </message>
    <message>
        <source>Central index key (CIK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Address, line 1</source>
        <translation>כתובת, שורה 1</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation type="unfinished">כתובת, שורה 2</translation>
    </message>
    <message>
        <source>Address, line 3</source>
        <translation type="unfinished">כתובת, שורה 3</translation>
    </message>
    <message>
        <source>City</source>
        <translation>עיר</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip code</source>
        <translation>מיקוד</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>קידומת</translation>
    </message>
    <message>
        <source>Local telephone number</source>
        <translation>מספר טלפון מקומי</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>שם קודם</translation>
    </message>
    <message>
        <source>Written communications (Rule 425)</source>
        <translation>תקשורת בכתב (Rule 425)</translation>
    </message>
    <message>
        <source>Soliciting material (Rule 14a-12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-commencement communications (Rule 14d-2(b))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-commencement communications (Rule 13e-4(c))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emerging growth company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended transition period not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trading symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>דוח רבעוני</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>דוח שנתי</translation>
    </message>
    <message>
        <source>Transition report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reports filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactive data filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filer category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller reporting company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well-known seasoned issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor attestation of internal control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three months</source>
        <translation>שלושה חודשים</translation>
    </message>
    <message>
        <source>four months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six months</source>
        <translation>שישה חודשים</translation>
    </message>
    <message>
        <source>seven months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine months</source>
        <translation>תשעה חודשים</translation>
    </message>
    <message>
        <source>ten months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation>שנה</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Statement of operations</source>
        <translation>דוח רווח והפסד</translation>
    </message>
    <message>
        <source>Statement of comprehensive income</source>
        <translation>דוח על הרווח הכולל</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>מאזן</translation>
    </message>
    <message>
        <source>Statement of cash flows</source>
        <translation>דוח תזרים מזומנים</translation>
    </message>
    <message>
        <source>registrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in the text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation>תקופה</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>יחידות</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Exhibit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>⁨%1⁩ עד ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, restated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to %1 %2</source>
        <translation>שנה עד ⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1M to %2 %3</source>
        <translation>⁨%1⁩ ח׳ עד ⁨%2⁩ ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, non-GAAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pro forma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registrant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>סעיף ⁨%1⁩</translation>
    </message>
    <message>
        <source>Signature %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation>הודעה לעיתונות</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>ב-⁨%1⁩</translation>
    </message>
    <message>
        <source>in thousands of %1</source>
        <translation>באלפי ⁨%1⁩</translation>
    </message>
    <message>
        <source>in millions of %1</source>
        <translation>במיליוני ⁨%1⁩</translation>
    </message>
    <message>
        <source>in billions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 = sum of %n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>שער</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>שדה אחד</numerusform>
            <numerusform>%n שדות</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation>סעיפים</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>סעיף אחד</numerusform>
            <numerusform>%n סעיפים</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>נספחים</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibits</source>
        <translation>
            <numerusform>נספח אחד</numerusform>
            <numerusform>%n נספחים</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>הודעה לעיתונות</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>מסמכים</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inline XBRL</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Registrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Securities</source>
        <translation>ניירות ערך</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>תקופות</translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <translation>⁨%1⁩ מתוך ⁨%2⁩ מתקיימים</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>בדיקות סכום</translation>
    </message>
    <message>
        <source>Misread twins left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%n שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n periods</source>
        <translation>
            <numerusform>תקופה אחת</numerusform>
            <numerusform>%n תקופות</numerusform>
        </translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by the machine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread twin of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>שורה ⁨%1⁩</translation>
    </message>
    <message>
        <source>small</source>
        <comment>“small” where nouns are written small inside a sentence, else “as is”</comment>
        <translation>small</translation>
    </message>
    <message>
        <source>stands on the line above (%1)</source>
        <translation>עומד בשורה שמעל (⁨%1⁩)</translation>
    </message>
    <message>
        <source>%1 = result ÷ shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line&apos;s misread twin says so</source>
        <translation>כך אומרת התאומה השגויה של השורה</translation>
    </message>
    <message>
        <source>second pass over the same line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misread pass over the same line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misread pass on the line of the heading above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misread pass over the same line; the arithmetic agrees with the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit was met: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes beyond the limit “%1” (%2)%3. What lies beyond it was left out or taken apart otherwise than printed. Compare what was recognised there with the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total revenues</source>
        <translation>סך ההכנסות</translation>
    </message>
    <message>
        <source>Product revenue</source>
        <translation>הכנסות ממוצרים</translation>
    </message>
    <message>
        <source>Service revenue</source>
        <translation>הכנסות משירותים</translation>
    </message>
    <message>
        <source>Subscription revenue</source>
        <translation>הכנסות ממינויים</translation>
    </message>
    <message>
        <source>License revenue</source>
        <translation>הכנסות מרישיונות</translation>
    </message>
    <message>
        <source>Royalty revenue</source>
        <translation>הכנסות מתמלוגים</translation>
    </message>
    <message>
        <source>Milestone revenue</source>
        <translation>הכנסות מאבני דרך</translation>
    </message>
    <message>
        <source>Collaboration revenue</source>
        <translation>הכנסות משיתופי פעולה</translation>
    </message>
    <message>
        <source>Grant revenue</source>
        <translation>הכנסות ממענקים</translation>
    </message>
    <message>
        <source>Related-party revenue</source>
        <translation>הכנסות מצדדים קשורים</translation>
    </message>
    <message>
        <source>Rental revenue</source>
        <translation>הכנסות משכירות</translation>
    </message>
    <message>
        <source>Percentage rent</source>
        <translation>שכירות לפי אחוז מהמכירות</translation>
    </message>
    <message>
        <source>Tenant reimbursements</source>
        <translation>החזרי הוצאות משוכרים</translation>
    </message>
    <message>
        <source>Reimbursement revenue</source>
        <translation>הכנסות מהחזרי הוצאות</translation>
    </message>
    <message>
        <source>Advertising revenue</source>
        <translation>הכנסות מפרסום</translation>
    </message>
    <message>
        <source>Circulation revenue</source>
        <translation>הכנסות מתפוצה</translation>
    </message>
    <message>
        <source>Commission revenue</source>
        <translation>הכנסות מעמלות</translation>
    </message>
    <message>
        <source>Trading revenue</source>
        <translation>הכנסות ממסחר</translation>
    </message>
    <message>
        <source>Investment banking revenue</source>
        <translation>הכנסות מבנקאות להשקעות</translation>
    </message>
    <message>
        <source>Asset management fees</source>
        <translation>דמי ניהול נכסים</translation>
    </message>
    <message>
        <source>Information services revenue</source>
        <translation>הכנסות משירותי מידע</translation>
    </message>
    <message>
        <source>Gaming revenue</source>
        <translation>הכנסות מהימורים</translation>
    </message>
    <message>
        <source>Room revenue</source>
        <translation>הכנסות מחדרים</translation>
    </message>
    <message>
        <source>Food revenue</source>
        <translation>הכנסות ממזון</translation>
    </message>
    <message>
        <source>Oil and gas revenue</source>
        <translation>הכנסות מנפט ומגז</translation>
    </message>
    <message>
        <source>Electric revenue</source>
        <translation>הכנסות מחשמל</translation>
    </message>
    <message>
        <source>Gas revenue</source>
        <translation>הכנסות מגז</translation>
    </message>
    <message>
        <source>Freight revenue</source>
        <translation>הכנסות מהובלה</translation>
    </message>
    <message>
        <source>Premiums earned</source>
        <translation>פרמיות שהורווחו</translation>
    </message>
    <message>
        <source>Premiums written</source>
        <translation>פרמיות שנרשמו</translation>
    </message>
    <message>
        <source>Gross premiums written</source>
        <translation>פרמיות ברוטו שנרשמו</translation>
    </message>
    <message>
        <source>Policy fees</source>
        <translation>דמי פוליסה</translation>
    </message>
    <message>
        <source>Net investment income</source>
        <translation>הכנסות נטו מהשקעות</translation>
    </message>
    <message>
        <source>Realized gains</source>
        <translation>רווחים שמומשו</translation>
    </message>
    <message>
        <source>Finance revenue</source>
        <translation>הכנסות ממימון</translation>
    </message>
    <message>
        <source>Other revenue</source>
        <translation>הכנסות אחרות</translation>
    </message>
    <message>
        <source>Cost of revenues</source>
        <translation>עלות ההכנסות</translation>
    </message>
    <message>
        <source>Cost of product revenue</source>
        <translation>עלות המוצרים</translation>
    </message>
    <message>
        <source>Cost of service revenue</source>
        <translation>עלות השירותים</translation>
    </message>
    <message>
        <source>Cost of license revenue</source>
        <translation>עלות הרישיונות</translation>
    </message>
    <message>
        <source>Amortization in cost of revenues</source>
        <translation>הפחתות בעלות ההכנסות</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>רווח גולמי</translation>
    </message>
    <message>
        <source>Research and development</source>
        <translation>מחקר ופיתוח</translation>
    </message>
    <message>
        <source>Acquired in-process research and development</source>
        <translation>מחקר ופיתוח בתהליך שנרכש</translation>
    </message>
    <message>
        <source>Selling, general and administrative</source>
        <translation>מכירה, הנהלה וכלליות</translation>
    </message>
    <message>
        <source>Selling and marketing</source>
        <translation>מכירה ושיווק</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>שיווק</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>פרסום</translation>
    </message>
    <message>
        <source>General and administrative</source>
        <translation>הנהלה וכלליות</translation>
    </message>
    <message>
        <source>Stock compensation</source>
        <translation>תגמול מבוסס מניות</translation>
    </message>
    <message>
        <source>Depreciation and amortization</source>
        <translation>פחת והפחתות</translation>
    </message>
    <message>
        <source>Amortization</source>
        <translation>הפחתות</translation>
    </message>
    <message>
        <source>Program amortization</source>
        <translation>הפחתת זכויות שידור</translation>
    </message>
    <message>
        <source>Restructuring</source>
        <translation>שינוי מבני</translation>
    </message>
    <message>
        <source>Impairment</source>
        <translation>ירידת ערך</translation>
    </message>
    <message>
        <source>Merger costs</source>
        <translation>עלויות מיזוג</translation>
    </message>
    <message>
        <source>Litigation</source>
        <translation>התדיינות משפטית</translation>
    </message>
    <message>
        <source>Contingent consideration</source>
        <translation>תמורה מותנית</translation>
    </message>
    <message>
        <source>Pre-opening</source>
        <translation>הוצאות טרום פתיחה</translation>
    </message>
    <message>
        <source>Store operating expenses</source>
        <translation>הוצאות תפעול חנויות</translation>
    </message>
    <message>
        <source>Cost of food</source>
        <translation>עלות המזון</translation>
    </message>
    <message>
        <source>Salaries</source>
        <translation>שכר</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>החזקת מבנים</translation>
    </message>
    <message>
        <source>Equipment expense</source>
        <translation>הוצאות ציוד</translation>
    </message>
    <message>
        <source>Technology expense</source>
        <translation>הוצאות טכנולוגיה</translation>
    </message>
    <message>
        <source>Professional fees</source>
        <translation>שכר מקצועי</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>נסיעות</translation>
    </message>
    <message>
        <source>Rent expense</source>
        <translation>הוצאות שכירות</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>דלק</translation>
    </message>
    <message>
        <source>Purchased transportation</source>
        <translation>הובלה שנרכשה</translation>
    </message>
    <message>
        <source>Maintenance expense</source>
        <translation>הוצאות אחזקה</translation>
    </message>
    <message>
        <source>Purchased power</source>
        <translation>חשמל שנרכש</translation>
    </message>
    <message>
        <source>Property operating expenses</source>
        <translation>הוצאות תפעול נכסים</translation>
    </message>
    <message>
        <source>Real estate taxes</source>
        <translation>מסי מקרקעין</translation>
    </message>
    <message>
        <source>Other taxes</source>
        <translation>מסים אחרים</translation>
    </message>
    <message>
        <source>Lease operating expenses</source>
        <translation>הוצאות תפעול חכירות</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>חיפושים</translation>
    </message>
    <message>
        <source>Contract drilling expense</source>
        <translation>הוצאות קידוח</translation>
    </message>
    <message>
        <source>Landing fees</source>
        <translation>דמי נחיתה</translation>
    </message>
    <message>
        <source>Insurance expense</source>
        <translation>הוצאות ביטוח</translation>
    </message>
    <message>
        <source>Policy benefits</source>
        <translation>תגמולי פוליסות</translation>
    </message>
    <message>
        <source>Interest credited</source>
        <translation>ריבית שנזקפה</translation>
    </message>
    <message>
        <source>Policyholder dividends</source>
        <translation>דיבידנד למבוטחים</translation>
    </message>
    <message>
        <source>Amortization of deferred acquisition costs</source>
        <translation>הפחתת עלויות רכישה נדחות</translation>
    </message>
    <message>
        <source>Insurance operating expenses</source>
        <translation>הוצאות תפעול ביטוח</translation>
    </message>
    <message>
        <source>Reinsurance loss</source>
        <translation>הפסד מביטוח משנה</translation>
    </message>
    <message>
        <source>Gain on sale</source>
        <translation>רווח ממכירה</translation>
    </message>
    <message>
        <source>Gain on sale of business</source>
        <translation>רווח ממכירת עסק</translation>
    </message>
    <message>
        <source>Other operating expense</source>
        <translation>הוצאות תפעול אחרות</translation>
    </message>
    <message>
        <source>Total operating expenses</source>
        <translation>סך הוצאות התפעול</translation>
    </message>
    <message>
        <source>Total expenses</source>
        <translation>סך ההוצאות</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>רווח תפעולי</translation>
    </message>
    <message>
        <source>Interest income</source>
        <translation>הכנסות ריבית</translation>
    </message>
    <message>
        <source>Interest expense</source>
        <translation>הוצאות ריבית</translation>
    </message>
    <message>
        <source>Net interest</source>
        <translation>ריבית נטו</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>הכנסות אחרות, נטו</translation>
    </message>
    <message>
        <source>Total other income</source>
        <translation>סך ההכנסות האחרות</translation>
    </message>
    <message>
        <source>Foreign exchange</source>
        <translation>הפרשי שער</translation>
    </message>
    <message>
        <source>Debt extinguishment</source>
        <translation>פירעון מוקדם של חוב</translation>
    </message>
    <message>
        <source>Derivative gain</source>
        <translation>רווח מנגזרים</translation>
    </message>
    <message>
        <source>Equity-method income</source>
        <translation>רווח לפי שיטת השווי המאזני</translation>
    </message>
    <message>
        <source>Reorganization items</source>
        <translation>פריטי ארגון מחדש</translation>
    </message>
    <message>
        <source>Pretax income</source>
        <translation>רווח לפני מס</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>מס הכנסה</translation>
    </message>
    <message>
        <source>Current income tax</source>
        <translation>מסים שוטפים</translation>
    </message>
    <message>
        <source>Deferred income tax</source>
        <translation>מסים נדחים</translation>
    </message>
    <message>
        <source>Income from continuing operations</source>
        <translation>רווח מפעילות נמשכת</translation>
    </message>
    <message>
        <source>Discontinued operations</source>
        <translation>פעילות שהופסקה</translation>
    </message>
    <message>
        <source>Extraordinary item</source>
        <translation>פריט מיוחד</translation>
    </message>
    <message>
        <source>Accounting change</source>
        <translation>שינוי חשבונאי</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>רווח נקי</translation>
    </message>
    <message>
        <source>Noncontrolling interest</source>
        <translation>זכויות שאינן מקנות שליטה</translation>
    </message>
    <message>
        <source>Net income attributable to the company</source>
        <translation>רווח נקי המיוחס לחברה</translation>
    </message>
    <message>
        <source>Net income to common shareholders</source>
        <translation>רווח נקי לבעלי המניות הרגילות</translation>
    </message>
    <message>
        <source>Preferred dividends</source>
        <translation>דיבידנד למניות בכורה</translation>
    </message>
    <message>
        <source>Participating securities</source>
        <translation>ניירות ערך משתתפים</translation>
    </message>
    <message>
        <source>Dividends per share</source>
        <translation>דיבידנד למניה</translation>
    </message>
    <message>
        <source>Book value per share</source>
        <translation>ערך בספרים למניה</translation>
    </message>
    <message>
        <source>Effective tax rate</source>
        <translation>שיעור מס אפקטיבי</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Sales returns</source>
        <translation>החזרות מכירה</translation>
    </message>
    <message>
        <source>Provision for doubtful accounts</source>
        <translation>הפרשה לחובות מסופקים</translation>
    </message>
    <message>
        <source>Other cost of services</source>
        <translation>עלות שירותים אחרת</translation>
    </message>
    <message>
        <source>Real estate cost</source>
        <translation>עלות מקרקעין</translation>
    </message>
    <message>
        <source>Total interest income</source>
        <translation>סך הכנסות הריבית</translation>
    </message>
    <message>
        <source>Interest on loans</source>
        <translation>ריבית על הלוואות</translation>
    </message>
    <message>
        <source>Interest on securities</source>
        <translation>ריבית על ניירות ערך</translation>
    </message>
    <message>
        <source>Interest on deposits placed</source>
        <translation>ריבית על פיקדונות שהופקדו</translation>
    </message>
    <message>
        <source>Interest on deposits</source>
        <translation>ריבית על פיקדונות</translation>
    </message>
    <message>
        <source>Interest on borrowings</source>
        <translation>ריבית על אשראי</translation>
    </message>
    <message>
        <source>Total interest expense</source>
        <translation>סך הוצאות הריבית</translation>
    </message>
    <message>
        <source>Net interest income</source>
        <translation>הכנסות ריבית נטו</translation>
    </message>
    <message>
        <source>Provision for credit losses</source>
        <translation>הפרשה להפסדי אשראי</translation>
    </message>
    <message>
        <source>Net interest income after provision</source>
        <translation>הכנסות ריבית נטו לאחר הפרשה</translation>
    </message>
    <message>
        <source>Service charges</source>
        <translation>עמלות שירות</translation>
    </message>
    <message>
        <source>Card fees</source>
        <translation>עמלות כרטיסים</translation>
    </message>
    <message>
        <source>Mortgage banking</source>
        <translation>בנקאות משכנתאות</translation>
    </message>
    <message>
        <source>Securities gains</source>
        <translation>רווחים מניירות ערך</translation>
    </message>
    <message>
        <source>Trust income</source>
        <translation>הכנסות מנאמנות</translation>
    </message>
    <message>
        <source>Income of bank-owned life insurance</source>
        <translation>הכנסות מביטוח חיים של הבנק</translation>
    </message>
    <message>
        <source>Insurance agency income</source>
        <translation>הכנסות מסוכנות ביטוח</translation>
    </message>
    <message>
        <source>Other noninterest income</source>
        <translation>הכנסות אחרות שאינן ריבית</translation>
    </message>
    <message>
        <source>Total noninterest income</source>
        <translation>סך ההכנסות שאינן ריבית</translation>
    </message>
    <message>
        <source>Other noninterest expense</source>
        <translation>הוצאות אחרות שאינן ריבית</translation>
    </message>
    <message>
        <source>Deposit insurance</source>
        <translation>ביטוח פיקדונות</translation>
    </message>
    <message>
        <source>Expense of foreclosed assets</source>
        <translation>הוצאות על נכסים שעוקלו</translation>
    </message>
    <message>
        <source>Total noninterest expense</source>
        <translation>סך ההוצאות שאינן ריבית</translation>
    </message>
    <message>
        <source>Other comprehensive income</source>
        <translation>רווח כולל אחר</translation>
    </message>
    <message>
        <source>Other comprehensive income: currency translation</source>
        <translation>רווח כולל אחר: תרגום מטבע</translation>
    </message>
    <message>
        <source>Other comprehensive income: securities</source>
        <translation>רווח כולל אחר: ניירות ערך</translation>
    </message>
    <message>
        <source>Other comprehensive income: derivatives</source>
        <translation>רווח כולל אחר: נגזרים</translation>
    </message>
    <message>
        <source>Other comprehensive income: pensions</source>
        <translation>רווח כולל אחר: פנסיה</translation>
    </message>
    <message>
        <source>Comprehensive income</source>
        <translation>רווח כולל</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>מזומנים</translation>
    </message>
    <message>
        <source>Restricted cash</source>
        <translation>מזומנים מוגבלים</translation>
    </message>
    <message>
        <source>Short-term investments</source>
        <translation>השקעות לזמן קצר</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>Other receivables</source>
        <translation>חייבים אחרים</translation>
    </message>
    <message>
        <source>Inventories</source>
        <translation>מלאי</translation>
    </message>
    <message>
        <source>Deferred tax assets</source>
        <translation>מסים נדחים, נכס</translation>
    </message>
    <message>
        <source>Prepaid expenses</source>
        <translation>הוצאות מראש</translation>
    </message>
    <message>
        <source>Other current assets</source>
        <translation>רכוש שוטף אחר</translation>
    </message>
    <message>
        <source>Assets held for sale</source>
        <translation>נכסים המוחזקים למכירה</translation>
    </message>
    <message>
        <source>Total current assets</source>
        <translation>סך הרכוש השוטף</translation>
    </message>
    <message>
        <source>Property and equipment</source>
        <translation>רכוש קבוע</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>קרקע</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>מבנים</translation>
    </message>
    <message>
        <source>Accumulated depreciation</source>
        <translation>פחת נצבר</translation>
    </message>
    <message>
        <source>Lease assets</source>
        <translation>נכסי חכירה</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>מוניטין</translation>
    </message>
    <message>
        <source>Intangible assets</source>
        <translation>נכסים בלתי מוחשיים</translation>
    </message>
    <message>
        <source>Long-term investments</source>
        <translation>השקעות לזמן ארוך</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>הלוואות</translation>
    </message>
    <message>
        <source>Loans held for sale</source>
        <translation>הלוואות המוחזקות למכירה</translation>
    </message>
    <message>
        <source>Allowance for loan losses</source>
        <translation>הפרשה להפסדי הלוואות</translation>
    </message>
    <message>
        <source>Federal funds sold</source>
        <translation>כספים פדרליים שנמכרו</translation>
    </message>
    <message>
        <source>Stock of Federal Home Loan Banks</source>
        <translation>מניות Federal Home Loan Banks</translation>
    </message>
    <message>
        <source>Bank-owned life insurance</source>
        <translation>ביטוח חיים של הבנק</translation>
    </message>
    <message>
        <source>Other real estate</source>
        <translation>מקרקעין אחרים</translation>
    </message>
    <message>
        <source>Deferred acquisition costs</source>
        <translation>עלויות רכישה נדחות</translation>
    </message>
    <message>
        <source>Reinsurance recoverable</source>
        <translation>סכומים לגבייה ממבטחי משנה</translation>
    </message>
    <message>
        <source>Deferred costs</source>
        <translation>עלויות נדחות</translation>
    </message>
    <message>
        <source>Other assets</source>
        <translation>נכסים אחרים</translation>
    </message>
    <message>
        <source>Total assets</source>
        <translation>סך הנכסים</translation>
    </message>
    <message>
        <source>Accounts payable</source>
        <translation>ספקים</translation>
    </message>
    <message>
        <source>Accrued liabilities</source>
        <translation>הוצאות לשלם</translation>
    </message>
    <message>
        <source>Accrued compensation</source>
        <translation>שכר לשלם</translation>
    </message>
    <message>
        <source>Income taxes payable</source>
        <translation>מס הכנסה לשלם</translation>
    </message>
    <message>
        <source>Deferred revenue</source>
        <translation>הכנסות מראש</translation>
    </message>
    <message>
        <source>Deferred revenue, noncurrent</source>
        <translation>הכנסות מראש לזמן ארוך</translation>
    </message>
    <message>
        <source>Short-term debt</source>
        <translation>חוב לזמן קצר</translation>
    </message>
    <message>
        <source>Lease liabilities</source>
        <translation>התחייבויות חכירה</translation>
    </message>
    <message>
        <source>Lease liabilities, noncurrent</source>
        <translation>התחייבויות חכירה לזמן ארוך</translation>
    </message>
    <message>
        <source>Other current liabilities</source>
        <translation>התחייבויות שוטפות אחרות</translation>
    </message>
    <message>
        <source>Total current liabilities</source>
        <translation>סך ההתחייבויות השוטפות</translation>
    </message>
    <message>
        <source>Long-term debt</source>
        <translation>חוב לזמן ארוך</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>פיקדונות</translation>
    </message>
    <message>
        <source>Noninterest-bearing deposits</source>
        <translation>פיקדונות ללא ריבית</translation>
    </message>
    <message>
        <source>Interest-bearing deposits</source>
        <translation>פיקדונות נושאי ריבית</translation>
    </message>
    <message>
        <source>Borrowings</source>
        <translation>אשראי</translation>
    </message>
    <message>
        <source>Policy liabilities</source>
        <translation>התחייבויות פוליסה</translation>
    </message>
    <message>
        <source>Deferred tax liabilities</source>
        <translation>מסים נדחים, התחייבות</translation>
    </message>
    <message>
        <source>Pension liabilities</source>
        <translation>התחייבויות פנסיה</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>התחייבויות אחרות</translation>
    </message>
    <message>
        <source>Total liabilities</source>
        <translation>סך ההתחייבויות</translation>
    </message>
    <message>
        <source>Minority interest</source>
        <translation>זכויות מיעוט</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>התקשרויות</translation>
    </message>
    <message>
        <source>Preferred stock</source>
        <translation>מניות בכורה</translation>
    </message>
    <message>
        <source>Common stock</source>
        <translation>מניות רגילות</translation>
    </message>
    <message>
        <source>Paid-in capital</source>
        <translation>פרמיה על מניות</translation>
    </message>
    <message>
        <source>Retained earnings</source>
        <translation>עודפים</translation>
    </message>
    <message>
        <source>Treasury stock</source>
        <translation>מניות באוצר</translation>
    </message>
    <message>
        <source>Accumulated other comprehensive income</source>
        <translation>רווח כולל אחר נצבר</translation>
    </message>
    <message>
        <source>Deferred compensation in equity</source>
        <translation>תגמול נדחה בהון</translation>
    </message>
    <message>
        <source>Total equity</source>
        <translation>סך ההון העצמי</translation>
    </message>
    <message>
        <source>Total liabilities and equity</source>
        <translation>סך ההתחייבויות וההון</translation>
    </message>
    <message>
        <source>Cash flow: depreciation</source>
        <translation>תזרים: פחת</translation>
    </message>
    <message>
        <source>Cash flow: amortization</source>
        <translation>תזרים: הפחתות</translation>
    </message>
    <message>
        <source>Cash flow: stock compensation</source>
        <translation>תזרים: תגמול מבוסס מניות</translation>
    </message>
    <message>
        <source>Cash flow: deferred taxes</source>
        <translation>תזרים: מסים נדחים</translation>
    </message>
    <message>
        <source>Cash flow: provision for doubtful accounts</source>
        <translation>תזרים: הפרשה לחובות מסופקים</translation>
    </message>
    <message>
        <source>Cash flow: impairment</source>
        <translation>תזרים: ירידת ערך</translation>
    </message>
    <message>
        <source>Cash flow: gain on sale</source>
        <translation>תזרים: רווח ממכירה</translation>
    </message>
    <message>
        <source>Cash flow: equity method</source>
        <translation>תזרים: שיטת השווי המאזני</translation>
    </message>
    <message>
        <source>Cash flow: other adjustments</source>
        <translation>תזרים: התאמות אחרות</translation>
    </message>
    <message>
        <source>Cash flow: receivables</source>
        <translation>תזרים: לקוחות</translation>
    </message>
    <message>
        <source>Cash flow: inventories</source>
        <translation>תזרים: מלאי</translation>
    </message>
    <message>
        <source>Cash flow: prepaid expenses</source>
        <translation>תזרים: הוצאות מראש</translation>
    </message>
    <message>
        <source>Cash flow: payables</source>
        <translation>תזרים: ספקים</translation>
    </message>
    <message>
        <source>Cash flow: accrued liabilities</source>
        <translation>תזרים: הוצאות לשלם</translation>
    </message>
    <message>
        <source>Cash flow: deferred revenue</source>
        <translation>תזרים: הכנסות מראש</translation>
    </message>
    <message>
        <source>Cash flow: income taxes</source>
        <translation>תזרים: מס הכנסה</translation>
    </message>
    <message>
        <source>Cash from operations</source>
        <translation>מזומנים מפעילות שוטפת</translation>
    </message>
    <message>
        <source>Cash flow: capital expenditure</source>
        <translation>תזרים: השקעות ברכוש קבוע</translation>
    </message>
    <message>
        <source>Cash flow: purchase of investments</source>
        <translation>תזרים: רכישת השקעות</translation>
    </message>
    <message>
        <source>Cash flow: sale of investments</source>
        <translation>תזרים: מכירת השקעות</translation>
    </message>
    <message>
        <source>Cash flow: acquisitions</source>
        <translation>תזרים: רכישת עסקים</translation>
    </message>
    <message>
        <source>Cash flow: sale of assets</source>
        <translation>תזרים: מכירת נכסים</translation>
    </message>
    <message>
        <source>Cash flow: restricted cash</source>
        <translation>תזרים: מזומנים מוגבלים</translation>
    </message>
    <message>
        <source>Cash flow: other investing</source>
        <translation>תזרים: השקעה אחרת</translation>
    </message>
    <message>
        <source>Cash from investing</source>
        <translation>מזומנים מפעילות השקעה</translation>
    </message>
    <message>
        <source>Cash flow: stock issued</source>
        <translation>תזרים: הנפקת מניות</translation>
    </message>
    <message>
        <source>Cash flow: buybacks</source>
        <translation>תזרים: רכישה עצמית</translation>
    </message>
    <message>
        <source>Cash flow: tax on awards</source>
        <translation>תזרים: מס על הענקות</translation>
    </message>
    <message>
        <source>Cash flow: dividends</source>
        <translation>תזרים: דיבידנד</translation>
    </message>
    <message>
        <source>Cash flow: debt issued</source>
        <translation>תזרים: גיוס חוב</translation>
    </message>
    <message>
        <source>Cash flow: debt repaid</source>
        <translation>תזרים: פירעון חוב</translation>
    </message>
    <message>
        <source>Cash flow: commercial paper</source>
        <translation>תזרים: נייר ערך מסחרי</translation>
    </message>
    <message>
        <source>Cash flow: debt costs</source>
        <translation>תזרים: עלויות חוב</translation>
    </message>
    <message>
        <source>Cash flow: other financing</source>
        <translation>תזרים: מימון אחר</translation>
    </message>
    <message>
        <source>Cash from financing</source>
        <translation>מזומנים מפעילות מימון</translation>
    </message>
    <message>
        <source>Cash flow: discontinued operations</source>
        <translation>תזרים: פעילות שהופסקה</translation>
    </message>
    <message>
        <source>Cash flow: exchange rates</source>
        <translation>תזרים: שערי חליפין</translation>
    </message>
    <message>
        <source>Change in cash</source>
        <translation>שינוי במזומנים</translation>
    </message>
    <message>
        <source>Cash at the beginning</source>
        <translation>מזומנים לתחילת התקופה</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>מזומנים לסוף התקופה</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation>ריבית ששולמה</translation>
    </message>
    <message>
        <source>Taxes paid</source>
        <translation>מסים ששולמו</translation>
    </message>
    <message>
        <source>Earnings per share, basic and diluted</source>
        <translation>רווח למניה, בסיסי ומדולל</translation>
    </message>
    <message>
        <source>Earnings per share, basic</source>
        <translation>רווח למניה, בסיסי</translation>
    </message>
    <message>
        <source>Earnings per share, diluted</source>
        <translation>רווח למניה, מדולל</translation>
    </message>
    <message>
        <source>Earnings per share of continuing operations, basic and diluted</source>
        <translation>רווח למניה מפעילות נמשכת, בסיסי ומדולל</translation>
    </message>
    <message>
        <source>Earnings per share of continuing operations, basic</source>
        <translation>רווח למניה מפעילות נמשכת, בסיסי</translation>
    </message>
    <message>
        <source>Earnings per share of continuing operations, diluted</source>
        <translation>רווח למניה מפעילות נמשכת, מדולל</translation>
    </message>
    <message>
        <source>Earnings per share of discontinued operations, basic and diluted</source>
        <translation>רווח למניה מפעילות שהופסקה, בסיסי ומדולל</translation>
    </message>
    <message>
        <source>Earnings per share of discontinued operations, basic</source>
        <translation>רווח למניה מפעילות שהופסקה, בסיסי</translation>
    </message>
    <message>
        <source>Earnings per share of discontinued operations, diluted</source>
        <translation>רווח למניה מפעילות שהופסקה, מדולל</translation>
    </message>
    <message>
        <source>Shares, basic and diluted</source>
        <translation>מניות, בסיסי ומדולל</translation>
    </message>
    <message>
        <source>Shares, basic</source>
        <translation>מניות, בסיסי</translation>
    </message>
    <message>
        <source>Shares, diluted</source>
        <translation>מניות, מדולל</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>תווי בקרה</translation>
    </message>
</context>
<context>
    <name>filing::models::AgreementModel</name>
    <message>
        <source>All fields</source>
        <translation>כל השדות</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: agreement beyond what chance would give. 1 is full agreement, 0 is chance, – is not defined.</source>
        <translation>קאפה של כהן: הסכמה מעבר למקרה. 1 הוא הסכמה מלאה, 0 הוא מקרה, – אינו מוגדר.</translation>
    </message>
    <message>
        <source>Judged by both</source>
        <translation>נשפט בידי שני הצדדים</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>שדות</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>זהה</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>אחוז</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>קאפה</translation>
    </message>
</context>
<context>
    <name>filing::models::ConflictModel</name>
    <message>
        <source>confirmed</source>
        <translation>אושר</translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation>⁨%1⁩ (אושר)</translation>
    </message>
    <message>
        <source>no such field (%1 rejected)</source>
        <translation>אין שדה כזה (⁨%1⁩ נדחה)</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>ריק</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>מישהו</translation>
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
        <translation>◀ שלי</translation>
    </message>
    <message>
        <source>theirs ▶</source>
        <translation>שלהם ▶</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>אף אחד</translation>
    </message>
    <message>
        <source>Rule about “%1”</source>
        <translation>כלל על „⁨%1⁩”</translation>
    </message>
    <message>
        <source>%1 (not open)</source>
        <translation>⁨%1⁩ (לא פתוח)</translation>
    </message>
    <message>
        <source>a filing that is not open</source>
        <translation>דיווח שאינו פתוח</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>שלי</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>שלהם</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>מה תקף</translation>
    </message>
</context>
<context>
    <name>filing::models::ContentBuilder</name>
    <message>
        <source>“%1” is no name of an entry or a step (a UUID of 36 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry %1 stands here a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind “%1” is not known; a newer version of this program may know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 in 64 small hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which field it speaks about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 is no span of bytes (at most %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is %1 characters long; the limit is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes back the entry %1, which does not stand before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes back the entry %1, which speaks about another field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time with a time zone (ISO 8601)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name of an entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::models::CopiesModel</name>
    <message>
        <source>(blank)</source>
        <translation>(ריק)</translation>
    </message>
    <message>
        <source>%1 · line %2</source>
        <translation>⁨%1⁩ · שורה ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>⁨%1⁩, בידי ⁨%2⁩, ⁨%3⁩</translation>
    </message>
    <message>
        <source>
Stood there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits: same place, same words around it.</source>
        <translation>מתאים: אותו מקום, אותן מילים סביבו.</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>מתאים: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Correction, and where it may belong</source>
        <translation>תיקון, והיכן הוא עשוי להשתייך</translation>
    </message>
    <message>
        <source>Says · stands here</source>
        <translation>אומר · כתוב כאן</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>למה</translation>
    </message>
</context>
<context>
    <name>filing::models::ExtractionTreeModel</name>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>הוכחה</translation>
    </message>
</context>
<context>
    <name>filing::models::FilingSession</name>
    <message>
        <source>taken over from %1</source>
        <translation>נלקח מ-⁨%1⁩</translation>
    </message>
    <message>
        <source>taken over from another copy</source>
        <translation>נלקח מעותק אחר</translation>
    </message>
    <message>
        <source>The filings are shown as they were judged in the past. Return to the present to change something.</source>
        <translation>הדיווחים מוצגים כפי שנשפטו בעבר. כדי לשנות משהו יש לחזור להווה.</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation>
            <numerusform>תיקון אחד</numerusform>
            <numerusform>%n תיקונים</numerusform>
        </translation>
    </message>
    <message>
        <source>rule about &quot;%1&quot;</source>
        <translation>כלל על &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>correction of %1</source>
        <translation>תיקון של ⁨%1⁩</translation>
    </message>
    <message>
        <source>confirmation of %1</source>
        <translation>אישור של ⁨%1⁩</translation>
    </message>
    <message>
        <source>rejection of %1</source>
        <translation>דחייה של ⁨%1⁩</translation>
    </message>
    <message>
        <source>addition of %1</source>
        <translation>הוספה של ⁨%1⁩</translation>
    </message>
    <message>
        <source>new reading of %1</source>
        <translation>קריאה חדשה של ⁨%1⁩</translation>
    </message>
    <message>
        <source>The filing is not open any more.</source>
        <translation>הדיווח אינו פתוח עוד.</translation>
    </message>
    <message>
        <source>taking in of corrections</source>
        <translation>קליטת תיקונים</translation>
    </message>
</context>
<context>
    <name>filing::models::FilingsModel</name>
    <message>
        <source>reading, %1 %</source>
        <translation>קריאה, ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>לא נקרא</translation>
    </message>
    <message>
        <source>no filing</source>
        <translation>אין דיווח</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>סקירה: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>קבצים אחרים</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>דיווח</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>לבדיקה</translation>
    </message>
</context>
<context>
    <name>filing::models::Guesser</name>
    <message>
        <source>Items</source>
        <translation>סעיפים</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>נספחים</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>חתימות</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>הודעה לעיתונות</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>שער</translation>
    </message>
    <message>
        <source>New row at the top</source>
        <translation>שורה חדשה למעלה</translation>
    </message>
    <message>
        <source>New row after %1</source>
        <translation>שורה חדשה אחרי ⁨%1⁩</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>סעיף חדש</translation>
    </message>
    <message>
        <source>New exhibit</source>
        <translation>נספח חדש</translation>
    </message>
    <message>
        <source>New signature, with this name</source>
        <translation>חתימה חדשה, בשם זה</translation>
    </message>
</context>
<context>
    <name>filing::models::HistoryModel</name>
    <message>
        <source>redone</source>
        <translation>בוצע מחדש</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>תוקן ביד</translation>
    </message>
    <message>
        <source>chosen in the text</source>
        <translation>נבחר בטקסט</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>אושר</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>added</source>
        <translation>נוסף</translation>
    </message>
    <message>
        <source>table read again</source>
        <translation>הטבלה נקראה שוב</translation>
    </message>
    <message>
        <source>rule made</source>
        <translation>נוצר כלל</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>בתוקף</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>לא בתוקף</translation>
    </message>
    <message>
        <source>every filing it fits</source>
        <translation>כל דיווח שהוא מתאים לו</translation>
    </message>
    <message>
        <source>Rule about “%1”</source>
        <translation>כלל על „⁨%1⁩”</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>דיווח</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>ישן</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
</context>
<context>
    <name>filing::models::HitModel</name>
    <message>
        <source>Item %1</source>
        <translation>סעיף ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>filing::models::JsonMembers</name>
    <message>
        <source>“%1” is no %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::models::LibraryModel</name>
    <message>
        <source>%1 open</source>
        <translation>⁨%1⁩ פתוחים</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>done</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>אין תאריך</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>עכשיו ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n values are contradicted by a sum</source>
        <translation>
            <numerusform>ערך אחד סתור בידי סכום</numerusform>
            <numerusform>%n ערכים סתורים בידי סכום</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not there any more. Import it from where it is now to open it again.</source>
        <translation>הקובץ אינו שם עוד. יש לייבא אותו ממקומו הנוכחי כדי לפתוח אותו שוב.</translation>
    </message>
    <message>
        <source>The file has changed since it was imported. Import it again to take in what is new.</source>
        <translation>הקובץ השתנה מאז שיובא. יש לייבא אותו שוב כדי לקלוט את החדש.</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date of a filing, short</comment>
        <translation>d בMMM yyyy</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>חסר</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>Company not known</source>
        <translation>חברה לא ידועה</translation>
    </message>
    <message>
        <source>Form not known</source>
        <translation>טופס לא ידוע</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>אין סעיפים</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>סעיף ⁨%1⁩</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>טופס</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>סעיפים</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>חברה</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>הוגש</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>סקירה</translation>
    </message>
</context>
<context>
    <name>filing::models::NamedRow</name>
    <message>
        <source>line %1</source>
        <translation>שורה ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>filing::models::Parser</name>
    <message>
        <source>Say also what is to be found: words with a minus only leave something out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is missing beside OR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is missing in front of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is missing behind NEAR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEAR stands between words and phrases, not between brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in front of “%1” what is compared, and a figure behind it: net loss &gt; 10 million.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot stand here: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many brackets inside one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a figure behind “%1 %2”, like 10,000,000 or 5 million%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“review:” is untouched, started or done, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date like 2004, 2004-03 or 2004-03-31 behind “%1:”, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::models::ProblemsModel</name>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>למה</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>דיווח</translation>
    </message>
</context>
<context>
    <name>filing::models::Reader</name>
    <message>
        <source>line %1: a quoted cell does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: a quotation mark stands in the middle of a cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::models::SourceFinder</name>
    <message>
        <source>the folder may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than the %1 MB a filing may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archives are read %1 deep; this one lies deeper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::models::Splitter</name>
    <message>
        <source>The quotation mark in front of “%1” is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A star can only stand at the end of a word, not as in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what follows “%1:”, without a blank between.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::models::Walk</name>
    <message>
        <source>it cannot be read any further (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 members; the rest was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or an archive of a kind that cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name leads out of the archive, or is too long or none at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is encrypted; unpack the archive with its password first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be unpacked (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than %1; the rest was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as a file made to fill disks does; the rest was left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui</name>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>⁨%1⁩ היא תיקייה; יש לתת שם לקובץ בתוכה.</translation>
    </message>
    <message>
        <source>%1 could not be written: there is no folder %2.</source>
        <translation>לא ניתן לכתוב את ⁨%1⁩: אין תיקייה ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>לא ניתן לכתוב את ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is no quarterly series to write: no statement of operations was found.</source>
        <translation>אין סדרה רבעונית לכתיבה: לא נמצא דוח רווח והפסד.</translation>
    </message>
    <message>
        <source>None of the filings is of %1; name it as its cover does, or by its CIK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no format that a chart can be written in; choose .%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revenues of the period are not known, so there is nothing to take a share of.</source>
        <translation>הכנסות התקופה אינן ידועות, ולכן אין ממה לחשב חלק.</translation>
    </message>
    <message>
        <source>There are no revenues in the period, so there is nothing to take a share of.</source>
        <translation>אין הכנסות בתקופה, ולכן אין ממה לחשב חלק.</translation>
    </message>
    <message>
        <source>(%1) ÷ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of a year before is not known.</source>
        <translation>⁨%1⁩ של שנה קודמת אינו ידוע.</translation>
    </message>
    <message>
        <source>No period of the same length ended a year before.</source>
        <translation>אף תקופה באותו אורך לא הסתיימה שנה קודם לכן.</translation>
    </message>
    <message>
        <source>A year before it was %1: growth on nothing or on a loss says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ÷ %1 of %2 − 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 it was %2: nothing and losses cannot be set to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ÷ %1 of %2 × 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>שיעור רווח גולמי</translation>
    </message>
    <message>
        <source>Operating margin</source>
        <translation>שיעור רווח תפעולי</translation>
    </message>
    <message>
        <source>Net margin</source>
        <translation>שיעור רווח נקי</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>בידי כלל</translation>
    </message>
    <message>
        <source>In whole units of %1, shares and per-share figures as they are.</source>
        <translation>ביחידות שלמות של ⁨%1⁩; מניות ונתונים למניה כפי שהם.</translation>
    </message>
    <message>
        <source>Corrected by a person: %1</source>
        <translation>תוקן בידי אדם: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>מוטל בספק: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>⁨%1⁩ בתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>Restated: %1</source>
        <translation>הוצג מחדש: ⁨%1⁩</translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per share</source>
        <translation>⁨%1⁩ למניה</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>מניות</translation>
    </message>
    <message>
        <source>billions of %1</source>
        <translation>מיליארדי ⁨%1⁩</translation>
    </message>
    <message>
        <source>millions of %1</source>
        <translation>מיליוני ⁨%1⁩</translation>
    </message>
    <message>
        <source>thousands of %1</source>
        <translation>אלפי ⁨%1⁩</translation>
    </message>
    <message>
        <source>Revenues</source>
        <translation>הכנסות</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>הוצאות</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>תוצאה נקייה</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>תוקן</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>חושב</translation>
    </message>
    <message>
        <source>corrected by a person</source>
        <translation>תוקן בידי אדם</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>מוכח</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>עקבי</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>סתור</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <source>Known in %1 of %2 quarters</source>
        <translation>ידוע ב-⁨%1⁩ מתוך ⁨%2⁩ רבעונים</translation>
    </message>
    <message>
        <source>“%1”, filings from %2 to %3</source>
        <translation>„⁨%1⁩”, דיווחים מ-⁨%2⁩ עד ⁨%3⁩</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>One line, because a later filing repeats the figures under the new name.</source>
        <translation>שורה אחת, כי דיווח מאוחר חוזר על המספרים בשם החדש.</translation>
    </message>
    <message>
        <source>One line, because the names say the same.</source>
        <translation>שורה אחת, כי השמות אומרים אותו דבר.</translation>
    </message>
    <message>
        <source>One line, because a person joined them.</source>
        <translation>שורה אחת, כי אדם איחד אותן.</translation>
    </message>
    <message>
        <source>Nothing is printed there; the sums of the column hold with zero only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From several filings; nothing shows that a figure was restated between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later filing restates a period around this one without telling this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived: %1</source>
        <translation>נגזר: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1%2 (%3, %4) in %5</source>
        <translation>⁨%1⁩⁨%2⁩ (⁨%3⁩, ⁨%4⁩) בתוך ⁨%5⁩</translation>
    </message>
    <message>
        <source>The same in %1</source>
        <translation>אותו דבר ב-⁨%1⁩</translation>
    </message>
    <message>
        <source>Stands for %1 in %2, which its own statement contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: other figures of the filings contradict it.</source>
        <translation>מוטל בספק: מספרים אחרים בדיווחים סותרים אותו.</translation>
    </message>
    <message>
        <source>Doubtful: repaired, and nothing confirms it.</source>
        <translation>מוטל בספק: תוקן, ודבר אינו מאשר זאת.</translation>
    </message>
    <message>
        <source>No open filing speaks of the period.</source>
        <translation>אף דיווח פתוח אינו עוסק בתקופה.</translation>
    </message>
    <message>
        <source>The open filings do not tell it, and what they tell does not lead to it.</source>
        <translation>הדיווחים הפתוחים אינם אומרים זאת, ומה שהם אומרים אינו מוביל לכך.</translation>
    </message>
    <message>
        <source>What would lead to it is rounded differently, so the difference would say nothing.</source>
        <translation>מה שהיה מוביל לכך מעוגל אחרת, ולכן ההפרש לא היה אומר דבר.</translation>
    </message>
    <message>
        <source>What would lead to it is in different currencies.</source>
        <translation>מה שהיה מוביל לכך נקוב במטבעות שונים.</translation>
    </message>
    <message>
        <source>What would lead to it is from before and from after a restatement.</source>
        <translation>מה שהיה מוביל לכך הוא מלפני הצגה מחדש ומאחריה.</translation>
    </message>
    <message>
        <source>It is told on another basis only, non-GAAP or pro forma.</source>
        <translation>הוא נמסר רק על בסיס אחר, non-GAAP או פרופורמה.</translation>
    </message>
    <message>
        <source>None of the open filings tells it.</source>
        <translation>אף אחד מהדיווחים הפתוחים אינו אומר זאת.</translation>
    </message>
    <message>
        <source>The workbook could not be made in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build cannot write Excel workbooks; build it with libxlsxwriter, or choose .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation>נגזר</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>תוקן ביד</translation>
    </message>
    <message>
        <source>restated</source>
        <translation>הוצג מחדש</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>מפוקפק</translation>
    </message>
    <message>
        <source>bytes %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, confirmed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <source>Read as “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown above</source>
        <translation>מוצג למעלה</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>תקופה</translation>
    </message>
    <message>
        <source>Corrections by people</source>
        <translation>תיקונים בידי אנשים</translation>
    </message>
    <message>
        <source>None of these figures was changed.</source>
        <translation>אף אחד מהמספרים הללו לא שונה.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>By</source>
        <translation>בידי</translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>הצגות מחדש</translation>
    </message>
    <message>
        <source>No two filings report different values for the same period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest value, in bold, is the one that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>דיווח</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>דווח</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>חסרים</translation>
    </message>
    <message>
        <source>No period that could be known is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>דיווחים</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check a figure: the file&apos;s SHA-256 must be the one above; then &lt;span class=&quot;file&quot;&gt;tail -c +BEGIN FILE | head -c LENGTH&lt;/span&gt; prints the bytes of a source, with BEGIN one more than its first byte and LENGTH the last less the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 figures from %2 filings: %3 derived from other periods (∑), %4 corrected by a person (✎), %5 restated (▲), %6 doubtful (⚠).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each figure follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>תמונה (PNG)</translation>
    </message>
    <message>
        <source>For slides and messages. The note on sources is inside the picture.</source>
        <translation>למצגות ולהודעות. הערת המקורות בתוך התמונה.</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>שרטוט (SVG)</translation>
    </message>
    <message>
        <source>Sharp at any size. The note on sources is inside the drawing.</source>
        <translation>חד בכל גודל. הערת המקורות בתוך השרטוט.</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>עמוד (PDF)</translation>
    </message>
    <message>
        <source>The chart alone, on a page of its own size.</source>
        <translation>התרשים לבדו, על עמוד בגודלו.</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>חוברת (Excel)</translation>
    </message>
    <message>
        <source>A native chart, all figures as live formulas, and the cell of the filing behind each of them.</source>
        <translation>תרשים של Excel, כל המספרים כנוסחאות חיות, ותא הדיווח שמאחורי כל אחד מהם.</translation>
    </message>
    <message>
        <source>Evidence (PDF)</source>
        <translation>ראיות (PDF)</translation>
    </message>
    <message>
        <source>The chart, and for each of its figures how it follows and the lines of the filing it stands in.</source>
        <translation>התרשים, ולכל מספר בו כיצד הוא נובע ושורות הדיווח שבהן הוא עומד.</translation>
    </message>
    <message>
        <source>Evidence (HTML)</source>
        <translation>ראיות (HTML)</translation>
    </message>
    <message>
        <source>The same as one page for a browser; nothing in it is fetched from elsewhere.</source>
        <translation>אותו דבר כעמוד אחד לדפדפן; דבר אינו נטען ממקום אחר.</translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation>מספרים (CSV)</translation>
    </message>
    <message>
        <source>One line for each figure, with its sources, for other programs.</source>
        <translation>שורה לכל מספר, עם מקורותיו, לתוכניות אחרות.</translation>
    </message>
    <message>
        <source>Everything it rests on is proven.</source>
        <translation>כל מה שהוא נשען עליו מוכח.</translation>
    </message>
    <message>
        <source>The weakest it rests on is consistent.</source>
        <translation>החלש שהוא נשען עליו עקבי.</translation>
    </message>
    <message>
        <source>Something it rests on is contradicted.</source>
        <translation>משהו שהוא נשען עליו סתור.</translation>
    </message>
    <message>
        <source>Something it rests on is unchecked.</source>
        <translation>משהו שהוא נשען עליו לא נבדק.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>זה לצד זה</translation>
    </message>
    <message>
        <source>Stacked lines</source>
        <translation>שורות בערימה</translation>
    </message>
    <message>
        <source>% of revenues</source>
        <translation>% מההכנסות</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>צמיחה</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>מדד</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>שולי רווח</translation>
    </message>
    <message>
        <source>net result</source>
        <translation>תוצאה נקייה</translation>
    </message>
    <message>
        <source>%1 in % of revenues</source>
        <translation>⁨%1⁩ ב-% מההכנסות</translation>
    </message>
    <message>
        <source>%1, change on a year before</source>
        <translation>⁨%1⁩, שינוי לעומת שנה קודמת</translation>
    </message>
    <message>
        <source>Annual %1</source>
        <translation>⁨%1⁩, לפי שנה</translation>
    </message>
    <message>
        <source>Quarterly %1</source>
        <translation>⁨%1⁩, לפי רבעון</translation>
    </message>
    <message>
        <source>%1, %2 = 100</source>
        <translation type="unfinished"></translation>
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
        <translation>⁨%1⁩, מדד</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth needs the year before</source>
        <translation>צמיחה דורשת את השנה הקודמת</translation>
    </message>
    <message>
        <source>Growth needs the quarter a year before</source>
        <translation>צמיחה דורשת את הרבעון שנה קודם</translation>
    </message>
    <message>
        <source>It needs the revenues of the same period</source>
        <translation>נדרשות הכנסות אותה תקופה</translation>
    </message>
    <message>
        <source>%1: %2 of %3 years shown.</source>
        <translation>⁨%1⁩: מוצגות ⁨%2⁩ מתוך ⁨%3⁩ שנים.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 quarters shown.</source>
        <translation>⁨%1⁩: מוצגים ⁨%2⁩ מתוך ⁨%3⁩ רבעונים.</translation>
    </message>
    <message>
        <source>Growth needs the year before, and no two years in a row are known. Open earlier filings.</source>
        <translation>צמיחה דורשת את השנה הקודמת, ואין שתי שנים רצופות ידועות. יש לפתוח דיווחים מוקדמים יותר.</translation>
    </message>
    <message>
        <source>Growth needs the quarter a year before, and no two such quarters are known. Open earlier filings.</source>
        <translation>צמיחה דורשת את הרבעון שנה קודם, ואין שני רבעונים כאלה ידועים. יש לפתוח דיווחים מוקדמים יותר.</translation>
    </message>
    <message>
        <source>None of the chosen lines has a value.</source>
        <translation>לאף שורה שנבחרה אין ערך.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished">%1.</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful values: %1.</source>
        <translation>ערכים מוטלים בספק: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Restated values: %1.</source>
        <translation>ערכים שהוצגו מחדש: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Values not known: %1.</source>
        <translation>ערכים לא ידועים: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>מקור: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Source: %n filings, %1 … %2</source>
        <translation>
            <numerusform>מקור: דיווח אחד, ⁨%1⁩ … ⁨%2⁩</numerusform>
            <numerusform>מקור: %n דיווחים, ⁨%1⁩ … ⁨%2⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filings of %1</source>
        <translation>
            <numerusform>דיווח אחד של ⁨%1⁩</numerusform>
            <numerusform>%n דיווחים של ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values corrected by a person</source>
        <translation>
            <numerusform>ערך אחד תוקן בידי אדם</numerusform>
            <numerusform>%n ערכים תוקנו בידי אדם</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the &amp;same line as</source>
        <translation>זו &amp;אותה שורה כמו</translation>
    </message>
    <message>
        <source>Is &amp;another line where it was called</source>
        <translation>זו שורה א&amp;חרת כאשר נקראה</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the same, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was restated</source>
        <translation>⁨%1⁩ הוצג מחדש</translation>
    </message>
    <message>
        <source>called restated there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called previously reported there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation>ראשון</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>עדכני</translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation>אחוזים</translation>
    </message>
    <message>
        <source>A period like &quot;Three Months Ended March 31, 2011&quot;, &quot;2011-01-01/2011-03-31&quot; or &quot;As of March 31, 2011&quot;:</source>
        <translation>תקופה כגון &quot;Three Months Ended March 31, 2011&quot;, &quot;2011-01-01/2011-03-31&quot; או &quot;As of March 31, 2011&quot;:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which period it is.</source>
        <translation>&quot;⁨%1⁩&quot; אינו אומר איזו תקופה זו.</translation>
    </message>
    <message>
        <source>as it is printed</source>
        <translation>כפי שמודפס</translation>
    </message>
    <message>
        <source>the line&apos;s misread twin says so</source>
        <translation>כך אומרת התאומה השגויה של השורה</translation>
    </message>
    <message>
        <source>the text says so: “%1”</source>
        <translation>כך אומר הטקסט: „⁨%1⁩”</translation>
    </message>
    <message>
        <source>the statement says so: %1</source>
        <translation>כך אומר הדוח: ⁨%1⁩</translation>
    </message>
    <message>
        <source>as the machine read it, without the rule</source>
        <translation>כפי שקראה המכונה, בלי הכלל</translation>
    </message>
    <message numerus="yes">
        <source>All %n fit here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where these %n belong here is for you to say.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n do not.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit here</source>
        <translation>
            <numerusform>אחד מתאים כאן</numerusform>
            <numerusform>%n מתאימים כאן</numerusform>
        </translation>
    </message>
    <message>
        <source>another copy of this filing (%1)</source>
        <translation>עותק אחר של דיווח זה (⁨%1⁩)</translation>
    </message>
    <message numerus="yes">
        <source>%n other copies of this filing (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections were made on %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections fit here.</source>
        <translation>
            <numerusform>תיקון אחד מתאים כאן.</numerusform>
            <numerusform>%n תיקונים מתאימים כאן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections need a place</source>
        <translation>
            <numerusform>תיקון אחד זקוק למקום</numerusform>
            <numerusform>%n תיקונים זקוקים למקום</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: choose one and press Enter.</source>
        <translation>⁨%1⁩: יש לבחור אחד ולהקיש Enter.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n fit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections were taken over.</source>
        <translation>
            <numerusform>תיקון אחד נלקח.</numerusform>
            <numerusform>%n תיקונים נלקחו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a filing</source>
        <translation>פתיחת דיווח</translation>
    </message>
    <message>
        <source>Drop SEC filings here, or choose them from a folder. Every number that is recognised leads back to its place in the text.</source>
        <translation>גררו לכאן דיווחי SEC, או בחרו אותם מתיקייה. כל מספר שזוהה מוביל חזרה למקומו בטקסט.</translation>
    </message>
    <message>
        <source>No filing is open</source>
        <translation>אין דיווח פתוח</translation>
    </message>
    <message>
        <source>Open filings are listed here, by company.</source>
        <translation>דיווחים פתוחים מופיעים כאן, לפי חברה.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>אין עדיין מה להציג</translation>
    </message>
    <message>
        <source>The fields recognised in the open filing appear here.</source>
        <translation>השדות שזוהו בדיווח הפתוח מופיעים כאן.</translation>
    </message>
    <message>
        <source>Nothing was recognised</source>
        <translation>דבר לא זוהה</translation>
    </message>
    <message>
        <source>This file is shown as plain text. Is it an SEC filing?</source>
        <translation>הקובץ מוצג כטקסט פשוט. האם זה דיווח SEC?</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>דבר אינו מתאים לסינון</translation>
    </message>
    <message>
        <source>Esc clears it.</source>
        <translation>Esc מנקה אותו.</translation>
    </message>
    <message>
        <source>No statement was found in this filing</source>
        <translation>לא נמצא דוח כספי בדיווח זה</translation>
    </message>
    <message>
        <source>No quarters yet</source>
        <translation>אין עדיין רבעונים</translation>
    </message>
    <message>
        <source>Open filings with a statement of operations; their quarters are charted here.</source>
        <translation>פתחו דיווחים עם דוח רווח והפסד; הרבעונים שלהם יצוירו כאן.</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>דבר אינו דורש בדיקה</translation>
    </message>
    <message>
        <source>Repaired and contradicted values, and files that could not be read, are listed here.</source>
        <translation>ערכים מתוקנים וסתורים, וקבצים שלא ניתן לקרוא, מופיעים כאן.</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>אין מה לסקור</translation>
    </message>
    <message>
        <source>What the open filings leave in doubt is asked here, the most important first, to be answered by keyboard.</source>
        <translation>מה שהדיווחים הפתוחים משאירים בספק נשאל כאן, החשוב תחילה, ונענה במקלדת.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>דבר לא שונה</translation>
    </message>
    <message>
        <source>What you edit, confirm or reject is listed here, with the machine&apos;s value beside it.</source>
        <translation>מה שנערך, אושר או נדחה מופיע כאן, וערך המכונה לצידו.</translation>
    </message>
    <message>
        <source>No other copy has anything to offer</source>
        <translation>לאף עותק אחר אין מה להציע</translation>
    </message>
    <message>
        <source>What was corrected on another copy of the filing, such as its text conversion or its amendment, and has no clear place in this one is listed here.</source>
        <translation>מה שתוקן בעותק אחר של הדיווח, כגון המרת הטקסט או התיקון שלו, ואין לו מקום ברור בזה, מופיע כאן.</translation>
    </message>
    <message>
        <source>No value chosen</source>
        <translation>לא נבחר ערך</translation>
    </message>
    <message>
        <source>Click a value in the text, the structure or the statement to see what proves it.</source>
        <translation>לחצו על ערך בטקסט, במבנה או בדוח כדי לראות מה מוכיח אותו.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>הספרייה ריקה</translation>
    </message>
    <message>
        <source>Import folders, files or archives, or drop them here, to browse and search thousands of filings at once. The files themselves stay where they are and are never changed.</source>
        <translation>ייבאו תיקיות, קבצים או ארכיונים, או גררו אותם לכאן, כדי לדפדף ולחפש באלפי דיווחים בבת אחת. הקבצים עצמם נשארים במקומם ואינם משתנים לעולם.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>קורא…</translation>
    </message>
    <message>
        <source>The text is there already; its fields follow.</source>
        <translation>הטקסט כבר כאן; השדות בדרך.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Check that the file is there and that you may open it.</source>
        <translation>לא ניתן לקרוא את „⁨%1⁩”: ⁨%2⁩. יש לבדוק שהקובץ שם ושמותר לפתוח אותו.</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation>המערכת לא נתנה סיבה</translation>
    </message>
    <message>
        <source>“%1” is empty. Download the filing again.</source>
        <translation>„⁨%1⁩” ריק. יש להוריד את הדיווח שוב.</translation>
    </message>
    <message>
        <source>“%1” is not text. Open the filing&apos;s text or HTML document instead.</source>
        <translation>„⁨%1⁩” אינו טקסט. יש לפתוח במקומו את מסמך הטקסט או ה-HTML של הדיווח.</translation>
    </message>
    <message>
        <source>“%1” is not text but looks like %2. Open the filing&apos;s text or HTML document instead.</source>
        <translation>„⁨%1⁩” אינו טקסט אלא נראה כמו ⁨%2⁩. יש לפתוח במקומו את מסמך הטקסט או ה-HTML של הדיווח.</translation>
    </message>
    <message>
        <source>Nothing of an SEC filing was recognised in “%1”. It is shown as plain text; search still works.</source>
        <translation>דבר מדיווח SEC לא זוהה ב„⁨%1⁩”. הוא מוצג כטקסט פשוט; החיפוש עדיין פועל.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most one file may have. Open its documents one by one.</source>
        <translation>„⁨%1⁩” גדול מ-⁨%2⁩, הגודל המרבי של קובץ. יש לפתוח את מסמכיו אחד אחד.</translation>
    </message>
    <message>
        <source>“%1” is too large. Open its documents one by one.</source>
        <translation>„⁨%1⁩” גדול מדי. יש לפתוח את מסמכיו אחד אחד.</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled. Read it again with F5.</source>
        <translation>קריאת „⁨%1⁩” בוטלה. אפשר לקרוא שוב עם F5.</translation>
    </message>
    <message>
        <source>File: %1
Code: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Bytes: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your change was not kept because it could not be recorded. Nothing else changed; please try again.</source>
        <translation>השינוי לא נשמר כי לא ניתן היה לרשום אותו. דבר אחר לא השתנה; אפשר לנסות שוב.</translation>
    </message>
    <message>
        <source>Corrections cannot be kept: %1. What you correct now is lost when the window closes.</source>
        <translation>לא ניתן לשמור תיקונים: ⁨%1⁩. מה שיתוקן עכשיו יאבד בסגירת החלון.</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>מאגר: ⁨%1⁩</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>לא ניתן לכתוב את „⁨%1⁩”: ⁨%2⁩. יש לבחור מקום אחר.</translation>
    </message>
    <message>
        <source>Filingscope ended unexpectedly the last time. Your corrections are kept. The report about it holds nothing of your filings.</source>
        <translation>Filingscope הסתיים באופן בלתי צפוי בפעם הקודמת. התיקונים נשמרו. הדוח על כך אינו מכיל דבר מהדיווחים.</translation>
    </message>
    <message>
        <source>There is no file in what was dropped. Drop filings from a file manager, or use File ▸ Open.</source>
        <translation>אין קובץ במה שנגרר. אפשר לגרור דיווחים ממנהל הקבצים, או להשתמש בקובץ ▸ פתיחה.</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>אלפי</translation>
    </message>
    <message>
        <source>million</source>
        <translation>מיליוני</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>מיליארד</translation>
    </message>
    <message>
        <source> (off by %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a share</source>
        <translation>⁨%1⁩ למניה</translation>
    </message>
    <message>
        <source>at least two independent sums hold with it</source>
        <translation>לפחות שני סכומים בלתי תלויים מתקיימים איתו</translation>
    </message>
    <message>
        <source>one sum holds with it</source>
        <translation>סכום אחד מתקיים איתו</translation>
    </message>
    <message>
        <source>a sum fails because of it, or cannot say which of several values is wrong</source>
        <translation>סכום נכשל בגללו, או שאינו יודע איזה מכמה ערכים שגוי</translation>
    </message>
    <message>
        <source>the text reads differently; the sums say what it must be</source>
        <translation>הטקסט כתוב אחרת; הסכומים אומרים מה עליו להיות</translation>
    </message>
    <message>
        <source>printed nowhere; computed from other values</source>
        <translation>לא הודפס בשום מקום; חושב מערכים אחרים</translation>
    </message>
    <message>
        <source>set by a person; the machine&apos;s value stands struck through beside it</source>
        <translation>נקבע בידי אדם; ערך המכונה מופיע לצידו בקו חוצה</translation>
    </message>
    <message>
        <source>put in by a person; the machine read nothing here</source>
        <translation>הוכנס בידי אדם; המכונה לא קראה כאן דבר</translation>
    </message>
    <message>
        <source>a person says that it is right</source>
        <translation>אדם אומר שזה נכון</translation>
    </message>
    <message>
        <source>a person says that there is no such value</source>
        <translation>אדם אומר שאין ערך כזה</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Filingscope %1&lt;/h3&gt;&lt;p&gt;Reads SEC filings and proves the numbers it shows. Every value leads back to its bytes; what cannot be proven is flagged, never guessed.&lt;/p&gt;&lt;p&gt;Built with Qt %2, Qt Charts, KSyntaxHighlighting and SQLite.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty; check figures that matter against the filing.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Filingscope ⁨%1⁩&lt;/h3&gt;&lt;p&gt;קורא דיווחי SEC ומוכיח את המספרים שהוא מציג. כל ערך מוביל חזרה לבתים שלו; מה שלא ניתן להוכיח מסומן, לעולם לא מנוחש.&lt;/p&gt;&lt;p&gt;נבנה עם Qt ⁨%2⁩, Qt Charts, KSyntaxHighlighting ו-SQLite.&lt;/p&gt;&lt;p&gt;תוכנה חופשית לפי הרישיון הציבורי הכללי של GNU, גרסה 3 ואילך. היא ניתנת ללא כל אחריות; יש לבדוק מספרים חשובים מול הדיווח.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Filingscope</source>
        <translation>אודות Filingscope</translation>
    </message>
    <message>
        <source> or </source>
        <translation> או </translation>
    </message>
    <message>
        <source>Back out</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Leave an editor, a filter or the find bar; then go back to the text</source>
        <translation>יציאה מעורך, מסינון או מסרגל החיפוש; ואז חזרה לטקסט</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Signs&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;סימנים&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>no sum covers it</source>
        <translation>שום סכום אינו מכסה אותו</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Colours in the text&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;צבעים בטקסט&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>misread twin, left out</source>
        <translation>קריאה שנייה שגויה, הושמטה</translation>
    </message>
    <message>
        <source>&lt;p&gt;A dashed line below stands for &lt;b&gt;repaired&lt;/b&gt;, a wavy one for &lt;b&gt;contradicted&lt;/b&gt;, a dotted one for words that no field claims (View ▸ Unexplained Words), a frame for the current field.&lt;/p&gt;</source>
        <translation>&lt;p&gt;קו מקווקו מתחת מציין &lt;b&gt;תוקן&lt;/b&gt;, קו גלי מציין &lt;b&gt;סתור&lt;/b&gt;, קו נקודות מציין מילים שאינן שייכות לשדה (תצוגה ▸ מילים לא מוסברות), ומסגרת את השדה הנוכחי.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Signs and colours</source>
        <translation>סימנים וצבעים</translation>
    </message>
    <message>
        <source>R&amp;ow</source>
        <translation>&amp;שורה</translation>
    </message>
    <message>
        <source>Co&amp;lumn</source>
        <translation>ע&amp;מודה</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;קנה מידה</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;עריכה</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;חלוניות</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;צבעים</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;סקירה</translation>
    </message>
    <message>
        <source>S&amp;tatement</source>
        <translation>&amp;דוח</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>&amp;תשובות</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>ת&amp;רשים</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;כלים</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ע&amp;זרה</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>סרגל כלים</translation>
    </message>
    <message>
        <source>Open filings</source>
        <translation>דיווחים פתוחים</translation>
    </message>
    <message>
        <source>%1, not split</source>
        <translation>⁨%1⁩, לא מפוצל</translation>
    </message>
    <message>
        <source>other revenues</source>
        <translation>הכנסות אחרות</translation>
    </message>
    <message>
        <source>other expenses</source>
        <translation>הוצאות אחרות</translation>
    </message>
    <message>
        <source>L&amp;ibrary</source>
        <translation>&amp;ספרייה</translation>
    </message>
    <message>
        <source>Other &amp;Copies</source>
        <translation>עותקי&amp;ם אחרים</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>עמוד ⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>עמוד ⁨%1⁩</translation>
    </message>
    <message>
        <source>no sign: no sum covers the value</source>
        <translation>ללא סימן: שום סכום אינו מכסה את הערך</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>files, after the names of some</comment>
        <translation>
            <numerusform>עוד אחד</numerusform>
            <numerusform>עוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was open the last time and is not there any more; it may have been moved or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were open the last time and are not there any more; they may have been moved or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this filing</source>
        <translation>מעבר לדיווח זה</translation>
    </message>
    <message>
        <source>There is no correction to take back.</source>
        <translation>אין תיקון לבטל.</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be made again.</source>
        <translation>לא בוטל דבר שאפשר לבצע מחדש.</translation>
    </message>
    <message>
        <source>There is no place before this one.</source>
        <translation>אין מקום לפני זה.</translation>
    </message>
    <message>
        <source>There is no place after this one.</source>
        <translation>אין מקום אחרי זה.</translation>
    </message>
    <message>
        <source>The filing in front has not changed on disk.</source>
        <translation>הדיווח שבחזית לא השתנה בדיסק.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>דבר אינו נקרא כעת.</translation>
    </message>
    <message>
        <source>Nothing is being printed.</source>
        <translation>דבר אינו מודפס כעת.</translation>
    </message>
    <message>
        <source>Nothing is being imported.</source>
        <translation>דבר אינו מיובא כעת.</translation>
    </message>
    <message>
        <source>The last import left nothing out.</source>
        <translation>הייבוא האחרון לא השמיט דבר.</translation>
    </message>
    <message>
        <source>The window does not fill the screen.</source>
        <translation>החלון אינו ממלא את המסך.</translation>
    </message>
    <message>
        <source>The present is shown already.</source>
        <translation>ההווה כבר מוצג.</translation>
    </message>
    <message>
        <source>No other copy of this filing has corrections that fit here.</source>
        <translation>לאף עותק אחר של דיווח זה אין תיקונים שמתאימים כאן.</translation>
    </message>
    <message>
        <source>No other copy of this filing offers corrections.</source>
        <translation>אף עותק אחר של דיווח זה אינו מציע תיקונים.</translation>
    </message>
    <message>
        <source>No rule is offered; one is after a correction that others look like.</source>
        <translation>לא מוצע כלל; כלל מוצע אחרי תיקון שאחרים דומים לו.</translation>
    </message>
    <message>
        <source>Nothing is recognised in the filing in front.</source>
        <translation>דבר לא זוהה בדיווח שבחזית.</translation>
    </message>
    <message>
        <source>Choose the field first that the selection shall be the value of.</source>
        <translation>יש לבחור תחילה את השדה שהבחירה תהיה ערכו.</translation>
    </message>
    <message>
        <source>Select words in the text first.</source>
        <translation>יש לבחור תחילה מילים בטקסט.</translation>
    </message>
    <message>
        <source>Choose a field first: in the text, the structure or the statement.</source>
        <translation>יש לבחור תחילה שדה: בטקסט, במבנה או בדוח.</translation>
    </message>
    <message>
        <source>A person has said something about this value already.</source>
        <translation>אדם כבר אמר משהו על ערך זה.</translation>
    </message>
    <message>
        <source>The value is rejected already, or there is none.</source>
        <translation>הערך כבר נדחה, או שאין ערך.</translation>
    </message>
    <message>
        <source>No rule can be made of this field.</source>
        <translation>לא ניתן ליצור כלל משדה זה.</translation>
    </message>
    <message>
        <source>The current field has no value that could be changed.</source>
        <translation>לשדה הנוכחי אין ערך שניתן לשנות.</translation>
    </message>
    <message>
        <source>Not possible for this line or column of the statement.</source>
        <translation>לא אפשרי בשורה או בעמודה זו של הדוח.</translation>
    </message>
    <message>
        <source>Choose a line or a figure of a statement first.</source>
        <translation>יש לבחור תחילה שורה או מספר בדוח.</translation>
    </message>
    <message>
        <source>The Review pane asks no question now; Review ▸ Review Questions opens it.</source>
        <translation>חלונית הסקירה אינה שואלת כעת; סקירה ▸ מעבר על השאלות פותח אותה.</translation>
    </message>
    <message>
        <source>Work on the library is under way.</source>
        <translation>עבודה בספרייה מתבצעת.</translation>
    </message>
    <message>
        <source>There is no library.</source>
        <translation>אין ספרייה.</translation>
    </message>
    <message>
        <source>The chart as it is now has no such choice.</source>
        <translation>בתרשים כפי שהוא עכשיו אין בחירה כזו.</translation>
    </message>
    <message>
        <source>No open filing has a statement of operations to draw.</source>
        <translation>באף דיווח פתוח אין דוח רווח והפסד לציור.</translation>
    </message>
    <message>
        <source>No filing is open.</source>
        <translation>אין דיווח פתוח.</translation>
    </message>
    <message>
        <source>Not possible for the filing in front.</source>
        <translation>לא אפשרי בדיווח שבחזית.</translation>
    </message>
    <message>
        <source>Corr&amp;ections</source>
        <translation>&amp;תיקונים</translation>
    </message>
    <message>
        <source>Statements of operations and balance sheets appear here, with the sums that prove them. If the text has one, select its lines and choose Review ▸ Statement ▸ Read Table by Columns.</source>
        <translation>דוחות רווח והפסד ומאזנים מופיעים כאן, עם הסכומים שמוכיחים אותם. אם יש כזה בטקסט, בחרו את שורותיו ובחרו סקירה ▸ דוח ▸ קריאת טבלה לפי עמודות.</translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>אין עדיין דוח</translation>
    </message>
    <message>
        <source>Open a filing: its statements of operations and balance sheets appear here, with the sums that prove them.</source>
        <translation>פתחו דיווח: דוחות הרווח וההפסד והמאזנים שלו יופיעו כאן, עם הסכומים שמוכיחים אותם.</translation>
    </message>
    <message>
        <source>The filings call it “%1”.</source>
        <translation>בדיווחים זה נקרא „⁨%1⁩”.</translation>
    </message>
    <message>
        <source>Annual %1 by line</source>
        <translation>⁨%1⁩, לפי שנה ולפי שורה</translation>
    </message>
    <message>
        <source>Quarterly %1 by line</source>
        <translation>⁨%1⁩, לפי רבעון ולפי שורה</translation>
    </message>
    <message>
        <source>Annual %1 in % of revenues</source>
        <translation>⁨%1⁩ ב-% מההכנסות, לפי שנה</translation>
    </message>
    <message>
        <source>Quarterly %1 in % of revenues</source>
        <translation>⁨%1⁩ ב-% מההכנסות, לפי רבעון</translation>
    </message>
    <message>
        <source>Annual %1, change on a year before</source>
        <translation>⁨%1⁩, שינוי לעומת שנה קודמת, לפי שנה</translation>
    </message>
    <message>
        <source>Quarterly %1, change on a year before</source>
        <translation>⁨%1⁩, שינוי לעומת שנה קודמת, לפי רבעון</translation>
    </message>
    <message>
        <source>Annual margins, % of revenues</source>
        <translation>שיעורי רווח, % מההכנסות, לפי שנה</translation>
    </message>
    <message>
        <source>Quarterly margins, % of revenues</source>
        <translation>שיעורי רווח, % מההכנסות, לפי רבעון</translation>
    </message>
    <message>
        <source>%1, calendar years</source>
        <translation>⁨%1⁩, שנים קלנדריות</translation>
    </message>
    <message>
        <source>%1, calendar quarters</source>
        <translation>⁨%1⁩, רבעונים קלנדריים</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>⁨%1⁩ וגם ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, as first reported</source>
        <translation>⁨%1⁩, כפי שדווח לראשונה</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <translation>⁨%1⁩, כפי שהיה ידוע ב-⁨%2⁩</translation>
    </message>
    <message>
        <source>No rule is in force</source>
        <translation>אין כלל בתוקף</translation>
    </message>
    <message>
        <source>A rule says what words, lines or columns mean wherever they stand. Add one here, make one of a correction, or import those of somebody else.</source>
        <translation>כלל אומר מה משמעותן של מילים, שורות או עמודות בכל מקום שבו הן עומדות. אפשר להוסיף כאן כלל, ליצור כלל מתיקון, או לייבא כללים של מישהו אחר.</translation>
    </message>
</context>
<context>
    <name>filing::ui::Actions</name>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>דחייה</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>החלה</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>תצוגה מקדימה…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע חוזר</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>אימוץ</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>הצגה…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;פתיחה…</translation>
    </message>
    <message>
        <source>Open filings from files</source>
        <translation>פתיחת דיווחים מקבצים</translation>
    </message>
    <message>
        <source>Open &amp;Sample Filings</source>
        <translation>פתיחת &amp;דיווחים לדוגמה</translation>
    </message>
    <message>
        <source>Open the eight quarterly releases of a fictional company</source>
        <translation>פתיחת שמונה הודעות רבעוניות של חברה בדויה</translation>
    </message>
    <message>
        <source>Read the current file from disk again</source>
        <translation>קריאת הקובץ הנוכחי מחדש מהדיסק</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ס&amp;גירה</translation>
    </message>
    <message>
        <source>Close the current filing</source>
        <translation>סגירת הדיווח הנוכחי</translation>
    </message>
    <message>
        <source>Close every filing</source>
        <translation>סגירת כל הדיווחים</translation>
    </message>
    <message>
        <source>E&amp;xport Corrections…</source>
        <translation>&amp;ייצוא תיקונים…</translation>
    </message>
    <message>
        <source>Save what people said about filings as JSON, table or Web Annotations</source>
        <translation>שמירת מה שנאמר על הדיווחים כ-JSON, טבלה או Web Annotations</translation>
    </message>
    <message>
        <source>&amp;Import or Merge Corrections…</source>
        <translation>ייבוא &amp;או מיזוג של תיקונים…</translation>
    </message>
    <message>
        <source>Take in exported corrections or another store, and decide where both differ</source>
        <translation>קליטת תיקונים שיוצאו או מאגר אחר, והכרעה היכן שהם נבדלים</translation>
    </message>
    <message>
        <source>Import &amp;Files…</source>
        <translation>&amp;ייבוא קבצים…</translation>
    </message>
    <message>
        <source>Take files and archives into the library; they stay where they are</source>
        <translation>הכנסת קבצים וארכיונים לספרייה; הם נשארים במקומם</translation>
    </message>
    <message>
        <source>Take a folder with all below it into the library; its files stay where they are</source>
        <translation>הכנסת תיקייה וכל שתחתיה לספרייה; הקבצים נשארים במקומם</translation>
    </message>
    <message>
        <source>&amp;Pause Work on the Library</source>
        <translation>&amp;השהיית העבודה בספרייה</translation>
    </message>
    <message>
        <source>Hold the import until it is resumed</source>
        <translation>עצירת הייבוא עד שיחודש</translation>
    </message>
    <message>
        <source>&amp;Cancel Work on the Library</source>
        <translation>בי&amp;טול העבודה בספרייה</translation>
    </message>
    <message>
        <source>End the import; what was read stays in the library</source>
        <translation>סיום הייבוא; מה שנקרא נשאר בספרייה</translation>
    </message>
    <message>
        <source>Import &amp;Report…</source>
        <translation>&amp;דוח ייבוא…</translation>
    </message>
    <message>
        <source>List what the last import left out, and why</source>
        <translation>רשימת מה שהושמט בייבוא האחרון, ומדוע</translation>
    </message>
    <message>
        <source>C&amp;heck for Missing Files</source>
        <translation>&amp;בדיקת קבצים חסרים</translation>
    </message>
    <message>
        <source>See whether every file of the library is still there and unchanged</source>
        <translation>בדיקה אם כל קובץ בספרייה עדיין קיים ולא השתנה</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>Leave Filingscope; it opens the same filings next time</source>
        <translation>יציאה מ-Filingscope; בפעם הבאה ייפתחו אותם דיווחים</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <translation>ביטול התיקון האחרון</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>בי&amp;צוע חוזר</translation>
    </message>
    <message>
        <source>Make the correction again</source>
        <translation>ביצוע התיקון מחדש</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>העתקת מה שנבחר</translation>
    </message>
    <message>
        <source>Copy with &amp;Source</source>
        <translation>הע&amp;תקה עם המקור</translation>
    </message>
    <message>
        <source>Copy the value together with its filing, line and bytes</source>
        <translation>העתקת הערך יחד עם הדיווח, השורה והבתים</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;חיפוש…</translation>
    </message>
    <message>
        <source>Find words in the filing&apos;s text</source>
        <translation>חיפוש מילים בטקסט הדיווח</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>ח&amp;יפוש הבא</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>מעבר למקום הבא שנמצא</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>חיפ&amp;וש הקודם</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>מעבר למקום הקודם שנמצא</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>&amp;מעבר לשורה…</translation>
    </message>
    <message>
        <source>Go to a line of the file</source>
        <translation>מעבר לשורה בקובץ</translation>
    </message>
    <message>
        <source>Show only the fields that contain some words</source>
        <translation>הצגת שדות שמכילים מילים מסוימות בלבד</translation>
    </message>
    <message>
        <source>Show only the filings that contain some words</source>
        <translation>הצגת דיווחים שמכילים מילים מסוימות בלבד</translation>
    </message>
    <message>
        <source>Search &amp;Library…</source>
        <translation>חי&amp;פוש בספרייה…</translation>
    </message>
    <message>
        <source>Search the text and figures of all filings of the library</source>
        <translation>חיפוש בטקסט ובמספרים של כל הדיווחים בספרייה</translation>
    </message>
    <message>
        <source>Browse the filings of the library</source>
        <translation>דפדוף בדיווחי הספרייה</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;אחורה</translation>
    </message>
    <message>
        <source>Go to the place before this one</source>
        <translation>מעבר למקום הקודם</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>ק&amp;דימה</translation>
    </message>
    <message>
        <source>Go to the place after this one</source>
        <translation>מעבר למקום הבא</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>החלו&amp;נית הבאה</translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation>מעבר לחלונית הבאה</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>החל&amp;ונית הקודמת</translation>
    </message>
    <message>
        <source>Move to the previous pane</source>
        <translation>מעבר לחלונית הקודמת</translation>
    </message>
    <message>
        <source>Reading &amp;Text</source>
        <translation>&amp;טקסט לקריאה</translation>
    </message>
    <message>
        <source>Show the words as read instead of the file&apos;s bytes</source>
        <translation>הצגת המילים כפי שנקראו במקום בתי הקובץ</translation>
    </message>
    <message>
        <source>Mark the amounts, dates and names that no field claims</source>
        <translation>סימון סכומים, תאריכים ושמות שאינם שייכים לשום שדה</translation>
    </message>
    <message>
        <source>Ne&amp;xt Unexplained</source>
        <translation>הבא &amp;ללא הסבר</translation>
    </message>
    <message>
        <source>Select the next amount, date or name that no field claims</source>
        <translation>בחירת הסכום, התאריך או השם הבא שאינו שייך לשדה</translation>
    </message>
    <message>
        <source>Previous Unexp&amp;lained</source>
        <translation>הקוד&amp;ם ללא הסבר</translation>
    </message>
    <message>
        <source>Select the previous amount, date or name that no field claims</source>
        <translation>בחירת הסכום, התאריך או השם הקודם שאינו שייך לשדה</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;הגדלה</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>טקסט גדול יותר</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ה&amp;קטנה</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>טקסט קטן יותר</translation>
    </message>
    <message>
        <source>Normal Si&amp;ze</source>
        <translation>&amp;גודל רגיל</translation>
    </message>
    <message>
        <source>Text of normal size</source>
        <translation>טקסט בגודל רגיל</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;מסך מלא</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>שימוש בכל המסך</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>אי&amp;פוס הפריסה</translation>
    </message>
    <message>
        <source>Put every pane back to where it was at first</source>
        <translation>החזרת כל חלונית למקומה הראשון</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>כמו &amp;המערכת</translation>
    </message>
    <message>
        <source>Use the colours of the system</source>
        <translation>שימוש בצבעי המערכת</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;בהיר</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>טקסט כהה על רקע בהיר</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;כהה</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>טקסט בהיר על רקע כהה</translation>
    </message>
    <message>
        <source>&amp;Edit Value</source>
        <translation>&amp;עריכת הערך</translation>
    </message>
    <message>
        <source>Correct the current value in place</source>
        <translation>תיקון הערך הנוכחי במקומו</translation>
    </message>
    <message>
        <source>Edit with &amp;Reason…</source>
        <translation>עריכה עם נימ&amp;וק…</translation>
    </message>
    <message>
        <source>Correct the current value and say why</source>
        <translation>תיקון הערך הנוכחי וציון הסיבה</translation>
    </message>
    <message>
        <source>&amp;Use Selection</source>
        <translation>שימוש &amp;בבחירה</translation>
    </message>
    <message>
        <source>Make the selected text the value of the current field</source>
        <translation>הפיכת הטקסט שנבחר לערך השדה הנוכחי</translation>
    </message>
    <message>
        <source>&amp;Set Selection as…</source>
        <translation>ה&amp;גדרת הבחירה בתור…</translation>
    </message>
    <message>
        <source>Make the selected text the value of a field of your choice</source>
        <translation>הפיכת הטקסט שנבחר לערך של שדה לבחירה</translation>
    </message>
    <message>
        <source>Say that the current value is right</source>
        <translation>אישור שהערך הנוכחי נכון</translation>
    </message>
    <message>
        <source>Re&amp;ject Value</source>
        <translation>דח&amp;יית הערך</translation>
    </message>
    <message>
        <source>Say that there is no such value here</source>
        <translation>קביעה שאין כאן ערך כזה</translation>
    </message>
    <message>
        <source>Say of all lines, columns or words that look alike what is said here</source>
        <translation>החלת הנאמר כאן על כל השורות, העמודות או המילים הדומות</translation>
    </message>
    <message>
        <source>Let the last correction hold for all that look alike</source>
        <translation>החלת התיקון האחרון על כל הדומים לו</translation>
    </message>
    <message>
        <source>Show what the rule would change before it is made</source>
        <translation>הצגת מה שהכלל ישנה לפני שייווצר</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>&amp;ללא כלל</translation>
    </message>
    <message>
        <source>Make no rule of the last correction</source>
        <translation>לא ליצור כלל מהתיקון האחרון</translation>
    </message>
    <message>
        <source>Ask after a correction whether it shall hold for all that look alike</source>
        <translation>שאלה אחרי תיקון אם יחול על כל הדומים</translation>
    </message>
    <message>
        <source>&amp;Previous Doubt</source>
        <translation>הס&amp;פק הקודם</translation>
    </message>
    <message>
        <source>Go to the previous value that needs a look</source>
        <translation>מעבר לערך הקודם שדורש בדיקה</translation>
    </message>
    <message>
        <source>Go to the next value that needs a look</source>
        <translation>מעבר לערך הבא שדורש בדיקה</translation>
    </message>
    <message>
        <source>Pre&amp;vious Field</source>
        <translation>השדה הקודם</translation>
    </message>
    <message>
        <source>Go to the previous recognised field in the text</source>
        <translation>מעבר לשדה המזוהה הקודם בטקסט</translation>
    </message>
    <message>
        <source>Ne&amp;xt Field</source>
        <translation>&amp;השדה הבא</translation>
    </message>
    <message>
        <source>Go to the next recognised field in the text</source>
        <translation>מעבר לשדה המזוהה הבא בטקסט</translation>
    </message>
    <message>
        <source>Only What Needs a &amp;Look</source>
        <translation>רק מה &amp;שדורש בדיקה</translation>
    </message>
    <message>
        <source>List only the fields that need a look in the structure</source>
        <translation>הצגת שדות שדורשים בדיקה בלבד במבנה</translation>
    </message>
    <message>
        <source>&amp;Take Over from Another Copy</source>
        <translation>אימוץ &amp;מעותק אחר</translation>
    </message>
    <message>
        <source>Make the corrections of another copy of this filing that fit here, in one step</source>
        <translation>ביצוע התיקונים של עותק אחר שמתאימים כאן, בצעד אחד</translation>
    </message>
    <message>
        <source>&amp;Show What Other Copies Offer</source>
        <translation>&amp;הצגת מה שעותקים אחרים מציעים</translation>
    </message>
    <message>
        <source>Show what another copy of this filing offers, and give a place to what has none</source>
        <translation>הצגת מה שעותק אחר מציע, ומתן מקום למה שאין לו</translation>
    </message>
    <message>
        <source>Not &amp;Now</source>
        <translation>&amp;אחר כך</translation>
    </message>
    <message>
        <source>Put the offer of another copy&apos;s corrections aside; it stays in the pane of copies</source>
        <translation>דחיית הצעת התיקונים של עותק אחר; היא נשארת בחלונית העותקים</translation>
    </message>
    <message>
        <source>Go through what should be looked at, the most important first, by keyboard</source>
        <translation>מעבר במקלדת על מה שיש לבדוק, החשוב תחילה</translation>
    </message>
    <message>
        <source>Show every value as the machine read it; the same key returns</source>
        <translation>הצגת כל ערך כפי שהמכונה קראה אותו; אותו מקש מחזיר</translation>
    </message>
    <message>
        <source>As Jud&amp;ged On…</source>
        <translation>כפי שנשפ&amp;ט ביום…</translation>
    </message>
    <message>
        <source>Show the filings as they were judged at a time in the past</source>
        <translation>הצגת הדיווחים כפי שנשפטו בזמן קודם</translation>
    </message>
    <message>
        <source>Show the filings as they are judged now</source>
        <translation>הצגת הדיווחים כפי שהם נשפטים עכשיו</translation>
    </message>
    <message>
        <source>Insert Row &amp;Above</source>
        <translation>ה&amp;וספת שורה מעל</translation>
    </message>
    <message>
        <source>Put a new line above the current one of the statement and name it</source>
        <translation>הוספת שורה חדשה מעל הנוכחית בדוח ומתן שם לה</translation>
    </message>
    <message>
        <source>Insert Row &amp;Below</source>
        <translation>הוספת &amp;שורה מתחת</translation>
    </message>
    <message>
        <source>Put a new line below the current one of the statement and name it</source>
        <translation>הוספת שורה חדשה מתחת לנוכחית בדוח ומתן שם לה</translation>
    </message>
    <message>
        <source>&amp;Delete Row</source>
        <translation>&amp;מחיקת שורה</translation>
    </message>
    <message>
        <source>Say that the current line is no line of the statement</source>
        <translation>קביעה שהשורה הנוכחית אינה שורה בדוח</translation>
    </message>
    <message>
        <source>&amp;Split Row…</source>
        <translation>&amp;פיצול שורה…</translation>
    </message>
    <message>
        <source>Make two lines of one that was read as one by mistake</source>
        <translation>יצירת שתי שורות מאחת שנקראה בטעות</translation>
    </message>
    <message>
        <source>&amp;Merge with Next Row</source>
        <translation>מיזוג &amp;עם השורה הבאה</translation>
    </message>
    <message>
        <source>Make one line of this and the next, where one was printed over two</source>
        <translation>יצירת שורה אחת מזו ומהבאה, כשאחת הודפסה על שתיים</translation>
    </message>
    <message>
        <source>Turn the signs of all figures of the line round</source>
        <translation>היפוך הסימנים של כל המספרים בשורה</translation>
    </message>
    <message>
        <source>&amp;Role of Row…</source>
        <translation>תפ&amp;קיד השורה…</translation>
    </message>
    <message>
        <source>Say what the line means in the statement</source>
        <translation>קביעה מה משמעות השורה בדוח</translation>
    </message>
    <message>
        <source>Move Cell &amp;Left</source>
        <translation>&amp;הזזת תא שמאלה</translation>
    </message>
    <message>
        <source>The figure belongs one column to the left; one that stands there takes its place</source>
        <translation>המספר שייך לעמודה אחת שמאלה; מספר שעומד שם מתחלף איתו</translation>
    </message>
    <message>
        <source>Move Cell Ri&amp;ght</source>
        <translation>הזזת &amp;תא ימינה</translation>
    </message>
    <message>
        <source>The figure belongs one column to the right; one that stands there takes its place</source>
        <translation>המספר שייך לעמודה אחת ימינה; מספר שעומד שם מתחלף איתו</translation>
    </message>
    <message>
        <source>All figures of the row belong one column to the left</source>
        <translation>כל המספרים בשורה שייכים לעמודה אחת שמאלה</translation>
    </message>
    <message>
        <source>All figures of the row belong one column to the right</source>
        <translation>כל המספרים בשורה שייכים לעמודה אחת ימינה</translation>
    </message>
    <message>
        <source>&amp;Insert Column…</source>
        <translation>&amp;הוספת עמודה…</translation>
    </message>
    <message>
        <source>Put a column for another period to the right of the current one</source>
        <translation>הוספת עמודה לתקופה נוספת מימין לנוכחית</translation>
    </message>
    <message>
        <source>D&amp;elete Column</source>
        <translation>&amp;מחיקת עמודה</translation>
    </message>
    <message>
        <source>Say that the current column is none of the statement</source>
        <translation>קביעה שהעמודה הנוכחית אינה בדוח</translation>
    </message>
    <message>
        <source>Set &amp;Period…</source>
        <translation>&amp;קביעת תקופה…</translation>
    </message>
    <message>
        <source>Say which period the current column is about</source>
        <translation>קביעה באיזו תקופה עוסקת העמודה הנוכחית</translation>
    </message>
    <message>
        <source>This column and the next have each other&apos;s heading: their periods change places</source>
        <translation>העמודה הזו והבאה נושאות זו את כותרת זו: התקופות מתחלפות</translation>
    </message>
    <message>
        <source>Read &amp;Table by Columns…</source>
        <translation>קריאת &amp;טבלה לפי עמודות…</translation>
    </message>
    <message>
        <source>Mark the columns of the text table at the caret and read it again</source>
        <translation>סימון עמודות טבלת הטקסט ליד הסמן וקריאתה מחדש</translation>
    </message>
    <message>
        <source>Figures as &amp;Printed</source>
        <translation>מספרים &amp;כפי שהודפסו</translation>
    </message>
    <message>
        <source>The statement&apos;s amounts are printed in whole units</source>
        <translation>הסכומים בדוח מודפסים ביחידות שלמות</translation>
    </message>
    <message>
        <source>Figures in &amp;Thousands</source>
        <translation>&amp;מספרים באלפים</translation>
    </message>
    <message>
        <source>The statement&apos;s amounts are printed in thousands</source>
        <translation>הסכומים בדוח מודפסים באלפים</translation>
    </message>
    <message>
        <source>Figures in &amp;Millions</source>
        <translation>מספרים &amp;במיליונים</translation>
    </message>
    <message>
        <source>The statement&apos;s amounts are printed in millions</source>
        <translation>הסכומים בדוח מודפסים במיליונים</translation>
    </message>
    <message>
        <source>Show &amp;Quarters</source>
        <translation>הצגת &amp;רבעונים</translation>
    </message>
    <message>
        <source>Show revenues and expenses by quarter</source>
        <translation>הצגת הכנסות והוצאות לפי רבעון</translation>
    </message>
    <message>
        <source>Save the chart as a picture, a workbook, evidence or figures</source>
        <translation>שמירת התרשים כתמונה, חוברת עבודה, ראיות או מספרים</translation>
    </message>
    <message>
        <source>Copy the chart as a picture and its figures as a table</source>
        <translation>העתקת התרשים כתמונה והמספרים כטבלה</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;פקודות…</translation>
    </message>
    <message>
        <source>Find anything the program can do by name</source>
        <translation>מציאת כל מה שהתוכנית יודעת לעשות לפי שם</translation>
    </message>
    <message>
        <source>List the sums that prove the statement</source>
        <translation>רשימת הסכומים שמוכיחים את הדוח</translation>
    </message>
    <message>
        <source>Your &amp;Name…</source>
        <translation>&amp;השם שלך…</translation>
    </message>
    <message>
        <source>The name your corrections are recorded under</source>
        <translation>השם שתחתיו נרשמים התיקונים</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;כללים…</translation>
    </message>
    <message>
        <source>List, edit and remove the rules that corrections were made into</source>
        <translation>רשימה, עריכה והסרה של כללים שנוצרו מתיקונים</translation>
    </message>
    <message>
        <source>Stop reading files</source>
        <translation>הפסקת קריאת הקבצים</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;קיצורי מקלדת</translation>
    </message>
    <message>
        <source>List every shortcut</source>
        <translation>רשימת כל הקיצורים</translation>
    </message>
    <message>
        <source>C&amp;hange Shortcuts…</source>
        <translation>&amp;שינוי קיצורים…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>מתן מקשים אחרים לפעולות</translation>
    </message>
    <message>
        <source>What the signs and colours mean</source>
        <translation>משמעות הסימנים והצבעים</translation>
    </message>
    <message>
        <source>&amp;About Filingscope</source>
        <translation>&amp;אודות Filingscope</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>גרסה, רישיון וספריות</translation>
    </message>
    <message>
        <source>Review: Accept</source>
        <translation>סקירה: קבלה</translation>
    </message>
    <message>
        <source>Say that the value asked about is right</source>
        <translation>קביעה שהערך הנשאל נכון</translation>
    </message>
    <message>
        <source>Review: Edit</source>
        <translation>סקירה: עריכה</translation>
    </message>
    <message>
        <source>Type the value</source>
        <translation>הקלדת הערך</translation>
    </message>
    <message>
        <source>Review: Reject</source>
        <translation>סקירה: דחייה</translation>
    </message>
    <message>
        <source>Review: Undo</source>
        <translation>סקירה: ביטול</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>ביטול התשובה האחרונה</translation>
    </message>
    <message>
        <source>Review: Later</source>
        <translation>סקירה: אחר כך</translation>
    </message>
    <message>
        <source>Put the question off to the end</source>
        <translation>דחיית השאלה לסוף</translation>
    </message>
    <message>
        <source>Review: Take Selection</source>
        <translation>סקירה: לקיחת הבחירה</translation>
    </message>
    <message>
        <source>The value is what is selected in the text</source>
        <translation>הערך הוא מה שנבחר בטקסט</translation>
    </message>
    <message>
        <source>Review: Into the Text</source>
        <translation>סקירה: אל הטקסט</translation>
    </message>
    <message>
        <source>Go to the place in the text, to select the value there</source>
        <translation>מעבר למקום בטקסט כדי לבחור שם את הערך</translation>
    </message>
    <message>
        <source>Review: Accept All of the Statement</source>
        <translation>סקירה: קבלת כל הדוח</translation>
    </message>
    <message>
        <source>Accept everything asked about this statement that no sum and no sentence contradicts</source>
        <translation>קבלת כל מה שנשאל על הדוח ושום סכום או משפט אינו סותר</translation>
    </message>
    <message>
        <source>Review: Next Question</source>
        <translation>סקירה: השאלה הבאה</translation>
    </message>
    <message>
        <source>Go to the next question</source>
        <translation>מעבר לשאלה הבאה</translation>
    </message>
    <message>
        <source>Review: Previous Question</source>
        <translation>סקירה: השאלה הקודמת</translation>
    </message>
    <message>
        <source>Go to the previous question</source>
        <translation>מעבר לשאלה הקודמת</translation>
    </message>
    <message>
        <source>Review: Which Questions</source>
        <translation>סקירה: אילו שאלות</translation>
    </message>
    <message>
        <source>List only contradicted, repaired or unchecked values, or what rules said</source>
        <translation>הצגת ערכים סתורים, מתוקנים או לא בדוקים בלבד, או מה שקבעו כללים</translation>
    </message>
    <message>
        <source>Review: Where</source>
        <translation>סקירה: היכן</translation>
    </message>
    <message>
        <source>List only questions of this filing, statement or period</source>
        <translation>הצגת שאלות של דיווח, דוח או תקופה אלה בלבד</translation>
    </message>
    <message>
        <source>Review: Choose Candidate %1</source>
        <translation>סקירה: בחירת מועמד ⁨%1⁩</translation>
    </message>
    <message>
        <source>Another reading becomes the value</source>
        <translation>קריאה אחרת הופכת לערך</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>&amp;קריאה מחדש</translation>
    </message>
    <message>
        <source>C&amp;lose All</source>
        <translation>סגי&amp;רת הכול</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>ייבוא &amp;תיקייה…</translation>
    </message>
    <message>
        <source>Fil&amp;ter Structure</source>
        <translation>&amp;סינון המבנה</translation>
    </message>
    <message>
        <source>F&amp;ilter Filings</source>
        <translation>סי&amp;נון הדיווחים</translation>
    </message>
    <message>
        <source>&amp;Show Library</source>
        <translation>הצגת ה&amp;ספרייה</translation>
    </message>
    <message>
        <source>Un&amp;explained Words</source>
        <translation>מ&amp;ילים ללא הסבר</translation>
    </message>
    <message>
        <source>Confir&amp;m Value</source>
        <translation>&amp;אישור הערך</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Rule of This…</source>
        <translation>יצי&amp;רת כלל מזה…</translation>
    </message>
    <message>
        <source>Appl&amp;y Offered Rule</source>
        <translation>החלת ה&amp;כלל המוצע</translation>
    </message>
    <message>
        <source>Prev&amp;iew Offered Rule…</source>
        <translation>תצוגה מקדימה של הכלל המוצע…</translation>
    </message>
    <message>
        <source>O&amp;ffer Rules after Corrections</source>
        <translation>הצעת כללים אחרי תי&amp;קונים</translation>
    </message>
    <message>
        <source>Next &amp;Doubt</source>
        <translation>ה&amp;ספק הבא</translation>
    </message>
    <message>
        <source>Review &amp;Questions</source>
        <translation>&amp;מעבר על השאלות</translation>
    </message>
    <message>
        <source>Show M&amp;achine Values</source>
        <translation>הצגת ערכי המכו&amp;נה</translation>
    </message>
    <message>
        <source>Return t&amp;o Now</source>
        <translation>&amp;חזרה להווה</translation>
    </message>
    <message>
        <source>Flip Sign &amp;of Row</source>
        <translation>היפוך &amp;סימן השורה</translation>
    </message>
    <message>
        <source>Shi&amp;ft Row Left</source>
        <translation>ה&amp;זזת שורה שמאלה</translation>
    </message>
    <message>
        <source>S&amp;hift Row Right</source>
        <translation>הזזת שורה &amp;ימינה</translation>
    </message>
    <message>
        <source>Swap Period &amp;with Next Column</source>
        <translation>החלפת תקופה &amp;עם העמודה הבאה</translation>
    </message>
    <message>
        <source>C&amp;opy Chart</source>
        <translation>ה&amp;עתקת התרשים</translation>
    </message>
    <message>
        <source>S&amp;how Checks</source>
        <translation>ה&amp;צגת הבדיקות</translation>
    </message>
    <message>
        <source>Canc&amp;el Reading</source>
        <translation>ב&amp;יטול הקריאה</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>השארה</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>קריאה מחדש</translation>
    </message>
    <message>
        <source>&amp;Keep What Was Read</source>
        <translation>השארת &amp;מה שנקרא</translation>
    </message>
    <message>
        <source>Go on with the filing as it was read, though its file has changed</source>
        <translation>המשך עם הדיווח כפי שנקרא, אף שהקובץ השתנה</translation>
    </message>
    <message>
        <source>Print the text, the statement or the chart, or save it as PDF</source>
        <translation>הדפסת הטקסט, הדוח או התרשים, או שמירה כ-PDF</translation>
    </message>
    <message>
        <source>Open the filings of today again when Filingscope starts the next time</source>
        <translation>פתיחת הדיווחים של היום שוב כאשר Filingscope יופעל בפעם הבאה</translation>
    </message>
    <message>
        <source>Leave Full Screen</source>
        <translation>יציאה ממסך מלא</translation>
    </message>
    <message>
        <source>Show the window beside others again</source>
        <translation>הצגת החלון שוב לצד אחרים</translation>
    </message>
    <message>
        <source>Stop printing; nothing is left of a file that is not complete</source>
        <translation>הפסקת ההדפסה; מקובץ לא שלם לא נשאר דבר</translation>
    </message>
    <message>
        <source>&amp;User Manual</source>
        <translation>&amp;מדריך למשתמש</translation>
    </message>
    <message>
        <source>Read what to do, at the page about the pane you are in</source>
        <translation>מה לעשות, בדף שעוסק בחלונית הנוכחית</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;סיור</translation>
    </message>
    <message>
        <source>Show the panes in five hints</source>
        <translation>הצגת החלוניות בחמישה רמזים</translation>
    </message>
    <message>
        <source>Reopen &amp;Filings at Start</source>
        <translation>פתיחת הדיווחים מחדש &amp;בהפעלה</translation>
    </message>
    <message>
        <source>E&amp;xport Chart…</source>
        <translation>יי&amp;צוא התרשים…</translation>
    </message>
    <message>
        <source>Cancel &amp;Printing</source>
        <translation>&amp;ביטול ההדפסה</translation>
    </message>
    <message>
        <source>Signs and &amp;Colours</source>
        <translation>סימנים &amp;וצבעים</translation>
    </message>
    <message>
        <source>Review from the Li&amp;brary</source>
        <translation>סקירה מתו&amp;ך הספרייה</translation>
    </message>
    <message>
        <source>Open the next filings of the library with open questions, the most doubtful first, and go through them</source>
        <translation>פתיחת הדיווחים הבאים בספרייה שיש בהם שאלות פתוחות, המפוקפקים תחילה, ומעבר עליהם</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;הדפסה…</translation>
    </message>
    <message>
        <source>Ta&amp;ke Pane Out or Put It Back</source>
        <translation>הוצא&amp;ת החלונית או החזרתה</translation>
    </message>
    <message>
        <source>Make the pane with the focus a window of its own, or put it back</source>
        <translation>הפיכת החלונית שבמוקד לחלון משלה, או החזרתה</translation>
    </message>
</context>
<context>
    <name>filing::ui::Card</name>
    <message>
        <source> · line %1</source>
        <translation> · שורה ⁨%1⁩</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>דבר</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>תוקן</translation>
    </message>
    <message>
        <source>the bytes read “%1”</source>
        <translation>בבתים כתוב „⁨%1⁩”</translation>
    </message>
</context>
<context>
    <name>filing::ui::ChartControls</name>
    <message>
        <source>Revenues</source>
        <translation>הכנסות</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>הוצאות</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>תוצאות</translation>
    </message>
    <message>
        <source>Per share</source>
        <translation>למניה</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>מניות</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>שורות אחרות</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>השורות הרגילות</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;זה לצד זה</translation>
    </message>
    <message>
        <source>Chart: amounts as bars side by side</source>
        <translation>תרשים: סכומים כעמודות זו לצד זו</translation>
    </message>
    <message>
        <source>S&amp;tacked Lines</source>
        <translation>שורות &amp;בערימה</translation>
    </message>
    <message>
        <source>Chart: the single lines of revenues and expenses on top of each other</source>
        <translation>תרשים: שורות ההכנסות וההוצאות זו על גבי זו</translation>
    </message>
    <message>
        <source>% of &amp;Revenues</source>
        <translation>% &amp;מההכנסות</translation>
    </message>
    <message>
        <source>Chart: every line in percent of the revenues of its period</source>
        <translation>תרשים: כל שורה באחוזים מהכנסות התקופה</translation>
    </message>
    <message>
        <source>&amp;Growth on a Year Before</source>
        <translation>&amp;צמיחה לעומת שנה קודמת</translation>
    </message>
    <message>
        <source>Chart: change on the same period a year before</source>
        <translation>תרשים: השינוי לעומת התקופה המקבילה אשתקד</translation>
    </message>
    <message>
        <source>&amp;Index, First Period = 100</source>
        <translation>מדד, &amp;תקופה ראשונה = 100</translation>
    </message>
    <message>
        <source>Chart: the first period that all have is 100</source>
        <translation>תרשים: התקופה הראשונה המשותפת לכולן היא 100</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;שולי רווח</translation>
    </message>
    <message>
        <source>Chart: gross, operating and net margin</source>
        <translation>תרשים: שיעור רווח גולמי, תפעולי ונקי</translation>
    </message>
    <message>
        <source>&amp;Quarterly</source>
        <translation>&amp;רבעוני</translation>
    </message>
    <message>
        <source>Chart: one bar for each quarter</source>
        <translation>תרשים: עמודה לכל רבעון</translation>
    </message>
    <message>
        <source>&amp;Annual</source>
        <translation>&amp;שנתי</translation>
    </message>
    <message>
        <source>Chart: one bar for each fiscal year</source>
        <translation>תרשים: עמודה לכל שנת כספים</translation>
    </message>
    <message>
        <source>&amp;Fiscal Periods</source>
        <translation>&amp;תקופות כספים</translation>
    </message>
    <message>
        <source>Chart: periods as the company counts them</source>
        <translation>תרשים: תקופות כפי שהחברה מונה אותן</translation>
    </message>
    <message>
        <source>&amp;Calendar Periods</source>
        <translation>תקופות &amp;לוח שנה</translation>
    </message>
    <message>
        <source>Chart: periods by the calendar, so that companies with different years compare</source>
        <translation>תרשים: תקופות לפי לוח השנה, להשוואת חברות ששנותיהן שונות</translation>
    </message>
    <message>
        <source>&amp;Latest Figures</source>
        <translation>&amp;המספרים העדכניים</translation>
    </message>
    <message>
        <source>Chart: what the newest filing says of each period</source>
        <translation>תרשים: מה שאומר הדיווח העדכני על כל תקופה</translation>
    </message>
    <message>
        <source>As Fi&amp;rst Reported</source>
        <translation>כ&amp;פי שדווח לראשונה</translation>
    </message>
    <message>
        <source>Chart: what the first filing said, before any restatement</source>
        <translation>תרשים: מה שאמר הדיווח הראשון, לפני כל הצגה מחדש</translation>
    </message>
    <message>
        <source>As &amp;Known On…</source>
        <translation>&amp;כפי שהיה ידוע ביום…</translation>
    </message>
    <message>
        <source>Chart: what was known on a day, without later filings</source>
        <translation>תרשים: מה שהיה ידוע ביום מסוים, בלי דיווחים מאוחרים</translation>
    </message>
    <message>
        <source>&amp;Net Result</source>
        <translation>תוצאה &amp;נקייה</translation>
    </message>
    <message>
        <source>Chart: the net result as a line</source>
        <translation>תרשים: התוצאה הנקייה כקו</translation>
    </message>
    <message>
        <source>&amp;Table of Figures</source>
        <translation>&amp;טבלת מספרים</translation>
    </message>
    <message>
        <source>Chart: the figures as a table below</source>
        <translation>תרשים: המספרים כטבלה מתחת</translation>
    </message>
    <message>
        <source>Chart: fewer or more periods at once</source>
        <translation>תרשים: פחות או יותר תקופות בבת אחת</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;הגדלה</translation>
    </message>
    <message>
        <source>Choose &amp;Lines…</source>
        <translation>&amp;בחירת שורות…</translation>
    </message>
    <message>
        <source>Chart: which lines of the statements are drawn</source>
        <translation>תרשים: אילו שורות של הדוחות מצוירות</translation>
    </message>
    <message>
        <source>Whose figures: one company, or several side by side</source>
        <translation>של מי המספרים: חברה אחת, או כמה זו לצד זו</translation>
    </message>
    <message>
        <source>Quarters or years, and how they are counted</source>
        <translation>רבעונים או שנים, וכיצד הם נמנים</translation>
    </message>
    <message>
        <source>What is drawn of the figures</source>
        <translation>מה מצויר מן המספרים</translation>
    </message>
    <message>
        <source>Which lines of the statements are drawn</source>
        <translation>אילו שורות של הדוחות מצוירות</translation>
    </message>
    <message>
        <source>Net result, table, zoom and saved looks</source>
        <translation>תוצאה נקייה, טבלה, תקריב ותצוגות שמורות</translation>
    </message>
    <message>
        <source>Copy, or save as picture or figures</source>
        <translation>העתקה, או שמירה כתמונה או כמספרים</translation>
    </message>
    <message>
        <source>&amp;Periods</source>
        <translation>&amp;תקופות</translation>
    </message>
    <message>
        <source>&amp;Drawn As</source>
        <translation>&amp;אופן הציור</translation>
    </message>
    <message>
        <source>Loo&amp;ks</source>
        <translation>&amp;מראות</translation>
    </message>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;ייצוא…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>שנתי</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>רבעוני</translation>
    </message>
    <message>
        <source>Lines…</source>
        <translation>שורות…</translation>
    </message>
    <message>
        <source>Lines (%1)…</source>
        <translation>שורות (⁨%1⁩)…</translation>
    </message>
    <message>
        <source>Unnamed registrant</source>
        <translation>חברה ללא שם</translation>
    </message>
    <message numerus="yes">
        <source>%n quarters, %1, CIK %2</source>
        <translation>
            <numerusform>רבעון אחד, ⁨%1⁩, CIK ⁨%2⁩</numerusform>
            <numerusform>%n רבעונים, ⁨%1⁩, CIK ⁨%2⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>כפי שהיה ידוע ביום</translation>
    </message>
    <message>
        <source>Filings up to and including</source>
        <translation>דיווחים עד יום זה ועד בכלל</translation>
    </message>
    <message>
        <source>&amp;Save Look…</source>
        <translation>&amp;שמירת המראה…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;הסרה</translation>
    </message>
    <message>
        <source>Save look</source>
        <translation>שמירת תצוגה</translation>
    </message>
    <message>
        <source>Name of the look (an existing one is replaced):</source>
        <translation>שם התצוגה (תצוגה קיימת תוחלף):</translation>
    </message>
    <message>
        <source>&amp;Zoom Out</source>
        <translation>ה&amp;קטנה</translation>
    </message>
    <message>
        <source>&amp;Show All Periods</source>
        <translation>הצגת &amp;כל התקופות</translation>
    </message>
    <message>
        <source>Annual, calendar</source>
        <translation>שנתי, לוח שנה</translation>
    </message>
    <message>
        <source>Quarterly, calendar</source>
        <translation>רבעוני, לוח שנה</translation>
    </message>
    <message>
        <source>%1, first</source>
        <translation>⁨%1⁩, ראשון</translation>
    </message>
    <message>
        <source>%1, as known</source>
        <translation>⁨%1⁩, כפי שהיה ידוע</translation>
    </message>
</context>
<context>
    <name>filing::ui::ChartExportDialog</name>
    <message>
        <source>Width</source>
        <translation>רוחב</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>גובה</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>ייצוא התרשים</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;תבנית</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;גודל</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;מראה</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>להדפסה</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;בחירה…</translation>
    </message>
    <message>
        <source>by</source>
        <translation>על</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>קנה מידה</translation>
    </message>
    <message>
        <source>Device pixels for each; 2 is sharp on fine screens and in print</source>
        <translation>פיקסלים של ההתקן לכל אחד; 2 חד במסכים עדינים ובהדפסה</translation>
    </message>
    <message>
        <source>= %1 × %2 pixels</source>
        <translation>= ⁨%1⁩ × ⁨%2⁩ פיקסלים</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>יש לתת שם לקובץ.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>אין תיקייה ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>⁨%1⁩ היא תיקייה; יש לתת שם לקובץ בתוכה.</translation>
    </message>
    <message>
        <source>Nothing may be written in the folder %1.</source>
        <translation>אין רשות לכתוב בתיקייה ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>⁨%1⁩ כבר קיים. להחליף אותו?</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>-evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>הקובץ לכתיבה</translation>
    </message>
</context>
<context>
    <name>filing::ui::ChartPane</name>
    <message>
        <source>Figures of the chart</source>
        <translation>מספרי התרשים</translation>
    </message>
    <message>
        <source>Periods shown</source>
        <translation>התקופות המוצגות</translation>
    </message>
    <message>
        <source>Quarterly revenues and expenses appear here, over all filings that are open.</source>
        <translation>הכנסות והוצאות רבעוניות מופיעות כאן, על פני כל הדיווחים הפתוחים.</translation>
    </message>
    <message>
        <source>Show quarterly revenues and expenses</source>
        <translation>הצגת הכנסות והוצאות רבעוניות</translation>
    </message>
    <message>
        <source>Open filings…</source>
        <translation>פתיחת דיווחים…</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>נכתב אל ⁨%1⁩</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>ייצוא התרשים</translation>
    </message>
    <message>
        <source>Chart and figures copied</source>
        <translation>התרשים והמספרים הועתקו</translation>
    </message>
</context>
<context>
    <name>filing::ui::ChartScene</name>
    <message>
        <source>derived from other periods</source>
        <translation>נגזר מתקופות אחרות</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>נגזר</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>מפוקפק</translation>
    </message>
    <message>
        <source>restated by a later filing</source>
        <translation>הוצג מחדש בדיווח מאוחר יותר</translation>
    </message>
    <message>
        <source>restated</source>
        <translation>הוצג מחדש</translation>
    </message>
    <message>
        <source>corrected by a person</source>
        <translation>תוקן בידי אדם</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>תוקן ביד</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
</context>
<context>
    <name>filing::ui::ChartSheet</name>
    <message>
        <source>Period</source>
        <translation>תקופה</translation>
    </message>
</context>
<context>
    <name>filing::ui::ChecksView</name>
    <message>
        <source>Checks of the statement</source>
        <translation>בדיקות הדוח</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>סכומים</translation>
    </message>
    <message>
        <source>Said in the text</source>
        <translation>נאמר בטקסט</translation>
    </message>
    <message>
        <source>The cell rounds to what the sentence says.</source>
        <translation>התא מתעגל למה שאומר המשפט.</translation>
    </message>
    <message>
        <source>The sentence states another figure than the cell.</source>
        <translation>המשפט נוקב במספר אחר מן התא.</translation>
    </message>
    <message>
        <source>Left out as misread twins</source>
        <translation>הושמטו כתאומים שנקראו בשגיאה</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>מתוך ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>filing::ui::ColumnRuler</name>
    <message>
        <source>Column ruler</source>
        <translation>סרגל העמודות</translation>
    </message>
    <message>
        <source>No columns are marked.</source>
        <translation>לא סומנו עמודות.</translation>
    </message>
    <message>
        <source>Mark %1 of %2, before character %3</source>
        <translation>סימן ⁨%1⁩ מתוך ⁨%2⁩, לפני תו ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>filing::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>פקודות</translation>
    </message>
    <message>
        <source>Type a command, a field, a filing, or words to search for</source>
        <translation>הקלידו פקודה, שדה, דיווח או מילים לחיפוש</translation>
    </message>
    <message>
        <source>Command, field or filing</source>
        <translation>פקודה, שדה או דיווח</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>לשום דבר אין שם כזה.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>לא עכשיו: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>filing::ui::Copies</name>
    <message>
        <source>The correction is not offered for this filing any more.</source>
        <translation>התיקון אינו מוצע עוד לדיווח זה.</translation>
    </message>
</context>
<context>
    <name>filing::ui::CorrectionForm</name>
    <message>
        <source>Correct a value</source>
        <translation>תיקון ערך</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Type part of a field&apos;s name</source>
        <translation>הקלידו חלק משם השדה</translation>
    </message>
    <message>
        <source>New value, as it would be printed</source>
        <translation>ערך חדש, כפי שיודפס</translation>
    </message>
    <message>
        <source>As it would be printed, e.g. (1,234)</source>
        <translation>כפי שיודפס, למשל (1,234)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Optional; kept in the history</source>
        <translation>לא חובה; נשמר בהיסטוריה</translation>
    </message>
    <message>
        <source>Set Value</source>
        <translation>קביעת הערך</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;שדה</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;ערך</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;סיבה</translation>
    </message>
    <message>
        <source>Choose the field first.</source>
        <translation>יש לבחור תחילה את השדה.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>ריק</translation>
    </message>
    <message>
        <source> &amp;nbsp;(the machine read &lt;s&gt;%1&lt;/s&gt;)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::Dock</name>
    <message>
        <source>Take “%1” out of the window or put it back</source>
        <translation>הוצאת „⁨%1⁩” מהחלון או החזרתה</translation>
    </message>
    <message>
        <source>Hide “%1”; the View menu shows it again</source>
        <translation>הסתרת „⁨%1⁩”; תפריט התצוגה מחזיר אותה</translation>
    </message>
</context>
<context>
    <name>filing::ui::Editing</name>
    <message>
        <source>%1 confirmed.</source>
        <translation>⁨%1⁩ אושר.</translation>
    </message>
    <message>
        <source>%1 rejected; Undo takes it back.</source>
        <translation>⁨%1⁩ נדחה; ביטול פעולה מחזיר אותו.</translation>
    </message>
    <message>
        <source>%1 set to %2.</source>
        <translation>⁨%1⁩ נקבע ל-⁨%2⁩.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;ביטול ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>בי&amp;צוע חוזר</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>ביצוע &amp;מחדש ⁨%1⁩</translation>
    </message>
    <message>
        <source>another reading of the text</source>
        <translation>קריאה אחרת של הטקסט</translation>
    </message>
    <message>
        <source>Table read: %1. Undo takes it back.</source>
        <translation>הטבלה נקראה: ⁨%1⁩. ביטול פעולה מחזיר אותה.</translation>
    </message>
    <message>
        <source>	line %1, bytes %2–%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule made; Undo takes it back.</source>
        <translation>נוצר כלל; ביטול פעולה מסיר אותו.</translation>
    </message>
    <message>
        <source>Lines joined in all filings of the company; Undo takes it back.</source>
        <translation>השורות אוחדו בכל דיווחי החברה; ביטול פעולה מחזיר זאת.</translation>
    </message>
    <message>
        <source>Line split in all filings of the company; Undo takes it back.</source>
        <translation>השורה פוצלה בכל דיווחי החברה; ביטול פעולה מחזיר זאת.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>השם שלך</translation>
    </message>
    <message>
        <source>Corrections are recorded under this name:</source>
        <translation>התיקונים נרשמים תחת שם זה:</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>בוטל: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Made again: %1.</source>
        <translation>בוצע מחדש: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>filing::ui::Exchanging</name>
    <message>
        <source>Export corrections</source>
        <translation>ייצוא תיקונים</translation>
    </message>
    <message>
        <source>Everything, for this program (*.json);;Table (*.csv);;Web Annotations (*.jsonld)</source>
        <translation>הכול, עבור תוכנית זו (*.json);;טבלה (*.csv);;הערות רשת (*.jsonld)</translation>
    </message>
    <message>
        <source>Import or merge corrections</source>
        <translation>ייבוא או מיזוג של תיקונים</translation>
    </message>
    <message>
        <source>Corrections (*.json *.csv *.jsonld *.sqlite);;All files (*)</source>
        <translation>תיקונים (*.json *.csv *.jsonld *.sqlite);;כל הקבצים (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1.</source>
        <translation>
            <numerusform>רשומה אחת נמצאת ב-⁨%1⁩.</numerusform>
            <numerusform>%n רשומות נמצאות ב-⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken in: %1.</source>
        <translation>דבר לא נקלט: ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken in from %1.</source>
        <translation>
            <numerusform>רשומה אחת נקלטה מ-⁨%1⁩.</numerusform>
            <numerusform>%n רשומות נקלטו מ-⁨%1⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::FigureSheet</name>
    <message>
        <source>Annual figures in whole units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly figures in whole units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic: derived from other periods. Underlined: restated. Blue cell: corrected by a person. Bold red: doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::FileChanges</name>
    <message>
        <source>%1 is not there any more, or cannot be read. Filingscope goes on showing what was read of it.</source>
        <translation>⁨%1⁩ אינו שם עוד, או שלא ניתן לקרוא אותו. Filingscope ממשיך להציג את מה שנקרא ממנו.</translation>
    </message>
    <message>
        <source>%1 has changed on disk. What is shown, and what was corrected in it, is what was read before.</source>
        <translation>⁨%1⁩ השתנה בדיסק. מה שמוצג, ומה שתוקן בו, הוא מה שנקרא קודם.</translation>
    </message>
</context>
<context>
    <name>filing::ui::FilingDelegate</name>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date of a filing, short</comment>
        <translation>d בMMM yyyy</translation>
    </message>
</context>
<context>
    <name>filing::ui::FilingsPanel</name>
    <message>
        <source>filter…</source>
        <translation>סינון…</translation>
    </message>
    <message>
        <source>Filter the filings</source>
        <translation>סינון הדיווחים</translation>
    </message>
    <message>
        <source>Open filings</source>
        <translation>דיווחים פתוחים</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>קריאה מחדש</translation>
    </message>
    <message>
        <source>Copy File Name</source>
        <translation>העתקת שם הקובץ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>filing::ui::FindBar</name>
    <message>
        <source>Aa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>התאמת רישיות</translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>מילים שלמות בלבד</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>הקודם (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>הבא (F3)</translation>
    </message>
    <message>
        <source>Find in the filing</source>
        <translation>חיפוש בדיווח</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>סגירה (Esc)</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation type="unfinished">%1+</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>לא נמצא</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>מחפש…</translation>
    </message>
    <message>
        <source>%1 of %2 ⤸</source>
        <translation>⁨%1⁩ מתוך ⁨%2⁩ ⤸</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>Went on from the other end of the text</source>
        <translation>החיפוש נמשך מקצהו השני של הטקסט</translation>
    </message>
</context>
<context>
    <name>filing::ui::GoToBar</name>
    <message>
        <source>Line to go to</source>
        <translation>השורה שיש לעבור אליה</translation>
    </message>
    <message>
        <source>A line, or @ and a byte of the file</source>
        <translation>שורה, או @ ובית בקובץ</translation>
    </message>
    <message>
        <source>Go to &amp;line</source>
        <translation>&amp;מעבר לשורה</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>מתוך ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>filing::ui::Helping</name>
    <message>
        <source>What was recognised</source>
        <translation>מה זוהה</translation>
    </message>
    <message>
        <source>Cover, items, statements and every figure of the filing are listed here. The signs say how sure each value is: two ticks are proven by the statement&apos;s own sums, a warning needs a look.</source>
        <translation>השער, הסעיפים, הדוחות וכל מספר בדיווח מופיעים כאן. הסימנים אומרים עד כמה כל ערך בטוח: שני וי מוכחים בידי הסכומים של הדוח עצמו, אזהרה דורשת בדיקה.</translation>
    </message>
    <message>
        <source>Every value leads to its bytes</source>
        <translation>כל ערך מוביל לבתים שלו</translation>
    </message>
    <message>
        <source>This is the filing itself, as it was filed. Coloured words belong to a field. Click a value anywhere and its place is marked here; %1 goes back to the place before.</source>
        <translation>זהו הדיווח עצמו, כפי שהוגש. מילים צבעוניות שייכות לשדה. לחצו על ערך בכל מקום ומקומו יסומן כאן; ⁨%1⁩ חוזר למקום הקודם.</translation>
    </message>
    <message>
        <source>Decide what is in doubt</source>
        <translation>הכרעה במה שבספק</translation>
    </message>
    <message>
        <source>What the program is not sure of is asked here, the most important first: %1 accepts, %2 corrects, %3 rejects. The machine&apos;s value is kept beside yours, and every step can be taken back.</source>
        <translation>מה שהתוכנית אינה בטוחה בו נשאל כאן, החשוב תחילה: ⁨%1⁩ מקבל, ⁨%2⁩ מתקן, ⁨%3⁩ דוחה. ערך המכונה נשמר לצד שלכם, וכל צעד ניתן לביטול.</translation>
    </message>
    <message>
        <source>The quarters of all open filings</source>
        <translation>הרבעונים של כל הדיווחים הפתוחים</translation>
    </message>
    <message>
        <source>Revenues and expenses by quarter. Hatched bars were computed from other periods, triangles mark restated figures, and each bar leads to the cells it comes from. %1 exports the chart with its evidence.</source>
        <translation>הכנסות והוצאות לפי רבעון. עמודות מקווקוות חושבו מתקופות אחרות, משולשים מסמנים מספרים שהוצגו מחדש, וכל עמודה מובילה לתאים שממנה באה. ⁨%1⁩ מייצא את התרשים עם הראיות.</translation>
    </message>
    <message>
        <source>Thousands of filings at once</source>
        <translation>אלפי דיווחים בבת אחת</translation>
    </message>
    <message>
        <source>Import folders or archives here and search their text and figures. The files stay where they are. That is all: %1 opens the manual at the page about the pane you are in.</source>
        <translation>ייבאו לכאן תיקיות או ארכיונים וחפשו בטקסט ובמספרים שלהם. הקבצים נשארים במקומם. זה הכול: ⁨%1⁩ פותח את המדריך בדף שעוסק בחלונית הנוכחית.</translation>
    </message>
</context>
<context>
    <name>filing::ui::HistoryPanel</name>
    <message>
        <source>History of corrections</source>
        <translation>היסטוריית התיקונים</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>ההיסטוריה של מי</translation>
    </message>
    <message>
        <source>All filings</source>
        <translation>כל הדיווחים</translation>
    </message>
    <message>
        <source>This filing</source>
        <translation>דיווח זה</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>שדה זה</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>סינון ההיסטוריה</translation>
    </message>
    <message>
        <source>filter…</source>
        <translation>סינון…</translation>
    </message>
    <message>
        <source>&amp;Take This Back</source>
        <translation>&amp;ביטול רשומה זו</translation>
    </message>
    <message>
        <source>Take Back the &amp;Whole Step (%1)</source>
        <translation>ביטול ה&amp;צעד כולו (⁨%1⁩)</translation>
    </message>
    <message>
        <source>&amp;Show as of This Entry</source>
        <translation>&amp;הצגה נכון לרשומה זו</translation>
    </message>
</context>
<context>
    <name>filing::ui::ImportProgress</name>
    <message>
        <source>Work on the library</source>
        <translation>עבודה בספרייה</translation>
    </message>
    <message>
        <source>%1 paused at</source>
        <comment>Importing paused at 12 of 100</comment>
        <translation>⁨%1⁩ מושהה ב-</translation>
    </message>
    <message>
        <source>%1 %2 of %3+</source>
        <translation>⁨%1⁩ ⁨%2⁩ מתוך ⁨%3⁩+</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>⁨%1⁩ ⁨%2⁩ מתוך ⁨%3⁩</translation>
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
        <translation>דוח ייבוא</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>מה הושמט, ומדוע</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>מדוע הושמט</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all of them</source>
        <translation>העתקת השורות שנבחרו, או של כולן</translation>
    </message>
</context>
<context>
    <name>filing::ui::Inspector</name>
    <message>
        <source>What is known about the value</source>
        <translation>מה ידוע על הערך</translation>
    </message>
</context>
<context>
    <name>filing::ui::LayerStrip</name>
    <message>
        <source>Return to the present values</source>
        <translation>חזרה לערכי ההווה</translation>
    </message>
    <message>
        <source>Return (%1)</source>
        <translation>חזרה (⁨%1⁩)</translation>
    </message>
</context>
<context>
    <name>filing::ui::Legend</name>
    <message>
        <source>Repaired</source>
        <translation>תוקן</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>מפוקפק</translation>
    </message>
    <message>
        <source>Misread twin, left out</source>
        <translation>קריאה שנייה שגויה, הושמטה</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>ללא הסבר</translation>
    </message>
    <message>
        <source>Current field</source>
        <translation>השדה הנוכחי</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>מקרא: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>filing::ui::LibraryList</name>
    <message>
        <source>Filings of the library</source>
        <translation>דיווחי הספרייה</translation>
    </message>
    <message>
        <source>&amp;Open All %1</source>
        <translation>&amp;פתיחת כל ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;פתיחה</translation>
    </message>
    <message>
        <source>Open This Company&apos;s Filings as a &amp;Series</source>
        <translation>פתיחת דיווחי החברה כ&amp;סדרה</translation>
    </message>
    <message>
        <source>Show in File &amp;Manager</source>
        <translation>הצגה במנהל ה&amp;קבצים</translation>
    </message>
    <message>
        <source>&amp;Copy File Names</source>
        <translation>ה&amp;עתקת שמות הקבצים</translation>
    </message>
    <message>
        <source>&amp;Copy File Name</source>
        <translation>ה&amp;עתקת שם הקובץ</translation>
    </message>
    <message>
        <source>&amp;Remove from Library</source>
        <translation>ה&amp;סרה מהספרייה</translation>
    </message>
    <message>
        <source>The files on disk and their corrections stay</source>
        <translation>הקבצים בדיסק ותיקוניהם נשארים</translation>
    </message>
</context>
<context>
    <name>filing::ui::LibraryPanel</name>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;קיבוץ לפי</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;ללא</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;חברה</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;טופס</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;סעיף</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;הצגה</translation>
    </message>
    <message>
        <source>&amp;All Filings</source>
        <translation>&amp;כל הדיווחים</translation>
    </message>
    <message>
        <source>Not &amp;Reviewed Yet</source>
        <translation>&amp;טרם נסקרו</translation>
    </message>
    <message>
        <source>Review &amp;Begun</source>
        <translation>&amp;סקירה החלה</translation>
    </message>
    <message>
        <source>Review &amp;Done</source>
        <translation>סקירה &amp;הושלמה</translation>
    </message>
    <message>
        <source>With &amp;Contradicted Values</source>
        <translation>&amp;עם ערכים סתורים</translation>
    </message>
    <message>
        <source>Files That Are &amp;Missing</source>
        <translation>&amp;קבצים חסרים</translation>
    </message>
    <message>
        <source>search all filings…</source>
        <translation>חיפוש בכל הדיווחים…</translation>
    </message>
    <message>
        <source>Search the text and figures of all filings</source>
        <translation>חיפוש בטקסט ובמספרים של כל הדיווחים</translation>
    </message>
    <message>
        <source>filter: name, 8-K, 2.02, 2011…</source>
        <translation>סינון: שם, 8-K, 2.02, 2011…</translation>
    </message>
    <message>
        <source>Filter by company, form, item or date</source>
        <translation>סינון לפי חברה, טופס, סעיף או תאריך</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>מה אפשר לחפש</translation>
    </message>
    <message>
        <source>Group, narrow, saved searches</source>
        <translation>קיבוץ, צמצום, חיפושים שמורים</translation>
    </message>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>Show more hits</source>
        <translation>הצגת תוצאות נוספות</translation>
    </message>
    <message>
        <source>What was found in the library</source>
        <translation>מה שנמצא בספרייה</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>לא ניתן לפתוח את הספרייה</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>דבר לא נמצא</translation>
    </message>
    <message>
        <source>Esc clears the search.</source>
        <translation>Esc מנקה את החיפוש.</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>לא חופש</translation>
    </message>
    <message>
        <source>“?” shows what can be searched for.</source>
        <translation>„?” מציג מה אפשר לחפש.</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln places</source>
        <translation>
            <numerusform>המקום הראשון</numerusform>
            <numerusform>%Ln המקומות הראשונים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>מקום אחד</numerusform>
            <numerusform>%Ln מקומות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filings</source>
        <translation>
            <numerusform>דיווח אחד</numerusform>
            <numerusform>%Ln דיווחים</numerusform>
        </translation>
    </message>
    <message>
        <source>Files T&amp;hat Changed</source>
        <translation>קבצים &amp;שהשתנו</translation>
    </message>
</context>
<context>
    <name>filing::ui::LibraryWork</name>
    <message>
        <source>Dismiss</source>
        <translation>סילוק</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>מייבא</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>בודק קבצים</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>קורא מחדש</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Cancelled; what was read stays in the library. %1</source>
        <translation>בוטל; מה שנקרא נשאר בספרייה. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Import files into the library</source>
        <translation>ייבוא קבצים לספרייה</translation>
    </message>
    <message>
        <source>Filings and archives (*.txt *.htm *.html *.xhtml *.xml *.nc *.sgml *.zip *.tar *.gz *.tgz *.bz2 *.xz *.7z);;All files (*)</source>
        <translation>דיווחים וארכיונים (*.txt *.htm *.html *.xhtml *.xml *.nc *.sgml *.zip *.tar *.gz *.tgz *.bz2 *.xz *.7z);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Import a folder into the library</source>
        <translation>ייבוא תיקייה לספרייה</translation>
    </message>
    <message>
        <source>Open many filings</source>
        <translation>פתיחת דיווחים רבים</translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln filings at once? This takes a while and much memory.</source>
        <translation>
            <numerusform>לפתוח דיווח אחד? הדבר ייקח זמן וזיכרון רב.</numerusform>
            <numerusform>לפתוח %Ln דיווחים בבת אחת? הדבר ייקח זמן וזיכרון רב.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed since it was imported, so the place of the hit is not known any more. Import the file again.</source>
        <translation>⁨%1⁩ השתנה מאז שיובא, ולכן מקום התוצאה אינו ידוע עוד. יש לייבא את הקובץ שוב.</translation>
    </message>
    <message>
        <source>None of this company&apos;s files is there any more. Import them from where they are now.</source>
        <translation>אף קובץ של חברה זו אינו שם עוד. יש לייבא אותם ממקומם הנוכחי.</translation>
    </message>
    <message numerus="yes">
        <source>%n filings removed from the library; their files stay.</source>
        <translation>
            <numerusform>דיווח אחד הוסר מהספרייה; הקובץ שלו נשאר.</numerusform>
            <numerusform>%n דיווחים הוסרו מהספרייה; הקבצים שלהם נשארים.</numerusform>
        </translation>
    </message>
    <message>
        <source>A saved search of the library</source>
        <translation>חיפוש שמור בספרייה</translation>
    </message>
    <message>
        <source>No other filing of the library has an open question.</source>
        <translation>לאף דיווח אחר בספרייה אין שאלה פתוחה.</translation>
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
        <translation>ערכי המכונה: מה שנקרא לפני שמישהו תיקן.</translation>
    </message>
    <message>
        <source>Machine values are shown; return to the present values to change something.</source>
        <translation>מוצגים ערכי המכונה; כדי לשנות משהו יש לחזור לערכים הנוכחיים.</translation>
    </message>
    <message>
        <source>As judged on %1: later corrections are left out.</source>
        <translation>כפי שנשפט ב-⁨%1⁩: תיקונים מאוחרים יותר הושמטו.</translation>
    </message>
    <message>
        <source>The past is shown; return to now to change something.</source>
        <translation>מוצג העבר; כדי לשנות משהו יש לחזור לעכשיו.</translation>
    </message>
    <message>
        <source>As judged on</source>
        <translation>כפי שנשפט ביום</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>תאריך ושעה</translation>
    </message>
    <message>
        <source>Shows every open filing with the corrections recorded up to this time:</source>
        <translation>מציג כל דיווח פתוח עם התיקונים שנרשמו עד לזמן זה:</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>סקירה</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>עותקים</translation>
    </message>
    <message>
        <source>Show or hide this pane</source>
        <translation>הצגה או הסתרה של חלונית זו</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>מה שמוצג</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>בעיות</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Nothing needs a look in the open filings.</source>
        <translation>דבר אינו דורש בדיקה בדיווחים הפתוחים.</translation>
    </message>
    <message>
        <source>Every amount, date and name of this filing belongs to a field.</source>
        <translation>כל סכום, תאריך ושם בדיווח זה שייך לשדה.</translation>
    </message>
    <message>
        <source>Open filings</source>
        <translation>דיווחים פתוחים</translation>
    </message>
    <message>
        <source>Filings (*.txt *.htm *.html *.xhtml *.xml *.nc *.sgml);;All files (*)</source>
        <translation>דיווחים (*.txt *.htm *.html *.xhtml *.xml *.nc *.sgml);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Search the library for “%1”</source>
        <translation>חיפוש „⁨%1⁩” בספרייה</translation>
    </message>
    <message>
        <source>All filings of the library, their text and figures</source>
        <translation>כל דיווחי הספרייה, הטקסט והמספרים שלהם</translation>
    </message>
</context>
<context>
    <name>filing::ui::ManualWindow</name>
    <message>
        <source>User Manual — Filingscope</source>
        <translation>מדריך למשתמש — Filingscope</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>תוכן המדריך</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>עמוד במדריך</translation>
    </message>
    <message>
        <source>The page before this one (Alt+Left)</source>
        <translation>העמוד שלפני זה (Alt+Left)</translation>
    </message>
    <message>
        <source>The page after this one (Alt+Right)</source>
        <translation>העמוד שאחרי זה (Alt+Right)</translation>
    </message>
    <message>
        <source>find in the manual…</source>
        <translation>חיפוש במדריך…</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>חיפוש במדריך</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>לא נמצא</translation>
    </message>
</context>
<context>
    <name>filing::ui::MenuMaker</name>
    <message>
        <source>%1 in %2</source>
        <translation>⁨%1⁩ בתוך ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>filing::ui::MergeDialog</name>
    <message>
        <source>Merge corrections from %1</source>
        <translation>מיזוג תיקונים מ-⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new here, %1 are known already.</source>
        <translation>
            <numerusform>רשומה אחת חדשה כאן, ⁨%1⁩ ידועות כבר.</numerusform>
            <numerusform>%n רשומות חדשות כאן, ⁨%1⁩ ידועות כבר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n fields both sides say something different.</source>
        <translation>
            <numerusform>על שדה אחד אומרים שני הצדדים דברים שונים.</numerusform>
            <numerusform>על %n שדות אומרים שני הצדדים דברים שונים.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Conflicts (%1)</source>
        <translation>&amp;סתירות (⁨%1⁩)</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation>&amp;הסכמה</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>סתירות</translation>
    </message>
    <message>
        <source>&amp;Mine for all</source>
        <translation>&amp;שלי לכולם</translation>
    </message>
    <message>
        <source>&amp;Theirs for all</source>
        <translation>ש&amp;להם לכולם</translation>
    </message>
    <message>
        <source>&amp;Neither for all</source>
        <translation>&amp;אף אחד לכולם</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>הסכמה</translation>
    </message>
    <message>
        <source>Fields that both judged without knowing of the other&apos;s word. Kappa is agreement beyond chance (Cohen): 1 full agreement, 0 no more than chance.</source>
        <translation>שדות ששני הצדדים שפטו בלי לדעת זה על דברי זה. קאפה היא הסכמה מעבר למקרה (כהן): 1 הסכמה מלאה, 0 לא יותר ממקרה.</translation>
    </message>
    <message>
        <source>There is no field that both judged on their own.</source>
        <translation>אין שדה ששני הצדדים שפטו בעצמם.</translation>
    </message>
    <message>
        <source>Nothing contradicts what is said here.</source>
        <translation>דבר אינו סותר את הנאמר כאן.</translation>
    </message>
    <message>
        <source>M keeps mine, T takes theirs, N takes both back; left and right show the place of each side. Now: %1 mine, %2 theirs, %3 neither.</source>
        <translation>M משאיר את שלי, T לוקח את שלהם, N מבטל את שניהם; ימינה ושמאלה מציגים את מקומו של כל צד. עכשיו: ⁨%1⁩ שלי, ⁨%2⁩ שלהם, ⁨%3⁩ אף אחד.</translation>
    </message>
</context>
<context>
    <name>filing::ui::MessageStrip</name>
    <message>
        <source>Details of the message</source>
        <translation>פרטי ההודעה</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Show details of the message</source>
        <translation>הצגת פרטי ההודעה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>העתקת ההודעה ופרטיה</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>הסתרת ההודעה</translation>
    </message>
</context>
<context>
    <name>filing::ui::NoteSheet</name>
    <message>
        <source>How to read this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure on the sheet “Figures” is a formula over the sheet “Sources”: one cell as printed, or several with signs where nobody printed the figure (Q4 = FY − 9M).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “Sources”, the value is the number as printed × its factor. Change a number there, and everything that follows from it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes count from 0 in the named file, the last one not included; the SHA-256 says whether a file is the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes from a filing is always text, never a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as it was judged on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections by people</source>
        <translation>תיקונים בידי אנשים</translation>
    </message>
    <message>
        <source>None of these figures was changed.</source>
        <translation>אף אחד מהמספרים הללו לא שונה.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>By</source>
        <translation>בידי</translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>דיווח</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>הצגות מחדש</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>תקופה</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>דווח</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two filings report different values for the same period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>חסרים</translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No period that could be known is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation>למה</translation>
    </message>
    <message>
        <source>Other figures of the filings contradict it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was repaired, and nothing confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure is contradicted, and none was repaired without a proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>דיווחים</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::OrphanTray</name>
    <message>
        <source>Put It &amp;Here</source>
        <translation>&amp;הצבה כאן</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;ויתור</translation>
    </message>
    <message>
        <source>Corrections of other copies</source>
        <translation>תיקונים של עותקים אחרים</translation>
    </message>
    <message>
        <source>Make the correction at the chosen place (Enter)</source>
        <translation>ביצוע התיקון במקום שנבחר (Enter)</translation>
    </message>
    <message>
        <source>Do not offer the correction for this filing any more (Delete)</source>
        <translation>לא להציע עוד את התיקון לדיווח זה (Delete)</translation>
    </message>
    <message>
        <source>&amp;Take Over What Fits (%1)</source>
        <translation>&amp;לקיחת מה שמתאים (⁨%1⁩)</translation>
    </message>
</context>
<context>
    <name>filing::ui::Packer</name>
    <message>
        <source>Made with %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as it was judged on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total, less the lines shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>⁨%1⁩ בתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>Restated: %1</source>
        <translation>הוצג מחדש: ⁨%1⁩</translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bytes %2–%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::Page</name>
    <message>
        <source>Blank: a dash or nothing is printed here. Edit sets a value.</source>
        <translation>ריק: כאן מודפס קו או דבר לא מודפס. עריכה קובעת ערך.</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>מסומן</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>לא מסומן</translation>
    </message>
    <message>
        <source>Means: %1</source>
        <translation>משמעות: ⁨%1⁩</translation>
    </message>
    <message>
        <source>unchecked: no sum covers it</source>
        <translation>לא נבדק: שום סכום אינו מכסה אותו</translation>
    </message>
    <message>
        <source>The text reads “%1”.</source>
        <translation>בטקסט כתוב „⁨%1⁩”.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>מדוע: ⁨%1⁩</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>דבר</translation>
    </message>
    <message>
        <source>A person confirmed it.</source>
        <translation>אדם אישר זאת.</translation>
    </message>
    <message>
        <source>A person rejected it: this is no such field.</source>
        <translation>אדם דחה זאת: אין זה שדה כזה.</translation>
    </message>
    <message>
        <source>Set by a person. The machine read: &lt;s&gt;%1&lt;/s&gt;</source>
        <translation>נקבע בידי אדם. המכונה קראה: &lt;s&gt;⁨%1⁩&lt;/s&gt;</translation>
    </message>
    <message>
        <source>Sums it takes part in</source>
        <translation>סכומים שבהם הוא משתתף</translation>
    </message>
    <message>
        <source>Said in the text</source>
        <translation>נאמר בטקסט</translation>
    </message>
    <message>
        <source>agrees:</source>
        <translation>מסכים:</translation>
    </message>
    <message>
        <source>disagrees:</source>
        <translation>אינו מסכים:</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>קריאות אחרות</translation>
    </message>
    <message>
        <source>line %1, bytes %2–%3</source>
        <translation>שורה ⁨%1⁩, בתים ⁨%2⁩–⁨%3⁩</translation>
    </message>
    <message>
        <source>computed, printed nowhere</source>
        <translation>חושב, לא מודפס בשום מקום</translation>
    </message>
    <message>
        <source>no place in the text</source>
        <translation>אין מקום בטקסט</translation>
    </message>
    <message>
        <source> · rule %1</source>
        <translation> · כלל ⁨%1⁩</translation>
    </message>
    <message>
        <source> · confidence %1&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people did</source>
        <translation>מה שעשו אנשים</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>אושר</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>נדחה</translation>
    </message>
</context>
<context>
    <name>filing::ui::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message>
        <source>Page as it will be printed</source>
        <translation>העמוד כפי שיודפס</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>העמוד הקודם (Page Up)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>העמוד הקודם</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>העמוד הבא (Page Down)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>העמוד הבא</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>עמוד ⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>Page %1 of more than %2</source>
        <translation>עמוד ⁨%1⁩ מתוך יותר מ-⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>filing::ui::PickList</name>
    <message>
        <source>Space ticks, Enter picks one alone</source>
        <translation>רווח מסמן, Enter בוחר אחד בלבד</translation>
    </message>
    <message>
        <source>search…</source>
        <translation>חיפוש…</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>חיפוש ברשימה</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>מה אפשר לבחור</translation>
    </message>
</context>
<context>
    <name>filing::ui::Planner</name>
    <message>
        <source>No statement of operations was found, so there are no quarters to show.</source>
        <translation>לא נמצא דוח רווח והפסד, ולכן אין רבעונים להצגה.</translation>
    </message>
    <message>
        <source>No whole fiscal year can be told from the open filings. Switch to quarterly, or open more filings.</source>
        <translation>לא ניתן להפיק שנת כספים שלמה מהדיווחים הפתוחים. אפשר לעבור לרבעוני, או לפתוח דיווחים נוספים.</translation>
    </message>
    <message>
        <source>No single quarter can be told from the open filings. Switch to annual, or open more filings.</source>
        <translation>לא ניתן להפיק רבעון בודד מהדיווחים הפתוחים. אפשר לעבור לשנתי, או לפתוח דיווחים נוספים.</translation>
    </message>
    <message>
        <source>None of the chosen lines has a value.</source>
        <translation>לאף שורה שנבחרה אין ערך.</translation>
    </message>
    <message>
        <source>Stacked lines show one company; choose bars side by side for several.</source>
        <translation>שורות מוערמות מציגות חברה אחת; לכמה חברות יש לבחור עמודות זו לצד זו.</translation>
    </message>
    <message>
        <source>%1 reports in %2 and is left out: choose growth, index or % of revenues to compare.</source>
        <translation>⁨%1⁩ מדווחת ב-⁨%2⁩ והושמטה: להשוואה יש לבחור צמיחה, מדד או % מההכנסות.</translation>
    </message>
    <message>
        <source>%1 is counted in something else and has no place on this axis.</source>
        <translation>⁨%1⁩ נמדד ביחידה אחרת ואין לו מקום על ציר זה.</translation>
    </message>
    <message>
        <source>%1: no filing prints it.</source>
        <translation>⁨%1⁩: אף דיווח אינו מדפיס זאת.</translation>
    </message>
    <message>
        <source>%1: no filing of %2 prints it.</source>
        <translation>⁨%1⁩: אף דיווח של ⁨%2⁩ אינו מדפיס זאת.</translation>
    </message>
</context>
<context>
    <name>filing::ui::Preparer</name>
    <message>
        <source>Unnamed registrant</source>
        <translation>חברה ללא שם</translation>
    </message>
    <message>
        <source>There is nothing between these periods.</source>
        <translation>אין דבר בין תקופות אלה.</translation>
    </message>
    <message>
        <source>There is no period in which all that is to be compared is known and above zero, so nothing can be set to 100.</source>
        <translation>אין תקופה שבה כל מה שיש להשוות ידוע וגדול מאפס, ולכן לא ניתן לקבוע דבר ל-100.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not itemised of %1</source>
        <translation>לא מפורט מתוך ⁨%1⁩</translation>
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
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>P&amp;aper and Margins…</source>
        <translation>נייר &amp;ושוליים…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>שמירה כ-&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;הדפסה…</translation>
    </message>
    <message>
        <source>Choose a printer and print</source>
        <translation>בחירת מדפסת והדפסה</translation>
    </message>
    <message>
        <source>No printer is set up on this system; a PDF file works without one</source>
        <translation>אין מדפסת מוגדרת במערכת זו; קובץ PDF אינו זקוק לה</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>&amp;Text of the filing</source>
        <translation>&amp;טקסט הדיווח</translation>
    </message>
    <message>
        <source>&amp;Statement with its signs</source>
        <translation>ה&amp;דוח עם סימניו</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;תרשים</translation>
    </message>
    <message>
        <source>Lines of the text</source>
        <translation>שורות הטקסט</translation>
    </message>
    <message>
        <source>A&amp;ll %1</source>
        <translation>&amp;כל ⁨%1⁩</translation>
    </message>
    <message>
        <source>What is on the sc&amp;reen</source>
        <translation>מה &amp;שעל המסך</translation>
    </message>
    <message>
        <source>What is s&amp;elected</source>
        <translation>מה ש&amp;נבחר</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;מ-</translation>
    </message>
    <message>
        <source>First line to print</source>
        <translation>השורה הראשונה להדפסה</translation>
    </message>
    <message>
        <source>Last line to print</source>
        <translation>השורה האחרונה להדפסה</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>a line number follows</comment>
        <translation>&amp;עד</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>מ&amp;ספרי שורות</translation>
    </message>
    <message>
        <source>Recognised fields &amp;marked</source>
        <translation>שדות מ&amp;זוהים מסומנים</translation>
    </message>
</context>
<context>
    <name>filing::ui::PrintJob</name>
    <message>
        <source>the printer stopped</source>
        <translation>המדפסת נעצרה</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>המדפסת אינה עונה</translation>
    </message>
</context>
<context>
    <name>filing::ui::Printer</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>עמוד ⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>filing::ui::Printing</name>
    <message>
        <source>Printing</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>Cancel printing</source>
        <translation>ביטול ההדפסה</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>הודפס ב-⁨%1⁩</translation>
    </message>
    <message>
        <source>Quarters of the open filings</source>
        <translation>הרבעונים של הדיווחים הפתוחים</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>שמירה כ-PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>קובצי PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Quarters</source>
        <comment>file name</comment>
        <translation>רבעונים</translation>
    </message>
    <message>
        <source>%1 statement</source>
        <comment>file name</comment>
        <translation>דוח ⁨%1⁩</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>ההדפסה בוטלה.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed to %1.</source>
        <translation>
            <numerusform>עמוד אחד הודפס אל ⁨%1⁩.</numerusform>
            <numerusform>%n עמודים הודפסו אל ⁨%1⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>בעיות</translation>
    </message>
</context>
<context>
    <name>filing::ui::QueueFilterBar</name>
    <message>
        <source>Everything open</source>
        <translation>כל הפתוחים</translation>
    </message>
    <message>
        <source>Contradicted by a sum</source>
        <translation>סתור בידי סכום</translation>
    </message>
    <message>
        <source>Contradicted by the text</source>
        <translation>סתור בידי הטקסט</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>תוקן</translation>
    </message>
    <message>
        <source>Said by rules</source>
        <translation>נאמר בידי כללים</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>לא בטוח</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <source>Which questions are listed</source>
        <translation>אילו שאלות מופיעות</translation>
    </message>
    <message>
        <source>Where the questions are from</source>
        <translation>מהיכן השאלות</translation>
    </message>
    <message>
        <source>All filings</source>
        <translation>כל הדיווחים</translation>
    </message>
    <message>
        <source>This filing</source>
        <translation>דיווח זה</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>דוח זה</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>תקופה זו</translation>
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
        <translation>&amp;ניקוי הרשימה</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>⁨%1⁩ בתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>⁨%1⁩ כבר אינו קיים</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>פתיחת &amp;אחרונים</translation>
    </message>
</context>
<context>
    <name>filing::ui::Reshaping</name>
    <message>
        <source>Type the label of the new row; Esc leaves it out.</source>
        <translation>הקלידו את תווית השורה החדשה; Esc מוותר עליה.</translation>
    </message>
    <message>
        <source>Row &quot;%1&quot; inserted; Undo takes it back.</source>
        <translation>השורה &quot;⁨%1⁩&quot; נוספה; ביטול פעולה מסיר אותה.</translation>
    </message>
    <message>
        <source>Figures of the row moved by one column.</source>
        <translation>מספרי השורה הוזזו בעמודה אחת.</translation>
    </message>
    <message>
        <source>Periods of the two columns swapped; Undo takes it back.</source>
        <translation>תקופות שתי העמודות הוחלפו; ביטול פעולה מחזיר אותן.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; deleted; Undo takes it back.</source>
        <translation>&quot;⁨%1⁩&quot; נמחק; ביטול פעולה מחזיר אותו.</translation>
    </message>
    <message>
        <source>Row split.</source>
        <translation>השורה פוצלה.</translation>
    </message>
    <message>
        <source>Rows merged.</source>
        <translation>השורות מוזגו.</translation>
    </message>
    <message>
        <source>Signs of the row turned round.</source>
        <translation>סימני השורה הופכו.</translation>
    </message>
    <message>
        <source>Role of the row set.</source>
        <translation>תפקיד השורה נקבע.</translation>
    </message>
    <message>
        <source>Figure moved; Undo takes it back.</source>
        <translation>המספר הוזז; ביטול פעולה מחזיר אותו.</translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>הוספת עמודה</translation>
    </message>
    <message>
        <source>Column inserted.</source>
        <translation>נוספה עמודה.</translation>
    </message>
    <message>
        <source>Column deleted; Undo takes it back.</source>
        <translation>העמודה נמחקה; ביטול פעולה מחזיר אותה.</translation>
    </message>
    <message>
        <source>Set period</source>
        <translation>קביעת תקופה</translation>
    </message>
    <message>
        <source>Period set to %1.</source>
        <translation>התקופה נקבעה ל-⁨%1⁩.</translation>
    </message>
    <message>
        <source>Scale of the statement set.</source>
        <translation>קנה המידה של הדוח נקבע.</translation>
    </message>
</context>
<context>
    <name>filing::ui::ReviewPanel</name>
    <message>
        <source>No questions</source>
        <translation>אין שאלות</translation>
    </message>
    <message>
        <source>Questions, the most important first</source>
        <translation>שאלות, החשובות תחילה</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>שאלות שנענו</translation>
    </message>
    <message>
        <source>The current question</source>
        <translation>השאלה הנוכחית</translation>
    </message>
    <message>
        <source>New value, as it would be printed</source>
        <translation>ערך חדש, כפי שיודפס</translation>
    </message>
    <message>
        <source>%1 confirmed.</source>
        <translation>⁨%1⁩ אושר.</translation>
    </message>
    <message>
        <source>Everything asked about this statement is contradicted; decide on each.</source>
        <translation>כל מה שנשאל על דוח זה סתור; יש להחליט על כל אחד.</translation>
    </message>
    <message numerus="yes">
        <source>%n values confirmed in one step; Undo takes them back together.</source>
        <translation>
            <numerusform>ערך אחד אושר; ביטול פעולה מחזיר אותו.</numerusform>
            <numerusform>%n ערכים אושרו בצעד אחד; ביטול פעולה מחזיר את כולם יחד.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejected; Undo takes it back.</source>
        <translation>⁨%1⁩ נדחה; ביטול פעולה מחזיר אותו.</translation>
    </message>
    <message>
        <source>%1 set to %2.</source>
        <translation>⁨%1⁩ נקבע ל-⁨%2⁩.</translation>
    </message>
    <message>
        <source>Select the words of the value in the text first: %1 goes there, %2 comes back.</source>
        <translation>יש לבחור תחילה את מילות הערך בטקסט: ⁨%1⁩ הולך לשם, ⁨%2⁩ חוזר.</translation>
    </message>
    <message>
        <source>Put off to the end of the questions.</source>
        <translation>נדחה לסוף השאלות.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Nothing of this kind is open here.&lt;/p&gt;&lt;p&gt;&lt;b&gt;%1&lt;/b&gt; and &lt;b&gt;%2&lt;/b&gt; list other questions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;אין כאן שאלה פתוחה מסוג זה.&lt;/p&gt;&lt;p&gt;&lt;b&gt;⁨%1⁩&lt;/b&gt; ו-&lt;b&gt;⁨%2⁩&lt;/b&gt; מציגים שאלות אחרות.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 of %2 answered · %3 left</source>
        <translation>⁨%1⁩ מתוך ⁨%2⁩ נענו · נותרו ⁨%3⁩</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions are answered</source>
        <translation>
            <numerusform>השאלה נענתה</numerusform>
            <numerusform>כל %n השאלות נענו</numerusform>
        </translation>
    </message>
    <message>
        <source>accept</source>
        <translation>קבלה</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>דחייה</translation>
    </message>
    <message>
        <source>later</source>
        <translation>אחר כך</translation>
    </message>
    <message>
        <source>into the text</source>
        <translation>אל הטקסט</translation>
    </message>
    <message>
        <source>take selection</source>
        <translation>לקיחת הבחירה</translation>
    </message>
    <message>
        <source>accept all of the statement</source>
        <translation>קבלת כל הדוח</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>which questions</source>
        <translation>אילו שאלות</translation>
    </message>
</context>
<context>
    <name>filing::ui::RoleDialog</name>
    <message>
        <source>Role of &quot;%1&quot;</source>
        <translation>התפקיד של &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation>חיפוש תפקידים</translation>
    </message>
    <message>
        <source>Type parts of a role&apos;s name; arrow keys choose</source>
        <translation>הקלידו חלקים משם התפקיד; מקשי החצים בוחרים</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>Set Role</source>
        <translation>קביעת תפקיד</translation>
    </message>
    <message>
        <source>No role of its own</source>
        <translation>ללא תפקיד משלה</translation>
    </message>
</context>
<context>
    <name>filing::ui::RuleDialog</name>
    <message>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <source>As printed; case, blanks and punctuation do not matter</source>
        <translation>כפי שמודפס; רישיות, רווחים ופיסוק אינם משנים</translation>
    </message>
    <message>
        <source>Optional; kept in the history</source>
        <translation>לא חובה; נשמר בהיסטוריה</translation>
    </message>
    <message>
        <source>What the rule changes</source>
        <translation>מה הכלל משנה</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>דיווח</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Every filer</source>
        <translation>כל חברה מדווחת</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>רק ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;מילים</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>מ&amp;שמעות</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;עבור</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;סיבה</translation>
    </message>
    <message>
        <source>Make Rule</source>
        <translation>יצירת כלל</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>אין תפקיד</translation>
    </message>
    <message>
        <source>%1, in the library: %2</source>
        <translation>⁨%1⁩, בספרייה: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n places change</source>
        <translation>
            <numerusform>מקום אחד משתנה</numerusform>
            <numerusform>%n מקומות משתנים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n filings</source>
        <translation>
            <numerusform>⁨%1⁩ בדיווח אחד</numerusform>
            <numerusform>⁨%1⁩ ב-%n דיווחים</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which words are meant, and what they mean.</source>
        <translation>יש לומר לאילו מילים הכוונה, ומה משמעותן.</translation>
    </message>
    <message>
        <source>No field changes; the chart and the tables of periods follow.</source>
        <translation>אף שדה אינו משתנה; התרשים וטבלאות התקופות יתעדכנו.</translation>
    </message>
    <message>
        <source>Nothing changes in the open filings; the rule holds for those opened later.</source>
        <translation>דבר אינו משתנה בדיווחים הפתוחים; הכלל יחול על אלה שייפתחו בהמשך.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Nothing changes in the library</source>
        <translation>דבר אינו משתנה בספרייה</translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>בספרייה: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filings read</source>
        <translation>
            <numerusform>דיווח אחד נקרא</numerusform>
            <numerusform>%Ln דיווחים נקראו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln filings read so far</source>
        <translation>
            <numerusform>⁨%1⁩ מתוך דיווח אחד נקראו עד כה</numerusform>
            <numerusform>⁨%1⁩ מתוך %Ln דיווחים נקראו עד כה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that somebody judged stay as they are.</source>
        <translation>
            <numerusform>ערך אחד שמישהו שפט נשאר כפי שהוא.</numerusform>
            <numerusform>%n ערכים שמישהו שפט נשארים כפי שהם.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::RuleOffers</name>
    <message numerus="yes">
        <source>%n that somebody judged stay.</source>
        <translation>
            <numerusform>ערך אחד שמישהו שפט נשאר.</numerusform>
            <numerusform>%n ערכים שמישהו שפט נשארים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule made; Undo takes it back.</source>
        <translation>נוצר כלל; ביטול פעולה מסיר אותו.</translation>
    </message>
</context>
<context>
    <name>filing::ui::RulerPanel</name>
    <message>
        <source>&amp;Read Table</source>
        <translation>&amp;קריאת הטבלה</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>עמודות הטבלה</translation>
    </message>
    <message>
        <source>Record the table with these columns; Undo takes it back (Enter)</source>
        <translation>רישום הטבלה עם עמודות אלה; ביטול פעולה מחזיר אותה (Enter)</translation>
    </message>
    <message>
        <source>← → move · Shift by five · Tab next · Ins add · Del remove · Ctrl+↑ ↓ last line, with Shift first line · Enter read · Esc leave</source>
        <translation>← → הזזה · Shift בחמש · Tab הבא · Ins הוספה · Del הסרה · Ctrl+↑ ↓ שורה אחרונה, עם Shift שורה ראשונה · Enter קריאה · Esc יציאה</translation>
    </message>
    <message>
        <source>&amp;Suggest</source>
        <translation>&amp;הצעה</translation>
    </message>
    <message>
        <source>Mark the columns where the figures seem to stand</source>
        <translation>סימון העמודות שבהן נראה שהמספרים עומדים</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Leave the table as it was (Esc)</source>
        <translation>השארת הטבלה כפי שהייתה (Esc)</translation>
    </message>
    <message>
        <source>no statement yet</source>
        <translation>אין עדיין דוח</translation>
    </message>
    <message>
        <source>Now: %1 &lt;b&gt;→&lt;/b&gt; with these columns: %2</source>
        <translation>עכשיו: ⁨%1⁩ &lt;b&gt;→&lt;/b&gt; עם עמודות אלה: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections made in it so far are laid aside</source>
        <translation>
            <numerusform>תיקון אחד שנעשה בה עד כה מונח בצד</numerusform>
            <numerusform>%n תיקונים שנעשו בה עד כה מונחים בצד</numerusform>
        </translation>
    </message>
    <message>
        <source>No columns are marked. Press Insert, or double-click in the table where a column begins.</source>
        <translation>לא סומנו עמודות. יש להקיש Insert, או ללחוץ פעמיים בטבלה במקום שבו מתחילה עמודה.</translation>
    </message>
    <message>
        <source>Nothing can be read with %1: no figures stand in them, or it is not known which periods they are. Take in the lines with the headings and mark one column for each period.</source>
        <translation>לא ניתן לקרוא דבר עם ⁨%1⁩: אין בהן מספרים, או שלא ידוע אילו תקופות הן. יש לכלול את שורות הכותרות ולסמן עמודה אחת לכל תקופה.</translation>
    </message>
    <message numerus="yes">
        <source>these %n columns</source>
        <translation>
            <numerusform>העמודה הזאת</numerusform>
            <numerusform>%n העמודות האלה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>מספר אחד</numerusform>
            <numerusform>%n מספרים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 unchecked</source>
        <translation>⁨%1⁩ לא נבדקו</translation>
    </message>
    <message>
        <source>Mark %1 of %2 at %3</source>
        <translation>סימן ⁨%1⁩ מתוך ⁨%2⁩ ב-⁨%3⁩</translation>
    </message>
    <message>
        <source>No column is marked</source>
        <translation>לא סומנה עמודה</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>לא נקרא</translation>
    </message>
    <message>
        <source>%1, %2 of %3 figures proven</source>
        <translation>⁨%1⁩, ⁨%2⁩ מתוך ⁨%3⁩ מספרים מוכחים</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>עמודה אחת</numerusform>
            <numerusform>%n עמודות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::RulesDialog</name>
    <message>
        <source>nothing</source>
        <translation>דבר</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>כללים</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>כללים בתוקף</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>מילים</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>משמעות</translation>
    </message>
    <message>
        <source>For</source>
        <translation>עבור</translation>
    </message>
    <message>
        <source>By</source>
        <translation>בידי</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Changes now</source>
        <translation>משנה עכשיו</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>ה&amp;וספה…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;עריכה…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;הסרה</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>יי&amp;צוא…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;ייבוא…</translation>
    </message>
    <message>
        <source>In the open filings</source>
        <translation>בדיווחים הפתוחים</translation>
    </message>
    <message>
        <source>Export Rules</source>
        <translation>ייצוא כללים</translation>
    </message>
    <message>
        <source>rules.json</source>
        <translation>rules.json</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>כללים (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>לא ניתן לכתוב את ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Import Rules</source>
        <translation>ייבוא כללים</translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <translation>כללים (*.json);;כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>filing::ui::SavedSearches</name>
    <message>
        <source>Sa&amp;ved Searches</source>
        <translation>&amp;חיפושים שמורים</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>אין עדיין חיפוש שמור</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <translation>&amp;שמירת חיפוש זה…</translation>
    </message>
    <message>
        <source>&amp;Rename or Delete…</source>
        <translation>שינוי שם &amp;או מחיקה…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>שמירת חיפוש זה</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>שם החיפוש:</translation>
    </message>
</context>
<context>
    <name>filing::ui::SavedSearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>חיפושים שמורים</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
</context>
<context>
    <name>filing::ui::SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>מה אפשר לחפש</translation>
    </message>
    <message>
        <source>both words, anywhere in one stretch of text</source>
        <translation>שתי המילים, בכל מקום בקטע טקסט אחד</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>מילים אלה בסדר זה</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>מילים שמתחילות כך</translation>
    </message>
    <message>
        <source>at most five words between</source>
        <translation>לכל היותר חמש מילים ביניהן</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>אחת מהן</translation>
    </message>
    <message>
        <source>without the second</source>
        <translation>בלי השנייה</translation>
    </message>
    <message>
        <source>a value of a statement, in whole units</source>
        <translation>ערך בדוח, ביחידות שלמות</translation>
    </message>
    <message>
        <source>a range of values</source>
        <translation>טווח ערכים</translation>
    </message>
    <message>
        <source>in these filings, in this item</source>
        <translation>בדיווחים אלה, בסעיף זה</translation>
    </message>
    <message>
        <source>in this part of the filing</source>
        <translation>בחלק זה של הדיווח</translation>
    </message>
    <message>
        <source>by the date of the report; filed: by the date of filing</source>
        <translation>לפי תאריך הדוח; filed: לפי תאריך ההגשה</translation>
    </message>
    <message>
        <source>company: takes words of a name or a central index key.</source>
        <translation>company: מקבל מילים משם או מפתח CIK.</translation>
    </message>
</context>
<context>
    <name>filing::ui::ShortcutsDialog</name>
    <message>
        <source>&amp;Default Key</source>
        <translation>מקש &amp;ברירת מחדל</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>שינוי קיצורים</translation>
    </message>
    <message>
        <source>Search actions and keys…</source>
        <translation>חיפוש פעולות ומקשים…</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>חיפוש פעולות ומקשים</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>פעולות והמקשים שלהן</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>מקש</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>מה היא עושה</translation>
    </message>
    <message>
        <source>New key of the chosen action</source>
        <translation>מקש חדש לפעולה שנבחרה</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;ללא מקש</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>&amp;איפוס הכול</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;מקש</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, too, and would do neither for “%3”. Give one of them another key.</source>
        <translation>⁨%1⁩ שייך גם ל„⁨%2⁩”, ולא יפעיל אותה וגם לא את „⁨%3⁩”. יש לתת לאחת מהן מקש אחר.</translation>
    </message>
</context>
<context>
    <name>filing::ui::SignDelegate</name>
    <message>
        <source>New value</source>
        <translation>ערך חדש</translation>
    </message>
</context>
<context>
    <name>filing::ui::SourceHeader</name>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>The file&apos;s bytes as they are</source>
        <translation>בתי הקובץ כמות שהם</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>What a person would read: words in reading order, tables set out in columns</source>
        <translation>מה שאדם היה קורא: מילים בסדר קריאה, טבלאות בעמודות</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>מקרא</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>משמעות הצבעים</translation>
    </message>
    <message>
        <source>Document of the filing</source>
        <translation>מסמך בדיווח</translation>
    </message>
</context>
<context>
    <name>filing::ui::SourceNotice</name>
    <message>
        <source>Open…</source>
        <translation>פתיחה…</translation>
    </message>
</context>
<context>
    <name>filing::ui::SourcePane</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;בחירת הכול</translation>
    </message>
    <message>
        <source>&amp;Find the selected words…</source>
        <translation>&amp;חיפוש המילים שנבחרו…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;חיפוש…</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;מעבר לשורה…</translation>
    </message>
    <message>
        <source>Show as reading &amp;text</source>
        <translation>הצגה &amp;כטקסט לקריאה</translation>
    </message>
    <message>
        <source>Set as &amp;value of the current field</source>
        <translation>&amp;קביעה כערך השדה הנוכחי</translation>
    </message>
    <message>
        <source>Set as &amp;value of “%1”</source>
        <translation>&amp;קביעה כערך של „⁨%1⁩”</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>מעבר אל „⁨%1⁩”</translation>
    </message>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>&amp;עריכת „⁨%1⁩”…</translation>
    </message>
    <message>
        <source>Filing text</source>
        <translation>טקסט הדיווח</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>קורא את ⁨%1⁩…</translation>
    </message>
    <message>
        <source>This table has cells of its own (HTML): its columns come from them, not from where characters stand. Change its rows, columns and cells in the statement.</source>
        <translation>לטבלה זו תאים משלה (HTML): עמודותיה באות מהם, לא ממקום התווים. יש לשנות את שורותיה, עמודותיה ותאיה בדוח.</translation>
    </message>
    <message>
        <source>There is no text table with figures here. Go to one, or select its lines first.</source>
        <translation>אין כאן טבלת טקסט עם מספרים. יש לעבור לאחת, או לבחור תחילה את שורותיה.</translation>
    </message>
    <message>
        <source>There is nothing to read here. Go to a table of the filing, or select its lines first.</source>
        <translation>אין כאן מה לקרוא. יש לעבור לטבלה בדיווח, או לבחור תחילה את שורותיה.</translation>
    </message>
    <message>
        <source>&amp;Read table by columns…</source>
        <translation>קריאת &amp;טבלה לפי עמודות…</translation>
    </message>
</context>
<context>
    <name>filing::ui::SourceSheet</name>
    <message>
        <source>, confirmed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>דיווח</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>From byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Line as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>× Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status and proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Read by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::SourceView</name>
    <message>
        <source>Misread second pass</source>
        <translation>קריאה שנייה שגויה</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Filing text</source>
        <translation>טקסט הדיווח</translation>
    </message>
</context>
<context>
    <name>filing::ui::SplitDialog</name>
    <message>
        <source>Split row</source>
        <translation>פיצול שורה</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Split Row</source>
        <translation>פיצול שורה</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;שורות</translation>
    </message>
    <message>
        <source>&amp;Figures of the second line</source>
        <translation>&amp;מספרים של השורה השנייה</translation>
    </message>
    <message>
        <source>Figures of the second line</source>
        <translation>מספרים של השורה השנייה</translation>
    </message>
</context>
<context>
    <name>filing::ui::StatementPanel</name>
    <message>
        <source>Statements found in this filing</source>
        <translation>דוחות שנמצאו בדיווח זה</translation>
    </message>
    <message>
        <source>Show the sums that prove the statement</source>
        <translation>הצגת הסכומים שמוכיחים את הדוח</translation>
    </message>
    <message>
        <source>Rows and columns that were deleted; each can be brought back</source>
        <translation>שורות ועמודות שנמחקו; אפשר להחזיר כל אחת</translation>
    </message>
    <message>
        <source>%1 – as it would be read</source>
        <translation>⁨%1⁩ – כפי שייקרא</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%n שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>עמודה אחת</numerusform>
            <numerusform>%n עמודות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted…</source>
        <translation>⁨%1⁩ נמחקו…</translation>
    </message>
    <message>
        <source>Restore &quot;%1&quot;</source>
        <translation>שחזור &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>Restore &quot;%1&quot; and what was changed with it</source>
        <translation>שחזור &quot;⁨%1⁩&quot; ומה ששונה איתו</translation>
    </message>
    <message>
        <source>No checks</source>
        <translation>אין בדיקות</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks fail</source>
        <translation>
            <numerusform>⁨%1⁩ מתוך בדיקה אחת נכשלה</numerusform>
            <numerusform>⁨%1⁩ מתוך %n בדיקות נכשלו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n checks hold</source>
        <translation>
            <numerusform>הבדיקה מתקיימת</numerusform>
            <numerusform>כל %n הבדיקות מתקיימות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::StatementTable</name>
    <message>
        <source>Statement</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>שורות הדוח</translation>
    </message>
</context>
<context>
    <name>filing::ui::StatusLine</name>
    <message>
        <source>%1 ms</source>
        <translation>⁨%1⁩ אלפיות שנייה</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⁨%1⁩ שניות</translation>
    </message>
    <message>
        <source>No %1 stand in the text</source>
        <translation>אין ⁨%1⁩ בטקסט</translation>
    </message>
    <message>
        <source>%1 of %2 %3 belong to a field</source>
        <translation>⁨%1⁩ מתוך ⁨%2⁩ ⁨%3⁩ שייכים לשדה</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>סכומים</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>תאריכים</translation>
    </message>
    <message>
        <source>names</source>
        <translation>שמות</translation>
    </message>
    <message>
        <source>View ▸ Unexplained Words marks the others.</source>
        <translation>תצוגה ▸ מילים לא מוסברות מסמן את השאר.</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>קורא קבצים</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>ביטול הקריאה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>שדה אחד</numerusform>
            <numerusform>%Ln שדות</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing needs a look</source>
        <translation>דבר אינו דורש בדיקה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>אחד דורש בדיקה</numerusform>
            <numerusform>%Ln דורשים בדיקה</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>קורא…</translation>
    </message>
    <message>
        <source>%1 · %2&#xa0;% of amounts explained</source>
        <translation>⁨%1⁩ · ⁨%2⁩&#xa0;% מהסכומים מוסברים</translation>
    </message>
    <message>
        <source>byte %1 · line %2, column %3</source>
        <translation>בית ⁨%1⁩ · שורה ⁨%2⁩, עמודה ⁨%3⁩</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>קורא ⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>parsed in %1</source>
        <translation>פוענח תוך ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>filing::ui::StructurePanel</name>
    <message>
        <source>filter… (words or signs)</source>
        <translation>סינון… (מילים או סימנים)</translation>
    </message>
    <message>
        <source>Filter the structure</source>
        <translation>סינון המבנה</translation>
    </message>
    <message>
        <source>Structure of the filing</source>
        <translation>מבנה הדיווח</translation>
    </message>
</context>
<context>
    <name>filing::ui::TargetDialog</name>
    <message>
        <source>Set selected text as a field</source>
        <translation>קביעת הטקסט שנבחר כשדה</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>חיפוש שדות</translation>
    </message>
    <message>
        <source>Type parts of a field&apos;s name; arrow keys choose</source>
        <translation>הקלידו חלקים משם השדה; מקשי החצים בוחרים</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>שדות</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Says now</source>
        <translation>אומר עכשיו</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Optional; kept in the history</source>
        <translation>לא חובה; נשמר בהיסטוריה</translation>
    </message>
    <message>
        <source>Set Field</source>
        <translation>קביעת השדה</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;ערך</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;סיבה</translation>
    </message>
    <message>
        <source>Best guesses</source>
        <translation>הניחושים הטובים</translation>
    </message>
</context>
<context>
    <name>filing::ui::Theme</name>
    <message>
        <source>proven</source>
        <translation>מוכח</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>עקבי</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>סתור</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>תוקן</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>נגזר</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>תוקן ביד</translation>
    </message>
    <message>
        <source>added</source>
        <translation>נוסף</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>אושר</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>שער</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>סעיף</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>נספח</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>חתימה</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>הודעה לעיתונות</translation>
    </message>
    <message>
        <source>Period or heading</source>
        <translation>תקופה או כותרת</translation>
    </message>
    <message>
        <source>Line label</source>
        <translation>תווית שורה</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>סכום</translation>
    </message>
    <message>
        <source>Figure in prose</source>
        <translation>מספר בטקסט</translation>
    </message>
</context>
<context>
    <name>filing::ui::TickStrip</name>
    <message>
        <source>Where fields stand in the text</source>
        <translation>היכן עומדים השדות בטקסט</translation>
    </message>
    <message>
        <source>Fields, doubts and search hits in the whole text. Click to go there.</source>
        <translation>שדות, ספקות ותוצאות חיפוש בכל הטקסט. לחיצה מובילה לשם.</translation>
    </message>
</context>
<context>
    <name>filing::ui::Tour</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;דילוג</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;אחורה</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;הבא</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;סיום</translation>
    </message>
</context>
<context>
    <name>filing::ui::WindowDocks</name>
    <message>
        <source>Filings</source>
        <translation>דיווחים</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ספרייה</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>מבנה</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>רבעונים</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>סקירה</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>בעיות</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>עותקים</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>חלוניות</translation>
    </message>
</context>
</TS>
