// Courses that choose by more than (priority, place in line): seats reserved for groups, or at most so many of one
// class.
//
// Both are choice functions under which deferred acceptance stays stable and truthful, because a candidate who is
// chosen among many is also chosen among fewer, and more candidates never fill fewer seats:
//  · reserves (Hafalir, Yenmez, Yildirim 2013): first the reserved seats by the best of their group, then all other
//  seats by the best of all; · quotas (Abdulkadiroğlu and Sönmez 2003): the best, passing over those whose class has
//  its number already.
// The two together in one market would not have the first property, and are refused by whoever builds the market.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "afterschool/allocation/matching/market.hpp"

namespace luoshi::afterschool::allocation::matching {

class Choices {
 public:
    Choices(const Market& market, std::span<const std::uint32_t> line, Seats& at);
    // As Heaps::propose: who goes without, or none.
    std::uint32_t propose(std::uint32_t applicant);
    // The holders of a course, best first.
    const std::vector<std::uint32_t>& holders(std::uint32_t course) const { return courses_[course].holders; }

 private:
    struct Course {
        std::vector<std::uint32_t> holders;  // best first
        std::vector<Reserve> reserves;
        std::vector<Quota> quotas;
    };
    bool earlier(std::uint32_t a, std::uint32_t b) const;
    std::uint32_t rejected_of(const Course& course, std::uint32_t places) const;

    const Market& market_;
    std::span<const std::uint32_t> line_;
    Seats& at_;
    std::vector<Course> courses_;
};

}  // namespace luoshi::afterschool::allocation::matching
