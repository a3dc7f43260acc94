// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The languages of the window: that every word shown can be translated and is listed, and that translations keep what the
// words of the program carry (places for values, keys, dots).
#include "dialogways.h"
#include "program.h"

#include "models/text/translations.h"
#include "tests/support/tsfile.h"
#include "ui/actions.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace filing;
using tests::Program;
using tests::TsMessage;

namespace
{

const QString folder = QStringLiteral(FILING_TRANSLATIONS);

QString tsFile(const QString &language)
{
    return u"%1/filingscope_%2.ts"_s.arg(folder, language);
}

QStringList all(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto match = expression.globalMatch(text); match.hasNext();) {
        found << match.next().captured();
    }
    std::sort(found.begin(), found.end());
    return found;
}

const QString mnemonic = u"&(?!&|\\w+;)\\S"_s;

/// What a translation must have as the source has it; empty when all is well.
QString flaw(const TsMessage &message, const QString &form)
{
    QString source = message.source;
    if (all(source, u"%[1-9]"_s) != all(form, u"%[1-9]"_s)) {
        return u"other places for values"_s;
    }
    // A singular may say "one" instead of the number.
    const QStringList number = all(form, u"%L?n"_s);
    if (message.plural ? (number.size() > 1 || (number.isEmpty() && &form == &message.forms.last()) ||
                          (!number.isEmpty() && number != all(source, u"%L?n"_s)))
                       : !number.isEmpty()) {
        return u"other place for the number"_s;
    }
    if (source.endsWith(u'…') != form.endsWith(u'…')) {
        return u"an ellipsis more or less"_s;
    }
    const qsizetype keys = all(form, mnemonic).size();
    if (keys > 1 || (keys == 1 && all(source, mnemonic).isEmpty())) {
        return u"a key too many"_s;
    }
    if (source.startsWith(u' ') != form.startsWith(u' ') || source.endsWith(u' ') != form.endsWith(u' ')) {
        return u"a blank more or less at an end"_s;
    }
    if (all(source, u"</?\\w+"_s) != all(form, u"</?\\w+"_s)) {
        return u"other marks"_s;
    }
    return {};
}

/// Gives back each word that is listed with marks around it, so that what has none is seen.
class Marker : public QTranslator
{
public:
    Marker()
    {
        for (const TsMessage &message : tests::readTs(tsFile(u"de"_s))) {
            m_known.insert(message.key());
        }
    }

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return m_known.contains(QString::fromUtf8(context) + u'\n' + text) ? u'⟦' + text + u'⟧' : QString();
    }

private:
    QSet<QString> m_known;
};

/// A text with letters, none of it translated.
bool isForeign(const QString &text)
{
    static const QRegularExpression letters(u"\\p{L}{2}"_s);
    return letters.match(text).hasMatch() && !text.contains(u'⟦');
}

class Words
{
public:
    void add(const QString &where, const QString &text)
    {
        // Values of the filing are tested by what is around them; file names, companies and keys are nobody's to translate.
        static const QRegularExpression own(
            u"Brightwater|\\.txt|UTF-8|SEC filing|Filingscope|^(Ctrl|Alt|Shift|Esc|F\\d|Return|Space|Del|Ins)|^8-K|^Q\\d FY"_s);
        if (isForeign(text) && !own.match(text).hasMatch()) {
            m_foreign << where + u": "_s + text;
        }
    }

    void addActions(const QList<QAction *> &actions)
    {
        for (const QAction *action : actions) {
            add(u"action "_s + action->objectName(), action->text());
            add(u"tip of action "_s + action->objectName(), action->toolTip().section(u'(', 0, 0));
            add(u"status tip of action "_s + action->objectName(), action->statusTip());
        }
    }

    void addWidget(QWidget *widget)
    {
        const QString name = QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
        const auto *buttons = qobject_cast<QDialogButtonBox *>(widget->parentWidget());
        auto *pressed = qobject_cast<QAbstractButton *>(widget);
        const bool standard = buttons && pressed && buttons->standardButton(pressed) != QDialogButtonBox::NoButton;
        if (standard || widget->inherits("QDockWidgetTitleButton") || name.contains(u"Scroll"_s) || widget->objectName().startsWith(u"qt_"_s)) {
            return; // Qt's own: its translations say these.
        }
        add(u"tip of "_s + name, widget->toolTip());
        add(u"accessible name of "_s + name, widget->accessibleName());
        add(u"description of "_s + name, widget->accessibleDescription());
        if (widget->isWindow() || qobject_cast<QDockWidget *>(widget)) {
            add(u"title of "_s + name, widget->windowTitle());
        }
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            add(name, label->text());
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            add(name, button->text());
        } else if (const auto *box = qobject_cast<QGroupBox *>(widget)) {
            add(name, box->title());
        } else if (const auto *line = qobject_cast<QLineEdit *>(widget)) {
            add(name, line->placeholderText());
        } else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(name, tabs->tabText(i));
            }
        } else if (const auto *header = qobject_cast<QHeaderView *>(widget); header && header->model()) {
            for (int i = 0; header->orientation() == Qt::Horizontal && i < header->model()->columnCount(); ++i) {
                add(name, header->model()->headerData(i, Qt::Horizontal).toString());
            }
        }
        addActions(widget->actions());
    }

    void addAll(QWidget *top)
    {
        addWidget(top);
        for (QWidget *widget : top->findChildren<QWidget *>()) {
            addWidget(widget);
        }
    }

    [[nodiscard]] QString foreign() const
    {
        QStringList list = m_foreign;
        list.removeDuplicates();
        return list.join(u'\n');
    }

private:
    QStringList m_foreign;
};

void collectKeys(const QMenu *menu, const QString &where, QStringList &twice)
{
    QHash<QChar, QString> keys;
    for (const QAction *action : menu->actions()) {
        const QStringList own = all(action->text(), mnemonic);
        if (!own.isEmpty()) {
            const QChar key = own.first().at(1).toLower();
            if (keys.contains(key)) {
                twice << u"%1: “%2” and “%3”"_s.arg(where, keys[key], action->text());
            }
            keys.insert(key, action->text());
        }
        if (action->menu()) {
            collectKeys(action->menu(), where + u" ▸ "_s + action->text(), twice);
        }
    }
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryWord();
    void keepsWhatWordsCarry_data();
    void keepsWhatWordsCarry();
    void comesWithTheProgram();
    void everyWordCanBeTranslated();
    void menusHaveEachKeyOnce_data();
    void menusHaveEachKeyOnce();
};

void TestTranslations::listsEveryWord()
{
    const QStringList names{u"filingscope_de.ts"_s, u"filingscope_he.ts"_s, u"filingscope_en.ts"_s};
    const QTemporaryDir scratch;
    for (const QString &name : names) {
        QVERIFY(QFile::copy(folder + u'/' + name, scratch.filePath(name)));
    }
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(folder + u"/lupdate.sh"_s, {QStringLiteral(FILING_LUPDATE), scratch.path()});
    QVERIFY(update.waitForFinished(120000));
    QVERIFY2(update.exitCode() == 0, update.readAll().constData());
    for (const QString &name : names) {
        QStringList now;
        QStringList listed;
        for (const TsMessage &message : tests::readTs(scratch.filePath(name))) {
            now << message.key();
        }
        for (const TsMessage &message : tests::readTs(folder + u'/' + name)) {
            listed << message.key();
        }
        QVERIFY(now.size() > 50);
        for (const QString &key : std::as_const(now)) {
            QVERIFY2(listed.contains(key), qPrintable(u"%1 lacks this; build the target update-translations and translate it:\n%2"_s.arg(name, key)));
        }
        for (const QString &key : std::as_const(listed)) {
            QVERIFY2(now.contains(key), qPrintable(u"%1 lists what the program says no more; build the target update-translations:\n%2"_s.arg(name, key)));
        }
    }
}

void TestTranslations::keepsWhatWordsCarry_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"de"_s, u"en"_s, u"he"_s}) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestTranslations::keepsWhatWordsCarry()
{
    QFETCH(const QString, language);
    QStringList flaws;
    for (const TsMessage &message : tests::readTs(tsFile(language))) {
        if (!message.finished) {
            // Hebrew proves that layouts turn round; what it does not say yet is said in English.
            if (language == u"he"_s) {
                continue;
            }
            flaws << u"not translated: "_s + message.key();
            continue;
        }
        for (const QString &form : message.forms) {
            if (const QString what = flaw(message, form); !what.isEmpty()) {
                flaws << u"%1: “%2” → “%3”"_s.arg(what, message.source, form);
            }
        }
    }
    QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(u'\n')));
}

void TestTranslations::comesWithTheProgram()
{
    QCOMPARE(models::languages(), (QStringList{u"de"_s, u"en"_s, u"he"_s}));
    for (const QString &language : models::languages()) {
        QTranslator translator;
        QVERIFY(translator.load(u":/filingscope/translations/filingscope_%1.qm"_s.arg(language)));
        QCOMPARE(translator.language(), language);
    }
}

void TestTranslations::everyWordCanBeTranslated()
{
    Marker marker;
    QCoreApplication::installTranslator(&marker);
    Words words;
    {
        Program program({1280, 800}, Program::Having::Library);
        words.addAll(&program.window());
        program.open({program.write(u"release.txt"_s, tests::doubtfulFiling())});
        words.addAll(&program.window());
        words.addActions({program.window().actions().all().begin(), program.window().actions().all().end()});
    }
    {
        Program program({1280, 800}, Program::Having::Library);
        tests::prepare(program);
        for (const tests::DialogWay &way : tests::dialogWays()) {
            QVERIFY2(!way.ours || tests::visit(program, way, [&](QWidget *dialog) { words.addAll(dialog); }), way.name.constData());
        }
    }
    QCoreApplication::removeTranslator(&marker);
    QVERIFY2(words.foreign().isEmpty(), qPrintable(words.foreign()));
}

void TestTranslations::menusHaveEachKeyOnce_data()
{
    keepsWhatWordsCarry_data();
}

void TestTranslations::menusHaveEachKeyOnce()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/filingscope/translations/filingscope_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&translator);
    QStringList twice;
    {
        Program program;
        QMenu bar;
        bar.addActions(program.window().menuBar()->actions());
        collectKeys(&bar, u"menu bar"_s, twice);
    }
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
