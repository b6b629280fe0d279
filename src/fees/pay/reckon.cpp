#include "fees/pay/reckon.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace luoshi::fees::pay {

using afterschool::timetable::SessionState;

std::string_view not_paid_words(NotPaid why) {
    switch (why) {
        case NotPaid::cancelled: return "这节课停了，没有上课";
        case NotPaid::nobody_taught: return "没有登记由谁上课，请在课表里补上";
        case NotPaid::no_register: return "点名册还没有关闭，请先请任课教师关闭点名册";
        case NotPaid::through_body: return "任课人员属于校外机构，凭机构账单结算";
        case NotPaid::no_rate: return "这一天没有适用的酬劳标准，请先登记标准";
        case NotPaid::no_lessons: return "这节课不计课时";
        case NotPaid::paid_elsewhere: return "这节课已在另一张酬劳表或账单里";
        case NotPaid::no_price: return "没有和机构约定这门课的价格，请先登记约定价格";
        case NotPaid::not_by_body: return "这节课由本校教师代上，酬劳发给教师，不付给机构";
    }
    return {};
}

std::string_view not_paid_words_en(NotPaid why) {
    switch (why) {
        case NotPaid::cancelled: return "the session was cancelled";
        case NotPaid::nobody_taught: return "the timetable does not say who took it";
        case NotPaid::no_register: return "its register is not closed; let the teacher close it first";
        case NotPaid::through_body: return "whoever took it comes from an outside body, which sends an invoice";
        case NotPaid::no_rate: return "no rate holds on this day; enter one first";
        case NotPaid::no_lessons: return "it counts no lessons";
        case NotPaid::paid_elsewhere: return "it stands in another sheet or invoice";
        case NotPaid::no_price: return "no price was agreed with the body for this course; enter it first";
        case NotPaid::not_by_body: return "a teacher of the school took it and earns it; the body does not";
    }
    return {};
}

const Rate* rate_for(std::span<const Rate> rates, RateKind kind, std::string_view activity, Date day) {
    const auto order = [](const Rate& rate) { return std::tuple(rate.of_school, !rate.activity.empty(), rate.from, rate.entered); };
    const Rate* best = nullptr;
    for (const auto& rate : rates) {
        const bool fits = rate.kind == kind && rate.from <= day && (rate.activity.empty() || rate.activity == activity);
        if (fits && (!best || order(*best) < order(rate))) best = &rate;
    }
    return best;
}

namespace {

std::optional<NotPaid> why_not(const Taught& taught) {
    if (taught.state == SessionState::cancelled) return NotPaid::cancelled;
    if (!taught.has_adult) return NotPaid::nobody_taught;
    if (taught.state != SessionState::held || !taught.register_closed) return NotPaid::no_register;
    if (taught.lessons <= 0) return NotPaid::no_lessons;
    if (taught.through_body) return NotPaid::through_body;
    return std::nullopt;
}

}  // namespace

Earned earned(const Taught& taught, std::span<const Rate> rates, std::optional<Money> ceiling) {
    if (const auto why = why_not(taught)) return {.why = why};
    const auto* rate = rate_for(rates, taught.kind, taught.activity, taught.day);
    if (!rate) return {.why = NotPaid::no_rate};
    auto per_lesson = rate->per_lesson;
    if (rate->step_from && taught.pupils >= *rate->step_from) per_lesson += rate->step * (taught.pupils - *rate->step_from + 1);
    const bool cut = ceiling && per_lesson > *ceiling;
    if (cut) per_lesson = *ceiling;
    return {.rate = rate, .per_lesson = per_lesson, .amount = per_lesson * taught.lessons, .cut = cut};
}

Part part_of(const Earned& earned, std::int64_t lessons) { return {earned.per_lesson, earned.rate->document, lessons, 1, earned.cut}; }

void add_part(std::vector<Part>& parts, Part more) {
    const auto same = [&](const Part& part) { return part.per_lesson == more.per_lesson && part.document == more.document && part.cut == more.cut; };
    const auto part = std::ranges::find_if(parts, same);
    if (part == parts.end()) {
        parts.push_back(std::move(more));
        return;
    }
    part->lessons += more.lessons;
    part->sessions += more.sessions;
}

Sentence sentence(std::span<const Part> parts) {
    Sentence said;
    for (const auto& part : parts) {
        const auto sum = (part.per_lesson * part.lessons).yuan();
        said.words += fmt::format("{}{} 次课 {} 课时 × {} 元 = {} 元（{}{}）", said.words.empty() ? "" : "；", part.sessions, part.lessons,
                                  part.per_lesson.yuan(), sum, part.document, part.cut ? "，已按每课时上限" : "");
        said.words_en += fmt::format("{}{} sessions, {} lessons × {} yuan = {} yuan ({}{})", said.words_en.empty() ? "" : "; ", part.sessions,
                                     part.lessons, part.per_lesson.yuan(), sum, part.document, part.cut ? ", at the ceiling of a lesson" : "");
    }
    return said;
}

Money managers_share(Money teachers, std::int64_t percent) { return teachers.percent(percent); }

bool above_share(Money before, Money more, Money income, std::int64_t percent) {
    return (before + more).in_fen() * 100 > percent * income.in_fen();
}

}  // namespace luoshi::fees::pay
