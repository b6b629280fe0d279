#include "notices/standing.hpp"

#include <fmt/format.h>

namespace luoshi::notices {

Standing standing_on(const ForceDays& days, Date day) {
    if (!days.published) return Standing::not_published;
    const bool ended = days.ended_from && *days.ended_from <= day;
    const bool expired = days.expires_on && *days.expires_on <= day;
    if (ended && (!expired || *days.ended_from <= *days.expires_on)) return Standing::repealed;
    if (expired) return Standing::expired;
    if (!days.effect_from) return Standing::unresolved;
    return *days.effect_from <= day ? Standing::in_force : Standing::not_yet;
}

bool in_force_on(const ForceDays& days, Date day) { return standing_on(days, day) == Standing::in_force; }

std::string_view standing_words(Standing standing) {
    switch (standing) {
        case Standing::not_published: return "未公布";
        case Standing::unresolved: return "施行日期待定";
        case Standing::not_yet: return "尚未施行";
        case Standing::in_force: return "现行有效";
        case Standing::repealed: return "已废止";
        case Standing::expired: return "已失效";
    }
    return "";
}

std::string_view standing_words_en(Standing standing) {
    switch (standing) {
        case Standing::not_published: return "not published";
        case Standing::unresolved: return "day of effect not known yet";
        case Standing::not_yet: return "not yet in force";
        case Standing::in_force: return "in force";
        case Standing::repealed: return "repealed";
        case Standing::expired: return "expired";
    }
    return "";
}

namespace {

std::optional<Date> day_of(const reading::Effect& effect, const std::optional<Date>& issued) {
    if (effect.date) return effect.date;
    if (!issued) return std::nullopt;
    if (effect.rule == "date_of_issue") return issued;
    if (effect.rule == "after_days" && effect.days) return issued->plus_days(*effect.days);
    return std::nullopt;
}

}  // namespace

std::optional<Date> effect_from(const reading::Document& document) {
    if (document.effect.empty()) return document.issued;
    // Single clauses may take force later; the notice as a whole holds from the earliest day that is known.
    std::optional<Date> first;
    for (const auto& effect : document.effect) {
        const auto day = day_of(effect, document.issued);
        if (day && (!first || *day < *first)) first = day;
    }
    return first;
}

std::optional<Date> stated_expiry(const reading::Document& document) {
    if (!document.validity) return std::nullopt;
    if (document.validity->until) return document.validity->until->plus_days(1);
    const auto from = effect_from(document);
    if (!from) return std::nullopt;
    if (document.validity->months) return from->plus_months(*document.validity->months);
    if (document.validity->years) return from->plus_years(*document.validity->years);
    return std::nullopt;
}

std::string effect_sentence(const reading::Effect& effect, const std::optional<Date>& issued) {
    const auto day = day_of(effect, issued);
    const auto tail = day ? fmt::format("（{}）", day->to_string()) : std::string("（发布日期待定）");
    if (effect.rule == "date_of_issue") return "自发布之日起施行" + tail;
    if (effect.rule == "after_days") return fmt::format("自发布之日起 {} 日后施行{}", effect.days.value_or(0), tail);
    return day ? fmt::format("自 {} 起施行", day->to_string()) : std::string("施行日期待定");
}

}  // namespace luoshi::notices
