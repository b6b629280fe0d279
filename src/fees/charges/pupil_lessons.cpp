#include "fees/charges/pupil_lessons.hpp"

#include <algorithm>

namespace luoshi::fees::charges {
namespace {

using reckoning::Outcome;

bool any_covers(std::span<const Place> places, const SessionFact& session) {
    return std::ranges::any_of(places, [&](const Place& place) { return place.covers(session); });
}

// Nothing: the session took place and the pupil was not on its roster, so it was not offered to this one.
std::optional<Outcome> outcome_in(const SessionFact& session, std::uint8_t mark) {
    if (session.state == timetable::SessionState::cancelled) return Outcome::stopped;
    if (mark != no_mark) return static_cast<Outcome>(mark);
    if (session.state == timetable::SessionState::held) return std::nullopt;
    return Outcome::to_come;
}

// Before the pupil came and after it left the course: part of the plan over which a cap is spread. Nothing: the pupil sat somewhere else at that time.
std::optional<Outcome> outcome_beside(std::span<const Place> others, const Place& place, const SessionFact& session) {
    if (!place.on_weekday(session) || session.state == timetable::SessionState::cancelled) return std::nullopt;
    if (any_covers(others, session)) return std::nullopt;
    return session.day < place.from ? Outcome::before_joining : Outcome::left;
}

// May have to be paid by some refund rule.
bool may_be_charged(const reckoning::CompactLesson& lesson) { return lesson.outcome != Outcome::stopped && lesson.outcome != Outcome::before_joining; }

void add_once(std::vector<std::string>& names, const std::string& name) {
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
}

}  // namespace

// What was billed keeps its price. What was not has the one that the notice shows for the grade, and never more than the family consented to: a price never
// rises for who signed before. Nothing: neither billed nor published.
std::optional<Priced> PupilLessons::price_of(PupilFacts& pupil, const AskedSoFar& asked, const CourseTerm& term) {
    const auto& published = term.price[static_cast<std::size_t>(pupil.charged_grade)];
    const auto agreed = pupil.consent.given_at ? term.price_at(*pupil.consent.given_at) : std::nullopt;
    const bool rose = published && agreed && *agreed < *published;
    if (asked.bills > 0 && (asked.other_notice || !published || rose)) {
        if (const auto billed = billed_.find(pupil.pupil, term.item)) return billed;
    }
    if (!published) add_once(pupil.unpublished, term.name);
    if (rose) add_once(pupil.other_price, term.name);
    const auto& price = rose ? agreed : published;
    return price ? std::optional(Priced{*price, term.by_day}) : std::nullopt;
}

void PupilLessons::add(PupilFacts& pupil, const AskedSoFar& asked, std::uint32_t number, std::span<const Place> places) {
    pupil.charged_grade = asked.bills > 0 ? asked.grade : pupil.grade;
    const auto begin = lessons_.size();
    for (const auto& place : places) {
        const auto& term = terms_.all()[place.course];
        const auto price = price_of(pupil, asked, term);
        find_others(places, place, term);
        const auto middle = lessons_.size();
        add_place(place, term, price.value_or(Priced{}), term.marks_of(number));
        const auto at = [&](std::size_t n) { return lessons_.begin() + static_cast<std::ptrdiff_t>(n); };
        if (!price && std::any_of(at(middle), lessons_.end(), may_be_charged)) add_once(pupil.without_price, term.name);
        // Each place's sessions come by day already.
        if (middle > begin) std::ranges::inplace_merge(at(begin), at(middle), lessons_.end(), {}, &reckoning::CompactLesson::day);
    }
    pupil.lesson_count = lessons_.size() - begin;
}

// A special course at the time of the base group takes the base group's place on that day, unless it was stopped or moved away: as the roster says. A base
// session that was stopped too took place for nobody.
bool PupilLessons::sits_in_special(const SessionFact& session) const {
    return std::ranges::any_of(before_, [&](const Place& special) {
        return special.covers(session) && (session.state == timetable::SessionState::cancelled || !terms_.all()[special.course].leaves_to(session));
    });
}

void PupilLessons::find_others(std::span<const Place> places, const Place& place, const CourseTerm& term) {
    others_.clear();
    before_.clear();
    for (const auto& other : places) {
        const auto& course = terms_.all()[other.course];
        if (course.slot != term.slot) continue;
        if (&other != &place) others_.push_back(other);
        if (term.base && !course.base) before_.push_back(other);
    }
}

void PupilLessons::add_place(const Place& place, const CourseTerm& term, const Priced& priced, Marks marks) {
    for (std::size_t i = 0; i < term.sessions.size(); ++i) {
        const auto& session = term.sessions[i];
        if (!before_.empty() && sits_in_special(session)) continue;
        const auto outcome = place.covers(session) ? outcome_in(session, marks == nullptr ? no_mark : marks[i]) : outcome_beside(others_, place, session);
        if (!outcome) continue;
        lessons_.push_back({.day = session.day,
                            .price_fen = static_cast<std::int32_t>(priced.price.in_fen()),
                            .lessons = session.lessons,
                            .item = term.item,
                            .special = !term.base,
                            .outcome = *outcome,
                            .by_day = priced.by_day});
    }
}

}  // namespace luoshi::fees::charges
