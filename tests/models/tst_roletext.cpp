// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every role a line can have is said in words, and these words can be translated; scripts and stores see the role itself.
#include "models/text/roletext.h"
#include "parsers/statements/roles.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace filing;

namespace
{

/// Marks whatever goes through tr().
class Marker : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'⟦' + QString::fromUtf8(source) + u'⟧';
    }
};

} // namespace

class TestRoleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleHasWordsOfItsOwn();
    void wordsAreTranslated();
    void whatNobodyKnowsIsSpelledOut();
};

void TestRoleText::everyRoleHasWordsOfItsOwn()
{
    QSet<QString> said;
    for (const RoleMatch &known : knownRoles()) {
        const QString words = models::roleText(known.role);
        const std::string role(known.role);
        QVERIFY2(!words.isEmpty() && words[0].isUpper(), role.c_str());
        // Two roles of one name could not be told apart in a list.
        QVERIFY2(!said.contains(words), role.c_str());
        said.insert(words);
        // In the language of the filings, a filer's own words say it best.
        QVERIFY2(models::translatedRole(known.role).isEmpty(), role.c_str());
    }
    QVERIFY(said.size() > 200);
}

void TestRoleText::wordsAreTranslated()
{
    Marker marker;
    QCoreApplication::installTranslator(&marker);
    QStringList foreign;
    for (const RoleMatch &known : knownRoles()) {
        if (!models::roleText(known.role).startsWith(u'⟦') || models::translatedRole(known.role).isEmpty()) {
            foreign << QString::fromStdString(std::string(known.role));
        }
    }
    QCoreApplication::removeTranslator(&marker);
    QVERIFY2(foreign.isEmpty(), qPrintable(u"models/text/roletext.cpp has no words for "_s + foreign.join(u", "_s)));
}

void TestRoleText::whatNobodyKnowsIsSpelledOut()
{
    QCOMPARE(models::roleText("space-tourism-revenue"), u"Space tourism revenue"_s);
    QCOMPARE(models::roleText({}), u"no role"_s);
    QVERIFY(models::translatedRole("space-tourism-revenue").isEmpty());
}

QTEST_GUILESS_MAIN(TestRoleText)
#include "tst_roletext.moc"
