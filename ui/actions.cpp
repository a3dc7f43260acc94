// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include "ui/actionicon.h"

#include <QActionGroup>
#include <QKeySequence>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

QKeySequence key(QKeyCombination combination)
{
    return QKeySequence(combination);
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    make();
    makeReviewKeys();
    auto *themes = new QActionGroup(this);
    for (QAction *action : {themeSystem, themeLight, themeDark}) {
        action->setCheckable(true);
        themes->addAction(action);
    }
    for (QAction *action : {reopenAtStart, readingText, unexplained, fullScreen, showChecks, doubtsOnly, machineValues, offerRules, pauseImport, scaleOnes,
                            scaleThousands, scaleMillions}) {
        action->setCheckable(true);
    }
    // What buttons say, where the menu says more.
    edit->setIconText(tr("Edit"));
    confirm->setIconText(tr("Confirm"));
    reject->setIconText(tr("Reject"));
    applyOffer->setIconText(tr("Apply"));
    previewOffer->setIconText(tr("Preview…"));
    pauseImport->setIconText(tr("Pause"));
    cancelImport->setIconText(tr("Cancel"));
    importReport->setIconText(tr("Show"));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    keepRead->setIconText(tr("Keep"));
    readAgain->setIconText(tr("Read Again"));
    takeOver->setIconText(tr("Take over"));
    showCopies->setIconText(tr("Show…"));
    offerLater->setIconText(tr("Not now"));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

QAction *Actions::add(const char *name, const QString &text, const QList<QKeySequence> &keys, const QString &tip,
                      const char *icon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    action->setStatusTip(tip);
    QString hover = tip;
    if (!keys.isEmpty()) {
        hover += u" ("_s + keys.first().toString(QKeySequence::NativeText) + u')';
    }
    action->setToolTip(hover);
    if (icon) {
        action->setProperty("iconName", QString::fromLatin1(icon));
        action->setIcon(actionIcon(QString::fromLatin1(icon), m_window->palette()));
    }
    m_window->addAction(action);
    m_all.push_back(action);
    return action;
}

QAction *Actions::addReviewKey(const char *name, const QString &text, const QList<QKeySequence> &keys, const QString &tip)
{
    QAction *action = add(name, text, keys, tip);
    m_window->removeAction(action);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_reviewKeys.push_back(action);
    return action;
}

std::vector<QAction *> Actions::recording() const
{
    return {edit,     editWithReason, useSelection, setFromSelection, confirm,   reject,     makeRule,     insertRowAbove, insertRowBelow,
            deleteRow, splitRow,      mergeRow,     flipSign,         rowRole,   moveLeft,   moveRight,    shiftLeft,      shiftRight,
            insertColumn, deleteColumn, setPeriod,  swapPeriod,       readTable, scaleOnes,  scaleThousands, scaleMillions};
}

void Actions::refreshIcons()
{
    for (QAction *action : m_all) {
        const QString icon = action->property("iconName").toString();
        if (!icon.isEmpty()) {
            action->setIcon(actionIcon(icon, m_window->palette()));
        }
    }
}

// One line an action: the table of everything the program can do.
void Actions::make()
{
    using K = QKeySequence;
    // clang-format off
    open = add("open", tr("&Open…"), {K::Open}, tr("Open filings from files"), "open");
    openSamples = add("openSamples", tr("Open &Sample Filings"), {}, tr("Open the eight quarterly releases of a fictional company"));
    readAgain = add("readAgain", tr("Read &Again"), {key(Qt::Key_F5)}, tr("Read the current file from disk again"));
    keepRead = add("keepRead", tr("&Keep What Was Read"), {}, tr("Go on with the filing as it was read, though its file has changed"));
    print = add("print", tr("Pri&nt…"), {K::Print}, tr("Print the text, the statement or the chart, or save it as PDF"), "print");
    close = add("close", tr("&Close"), {key(Qt::CTRL | Qt::Key_W)}, tr("Close the current filing"));
    closeAll = add("closeAll", tr("C&lose All"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_W)}, tr("Close every filing"));
    exportCorrections = add("exportCorrections", tr("E&xport Corrections…"), {}, tr("Save what people said about filings as JSON, table or Web Annotations"));
    importCorrections = add("importCorrections", tr("&Import or Merge Corrections…"), {}, tr("Take in exported corrections or another store, and decide where both differ"));
    importFiles = add("importFiles", tr("Import &Files…"), {}, tr("Take files and archives into the library; they stay where they are"));
    importFolder = add("importFolder", tr("&Import Folder…"), {key(Qt::CTRL | Qt::Key_I)}, tr("Take a folder with all below it into the library; its files stay where they are"));
    pauseImport = add("pauseImport", tr("&Pause Work on the Library"), {}, tr("Hold the import until it is resumed"));
    cancelImport = add("cancelImport", tr("&Cancel Work on the Library"), {}, tr("End the import; what was read stays in the library"));
    importReport = add("importReport", tr("Import &Report…"), {}, tr("List what the last import left out, and why"));
    checkLibrary = add("checkLibrary", tr("C&heck for Missing Files"), {}, tr("See whether every file of the library is still there and unchanged"));
    reopenAtStart = add("reopenAtStart", tr("Reopen &Filings at Start"), {}, tr("Open the filings of today again when Filingscope starts the next time"));
    quit = add("quit", tr("&Quit"), {key(Qt::CTRL | Qt::Key_Q)}, tr("Leave Filingscope; it opens the same filings next time"));

    undo = add("undo", tr("&Undo"), {K::Undo}, tr("Take the last correction back"), "undo");
    redo = add("redo", tr("&Redo"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), key(Qt::CTRL | Qt::Key_Y)}, tr("Make the correction again"), "redo");
    copy = add("copy", tr("&Copy"), {K::Copy}, tr("Copy what is selected"));
    copyReference = add("copyReference", tr("Copy with &Source"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, tr("Copy the value together with its filing, line and bytes"));
    find = add("find", tr("&Find…"), {K::Find}, tr("Find words in the filing's text"), "find");
    findNext = add("findNext", tr("Find &Next"), {key(Qt::Key_F3)}, tr("Go to the next place found"));
    findPrevious = add("findPrevious", tr("Find &Previous"), {key(Qt::SHIFT | Qt::Key_F3)}, tr("Go to the previous place found"));
    goToLine = add("goToLine", tr("&Go to Line…"), {key(Qt::CTRL | Qt::Key_G)}, tr("Go to a line of the file"));
    filterStructure = add("filterStructure", tr("Fil&ter Structure"), {key(Qt::CTRL | Qt::ALT | Qt::Key_F)}, tr("Show only the fields that contain some words"));
    filterFilings = add("filterFilings", tr("F&ilter Filings"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, tr("Show only the filings that contain some words"));
    searchLibrary = add("searchLibrary", tr("Search &Library…"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, tr("Search the text and figures of all filings of the library"));
    showLibrary = add("showLibrary", tr("&Show Library"), {key(Qt::CTRL | Qt::Key_B)}, tr("Browse the filings of the library"));

    back = add("back", tr("&Back"), {key(Qt::ALT | Qt::Key_Left)}, tr("Go to the place before this one"), "back");
    forward = add("forward", tr("For&ward"), {key(Qt::ALT | Qt::Key_Right)}, tr("Go to the place after this one"), "forward");
    nextPane = add("nextPane", tr("&Next Pane"), {key(Qt::Key_F6)}, tr("Move to the next pane"));
    previousPane = add("previousPane", tr("Pre&vious Pane"), {key(Qt::SHIFT | Qt::Key_F6)}, tr("Move to the previous pane"));
    readingText = add("readingText", tr("Reading &Text"), {key(Qt::CTRL | Qt::Key_T)}, tr("Show the words as read instead of the file's bytes"), "text");
    unexplained = add("unexplained", tr("Un&explained Words"), {key(Qt::CTRL | Qt::Key_U)}, tr("Mark the amounts, dates and names that no field claims"));
    nextUnexplained = add("nextUnexplained", tr("Ne&xt Unexplained"), {key(Qt::Key_F9)}, tr("Select the next amount, date or name that no field claims"));
    previousUnexplained = add("previousUnexplained", tr("Previous Unexp&lained"), {key(Qt::SHIFT | Qt::Key_F9)}, tr("Select the previous amount, date or name that no field claims"));
    zoomIn = add("zoomIn", tr("Zoom &In"), {key(Qt::CTRL | Qt::Key_Plus), key(Qt::CTRL | Qt::Key_Equal)}, tr("Larger text"));
    zoomOut = add("zoomOut", tr("Zoom &Out"), {key(Qt::CTRL | Qt::Key_Minus)}, tr("Smaller text"));
    zoomReset = add("zoomReset", tr("Normal Si&ze"), {key(Qt::CTRL | Qt::Key_0)}, tr("Text of normal size"));
    fullScreen = add("fullScreen", tr("F&ull Screen"), {key(Qt::Key_F11)}, tr("Use the whole screen"));
    leaveFullScreen = add("leaveFullScreen", tr("Leave Full Screen"), {}, tr("Show the window beside others again"), "leave-full-screen");
    floatPane = add("floatPane", tr("Ta&ke Pane Out or Put It Back"), {key(Qt::CTRL | Qt::Key_F6)}, tr("Make the pane with the focus a window of its own, or put it back"));
    resetLayout = add("resetLayout", tr("&Reset Layout"), {}, tr("Put every pane back to where it was at first"));
    themeSystem = add("themeSystem", tr("As the &System"), {}, tr("Use the colours of the system"));
    themeLight = add("themeLight", tr("&Light"), {}, tr("Dark text on light ground"));
    themeDark = add("themeDark", tr("&Dark"), {}, tr("Light text on dark ground"));

    edit = add("edit", tr("&Edit Value"), {key(Qt::Key_F2)}, tr("Correct the current value in place"), "edit");
    editWithReason = add("editWithReason", tr("Edit with &Reason…"), {key(Qt::SHIFT | Qt::Key_F2)}, tr("Correct the current value and say why"));
    useSelection = add("useSelection", tr("&Use Selection"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)}, tr("Make the selected text the value of the current field"), "target");
    setFromSelection = add("setFromSelection", tr("&Set Selection as…"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, tr("Make the selected text the value of a field of your choice"));
    confirm = add("confirm", tr("Confir&m Value"), {key(Qt::CTRL | Qt::Key_Return), key(Qt::CTRL | Qt::Key_Enter)}, tr("Say that the current value is right"), "confirm");
    reject = add("reject", tr("Re&ject Value"), {K::Delete}, tr("Say that there is no such value here"), "reject");
    makeRule = add("makeRule", tr("Ma&ke a Rule of This…"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}, tr("Say of all lines, columns or words that look alike what is said here"));
    applyOffer = add("applyOffer", tr("Appl&y Offered Rule"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}, tr("Let the last correction hold for all that look alike"));
    previewOffer = add("previewOffer", tr("Prev&iew Offered Rule…"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, tr("Show what the rule would change before it is made"));
    dismissOffer = add("dismissOffer", tr("&Not Now"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, tr("Make no rule of the last correction"));
    offerRules = add("offerRules", tr("O&ffer Rules after Corrections"), {}, tr("Ask after a correction whether it shall hold for all that look alike"));
    previousDoubt = add("previousDoubt", tr("&Previous Doubt"), {key(Qt::SHIFT | Qt::Key_F8)}, tr("Go to the previous value that needs a look"), "previous-doubt");
    nextDoubt = add("nextDoubt", tr("Next &Doubt"), {key(Qt::Key_F8)}, tr("Go to the next value that needs a look"), "next-doubt");
    previousField = add("previousField", tr("Pre&vious Field"), {key(Qt::SHIFT | Qt::Key_F7)}, tr("Go to the previous recognised field in the text"));
    nextField = add("nextField", tr("Ne&xt Field"), {key(Qt::Key_F7)}, tr("Go to the next recognised field in the text"));
    doubtsOnly = add("doubtsOnly", tr("Only What Needs a &Look"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}, tr("List only the fields that need a look in the structure"), "doubt");

    takeOver = add("takeOver", tr("&Take Over from Another Copy"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}, tr("Make the corrections of another copy of this filing that fit here, in one step"));
    showCopies = add("showCopies", tr("&Show What Other Copies Offer"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, tr("Show what another copy of this filing offers, and give a place to what has none"));
    offerLater = add("offerLater", tr("Not &Now"), {}, tr("Put the offer of another copy's corrections aside; it stays in the pane of copies"));

    reviewMode = add("reviewMode", tr("Review &Questions"), {key(Qt::Key_F4)}, tr("Go through what should be looked at, the most important first, by keyboard"));
    reviewLibrary = add("reviewLibrary", tr("Review from the Li&brary"), {key(Qt::CTRL | Qt::Key_F4)}, tr("Open the next filings of the library with open questions, the most doubtful first, and go through them"));
    machineValues = add("machineValues", tr("Show M&achine Values"), {key(Qt::Key_F12)}, tr("Show every value as the machine read it; the same key returns"));
    showPast = add("showPast", tr("As Jud&ged On…"), {}, tr("Show the filings as they were judged at a time in the past"));
    returnToNow = add("returnToNow", tr("Return t&o Now"), {}, tr("Show the filings as they are judged now"));

    insertRowAbove = add("insertRowAbove", tr("Insert Row &Above"), {key(Qt::ALT | Qt::SHIFT | Qt::Key_Up)}, tr("Put a new line above the current one of the statement and name it"));
    insertRowBelow = add("insertRowBelow", tr("Insert Row &Below"), {key(Qt::ALT | Qt::SHIFT | Qt::Key_Down)}, tr("Put a new line below the current one of the statement and name it"));
    deleteRow = add("deleteRow", tr("&Delete Row"), {key(Qt::ALT | Qt::Key_Delete)}, tr("Say that the current line is no line of the statement"));
    splitRow = add("splitRow", tr("&Split Row…"), {key(Qt::CTRL | Qt::ALT | Qt::Key_S)}, tr("Make two lines of one that was read as one by mistake"));
    mergeRow = add("mergeRow", tr("&Merge with Next Row"), {key(Qt::CTRL | Qt::ALT | Qt::Key_M)}, tr("Make one line of this and the next, where one was printed over two"));
    flipSign = add("flipSign", tr("Flip Sign &of Row"), {key(Qt::CTRL | Qt::ALT | Qt::Key_Minus)}, tr("Turn the signs of all figures of the line round"));
    rowRole = add("rowRole", tr("&Role of Row…"), {key(Qt::CTRL | Qt::ALT | Qt::Key_R)}, tr("Say what the line means in the statement"));
    moveLeft = add("moveLeft", tr("Move Cell &Left"), {key(Qt::ALT | Qt::SHIFT | Qt::Key_Left)}, tr("The figure belongs one column to the left; one that stands there takes its place"));
    moveRight = add("moveRight", tr("Move Cell Ri&ght"), {key(Qt::ALT | Qt::SHIFT | Qt::Key_Right)}, tr("The figure belongs one column to the right; one that stands there takes its place"));
    shiftLeft = add("shiftLeft", tr("Shi&ft Row Left"), {key(Qt::CTRL | Qt::ALT | Qt::Key_Comma)}, tr("All figures of the row belong one column to the left"));
    shiftRight = add("shiftRight", tr("S&hift Row Right"), {key(Qt::CTRL | Qt::ALT | Qt::Key_Period)}, tr("All figures of the row belong one column to the right"));
    insertColumn = add("insertColumn", tr("&Insert Column…"), {key(Qt::ALT | Qt::SHIFT | Qt::Key_Insert)}, tr("Put a column for another period to the right of the current one"));
    deleteColumn = add("deleteColumn", tr("D&elete Column"), {key(Qt::ALT | Qt::SHIFT | Qt::Key_Delete)}, tr("Say that the current column is none of the statement"));
    setPeriod = add("setPeriod", tr("Set &Period…"), {key(Qt::CTRL | Qt::ALT | Qt::Key_P)}, tr("Say which period the current column is about"));
    swapPeriod = add("swapPeriod", tr("Swap Period &with Next Column"), {}, tr("This column and the next have each other's heading: their periods change places"));
    readTable = add("readTable", tr("Read &Table by Columns…"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_K)}, tr("Mark the columns of the text table at the caret and read it again"));
    scaleOnes = add("scaleOnes", tr("Figures as &Printed"), {}, tr("The statement's amounts are printed in whole units"));
    scaleThousands = add("scaleThousands", tr("Figures in &Thousands"), {}, tr("The statement's amounts are printed in thousands"));
    scaleMillions = add("scaleMillions", tr("Figures in &Millions"), {}, tr("The statement's amounts are printed in millions"));

    showChart = add("showChart", tr("Show &Quarters"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_Q)}, tr("Show revenues and expenses by quarter"));
    exportChart = add("exportChart", tr("E&xport Chart…"), {key(Qt::CTRL | Qt::Key_E)}, tr("Save the chart as a picture, a workbook, evidence or figures"));
    copyChart = add("copyChart", tr("C&opy Chart"), {key(Qt::CTRL | Qt::ALT | Qt::Key_C)}, tr("Copy the chart as a picture and its figures as a table"));

    commands = add("commands", tr("&Commands…"), {key(Qt::CTRL | Qt::Key_K)}, tr("Find anything the program can do by name"), "menu");
    showChecks = add("showChecks", tr("S&how Checks"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}, tr("List the sums that prove the statement"));
    author = add("author", tr("Your &Name…"), {}, tr("The name your corrections are recorded under"));
    rules = add("rules", tr("&Rules…"), {}, tr("List, edit and remove the rules that corrections were made into"));
    cancelReading = add("cancelReading", tr("Canc&el Reading"), {}, tr("Stop reading files"), "cancel");

    cancelPrinting = add("cancelPrinting", tr("Cancel &Printing"), {}, tr("Stop printing; nothing is left of a file that is not complete"), "cancel");

    manual = add("manual", tr("&User Manual"), {K::HelpContents}, tr("Read what to do, at the page about the pane you are in"));
    tour = add("tour", tr("&Tour"), {}, tr("Show the panes in five hints"));
    shortcuts = add("shortcuts", tr("&Keyboard Shortcuts"), {key(Qt::CTRL | Qt::Key_F1)}, tr("List every shortcut"));
    editShortcuts = add("editShortcuts", tr("C&hange Shortcuts…"), {}, tr("Give actions other keys"));
    legend = add("legend", tr("Signs and &Colours"), {}, tr("What the signs and colours mean"));
    about = add("about", tr("&About Filingscope"), {}, tr("Version, licence and libraries"));
    // clang-format on
}

void Actions::makeReviewKeys()
{
    // clang-format off
    reviewAccept = addReviewKey("reviewAccept", tr("Review: Accept"), {key(Qt::Key_Return), key(Qt::Key_Enter)}, tr("Say that the value asked about is right"));
    reviewEdit = addReviewKey("reviewEdit", tr("Review: Edit"), {key(Qt::Key_E)}, tr("Type the value"));
    reviewReject = addReviewKey("reviewReject", tr("Review: Reject"), {key(Qt::Key_R)}, tr("Say that there is no such value here"));
    reviewUndo = addReviewKey("reviewUndo", tr("Review: Undo"), {key(Qt::Key_U)}, tr("Take the last answer back"));
    reviewSkip = addReviewKey("reviewSkip", tr("Review: Later"), {key(Qt::Key_Space)}, tr("Put the question off to the end"));
    reviewSelection = addReviewKey("reviewSelection", tr("Review: Take Selection"), {key(Qt::Key_S)}, tr("The value is what is selected in the text"));
    reviewText = addReviewKey("reviewText", tr("Review: Into the Text"), {key(Qt::Key_T)}, tr("Go to the place in the text, to select the value there"));
    reviewAcceptAll = addReviewKey("reviewAcceptAll", tr("Review: Accept All of the Statement"), {key(Qt::Key_A)}, tr("Accept everything asked about this statement that no sum and no sentence contradicts"));
    reviewNext = addReviewKey("reviewNext", tr("Review: Next Question"), {key(Qt::Key_J)}, tr("Go to the next question"));
    reviewPrevious = addReviewKey("reviewPrevious", tr("Review: Previous Question"), {key(Qt::Key_K)}, tr("Go to the previous question"));
    reviewKind = addReviewKey("reviewKind", tr("Review: Which Questions"), {key(Qt::Key_F)}, tr("List only contradicted, repaired or unchecked values, or what rules said"));
    reviewWhere = addReviewKey("reviewWhere", tr("Review: Where"), {key(Qt::Key_W)}, tr("List only questions of this filing, statement or period"));
    for (int number = 1; number <= 9; ++number) {
        const QByteArray name = QByteArray("reviewChoose") + QByteArray::number(number);
        reviewChoices.push_back(addReviewKey(name.constData(), tr("Review: Choose Candidate %1").arg(number),
                                             {key(static_cast<Qt::Key>(Qt::Key_0 + number))}, tr("Another reading becomes the value")));
    }
    // clang-format on
}

} // namespace filing::ui
