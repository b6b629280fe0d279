#pragma once
#include <span>

#include "platform/http/route.hpp"

namespace luoshi::pupils {

std::span<const http::Route> routes();

}  // namespace luoshi::pupils
