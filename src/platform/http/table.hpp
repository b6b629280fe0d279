// A list as a table, for CSV and XLSX. Nested structs become columns "outer.inner"; lists of words one cell, joined by 、.
#pragma once
#include "platform/documents/spreadsheet.hpp"
#include "platform/http/message.hpp"
#include "platform/http/route.hpp"

namespace luoshi::http {

enum class Format { json, csv, xlsx };
Format format_wanted(const Request& request);  // by Accept

// `name`: of the file, without its ending.
Result<Response> table_response(documents::Sheet sheet, const std::string& name, Format format);

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
constexpr documents::ColumnKind column_kind() {
    if constexpr (json::is_optional<T>::value) return column_kind<typename T::value_type>();
    else if constexpr (std::is_same_v<T, bool>) return documents::ColumnKind::text;
    else if constexpr (std::is_integral_v<T>) return documents::ColumnKind::integer;
    else if constexpr (std::is_floating_point_v<T>) return documents::ColumnKind::number;
    else if constexpr (std::is_same_v<T, Date>) return documents::ColumnKind::date;
    else if constexpr (std::is_same_v<T, Instant>) return documents::ColumnKind::date_time;
    else return documents::ColumnKind::text;
}

template <class T>
void append_columns(const std::string& prefix, std::vector<documents::Column>& columns) {
    json::for_each_member<T>([&](auto d) {
        using M = std::remove_cvref_t<decltype(std::declval<T>().*d.pointer)>;
        auto title = prefix + column_title<T>(json::wire_name(d.name));
        if constexpr (json::Described<M>) append_columns<M>(title + ".", columns);
        else columns.push_back({std::move(title), 16, column_kind<M>()});
    });
}

template <class T>
std::string cell(const T& x) {
    if constexpr (json::is_optional<T>::value) {
        return x ? cell(*x) : std::string();
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
void append_cells(const T& x, documents::Row& cells) {
    json::for_each_member<T>([&](auto d) {
        using M = std::remove_cvref_t<decltype(x.*d.pointer)>;
        if constexpr (json::Described<M>) append_cells(x.*d.pointer, cells);
        else cells.push_back(cell(x.*d.pointer));
    });
}

}  // namespace detail

template <json::Described T>
documents::Sheet empty_sheet(std::string name) {
    documents::Sheet sheet{std::move(name), {}, {}};
    detail::append_columns<T>("", sheet.columns);
    return sheet;
}

template <json::Described T>
void append_rows(documents::Sheet& sheet, const std::vector<T>& items) {
    for (const auto& item : items) {
        auto& cells = sheet.rows.emplace_back();
        cells.reserve(sheet.columns.size());
        detail::append_cells(item, cells);
    }
}

}  // namespace luoshi::http
