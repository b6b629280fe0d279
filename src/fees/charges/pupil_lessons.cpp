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

// What the notice shows for this grade, if it is also what the family consented to: a price never changes for who signed before.
std::optional<Money> published_price(PupilFacts& pupil, const CourseTerm& term) {
    const auto& line = term.price[static_cast<std::size_t>(pupil.grade)];
    if (!line) {
        pupil.unpublished.push_back(term.name);
        return std::nullopt;
    }
    if (pupil.consent.given_at) {
        const auto agreed = term.price_at(*pupil.consent.given_at);
        if (agreed && *agreed < *line) {
            pupil.other_price.push_back(term.name);
            return std::nullopt;
        }
    }
    return line;
}

}  // namespace

void PupilLessons::add(PupilFacts& pupil, std::uint32_t number, std::span<const Place> places) {
    const auto begin = lessons_.size();
    for (const auto& place : places) {
        const auto& term = terms_.all()[place.course];
        const auto price = published_price(pupil, term);
        if (!price) continue;
        find_others(places, place, term);
        const auto middle = lessons_.size();
        add_place(place, term, *price, term.marks_of(number));
        // Each place's sessions come by day already.
        if (middle > begin) {
            const auto at = [&](std::size_t n) { return lessons_.begin() + static_cast<std::ptrdiff_t>(n); };
            std::ranges::inplace_merge(at(begin), at(middle), lessons_.end(), {}, &reckoning::CompactLesson::day);
        }
    }
    pupil.lesson_count = lessons_.size() - begin;
}

// A special course at the time of the base group takes the base group's place on that day, as the roster says.
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

void PupilLessons::add_place(const Place& place, const CourseTerm& term, Money price, Marks marks) {
    for (std::size_t i = 0; i < term.sessions.size(); ++i) {
        const auto& session = term.sessions[i];
        if (!before_.empty() && any_covers(before_, session)) continue;
        const auto outcome = place.covers(session) ? outcome_in(session, marks == nullptr ? no_mark : marks[i]) : outcome_beside(others_, place, session);
        if (!outcome) continue;
        lessons_.push_back({.day = session.day,
                            .price_fen = static_cast<std::int32_t>(price.in_fen()),
                            .lessons = session.lessons,
                            .item = term.item,
                            .special = !term.base,
                            .outcome = *outcome});
    }
}

}  // namespace luoshi::fees::charges
