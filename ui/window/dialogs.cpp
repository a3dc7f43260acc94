// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/dialogs.h"

#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/widgets/commandpalette.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

void showPage(const QString &name, const QString &title, const QString &html, QSize characters, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *page = new QTextBrowser(dialog);
    page->setObjectName(name + u"Page"_s);
    page->setAccessibleName(title);
    page->setFrameShape(QFrame::NoFrame);
    page->setOpenExternalLinks(false);
    page->document()->setDocumentMargin(12);
    page->setHtml(html);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 8);
    column->addWidget(page, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(buttons);
    column->addLayout(row);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    const QFontMetrics metrics = dialog->fontMetrics();
    dialog->resize(metrics.averageCharWidth() * characters.width(), metrics.height() * characters.height());
    dialog->open();
}

QString swatch(const QColor &fill, const QColor &text, const QString &words)
{
    return u"<span style='background-color:%1; color:%2'>&nbsp;%3&nbsp;</span>"_s.arg(fill.name(), text.name(), words);
}

QString signMeaning(models::Sign sign)
{
    switch (sign) {
    case models::Sign::Proven: return tr("at least two independent sums hold with it");
    case models::Sign::Consistent: return tr("one sum holds with it");
    case models::Sign::Contradicted: return tr("a sum fails because of it, or cannot say which of several values is wrong");
    case models::Sign::Repaired: return tr("the text reads differently; the sums say what it must be");
    case models::Sign::Derived: return tr("printed nowhere; computed from other values");
    case models::Sign::Corrected: return tr("set by a person; the machine's value stands struck through beside it");
    case models::Sign::Added: return tr("put in by a person; the machine read nothing here");
    case models::Sign::Confirmed: return tr("a person says that it is right");
    case models::Sign::Rejected: return tr("a person says that there is no such value");
    case models::Sign::None: break;
    }
    return {};
}

} // namespace

void showAbout(QWidget *parent)
{
    const QString html = tr("<h3>Filingscope %1</h3>"
                            "<p>Reads SEC filings and proves the numbers it shows. Every value leads back to its bytes; what "
                            "cannot be proven is flagged, never guessed.</p>"
                            "<p>Built with Qt %2, Qt Charts, KSyntaxHighlighting and SQLite.</p>"
                            "<p>Free software under the GNU General Public License, version 3 or later. It comes without any "
                            "warranty; check figures that matter against the filing.</p>")
                             .arg(QCoreApplication::applicationVersion().toHtmlEscaped(), QString::fromLatin1(qVersion()));
    showPage(u"aboutDialog"_s, tr("About Filingscope"), html, {64, 16}, parent);
}

void showShortcuts(const std::vector<QAction *> &actions, QWidget *parent)
{
    QString rows;
    for (const QAction *action : actions) {
        if (action->shortcuts().isEmpty()) {
            continue;
        }
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts()) {
            keys << key.toString(QKeySequence::NativeText).toHtmlEscaped();
        }
        keys.removeDuplicates();
        rows += u"<tr><td style='padding:2px 16px 2px 0'><b>%1</b></td><td style='padding:2px 16px 2px 0'>%2</td>"
                "<td style='padding:2px 0'>%3</td></tr>"_s.arg(keys.mid(0, 2).join(tr(" or ")), plainText(action).toHtmlEscaped(),
                                                               action->statusTip().toHtmlEscaped());
    }
    rows += u"<tr><td><b>Esc</b></td><td>%1</td><td>%2</td></tr>"_s.arg(
        tr("Back out"), tr("Leave an editor, a filter or the find bar; then go back to the text"));
    showPage(u"shortcutsDialog"_s, tr("Keyboard shortcuts"), u"<table>"_s + rows + u"</table>"_s, {104, 32}, parent);
}

void showLegend(QWidget *parent)
{
    const QPalette palette = parent->palette();
    QString html = tr("<h3>Signs</h3>") + u"<table>"_s;
    for (const models::Sign sign : allSigns()) {
        html += u"<tr><td style='padding:2px 12px 2px 0; color:%1; vertical-align:middle'><b>%2</b></td>"
                "<td style='padding:2px 12px 2px 0; vertical-align:middle'>%3</td>"
                "<td style='padding:2px 0; vertical-align:middle'>%4</td></tr>"_s
                    .arg(signColor(sign, palette).name(), signText(sign), signWord(sign), signMeaning(sign));
    }
    html += u"<tr><td></td><td style='padding:2px 12px 2px 0; vertical-align:middle'>%1</td>"
            "<td style='padding:2px 0; vertical-align:middle'>%2</td></tr></table>"_s.arg(
        tr("unchecked"), tr("no sum covers it"));
    html += tr("<h3>Colours in the text</h3>") + u"<p style='line-height:160%'>"_s;
    const QColor text = palette.color(QPalette::Text);
    for (const FieldKind kind : {FieldKind::Cover, FieldKind::Item, FieldKind::Exhibit, FieldKind::Signature, FieldKind::Release,
                                 FieldKind::Header, FieldKind::Label, FieldKind::Amount, FieldKind::Witness}) {
        html += swatch(fieldFill(kind, palette), text, fieldKindWord(kind)) + u" &nbsp;"_s;
    }
    html += swatch(twinFill(palette), twinText(palette), tr("misread twin, left out")) + u"</p>"_s;
    html += tr("<p>A dashed line below stands for <b>repaired</b>, a wavy one for <b>contradicted</b>, a dotted one for words that "
               "no field claims (View ▸ Unexplained Words), a frame for the current field.</p>");
    showPage(u"legendDialog"_s, tr("Signs and colours"), html, {84, 28}, parent);
}

} // namespace filing::ui
