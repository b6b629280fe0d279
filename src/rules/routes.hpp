// The rows of rules in the route table.
#pragma once
#include <span>

#include "platform/http/route.hpp"

namespace luoshi::rules {

std::span<const http::Route> routes();

}  // namespace luoshi::rules
