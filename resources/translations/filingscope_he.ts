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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per share</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>filing::models::AgreementModel</name>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: agreement beyond what chance would give. 1 is full agreement, 0 is chance, – is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such field (%1 rejected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀ mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule about “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a filing that is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Stood there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits: same place, same words around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction, and where it may belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says · stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over from another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filings are shown as they were judged in the past. Return to the present to change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rule about &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejection of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addition of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new reading of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filing is not open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking in of corrections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::models::FilingsModel</name>
    <message>
        <source>reading, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New row after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New signature, with this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::models::HistoryModel</name>
    <message>
        <source>redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>תוקן ביד</translation>
    </message>
    <message>
        <source>chosen in the text</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule made</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule about “%1”</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values are contradicted by a sum</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not there any more. Import it from where it is now to open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since it was imported. Import it again to take in what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date of a filing, short</comment>
        <translation>d בMMM yyyy</translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: there is no folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quarterly series to write: no statement of operations was found.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no revenues in the period, so there is nothing to take a share of.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No period of the same length ended a year before.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In whole units of %1, shares and per-share figures as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by a person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, filings from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line, because a later filing repeats the figures under the new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line, because the names say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line, because a person joined them.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 (%3, %4) in %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for %1 in %2, which its own statement contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: other figures of the filings contradict it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: repaired, and nothing confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open filing speaks of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open filings do not tell it, and what they tell does not lead to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would lead to it is rounded differently, so the difference would say nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would lead to it is in different currencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would lead to it is from before and from after a restatement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is told on another basis only, non-GAAP or pro forma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the open filings tells it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation>תקופה</translation>
    </message>
    <message>
        <source>Corrections by people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these figures was changed.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No period that could be known is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For slides and messages. The note on sources is inside the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp at any size. The note on sources is inside the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart alone, on a page of its own size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A native chart, all figures as live formulas, and the cell of the filing behind each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart, and for each of its figures how it follows and the lines of the filing it stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as one page for a browser; nothing in it is fetched from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each figure, with its sources, for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything it rests on is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weakest it rests on is consistent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something it rests on is contradicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something it rests on is unchecked.</source>
        <translation type="unfinished"></translation>
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
        <source> and </source>
        <translation> ו- </translation>
    </message>
    <message>
        <source>%1 by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in % of revenues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, change on a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margins, % of revenues</source>
        <translation type="unfinished"></translation>
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
        <source>, calendar years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, calendar quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as first reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as known on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 = 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth needs the quarter a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the revenues of the same period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 years shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 quarters shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth needs the year before, and no two years in a row are known. Open earlier filings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth needs the quarter a year before, and no two such quarters are known. Open earlier filings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen lines has a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful values: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated values: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values not known: %1.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values corrected by a person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Is the &amp;same line as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is &amp;another line where it was called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was restated</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period like &quot;Three Months Ended March 31, 2011&quot;, &quot;2011-01-01/2011-03-31&quot; or &quot;As of March 31, 2011&quot;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which period it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line&apos;s misread twin says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text says so: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement says so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the machine read it, without the rule</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another copy of this filing (%1)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections need a place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: choose one and press Enter.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Download the filing again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not text. Open the filing&apos;s text or HTML document instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not text but looks like %2. Open the filing&apos;s text or HTML document instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of an SEC filing was recognised in “%1”. It is shown as plain text; search still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most one file may have. Open its documents one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large. Open its documents one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled. Read it again with F5.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections cannot be kept: %1. What you correct now is lost when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filingscope ended unexpectedly the last time. Your corrections are kept. The report about it holds nothing of your filings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in what was dropped. Drop filings from a file manager, or use File ▸ Open.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (off by %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a share</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Filingscope</source>
        <translation>אודות Filingscope</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other revenues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other expenses</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign: no sum covers the value</source>
        <translation>ללא סימן: שום סכום אינו מכסה את הערך</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>files, after the names of some</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no correction to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken back that could be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filing in front has not changed on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last import left nothing out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window does not fill the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present is shown already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other copy of this filing has corrections that fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other copy of this filing offers corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule is offered; one is after a correction that others look like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recognised in the filing in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field first that the selection shall be the value of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a field first: in the text, the structure or the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person has said something about this value already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is rejected already, or there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule can be made of this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current field has no value that could be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible for this line or column of the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line or a figure of a statement first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Review pane asks no question now; Review ▸ Review Questions opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the library is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart as it is now has no such choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open filing has a statement of operations to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible for the filing in front.</source>
        <translation type="unfinished"></translation>
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
        <source>E&amp;xport…</source>
        <translation>&amp;ייצוא…</translation>
    </message>
    <message>
        <source>Save what people said about filings as JSON, table or Web Annotations</source>
        <translation>שמירת מה שנאמר על הדיווחים כ-JSON, טבלה או Web Annotations</translation>
    </message>
    <message>
        <source>&amp;Import or Merge…</source>
        <translation>ייבוא &amp;או מיזוג…</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tacked Lines</source>
        <translation>שורות &amp;בערימה</translation>
    </message>
    <message>
        <source>Chart: the single lines of revenues and expenses on top of each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of &amp;Revenues</source>
        <translation>% &amp;מההכנסות</translation>
    </message>
    <message>
        <source>Chart: every line in percent of the revenues of its period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Growth on a Year Before</source>
        <translation>&amp;צמיחה לעומת שנה קודמת</translation>
    </message>
    <message>
        <source>Chart: change on the same period a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Index, First Period = 100</source>
        <translation>מדד, &amp;תקופה ראשונה = 100</translation>
    </message>
    <message>
        <source>Chart: the first period that all have is 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;שולי רווח</translation>
    </message>
    <message>
        <source>Chart: gross, operating and net margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quarterly</source>
        <translation>&amp;רבעוני</translation>
    </message>
    <message>
        <source>Chart: one bar for each quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annual</source>
        <translation>&amp;שנתי</translation>
    </message>
    <message>
        <source>Chart: one bar for each fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fiscal Periods</source>
        <translation>&amp;תקופות כספים</translation>
    </message>
    <message>
        <source>Chart: periods as the company counts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calendar Periods</source>
        <translation>תקופות &amp;לוח שנה</translation>
    </message>
    <message>
        <source>Chart: periods by the calendar, so that companies with different years compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Latest Figures</source>
        <translation>&amp;המספרים העדכניים</translation>
    </message>
    <message>
        <source>Chart: what the newest filing says of each period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Fi&amp;rst Reported</source>
        <translation>כ&amp;פי שדווח לראשונה</translation>
    </message>
    <message>
        <source>Chart: what the first filing said, before any restatement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;Known On…</source>
        <translation>&amp;כפי שהיה ידוע ביום…</translation>
    </message>
    <message>
        <source>Chart: what was known on a day, without later filings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Net Result</source>
        <translation>תוצאה &amp;נקייה</translation>
    </message>
    <message>
        <source>Chart: the net result as a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table of Figures</source>
        <translation>&amp;טבלת מספרים</translation>
    </message>
    <message>
        <source>Chart: the figures as a table below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: fewer or more periods at once</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose figures: one company, or several side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters or years, and how they are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines of the statements are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net result, table, zoom and saved looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, or save as picture or figures</source>
        <translation type="unfinished"></translation>
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
        <source>, calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as known</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quarters, %1, CIK %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filings up to and including</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the look (an existing one is replaced):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom Out</source>
        <translation>ה&amp;קטנה</translation>
    </message>
    <message>
        <source>&amp;Show All Periods</source>
        <translation>הצגת &amp;כל התקופות</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>קנה מידה</translation>
    </message>
    <message>
        <source>Device pixels for each; 2 is sharp on fine screens and in print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be written in the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly revenues and expenses appear here, over all filings that are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show quarterly revenues and expenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open filings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>ייצוא התרשים</translation>
    </message>
    <message>
        <source>Chart and figures copied</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence states another figure than the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out as misread twins</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 of %2, before character %3</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::Copies</name>
    <message>
        <source>The correction is not offered for this filing any more.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value, as it would be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it would be printed, e.g. (1,234)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Optional; kept in the history</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>בי&amp;צוע חוזר</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reading of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table read: %1. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>	line %1, bytes %2–%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule made; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines joined in all filings of the company; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line split in all filings of the company; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>השם שלך</translation>
    </message>
    <message>
        <source>Corrections are recorded under this name:</source>
        <translation>התיקונים נרשמים תחת שם זה:</translation>
    </message>
</context>
<context>
    <name>filing::ui::Exchanging</name>
    <message>
        <source>Export corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, for this program (*.json);;Table (*.csv);;Web Annotations (*.jsonld)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import or merge corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections (*.json *.csv *.jsonld *.sqlite);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken in from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed on disk. What is shown, and what was corrected in it, is what was read before.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy File Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>Went on from the other end of the text</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paused at</source>
        <comment>Importing paused at 12 of 100</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3+</source>
        <translation type="unfinished">⁨%1⁩ מתוך ⁨%3+⁩ {1 %2 ?}</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation type="unfinished">⁨%1⁩ מתוך ⁨%3⁩ {1 %2 ?}</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::LibraryList</name>
    <message>
        <source>Filings of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open This Company&apos;s Filings as a &amp;Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in File &amp;Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy File Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy File Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files on disk and their corrections stay</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group, narrow, saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>Show more hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“?” shows what can be searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Cancelled; what was read stays in the library. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filings and archives (*.txt *.htm *.html *.xhtml *.xml *.nc *.sgml *.zip *.tar *.gz *.tgz *.bz2 *.xz *.7z);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open many filings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln filings at once? This takes a while and much memory.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed since it was imported, so the place of the hit is not known any more. Import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this company&apos;s files is there any more. Import them from where they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n filings removed from the library; their files stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A saved search of the library</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filingscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine values: what was read before anybody corrected it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine values are shown; return to the present values to change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As judged on %1: later corrections are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The past is shown; return to now to change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As judged on</source>
        <translation>כפי שנשפט ביום</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every amount, date and name of this filing belongs to a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open filings</source>
        <translation>דיווחים פתוחים</translation>
    </message>
    <message>
        <source>Filings (*.txt *.htm *.html *.xhtml *.xml *.nc *.sgml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All filings of the library, their text and figures</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before this one (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page after this one (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find in the manual…</source>
        <translation>חיפוש במדריך…</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::MergeDialog</name>
    <message>
        <source>Merge corrections from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new here, %1 are known already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n fields both sides say something different.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Conflicts (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mine for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theirs for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Neither for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that both judged without knowing of the other&apos;s word. Kappa is agreement beyond chance (Cohen): 1 full agreement, 0 no more than chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field that both judged on their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing contradicts what is said here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M keeps mine, T takes theirs, N takes both back; left and right show the place of each side. Now: %1 mine, %2 theirs, %3 neither.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::MessageStrip</name>
    <message>
        <source>Details of the message</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these figures was changed.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not offer the correction for this filing any more (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take Over What Fits (%1)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated: %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person rejected it: this is no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by a person. The machine read: &lt;s&gt;%1&lt;/s&gt;</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagrees:</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · rule %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of more than %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::PickList</name>
    <message>
        <source>Space ticks, Enter picks one alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::Planner</name>
    <message>
        <source>No statement of operations was found, so there are no quarters to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole fiscal year can be told from the open filings. Switch to quarterly, or open more filings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single quarter can be told from the open filings. Switch to annual, or open more filings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen lines has a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked lines show one company; choose bars side by side for several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports in %2 and is left out: choose growth, index or % of revenues to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is counted in something else and has no place on this axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no filing%2 prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::Preparer</name>
    <message>
        <source>Unnamed registrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between these periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no period in which all that is to be compared is known and above zero, so nothing can be set to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation> ו- </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not itemised of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this system; a PDF file works without one</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last line to print</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::Printer</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::Printing</name>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters of the open filings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters</source>
        <comment>file name</comment>
        <translation>רבעונים</translation>
    </message>
    <message>
        <source>%1 statement</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the questions are from</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row &quot;%1&quot; inserted; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the row moved by one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods of the two columns swapped; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; deleted; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of the row turned round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of the row set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure moved; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>הוספת עמודה</translation>
    </message>
    <message>
        <source>Column inserted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column deleted; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set period</source>
        <translation>קביעת תקופה</translation>
    </message>
    <message>
        <source>Period set to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the statement set.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything asked about this statement is contradicted; decide on each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values confirmed in one step; Undo takes them back together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejected; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words of the value in the text first: %1 goes there, %2 comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off to the end of the questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Nothing of this kind is open here.&lt;/p&gt;&lt;p&gt;&lt;b&gt;%1&lt;/b&gt; and &lt;b&gt;%2&lt;/b&gt; list other questions.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation>חיפוש תפקידים</translation>
    </message>
    <message>
        <source>Type parts of a role&apos;s name; arrow keys choose</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional; kept in the history</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the library: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n filings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say which words are meant, and what they mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field changes; the chart and the tables of periods follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes in the open filings; the rule holds for those opened later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln filings read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln filings read so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that somebody judged stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::RuleOffers</name>
    <message numerus="yes">
        <source>%n that somebody judged stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rule made; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::RulerPanel</name>
    <message>
        <source>&amp;Read Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the table with these columns; Undo takes it back (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← → move · Shift by five · Tab next · Ins add · Del remove · Ctrl+↑ ↓ last line, with Shift first line · Enter read · Esc leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the columns where the figures seem to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Leave the table as it was (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no statement yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1 &lt;b&gt;→&lt;/b&gt; with these columns: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n corrections made in it so far are laid aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No columns are marked. Press Insert, or double-click in the table where a column begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read with %1: no figures stand in them, or it is not known which periods they are. Take in the lines with the headings and mark one column for each period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>these %n columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 of %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3 figures proven</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::SavedSearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both words, anywhere in one stretch of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most five words between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value of a statement, in whole units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in these filings, in this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this part of the filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the date of the report; filed: by the date of filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company: takes words of a name or a central index key.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::SignDelegate</name>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing::ui::SourceHeader</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has cells of its own (HTML): its columns come from them, not from where characters stand. Change its rows, columns and cells in the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text table with figures here. Go to one, or select its lines first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read here. Go to a table of the filing, or select its lines first.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – as it would be read</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &quot;%1&quot; and what was changed with it</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 stand in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3 belong to a field</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type parts of a field&apos;s name; arrow keys choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields, doubts and search hits in the whole text. Click to go there.</source>
        <translation type="unfinished"></translation>
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
