// How the reasons of one pupil are stored: codes and figures, one packed row a pupil.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "afterschool/allocation/commands.hpp"
#include "afterschool/allocation/matching/outcomes.hpp"

namespace luoshi::afterschool::allocation {

struct StoredWish {
    std::string slot;
    int rank = 1;
    CourseId course;
    int priority = 0;
    matching::Why why = matching::Why::seated;
    int place = 0;
    // Drawn, and not given by enrolment: the slug of its refusal. The draw's record knows nothing of it.
    std::optional<std::string> not_given = {};
};
BOOST_DESCRIBE_STRUCT(StoredWish, (), (slot, rank, course, priority, why, place, not_given))

}  // namespace luoshi::afterschool::allocation
