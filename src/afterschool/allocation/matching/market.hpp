// The market as compact arrays, and what a mechanism makes of it. Pure: no names, no clock, no database.
//
// An applicant is one pupil in one slot (time band): who wishes in two slots is two applicants with the same place in
// line. Courses belong to one slot, so applicants of one pupil never meet in a course.
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace luoshi::afterschool::allocation::matching {

enum class Mechanism {
    da,          // pupil-proposing deferred acceptance; a course prefers (priority, place in line)
    rsd,         // serial dictatorship: one after the other in line, each takes the best that is left
    first_come,  // the same with the line in which the wishes came in
};
BOOST_DESCRIBE_ENUM(Mechanism, da, rsd, first_come)
std::string word_of(Mechanism mechanism);  // as written in commands and records: first-come with a hyphen

inline constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

// Seats of one course that are kept for one group of pupils as long as enough of them apply; what they leave, others
// get.
struct Reserve {
    std::uint32_t course = 0;
    std::uint16_t group = 0;  // from 1
    std::uint32_t seats = 0;
};
// At most so many of one group (a class) in one course.
struct Quota {
    std::uint32_t course = 0;
    std::uint16_t group = 0;  // from 1
    std::uint32_t most = 0;
};

struct Market {
    std::vector<std::uint32_t> first;    // applicants + 1; the wishes of applicant a are [first[a], first[a + 1])
    std::vector<std::uint32_t> course;   // by wish, best first; no course twice for one applicant
    std::vector<std::int32_t> priority;  // by wish, smaller first; empty: all the same
    std::vector<std::uint32_t> places;   // by course
    // Either reserves or quotas, and for deferred acceptance only; groups are those of `group` (0: none).
    std::vector<std::uint16_t> group;  // by applicant; empty: nobody has one
    std::vector<Reserve> reserves;
    std::vector<Quota> quotas;

    std::uint32_t applicants() const { return first.empty() ? 0 : static_cast<std::uint32_t>(first.size() - 1); }
    std::uint32_t courses() const { return static_cast<std::uint32_t>(places.size()); }
    std::span<const std::uint32_t> wishes_of(std::uint32_t a) const {
        return {course.data() + first[a], first[a + 1] - first[a]};
    }
    std::int32_t priority_of(std::uint32_t a, std::uint32_t wish) const {
        return priority.empty() ? 0 : priority[first[a] + wish];
    }
    std::uint16_t group_of(std::uint32_t a) const { return group.empty() ? std::uint16_t{0} : group[a]; }
};

// By applicant: which of their wishes came true (0 is the first), or none.
using Seats = std::vector<std::uint32_t>;

// `line[a]` is the applicant's place in line, smaller first; different for all who can meet in a course. The same
// answer on any number of threads.
Seats allocate(const Market& market, std::span<const std::uint32_t> line, Mechanism mechanism, unsigned threads = 1);

// The places in line of an order (its inverse).
std::vector<std::uint32_t> places_in_line(std::span<const std::uint32_t> order);

}  // namespace luoshi::afterschool::allocation::matching
