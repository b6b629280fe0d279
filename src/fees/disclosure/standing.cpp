#include <algorithm>

#include "fees/disclosure/api.hpp"
#include "fees/disclosure/queries.hpp"
#include "fees/disclosure/store.hpp"
#include "fees/reckoning/api.hpp"
#include "rules/api.hpp"

namespace luoshi::fees::disclosure {
namespace {

struct Head {
    NoticeId id;
    PlanId plan;
    int version = 0;
    Instant published_at;
};
BOOST_DESCRIBE_STRUCT(Head, (), (id, plan, version, published_at))

struct Line {
    std::string item;
    int grade = 0;
    std::int64_t price_fen = 0;
    reckoning::Unit unit = reckoning::Unit::lesson;
};
BOOST_DESCRIBE_STRUCT(Line, (), (item, grade, price_fen, unit))

std::string text_of(const json::value& object, std::string_view member) {
    const auto* found = object.is_object() ? object.as_object().if_contains(member) : nullptr;
    return found && found->is_string() ? std::string(std::string_view(found->as_string())) : std::string();
}

// What a stored notice says of a rule, in its words. Read as it lies there: notices of every age have to tell.
std::string words_of_rule(std::string_view stored, std::string_view parameter) {
    const auto content = json::parse(stored);
    const auto* rules = content && content->is_object() ? content->as_object().if_contains("rules") : nullptr;
    if (!rules || !rules->is_array()) return {};
    for (const auto& rule : rules->as_array())
        if (text_of(rule, "parameter") == parameter) return text_of(rule, "value");
    return {};
}

}  // namespace

std::optional<std::string> published_receipt(Work& work, std::string_view county, PlanId plan) {
    constexpr std::string_view parameter = "receipt.kind";
    const auto notice = find_version(work, county, plan, newest_version(work, county, plan));
    if (!notice) return std::nullopt;
    const auto& choices = rules::find_parameter(parameter)->choices;
    const auto word = std::ranges::find(choices, words_of_rule(notice->content, parameter), &rules::Word::words);
    return word == choices.end() ? std::nullopt : std::optional(word->key);
}

std::optional<Notice> standing_notice(Work& work, std::string_view county, PlanId plan, Instant at) {
    const auto head = work.one<Head>(queries::standing_notice, county, plan, at);
    if (!head) return std::nullopt;
    Notice notice{head->id, head->plan, head->version, head->published_at, {}};
    for (auto& line : work.all<Line>(queries::lines_of_notice, county, head->id))
        notice.lines.push_back({std::move(line.item), line.grade, Money::fen(line.price_fen), line.unit == reckoning::Unit::day});
    return notice;
}

}  // namespace luoshi::fees::disclosure
