// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every action of the window with its words, shortcut and icon. Menus, toolbar, context menus and the command palette
// share these objects, so each thing the program can do has one name and one state. Owned by the main window.
#pragma once

#include <QAction>
#include <QObject>

#include <vector>

namespace filing::ui
{

class Actions : public QObject
{
    Q_OBJECT

public:
    /// `window` gets all actions, so that shortcuts work wherever the focus is in it.
    explicit Actions(QWidget *window);

    /// In the order of the menus; what the command palette offers.
    [[nodiscard]] const std::vector<QAction *> &all() const { return m_all; }
    /// Those that work only while the review panel has the focus, so that single letters can be their keys.
    [[nodiscard]] const std::vector<QAction *> &reviewKeys() const { return m_reviewKeys; }
    /// Those that record something in any way, and are of no use while nothing can be recorded.
    [[nodiscard]] std::vector<QAction *> recording() const;
    /// Draws the icons anew, after the palette changed.
    void refreshIcons();

    QAction *open = nullptr;
    QAction *openSamples = nullptr;
    QAction *readAgain = nullptr;
    QAction *keepRead = nullptr;
    QAction *print = nullptr;
    QAction *close = nullptr;
    QAction *closeAll = nullptr;
    QAction *exportCorrections = nullptr;
    QAction *importCorrections = nullptr;
    QAction *importFiles = nullptr;
    QAction *importFolder = nullptr;
    QAction *pauseImport = nullptr;
    QAction *cancelImport = nullptr;
    QAction *importReport = nullptr;
    QAction *checkLibrary = nullptr;
    QAction *reopenAtStart = nullptr;
    QAction *quit = nullptr;

    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *copy = nullptr;
    QAction *copyReference = nullptr;
    QAction *find = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QAction *goToLine = nullptr;
    QAction *filterStructure = nullptr;
    QAction *filterFilings = nullptr;
    QAction *searchLibrary = nullptr;
    QAction *showLibrary = nullptr;

    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QAction *readingText = nullptr;
    QAction *unexplained = nullptr;
    QAction *nextUnexplained = nullptr;
    QAction *previousUnexplained = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomReset = nullptr;
    QAction *fullScreen = nullptr;
    QAction *leaveFullScreen = nullptr;   ///< In the toolbar while there is anything to leave.
    QAction *floatPane = nullptr;
    QAction *resetLayout = nullptr;
    QAction *themeSystem = nullptr;
    QAction *themeLight = nullptr;
    QAction *themeDark = nullptr;

    QAction *edit = nullptr;
    QAction *editWithReason = nullptr;
    QAction *useSelection = nullptr;
    QAction *setFromSelection = nullptr;
    QAction *confirm = nullptr;
    QAction *reject = nullptr;
    QAction *makeRule = nullptr;
    QAction *applyOffer = nullptr;
    QAction *previewOffer = nullptr;
    QAction *dismissOffer = nullptr;
    QAction *offerRules = nullptr;
    QAction *previousDoubt = nullptr;
    QAction *nextDoubt = nullptr;
    QAction *previousField = nullptr;
    QAction *nextField = nullptr;
    QAction *doubtsOnly = nullptr;

    QAction *takeOver = nullptr;
    QAction *showCopies = nullptr;
    QAction *offerLater = nullptr;

    QAction *reviewMode = nullptr;
    QAction *reviewLibrary = nullptr;
    QAction *machineValues = nullptr;
    QAction *showPast = nullptr;
    QAction *returnToNow = nullptr;

    QAction *reviewAccept = nullptr;
    QAction *reviewEdit = nullptr;
    QAction *reviewReject = nullptr;
    QAction *reviewUndo = nullptr;
    QAction *reviewSkip = nullptr;
    QAction *reviewSelection = nullptr;
    QAction *reviewText = nullptr;
    QAction *reviewAcceptAll = nullptr;
    QAction *reviewNext = nullptr;
    QAction *reviewPrevious = nullptr;
    QAction *reviewKind = nullptr;
    QAction *reviewWhere = nullptr;
    std::vector<QAction *> reviewChoices;   ///< The number keys, 1 first.

    QAction *insertRowAbove = nullptr;
    QAction *insertRowBelow = nullptr;
    QAction *deleteRow = nullptr;
    QAction *splitRow = nullptr;
    QAction *mergeRow = nullptr;
    QAction *flipSign = nullptr;
    QAction *rowRole = nullptr;
    QAction *moveLeft = nullptr;
    QAction *moveRight = nullptr;
    QAction *shiftLeft = nullptr;
    QAction *shiftRight = nullptr;
    QAction *swapPeriod = nullptr;
    QAction *insertColumn = nullptr;
    QAction *deleteColumn = nullptr;
    QAction *setPeriod = nullptr;
    QAction *readTable = nullptr;
    QAction *scaleOnes = nullptr;
    QAction *scaleThousands = nullptr;
    QAction *scaleMillions = nullptr;

    QAction *showChart = nullptr;
    QAction *exportChart = nullptr;
    QAction *copyChart = nullptr;

    QAction *commands = nullptr;
    QAction *showChecks = nullptr;
    QAction *author = nullptr;
    QAction *rules = nullptr;
    QAction *cancelReading = nullptr;
    QAction *cancelPrinting = nullptr;

    QAction *manual = nullptr;
    QAction *tour = nullptr;
    QAction *shortcuts = nullptr;
    QAction *editShortcuts = nullptr;
    QAction *legend = nullptr;
    QAction *about = nullptr;

private:
    void make();
    void makeReviewKeys();
    QAction *addReviewKey(const char *name, const QString &text, const QList<QKeySequence> &keys, const QString &tip);
    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &keys, const QString &tip,
                 const char *icon = nullptr);

    QWidget *m_window = nullptr;
    std::vector<QAction *> m_all;
    std::vector<QAction *> m_reviewKeys;
};

} // namespace filing::ui
