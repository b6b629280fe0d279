#include "programmes/review/experts/judging.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace luoshi::programmes::review::experts {
namespace {

int years_old(Date born, Date day) {
    int years = static_cast<int>(day.ymd().year()) - static_cast<int>(born.ymd().year());
    if (born.plus_years(years) > day) --years;
    return years;
}

std::string_view title_words(ExpertTitle title) {
    switch (title) {
        case ExpertTitle::none: return "无职称";
        case ExpertTitle::middle: return "中级";
        case ExpertTitle::deputy_senior: return "副高级";
        case ExpertTitle::senior: return "正高级";
    }
    return "";
}

ExpertOutcome failed(ExpertOutcome outcome, std::string value, std::string why, std::string why_en) {
    outcome.passed = false;
    outcome.value = std::move(value);
    outcome.why = std::move(why);
    outcome.why_en = std::move(why_en);
    return outcome;
}

ExpertOutcome by_age(ExpertOutcome outcome, const ExpertKnown& known, int below, Date day) {
    if (!known.content.born) return failed(std::move(outcome), "未填写", "还没有填写出生日期", "the birthday is missing");
    const auto years = years_old(*known.content.born, day);
    outcome.value = fmt::format("{} 周岁", years);
    if (years < below) return outcome;
    return failed(std::move(outcome), outcome.value, fmt::format("已满 {} 周岁", below), fmt::format("is {} or older", below));
}

ExpertOutcome by_title(ExpertOutcome outcome, const ExpertKnown& known, int years, Date day) {
    outcome.value = title_words(known.content.title);
    if (known.content.title >= ExpertTitle::deputy_senior) return outcome;
    if (known.content.title == ExpertTitle::none) return failed(std::move(outcome), "无职称", "没有中级以上职称", "has no middle title");
    if (!known.content.field_since) return failed(std::move(outcome), outcome.value, "还没有填写从事本领域工作的起始年份", "the year in which the work in the field began is missing");
    const auto worked = static_cast<int>(day.ymd().year()) - *known.content.field_since;
    outcome.value += fmt::format("，从事本领域 {} 年", worked);
    if (worked >= years) return outcome;
    return failed(std::move(outcome), outcome.value, fmt::format("中级职称需从事本领域满 {} 年，现为 {} 年", years, worked), fmt::format("{} years in the field, {} are needed", worked, years));
}

ExpertOutcome by_statement(ExpertOutcome outcome, bool stated) {
    outcome.value = stated ? "已声明" : "未声明";
    if (stated) return outcome;
    return failed(std::move(outcome), outcome.value, "本人还没有作此声明", "has not stated it");
}

ExpertOutcome by_confirmation(ExpertOutcome outcome, const ExpertKnown& known, int days, Date day) {
    if (!known.confirmed_on) return failed(std::move(outcome), "从未确认", "还没有确认过本人资料", "own data were never confirmed");
    outcome.value = known.confirmed_on->to_string();
    if (known.confirmed_on->plus_days(days) >= day) return outcome;
    return failed(std::move(outcome), outcome.value, fmt::format("上次确认是 {}，已超过 {} 天，请本人重新确认", outcome.value, days), fmt::format("last confirmed on {}, more than {} days ago", outcome.value, days));
}

ExpertOutcome by_average(ExpertOutcome outcome, const ExpertKnown& known, int below) {
    const auto average = average_of(known.ratings);
    outcome.value = average ? fmt::format("{:.1f} 分（{} 次）", *average, known.ratings.size()) : "还没有评价";
    if (!average || *average >= below) return outcome;
    return failed(std::move(outcome), outcome.value, fmt::format("评价平均 {:.1f} 分，低于 {} 分", *average, below), fmt::format("ratings average {:.1f}, below {}", *average, below));
}

int value_of(const ExpertTerms& terms, ExpertConditionKey key, int otherwise) {
    const auto found = std::ranges::find(terms.conditions, key, &ExpertCondition::key);
    return found == terms.conditions.end() ? otherwise : found->value;
}

std::optional<ExpertOutcome> judge_one(const ExpertKnown& known, const ExpertCondition& condition, Date day) {
    ExpertOutcome outcome{condition.key, condition.words, condition.words_en, condition.source, true, "", "", ""};
    switch (condition.key) {
        case ExpertConditionKey::age_below: return by_age(std::move(outcome), known, condition.value, day);
        case ExpertConditionKey::middle_title_years: return by_title(std::move(outcome), known, condition.value, day);
        case ExpertConditionKey::healthy: return by_statement(std::move(outcome), known.content.healthy);
        case ExpertConditionKey::no_bad_record: return by_statement(std::move(outcome), known.content.no_bad_record);
        case ExpertConditionKey::independent: return by_statement(std::move(outcome), known.content.independent);
        case ExpertConditionKey::confirm_days: return by_confirmation(std::move(outcome), known, condition.value, day);
        case ExpertConditionKey::exit_average_below: return by_average(std::move(outcome), known, condition.value);
        case ExpertConditionKey::senior_ratings:
        case ExpertConditionKey::senior_days:
        case ExpertConditionKey::senior_each: return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

std::vector<ExpertOutcome> judge_expert(const ExpertKnown& known, const ExpertTerms& terms, Date day) {
    std::vector<ExpertOutcome> outcomes;
    for (const auto& condition : terms.conditions) {
        if (auto outcome = judge_one(known, condition, day)) outcomes.push_back(*std::move(outcome));
    }
    return outcomes;
}

std::optional<ExpertOutcome> exit_by_rule(const ExpertKnown& known, const ExpertTerms& terms, Date day) {
    for (auto& outcome : judge_expert(known, terms, day)) {
        if (outcome.passed) continue;
        if (outcome.key == ExpertConditionKey::exit_average_below) return outcome;
        // A birthday that is missing is asked for; nobody leaves for it.
        if (outcome.key == ExpertConditionKey::age_below && known.content.born) return outcome;
    }
    return std::nullopt;
}

bool is_senior(const std::vector<ExpertRated>& ratings, const ExpertTerms& terms, Date day) {
    const auto needed = value_of(terms, ExpertConditionKey::senior_ratings, 0);
    if (needed <= 0) return false;
    const auto from = day.plus_days(-value_of(terms, ExpertConditionKey::senior_days, 730));
    const auto each = value_of(terms, ExpertConditionKey::senior_each, 90);
    int good = 0;
    for (const auto& one : ratings) {
        if (one.day < from || one.day > day) continue;
        if (one.score < each) return false;
        ++good;
    }
    return good >= needed;
}

std::optional<double> average_of(const std::vector<ExpertRated>& ratings) {
    if (ratings.empty()) return std::nullopt;
    std::int64_t sum = 0;
    for (const auto& one : ratings) sum += one.score;
    return static_cast<double>(sum) / static_cast<double>(ratings.size());
}

Result<Nothing> check_terms(const ExpertTerms& terms) {
    const auto wrong = [](std::string slug, std::string words, std::string words_en) { return Problem{Code::invalid, slug, words, std::move(words_en), {{"terms", slug, words}}}; };
    std::set<ExpertConditionKey> seen;
    for (const auto& one : terms.conditions) {
        if (!seen.insert(one.key).second) return wrong("condition-twice", "条件“" + one.words + "”写了两次", "a condition stands twice");
        if (one.words.empty() || one.source.empty()) return wrong("condition-without-source", "每个条件都要写明文字和出处", "each condition needs its words and its source");
        if (one.value < 0 || one.value > 10000) return wrong("number-out-of-range", "条件“" + one.words + "”的数值应在 0 到 10000 之间", "a number lies between 0 and 10000");
    }
    return Nothing{};
}

}  // namespace luoshi::programmes::review::experts
