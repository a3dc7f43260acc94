// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of large values that are shared: copying the list copies none of them. An element never changes; edit() puts a
// copy of it in its place. Reading is safe on any thread.
#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace filing
{

template<typename T>
class SharedList
{
public:
    using Shared = std::shared_ptr<const T>;
    using value_type = T;

    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T *;
        using reference = const T &;

        const_iterator() = default;
        explicit const_iterator(typename std::vector<Shared>::const_iterator at)
            : m_at(at)
        {
        }
        reference operator*() const { return **m_at; }
        pointer operator->() const { return m_at->get(); }
        const_iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        const_iterator operator++(int) { return const_iterator(m_at++); }
        friend bool operator==(const const_iterator &, const const_iterator &) = default;

    private:
        typename std::vector<Shared>::const_iterator m_at{};
    };

    [[nodiscard]] const_iterator begin() const { return const_iterator(m_elements.begin()); }
    [[nodiscard]] const_iterator end() const { return const_iterator(m_elements.end()); }
    [[nodiscard]] std::size_t size() const { return m_elements.size(); }
    [[nodiscard]] bool empty() const { return m_elements.empty(); }
    [[nodiscard]] const T &operator[](std::size_t index) const { return *m_elements[index]; }
    [[nodiscard]] const T &front() const { return *m_elements.front(); }
    [[nodiscard]] const T &back() const { return *m_elements.back(); }

    void push_back(T element) { m_elements.push_back(std::make_shared<const T>(std::move(element))); }
    /// Never null.
    void push_back(Shared element) { m_elements.push_back(std::move(element)); }
    /// A copy to change, in the place of the element.
    [[nodiscard]] T &edit(std::size_t index)
    {
        auto copy = std::make_shared<T>(*m_elements[index]);
        T &element = *copy;
        m_elements[index] = std::move(copy);
        return element;
    }

private:
    std::vector<Shared> m_elements;
};

} // namespace filing
