// A list as a table, for CSV and XLSX. Nested structs become columns "outer.inner"; lists of words one cell, joined by 、.
#pragma once
#include "platform/http/message.hpp"
#include "platform/http/route.hpp"

namespace luoshi::http {

enum class Format { json, csv, xlsx };
Format format_wanted(const Request& request);  // by Accept

using Cell = std::variant<std::monostate, bool, std::int64_t, double, std::string>;

struct Table {
    std::string name;  // of the file, without ending
    std::vector<std::string> columns = {};
    std::vector<std::vector<Cell>> rows = {};
};

Response table_response(const Table& table, Format format);

namespace detail {

template <class T>
std::string column_title(std::string_view member) {
    if constexpr (requires { T::labels(); }) {
        for (const auto& [name, title] : T::labels()) {
            if (std::string_view(name) == member) return std::string(title);
        }
    }
    return std::string(member);
}

template <class T>
void append_columns(const std::string& prefix, std::vector<std::string>& columns) {
    json::for_each_member<T>([&](auto d) {
        using M = std::remove_cvref_t<decltype(std::declval<T>().*d.pointer)>;
        auto title = prefix + column_title<T>(json::wire_name(d.name));
        if constexpr (json::Described<M>) append_columns<M>(title + ".", columns);
        else columns.push_back(std::move(title));
    });
}

template <class T>
Cell cell(const T& x) {
    if constexpr (json::is_optional<T>::value) {
        return x ? cell(*x) : Cell{};
    } else if constexpr (std::is_same_v<T, bool>) {
        return x;
    } else if constexpr (std::is_integral_v<T>) {
        return static_cast<std::int64_t>(x);
    } else if constexpr (std::is_floating_point_v<T>) {
        return static_cast<double>(x);
    } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
        return std::string(x);
    } else if constexpr (json::DescribedEnum<T>) {
        return std::string(json::enum_name(x));
    } else if constexpr (json::is_id<T>::value || std::is_same_v<T, Date> || std::is_same_v<T, Instant>) {
        return x.to_string();
    } else if constexpr (std::is_same_v<T, std::vector<std::string>>) {
        std::string joined;
        for (const auto& word : x) joined += (joined.empty() ? "" : "、") + word;
        return joined;
    } else {
        return json::to_json(x);
    }
}

template <class T>
void append_cells(const T& x, std::vector<Cell>& cells) {
    json::for_each_member<T>([&](auto d) {
        using M = std::remove_cvref_t<decltype(x.*d.pointer)>;
        if constexpr (json::Described<M>) append_cells(x.*d.pointer, cells);
        else cells.push_back(cell(x.*d.pointer));
    });
}

}  // namespace detail

template <json::Described T>
Table empty_table(std::string name) {
    Table table{std::move(name)};
    detail::append_columns<T>("", table.columns);
    return table;
}

template <json::Described T>
void append_rows(Table& table, const std::vector<T>& items) {
    for (const auto& item : items) {
        auto& cells = table.rows.emplace_back();
        cells.reserve(table.columns.size());
        detail::append_cells(item, cells);
    }
}

}  // namespace luoshi::http
