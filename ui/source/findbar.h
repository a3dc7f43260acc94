// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The find bar under the text: words, options and the count of hits. Searches the view's text in slices while the
// person types and steps through the hits. GUI thread.
#pragma once

#include "ui/source/textsearch.h"

#include <QBasicTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace filing::ui
{

class SourceView;

class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(SourceView &view, QWidget *parent = nullptr);

    /// Shows the bar with the selected words, or the last ones, ready to be typed over.
    void open();
    /// Shows these bytes of the document, sorted, as the hits of words that were searched for elsewhere, until something is typed.
    /// `current` is the one that was meant.
    void openWith(const QString &words, std::vector<Span> source, Span current);
    void close();
    void step(bool forward);
    /// The text of the view has changed: searches again if the bar is open.
    void restart();
    [[nodiscard]] bool isSearching() const { return !m_search.isDone(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start();
    void publish();
    void publishGiven();
    void settle();
    /// Of a file that is still being read only the beginning is.
    [[nodiscard]] bool isAllSearched() const;
    void showHit(std::size_t hit);
    void updateCount();
    [[nodiscard]] FindQuery query() const;
    [[nodiscard]] const std::vector<Span> &hits() const { return m_given.empty() ? m_search.hits() : m_givenShown; }

    SourceView &m_view;
    QLineEdit *m_words = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_whole = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_count = nullptr;

    TextSearch m_search;
    std::vector<Span> m_given;               ///< Bytes of the document; empty: the hits are m_search's.
    DocumentPtr m_givenOf;
    std::vector<Span> m_givenShown;          ///< The same in what is shown.
    QBasicTimer m_timer;
    std::uint32_t m_origin = 0;              ///< Where the search was begun: the first hit behind it is shown.
    std::optional<std::size_t> m_current;    ///< Index of the hit that is shown.
    std::optional<bool> m_wanted;            ///< A step asked for before there were hits to step to.
    bool m_settled = true;
    bool m_wrapped = false;
};

} // namespace filing::ui
