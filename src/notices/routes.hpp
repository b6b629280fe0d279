// The register's rows of the route table.
#pragma once
#include <span>

#include "platform/http/route.hpp"

namespace luoshi::notices {

std::span<const http::Route> routes();

}  // namespace luoshi::notices
