#include "fees/disclosure/content.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "foundation/money.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::fees::disclosure {

const NoticeRule* NoticeContent::rule(std::string_view parameter, std::string_view stage) const {
    const auto found = std::ranges::find_if(
        rules, [&](const NoticeRule& rule) { return rule.parameter == parameter && (stage.empty() || rule.stage.empty() || rule.stage == stage); });
    return found == rules.end() ? nullptr : &*found;
}

std::string canonical(const NoticeContent& content) { return json::to_json(content); }
std::string content_sha256(std::string_view canonical) { return crypto::sha256_hex(canonical); }

std::string term_words(int school_year, org::TermKind term) {
    return term == org::TermKind::autumn ? fmt::format("{}年秋季学期", school_year) : fmt::format("{}年春季学期", school_year + 1);
}
std::string term_words_en(int school_year, org::TermKind term) {
    return term == org::TermKind::autumn ? fmt::format("autumn term {}", school_year) : fmt::format("spring term {}", school_year + 1);
}

std::string_view stage_words(std::string_view stage) { return stage == "primary" ? "小学" : stage == "junior" ? "初中" : ""; }
std::string_view stage_words_en(std::string_view stage) { return stage == "primary" ? "primary" : stage == "junior" ? "junior" : ""; }

std::string grade_words(int grade) {
    constexpr std::string_view numerals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    if (grade < 1 || grade > 9) return std::to_string(grade);
    return std::string(numerals[grade - 1]) + "年级";
}

std::string yuan_words(std::int64_t fen) {
    auto words = Money::fen(fen).yuan();
    while (words.ends_with('0')) words.pop_back();
    if (words.ends_with('.')) words.pop_back();
    return words;
}

// ---- differences

namespace {


struct Named {
    std::string words_en;
    std::string value;
};
using Told = std::map<std::string, Named>;

void compare(std::vector<NoticeChange>& changes, std::string_view what, const Told& before, const Told& after) {
    for (const auto& [words, now] : after) {
        const auto then = before.find(words);
        if (then == before.end())
            changes.push_back({std::string(what), words, now.words_en, "", now.value});
        else if (then->second.value != now.value)
            changes.push_back({std::string(what), words, now.words_en, then->second.value, now.value});
    }
    for (const auto& [words, then] : before)
        if (!after.contains(words)) changes.push_back({std::string(what), words, then.words_en, then.value, ""});
}

Told prices(const NoticeContent& content) {
    Told told;
    for (const auto& item : content.items)
        for (const auto& [grade, fen] : item.grades)
            told[fmt::format("{}（{}）", item.name, grade_words(grade))] = {fmt::format("{} (grade {})", item.name, grade),
                                                                           yuan_words(fen) + " " + item.unit.value_or(content.unit)};
    return told;
}
Told stops(const NoticeContent& content) {
    Told told;
    for (const auto& item : content.items)
        if (item.stopped) told[item.name] = {item.name, "已停开"};
    return told;
}
Told rules(const NoticeContent& content) {
    Told told;
    for (const auto& rule : content.rules) {
        const auto stage = rule.stage.empty() ? std::string() : fmt::format("（{}）", stage_words(rule.stage));
        told[rule.words + stage] = {rule.words_en, fmt::format("{}（{} {}）", rule.value, rule.body_name, rule.document)};
    }
    return told;
}
Told reductions(const NoticeContent& content) {
    Told told;
    for (const auto& row : content.reductions) {
        const auto stage = row.stage.empty() ? std::string() : fmt::format("（{}）", stage_words(row.stage));
        told[row.words + stage] = {row.words_en, fmt::format("减免 {}%", row.percent)};
    }
    return told;
}
Told phones(const NoticeContent& content) {
    Told told;
    for (const auto& phone : content.phones) told[phone.words + " " + phone.body_name] = {phone.words_en, phone.number};
    return told;
}
Told texts(const NoticeContent& content) {
    return {{"学校名称", {"name of the school", content.school_name}},
            {"方案批准文号", {"approval of the plan", content.plan_document}},
            {"收费范围", {"scope", content.scope}},
            {"免费政策", {"free of charge", content.free_policy}}};
}

}  // namespace

std::vector<NoticeChange> changes_between(const NoticeContent& before, const NoticeContent& after) {
    std::vector<NoticeChange> changes;
    compare(changes, "price", prices(before), prices(after));
    compare(changes, "item", stops(before), stops(after));
    compare(changes, "rule", rules(before), rules(after));
    compare(changes, "reduction", reductions(before), reductions(after));
    compare(changes, "phone", phones(before), phones(after));
    compare(changes, "text", texts(before), texts(after));
    return changes;
}

}  // namespace luoshi::fees::disclosure
