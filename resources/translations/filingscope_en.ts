<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>filing::models</name>
    <message numerus="yes">
        <source>%1 in %n filings</source>
        <translation>
            <numerusform>%1 in one filing</numerusform>
            <numerusform>%1 in %n filings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections were saved, %1 could not be read</source>
        <translation>
            <numerusform>%n correction was saved, %1 could not be read</numerusform>
            <numerusform>%n corrections were saved, %1 could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections were saved</source>
        <translation>
            <numerusform>%n correction was saved</numerusform>
            <numerusform>%n corrections were saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filings added</source>
        <translation>
            <numerusform>%Ln filing added</numerusform>
            <numerusform>%Ln filings added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filings read again</source>
        <translation>
            <numerusform>%Ln filing read again</numerusform>
            <numerusform>%Ln filings read again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies known already</source>
        <translation>
            <numerusform>%Ln copy known already</numerusform>
            <numerusform>%Ln copies known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files unchanged</source>
        <translation>
            <numerusform>%Ln file unchanged</numerusform>
            <numerusform>%Ln files unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files missing</source>
        <translation>
            <numerusform>%Ln file missing</numerusform>
            <numerusform>%Ln files missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files changed</source>
        <translation>
            <numerusform>%Ln file changed</numerusform>
            <numerusform>%Ln files changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no filing</source>
        <translation>
            <numerusform>%Ln file is no filing</numerusform>
            <numerusform>%Ln files are no filing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left out</source>
        <translation>
            <numerusform>%Ln file was left out</numerusform>
            <numerusform>%Ln files were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 = sum of %n lines</source>
        <translation>
            <numerusform>%1 = sum of %n line</numerusform>
            <numerusform>%1 = sum of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibits</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::models::FilingSession</name>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::models::LibraryModel</name>
    <message numerus="yes">
        <source>%n values are contradicted by a sum</source>
        <translation>
            <numerusform>%n value is contradicted by a sum</numerusform>
            <numerusform>%n values are contradicted by a sum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui</name>
    <message numerus="yes">
        <source>Source: %n filings, %1 … %2</source>
        <translation>
            <numerusform>Source: %n filing, %1 … %2</numerusform>
            <numerusform>Source: %n filings, %1 … %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filings of %1</source>
        <translation>
            <numerusform>%n filing of %1</numerusform>
            <numerusform>%n filings of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values corrected by a person</source>
        <translation>
            <numerusform>%n value corrected by a person</numerusform>
            <numerusform>%n values corrected by a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n fit here.</source>
        <translation>
            <numerusform>It fits here.</numerusform>
            <numerusform>All %n fit here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where these %n belong here is for you to say.</source>
        <translation>
            <numerusform>Where it belongs here is for you to say.</numerusform>
            <numerusform>Where these %n belong here is for you to say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n do not.</source>
        <translation>
            <numerusform>%1, %n does not.</numerusform>
            <numerusform>%1, %n do not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit here</source>
        <translation>
            <numerusform>%n fits here</numerusform>
            <numerusform>%n fit here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other copies of this filing (%1)</source>
        <translation>
            <numerusform>%n other copy of this filing (%1)</numerusform>
            <numerusform>%n other copies of this filing (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections were made on %1.</source>
        <translation>
            <numerusform>%n correction was made on %1.</numerusform>
            <numerusform>%n corrections were made on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections fit here.</source>
        <translation>
            <numerusform>%n correction fits here.</numerusform>
            <numerusform>%n corrections fit here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections need a place</source>
        <translation>
            <numerusform>%n correction needs a place</numerusform>
            <numerusform>%n corrections need a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n fit.</source>
        <translation>
            <numerusform>%1, %n fits.</numerusform>
            <numerusform>%1, %n fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections were taken over.</source>
        <translation>
            <numerusform>%n correction was taken over.</numerusform>
            <numerusform>%n corrections were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>files, after the names of some</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::ChartControls</name>
    <message numerus="yes">
        <source>%n quarters, %1, CIK %2</source>
        <translation>
            <numerusform>%n quarter, %1, CIK %2</numerusform>
            <numerusform>%n quarters, %1, CIK %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::Exchanging</name>
    <message numerus="yes">
        <source>%n entries are in %1.</source>
        <translation>
            <numerusform>%n entry is in %1.</numerusform>
            <numerusform>%n entries are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken in from %1.</source>
        <translation>
            <numerusform>%n entry was taken in from %1.</numerusform>
            <numerusform>%n entries were taken in from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::LibraryPanel</name>
    <message numerus="yes">
        <source>the first %Ln places</source>
        <translation>
            <numerusform>the first place</numerusform>
            <numerusform>the first %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filings</source>
        <translation>
            <numerusform>%Ln filing</numerusform>
            <numerusform>%Ln filings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::LibraryWork</name>
    <message numerus="yes">
        <source>Open %Ln filings at once? This takes a while and much memory.</source>
        <translation>
            <numerusform>Open %Ln filing? This takes a while and much memory.</numerusform>
            <numerusform>Open %Ln filings at once? This takes a while and much memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filings removed from the library; their files stay.</source>
        <translation>
            <numerusform>%n filing removed from the library; its file stays.</numerusform>
            <numerusform>%n filings removed from the library; their files stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::MergeDialog</name>
    <message numerus="yes">
        <source>%n entries are new here, %1 are known already.</source>
        <translation>
            <numerusform>%n entry is new here, %1 are known already.</numerusform>
            <numerusform>%n entries are new here, %1 are known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n fields both sides say something different.</source>
        <translation>
            <numerusform>About %n field both sides say something different.</numerusform>
            <numerusform>About %n fields both sides say something different.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::Printing</name>
    <message numerus="yes">
        <source>%n page(s) printed to %1.</source>
        <translation>
            <numerusform>%n page printed to %1.</numerusform>
            <numerusform>%n pages printed to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::ReviewPanel</name>
    <message numerus="yes">
        <source>%n values confirmed in one step; Undo takes them back together.</source>
        <translation>
            <numerusform>%n value confirmed; Undo takes it back.</numerusform>
            <numerusform>%n values confirmed in one step; Undo takes them back together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n questions are answered</source>
        <translation>
            <numerusform>The one question is answered</numerusform>
            <numerusform>All %n questions are answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::RuleDialog</name>
    <message numerus="yes">
        <source>%n places change</source>
        <translation>
            <numerusform>One place changes</numerusform>
            <numerusform>%n places change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n filings</source>
        <translation>
            <numerusform>%1 in one filing</numerusform>
            <numerusform>%1 in %n filings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filings read</source>
        <translation>
            <numerusform>%Ln filing read</numerusform>
            <numerusform>%Ln filings read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln filings read so far</source>
        <translation>
            <numerusform>%1 of %Ln filing read so far</numerusform>
            <numerusform>%1 of %Ln filings read so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that somebody judged stay as they are.</source>
        <translation>
            <numerusform>One that somebody judged stays as it is.</numerusform>
            <numerusform>%n that somebody judged stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::RuleOffers</name>
    <message numerus="yes">
        <source>%n that somebody judged stay.</source>
        <translation>
            <numerusform>One that somebody judged stays.</numerusform>
            <numerusform>%n that somebody judged stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::RulerPanel</name>
    <message numerus="yes">
        <source>%n corrections made in it so far are laid aside</source>
        <translation>
            <numerusform>one correction made in it so far is laid aside</numerusform>
            <numerusform>%n corrections made in it so far are laid aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>these %n columns</source>
        <translation>
            <numerusform>this column</numerusform>
            <numerusform>these %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>one figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::StatementPanel</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks fail</source>
        <translation>
            <numerusform>%1 of %n check fails</numerusform>
            <numerusform>%1 of %n checks fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n checks hold</source>
        <translation>
            <numerusform>The one check holds</numerusform>
            <numerusform>All %n checks hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln needs a look</numerusform>
            <numerusform>%Ln need a look</numerusform>
        </translation>
    </message>
</context>
</TS>
