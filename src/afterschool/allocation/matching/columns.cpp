#include "afterschool/allocation/matching/columns.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace luoshi::afterschool::allocation::matching {

Problem refusal(std::string slug, std::string_view file, std::string_view text, const Fault& fault) {
    const auto line = 1 + std::count(text.data(), fault.at, '\n');
    return {Code::invalid, std::move(slug), fmt::format("{} 第 {} 行：{}", file, line, fault.words),
            fmt::format("{} line {}: {}", file, line, fault.words_en)};
}

std::optional<Columns> read_header(const csv::Line& line, std::initializer_list<std::string_view> needed,
                                   std::string_view optional, Fault& fault) {
    Columns columns;
    columns.count = line.count;
    const auto find = [&](std::string_view name) {
        for (std::size_t i = 0; i < line.count; ++i) {
            if (line.field[i] == name) return i;
        }
        return csv::fields_max;
    };
    for (const auto name : needed) {
        const auto place = find(name);
        if (place == csv::fields_max || line.bad) {
            fault = {nullptr, fmt::format("表头缺少 {} 列；应为 {}[,{}]", name, fmt::join(needed, ","), optional),
                     fmt::format("the header lacks the column {}; expected {}[,{}]", name, fmt::join(needed, ","),
                                 optional)};
            return std::nullopt;
        }
        columns.needed[columns.needed_count++] = place;
    }
    columns.optional = find(optional);
    for (std::size_t i = 0; i < line.count; ++i) {
        const auto known = std::ranges::find(needed, line.field[i]) != needed.end() || line.field[i] == optional;
        if (!known || find(line.field[i]) != i) {
            fault = {
                nullptr, fmt::format("不认识的列 {}；应为 {}[,{}]", line.field[i], fmt::join(needed, ","), optional),
                fmt::format("unknown column {}; expected {}[,{}]", line.field[i], fmt::join(needed, ","), optional)};
            return std::nullopt;
        }
    }
    return columns;
}

bool is_complete(const csv::Line& line, const Columns& columns) {
    if (line.bad) return false;
    return line.count == columns.count || (columns.optional + 1 == columns.count && line.count + 1 == columns.count);
}

Fault incomplete(const char* at, const csv::Line& line, const Columns& columns) {
    if (line.bad)
        return {at, "引号没有配对，或一行的列太多；编号里不能有引号和换行",
                "quotes do not match or there are too many fields; an id holds neither quotes nor line ends"};
    return {at, fmt::format("应有 {} 列，实有 {} 列", columns.count, line.count),
            fmt::format("expected {} fields, found {}", columns.count, line.count)};
}

Fault empty_name(const char* at, std::string_view column) {
    return {at, fmt::format("{} 为空或超过 65535 字节", column),
            fmt::format("{} is empty or longer than 65535 bytes", column)};
}
Fault bad_number(const char* at, std::string_view column, std::string_view text, std::string_view range) {
    return {at, fmt::format("{} 应为{}的整数，实为“{}”", column, range, text),
            fmt::format("{} must be an integer {}, found \"{}\"", column, range, text)};
}

bool is_name(std::string_view text) { return !text.empty() && text.size() <= name_max; }

}  // namespace luoshi::afterschool::allocation::matching
