// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files on disk for tests that read: a short 8-K of a fictional company, and whatever else is to be written.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace filing::test
{

[[nodiscard]] inline QByteArray shortFiling(const QByteArray &name = "Alder Creek Instruments, Inc.", int filler = 0)
{
    QByteArray text = "SECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\n\nFORM 8-K\n\nCURRENT REPORT\n\n"
                      "Date of Report (Date of earliest event reported): April 26, 2012\n\n"
        + name
        + "\n(Exact name of registrant as specified in its charter)\n\n"
          "Item 8.01. Other Events\n\nThe company opened a workshop.\n\n";
    while (text.size() < filler) {
        text += "It was a quiet quarter in which nothing happened that would be worth a figure.\n";
    }
    text += "SIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused\n"
            "this report to be signed on its behalf by the undersigned hereunto duly authorized.\n\n"
        + name + "\n\nDate: April 26, 2012\n\nBy: /s/ Jane Example\nJane Example\nTreasurer\n";
    return text;
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace filing::test
