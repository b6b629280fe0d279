// Why: for every wish the one reason that is true, with the figures that show it. Codes and numbers only; words are
// made where they are shown.
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <vector>

#include "afterschool/allocation/matching/market.hpp"

namespace luoshi::afterschool::allocation::matching {

enum class Why {
    seated,          // the seat came from this wish
    better_wish,     // a wish further up came true; this one was not looked at any more
    after_cutoff,    // full; the last who got in has the same priority and an earlier number
    lower_priority,  // full; everybody who got in has a higher priority
    full_at_turn,    // serial dictatorship, first come: no place was left when the turn came
    no_places,       // there was nothing to give
    closed,          // the course was closed for want of applicants
    class_quota,     // the places of the own class are taken by earlier numbers
    reserved,        // the places left over by the reserved ones are taken by earlier numbers
    seated_kept,     // the seat came from this wish, on a place kept for the own group; without it others stood before
};
BOOST_DESCRIBE_ENUM(Why, seated, better_wish, after_cutoff, lower_priority, full_at_turn, no_places, closed,
                    class_quota, reserved, seated_kept)
constexpr bool is_seated(Why why) { return why == Why::seated || why == Why::seated_kept; }

struct WishOutcome {
    Why why = Why::seated;
    std::uint32_t place = 0;  // among all who wished for the course, by (priority, number) or by turn; from 1
};

struct CourseOutcome {
    std::uint32_t places = 0;
    std::uint32_t seated = 0;
    std::uint32_t wished = 0;  // by how many, at any rank
    std::uint32_t wished_first = 0;
    std::optional<std::uint32_t> last;          // the last applicant who got in, in the course's order
    std::optional<std::int32_t> last_priority;  // and their priority
    std::uint32_t at_last_priority = 0;         // seated with that priority
    std::uint32_t kept = 0;                     // of the places, those kept for groups
    std::optional<std::uint32_t> last_open;     // the last who got in without a kept place; as `last` where none are
};

struct Outcomes {
    std::vector<WishOutcome> wishes;  // as Market::course
    std::vector<CourseOutcome> courses;
};

// `closed`: courses that were closed. The seats must be what `allocate` answered for the same market, line and
// mechanism.
Outcomes explain(const Market& market, std::span<const std::uint32_t> line, Mechanism mechanism, const Seats& seats,
                 std::span<const std::uint32_t> closed = {});

// How fair: pupils' figures and how many would have a right to complain.
struct Fairness {
    std::int64_t applicants = 0;
    std::int64_t first_wish = 0;
    std::int64_t any_wish = 0;
    std::int64_t nothing = 0;
    std::vector<std::int64_t> by_rank;  // seated at the first, second … wish
    // Applicants who wished for a course more than for what they got, where somebody with a lower (priority, number)
    // got in or a place stayed free.
    std::int64_t justified_envy = 0;
};
BOOST_DESCRIBE_STRUCT(Fairness, (), (applicants, first_wish, any_wish, nothing, by_rank, justified_envy))
Fairness fairness_of(const Market& market, std::span<const std::uint32_t> line, const Seats& seats);

}  // namespace luoshi::afterschool::allocation::matching
