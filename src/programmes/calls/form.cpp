#include "programmes/calls/form.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "foundation/words.hpp"

namespace luoshi::programmes::calls {
namespace {

constexpr int default_characters = 2000;
constexpr int default_rows = 50;

struct Fault {
    std::string words, words_en;
};
using MaybeFault = std::optional<Fault>;

MaybeFault too_long(const FormField& field, const std::string& text) {
    const auto most = static_cast<std::size_t>(field.max_chars > 0 ? field.max_chars : default_characters);
    const auto have = characters(text);
    if (have <= most) return std::nullopt;
    return Fault{fmt::format("限 {} 字，现有 {} 字，请删去 {} 字", most, have, have - most), fmt::format("at most {} characters, there are {}", most, have)};
}

MaybeFault number_fault(const FormField& field, const std::string& text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return Fault{"应为数字，现为“" + text + "”", "this must be a number"};
    if (field.min && number < *field.min) return Fault{fmt::format("应不小于 {}，现为 {}", *field.min, text), fmt::format("at least {}", *field.min)};
    if (field.max && number > *field.max) return Fault{fmt::format("应不大于 {}，现为 {}", *field.max, text), fmt::format("at most {}", *field.max)};
    return std::nullopt;
}

MaybeFault table_fault(const FormField& field, const FormAnswer& answer) {
    const auto most = static_cast<std::size_t>(field.max_rows > 0 ? field.max_rows : default_rows);
    if (answer.rows.size() > most) return Fault{fmt::format("限 {} 行，现有 {} 行", most, answer.rows.size()), fmt::format("at most {} rows", most)};
    for (std::size_t i = 0; i < answer.rows.size(); ++i) {
        if (answer.rows[i].size() != field.columns.size()) return Fault{fmt::format("第 {} 行应有 {} 列", i + 1, field.columns.size()), fmt::format("row {} must have {} columns", i + 1, field.columns.size())};
        for (const auto& cell : answer.rows[i]) {
            if (auto fault = too_long(field, cell)) return Fault{fmt::format("第 {} 行：", i + 1) + fault->words, fmt::format("row {}: ", i + 1) + fault->words_en};
        }
    }
    return std::nullopt;
}

MaybeFault value_fault(const FormField& field, const FormAnswer& answer) {
    switch (field.kind) {
        case FormFieldKind::text: return too_long(field, answer.value);
        case FormFieldKind::number: return number_fault(field, answer.value);
        case FormFieldKind::date: return Date::parse(answer.value) ? std::nullopt : MaybeFault(Fault{"应为 2026-01-31 这样的日期", "this must be a day like 2026-01-31"});
        case FormFieldKind::choice:
            return std::ranges::find(field.choices, answer.value) != field.choices.end() ? std::nullopt : MaybeFault(Fault{"请从选项中选择", "choose one of the list"});
        case FormFieldKind::yes_no: return answer.value == "yes" || answer.value == "no" ? std::nullopt : MaybeFault(Fault{"请选“是”或“否”", "choose yes or no"});
        case FormFieldKind::table: return table_fault(field, answer);
    }
    return std::nullopt;
}

MaybeFault fault_of(const FormField& field, const FormAnswer* answer) {
    const bool empty = answer == nullptr || (field.kind == FormFieldKind::table ? answer->rows.empty() : is_blank(answer->value));
    if (empty) return field.required ? MaybeFault(Fault{"请填写这一项", "this field is required"}) : std::nullopt;
    return value_fault(field, *answer);
}

}  // namespace

const FormAnswer* answer_of(const std::vector<FormAnswer>& answers, std::string_view key) {
    const auto found = std::ranges::find(answers, key, &FormAnswer::key);
    return found == answers.end() ? nullptr : &*found;
}

std::vector<FormProblem> check_form(const std::vector<FormSection>& sections) {
    std::vector<FormProblem> problems;
    std::set<std::string> keys;
    for (const auto& section : sections) {
        if (section.key.empty() || is_blank(section.title) || !keys.insert("section " + section.key).second)
            problems.push_back({section.key, "", "每一部分要有标题和不重复的代码", "each section needs a title and a key of its own"});
        for (const auto& field : section.fields) {
            if (field.key.empty() || is_blank(field.title) || !keys.insert(field.key).second)
                problems.push_back({section.key, field.key, "每一项要有名称和不重复的代码", "each field needs a title and a key of its own"});
            if (field.kind == FormFieldKind::choice && field.choices.empty()) problems.push_back({section.key, field.key, "选择项还没有选项", "this choice has nothing to choose"});
            if (field.kind == FormFieldKind::table && field.columns.empty()) problems.push_back({section.key, field.key, "表格还没有列", "this table has no columns"});
        }
    }
    return problems;
}

std::vector<FormProblem> check_answers(const std::vector<FormSection>& sections, const std::vector<FormAnswer>& answers) {
    std::vector<FormProblem> problems;
    std::set<std::string_view> known;
    for (const auto& section : sections) {
        for (const auto& field : section.fields) {
            known.insert(field.key);
            if (auto fault = fault_of(field, answer_of(answers, field.key))) problems.push_back({section.key, field.key, std::move(fault->words), std::move(fault->words_en)});
        }
    }
    for (const auto& answer : answers) {
        if (!known.contains(answer.key)) problems.push_back({"", answer.key, "表中没有这一项，请刷新页面", "the form has no such field; reload the page"});
    }
    return problems;
}

}  // namespace luoshi::programmes::calls
