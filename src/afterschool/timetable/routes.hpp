// The timetable's rows of the route table.
#pragma once
#include <span>

#include "platform/http/route.hpp"

namespace luoshi::afterschool::timetable {

std::span<const http::Route> routes();

}  // namespace luoshi::afterschool::timetable
