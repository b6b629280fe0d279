#include "fees/reckoning/words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace luoshi::fees::reckoning {
namespace {

std::string name_of(const Line& line) { return line.item_words.empty() ? (line.item == "base" ? "基础托管" : "特色课程") : line.item_words; }
std::string name_en_of(const Line& line) { return line.item_words.empty() ? (line.item == "base" ? "base place" : "special course") : line.item_words; }

std::string lines_words(const Charge& charge) {
    std::string text;
    for (const auto& line : charge.lines)
        text += fmt::format("{}{}{}{} × {} 元", text.empty() ? "" : " + ", name_of(line), line.lessons, line.unit == Unit::day ? "天" : "课时", line.price.yuan());
    return text.empty() ? "没有应计费的课时" : fmt::format("{} = {} 元", text, charge.gross.yuan());
}

std::string lines_words_en(const Charge& charge) {
    std::string text;
    for (const auto& line : charge.lines)
        text += fmt::format("{}{}: {} {} × {} yuan", text.empty() ? "" : " + ", name_en_of(line), line.lessons,
                            line.unit == Unit::day ? "days" : "lessons", line.price.yuan());
    return text.empty() ? "no lessons are charged" : fmt::format("{} = {} yuan", text, charge.gross.yuan());
}

void add(std::string& list, std::string_view separator, std::string words) { list += (list.empty() ? "" : std::string(separator)) + std::move(words); }

std::string limits_words(const Caps& caps, const RuleSet* rules) {
    std::string list;
    if (caps.lessons_a_day) add(list, "、", fmt::format("每天最多计 {} 课时", *caps.lessons_a_day));
    if (caps.per_day) add(list, "、", fmt::format("每天最高 {} 元", caps.per_day->yuan()));
    if (caps.per_term && caps.order == CapOrder::lessons_then_cap) add(list, "、", fmt::format("每学期最高 {} 元（先按课时计费再封顶）", caps.per_term->yuan()));
    if (caps.per_term && caps.order == CapOrder::cap_over_planned_lessons)
        add(list, "、", fmt::format("每学期最高 {} 元（上限摊到全部计划课时，缺一课时少计一课时）", caps.per_term->yuan()));
    if (rules) add(list, "、", fmt::format("退费规则：{}", rules->words));
    return list;
}

std::string limits_words_en(const Caps& caps, const RuleSet* rules) {
    std::string list;
    if (caps.lessons_a_day) add(list, ", ", fmt::format("at most {} lessons a day", *caps.lessons_a_day));
    if (caps.per_day) add(list, ", ", fmt::format("at most {} yuan a day", caps.per_day->yuan()));
    if (caps.per_term && caps.order == CapOrder::lessons_then_cap)
        add(list, ", ", fmt::format("at most {} yuan a term (lessons first, then the cap)", caps.per_term->yuan()));
    if (caps.per_term && caps.order == CapOrder::cap_over_planned_lessons)
        add(list, ", ", fmt::format("at most {} yuan a term (the cap spread over all planned lessons: each one not held counts)", caps.per_term->yuan()));
    if (rules) add(list, ", ", fmt::format("refund rule: {}", rules->words_en));
    return list;
}

std::string percents(std::span<const Exemption> exemptions, std::string_view separator) {
    std::vector<int> rates;
    for (const auto& exemption : exemptions) rates.push_back(exemption.percent);
    std::ranges::sort(rates, std::greater{});
    const auto [first, last] = std::ranges::unique(rates);
    rates.erase(first, last);
    std::string list;
    for (const int rate : rates) add(list, separator, fmt::format("{}%", rate));
    return list;
}

constexpr std::string_view limit_words =
    "其余课时的费用仍达到收费上限（每天或每学期，见账单的依据），按“先按课时计费再封顶”，少上的课时没有或只有一部分退回";
constexpr std::string_view limit_words_en =
    "what is left still reaches the limit of a day or the cap of the term (see the basis of the bill): lessons count first, then the cap, so that the missed ones bring "
    "nothing or only a part back";

}  // namespace

Sentence words_of_missed(std::int64_t missed, KeptBy kept, const RuleSet* rules) {
    if (missed == 0) return {};
    const auto rule = rules == nullptr ? std::string("当地退费规则") : fmt::format("退费规则“{}”", rules->words);
    const auto rule_en = rules == nullptr ? std::string("the local refund rule") : fmt::format("the refund rule (“{}”)", rules->words_en);
    Sentence words{fmt::format("有 {} 课时没有到课：", missed), missed == 1 ? "1 lesson was missed: " : fmt::format("{} lessons were missed: ", missed)};
    switch (kept) {
        case KeptBy::nothing:
            words.zh += fmt::format("按{}都没有计费", rule);
            words.en += fmt::format("by {} none of them is charged", rule_en);
            break;
        case KeptBy::limit:
            words.zh += limit_words;
            words.en += limit_words_en;
            break;
        case KeptBy::rule:
            words.zh += fmt::format("按{}，这些课时不退或只退一部分", rule);
            words.en += fmt::format("by {} they bring nothing or only a part back", rule_en);
            break;
        case KeptBy::rule_and_limit:
            words.zh += fmt::format("按{}，有的课时不退或只退一部分；{}", rule, limit_words);
            words.en += fmt::format("by {} some bring nothing or only a part back; {}", rule_en, limit_words_en);
            break;
    }
    return words;
}

void put_into_words(Charge& charge, const Caps& caps, std::span<const Exemption> exemptions, const RuleSet* rules) {
    charge.words = lines_words(charge);
    charge.words_en = lines_words_en(charge);
    const auto limits = limits_words(caps, rules);
    if (charge.cut > Money{}) {
        charge.words += fmt::format("；{}，减 {} 元", limits, charge.cut.yuan());
        charge.words_en += fmt::format("; {}: less {} yuan", limits_words_en(caps, rules), charge.cut.yuan());
    } else if (!limits.empty()) {
        charge.words += fmt::format("；{}", limits);
        charge.words_en += fmt::format("; {}", limits_words_en(caps, rules));
    }
    if (charge.exempt > Money{}) {
        charge.words += fmt::format("；在减免有效期内减免 {}，减 {} 元", percents(exemptions, "、"), charge.exempt.yuan());
        charge.words_en += fmt::format("; {} exempt while the exemption holds: less {} yuan", percents(exemptions, ", "), charge.exempt.yuan());
    }
    charge.words += fmt::format("；{} {} 元", rules ? "结算应缴" : "应缴", charge.due.yuan());
    charge.words_en += fmt::format("; {} {} yuan", rules ? "finally owed" : "due", charge.due.yuan());
}

}  // namespace luoshi::fees::reckoning
