#include "supervision/inspections/template.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "foundation/words.hpp"
#include "supervision/inspections/data.hpp"

namespace luoshi::supervision::inspections {
namespace {

Problem bad_template(const std::string& where, const std::string& words, const std::string& words_en) {
    return {Code::invalid, "bad-template", fmt::format("{}：{}", where, words), fmt::format("{}: {}", where, words_en), {{"content", "bad-template", where + "：" + words}}};
}

std::optional<std::int64_t> whole(const std::string& text) {
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

Result<Nothing> check_item(const InspectionItem& item) {
    if (item.code.empty() || item.code.size() > 20 || item.code.find_first_of(" \t\r\n,\"") != std::string::npos)
        return bad_template(item.code, "项目编号要写，且不能有空格、逗号", "an item needs a code without blanks or commas");
    if (is_blank(item.words) || item.words.size() > 600) return bad_template(item.code, "请写明检查内容，200 字以内", "say what is looked at, at most 200 characters");
    if (item.weight < 0 || item.weight > 100) return bad_template(item.code, "权重应在 0 到 100 之间", "a weight lies between 0 and 100");
    const bool chooses = item.kind == ItemKind::choice;
    if (chooses && item.choices.size() < 2) return bad_template(item.code, "选择项至少要有两个选项", "a choice needs two or more to choose from");
    if (!chooses && !item.choices.empty()) return bad_template(item.code, "只有选择项才有选项", "only a choice has choices");
    for (const auto& good : item.good)
        if (!std::ranges::count(item.choices, good)) return bad_template(item.code, "合格选项“" + good + "”不在选项里", "the good choice " + good + " is none of the choices");
    if (chooses && item.good.empty()) return bad_template(item.code, "请标出哪些选项算合格", "say which choices meet the item");
    if (item.kind != ItemKind::number && (item.least || item.most)) return bad_template(item.code, "只有数字项才有上下限", "only a number has bounds");
    if (item.least && item.most && *item.least > *item.most) return bad_template(item.code, "下限高于上限", "the lower bound is above the upper one");
    return Nothing{};
}

std::map<std::string, const InspectionAnswer*> by_item(const std::vector<InspectionAnswer>& answers) {
    std::map<std::string, const InspectionAnswer*> found;
    for (const auto& answer : answers) found.emplace(answer.item, &answer);
    return found;
}

Problem bad_answer(const InspectionItem& item, const char* slug, const std::string& words, const std::string& words_en) {
    return {Code::invalid, slug, fmt::format("{} {}：{}", item.code, item.words, words), fmt::format("{}: {}", item.code, words_en), {{item.code, slug, words}}};
}

Result<Nothing> check_answer(const InspectionItem& item, const InspectionAnswer* answer) {
    if (answer == nullptr) return bad_answer(item, "form-incomplete", "还没有填", "is not answered");
    if (answer->note.size() > 3000 || answer->value.size() > 3000) return bad_answer(item, "bad-answer", "文字请控制在 1000 字以内", "at most 1000 characters");
    if (answer->not_applicable)
        return is_blank(answer->note) ? Result<Nothing>(bad_answer(item, "form-incomplete", "不适用的，请写明原因", "say why it does not apply")) : Nothing{};
    if (item.photo_needed || item.kind == ItemKind::photo) {
        if (answer->photos.empty()) return bad_answer(item, "form-incomplete", "需要照片", "needs a picture");
    }
    switch (item.kind) {
        case ItemKind::yes_no:
            if (answer->value.empty()) return bad_answer(item, "form-incomplete", "还没有填", "is not answered");
            if (answer->value != "yes" && answer->value != "no") return bad_answer(item, "bad-answer", "请选“是”或“否”", "yes or no");
            break;
        case ItemKind::number:
            if (answer->value.empty()) return bad_answer(item, "form-incomplete", "还没有填", "is not answered");
            if (!whole(answer->value)) return bad_answer(item, "bad-answer", "请填整数，不是“" + answer->value + "”", "a whole number, not " + answer->value);
            break;
        case ItemKind::choice:
            if (answer->value.empty()) return bad_answer(item, "form-incomplete", "还没有选", "is not answered");
            if (!std::ranges::count(item.choices, answer->value))
                return bad_answer(item, "bad-answer", "没有选项“" + answer->value + "”", answer->value + " is none of the choices");
            break;
        case ItemKind::text:
            if (is_blank(answer->value)) return bad_answer(item, "form-incomplete", "还没有填", "is not answered");
            break;
        case ItemKind::photo: break;
    }
    // Whoever reads a finding must learn what was seen.
    if (!is_met(item, *answer) && is_blank(answer->note)) return bad_answer(item, "form-incomplete", "不符合的，请写明看到的情况", "say what was seen");
    return Nothing{};
}

}  // namespace

Result<Nothing> check_template(const InspectionContent& content) {
    std::set<std::string> codes;
    int weights = 0;
    for (const auto& section : content.sections) {
        if (is_blank(section.title)) return bad_template("模板", "每一部分要有标题", "each section has a title");
        if (section.items.empty()) return bad_template(section.title, "这一部分没有项目", "this section holds no items");
        for (const auto& item : section.items) {
            TRY_DO(check_item(item));
            if (!codes.insert(item.code).second) return bad_template(item.code, "编号重复", "this code stands twice");
            weights += item.weight;
        }
    }
    if (codes.empty()) return bad_template("模板", "模板里没有检查项目", "the template holds no items");
    if (codes.size() > 200) return bad_template("模板", "检查项目超过 200 项", "more than 200 items");
    if (weights != 0 && weights != 100)
        return bad_template("模板", fmt::format("权重合计应为 100（或都不设），现在是 {}", weights), fmt::format("weights sum to 100 (or none are set), not {}", weights));
    return Nothing{};
}

Result<Nothing> check_answers(const InspectionContent& content, const std::vector<InspectionAnswer>& answers) {
    const auto given = by_item(answers);
    if (given.size() != answers.size()) return Problem{Code::invalid, "bad-answer", "有项目填了两次", "an item is answered twice"};
    std::size_t known = 0;
    for (const auto& section : content.sections) {
        for (const auto& item : section.items) {
            const auto found = given.find(item.code);
            TRY_DO(check_answer(item, found == given.end() ? nullptr : found->second));
            ++known;
        }
    }
    if (known != given.size()) return Problem{Code::invalid, "bad-answer", "有的答案不属于这个模板", "an answer belongs to no item of this template"};
    return Nothing{};
}

bool is_met(const InspectionItem& item, const InspectionAnswer& answer) {
    if (answer.not_applicable) return true;
    switch (item.kind) {
        case ItemKind::yes_no: return answer.value == "yes";
        case ItemKind::choice: return std::ranges::count(item.good, answer.value) > 0;
        case ItemKind::number: {
            const auto number = whole(answer.value);
            return number && (!item.least || *number >= *item.least) && (!item.most || *number <= *item.most);
        }
        case ItemKind::text:
        case ItemKind::photo: return true;
    }
    return true;
}

InspectionMarks marks_of(const InspectionContent& content, const std::vector<InspectionAnswer>& answers) {
    InspectionMarks marks;
    const auto given = by_item(answers);
    std::int64_t got = 0, of = 0;
    for (const auto& section : content.sections) {
        for (const auto& item : section.items) {
            const auto found = given.find(item.code);
            if (found == given.end() || found->second->not_applicable) continue;
            const bool met = is_met(item, *found->second);
            of += item.weight;
            if (met) {
                got += item.weight;
                continue;
            }
            ++marks.not_met;
            if (item.role == ItemRole::core) ++marks.core_not_met;
            if (item.role == ItemRole::veto) ++marks.veto_not_met;
        }
    }
    marks.points_percent = of == 0 || marks.veto_not_met > 0 ? 0 : got * 10'000 / of;
    return marks;
}

InspectionSample after_school_template() { return json::from_json<InspectionSample>(data::after_school).value(); }

}  // namespace luoshi::supervision::inspections
