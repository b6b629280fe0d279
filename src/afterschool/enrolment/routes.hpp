#pragma once
#include <span>

#include "platform/http/route.hpp"

namespace luoshi::afterschool::enrolment {

std::span<const http::Route> routes();

}  // namespace luoshi::afterschool::enrolment
