// A frozen list as a market, with the way back from numbers to pupils and courses.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "afterschool/allocation/matching/files.hpp"
#include "afterschool/allocation/words.hpp"
#include "afterschool/enrolment/api.hpp"

namespace luoshi::afterschool::allocation {

// One applicant is one pupil in one slot. The texts are kept here, because the tables point into them.
struct ListMarket {
    matching::FrozenFiles files;
    matching::Tables tables;
    // By wish of the market: the wish of the list.
    std::vector<const enrolment::WishLine*> wish;
    // By course of the market: the course of the list.
    std::vector<const enrolment::OfferedCourse*> course;
};

// The list must outlive what is made of it. Refuses with "bad-list" where the text is not what its lines say.
Result<std::unique_ptr<ListMarket>> market_of(const enrolment::FrozenList& list);

KeptFor kept_for(const enrolment::OfferedCourse& course);
std::int64_t pupils_in(const enrolment::FrozenList& list);

}  // namespace luoshi::afterschool::allocation
