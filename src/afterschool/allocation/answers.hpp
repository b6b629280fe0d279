// How the reasons of one pupil are stored: codes and figures, one packed row a pupil.
#pragma once
#include <boost/describe.hpp>
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
};
BOOST_DESCRIBE_STRUCT(StoredWish, (), (slot, rank, course, priority, why, place))

}  // namespace luoshi::afterschool::allocation
