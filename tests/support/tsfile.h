// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The messages of a Qt Linguist file (.ts), for tests of the translations.
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

namespace filing::tests
{

struct TsMessage
{
    QString context;
    QString source;
    QStringList forms;           ///< One, or one for each plural form.
    bool plural = false;
    bool finished = false;

    [[nodiscard]] QString key() const { return context + u'\n' + source; }
};

inline void readMessage(QXmlStreamReader &xml, TsMessage message, std::vector<TsMessage> &into)
{
    message.plural = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!message.plural) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                message.forms << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    into.push_back(std::move(message));
}

/// Empty when the file cannot be read.
[[nodiscard]] inline std::vector<TsMessage> readTs(const QString &path)
{
    std::vector<TsMessage> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    TsMessage message;
    while (xml.readNext() != QXmlStreamReader::EndDocument && !xml.hasError()) {
        if (xml.isStartElement() && xml.name() == u"name") {
            message.context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"message") {
            readMessage(xml, message, messages);
        }
    }
    return messages;
}

} // namespace filing::tests
