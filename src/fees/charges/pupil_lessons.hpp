// The lessons of a pupil's places, each with how it went. Private to this room.
#pragma once
#include "fees/charges/billed_prices.hpp"
#include "fees/charges/course_terms.hpp"

namespace luoshi::fees::charges {

// A place, held now or before.
struct Place {
    std::uint16_t course = 0;  // a number into the course terms
    std::int32_t from = 0;
    std::int32_t until = INT32_MAX;  // excluded
    int weekdays = 31;               // Monday is 1, Tuesday 2, Wednesday 4 …

    // As the roster says: a Saturday that works as a Friday is for who chose Friday.
    bool on_weekday(const SessionFact& session) const { return (weekdays >> (session.weekday - 1) & 1) != 0; }
    bool covers(const SessionFact& session) const { return from <= session.day && session.day < until && on_weekday(session); }
};

// Appends the lessons of one pupil after the other to the facts.
class PupilLessons {
 public:
    PupilLessons(const CourseTerms& terms, BilledPrices& billed, std::vector<reckoning::CompactLesson>& lessons)
        : terms_(terms), billed_(billed), lessons_(lessons) {}

    // By day. `number`: the pupil's; `asked`: of it. Notes in `pupil` what has no price and what was consented to at another one.
    void add(PupilFacts& pupil, const AskedSoFar& asked, std::uint32_t number, std::span<const Place> places);

 private:
    std::optional<Priced> price_of(PupilFacts& pupil, const AskedSoFar& asked, const CourseTerm& term);
    void add_place(const Place& place, const CourseTerm& term, const Priced& priced, Marks marks);
    bool sits_in_special(const SessionFact& session) const;
    void find_others(std::span<const Place> places, const Place& place, const CourseTerm& term);

    const CourseTerms& terms_;
    BilledPrices& billed_;
    std::vector<reckoning::CompactLesson>& lessons_;
    // Of the pupil in hand, beside the place in hand: places at the same time; those of them that go before a base group.
    std::vector<Place> others_;
    std::vector<Place> before_;
};

}  // namespace luoshi::fees::charges
