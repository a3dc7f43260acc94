// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/sourceaccessible.h"

#include "ui/source/sourceview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace filing::ui
{

namespace
{

class SourceViewAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit SourceViewAccessible(SourceView *view)
        : QAccessibleWidget(view, QAccessible::EditableText)
    {
    }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? map().text() : QAccessibleWidget::text(what);
    }

    void selection(int index, int *start, int *end) const override
    {
        const bool some = index == 0 && selectionCount() > 0;
        *start = some ? unit(view().selection().begin) : 0;
        *end = some ? unit(view().selection().end) : 0;
    }
    [[nodiscard]] int selectionCount() const override { return view().selection().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { view().select({byte(start), byte(end)}); }
    void removeSelection(int) override { view().moveCaret(view().caret(), false); }
    void setSelection(int, int start, int end) override { addSelection(start, end); }
    [[nodiscard]] int cursorPosition() const override { return unit(view().caret()); }
    void setCursorPosition(int position) override { view().moveCaret(byte(position), false); }

    [[nodiscard]] QString text(int start, int end) const override { return map().text().mid(start, end - start); }
    [[nodiscard]] int characterCount() const override { return static_cast<int>(map().text().size()); }

    [[nodiscard]] QRect characterRect(int offset) const override
    {
        const QRect rect = view().rectOf({byte(offset), byte(offset + 1)});
        return {view().viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        const auto at = view().byteAtPoint(view().viewport()->mapFromGlobal(point), true);
        return at ? unit(*at) : -1;
    }
    void scrollToSubstring(int start, int end) override { view().reveal({byte(start), byte(end)}, false); }

    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override
    {
        // The stretch of the field a character belongs to, with its name.
        const std::uint32_t at = byte(offset);
        *start = 0;
        *end = characterCount();
        const auto shown = view().marks().at(at);
        if (!shown) {
            return {};
        }
        *start = unit(shown->span.begin);
        *end = unit(shown->span.end);
        QString label = view().marks().mark(*shown).label;
        label.replace(u':', QStringLiteral("\\:")).replace(u';', QStringLiteral("\\;"));
        return QStringLiteral("text-description:%1;").arg(label);
    }

private:
    [[nodiscard]] SourceView &view() const { return *static_cast<SourceView *>(widget()); }
    [[nodiscard]] models::TextMap map() const
    {
        const Span shown = view().visibleSpan();
        return {shown.of(view().text().bytes()), shown.begin, view().text().encoding()};
    }
    [[nodiscard]] int unit(std::uint32_t at) const
    {
        const models::TextMap text = map();
        return static_cast<int>(at >= view().visibleSpan().end ? text.text().size() : text.unitAt(at));
    }
    [[nodiscard]] std::uint32_t byte(int at) const { return map().byteAt(at); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<SourceView *>(object);
    return view != nullptr ? new SourceViewAccessible(view) : nullptr;
}

} // namespace

void installSourceAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace filing::ui
