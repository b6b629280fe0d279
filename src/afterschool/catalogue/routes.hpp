#pragma once
#include <span>

#include "platform/http/route.hpp"

namespace luoshi::afterschool::catalogue {

std::span<const http::Route> routes();

}  // namespace luoshi::afterschool::catalogue
