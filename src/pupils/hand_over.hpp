// Classes that go over to another school of the county: all of a school that has merged, or those that an officer assigns after a split. A class is closed where
// it was and opened where it goes on, so that what happened in it stays under its old school; its pupils keep their ids, and their places tell both.
#pragma once
#include <optional>
#include <vector>

#include "pupils/roster_views.hpp"
#include "pupils/store.hpp"

namespace luoshi::pupils {

// What keeps these classes from going on there: grades that the school does not have ("grades-differ"), more classes than numbers ("too-many-classes").
std::optional<Problem> why_not_there(Work& work, const std::vector<ClassLine>& classes, const org::BodyLine& to);

// Whose class it is afterwards: after a merger the head teachers' role follows by itself; where an officer assigns classes only who holds the role at the other
// school already goes along. Nobody is told of the children of a school in which they are nothing.
enum class HeadTeachers { go_along, need_the_role };
// The classes whose head teacher holds no such role there.
std::vector<ClassLine> without_head_there(Work& work, std::vector<ClassLine> classes, const org::BodyLine& to);

// From that day on, or from the day a pupil came where that is later. Asks no permission; the caller has checked, and records. Emits pupils.class_moved for each.
ClassesHandedOver hand_over(Work& work, std::vector<ClassLine> classes, const org::BodyLine& to, Date since, HeadTeachers heads);

// Hears org.body_merged. All of the school or nothing; a second time there are no open classes left to move.
Result<Nothing> follow_merger(Work& work, const json::value& payload);

}  // namespace luoshi::pupils
