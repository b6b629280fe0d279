// The route rows of identity.
#pragma once
#include <span>

#include "platform/http/route.hpp"

namespace luoshi::identity {

std::span<const http::Route> routes();

}  // namespace luoshi::identity
