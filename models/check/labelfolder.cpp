// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/check/labelfolder.h"

#include "models/check/handlabel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace filing::models
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("check", text);
}

bool isHash(const QString &text)
{
    static const QRegularExpression hash(QStringLiteral("^[0-9a-fA-F]{64}$"));
    return hash.match(text).hasMatch();
}

/// What the label does not say of its filing is in its own name.
void nameAfterSource(FilingLabel &label)
{
    const QString stem = QFileInfo(label.source).completeBaseName();
    if (isHash(stem)) {
        label.sha256 = label.sha256.isEmpty() ? stem.toLower() : label.sha256;
    } else if (label.file.isEmpty()) {
        label.file = stem;
    }
}

std::vector<ExpectedValue> valuesIn(const QJsonObject &values, QString *problem)
{
    std::vector<ExpectedValue> found;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const bool list = value.key() == QLatin1String("items") || value.key() == QLatin1String("exhibits");
        if (!isLabelKey(value.key())) {
            *problem = tr("no field is called “%1”").arg(value.key());
        } else if (list != value->isArray() || value->isObject()) {
            *problem = list ? tr("“%1” must be a list").arg(value.key()) : tr("“%1” must be one value").arg(value.key());
        }
        found.push_back({value.key(), *value});
    }
    return found;
}

} // namespace

std::optional<FilingLabel> readLabel(const QByteArray &json, const QString &source, QString *problem)
{
    problem->clear();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        *problem = tr("%1 at byte %2").arg(error.errorString()).arg(error.offset);
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    FilingLabel label;
    label.source = source;
    label.file = QFileInfo(object[QLatin1String("file")].toString()).fileName();
    label.sha256 = object[QLatin1String("sha256")].toString().toLower();
    if (object[QLatin1String("values")].isObject()) {
        label.values = valuesIn(object[QLatin1String("values")].toObject(), problem);
    } else if (isHandLabel(object)) {
        label.values = handLabelValues(object);
    } else {
        return std::nullopt;
    }
    nameAfterSource(label);
    return label;
}

bool LabelFolder::load(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists()) {
        m_error = tr("The folder of labels “%1” is not there.").arg(folder);
        return false;
    }
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        QString problem;
        if (!file.open(QIODevice::ReadOnly)) {
            m_error = tr("The label “%1” cannot be read: %2.").arg(file.fileName(), file.errorString());
            return false;
        }
        const auto label = readLabel(file.readAll(), file.fileName(), &problem);
        if (!problem.isEmpty()) {
            m_error = tr("The label “%1” cannot be used: %2.").arg(file.fileName(), problem);
            return false;
        }
        if (label) {
            auto &index = label->sha256.isEmpty() ? m_byName : m_byHash;
            index.emplace(label->sha256.isEmpty() ? label->file : label->sha256, m_labels.size());
            m_labels.push_back(*label);
        }
    }
    if (m_labels.empty()) {
        m_error = tr("There is no label in “%1”.").arg(folder);
    }
    return !m_labels.empty();
}

const FilingLabel *LabelFolder::find(const QString &sha256, const QString &fileName) const
{
    if (const auto known = m_byHash.find(sha256); known != m_byHash.end()) {
        return &m_labels[known->second];
    }
    const auto named = m_byName.find(fileName);
    return named != m_byName.end() ? &m_labels[named->second] : nullptr;
}

} // namespace filing::models
