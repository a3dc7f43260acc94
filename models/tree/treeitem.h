// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line of a tree, as values only.
#pragma once

#include "models/session/sourcecursor.h"
#include "models/signs.h"

#include <QString>
#include <QVariant>

#include <array>

namespace filing::models
{

struct TreeItem
{
    QString key;                     ///< Unique among its siblings; the same line keeps it over corrections.
    std::array<QString, 3> text;     ///< One per column.
    QString brief;                   ///< The label in fewer words.
    QString toolTip;
    QString editText;                ///< What an editor starts with.
    QString machineText;
    Place place;
    QString path;                    ///< Field path; empty where the line is no field.
    Signs signs;
    QVariant sort;
    int kind = -1;                   ///< FieldKind, or -1.
    int state = -1;                  ///< LoadState, or -1.
    int percent = 0;
    bool group = false;
    bool editable = false;

    friend bool operator==(const TreeItem &, const TreeItem &) = default;
};

} // namespace filing::models
